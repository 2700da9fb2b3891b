"""What somebody asks about a conference: what takes place now, one entry, and figures."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from confsched.errors import ConfschedError
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule

if TYPE_CHECKING:
    from confsched.agenda.now import Now


def now(
    schedule: Schedule,
    at: str | datetime,
    *,
    where: str | None = None,
    sessions: Iterable[Session] | None = None,
    ahead: int | None = None,
) -> "Now":
    """What takes place at a moment, and what comes next.

    The moment is written as in the files, `day 1 14:00`, `2021-05-19 14:00 ET`, and need not be on
    a day of the conference. Only `sessions` are looked at, if some are given, or those that a
    filter fits: see docs/filters.md. `ahead` is how many are named that come next, in each room
    where some run side by side; without it three, or one in each.
    """
    from confsched import asked  # noqa: PLC0415 -- for this alone
    from confsched.agenda.now import now as found  # noqa: PLC0415 -- the same

    if ahead is not None and ahead < 0:
        raise ConfschedError(f"{ahead} sessions are less than none", "ask for some, or for 0")
    chosen = _chosen(schedule, where, sessions)
    timed = None if chosen is None else [one for one in schedule.scheduled if one in chosen]
    return found(schedule, asked.instant(schedule, at), sessions=timed, ahead=ahead)


def _chosen(
    schedule: Schedule, where: str | None, sessions: Iterable[Session] | None
) -> set[Session] | None:
    """The sessions that are asked about; None for all."""
    if where is None:
        return None if sessions is None else set(sessions)
    from confsched.agenda.filters import Selection, select  # noqa: PLC0415 -- for filters only

    fitting = set(select(schedule, Selection(where=where)))
    return fitting if sessions is None else fitting.intersection(sessions)
