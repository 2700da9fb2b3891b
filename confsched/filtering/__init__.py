"""A small language that says which sessions are wanted, and lists of chosen sessions."""
