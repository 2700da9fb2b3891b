"""When a session could be instead, and who and what is free when: what is asked, in their words."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from confsched import asked
from confsched.errors import ConfschedError
from confsched.planning import moment as moments
from confsched.planning import suggest as search
from confsched.planning.constraints import DEFAULT, Constraints
from confsched.planning.free import FreeTimes, free_times
from confsched.planning.moment import FreeAt
from confsched.planning.suggest import Suggestions
from confsched.schedule.entities import Room, Session, Speaker
from confsched.schedule.lookup import session_named
from confsched.schedule.schedule import Schedule


def suggest(  # noqa: PLR0913 -- the ways to narrow a search down
    schedule: Schedule,
    session: str | Session,
    *,
    length: str | timedelta | None = None,
    day: str | None = None,
    room: str | None = None,
    limit: int = 5,
    constraints: Constraints | None = None,
) -> Suggestions:
    """The nearest slots in which a session fits, at most `limit`, or what rules them all out.

    The session is one of the schedule's, or the id or title of one, and may have no slot yet;
    `length` is how long it takes, where that is not what it says itself. Only one `day` and only
    one `room` are looked at, if they are given.
    """
    if limit < 1:
        raise ConfschedError(f"at most {limit} slots are none", "ask for one or more")
    wanted = session_named(session, schedule.sessions) if isinstance(session, str) else session
    return search.suggest(
        schedule,
        wanted,
        length=asked.length_of(wanted, length),
        days=asked.days(schedule, day),
        rooms=None if room is None else asked.rooms(schedule, [room]),
        limit=limit,
        constraints=constraints or _constraints_of(schedule),
    )


def free(  # noqa: PLR0913 -- the ways to narrow a question down
    schedule: Schedule,
    *,
    speakers: Sequence[str] = (),
    rooms: Sequence[str] = (),
    length: str | timedelta | None = None,
    day: str | None = None,
    constraints: Constraints | None = None,
) -> FreeTimes:
    """When some people and rooms are free together, or each room if none are named.

    Stretches of time that are shorter than `length` are left out.
    """
    settings = constraints or _constraints_of(schedule)
    who: tuple[Room | Speaker, ...] = (
        *asked.speakers(schedule, speakers),
        *asked.rooms(schedule, rooms),
    )
    if not who and not schedule.rooms:
        raise ConfschedError(
            "the conference has no rooms", "name somebody with --speaker, or a moment with --at"
        )
    least = settings.grid if length is None else asked.length(length)
    days = asked.days(schedule, day)
    return free_times(schedule, who, length=least, days=days, constraints=settings)


def free_at(  # noqa: PLR0913 -- the ways to narrow a question down
    schedule: Schedule,
    at: str | datetime,
    *,
    speakers: Sequence[str] = (),
    rooms: Sequence[str] = (),
    length: str | timedelta | None = None,
    day: str | None = None,
    constraints: Constraints | None = None,
) -> FreeAt:
    """Who and what is free at a moment, and for `length` from then on.

    The moment is written as in the files: `day 1 14:00`, `2021-05-19 14:00 ET`, or a time alone
    where the day is clear. With people or rooms named only these are looked at, else all.
    """
    found, moment = asked.moment(schedule, at, asked.days(schedule, day))
    everything = not speakers and not rooms
    return moments.free_at(
        schedule,
        found,
        moment,
        rooms=schedule.rooms if everything else asked.rooms(schedule, rooms),
        speakers=schedule.speakers if everything else asked.speakers(schedule, speakers),
        length=None if length is None else asked.length(length),
        constraints=constraints or _constraints_of(schedule),
    )


def _constraints_of(schedule: Schedule) -> Constraints:
    """The numbers by which a slot is judged; the rules are asked only where some are set."""
    if schedule.settings or schedule.extends:
        from confsched.checking import constraints_of  # noqa: PLC0415 -- brings all rules

        return constraints_of(schedule)
    return DEFAULT
