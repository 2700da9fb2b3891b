"""Lines of YAML that are indented wrongly: which of them it is, and spaces in the place of tabs."""

import re
from collections import Counter
from functools import partial
from itertools import pairwise
from typing import TypeAlias

from yaml import CSafeLoader, parse
from yaml.error import YAMLError

from confsched.findings import Edit, Finding, Fix, Related
from confsched.patterns import pattern
from confsched.reading.notices import syntax
from confsched.source import Source, Span

_LINE = pattern(r"^([ ]*)(?=[^\s#])", re.MULTILINE)
_TABBED = pattern(r"^[ \t]*\t[ \t]*(?=\S)", re.MULTILINE)
_WIDTHS = (2, 4, 8)  # of a tab, as people set them up
_Place: TypeAlias = tuple[int, int]  # where a line begins, and by how much it is indented


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
