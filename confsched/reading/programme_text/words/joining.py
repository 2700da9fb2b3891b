"""The words that join the last of several to the others, in the languages that pages are in."""

_WORDS = "and|et|und|y|e|ed|sowie|en"
AND_WORD = rf"(?:{_WORDS})"  # and no mark, which may stand within the name of a company
AND = rf"(?:&|{_WORDS})"
