"""Words of names, titles, companies and places, and what reads a name where it begins."""
