"""A Maildir as a mailbox, and mail in files for `replay` and `inspect`."""

from connectors.maildir.archives import NotMail, messages_at
from connectors.maildir.mailbox import FolderNames, MaildirMailbox

__all__ = ["FolderNames", "MaildirMailbox", "NotMail", "messages_at"]
