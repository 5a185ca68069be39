"""How the name of a company fits the label of a domain."""
