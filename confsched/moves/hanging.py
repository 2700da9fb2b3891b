"""On which clock a text is written, and what is to be written for its zone on another date."""

from datetime import date, datetime, timedelta, tzinfo
from enum import Enum
from typing import NamedTuple

from confsched.model.restyling import other_zone
from confsched.model.zones import Zone, ZoneKind
from confsched.moves.case import Case
from confsched.schedule.instants import seconds_of_day, zone_name

_NEVER_ADAPTED = ("Z", "UTC", "GMT")


class Manner(Enum):
    """What happens to the zone in a text: the offset of the new date, the same, or its letters."""

    ADAPTED = 1
    KEPT = 2
    LETTERS = 3  # EDT for a time that the clock shows twice


class Local(NamedTuple):
    """A moment as a clock shows it, and the old and new text of its zone."""

    on: date
    at: int
    zone: tuple[str, str]
    moment: datetime


def local(
    case: Case, written: Zone | None, moment: datetime, old: datetime | None, manner: Manner
) -> Local:
    """A moment on the clock of a text whose zone is written so."""
    clock = case.zone_of(written, moment)
    text, new = written.text if written else "", ""
    if manner is Manner.LETTERS:
        new = zone_name(moment.astimezone(clock))
    elif manner is Manner.ADAPTED and written is not None and old is not None:
        followed = _followed(case, written, old)
        if followed is not None:
            there = moment.astimezone(followed)
            new = other_zone(written, zone_name(there), there.utcoffset() or timedelta()) or ""
            clock = followed if new else clock
    on = moment.astimezone(clock).date()
    return Local(on, seconds_of_day(moment, clock), (text, new), moment)


def _followed(case: Case, written: Zone, old: datetime) -> tzinfo | None:
    """The place whose clock an offset or letters follow, if it can be told."""
    if written.kind is ZoneKind.PLACE or written.text.upper() in _NEVER_ADAPTED:
        return None
    clock = case.zone_of(written, old)
    if written.kind is not ZoneKind.OFFSET:
        return clock
    same = old.astimezone(clock).utcoffset() == old.astimezone(case.home).utcoffset()
    return case.home if same else None
