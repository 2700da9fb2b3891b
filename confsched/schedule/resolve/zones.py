"""What a zone as somebody wrote it means on a date, and whether it can be what they meant.

`ET` is a place and follows the date. `EST` is an offset: in May it is either a slip or a wrong
calendar, so it is judged by the region it is known for, and by the conference's own zone.
"""

from collections.abc import Iterable
from datetime import UTC, date, timedelta, timezone, tzinfo
from typing import NamedTuple

from confsched.model.zones import Zone, ZoneKind
from confsched.schedule.instants import date_text, instant, offset_name, place_name, zone_name

_NOON = 12 * 3600
_SHORT = {
    "America/New_York": "ET",
    "America/Chicago": "CT",
    "America/Denver": "MT",
    "America/Los_Angeles": "PT",
}


class Problem(NamedTuple):
    """Something wrong with a text: the part it is about, and what could stand there instead.

    `fields` name where the text can be; the first that the entry has is meant.
    """

    code: str
    message: str
    part: str = ""
    instead: str = ""
    fields: tuple[str, ...] = ()


def exact(zone: Zone) -> tzinfo | None:
    """The zone that a place or an offset is; None for an abbreviation."""
    if zone.kind is ZoneKind.PLACE:
        return zone.place
    if zone.kind is ZoneKind.OFFSET and zone.offset is not None:
        return timezone(zone.offset) if zone.offset else UTC
    return None


def settle(
    zone: Zone, on: date, own: Iterable[tzinfo], seconds: int = _NOON
) -> tuple[tzinfo | None, Problem | None]:
    """The zone that is meant at a local time of a date, and what is wrong with the way it is put.

    `own` are zones in whose favour an abbreviation is read: the session's and the conference's.
    """
    found = exact(zone)
    if found is not None:
        return found, None
    for candidate in own:
        if _name(candidate, on, seconds) == zone.text.upper():
            return candidate, None
    if zone.kind is ZoneKind.AMBIGUOUS:
        return _settle_ambiguous(zone, on, own, seconds)
    if zone.place is None or zone.offset is None:  # pragma: no cover -- abbreviations have both
        return None, None
    if _offset(zone.place, on, seconds) == zone.offset:
        return zone.place, None
    return zone.place, wrong_abbreviation(zone, zone.place, on, seconds)


def _settle_ambiguous(
    zone: Zone, on: date, own: Iterable[tzinfo], seconds: int
) -> tuple[tzinfo | None, Problem | None]:
    """`BST` in London's conference is settled; in winter it is then as wrong as `EDT` is."""
    for candidate in own:
        half_a_year = date(on.year, (on.month + 5) % 12 + 1, 15)
        if _name(candidate, half_a_year, seconds) == zone.text.upper():
            return candidate, wrong_abbreviation(zone, candidate, on, seconds)
    meanings = [f"{name} ({place})" for name, place in zone.candidates]
    message = f"{zone.text!r} can mean {', '.join(meanings[:-1])} or {meanings[-1]}: name the place"
    return None, Problem("T207", message, zone.text)


def wrong_abbreviation(zone: Zone, place: tzinfo, on: date, seconds: int) -> Problem:
    """T206: an abbreviation that is not in force on the date, and what is."""
    local = instant(on, seconds, place).astimezone(place)
    offset = offset_name(local.utcoffset() or timedelta())
    instead = _SHORT.get(str(getattr(place, "key", "")), str(getattr(place, "key", offset)))
    in_force = zone_name(local)
    known = in_force if in_force == offset else f"{in_force} ({offset})"
    message = (
        f"{zone.text!r} is not in force on {date_text(on)}: "
        f"{place_name(place)} is on {known} then; write {instead!r}"
    )
    return Problem("T206", message, zone.text, instead)


def _name(zone: tzinfo, on: date, seconds: int) -> str:
    return (instant(on, seconds, zone).astimezone(zone).tzname() or "").upper()


def _offset(zone: tzinfo, on: date, seconds: int) -> timedelta | None:
    return instant(on, seconds, zone).astimezone(zone).utcoffset()
