"""What a zone as somebody wrote it means on a date, and whether it can be what they meant.

`ET` is a place and follows the date. `EST` is an offset: in May it is either a slip or a wrong
calendar, so it is judged by the region it is known for, and by the conference's own zone.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from confsched.model.zones import Zone, ZoneKind
from confsched.schedule.instants import (
    date_text,
    instant,
    offset_name,
    place_name,
    readings,
    zone_name,
)

_NOON = 12 * 3600
_SOME_DATE = date(2000, 1, 1)
# on whose first days a clock that is put forward for the summer of any hemisphere shows two times
_YEARS, _SEASONS = (2020, 2030), (1, 7)
_SHORT = {
    "America/New_York": "ET",
    "America/Chicago": "CT",
    "America/Denver": "MT",
    "America/Los_Angeles": "PT",
}


class Problem(NamedTuple):
    """Something wrong with a text: the part it is about, and what could stand there instead.

    `is_safe` is whether that cannot change what was meant. `fields` name where the text can be: all
    that have the part are meant, else the first there is.
    """

    code: str
    message: str
    part: str = ""
    instead: str = ""
    fields: tuple[str, ...] = ()
    is_safe: bool = True

    def about(self, title: str) -> "Problem":
        """The same, said of a session: a message without a subject of its own gets its title."""
        return self if self.code != "T201" else self._replace(message=f"{title!r} {self.message}")


class Settled(NamedTuple):
    """The zone that is meant, if that is clear, and what is wrong with the way it is put."""

    zone: tzinfo | None
    problem: Problem | None = None


def exact(zone: Zone) -> tzinfo | None:
    """The zone that a place or an offset is; None for an abbreviation."""
    if zone.kind is ZoneKind.PLACE:
        return zone.place
    if zone.kind is ZoneKind.OFFSET and zone.offset is not None:
        return timezone(zone.offset) if zone.offset else UTC
    return None


def all_year(zone: Zone) -> tzinfo | None:
    """The place that an abbreviation is of, where the clock shows no other: Tokyo for `JST`."""
    place = zone.place
    if place is None or zone.kind is not ZoneKind.ABBREVIATION:
        return None
    clocks = (datetime(year, month, 1, tzinfo=place) for year in _YEARS for month in _SEASONS)
    return place if all(clock.utcoffset() == zone.offset for clock in clocks) else None


def settle(zone: Zone, on: date, own: Iterable[tzinfo], seconds: int = _NOON) -> Settled:
    """What is meant by a zone written next to a local time of a date.

    `own` are zones in whose favour an abbreviation is read: the session's and the conference's.
    """
    found = exact(zone)
    if found is not None:
        return _of_winter(zone, on, own, seconds) or Settled(found)
    for candidate in own:
        if zone.text.upper() in _names(candidate, on, seconds):
            return Settled(candidate)
    if zone.place is not None and zone.offset in _offsets(zone.place, on, seconds):
        return Settled(zone.place)
    for candidate in own:
        if zone.text.upper() in _names_of_year(candidate, on.year):
            return Settled(candidate, wrong_abbreviation(zone, candidate, on, seconds))
    if zone.place is not None:
        return Settled(zone.place, wrong_abbreviation(zone, zone.place, on, seconds))
    return _settle_ambiguous(zone, own)


def settle_on_all(zone: Zone, dates: Iterable[date], own: Iterable[tzinfo]) -> Settled:
    """What is meant by a zone on all of some dates: an abbreviation has to be right on each."""
    found = exact(zone)
    if found is not None:
        return Settled(found)
    settled = [settle(zone, on, own) for on in dates] or [_undated(zone, own)]
    return next((each for each in settled if each.problem is not None), settled[0])


def _of_winter(zone: Zone, on: date, own: Iterable[tzinfo], seconds: int) -> Settled | None:
    """London for `GMT` in its summer, and T206: that is an offset, and hardly what is meant."""
    for place in own:
        if is_winter_name(zone, place, on, seconds):
            told = wrong_abbreviation(zone, place, on, seconds)
            message = f"{told.message} (or 'UTC')"
            return Settled(place, told._replace(message=message, is_safe=False))
    return None


def is_winter_name(zone: Zone, place: tzinfo, on: date, seconds: int) -> bool:
    """Whether `GMT` is written in the summer of a place that calls its clock so in winter."""
    if zone.text.upper() != "GMT" or "GMT" in _names(place, on, seconds):
        return False
    return "GMT" in _names_of_year(place, on.year)


def _undated(zone: Zone, own: Iterable[tzinfo]) -> Settled:
    """What is meant where no date is known: nobody can say that it is not in force then."""
    found = settle(zone, _SOME_DATE, own)
    if found.problem is not None and found.problem.code == "T206":
        return found._replace(problem=None)
    return found


def _settle_ambiguous(zone: Zone, own: Iterable[tzinfo]) -> Settled:
    """`AST` in Riyadh's conference is settled, though the zone database has no letters for it."""
    places = {place for _, place in zone.candidates}
    for candidate in own:
        if getattr(candidate, "key", "") in places:
            return Settled(candidate)
    meanings = [f"{name.removesuffix(')')}, {place})" for name, place in zone.candidates]
    message = f"{zone.text!r} can mean {', '.join(meanings[:-1])} or {meanings[-1]}: name the place"
    return Settled(None, Problem("T207", message, zone.text))


def wrong_abbreviation(zone: Zone, place: tzinfo, on: date, seconds: int) -> Problem:
    """T206: an abbreviation that is not in force on the date, and what is."""
    local = instant(on, seconds, place).astimezone(place)
    offset = offset_name(local.utcoffset() or timedelta())
    key = str(getattr(place, "key", offset))
    in_force = zone_name(local)
    known = in_force if in_force == offset else f"{in_force} ({offset})"
    message = (
        f"{zone.text!r} is not in force on {date_text(on)}: "
        f"{place_name(place)} is on {known} then; write {_SHORT.get(key, key)!r}"
    )
    return Problem("T206", message, zone.text, _SHORT.get(key, key))


def _names(zone: tzinfo, on: date, seconds: int) -> set[str]:
    """What a zone calls itself at a local time: two names where it is repeated."""
    moments = readings(on, seconds, zone) or (instant(on, seconds, zone),)
    return {(moment.astimezone(zone).tzname() or "").upper() for moment in moments}


def _names_of_year(zone: tzinfo, year: int) -> set[str]:
    """What a zone calls itself in winter and in summer."""
    return _names(zone, date(year, 1, 15), _NOON) | _names(zone, date(year, 7, 15), _NOON)


def _offsets(zone: tzinfo, on: date, seconds: int) -> set[timedelta | None]:
    moments = readings(on, seconds, zone) or (instant(on, seconds, zone),)
    return {moment.astimezone(zone).utcoffset() for moment in moments}
