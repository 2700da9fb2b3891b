"""What somebody asks about a conference: what takes place now, one entry, and figures."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from confsched.errors import ConfschedError
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.schedule import Schedule

if TYPE_CHECKING:
    from confsched.agenda.now import Now


def now(
    schedule: Schedule,
    at: str | datetime,
    *,
    sessions: Iterable[Session] | None = None,
    ahead: int | None = None,
) -> "Now":
    """What takes place at a moment, and what comes next.

    The moment is written as in the files, `day 1 14:00`, `2021-05-19 14:00 ET`, and need not be on
    a day of the conference. With `sessions` only these are looked at. `ahead` is how many are named
    that come next, in each room where some run side by side; without it three, or one in each.
    """
    from confsched import asked  # noqa: PLC0415 -- for this alone
    from confsched.agenda.now import now as found  # noqa: PLC0415 -- the same

    if ahead is not None and ahead < 0:
        raise ConfschedError(f"{ahead} sessions are less than none", "ask for some, or for 0")
    return found(schedule, asked.instant(schedule, at), sessions=_timed(sessions), ahead=ahead)


def _timed(sessions: Iterable[Session] | None) -> list[ScheduledSession] | None:
    """Those that take place, and when is known."""
    if sessions is None:
        return None
    return [one for one in sessions if isinstance(one, ScheduledSession) and not one.cancelled]
