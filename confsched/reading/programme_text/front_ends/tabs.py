"""Tabs of a page: a part that shows when somebody clicks is called what the link to it says."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.dates import days_in, numbered_day
from confsched.reading.programme_text.recognisers.day_headings import day_heading

_LINK = pattern(
    r"<(a|button|li|div|label|span)\b([^<>]{1,600})>"
    r"((?:(?!</?(?:a|button|li|div|label)\b).){1,400}?)</\1\s*>",
    re.DOTALL | re.IGNORECASE,
)
_IS_TAB = pattern(r"\b(?:tab|tabs|pill|nav-link|tablinks?|tab-link)\b", re.IGNORECASE)
_ID = pattern(r"\sid\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_NAMED = pattern(r"(?<![\w./:-])([\w.:-]+)(?=[\"'])")  # in an attribute: `#day1`, `show('day1')`
_TAG = pattern(r"<[^<>]{1,600}>")


def tabs_in(text: str) -> dict[str, str]:
    """The days that parts of a page are, as the tabs that show them say, by the id of the part.

    Any attribute may name the part. What is not called a tab says a day and nothing else.
    """
    ids = set(_ID.findall(text))
    found: dict[str, str] = {}
    for match in _LINK.finditer(text) if len(ids) > 1 else ():
        own = _ID.search(f" {match[2]}")
        named = (one for one in _NAMED.findall(match[2]) if one in ids)
        shown = next((one for one in named if own is None or one != own[1]), "")
        said = " ".join(words_of(_TAG.sub(" ", match[3])).text.split()) if shown else ""
        if shown and is_day(said) and (_IS_TAB.search(match[2]) or _is_day_alone(said)):
            found.setdefault(shown, said)
    return found if len(found) > 1 else {}


def _is_day_alone(text: str) -> bool:
    day = day_heading(text)
    return day is not None and day.start == day.end


def is_day(text: str) -> bool:
    """Whether a few words say a day."""
    return len(text) < 80 and bool(days_in(text) or numbered_day(text))


def is_told(tab: str, below: str) -> bool:
    """Whether a part says itself what day it is, and its date if its tab does."""
    return is_day(below) and (_is_dated(below) or not _is_dated(tab))


def _is_dated(text: str) -> bool:
    return any(day.day for day in days_in(text))


def heading(text: str, start: int, end: int) -> Line:
    """A line with the day of a part, where that begins."""
    return Line(text, start, end, Kind.HEADING, 2, gap=1, whole=True)
