"""The ways to write another time into the fields of a session, the most alike first.

None of them is believed: whoever takes one asks what it would mean.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta, tzinfo
from enum import Enum
from typing import NamedTuple, TypeAlias

from confsched.model.clocks import ClockRange, format_clock, parse_time
from confsched.model.dates import parse_weekday
from confsched.model.restyled_dates import with_date, with_weekday
from confsched.model.restyling import first_time_of, other_zone, with_clock, with_moment, with_times
from confsched.model.texts import BadText
from confsched.model.zones import Zone, ZoneKind
from confsched.moves.case import Aim, Case, moment_in, zone_in
from confsched.patterns import pattern
from confsched.schedule.entities import Day
from confsched.schedule.instants import seconds_of_day, zone_name

Texts: TypeAlias = Mapping[str, str | None]  # by field; None takes it out

_MINUTE = timedelta(minutes=1)
_ONE_DAY = timedelta(days=1)
_NUMBER = pattern(r"\d+")
_NEVER_ADAPTED = ("Z", "UTC", "GMT")


class _Manner(Enum):
    """What happens to the zone in a text: the offset of the new date, the same, or its letters."""

    ADAPTED = 1
    KEPT = 2
    LETTERS = 3  # EDT for a time that the clock shows twice


class _Local(NamedTuple):
    """A moment as a clock shows it, and the old and new text of its zone."""

    on: date
    at: int
    zone: tuple[str, str]
    moment: datetime


def ways(case: Case, aim: Aim) -> Iterator[Texts]:
    """Every way, for a session with a time and for one without."""
    field = "time" if "time" in case.values else "start"
    if field not in case.values:
        yield from _fresh(case, aim)
        return
    for manner in _Manner:
        start, end = _locals(case, aim, field, manner)
        yield from _combined(case, start, _with_end(case, field, start, end))
    for manner in _Manner:
        start, end = _locals(case, aim, field, manner)
        yield from _combined(case, start, _with_length(case, field, start, aim))


def _locals(case: Case, aim: Aim, field: str, manner: _Manner) -> tuple[_Local, _Local]:
    begins, ends = zone_in(field, case.values), zone_in("end", case.values)
    old = case.old
    start = _local(case, begins or ends, aim.start, old.start if old else None, manner)
    end = _local(case, ends or begins, aim.end, old.end if old else None, manner)
    # what is written nowhere in a text is not replaced in it
    return _of(start, begins is None and ends is not None), _of(end, ends is None)


def _of(one: _Local, is_elsewhere: bool) -> _Local:  # noqa: FBT001 -- read where it is called
    return one._replace(zone=("", "")) if is_elsewhere else one


def _combined(case: Case, start: _Local, clocks: Iterator[Texts]) -> Iterator[Texts]:
    for texts in clocks:
        for days in _day_fields(case, start):
            moment = moment_in("start", case.values) if "start" in texts else None
            if moment is None:
                yield {**days, **texts}
                continue
            for head in _heads(case, moment.date is None, start):
                text = case.values["start"]
                written = with_moment(text, head, start.at, case.habits, start.zone)
                yield {**days, **texts, "start": written or _moment(start)}


def _heads(case: Case, by_number: bool, start: _Local) -> list[date | int]:  # noqa: FBT001 -- the same
    if not by_number:
        return [start.on]
    return [*(day.number for day in _days_on(case, start)), start.on]


def _moment(one: _Local) -> str:
    """A moment as a text that nothing went before."""
    old, new = one.zone
    zone = f" {new or old}" if new or old else ""
    return f"{one.on.isoformat()} {format_clock(one.at)}{zone}"


def _with_end(case: Case, field: str, start: _Local, end: _Local) -> Iterator[Texts]:
    """The time in the fields that the session has."""
    text = case.values[field]
    if _is_range(text):
        yield {field: _range(case, text, start, end)}
    elif "end" in case.values:
        for ended in _ends(case, case.values["end"], end):
            yield {field: _start(case, text, start), "end": ended}
    else:
        yield {field: _start(case, text, start)}


def _is_range(text: str) -> bool:
    try:
        return isinstance(parse_time(text), ClockRange)
    except BadText:
        return False


def _range(case: Case, text: str, start: _Local, end: _Local) -> str:
    written = with_times(text, start.at, end.at, case.habits, start.zone)
    if written is not None:
        return written
    zone = start.zone[1] or start.zone[0]
    return f"{format_clock(start.at)}-{format_clock(end.at)} {zone}".rstrip()


def _start(case: Case, text: str, start: _Local) -> str:
    """A time of day; one that is a moment is written once its day is known."""
    zone = start.zone[1] or start.zone[0]
    written = with_times(text, start.at, None, case.habits, start.zone)
    return written or f"{format_clock(start.at)} {zone}".rstrip()


def _ends(case: Case, text: str, end: _Local) -> Iterator[str]:
    moment = moment_in("end", case.values)
    if moment is None:
        zone = end.zone[1] or end.zone[0]
        written = with_clock(text, end.at, case.habits, end.zone)
        yield written or f"{format_clock(end.at)} {zone}".rstrip()
        return
    heads: list[date | int] = [end.on]
    if moment.date is None:
        heads = [*(day.number for day in case.book.days if day.date == end.on), end.on]
    for head in heads:
        written = with_moment(text, head, end.at, case.habits, end.zone)
        if written is not None:
            yield written
    yield _moment(end)


def _with_length(case: Case, field: str, start: _Local, aim: Aim) -> Iterator[Texts]:
    """A start and a length: what can be said where no end can."""
    text = case.values[field]
    alone = first_time_of(text) or text
    texts: dict[str, str | None] = {
        field: _start(case, alone, start),
        "duration": length_text(aim.length),
    }
    if "end" in case.values:
        texts["end"] = None
    yield texts


def length_text(length: timedelta) -> str:
    """A length that is read as exactly that."""
    return f"PT{int(length.total_seconds())}S" if length % _MINUTE else f"{length // _MINUTE}m"


def _fresh(case: Case, aim: Aim) -> Iterator[Texts]:
    """A start for a session without one, as the others have theirs; its length is written."""
    start = _local(case, None, aim.start, None, _Manner.KEPT)
    like = first_time_of(case.example) or case.example
    texts = [with_times(like, start.at, None, case.habits) if like else None]
    for text in (*texts, format_clock(start.at), _moment(start)):
        if text is not None:
            for days in _day_fields(case, start, is_new=True):
                yield {**days, "start": text}


def _days_on(case: Case, start: _Local) -> list[Day]:
    """The days that a session can be on: its date, and in small hours the one before."""
    dates = (start.on, start.on - _ONE_DAY)
    found = [day for on in dates for day in case.book.days if day.date == on]
    belongs = case.book.at(start.moment, case.zone)
    return sorted(found, key=lambda day: day is not belongs)


def _day_fields(
    case: Case, start: _Local, *, is_new: bool = False
) -> Iterator[Mapping[str, str | None]]:
    """What the fields `day` and `date` have to be for a session that begins at a moment."""
    values, on = case.values, start.on
    dates = {"date": with_date(values["date"], on) or on.isoformat()} if "date" in values else {}
    if "day" in values:
        for day in _days_on(case, start):
            yield from ({"day": text, **dates} for text in _names(case, values["day"], day))
        yield {"day": None, "date": on.isoformat()}
        return
    yield dates
    if not dates:
        if is_new:
            yield from ({"day": str(day.number)} for day in _days_on(case, start))
        yield {"date": on.isoformat()}


def _names(case: Case, text: str, day: Day) -> Iterator[str]:
    """What a day can be called, in the way of a text that names another one."""
    names = (text, *_alike(text, day), str(day.number))
    yield from dict.fromkeys(name for name in names if case.book.named(name) == (day,))


def _alike(text: str, day: Day) -> Iterator[str]:
    if parse_weekday(text) is not None:
        yield with_weekday(text, day.date.weekday())
    dated = with_date(text, day.date)
    if dated is not None:
        yield dated
        return
    yield _NUMBER.sub(str(day.number), text)
    yield day.title


def _local(
    case: Case, written: Zone | None, moment: datetime, old: datetime | None, manner: _Manner
) -> _Local:
    """A moment on the clock of a text whose zone is written so."""
    clock = case.zone_of(written, moment)
    text, new = written.text if written else "", ""
    if manner is _Manner.LETTERS:
        new = zone_name(moment.astimezone(clock))
    elif manner is _Manner.ADAPTED and written is not None and old is not None:
        followed = _followed(case, written, old)
        if followed is not None:
            there = moment.astimezone(followed)
            new = other_zone(written, zone_name(there), there.utcoffset() or timedelta()) or ""
            clock = followed if new else clock
    on = moment.astimezone(clock).date()
    return _Local(on, seconds_of_day(moment, clock), (text, new), moment)


def _followed(case: Case, written: Zone, old: datetime) -> tzinfo | None:
    """The place whose clock an offset or letters follow, if it can be told."""
    if written.kind is ZoneKind.PLACE or written.text.upper() in _NEVER_ADAPTED:
        return None
    clock = case.zone_of(written, old)
    if written.kind is not ZoneKind.OFFSET:
        return clock
    same = old.astimezone(clock).utcoffset() == old.astimezone(case.home).utcoffset()
    return case.home if same else None
