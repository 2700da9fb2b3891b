"""What the README of the corpus counts in each file, and the same counted in what we make of it."""

from collections import Counter
from collections.abc import Hashable, Iterable
from datetime import datetime, time, tzinfo
from functools import lru_cache
from pathlib import Path

from confsched import api
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.timeline import overlapping

CORPUS = Path(__file__).parent.parent.parent / "shared" / "corpus"
COLUMNS = ("events", "rooms", "speakers", "days", "RO", "SC", "SN", "AM/XM", "noEnd/Z/neg", "noR")
_DUPLICATES = 11  # the column after these


@lru_cache(maxsize=1)
def _table() -> dict[str, list[str]]:
    lines = (CORPUS / "README.md").read_text(encoding="utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "|" in line]
    return {row[0]: row for row in rows if len(row) > _DUPLICATES}


def has_row(name: str) -> bool:
    """Whether the README counts anything in a file."""
    return name in _table()


def readme_row(name: str) -> dict[str, str]:
    """The figures of a file, by the names of their columns."""
    row = _table()[name]
    titles = row[_DUPLICATES].partition("/")[2]
    return {**dict(zip(COLUMNS, row[1:], strict=False)), "same title": titles}


def our_row(schedule: api.Schedule, clock: tzinfo | None = None) -> dict[str, str]:
    """The same figures of a conference that was read; moments in UTC by a clock, if given."""
    sessions, scheduled = schedule.sessions, schedule.scheduled
    rooms = _overlaps((room.id, one) for one in scheduled for room in one.rooms)
    by_id = _overlaps((part.speaker.id, one) for one in scheduled for part in one.people)
    names = {(part.speaker.name.lower(), one) for one in scheduled for part in one.people}
    told = [_written(session, schedule.zone, clock) for session in sessions]
    begun = [one for one in told if one[0] is not None]
    titles = Counter(session.title.strip().lower() for session in sessions)
    values: tuple[object, ...] = (
        len(sessions),
        len({room.id for session in sessions for room in session.rooms}),
        len({part.speaker.id for session in sessions for part in session.people}),
        len({start.date() for start, _ in begun if start}),
        f"{rooms[0]}/{rooms[1]}",
        f"{by_id[0]}/{by_id[1]}",
        _overlaps(names)[0],
        f"{sum(_is_early(s) for s, _ in begun)}/{sum(_crosses(s, e) for s, e in begun)}",
        "/".join(map(str, _odd(begun))),
        sum(not session.rooms and not session.everywhere for session in sessions),
    )
    row = dict(zip(COLUMNS, map(str, values), strict=True))
    return {**row, "same title": str(sum(count - 1 for count in titles.values()))}


def differences(
    name: str, schedule: api.Schedule, clock: tzinfo | None = None
) -> dict[str, tuple[str, str]]:
    """The columns in which the README and we differ, with its figure and ours."""
    theirs, ours = readme_row(name), our_row(schedule, clock)
    return {key: (theirs[key], ours[key]) for key in ours if theirs[key] != ours[key]}


def _overlaps(pairs: Iterable[tuple[Hashable, ScheduledSession]]) -> tuple[int, int]:
    """How many pairs of sessions that share something overlap, and how many things they touch."""
    found: dict[Hashable, dict[str, ScheduledSession]] = {}
    for key, session in pairs:
        found.setdefault(key, {})[session.id] = session
    clashes = 0
    touched: set[Hashable] = set()
    for key, sessions in found.items():
        meeting = sum(1 for _ in overlapping(sessions.values()))
        clashes += meeting
        if meeting:
            touched.add(key)
    return clashes, len(touched)


def _written(
    session: Session, zone: tzinfo, clock: tzinfo | None
) -> tuple[datetime | None, datetime | None]:
    """Start and end as their file says them, on the clock of the place; else as we read them."""
    mapping = session.origin.mapping
    start, end = (_moment(mapping.get(name), clock) for name in ("start", "end"))
    if isinstance(session, ScheduledSession):
        start = start or session.start.astimezone(zone).replace(tzinfo=None)
        end = end or start + (session.end - session.start)
    return start, end


def _moment(text: object, zone: tzinfo | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return None
    local = moment.astimezone(zone) if zone and str(text).endswith("Z") else moment
    return local.replace(tzinfo=None)


def _is_early(start: datetime | None) -> bool:
    return start is not None and start.time() < time(5)


def _crosses(start: datetime | None, end: datetime | None) -> bool:
    return (
        start is not None and end is not None and end.date() > start.date() and end.time() > time()
    )


def _odd(begun: Iterable[tuple[datetime | None, datetime | None]]) -> tuple[int, int, int]:
    pairs = list(begun)
    ended = [(start, end) for start, end in pairs if start and end]
    zero = sum(start == end for start, end in ended)
    return len(pairs) - len(ended), zero, sum(end < start for start, end in ended)
