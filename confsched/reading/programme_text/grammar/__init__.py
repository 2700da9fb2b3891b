"""The lines of a page as days, sessions and people."""
