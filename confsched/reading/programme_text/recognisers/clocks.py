"""Times of day in a text: `9:00–9:30`, `9h15`, `13.30–15 Uhr`, `10-11:30am ET`, `noon`."""

import re
from collections.abc import Iterator
from enum import IntEnum
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.clock_forms import (
    ALL_DAY,
    BEFORE,
    BEFORE_CLOCK,
    CLOCK,
    COUNTING,
    FOR,
    HAN_CLOCK,
    HINT,
    PREFIX,
    TO,
    UNTIL,
    WORD_STANDS,
    half_of,
)
from confsched.reading.programme_text.recognisers.zones import zone_at
from confsched.reading.programme_text.words.plain import folded


class Strength(IntEnum):
    """How plainly a number is a time of day: `9`, `9.30` and `9h`, `9:30` and `9 am`."""

    BARE = 0
    WEAK = 1
    PLAIN = 2


class Clock(NamedTuple):
    """A time of day as it is written; `half` is `am`, `pm` or nothing, where the page leaves it.

    `exact` is whether the hour can have no other meaning: a word, or written in 24 hours.
    """

    hour: int
    minute: int
    half: str = ""
    exact: bool = False

    @property
    def minutes(self) -> int:
        """Minutes after midnight, if a half of the day that is left out is the morning."""
        if self.half:
            return (self.hour % 12 + 12 * (self.half == "pm")) * 60 + self.minute
        return self.hour * 60 + self.minute

    @property
    def text(self) -> str:
        """The time as our own files have it."""
        return f"{self.hour}:{self.minute:02}{f' {self.half.upper()}' if self.half else ''}"


class Times(NamedTuple):
    """A time, or a range of two, at a place in a text; brackets around it are part of it.

    `strength` is how plainly it is one; `slip` says what was made of it if it is misspelt, or if
    letters that nobody knows stand behind it. `ends` is whether the first is when something ends.
    """

    first: Clock
    last: Clock | None
    zone: str
    start: int
    end: int
    strength: Strength
    slip: str = ""
    ends: bool = False

    @property
    def begin(self) -> Clock:
        """The first time, in the half of the day that is said of both: `2-4 pm`, `11:30-1 pm`."""
        first, last = self.first, self.last
        if last is None or first.half or not last.half or not 0 < first.hour <= 12:
            return first
        same = first._replace(half=last.half)
        if same.minutes <= last.minutes:
            return same
        return first._replace(half="am" if last.half == "pm" else "pm")


class _Token(NamedTuple):
    clock: Clock
    strength: Strength
    start: int
    end: int
    split: int = 0  # where a dash was lost: 1012 for 10-12


_MIDNIGHTS = ("midnight", "minuit", "mitternacht", "medianoche", "mezzanotte")
_MORNINGS = ("午前", "上午", "早上", "凌晨", "오전")
_ORDINAL = pattern(r"(?:(?<=\d)(?:st|nd|rd|th|er|[èe]re|[èe]me|ª|º))\b")  # `9:40 – 1st dance`
# how long something is: `1 h 45 min`, `15 mins`
_LASTS = pattern(r"(?i)\d{1,2} ?h ?\d{1,2} ?min|\d{1,3}[- ]?min(?:s|utes?|uten|uti|utos)?\b")
_BEFORE_CLOCK = pattern(BEFORE_CLOCK, re.IGNORECASE)
_MONTHS, _YEARS = range(1, 13), range(1900, 2100)
_TAB, _NEXT = pattern(r" ?\t ?"), pattern(r" ?\| ?| {1,4}")  # between columns that begin a line
_LONGEST, _DAY = 5 * 60, 24 * 60  # minutes
_SLASHED = frozenset((15, 30, 45, 75, 90, 105))  # between two that a slash joins
_BROKEN_END = pattern(r"\s?-\s?\d{1,2}:\d\s?[ap]\.?m\b\.?", re.IGNORECASE)
_JOINING = frozenset(("and", "et", "und", "y", "e le", "/"))  # a range only after `between`
_O_CLOCK = pattern(
    r"\W*(?:dalle )?(?:kl|klo|godz|ore|pukul)\.? ", re.IGNORECASE
)  # then a time, at a start
_BETWEEN = pattern(r"(?:between|entre|zwischen)\s+$", re.IGNORECASE)
# letters in brackets between a time and a mark, which may be a zone that nobody knows
_UNKNOWN = pattern(r"\s?\((?!TB[ACD]\))[A-Z]{2,5}\)(?=\s*(?:[|:\t]|-\s))")
_ASIDE = pattern(r"\s?\((?!TB[ACD]\))[A-Z]{2,5}\)(?=\s*[-–—])")  # the same before the end
_AGAIN = pattern(r"\s*[(/|·,;]\s*(?=\d)")


