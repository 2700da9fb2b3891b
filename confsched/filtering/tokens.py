"""A filter as tokens, each with its place in the text."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import Final, NamedTuple

from confsched.filtering.signs import wrong
from confsched.patterns import pattern


class Mark(Enum):
    """What a token is; an operator is anything that is made of the signs for them."""

    WORD = auto()
    QUOTED = auto()
    OPERATOR = auto()
    OPEN = auto()
    CLOSE = auto()
    COMMA = auto()
    END = auto()


class Token(NamedTuple):
    """A part of a filter: its text, without quotes and backslashes, and where it stands."""

    mark: Mark
    text: str
    start: int
    end: int

    @property
    def keyword(self) -> str:
        """What a bare word says in any case; nothing for all else."""
        return self.text.casefold() if self.mark is Mark.WORD else ""


# A quotation mark within a word is a letter, as in O'Brien, and so is a sign within Q&A.
_TOKEN: Final = pattern(
    r"""
    \s* (?:
        (?P<open> \( ) | (?P<close> \) ) | (?P<comma> , )
        | (?P<operator> [=<>!~&|]+ )
        | (?P<quote> ["“„'‘] )
        | (?P<word> [^\s(),=<>!~&|] (?: [^\s(),=<>!~&|] | [!&|] (?![=~&|]) )* )
        | (?P<end> \Z )
    )
    """,
    re.VERBOSE,
)
_ESCAPE: Final = pattern(r"""\\(["“”„'‘’\\])""")
_CLOSING: Final = {'"': '"', "'": "'", "“": "”", "„": "”“", "‘": "’"}
_MARKS: Final = {
    "open": Mark.OPEN,
    "close": Mark.CLOSE,
    "comma": Mark.COMMA,
    "operator": Mark.OPERATOR,
    "word": Mark.WORD,
    "end": Mark.END,
}


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a filter, the last of them its end; raises ConfschedError."""
    at = 0
    while match := _TOKEN.match(text, at):
        name = match.lastgroup or "end"
        token = (
            _quoted(text, match.start(name))
            if name == "quote"
            else Token(_MARKS[name], match[name], match.start(name), match.end())
        )
        yield token
        if token.mark is Mark.END:
            return
        at = token.end


def _quoted(text: str, start: int) -> Token:
    """The text from a quotation mark to the one that closes it."""
    at = start + 1
    while at < len(text):
        if text[at] in _CLOSING[text[start]]:
            return Token(Mark.QUOTED, _ESCAPE.sub(r"\1", text[start + 1 : at]), start, at + 1)
        at += 2 if text[at] == "\\" else 1
    closing = _CLOSING[text[start]][0]
    raise wrong(
        text,
        start,
        len(text),
        f"the text that begins with {text[start]} has no end",
        f"put {closing} behind its last word",
    )
