"""Knows the settings: their names, defaults and faults."""

from assistant.config.model import (
    Account,
    Config,
    Drafts,
    GmailAccount,
    Guide,
    ImapAccount,
    Log,
    MaildirAccount,
    Me,
    State,
)
from assistant.config.parsing import (
    ConfigError,
    Problem,
    config_schema,
    parse_config,
)
from assistant.config.places import key_lines

__all__ = [
    "Account",
    "Config",
    "ConfigError",
    "Drafts",
    "GmailAccount",
    "Guide",
    "ImapAccount",
    "Log",
    "MaildirAccount",
    "Me",
    "Problem",
    "State",
    "config_schema",
    "key_lines",
    "parse_config",
]
