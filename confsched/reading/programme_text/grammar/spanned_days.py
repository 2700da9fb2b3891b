"""Headings of several days below one of a day: `10-11 June 2022`. What follows is on each of them.

At the top of a page such a heading only says when the whole conference is.
"""

from collections.abc import Sequence

from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.dates import Day, days_in
from confsched.reading.programme_text.recognisers.day_headings import DayHeading
from confsched.reading.programme_text.recognisers.readings import Reading


def read_spans(readings: Sequence[Reading]) -> None:
    """Say of headings that are several days and no more that they are those of days."""
    levels: set[int] = set()
    for reading in readings:
        if reading.line.kind is not Kind.HEADING or reading.times is not None:
            continue
        if reading.day is not None and reading.day.day.date is not None:
            levels.add(reading.line.level)
        elif reading.day is None and reading.line.level in levels:
            span = _span(reading.text)
            reading.day = DayHeading(span, len(reading.text), len(reading.text)) if span else None


def _span(text: str) -> Day | None:
    """The days that are all that a text says."""
    day = next(iter(days_in(text)), None)
    if day is None or day.last is None or day.date is None:
        return None
    return day if not (text[: day.start] + text[day.end :]).strip(" :.,") else None
