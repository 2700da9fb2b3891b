"""Tables as they stand on pages: their heads, and what the columns below these are."""
