"""How much each trait of words speaks for their being the title of the post."""

TABLE = """\
-bias	0
"""
