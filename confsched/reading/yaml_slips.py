"""Slips in YAML that have a fix: lines that are indented wrongly, texts that need quotes."""

import re
from collections import Counter
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TypeAlias

from yaml import CSafeLoader, parse
from yaml.error import YAMLError

from confsched.findings import Edit, Finding, Fix, Related
from confsched.patterns import pattern
from confsched.reading.notices import syntax
from confsched.source import Source, Span

_VALUE = pattern(r"[ ]*(?:- +)*(?:[\w.-]+:[ ]+)?(\S.*?)(?=[ \t]*\r?$|[ \t]+#)")
_IN_BRACKETS = pattern(r"[^\n\r,{}\[\]]*?(?=[ \t]*[,}\]\r\n])")
_FIELD = pattern(r"(?<!\S)[a-z_]+:[ ]+[\d\[]")  # that lost the line break before it: `time: 10:00`
_STARTS = ("[", "{", '"', "'", "|", ">")  # what is written otherwise than a text in one line
_LINE = pattern(r"^([ ]*)(?=[^\s#])", re.MULTILINE)
_TABBED = pattern(r"^[ \t]*\t[ \t]*(?=\S)", re.MULTILINE)
_WIDTHS = (2, 4, 8)  # of a tab, as people set them up
_Place: TypeAlias = tuple[int, int]  # where a line begins, and by how much it is indented


def quoted(source: Source, place: int, *, safe: bool, whole: bool = False) -> Fix | None:
    """Quotes around the value in the line of a place; between brackets around what begins there.

    `whole` is where a bracket or a quote is part of the text.
    """
    span = _value(source, place, whole=whole)
    if span is None or _FIELD.search(span.text):
        return None
    marks = (one for one in ('"', "'") if one not in span.text and "\\" not in span.text)
    mark = next(marks, "")
    if not mark or not span.text:
        return None
    return Fix("put quotes around it", (Edit(span, f"{mark}{span.text}{mark}"),), safe=safe)


def spaced(message: str, place: Span, gap: Span, sign: str = "") -> Finding:
    """A finding with the space that is missing as its fix: where something like one stands."""
    fix = Fix("write a space there", (Edit(gap, f"{sign} "),), safe=True)
    return replace(syntax(message, place), fix=fix)


def _value(source: Source, place: int, *, whole: bool) -> Span | None:
    begin, end = source.text.rfind("\n", 0, place) + 1, source.text.find("\n", place)
    found = _VALUE.match(source.text, begin, len(source.text) if end < 0 else end)
    if found is None:
        return None
    if whole or not found[1].startswith(_STARTS):
        return Span(source, *found.span(1))
    inner = _IN_BRACKETS.match(source.text, place)
    is_value = source.text[place - 2 : place] in (": ", ", ") or source.text[place - 1] == "["
    return Span(source, *inner.span()) if inner and is_value else None


def misplaced(source: Source, place: int, *, deeper: bool) -> Finding | None:
    """The line whose indentation is not like that of others, which may stand above the place.

    `deeper` says that the line of the place is indented more than one which has a value.
    """
    lines = [(match.start(), len(match[1])) for match in _LINE.finditer(source.text, 0, place + 1)]
    if len(lines) < 2 or not source.text[lines[-1][0] : place].isascii():
        return None
    here, above = lines[-1], _above(lines, deeper=deeper)
    step = _step(source)
    odd = [line for line in (here, *above) if line[1] % step]
    if len(odd) != 1 or (deeper and odd == [here]):
        return None
    wrong, other = odd[0], above[-1] if odd == [here] else here
    message = f"this line is indented by {_spaces(wrong[1])}, and those beside it by {other[1]}"
    return syntax(message, _span(source, wrong), Related(_span(source, other), "this is one"))


def _above(lines: list[_Place], *, deeper: bool) -> list[_Place]:
    """The lines that the last one may belong beside: what it is below, and what follows that."""
    if deeper:
        return lines[-2:-1]
    below = next((n for n in range(len(lines) - 2, -1, -1) if lines[n][1] < lines[-1][1]), None)
    return [] if below is None else lines[below : below + 2]


def _step(source: Source) -> int:
    """By how much lines are indented more than those above them, mostly."""
    indents = [len(match[1]) for match in _LINE.finditer(source.text)]
    steps = Counter(after - before for before, after in pairwise(indents) if after > before)
    return min(steps, key=lambda step: (-steps[step], step), default=2)


def _spaces(count: int) -> str:
    return "1 space" if count == 1 else f"{count} spaces"


def _span(source: Source, line: _Place) -> Span:
    start = line[0] + line[1]
    end = re.compile(r":|$", re.MULTILINE).search(source.text, start)
    return Span(source, start, end.start() if end else start + 1)


def untabbed(source: Source) -> Fix | None:
    """Spaces for the tabs that lines begin with, if all ways to count them say the same."""
    told: dict[tuple[object, ...], int] = {}
    for width in reversed(_WIDTHS):
        events = _events(_TABBED.sub(partial(_expanded, width=width), source.text))
        if events is not None:
            told[events] = width
    if len(told) != 1:
        return None
    (width,) = told.values()
    edits = (
        Edit(Span(source, match.start(), match.end()), _expanded(match, width))
        for match in _TABBED.finditer(source.text)
    )
    return Fix("indent with spaces instead of tabs", tuple(edits), safe=True)


def _expanded(match: re.Match[str], width: int) -> str:
    return match[0].expandtabs(width)


def _events(text: str) -> tuple[object, ...] | None:
    """What a text says, without its looks; None if it is not YAML."""
    try:
        return tuple(
            (event.__class__, getattr(event, "value", None), getattr(event, "anchor", None))
            for event in parse(text, Loader=CSafeLoader)
        )
    except YAMLError:
        return None
