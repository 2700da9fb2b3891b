"""How lists and their columns are called, and which fields of ours they are."""
