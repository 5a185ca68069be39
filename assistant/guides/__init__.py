"""Knows the guides: rules as data, and the advice that they give."""
