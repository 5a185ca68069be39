"""What `setup` and `login` take."""

import argparse

_TOLD = (
    ("--address", "ADDRESS", "your mail address"),
    ("--name", "NAME", "your name, as it stands under your letters"),
    ("--timezone", "ZONE", "such as Europe/Berlin"),
    ("--country", "CC", "for holidays, such as US"),
    ("--host", "HOST", "the IMAP server, where it is not to be looked for"),
    ("--username", "NAME", "what to log in with, where it is not the address"),
    ("--ca-file", "FILE", "the certificates of an authority of your own"),
    ("--password-command", "COMMAND", "what prints the password"),
    ("--path", "FOLDER", "of a Maildir"),
    ("--client-id", "ID", "Microsoft: of your own app registration"),
    ("--authority", "URL", "Microsoft: of your tenant"),
    ("--push", "SUBSCRIPTION", "Gmail: the Pub/Sub subscription to pull"),
    ("--endpoint", "URL", "Gmail: where its interface is, if not at Google"),
)


def add_login(parser: argparse.ArgumentParser) -> None:
    """Add what `login` takes."""
    parser.add_argument(
        "account", metavar="ACCOUNT", nargs="?", help="its name in the config"
    )
    _add_asking(parser)


def add_setup(parser: argparse.ArgumentParser) -> None:
    """Add what `setup` takes: an answer to each of its questions."""
    parser.add_argument(
        "--non-interactive",
        action="store_true",
        help="ask nothing; a password is piped in",
    )
    for name, metavar, told in _TOLD:
        parser.add_argument(name, metavar=metavar, help=told)
    parser.add_argument(
        "--account", metavar="NAME", default="main", help="its name in the config"
    )
    parser.add_argument("--connector", choices=("imap", "gmail", "maildir"))
    parser.add_argument("--imap-port", metavar="PORT", type=int)
    parser.add_argument("--security", choices=("tls", "starttls", "none"))
    parser.add_argument(
        "--trash",
        action="store_true",
        help="Gmail: ask for the right to move withdrawn drafts to Trash",
    )
    for name, default, told in (
        ("--replay", True, "show what would have been drafted in the last 90 days"),
        ("--service", None, "let systemd run the daemon"),
    ):
        parser.add_argument(
            name, action=argparse.BooleanOptionalAction, default=default, help=told
        )
    _add_asking(parser)


def _add_asking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--client", metavar="FILE", help="Gmail: the file of your own OAuth client"
    )
    parser.add_argument(
        "--port",
        metavar="PORT",
        type=int,
        default=0,
        help="the port of this machine that your browser comes back to",
    )
    parser.add_argument(
        "--loopback",
        action="store_true",
        help="Microsoft: agree in a browser on this machine, not by a code",
    )
