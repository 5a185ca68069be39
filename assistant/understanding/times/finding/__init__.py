"""From what the patterns matched to dates and times: which clock time belongs to which day, in which zone."""
