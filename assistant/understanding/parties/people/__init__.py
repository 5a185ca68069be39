"""Finds the people of the other side."""
