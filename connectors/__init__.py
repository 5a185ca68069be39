"""Mailboxes of every kind, behind one door; nothing here knows of interviews."""
