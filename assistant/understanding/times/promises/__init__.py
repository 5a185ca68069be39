"""By when the other side said that it would answer."""
