"""Which of several times is meant: the slot picked, the time moved to, hours beside the interview or away."""
