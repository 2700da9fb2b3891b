"""Tabs of a page: a part that shows when somebody clicks is called what the link to it says."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.dates import days_in, numbered_day

_LINK = pattern(
    r"<(a|button|li|div)\b([^<>]{1,600})>((?:(?!</?(?:a|button|li|div)\b).){1,400})</\1\s*>",
    re.DOTALL | re.IGNORECASE,
)
_IS_TAB = pattern(r"\b(?:tab|tabs|pill|nav-link|tablinks?|tab-link)\b", re.IGNORECASE)
_SHOWS = pattern(
    r"(?:href|data-(?:bs-)?target|aria-controls|data-tab(?:-target|-id)?)\s*=\s*[\"']?#?([\w.:-]+)",
    re.IGNORECASE,
)
_TAG = pattern(r"<[^<>]{1,600}>")


def tabs_in(text: str) -> dict[str, str]:
    """The days that parts of a page are, as the tabs that show them say, by the id of the part."""
    if "tab" not in text:
        return {}
    found: dict[str, str] = {}
    for match in _LINK.finditer(text):
        shown = _SHOWS.search(match[2])
        if shown is None or not _IS_TAB.search(match[2]):
            continue
        said = " ".join(words_of(_TAG.sub(" ", match[3])).text.split())
        if is_day(said):
            found.setdefault(shown[1], said)
    return found if len(found) > 1 else {}


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
