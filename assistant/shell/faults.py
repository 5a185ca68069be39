"""Failures that end a command with one line for the user and exit status 1."""


class Fault(Exception):
    """Something on this machine does not work; the text says how to mend it."""
