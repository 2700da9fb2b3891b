"""HTML in a text: its tags and entities, and the plain text that they stand for."""

import re
from collections.abc import Iterable
from typing import Final

from confsched.patterns import pattern
from confsched.rules.untidy import is_tied
from confsched.text.changed import Change

_Part = re.Match[str]

# bold and the like: a plain text loses nothing without them
_LOOKS: Final = ("b", "big", "center", "em", "font", "i", "small", "span", "strong", "tt", "u")
_BLOCKS: Final = (
    *("blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr"),
    *("li", "ol", "p", "table", "tbody", "td", "th", "thead", "tr", "ul"),
)
_OTHERS: Final = ("a", "abbr", "cite", "code", "del", "ins", "mark", "pre", "s", "sub", "sup")
_NAMES: Final = "|".join((*_LOOKS, *_BLOCKS, *_OTHERS))
_MARKUP: Final = pattern(
    rf"<(?P<bare>{_NAMES})\s*/?>"
    r"|</(?P<closing>[a-z][\w:-]*)\s*>"
    r"|<(?P<opening>[a-z][\w:-]*)\s+[\w:-]+\s*="
    r"""(?:"[^"]{0,999}"|'[^']{0,999}'|[^<>"']){0,999}>"""
    r"|<!--.{0,999}?-->"
    r"|&(?P<entity>[a-z][a-z0-9]*|\#[0-9]{1,7}|\#x[0-9a-f]{1,6});",
    re.IGNORECASE | re.DOTALL,
)
_NO_BREAK_SPACE: Final = "\u00a0"
_BLANKS: Final = f" \t{_NO_BREAK_SPACE}"
_SEVERAL_BLANKS: Final = pattern(f"[{_BLANKS}]{{2,}}")


def tags_and_entities(text: str) -> tuple[_Part, ...]:
    """Every tag and entity of a text; quick where there is none."""
    if "<" not in text and "&" not in text:
        return ()
    return tuple(part for part in _MARKUP.finditer(text) if not part["entity"] or _meant(part))


def is_safe(parts: Iterable[_Part]) -> bool:
    """Whether the text says the same without them: they name a character or say how it looks."""
    return all(part["entity"] or _tag(part) in _LOOKS for part in parts)


def without_markup(text: str, parts: Iterable[_Part]) -> tuple[Change, ...]:
    """The changes that make plain text of it; none if a character would come of it unseen."""
    changes: list[Change] = []
    for part in parts:
        plain = _plain(part, text)
        if plain is None:
            return ()
        start, end = _with_blanks(text, *part.span())
        if changes and start <= changes[-1].end:
            start, _, before = changes.pop()
        else:
            before = text[start : part.start()]
        changes.append(Change(start, end, before + plain + text[part.end() : end]))
    return tuple(_tidied(change, text) for change in changes)


def _with_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """A part of a text and the blanks on both sides of it."""
    while start and text[start - 1] in _BLANKS:
        start -= 1
    while end < len(text) and text[end] in _BLANKS:
        end += 1
    return start, end


def _tidied(change: Change, text: str) -> Change:
    """One blank instead of those on both sides of a tag; none where a line begins or ends."""
    start, end, instead = change
    instead = _SEVERAL_BLANKS.sub(" ", instead)
    if start == 0 or text[start - 1] == "\n":
        instead = instead.lstrip(_BLANKS)
    if end == len(text) or text[end] == "\n":
        instead = instead.rstrip(_BLANKS)
    return Change(start, end, instead)


def _plain(part: _Part, text: str) -> str | None:
    """What a tag or entity is in plain text; None where nobody would see it."""
    if not part["entity"]:
        return " " if _tag(part) in _BLOCKS else ""
    character = _meant(part)
    if character == _NO_BREAK_SPACE:
        return character if is_tied(text, *part.span()) else " "
    if character.isspace():
        return " "
    return character if character.isprintable() else None


def _tag(part: _Part) -> str:
    """The name of a tag; empty for a comment."""
    return (part["bare"] or part["closing"] or part["opening"] or "").lower()


def _meant(part: _Part) -> str:
    """The character that an entity stands for; empty if there is no such entity."""
    from html import unescape  # noqa: PLC0415 -- thousands of names, needed for findings alone

    character = unescape(part[0])
    return "" if character == part[0] else character
