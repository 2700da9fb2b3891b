"""Sessions side by side, a heading each with people or a room below, under the time of all."""

from collections.abc import Sequence
from itertools import zip_longest

from confsched.reading.programme_text.grammar.heads import LIKELY, SURE
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic


def in_headings(lines: Sequence[Reading]) -> frozenset[int]:
    """Where headings begin that are one more session, below that of the first.

    That one is right below the time. What a session is about may have headings like its title:
    those have neither people nor a room below them, unless nothing has.
    """
    first = lines[0].line if lines else None
    if first is None or first.kind is not Kind.HEADING:
        return frozenset()
    places = [n for n, one in enumerate(lines) if _is_like(one, first.level)]
    parts = [lines[n:end] for n, end in zip_longest(places, places[1:])]
    said = is_generic(lines[0].text) or any(map(_is_of_one, lines))
    bare = len(parts) == len(lines) and not said
    return frozenset(
        one.line.start for one, *below in parts[1:] if bare or any(map(_is_of_one, below))
    )


def _is_like(reading: Reading, level: int) -> bool:
    """Whether a line is a heading of a level, and no label, name, badge or running text."""
    heading = reading.line.kind is Kind.HEADING and reading.line.level == level
    heading = heading and reading.line.called != "badge"
    named = reading.people.score >= SURE
    return heading and reading.label is None and not named and reading.prose < LIKELY


def _is_of_one(reading: Reading) -> bool:
    """Whether a line says who speaks, or where."""
    label = reading.label
    told = label is not None and (bool(label.role) or label.field == "room")
    return told or max(reading.people.score, reading.place) >= LIKELY
