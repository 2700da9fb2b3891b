"""Tabs of a page: a part that shows when somebody clicks is called what the link to it says."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.front_ends.tags import Tag, named_in
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.dates import days_in, holds_day, numbered_day
from confsched.reading.programme_text.recognisers.day_headings import day_heading

_LINK = pattern(  # what is a link may hold blocks
    r"<(?:(a|button|label)|(?:li|div|span))\b([^<>]{1,600})>"
    r"((?:(?!</?(?:a|button|li|label)\b)(?(1)|(?!</?div\b)).){1,400}?)"
    r"</(?(1)\1|(?:li|div|span))\s*>",
    re.DOTALL | re.IGNORECASE,
)
_IS_TAB = pattern(r"\b(?:tab|tabs|pill|nav-link|tablinks?|tab-link)\b", re.IGNORECASE)
# what sets a variable and what asks for it: `@click="tab = 1"` and `x-show="tab === 1"`
_SET = pattern(r"(?<![\w.])([\w.]+)\s*={1,3}\s*[\"']?([\w-]+)[\"']?")
_LINKS = frozenset(("a", "li", "button", "label"))
_TAG = pattern(r"<[^<>]{1,600}>")


def tabs_in(text: str) -> dict[str, str]:
    """The days that parts of a page are, as the tabs that show them say, by what parts are named.

    Any attribute may name the part. What is not called a tab says a day and nothing else.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    for match in _LINK.finditer(text):
        said = " ".join(_TAG.sub(" ", match[3]).split())
        said = " ".join(words_of(said).text.split()) if holds_day(said) else ""
        if is_day(said) and (_IS_TAB.search(match[2]) or _is_day_alone(said)):
            for name in _named(Tag("", match[2], 0, 0).attributes()):
                found[name].add(said)
    days = {name: said.pop() for name, said in found.items() if len(said) == 1}
    return days if len({*days.values()}) > 1 else {}


def _named(attributes: dict[str, str]) -> Iterator[str]:
    """What attributes of a link may name: a part by its id, by their own value, by a variable."""
    for key, value in attributes.items():
        if key not in ("id", "class"):
            yield from named_in(value)
            yield from _told(key, value)


def _told(key: str, value: str) -> Iterator[str]:
    if key.startswith("data-"):
        yield f"{key}={value}"
    if (variable := _SET.search(value)) is not None:
        yield f"{variable[1]}={variable[2]}"


def day_of(tabs: dict[str, str], name: str, attributes: dict[str, str]) -> str:
    """The day that an element is a part for; empty where it is none."""
    if not tabs or name in _LINKS:
        return ""
    named = [attributes.get("id", "")]
    named += [one for key, value in attributes.items() for one in _told(key, value)]
    return next((tabs[one] for one in named if one in tabs), "")


def _is_day_alone(text: str) -> bool:
    day = day_heading(text)
    rest = text[day.start : day.end] if day is not None else text
    return day is not None and all(map(is_day, rest.split()))  # `26 May | Monday`


def is_day(text: str) -> bool:
    """Whether a few words say a day."""
    return len(text) < 80 and bool(days_in(text) or numbered_day(text))


def without_told(lines: Sequence[Line], parts: Sequence[Line]) -> Iterator[Line]:
    """Lines but for the headings of parts that say themselves which day they are."""
    heads = {part.start for part in parts}
    for line, below in zip_longest(lines, lines[1:]):
        head = line.start in heads and line in parts
        if not (head and below is not None and _is_told(line.text, below.text)):
            yield line


def _is_told(tab: str, below: str) -> bool:
    """Whether a part says itself what day it is, and its date if its tab does."""
    return is_day(below) and (_is_dated(below) or not _is_dated(tab))


def _is_dated(text: str) -> bool:
    return any(day.day for day in days_in(text))


def heading(text: str, start: int, end: int) -> Line:
    """A line with the day of a part, where that begins."""
    return Line(text, start, end, Kind.HEADING, 2, gap=1, whole=True)
