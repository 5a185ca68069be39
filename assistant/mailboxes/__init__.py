"""Opens the mailboxes of the config, and asks for what they need."""

from assistant.mailboxes.asking import Asking
from assistant.mailboxes.opening import Opener, asks_for_consent, identity_of
from assistant.mailboxes.words import COMMON, WORDS

__all__ = ["COMMON", "WORDS", "Asking", "Opener", "asks_for_consent", "identity_of"]
