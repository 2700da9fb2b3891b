"""Offsets that others write beside their times, against the zone that they name."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.reading import Value
from confsched.source import Span

_MORNING = 6  # before that hour nothing begins
_FEW, _SHARE = 3, 10  # sessions at night, and in how many of all sessions there has to be one


class Told(NamedTuple):
    """A moment with an offset, and where it stands."""

    moment: datetime
    draft: Draft
    put: Put

    @property
    def offset(self) -> timedelta:
        """How far the clock is ahead of UTC."""
        return self.moment.utcoffset() or timedelta()

    @property
    def is_utc(self) -> bool:
        """Whether it is written as an instant, and claims nothing about a clock on a wall."""
        return str(self.put.value).strip().endswith(("Z", "z"))

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.draft.places.span(self.put.mark)


def told(book: Book) -> Iterator[Told]:
    """The starts of all sessions that have an offset."""
    for session in book.sessions:
        put = session.fields.get("start")
        if put is None or not isinstance(put.value, str):
            continue
        found = moment(put.value)
        if found and found.tzinfo and MINYEAR < found.year < MAXYEAR:
            yield Told(found, session, put)


def contradictions(zone: str, times: list[Told]) -> Iterator[Finding]:
    """T218, once for each offset that is not in force in a zone when it is used.

    A session that names a zone of its own is no session of that zone.
    """
    place = zone_of(zone)
    if place is None:
        return
    alike: defaultdict[Value, list[Told]] = defaultdict(list)
    for one in times:
        if one.draft.text("timezone") in ("", zone):
            alike[one.put.value].append(one)
    wrong: defaultdict[tuple[timedelta, timedelta], list[Told]] = defaultdict(list)
    for first, *others in alike.values():
        shown = first.moment.replace(tzinfo=place)
        right, again = shown.utcoffset(), shown.replace(fold=1).utcoffset()  # an hour comes twice
        if first.offset not in (right, again) and not first.is_utc:
            wrong[first.offset, right or timedelta()] += (first, *others)
    for (_, expected), several in wrong.items():
        yield _contradiction(zone, expected, several)


def zone_of(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, however it is written; None for any other text."""
    found = _zone(name) if name else None
    if found is None and name:
        from confsched.formats.zones import zone_name  # noqa: PLC0415 -- for few names only

        found = _zone(zone_name(name))
    return found


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _contradiction(zone: str, expected: timedelta, several: list[Told]) -> Finding:
    first = several[0]
    start = "1 session starts" if len(several) == 1 else f"{len(several)} sessions start"
    message = (
        f"{start} at {offset_name(first.offset)}, but {zone} is at {offset_name(expected)} on "
        f"{first.moment:%Y-%m-%d}"
    )
    return Finding(message, first.span, code="T218")


def unexplained(offsets: dict[timedelta, Told]) -> Finding:
    """T207 for several offsets that no one zone explains, or many do."""
    first, *others = offsets.values()
    names = " and ".join(map(offset_name, offsets))
    message = (
        f"sessions start at {names}, which is not the time of one region: the conference is read "
        f"at {offset_name(first.offset)}; its zone can be named with --timezone"
    )
    related = tuple(Related(one.span, f"at {offset_name(one.offset)}") for one in others)
    return Finding(message, first.span, related, code="T207")


@lru_cache(maxsize=1024)
def moment(text: str, zone: tzinfo | None = None) -> datetime | None:
    """A date, or a date and time on the clocks of a zone; None where the text is neither."""
    try:
        found = datetime.fromisoformat(text.strip())
        return found.astimezone(zone) if zone and found.tzinfo else found
    except (ValueError, OverflowError):
        return None


def on_clock(text: str, zone: tzinfo | None) -> datetime | None:
    """What the clocks of a zone show at a moment with an offset; None for any other text."""
    found = moment(text, zone) if zone else None
    return found if found and found.tzinfo else None


def offset_name(ahead: timedelta) -> str:
    """`UTC+02:00`."""
    return str(timezone(ahead))


def offset_of_minutes(text: str) -> str:
    """`UTC+02:00` for `120`; empty for what is no offset."""
    try:
        return offset_name(timedelta(minutes=int(text)))
    except (ValueError, OverflowError):
        return ""


def settle_wall_clocks(book: Book) -> None:
    """Read all times as those of the clock of the conference, where they can be nothing else."""
    name = book.conference.text("timezone")
    zone, times = zone_of(name), [*told(book)]
    timed = sum("start" in session.fields for session in book.sessions)
    if zone is None or len(times) < timed or any(one.offset for one in times):
        return
    if any(one.moment.hour < _MORNING for one in times):
        return
    late = [one for one in times if one.moment.astimezone(zone).hour < _MORNING]
    if len(late) < _FEW or len(late) * _SHARE < len(times):
        return
    for session in book.sessions:
        _without_offset(session)
    message = (
        f"{len(times)} sessions start in UTC, {len(late)} of them before {_MORNING:02}:00 in "
        f"{name} and none before {_MORNING:02}:00 as it is written: they are read on the clock of "
        f"{name}"
    )
    book.findings.append(Finding(message, late[0].span, code="T218"))


def _without_offset(session: Draft) -> None:
    for field in ("start", "end"):
        put = session.fields.get(field)
        if put is not None and isinstance(put.value, str):
            bare = put.value.strip().removesuffix("+00:00").rstrip("Zz")
            session.fields[field] = put.holding(bare)
