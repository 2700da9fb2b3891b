"""Sessions that now run at the same time, where no room tells them apart: no rule minds that."""

from collections.abc import Iterator, Sequence

from confsched.planning.change import Moved
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.instants import span_text
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import crossing

_MOST = 5


def beside(before: Schedule, after: Schedule, moved: Sequence[Moved]) -> Iterator[str]:
    """What runs beside a moved session now and did not before, where neither has a room."""
    ids = {one.after.id for one in moved}
    known, found = _pairs(before, ids), _pairs(after, ids)
    new = [pair for names, pair in found.items() if names not in known]
    for one, other in new[:_MOST]:
        shared = max(one.start, other.start), min(one.end, other.end)
        when = span_text(*shared, after.zone)
        yield f"{one.title!r} and {other.title!r} both run {when}, and neither has a room"
    if len(new) > _MOST:
        yield f"so do {len(new) - _MOST} more"


def _pairs(
    schedule: Schedule, ids: set[str]
) -> dict[frozenset[str], tuple[ScheduledSession, ScheduledSession]]:
    """Sessions that share a moment, one of them of such an id; pauses have a rule of their own."""
    nowhere = [
        one for one in schedule.scheduled if not (one.rooms or one.everywhere or one.type.pause)
    ]
    few = [one for one in nowhere if one.id in ids]
    return {frozenset((one.id, other.id)): (one, other) for one, other in crossing(few, nowhere)}