def holds_time(text: str) -> bool:
    """Whether a time may stand in a text; quick."""
    return HINT.search(text) is not None


def times_in(text: str, *, alone: bool = False) -> Iterator[Times]:
    """All times of day in a plain text, in their order; none overlaps another.

    Where a time stands `alone`, hours behind a word that leads to one need no minutes: `kl. 9`. Nor
    do two of them: `9-10`.
    """
    position = 0
    if (whole_day := ALL_DAY.match(text)) is not None:
        first, last = Clock(0, 0, exact=True), Clock(24, 0, exact=True)
        start, position = whole_day.span("said")
        yield Times(first, last, "", start, position, Strength.PLAIN)
    while (found := _next(text, position)) is not None:
        whole = _whole(text, found, alone=alone)
        position = whole.end if whole is not None else found.end
        if whole is not None:
            yield whole


def _next(text: str, position: int) -> _Token | None:
    """The next number or word that may be a time."""
    for place in BEFORE.finditer(text, position):
        token = _token(text, place.start())
        if token is not None:
            return token
    return None


def _token(text: str, start: int) -> _Token | None:
    if not text.isascii() and (match := HAN_CLOCK.match(text, start)):
        return _han(match)
    match = CLOCK.match(text, start)
    if match is None or not match[0] or _LASTS.match(text, start):
        return None
    if match["word"]:
        return _word(match) if WORD_STANDS.search(text, max(0, start - 12), start) else None
    return _compact(match) if match["compact"] else _numbers(match)


def _word(match: re.Match[str]) -> _Token:
    word = folded(match["word"]).removesuffix("s")
    clock = Clock(0, 0, "am", exact=True) if word in _MIDNIGHTS else Clock(12, 0, "pm", exact=True)
    return _Token(clock, Strength.PLAIN, match.start(), match.end())


def _han(match: re.Match[str]) -> _Token | None:
    hour = int(match["hour"])
    minute = int(match["minute"] or match["after"] or 30 * bool(match["half"]))
    if hour > 24 or minute > 59:
        return None
    part = match["part"] if hour <= 12 else None
    half = "" if part is None else "am" if part in _MORNINGS else "pm"
    return _Token(Clock(hour, minute, half, exact=not half), Strength.PLAIN, *match.span())


def _numbers(match: re.Match[str]) -> _Token | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if _ORDINAL.match(match.string, match.end()):
        return None
    if match["dot"] and minute in _MONTHS and _BEFORE_CLOCK.match(match.string, match.end()):
        return None  # `17.04 9:00` is a date
    letter = match["before"] or match["half"] or match["glued"] or match["letter"]
    half = ("am" if letter in "aAπΠ" else "pm") if letter else ""
    if match["part"]:  # `10:00Matin`, `3 de la tarde`
        half = "am" if match["part"].lower().startswith(("ma", "mo")) else "pm"
    half = half_of(match["abroad"], hour) if match["abroad"] else half
    if match["noon"]:
        late = hour > 8 and hour != 12  # `11:30 noon` is meant to be before noon
        half = "pm" if match["noon"][0] in "nN" and not late else "am"
    if not hour and half == "am":
        half = ""
    if hour > 24 or (half and not 0 < hour <= 23) or (hour == 24 and minute):
        return None
    end = match.end()
    if hour > 12:
        half = ""
        if match["letter"] or (match["part"] and match.string[match.start("part") - 1].isdigit()):
            end = match.start("letter" if match["letter"] else "part")  # `14:15A new …`
    told = (letter or half) and not (
        match["letter"] and not match["mark"]
    )  # `8a` alone may be anything
    is_plain = told or match["mark"] or (match["unit"] or "").lower() not in ("", "h")
    is_plain = is_plain and (match["minute"] or told or match["unit"])
    weak = match["dot"] or match["unit"]
    strength = Strength.PLAIN if is_plain else Strength.WEAK if weak else Strength.BARE
    exact = hour > 12 or not hour or match["hour"][0] == "0" or bool(match["unit"])
    exact = (exact or (match["mark"] or "").strip().lower() == "h") and not half
    return _Token(Clock(hour, minute, half, exact), strength, match.start(), end)


