"""Times of day as people write them: 10:30 AM – 11:45 AM ET, 16h15-17h15, 13.30–15 Uhr, noon.

A time is a whole number of seconds after midnight on the wall, 0 to 86,400; the last, 24:00, only
ends something.
"""

import re
from contextlib import suppress
from functools import lru_cache
from typing import Literal, NamedTuple

from confsched.model.clock_slips import day_beside, slip_in, times_joined
from confsched.model.texts import BadText, quote, tidy
from confsched.model.zones import Zone, parse_zone
from confsched.patterns import pattern

DAY = 86_400
HALF_DAY = 43_200

_TIME_EXAMPLE = "10:30 AM - 11:45 AM ET"
_CLOCK_EXAMPLE = "10:30 AM ET"
_MORNING = 7  # the hour before which a bare number is one of the afternoon
_HOURS_EXAMPLE = "09:00-12:00, 13:00-18:00"


class ClockRange(NamedTuple):
    """From `start` to `end`, which may not be after it: whoever reads it decides about midnight."""

    start: int
    end: int
    zone: Zone | None = None


class ClockTime(NamedTuple):
    """One time of day."""

    at: int
    zone: Zone | None = None


class _Written(NamedTuple):
    """One time as it stands in a text; `meridiem` is AM, PM or nothing."""

    text: str
    hour: int
    minute: int
    second: int
    meridiem: str
    digits: Literal["hour", "compact", "full"]
    is_marked: bool

    @property
    def is_midnight(self) -> bool:
        """Whether the word stands there, which is 0:00 for a start and 24:00 for an end."""
        return self.text.lower().endswith("midnight")


class _Parts(NamedTuple):
    """A text taken apart; `last` is there when it holds a range."""

    first: _Written
    last: _Written | None
    zone: Zone | None


_CLOCK = r"""
    (?P<clock>
        (?: 12 (?: [:.]00 )? \ ? )? (?P<word> noon | midday | midnight ) \b
        |
        (?:
            (?P<hours> \d{2} ) (?P<minutes> \d{2} )
            |
            (?P<hour> \d{1,2} )
            (?:
                \ ? (?: [:.] | [hu] | uhr ) \ ? (?P<minute> \d{2} )
                (?: \ ? [:.] \ ? (?P<second> \d{2} ) (?: \.\d+ | ,0+ )? )?
            )?
        )
        (?! \d )
        (?: \ ? (?P<unit> hours? | hr?s? | heures? | uhr | u(?:ur)? | o'clock ) (?! [a-z] ) )?
        (?: \ ? (?P<meridiem> [ap] ) \.? \ ? m \b \.? )?
    )
"""
_FLAGS = re.ASCII | re.IGNORECASE | re.VERBOSE
_FIRST = pattern(_CLOCK, _FLAGS)
# What stands between the times may be a zone; in "10:30 UTC -3" the dash is a sign.
_LAST = pattern(
    rf"""
    (?P<zone> .*? )
    (?:
        \ [-~]\  | (?<! utc ) (?<! gmt ) (?<! utc\  ) (?<! gmt\  ) \ ?[-~]\ ?
        | \ ?\.\.+\ ? | \ (?: to | until | till? | bis | à )[ ]
    )
    {_CLOCK}
    """,
    _FLAGS,
)
_FROM = pattern(r"(?:from|von|de) (?=\d|noon|mid)", re.IGNORECASE)
_BETWEEN = pattern(r"(?:between|zwischen) (.+?) (?:and|und) (?=\d|noon|mid)", re.IGNORECASE)
_OPENING = pattern(r"(?:between|zwischen|from|von|de) (?=\d|noon|mid)", re.IGNORECASE)
_AND = pattern(rf"(?P<zone> .*? ) \ (?:and|und)\  {_CLOCK}", _FLAGS)
# A minus right after a time would be a second dash: "10:30-11:45-12:00" is not a range at UTC-12.
_ZONE = pattern(r"[ ,]*(?=[a-z(\[+])| +(?=-\d)", re.ASCII | re.IGNORECASE)
# as zones are written that nobody knows: `XYZ`, `Europe/Pari`, `Atlantis Time`, `(local)`, `UTC+25`
_MAY_BE_ZONE = pattern(r"\W*(?![a-z]+ )[^\W\d]\S*(?: [^\W\d]\S*)?\W*")
_OPEN = pattern(r"[-–—]\s*$")  # a range whose end is missing
_COMMA = pattern(r" ?[,;&] ?")
_COMMA_OR_AND = pattern(r" ?[,;&] ?| and | und ", re.IGNORECASE)


