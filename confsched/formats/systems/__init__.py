"""Systems whose files are told by what is in them: a table of where things stand for each."""
