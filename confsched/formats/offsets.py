"""Offsets that others write beside their times, against the zone that they name."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.source import Span


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
    def is_instant(self) -> bool:
        """Whether `Z` is written, which says nothing of any clock: RFC 9557, section 2.2."""
        return isinstance(self.put.value, str) and self.put.value.rstrip()[-1:] in ("Z", "z")

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
        moment = _moment(put.value)
        if moment is not None:
            yield Told(moment, session, put)


def contradictions(zone: str, times: list[Told]) -> Iterator[Finding]:
    """T218, once for each offset that is not in force in a zone when it is used."""
    try:
        place = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return
    wrong: dict[tuple[timedelta, timedelta], list[Told]] = {}
    for one in times:
        if one.is_instant:
            continue
        right = one.moment.replace(tzinfo=None).replace(tzinfo=place)
        if right.utcoffset() != one.offset:
            wrong.setdefault((one.offset, right.utcoffset() or timedelta()), []).append(one)
    for (_, expected), several in wrong.items():
        yield _contradiction(zone, expected, several)


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


def settle_instants(book: Book, zone: str) -> None:
    """Put moments in UTC on the clock of a zone, whose days they are on."""
    try:
        place = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return
    for session in book.sessions:
        for field in ("start", "end"):
            put = session.fields.get(field)
            if put is not None and isinstance(put.value, str) and put.value[-1:] in ("Z", "z"):
                moment = _moment(put.value)
                if moment is not None:
                    local = moment.astimezone(place).isoformat()
                    session.fields[field] = put._replace(value=local)


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def offset_name(ahead: timedelta) -> str:
    """`UTC+02:00`."""
    return str(timezone(ahead))


def offset_of_minutes(text: str) -> str:
    """`UTC+02:00` for `120`; empty for what is no offset."""
    try:
        return offset_name(timedelta(minutes=int(text)))
    except (ValueError, OverflowError):
        return ""
