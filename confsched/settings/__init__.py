"""Which rules are in force and how: the built-in values, and what files and a command say."""