@lru_cache(maxsize=4096)
def parse_time(text: str) -> ClockRange | ClockTime:
    """Read a range of times, or the time something starts, each with its zone if there is one.

    A side without AM or PM takes it from the other where the range then runs forward:
    `11:30-1:00 PM` starts in the morning. Raises BadText.
    """
    try:
        parts = _take_apart(text)
        if parts.last is not None:
            start, end = _settle(parts.first, parts.last)
            return ClockRange(start, end, parts.zone)
        return ClockTime(_start(_alone(parts.first)), parts.zone)
    except BadText as error:
        found = slip_in(text, _is_time) or times_joined(text, _is_time)
        found = found or day_beside(text, _is_time) or error
        raise found.with_example(_TIME_EXAMPLE) from None


def _is_time(text: str) -> bool:
    with suppress(BadText):
        _take_apart(text)
        return True
    return False


@lru_cache(maxsize=4096)
def parse_clock(text: str) -> ClockTime:
    """Read one time of day; `24:00` is read as well, for it may be an end. Raises BadText."""
    try:
        parts = _take_apart(text)
    except BadText as error:
        found = slip_in(text, _is_time) or times_joined(text, _is_time) or error
        raise found.with_example(_CLOCK_EXAMPLE) from None
    if parts.last is not None:
        raise BadText(f"{quote(text)} is a range where one time is wanted", _CLOCK_EXAMPLE)
    return ClockTime(_at(_alone(parts.first)), parts.zone)


@lru_cache(maxsize=1024)
def parse_hours(text: str) -> tuple[ClockRange, ...]:
    """Read opening hours: ranges without a zone, or `closed` for none at all. Raises BadText."""
    plain = tidy(text)
    if plain.casefold() == "closed":
        return ()
    comma = _COMMA if _BETWEEN.match(plain) else _COMMA_OR_AND
    return tuple(_open_range(part) for part in comma.split(plain))


@lru_cache(maxsize=256)
def other_readings(text: str) -> tuple[ClockRange, ...]:
    """Return what a range may have meant, the shortest first: for one that ends before its start.

    Start and end changed places, or one of them is on the wrong half of the day. A reading lasts
    longer than nothing and at most 12 hours. None for a text that is no range of its own, as where
    a start with its date and an end are put together.
    """
    try:
        first, last, zone = _take_apart(text)
        if last is None:
            return ()
        start, end = _settle(first, last)
    except BadText:
        return ()
    pairs = {(end, start), (_other_half(first, start), end), (start, _other_half(last, end))}
    readings = (ClockRange(*pair, zone) for pair in pairs - {(start, end)})
    return tuple(
        sorted(
            (one for one in readings if 0 < one.end - one.start <= HALF_DAY),
            key=lambda one: (one.end - one.start, one.start),
        )
    )


def _open_range(text: str) -> ClockRange:
    try:
        read = parse_time(text)
    except BadText as error:
        is_open = error.meant and _OPEN.search(text) and not _OPEN.search(error.meant)
        told = BadText(f"{quote(text)} has no end", _HOURS_EXAMPLE) if is_open else error
        raise told.with_example(_HOURS_EXAMPLE) from None
    if isinstance(read, ClockTime):
        raise BadText(f"{quote(text)} is one time where a range is wanted", _HOURS_EXAMPLE)
    if read.zone is not None:
        raise BadText(
            f"{quote(text)} names a zone, which opening hours cannot have", _HOURS_EXAMPLE
        )
    return read


def times_in(plain: str, start: int = 0) -> tuple[re.Match[str], ...]:
    """Where the time stands that a tidy text goes on with, or the two of a range.

    The group `clock` is all of a time, `hour` and `minute` (`hours` and `minutes` without a sign
    between them), `second`, `meridiem` (the A or P of it), `unit` and `word` are its parts.
    """
    opening = _OPENING.match(plain, start)
    first = _FIRST.match(plain, opening.end() if opening else start)
    if first is None:
        return ()
    between = opening is not None and opening[0][0] in "bBzZ"
    last = (_AND if between else _LAST).match(plain, first.end())
    return (first,) if last is None else (first, last)


def format_clock(seconds: int) -> str:
    """Write seconds after midnight as 10:30, with seconds only if there are any."""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}" + (f":{second:02}" if second else "")


def _take_apart(text: str) -> _Parts:
    plain = _FROM.sub("", _BETWEEN.sub(r"\1 - ", tidy(text), count=1), count=1)
    first = _FIRST.match(plain)
    if first is None:
        raise _no_time(text)
    last = _LAST.match(plain, first.end())
    if last is None:
        return _Parts(_written(first), None, _one_zone(text, plain[first.end() :]))
    zone = _one_zone(text, last["zone"], plain[last.end() :])
    return _Parts(_written(first), _written(last), zone)