def _compact(match: re.Match[str]) -> _Token | None:
    number = int(match["compact"])
    hour, minute = divmod(number, 100)
    half = f"{match['compact_half'].lower()}m" if match["compact_half"] else ""
    unit = bool(match["compact_unit"] or half)
    if hour > 23 or minute > 59 or (number in _YEARS and not unit):
        return None
    split = match.start() + 2 if unit and minute % 5 and hour < minute <= 24 else 0
    strength = Strength.PLAIN if unit else Strength(match["compact"].startswith("0"))
    clock = Clock(hour, minute, half if hour <= 12 else "", exact=not half)
    return _Token(clock, strength, match.start(), match.end(), split)


def _whole(text: str, first: _Token, *, alone: bool) -> Times | None:
    """A time with the end of its range and its zone; None where a number is no time after all."""
    if first.split:
        return _mended(text, first)
    zone, end = zone_at(text, first.end)
    if (begun := _begun(text, first, end)) is not None:
        return begun._replace(zone=begun.zone or zone)
    slip = _BROKEN_END.match(text, end)
    if slip is not None:
        message = f"{slip[0].strip(' -')!r} is no time: the end is left open"
        return Times(first.clock, None, zone, first.start, slip.end(), Strength.PLAIN, message)
    last = _range_end(text, first, end)
    if last is None and (aside := _ASIDE.match(text, end)) is not None:
        last = _range_end(text, first, aside.end())
    of_both = ""
    if last is not None:
        of_both, end = zone_at(text, last.end)
        zone = of_both or zone
    strength = _strength(text, first, last, zone, of_both=bool(of_both))
    if strength == Strength.BARE and not (alone and _is_told(text, first, last)):
        return None
    start, end = _widened(text, first.start, _all_zones(text, end, zone))
    whole = Times(first.clock, last.clock if last else None, zone, start, end, strength)
    until = UNTIL.fullmatch(text, 0, first.start) if last is None else None
    if until is not None and strength > Strength.BARE:
        message = f"{text[:end].strip()!r} says when it ends, and not when it begins"
        return whole._replace(start=0, slip=message, ends=True)
    return _without_unknown(text, whole)


def _begun(text: str, first: _Token, end: int) -> Times | None:
    """`6.30 for 7pm`: people come at the first time, and it begins at the second."""
    match = FOR.match(text, end)
    token = _token(text, match.end()) if match is not None else None
    if token is None or Strength.PLAIN not in (first.strength, token.strength):
        return None
    clock = token.clock._replace(half=token.clock.half or first.clock.half)
    message = f"{text[first.start : token.end]!r} is read as when people come and when it begins"
    start, end = _widened(text, first.start, token.end)
    whole = _whole(text, token, alone=False) or Times(clock, None, "", start, end, Strength.PLAIN)
    return whole._replace(first=clock, start=start, strength=Strength.PLAIN, slip=message)


def _strength(
    text: str, first: _Token, last: _Token | None, zone: str, *, of_both: bool
) -> Strength:
    """How plainly one or two numbers are times: by their range, their zone, and words before."""
    strength = max(first.strength, last.strength) if last else first.strength
    forward = last is not None and first.clock.minutes < last.clock.minutes
    if last is not None and forward and _is_compact(text, first) and _is_compact(text, last):
        return Strength.PLAIN
    if (of_both and forward) or _O_CLOCK.fullmatch(text, 0, first.start):  # `16-18 CEST`
        return Strength.PLAIN
    if first.clock.half and (zone or (last is not None and last.clock.half)):
        return Strength.PLAIN  # `8a-9p`, `8a ET`
    if last is not None and first.strength == last.strength == Strength.WEAK:
        return Strength.PLAIN  # `9.00 - 9.30` is hardly anything else
    return strength


def _is_told(text: str, first: _Token, last: _Token | None) -> bool:
    """Whether bare hours are times where one is asked for."""
    end = last.end if last is not None else first.end if first.clock.half else 0
    whole = end and not f"{text[: first.start]}{text[end:]}".strip()
    return bool(whole) or _led_from(text, first.start) < first.start


def _without_unknown(text: str, times: Times) -> Times:
    """`9:00 (XYZ) | Opening`: letters that may be a zone are no title, and it is told."""
    unknown = _UNKNOWN.match(text, times.end) if times.strength == Strength.PLAIN else None
    if unknown is None:
        return times
    message = f"{unknown[0].strip()} behind the time is no zone that is known: left out"
    return times._replace(end=unknown.end(), slip=message)


