"""Runs the command that was typed, and turns whatever ends it into a status."""

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from assistant.cli.arguments import build_parser
from assistant.cli.ending import Status, Stop
from assistant.cli.screen import Screen

INTERRUPTED = 130
_TRACEBACKS = 2


def run_command(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit status."""
    _show_what_can_be_shown()
    screen = Screen(sys.stdout, sys.stderr)
    try:
        options = build_parser(*arguments[:1]).parse_args(arguments)
    except Stop as stop:
        return _stopped(screen, stop)
    if options.module is None:
        build_parser().print_help()
        return Status.USAGE
    screen = Screen(
        sys.stdout,
        sys.stderr,
        as_json=options.json,
        quiet=options.quiet,
        verbosity=options.verbose,
    )
    return _run(screen, options)


def _run(screen: Screen, options: argparse.Namespace) -> int:
    try:
        # Each command is loaded alone: `inspect` must not wait for a database.
        module = import_module(f"assistant.cli.{options.module}")
        status = int(module.run(screen, options))
        screen.out.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last line of defence
        return _failed(screen, error)
    return status


def _failed(screen: Screen, error: Exception) -> int:
    if isinstance(error, BrokenPipeError):
        _let_go_of_stdout()
        return Status.FAILED
    stop = import_module("assistant.cli.failing").end_of(error)
    return _stopped(screen, stop) if stop else _broken(screen, error)


def _stopped(screen: Screen, stop: Stop) -> int:
    for line in stop.lines:
        screen.fault(line)
    _trace(screen)
    return stop.status


def _broken(screen: Screen, error: Exception) -> int:
    said = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    screen.fault(f"{said}: this is a fault of followupd; run it with -vv and report it")
    _trace(screen)
    return Status.FAILED


def _trace(screen: Screen) -> None:
    """Show where a command failed to who wants to know."""
    if screen.verbosity >= _TRACEBACKS:
        import_module("traceback").print_exc(file=screen.err)


def _show_what_can_be_shown() -> None:
    """Let a terminal that knows fewer letters show a mark, where it would fail."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _let_go_of_stdout() -> None:
    """Keep Python from complaining at its end that nobody reads any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
