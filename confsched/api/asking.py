"""What somebody asks about a conference: what takes place now, and figures."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from confsched.errors import ConfschedError
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule

if TYPE_CHECKING:
    from confsched.agenda.figures import Figures
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


def stats(
    schedule: Schedule,
    *,
    by: str = "organization",
    where: str | None = None,
    sessions: Iterable[Session] | None = None,
    gaps: bool = True,
) -> "Figures":
    """The figures of a conference: hours, loads, what runs side by side, shares, what is open.

    `by` is what the people on panels are told apart by: organization, country, role, pronouns, or
    one of their attributes. Only `sessions` count, if some are given, or those that a filter fits;
    `gaps` between them are only right where nothing that matters is left out. Raises
    `ConfschedError` for an attribute that nobody has.
    """
    from confsched.agenda.figures import figures  # noqa: PLC0415 -- for this alone

    chosen = _chosen(schedule, where, sessions)
    some = None if chosen is None else [one for one in schedule.sessions if one in chosen]
    return figures(schedule, by=by, sessions=some, gaps=gaps and where is None)


def _chosen(
    schedule: Schedule, where: str | None, sessions: Iterable[Session] | None
) -> set[Session] | None:
    """The sessions that are asked about; None for all."""
    if where is None:
        return None if sessions is None else set(sessions)
    from confsched.agenda.filters import Selection, select  # noqa: PLC0415 -- for filters only

    fitting = set(select(schedule, Selection(where=where)))
    return fitting if sessions is None else fitting.intersection(sessions)