def _is_compact(text: str, token: _Token) -> bool:
    """`0930`, at a time at which something may begin or end."""
    return (
        text[token.start : token.end].isdigit()
        and token.end - token.start == 4
        and token.clock.minute % 5 == 0
    )


def _is_of_hours(text: str, first: _Token, last: _Token) -> bool:
    """Whether a slash joins the hours of a day, `9h/16h30`, or of a session: no zones, no showings.

    The former end a line; the latter, `16h30/17h45`, are less than two hours apart.
    """
    mark, minutes = text[first.end : last.start], last.clock.minutes - first.clock.minutes
    whole = "h" in text[first.start : last.end].lower() and not text[last.end :].strip()
    alike = mark == "/" and minutes in _SLASHED
    return alike or (mark.strip() == "/" and whole and minutes > 0)


def _range_end(text: str, first: _Token, position: int) -> _Token | None:
    match = TO.match(text, position)
    if match is None:
        return _next_cell(text, first, position)
    last = _token(text, match.end())
    joining = match[0].strip().lower() in _JOINING and not _BETWEEN.search(text, 0, first.start)
    if joining and (last is None or not _is_of_hours(text, first, last)):
        return None
    other_day = match["date"] and match["date"] not in text[: first.start]
    if other_day and last is not None and last.clock.minutes >= first.clock.minutes:
        return None  # longer than a night
    digits = text[last.start : last.end] if last is not None else ""
    compact = digits.isdigit() and len(digits) > 2
    if last is None or (compact and not text[first.start : first.end].isdigit()):
        return None
    more = TO.match(text, last.end)  # `Day 3 - 9-10`, and `Session 3 – 9:00`
    counted = last.strength == Strength.PLAIN and COUNTING.search(text, 0, first.start)
    return last if first.strength or not (counted or (more and "-" in more[0])) else None


def _next_cell(text: str, first: _Token, position: int) -> _Token | None:
    """The end of a range of which start and end stand in two columns.

    Without tabs these are what the line begins with; far apart they may be one moment in two zones.
    """
    tab = _TAB.match(text, position)
    leads = tab is None and not text[: first.start].strip(" |")
    between = tab or (_NEXT.match(text, position) if leads else None)
    last = _token(text, between.end()) if between is not None else None
    if (
        last is None
        or last.strength < Strength.PLAIN
        or text[last.end : last.end + 1] not in ("", "\t", " ", "|", ".")
    ):
        return None
    alone = leads or text[last.end :].lstrip(" ")[:1] in ("", "\t", "|")
    lasts = last.clock.minutes - first.clock.minutes
    return last if alone and 0 < lasts <= (_LONGEST if leads else _DAY) else None


def _mended(text: str, token: _Token) -> Times:
    """`1012 Uhr`: a dash was lost, for nobody meets at twelve past ten."""
    first, last = Clock(token.clock.hour, 0, exact=True), Clock(token.clock.minute, 0, exact=True)
    slip = f"{text[token.start : token.end]!r} is read as {first.hour}–{last.hour}"
    start, end = _widened(text, token.start, token.end)
    return Times(first, last, "", start, end, Strength.PLAIN, slip)


def _all_zones(text: str, end: int, zone: str) -> int:
    """Where the same moment in other zones ends: `10:30 ET / 16:30 CET`."""
    while zone and (again := _AGAIN.match(text, end)):
        token = _token(text, again.end())
        if token is None:
            return end
        other, after = zone_at(text, token.end)
        last = _range_end(text, token, after)
        if last is not None:
            other, after = zone_at(text, last.end)
        if not other:
            return end
        end = after
    return end


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """With the words that lead to a time, and the brackets around it."""
    start = _led_from(text, start)
    opening, closing = text[max(0, start - 1) : start], text[end : end + 1]
    if (opening, closing) in (("(", ")"), ("[", "]")):
        return start - 1, end + 1
    if opening in ("(", "[") and text[end - 1 : end] in (")", "]"):
        return start - 1, end
    return start, end


def _led_from(text: str, start: int) -> int:
    """Where the words that lead to a time begin, else where the time does."""
    prefix = PREFIX.search(text, max(0, start - 24), start)
    return prefix.start() if prefix else start
