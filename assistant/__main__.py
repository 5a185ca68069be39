"""`python -m assistant`, and the console script."""

import gc
import os
import sys

from assistant.cli import run_command

# What a command loads stays until its end: looking for garbage in it finds none, again
# and again, and takes a tenth of a short command's time.
SELDOM = (100_000, 20, 50)


def main() -> None:
    """Run the command line and leave with its exit status."""
    gc.set_threshold(*SELDOM)
    # The encoder's sums are small: threads for them wait for each other, and cost double.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    status = run_command(sys.argv[1:])
    gc.freeze()
    sys.exit(status)


if __name__ == "__main__":
    main()
