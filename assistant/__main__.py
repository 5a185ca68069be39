"""`python -m assistant`, and the console script."""

import gc
import sys

from assistant.cli import run_command

# What a command loads stays until its end: looking for garbage in it finds none, again
# and again, and takes a tenth of a short command's time.
SELDOM = (100_000, 20, 50)


def main() -> None:
    """Run the command line and leave with its exit status."""
    gc.set_threshold(*SELDOM)
    status = run_command(sys.argv[1:])
    gc.freeze()
    sys.exit(status)


if __name__ == "__main__":
    main()
