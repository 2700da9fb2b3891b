"""Changes to the text of a file as edits: all that they do not touch stays byte for byte."""
