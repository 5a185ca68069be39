"""`python -m assistant`, and the console script."""

import sys

from assistant.cli import run_command


def main() -> None:
    """Run the command line and leave with its exit status."""
    sys.exit(run_command(sys.argv[1:]))


if __name__ == "__main__":
    main()
