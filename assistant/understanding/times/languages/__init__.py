"""Each language as data: its words for times, and what stands around them."""
