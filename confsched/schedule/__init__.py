"""The resolved conference: real objects instead of names, instants instead of texts."""
