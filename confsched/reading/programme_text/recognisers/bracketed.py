"""Brackets around a whole line, or with two things in them, and signs that are misread in times."""

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
_MISREAD = r"[\doOIl]{1,2}[:;.][\doOIl]{2}"
# a range, `O9:30 – 10:30`, or one time, `9:3O Opening`; with `;` it may be two numbers as well
_RANGE = pattern(rf"[\s·*-]*(?P<said>{_MISREAD}\s?-+\s?{_MISREAD})(?![\w.;:])")
_ONE = pattern(r"[\s·*-]*(?P<said>[\doOIl]{1,2}:[\doOIl]{2})(?![\w.;:-])")
_COMMAS = pattern(r"\s*(?P<said>\d{1,2},[0-5]\d\s?[-–—]\s?\d{1,2},[0-5]\d)\s*")
_AS_MEANT = str.maketrans("oOIl;,", "0011::")
_CLOCK = pattern(r"(?:[01]?\d|2[0-3])[:.][0-5]\d")
_FEWEST = 2  # digits of one time: `Il:oo` is none


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


def as_meant(text: str) -> str:
    """A text of the same length, with the digits and colons that its first times plainly mean."""
    match = _RANGE.match(text) or _ONE.match(text) or _COMMAS.fullmatch(text)
    if match is None:
        return text
    meant = match["said"].translate(_AS_MEANT)
    times = re.split(r"\s?-+\s?", meant)
    if not all(map(_CLOCK.fullmatch, times)) or not _has_digits(match["said"]):
        return text
    return f"{text[: match.start('said')]}{meant}{text[match.end('said') :]}"


def misread(written: str, meant: str) -> str:
    """What is wrong with times that were read as others; nothing where only commas were meant."""
    if plain(written).replace(",", ":") == meant:
        return ""
    return f"{written!r} is not a time: it is read as {meant}"


def _has_digits(said: str) -> bool:
    return all(sum(map(str.isdigit, one)) >= _FEWEST for one in re.findall(r"[^\s-]+", said))
