"""Times of day in a text: `9:00–9:30`, `9h15`, `13.30–15 Uhr`, `10-11:30am ET`, `noon`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.clock_forms import (
    ALL_DAY,
    COUNTING,
    FOR,
    HINT,
    PREFIX,
    TO,
    UNTIL,
)
from confsched.reading.programme_text.recognisers.one_clock import (
    Clock,
    Strength,
    Token,
    next_token,
    token_at,
)
from confsched.reading.programme_text.recognisers.zones import zone_at


class Times(NamedTuple):
    """A time, or a range of two, at a place in a text; brackets around it are part of it.

    `strength` is how plainly it is one; `slip` says what was made of it if it is misspelt, or if
    letters that nobody knows stand behind it. `mistake` is whether that is to be mended, and `ends`
    whether the first is when something ends.
    """

    first: Clock
    last: Clock | None
    zone: str
    start: int
    end: int
    strength: Strength
    slip: str = ""
    ends: bool = False
    mistake: bool = False

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


_TAB, _NEXT = pattern(r" ?\t ?"), pattern(r" ?\| ?| {1,4}")  # between columns that begin a line
_LONGEST, _DAY = 5 * 60, 24 * 60  # minutes
_SLASHED = frozenset((15, 30, 45, 75, 90, 105))  # between two that a slash joins
_BROKEN_END = pattern(
    r"\s?[-–—]\s?(?:\d{1,2}:\d\s?[ap]\.?m\b\.?|(?:2[5-9]|[3-9]\d):\d\d(?![\d:])"
    r"|(?:[01]?\d|2[0-4]):[6-9]\d(?![\d:])|24:(?!00)\d\d(?![\d:]))",
    re.IGNORECASE,
)
_JOINING = frozenset(("and", "et", "und", "y", "e le", "/"))  # a range only after `between`
_O_CLOCK = pattern(
    r"\W*(?:dalle )?(?:kl|klo|godz|ore|pukul)\.? ", re.IGNORECASE
)  # then a time, at a start
_BETWEEN = pattern(r"(?:between|entre|zwischen)\s+$", re.IGNORECASE)
# letters in brackets between a time and a mark, which may be a zone that nobody knows
_UNKNOWN = pattern(r"\s?\((?!TB[ACD]\))[A-Z]{2,5}\)(?=\s*(?:[|:\t]|-\s))")
_ASIDE = pattern(r"\s?\((?!TB[ACD]\))[A-Z]{2,5}\)(?=\s*[-–—])")  # the same before the end
_AGAIN = pattern(r"\s*[(/|·,;]\s*(?=\d)")
_OPENED, _CLOSED = pattern(r"\s{1,3}[(\[](?=\d)"), pattern(r"\s?[)\]]")
_DOORS = 2 * 60  # minutes between when people come and when it begins, at the most


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
    while (found := next_token(text, position)) is not None:
        whole = _whole(text, found, alone=alone)
        position = whole.end if whole is not None else found.end
        if whole is not None:
            yield whole


def _whole(text: str, first: Token, *, alone: bool) -> Times | None:
    """A time with the end of its range and its zone; None where a number is no time after all."""
    if first.split:
        return _mended(text, first)
    zone, end = zone_at(text, first.end)
    if (begun := _begun(text, first, end)) is not None:
        return begun._replace(zone=begun.zone or zone)
    slip = _BROKEN_END.match(text, end)
    if slip is not None:
        message = f"{slip[0].strip(' -–—')!r} is no time: the end is left open"
        times = Times(first.clock, None, zone, first.start, slip.end(), Strength.PLAIN, message)
        return times._replace(mistake=True)
    last = _range_end(text, first, end)
    if last is None and (aside := _ASIDE.match(text, end)) is not None:
        last = _range_end(text, first, aside.end())
    dated = last is not None and _is_of_date(text, first, last)
    of_both = ""
    if last is not None:
        of_both, end = zone_at(text, last.end)
        zone = of_both or zone
    strength = _strength(text, first, last, zone, of_both=bool(of_both))
    if dated or (strength == Strength.BARE and not (alone and _is_told(text, first, last))):
        return None
    whole = Times(first.clock, last.clock if last else None, zone, first.start, end, strength)
    start, end = _widened(text, first.start, _past_other_zones(text, whole))
    whole = whole._replace(start=start, end=end)
    until = UNTIL.fullmatch(text, 0, first.start) if last is None else None
    if until is not None and strength > Strength.BARE:
        message = f"{text[:end].strip()!r} says when it ends, and not when it begins"
        return whole._replace(start=0, slip=message, ends=True)
    return _without_unknown(text, whole)


def _is_of_date(text: str, first: Token, last: Token) -> bool:
    """Whether a number before a range is the day of a date: `April 6 - 10am to 2pm`."""
    bare = text[first.start : first.end].isdigit() and bool(last.clock.half)
    return bare and _range_end(text, last, last.end) is not None


def _begun(text: str, first: Token, end: int) -> Times | None:
    """`6.30 for 7pm`: people come at the first time, and it begins at the second."""
    match = FOR.match(text, end)
    token = token_at(text, match.end()) if match is not None else None
    if token is None or Strength.PLAIN not in (first.strength, token.strength):
        return None
    clock = token.clock._replace(half=token.clock.half or first.clock.half)
    message = f"{text[first.start : token.end]!r} is read as when people come and when it begins"
    start, end = _widened(text, first.start, token.end)
    whole = _whole(text, token, alone=False) or Times(clock, None, "", start, end, Strength.PLAIN)
    return whole._replace(first=clock, start=start, strength=Strength.PLAIN, slip=message)


def _strength(text: str, first: Token, last: Token | None, zone: str, *, of_both: bool) -> Strength:
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


def _is_told(text: str, first: Token, last: Token | None) -> bool:
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


def _is_compact(text: str, token: Token) -> bool:
    """`0930`, at a time at which something may begin or end."""
    return (
        text[token.start : token.end].isdigit()
        and token.end - token.start == 4
        and token.clock.minute % 5 == 0
    )


def _is_of_hours(text: str, first: Token, last: Token) -> bool:
    """Whether a slash joins the hours of a day, `9h/16h30`, or of a session: no zones, no showings.

    The former end a line; the latter, `16h30/17h45`, are less than two hours apart.
    """
    mark, minutes = text[first.end : last.start], last.clock.minutes - first.clock.minutes
    whole = "h" in text[first.start : last.end].lower() and not text[last.end :].strip()
    alike = mark == "/" and minutes in _SLASHED
    return alike or (mark.strip() == "/" and whole and minutes > 0)


def _range_end(text: str, first: Token, position: int) -> Token | None:
    match = TO.match(text, position)
    if match is None:
        return _next_cell(text, first, position)
    last = token_at(text, match.end())
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


def _next_cell(text: str, first: Token, position: int) -> Token | None:
    """The end of a range of which start and end stand in two columns.

    Without tabs these are what the line begins with; far apart they may be one moment in two zones.
    """
    tab = _TAB.match(text, position)
    leads = tab is None and not text[: first.start].strip(" |")
    between = tab or (_NEXT.match(text, position) if leads else None)
    last = token_at(text, between.end()) if between is not None else None
    if (
        last is None
        or last.strength < Strength.PLAIN
        or text[last.end : last.end + 1] not in ("", "\t", " ", "|", ".")
    ):
        return None
    alone = leads or text[last.end :].lstrip(" ")[:1] in ("", "\t", "|")
    lasts = last.clock.minutes - first.clock.minutes
    return last if alone and 0 < lasts <= (_LONGEST if leads else _DAY) else None


def _mended(text: str, token: Token) -> Times:
    """`1012 Uhr`: a dash was lost, for nobody meets at twelve past ten."""
    first, last = Clock(token.clock.hour, 0, exact=True), Clock(token.clock.minute, 0, exact=True)
    slip = f"{text[token.start : token.end]!r} is read as {first.hour}–{last.hour}"
    start, end = _widened(text, token.start, token.end)
    return Times(first, last, "", start, end, Strength.PLAIN, slip)


def _past_other_zones(text: str, times: Times) -> int:
    """Where the same moment in other zones ends: `10:30 ET / 16:30 CET`."""
    end = times.end
    while times.zone and (again := _AGAIN.match(text, end)):
        other = _moment(text, again.end())
        if other is None or not other.zone:
            return end
        end = other.end
    return end if end > times.end else _past_bracket(text, times)


def _past_bracket(text: str, times: Times) -> int:
    """Where the same moment elsewhere ends, of which no zone is said: `9–10 AM (3–4 PM)`.

    It takes as long, and is some hours apart; a time alone may be when doors open.
    """
    opening = _OPENED.match(text, times.end)
    other = _moment(text, opening.end()) if opening is not None else None
    if other is None or (other.last is None) != (times.last is None):
        return times.end
    apart = other.first.minutes - times.begin.minutes
    lasts = _lasts(other) == _lasts(times) and abs(apart) >= _DOORS
    closed = _CLOSED.match(text, other.end - (text[other.end - 1] in ")]"))
    return closed.end() if closed is not None and lasts and apart % 30 == 0 else times.end


def _lasts(times: Times) -> int:
    """Minutes of a range, as far as a clock of twelve hours says them."""
    return (times.last.minutes - times.first.minutes) % 720 if times.last is not None else 0


def _moment(text: str, position: int) -> Times | None:
    """A time or a range that stands at a place, with the zone behind either of its times."""
    first = token_at(text, position)
    if first is None:
        return None
    zone, end = zone_at(text, first.end)
    last = _range_end(text, first, end)
    if last is not None:
        of_both, end = zone_at(text, last.end)
        zone = of_both or zone
    ended = last.clock if last is not None else None
    return Times(first.clock, ended, zone, first.start, end, first.strength)


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
