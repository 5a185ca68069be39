"""Runs all measurements, or those that are named: `python -m bench first_look live`."""

import importlib
import sys

ALL = ("startup", "reading", "understanding", "first_look", "live")


def main() -> None:
    """Run the named measurements, or all of them."""
    for name in sys.argv[1:] or ALL:
        print(f"== {name}", flush=True)
        importlib.import_module(f"bench.{name}").main()


if __name__ == "__main__":
    main()
