"""Which entries a list has: rows, groups, blocks and sheets, and what each says of those in it."""
