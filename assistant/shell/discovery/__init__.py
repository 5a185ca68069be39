"""Finds the mail server of an address, without asking its owner for anything else."""

from assistant.shell.discovery.finding import Finder, Internet
from assistant.shell.discovery.service import Kind, Security, Service

__all__ = ["Finder", "Internet", "Kind", "Security", "Service"]
