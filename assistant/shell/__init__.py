"""Performs effects, keeps the store, and runs the daemon."""
