"""The command line: what users type, what they see, and how it ends."""

from assistant.cli.commands import run_command

__all__ = ["run_command"]
