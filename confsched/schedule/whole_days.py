"""What takes a whole day: a fair, a trip, of type `other` with a date and no time."""

from confsched.schedule.entities import Session


def takes_a_day(session: Session) -> bool:
    """Whether a session without a slot takes all of its date, so that it waits for no time."""
    said = session.origin.mapping
    timed = any(said.get(field) for field in ("time", "start"))
    return session.type.base == "other" and bool(said.get("date")) and not timed
