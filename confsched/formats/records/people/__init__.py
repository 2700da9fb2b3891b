"""Who is in the sessions of a list: names in texts, in columns and in lists of their own."""
