"""Times as an organiser writes them: a date and a range of the clock, in the conference's zone."""

from datetime import datetime, timedelta, tzinfo

from confsched.importing.programme import Fields
from confsched.schedule.entities import SLOT_FIELDS, ScheduledSession
from confsched.schedule.instants import is_change
from confsched.schedule.moments import NIGHT, ends_on_a_date, is_moment

_LONGEST = timedelta(hours=12)  # of one that ends at an earlier time of day than it starts


def slot_fields(session: ScheduledSession, zone: tzinfo) -> Fields | None:
    """A slot in a zone; None for one that a date and two times of day cannot say."""
    start, end = session.start.astimezone(zone), session.end.astimezone(zone)
    if not (_is_plain(start, zone) and _is_plain(end, zone)):
        return None
    length = session.end - session.start
    same_day = start.date() == end.date() and start.time() < end.time()
    if not same_day and (length > _LONGEST or start.time() <= end.time()):
        return None
    return {"date": f"{start:%Y-%m-%d}", "time": f"{start:%H:%M}-{end:%H:%M}"}


def meant_fields(session: ScheduledSession, zone: tzinfo) -> Fields | None:
    """The same, but what its source says so that it is no slip, at night, is said so again."""
    slot = slot_fields(session, zone)
    start, end = session.start.astimezone(zone), session.end.astimezone(zone)
    if slot is None:
        return None
    if start.hour < NIGHT // 3600 and is_moment(session):
        return {"start": _moment(start), "end": _moment(end)}
    if end.date() != start.date() and ends_on_a_date(session):
        return {
            "date": slot["date"],
            "start": f"{start:%H:%M}",
            "end": f"{end:%Y-%m-%d %H:%M}",
        }
    return slot


def _moment(local: datetime) -> str:
    """With its offset, so that nobody asks whether AM or PM was meant."""
    return local.isoformat(timespec="minutes").replace("+00:00", "Z")


def _is_plain(local: datetime, zone: tzinfo) -> bool:
    """Whether it is a whole minute that the clock shows once."""
    again = local.replace(fold=1 - local.fold)
    unclear = again.utcoffset() != local.utcoffset() or is_change(local, zone)
    return not (local.second or local.microsecond or unclear)


def with_slot(fields: Fields, slot: Fields) -> Fields:
    """A session at a time that is written so."""
    at = next((name for name in fields if name in SLOT_FIELDS), "")
    result: Fields = {}
    for name, value in fields.items():
        if name == at:
            result.update(slot)
        if name not in SLOT_FIELDS:
            result[name] = value
    return result
