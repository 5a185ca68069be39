"""What can be typed: the commands, their arguments and their help."""

import argparse
from collections.abc import Callable, Sequence
from typing import NamedTuple, NoReturn

from assistant.cli.ending import Status, Stop
from assistant.cli.setup_arguments import add_login, add_setup

Adder = Callable[[argparse.ArgumentParser], None]
_PATHS = "a Maildir, an mbox, a folder of .eml files, or one of these files"


class Command(NamedTuple):
    """One command: the module with its `run`, its help, and what it takes."""

    name: str
    module: str
    summary: str
    add: Adder


class Parser(argparse.ArgumentParser):
    """A parser whose faults are one line, and that takes options anywhere."""

    _mixing = False

    def parse_known_args(  # type: ignore[override]
        self,
        args: Sequence[str] | None = None,
        namespace: argparse.Namespace | None = None,
    ) -> tuple[argparse.Namespace, list[str]]:
        """Parse; options may stand between the arguments, as in `PATH --json PATH`."""
        if self._mixing or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        self._mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._mixing = False

    def error(self, message: str) -> NoReturn:
        """Raise `Stop` with the fault and where to read more."""
        raise Stop(Status.USAGE, f"{message}: see '{self.prog} --help'")


def build_parser(first: str = "") -> argparse.ArgumentParser:
    """Return the whole command line, or of it what a line that begins so can use.

    Nothing behind the name of a command can lead to another one.
    """
    parser = Parser(
        prog="followupd",
        description="Keeps the right follow-up to every job interview in your Drafts "
        "folder. It never sends anything.",
        epilog="Exit status: 0 done, 1 the work failed, 2 wrong usage or config, "
        "3 a login was refused, 4 a mailbox cannot be reached.",
    )
    _common(parser, argparse.SUPPRESS)
    parser.set_defaults(
        config=None, json=False, quiet=False, verbose=0, command=None, module=None
    )
    chosen = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in [c for c in COMMANDS if c.name == first] or COMMANDS:
        below = chosen.add_parser(
            command.name, help=command.summary, description=_sentence(command.summary)
        )
        _common(below, argparse.SUPPRESS)
        command.add(below)
        below.set_defaults(command=command.name, module=command.module)
    return parser


def _sentence(summary: str) -> str:
    return f"{summary[:1].upper()}{summary[1:]}."


def _common(parser: argparse.ArgumentParser, default: str) -> None:
    """Add what every command takes, before or behind its name."""
    parser.add_argument(
        "--config", metavar="FILE", default=default, help="the config file to read"
    )
    parser.add_argument(
        "--json", action="store_true", default=default, help="print JSON Lines"
    )
    parser.add_argument(
        "--quiet", action="store_true", default=default, help="no notes, no progress"
    )
    parser.add_argument(
        "-v",
        dest="verbose",
        action="count",
        default=default,
        help="say more; -vv shows tracebacks",
    )


def _nothing(parser: argparse.ArgumentParser) -> None:
    """Add nothing: the command takes no arguments of its own."""


def _paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", metavar="PATH", nargs="+", help=_PATHS)
    parser.add_argument(
        "--me",
        metavar="ADDRESS",
        action="append",
        default=[],
        help="your address, in place of the config's; may be repeated",
    )
    parser.add_argument("--timezone", metavar="ZONE", help="such as Europe/Berlin")
    parser.add_argument("--country", metavar="CC", help="for holidays, such as US")


def _replay(parser: argparse.ArgumentParser) -> None:
    _paths(parser)
    parser.add_argument(
        "--until", metavar="WHEN", help="stop at this day or moment (ISO 8601)"
    )


def _id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id", metavar="ID", help="an id that status shows; its start will do"
    )


def _status(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--history",
        action="store_true",
        help="every letter, note and follow-up with its date, and how fast they answer",
    )
    parser.add_argument(
        "--csv", action="store_true", help="print the history as CSV, for a spreadsheet"
    )


def _report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--output",
        metavar="FILE",
        default="followupd-report.html",
        help="where to write it (followupd-report.html)",
    )


def _undo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id", metavar="ID", nargs="?", help="of a follow-up or an application"
    )


def _note(parser: argparse.ArgumentParser) -> None:
    _id(parser)
    parser.add_argument("text", metavar="TEXT", nargs="+", help="what you know")


def _preview(parser: argparse.ArgumentParser) -> None:
    _id(parser)
    parser.add_argument(
        "kind",
        metavar="KIND",
        choices=("thank_you", "check_in", "materials", "closing_thanks", "reminder"),
        help="thank_you, check_in, materials, closing_thanks or reminder",
    )


def _config(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(metavar="ACTION", required=True, dest="action")
    for name, summary in (
        ("check", "check the config and show the line of each error"),
        ("schema", "print the JSON Schema of the config"),
    ):
        below = actions.add_parser(name, help=summary, description=_sentence(summary))
        _common(below, argparse.SUPPRESS)


COMMANDS = (
    Command(
        "setup",
        "setting_up",
        "set up a mailbox: find it, log in, write config",
        add_setup,
    ),
    Command(
        "login", "logging_in", "give an account its consent or password", add_login
    ),
    Command("doctor", "doctoring", "show what is wrong, and how to mend it", _nothing),
    Command("run", "running", "run the daemon in the foreground", _nothing),
    Command("demo", "showing", "show the daemon at work on sample mail", _nothing),
    Command(
        "replay",
        "replaying",
        "show what would have been drafted, when and why",
        _replay,
    ),
    Command("inspect", "inspecting", "show what each message says", _paths),
    Command(
        "status", "standing", "show applications, plans, drafts and doubts", _status
    ),
    Command(
        "report",
        "reporting",
        "write an HTML page with a timeline of each application",
        _report,
    ),
    Command("explain", "explaining", "show why a follow-up is made or not", _id),
    Command("note", "noting", "add what only you know about an application", _note),
    Command(
        "preview", "previewing", "print a letter as it would be drafted now", _preview
    ),
    Command(
        "guides",
        "comparing",
        "show the guides side by side, and where they disagree",
        _nothing,
    ),
    Command("forget", "forgetting", "remove an application from the memory", _id),
    Command(
        "undo", "undoing", "put a draft that was withdrawn back into Drafts", _undo
    ),
    Command("config", "configuring", "check the config, or print its schema", _config),
)
