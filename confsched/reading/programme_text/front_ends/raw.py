"""The lines of a text as they stand in it, without the marks that e-mail puts before them."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.blanks import short

_QUOTE = pattern(r"[ \t]?(?:>[ ]?)+")
_LEADERS = pattern(
    r"(?<=[^\s.]) ?\.{4,} ?(?=[^\s.])|(?<=[^\s.]) (?:\. ){3,}(?=[^\s.])"
    r"|(?<=[^\s.]) \.{3} (?=\d)"  # the title may leave room for no more
)
_OPENED, _CLOSED = pattern(r"\[[^\[\]()]{1,300}$"), pattern(r"[^\[\]]{0,300}\]\(")

_OPENING, _CLOSING = '"“„«»', '"”“»«'
_QUOTES = pattern(f"[{_OPENING}{_CLOSING}]")
_TIMED = pattern(rf"[{_OPENING}]?\d{{1,2}}[:.h]\d\d")


class Raw(NamedTuple):
    """A line that is not empty: its text, where it begins, and how many empty ones stand above."""

    text: str
    start: int
    gap: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    @property
    def indent(self) -> int:
        """How many columns it is indented by."""
        text = self.text.expandtabs()
        return len(text) - len(text.lstrip())


def raw_lines(text: str, offset: int) -> Iterator[Raw]:
    """The lines of a text that is part of one from an offset on."""
    start, gap = offset, 0
    for whole in text.splitlines(keepends=True):
        line, skipped = _unquoted(whole)
        if line:
            yield Raw(_LEADERS.sub(_blank, short(line)), start + skipped, gap)
            gap = 0
        else:
            gap += 1
        start += len(whole)


def _blank(leaders: re.Match[str]) -> str:
    """Blanks in the place of dots that lead from one column to the next: `Ropes ...... Hall A`."""
    return " " * len(leaders[0])


def _unquoted(whole: str) -> tuple[str, int]:
    """A line without the marks of a quotation, and how many characters these are."""
    line = whole.rstrip()
    quote = _QUOTE.match(line) if ">" in line[:2] else None
    return (line, 0) if quote is None else (line[quote.end() :], quote.end())


def with_whole_links(raws: Iterable[Raw]) -> Iterator[Raw]:
    """The lines, with one that breaks within the words of a link and the next one as one."""
    held: Raw | None = None
    for raw in raws:
        opened = held is not None and "[" in held.text and _OPENED.search(held.text)
        if held is not None and opened and not raw.gap and _CLOSED.match(raw.text):
            held = held._replace(text=f"{held.text} {raw.text.lstrip()}")
            continue
        if held is not None:
            yield held
        held = raw
    if held is not None:
        yield held


def without_quotes(raws: list[Raw]) -> list[Raw]:
    """The lines, with a programme of several times that is quoted without its quotes.

    What follows it stands apart.
    """
    quoted = [number for number, raw in enumerate(raws) if _QUOTES.search(raw.text)]
    for first, last in pairwise(quoted):
        opening, closing = raws[first], raws[last]
        alone = len(_QUOTES.findall(opening.text)) == len(_QUOTES.findall(closing.text)) == 1
        around = opening.text[0] in _OPENING and closing.text[-1] in _CLOSING
        times = sum(_TIMED.match(raw.text) is not None for raw in raws[first : last + 1])
        if not (alone and around and times > 1):
            continue
        raws[first] = opening._replace(text=opening.text[1:], start=opening.start + 1)
        raws[last] = closing._replace(text=closing.text[:-1])
        raws[last + 1 : last + 2] = (x._replace(gap=max(1, x.gap)) for x in raws[last + 1 :][:1])
    return raws
