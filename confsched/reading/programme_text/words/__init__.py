"""Words of many languages that tell what a text is, and texts as patterns want them."""
