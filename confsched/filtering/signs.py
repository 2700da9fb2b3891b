"""The signs and words of the language, what others have for them, and what is wrong there."""

from typing import Final

from confsched.errors import ConfschedError, Quoted

EQUAL: Final = ("=", "!=", "in", "not in")
CONTAINING: Final = ("~", "!~")
ORDERED: Final = ("<", "<=", ">", ">=")
SIGNS: Final = ("=", "!=", *CONTAINING, *ORDERED)
OPERATORS: Final = (*SIGNS, "in", "not in")
JOINING: Final = ("and", "or")
NEGATIVE: Final = ("!=", "!~", "not in")
# what is asked where the opposite is, or for each value of a list
PLAIN: Final = {"!=": "=", "!~": "~", "in": "=", "not in": "="}

MEANT: Final = {
    "==": "=", "===": "=", ":=": "=", "=~": "~", "~=": "~", "~~": "~", "<>": "!=", "!==": "!=",
    "=!": "!=", "!": "not", "=<": "<=", "=>": ">=", "&": "and", "&&": "and", "|": "or", "||": "or",
    "is": "=", "eq": "=", "equals": "=", "ne": "!=", "like": "~", "ilike": "~", "contains": "~",
    "matches": "~", "has": "~", "includes": "~", "lt": "<", "before": "<", "le": "<=", "gt": ">",
    "after": ">", "ge": ">=", "from": ">=", "since": ">=",
}  # fmt: skip


def wrong(text: str, start: int, end: int, message: str, hint: str) -> ConfschedError:
    """The error that points at a part of a filter, given by offsets into its text."""
    return ConfschedError(f"--where: {message}", hint, quoted=Quoted(text, start, end))
