"""The signs and words of the language, and what others have for them."""

from typing import Final

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
