"""What is known of a session whose time is to be written anew."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import NamedTuple

from confsched.model.clocks import parse_time
from confsched.model.moments import Moment, is_moment, parse_moment
from confsched.model.restyling import Habits, habits_of
from confsched.model.texts import BadText
from confsched.model.zones import Zone, parse_zone
from confsched.schedule.entities import SLOT_FIELDS, Interval, Session
from confsched.schedule.resolve.days import DayBook
from confsched.schedule.resolve.readings import zone_meant
from confsched.schedule.schedule import Schedule


class Aim(Interval):
    """When a session is to be, as instants."""

    __slots__ = ()


class Case(NamedTuple):
    """The texts of a session's time fields, and what they depend on.

    `home` is the zone of the session, `zone` that of the conference. `old` is the slot that it has
    now. `example` is a time as another session has it, for one that has none.
    """

    values: Mapping[str, str]
    home: tzinfo
    zone: tzinfo
    book: DayBook
    habits: Habits
    old: Aim | None
    example: str = ""

    def zone_of(self, written: Zone | None, moment: datetime) -> tzinfo:
        """The zone on whose clock a text with such a zone is read."""
        if written is None:
            return self.home
        on = moment.astimezone(self.home).date()
        return zone_meant(written, on, 43_200, (self.home, self.zone), (), []).zone


def case_of(session: Session, schedule: Schedule, old: Aim | None) -> Case:
    """Look at a session."""
    mapping = session.origin.mapping
    found = ((name, mapping.get(name)) for name in SLOT_FIELDS)
    values = {name: text for name, text in found if isinstance(text, str)}
    book = DayBook(schedule.days, complete=schedule.days_known)
    habits = habits_of(mapping.places.source.text)
    bare = Case(values, schedule.zone, schedule.zone, book, habits, old)
    home = bare.zone_of(zone_in("timezone", values), old.start if old else _some(schedule))
    return bare._replace(home=home, example="" if old else _example(session, schedule))


def _some(schedule: Schedule) -> datetime:
    return schedule.days[0].interval.start


def _example(session: Session, schedule: Schedule) -> str:
    """The time of another session, of the same file if there is one."""
    source = session.origin.mapping.places.source
    others = sorted(
        schedule.scheduled, key=lambda one: one.origin.mapping.places.source is not source
    )
    texts = (one.origin.mapping.get(name) for one in others for name in ("time", "start"))
    return next((text for text in texts if isinstance(text, str) and not is_moment(text)), "")


def zone_in(field: str, values: Mapping[str, str]) -> Zone | None:
    """The zone that is written in a field, if there is one and it can be read."""
    text = values.get(field)
    if text is None:
        return None
    try:
        if field == "timezone":
            return parse_zone(text)
        read = parse_moment(text) if is_moment(text) else parse_time(text)
    except BadText:
        return None
    return read.zone


def moment_in(field: str, values: Mapping[str, str]) -> Moment | None:
    """The moment that is written in a field, where it is more than a time of day."""
    text = values.get(field)
    try:
        return parse_moment(text) if text is not None and is_moment(text) else None
    except BadText:
        return None
