"""Finds the company that hires, and the agency that looks on its behalf."""
