"""The real servers that a few commands are tried on."""

from tests.servers.fixtures import dovecot

__all__ = ["dovecot"]
