"""Words, numbers and marks of a text as nodes, and the rules and cues that are matched over them."""
