"""Brackets around a whole line, and those that hold two things: when and where, or who."""

import re

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Line
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.dates import holds_day
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.words.plain import plain

_SURE = 0.5  # of people in brackets
_BRACKETS = pattern(r"\([^()]*\)")
# `Opening (9:00-9:30, Hall A)` and `Opening (Hall A, 9:00-9:30)`: where and when in one bracket
_TIME = r"(?P<time>[^(),;]{0,9}?\d{1,2}\s?[:.h]\s?\d\d[^(),;]{0,24})"
_WHEN_WHERE = pattern(rf"\({_TIME}[,;] (?P<room>[^()\d][^()]{{1,50}})\)")
_WHERE_WHEN = pattern(rf"\((?P<room>[^()\d][^()]{{1,50}}?)[,;] {_TIME}\)")
# `Boats (Ada Sample, 10 min)`: who and how long in one bracket
_LASTS = r"\d{1,3} ?min\w{0,4}\.?"
_WHO_LASTS = pattern(rf"\((?P<who>[^(),;]{{4,60}}), (?P<lasts>{_LASTS})\)")
_LASTS_WHO = pattern(rf"\((?P<lasts>{_LASTS}), (?P<who>[^(),;]{{4,60}})\)")


def unbracketed(line: Line) -> Line:
    """A line without the brackets that are around all of it, if people stand in them."""
    text = line.text
    if text[:1] not in ("(", "[") or text[-1:] not in (")", "]"):
        return line
    label = label_of(plain(text[1:-1]))
    led = label is not None and label.role and label.certain and label.end < len(text) - 2
    if not led and not (label is None and _are_people(text[1:-1])):
        return line
    exact = line.end - line.start == len(text)
    return line._replace(text=text[1:-1], start=line.start + exact, end=line.end - exact)


def _are_people(text: str) -> bool:
    inner = _BRACKETS.sub("", text)
    return "(" not in inner and ")" not in inner and people_in(text).score > _SURE


def parted(line: Line) -> Line:
    """When something is and where in brackets of their own, as long as before."""
    if "(" not in line.text:
        return line
    text = _WHERE_WHEN.sub(_apart, _WHEN_WHERE.sub(_apart, line.text))
    text = _WHO_LASTS.sub(r"(\g<who>)(\g<lasts>)", text)
    text = _LASTS_WHO.sub(r"(\g<lasts>)(\g<who>)", text)
    return line if text == line.text or prose.likeness(text) > _SURE else line._replace(text=text)


def _apart(match: re.Match[str]) -> str:
    time, room = match["time"], match["room"]
    if holds_day(room):
        return match[0]
    first = match.start("time") < match.start("room")
    return f"({time}) {room} " if first else f"({room})({time})"