def _one_zone(text: str, *pieces: str) -> Zone | None:
    zones = [_zone(text, piece) for piece in pieces if piece]
    if len({(zone.place, zone.offset, zone.candidates) for zone in zones}) > 1:
        raise BadText(
            f"{quote(text)} starts in {zones[0].text} and ends in {zones[1].text}: "
            "write both in one zone",
            _CLOCK_EXAMPLE,
        )
    return zones[0] if zones else None


def _zone(text: str, piece: str) -> Zone:
    start = _ZONE.match(piece)
    if start is None:
        raise _no_time(text)
    said = piece[start.end() :]
    try:
        return parse_zone(said)
    except BadText as error:
        is_half = said.upper() in ("AM", "PM")  # behind another of them
        told = error if _MAY_BE_ZONE.fullmatch(said) and not is_half else _no_time(text)
        raise told.with_example(_CLOCK_EXAMPLE) from None


def _no_time(text: str) -> BadText:
    return BadText(f"{quote(text)} is not a time", _CLOCK_EXAMPLE)


def _written(match: re.Match[str]) -> _Written:
    text, word = match["clock"], match["word"]
    if word:
        hour, meridiem = (0, "") if word.lower() == "midnight" else (12, "PM")
        return _Written(text, hour, 0, 0, meridiem, digits="full", is_marked=True)
    compact = match["hours"]
    meridiem = (match["meridiem"] or "").upper()
    written = _Written(
        text,
        hour=int(compact or match["hour"]),
        minute=int(match["minutes"] or match["minute"] or 0),
        second=int(match["second"] or 0),
        meridiem=meridiem and f"{meridiem}M",
        digits="compact" if compact else "full" if match["minute"] else "hour",
        is_marked=bool(match["unit"] or meridiem),
    )
    _check(written)
    return written


def _check(written: _Written) -> None:
    day_is_over = written.hour == 24 and (written.minute or written.second)
    if written.hour > 24 or written.minute > 59 or written.second > 59 or day_is_over:
        raise BadText(f"{quote(written.text)} is not a time of day", _CLOCK_EXAMPLE)
    # 0:30 AM is told apart from nothing else, and so let pass.
    in_24_hours = written.hour > 12 or (written.hour == 0 and written.meridiem == "PM")
    if written.meridiem and in_24_hours:
        raise BadText(
            f"{quote(written.text)} mixes the 24-hour clock with {written.meridiem}",
            _CLOCK_EXAMPLE,
        )


def _alone(written: _Written) -> _Written:
    """Return a time that needs no other beside it to be known for one; a bare number does."""
    if written.is_marked or written.digits == "full":
        return written
    raise BadText(f"{quote(written.text)} is not a time: write {_cure(written)}", _CLOCK_EXAMPLE)


def _cure(written: _Written) -> str:
    """What a bare number probably means: nobody meets in the small hours."""
    hour = written.hour
    if written.digits == "compact":
        return f"{hour}:{written.minute:02}"
    if written.digits != "hour" or not 1 <= hour <= 12:
        return f"{hour}:00"
    if hour < _MORNING:
        return f"{hour + 12}:00 or {hour} PM"
    return f"{hour}:00 or {hour} {'PM' if hour == 12 else 'AM'}"


def _at(written: _Written, meridiem: str = "") -> int:
    meridiem = written.meridiem or meridiem
    hour = written.hour % 12 + 12 * (meridiem == "PM") if meridiem else written.hour
    return hour * 3600 + written.minute * 60 + written.second


def _start(written: _Written, meridiem: str = "") -> int:
    if written.hour == 24:
        raise BadText(
            f"{quote(written.text)} can only end something: write 00:00 of the next day",
            _TIME_EXAMPLE,
        )
    return _at(written, meridiem)


def _end(written: _Written, meridiem: str = "") -> int:
    return DAY if written.is_midnight else _at(written, meridiem)


def _settle(first: _Written, last: _Written) -> tuple[int, int]:
    """Return start and end in seconds, AM and PM handed from the side that has one."""
    if {first.digits, last.digits} == {"compact", "hour"}:
        raise BadText(
            f"{quote(f'{first.text} - {last.text}')} is not a range of times", _TIME_EXAMPLE
        )
    for hand_over in (_same, _other):
        start = _start(first, hand_over(first, last.meridiem))
        end = _end(last, hand_over(last, first.meridiem))
        if start < end:
            break
    return start, end


def _same(written: _Written, meridiem: str) -> str:
    return meridiem if 1 <= written.hour <= 12 else ""


def _other(written: _Written, meridiem: str) -> str:
    other = {"AM": "PM", "PM": "AM"}.get(meridiem, "")
    return _same(written, other)


def _other_half(written: _Written, at: int) -> int:
    """Return the time 12 hours away, if the writer may have meant it; else the time itself."""
    if at < HALF_DAY and not written.is_midnight:
        return at + HALF_DAY
    return at - HALF_DAY if written.meridiem else at
