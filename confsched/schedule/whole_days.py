"""What takes a whole day: a fair, a trip, of type `other` with a date and no time."""

from typing import Final

from confsched.schedule.entities import Session

_BEGINNING: Final = ("time", "start")


def takes_a_day(session: Session) -> bool:
    """Whether a session without a slot takes all of its date, so that it waits for no time."""
    said = session.origin.mapping
    begins = any(said.get(field) for field in _BEGINNING)
    return session.type.base == "other" and bool(said.get("date")) and not begins
