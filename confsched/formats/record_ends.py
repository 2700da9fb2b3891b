"""When the sessions of a list end that only says when they begin: when the next one begins.

So people write programmes, and pages are read so as well. A list is, none of whose sessions says an
end or a length, and it is told. The next one is in the same room, or in none that is told; of what
has no room itself it is any of the day. What nothing follows within four hours stays without.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.record_blocks import day_and_start
from confsched.formats.record_clocks import is_range
from confsched.formats.values import listed

_LONGEST = 4 * 60  # minutes
_ENDED = ("end", "duration")
_Starts: TypeAlias = list[tuple[int, str]]  # minutes of the day, and as it is written


class _Begun(NamedTuple):
    """A session that begins, its day, its first minute of that, and its rooms."""

    session: Draft
    day: str
    start: int
    rooms: tuple[str, ...]
    put: Put


def settle_ends(book: Book) -> None:
    """End the sessions of each file in which none has an end."""
    for _, of_file in groupby(book.sessions, lambda one: id(one.places)):
        sessions = list(of_file)
        if any(map(_ends, sessions)):
            continue  # most lists end here
        ended = list(_settled([*filter(None, map(_begun, sessions))]))
        if ended:
            book.findings.append(_told(ended))


def _ends(session: Draft) -> bool:
    if not session.fields.keys().isdisjoint(_ENDED):
        return True
    return "time" in session.fields and is_range(session.text("time"))


def _begun(session: Draft) -> _Begun | None:
    found = day_and_start(session)
    put = session.fields.get("start") or session.fields.get("time")
    if found is None or put is None:
        return None
    several = session.fields.get("rooms")
    rooms = [session.text("room"), *listed(several.value if several else None)]
    return _Begun(session, *found, tuple(str(room) for room in rooms if room), put)


def _settled(begun: Sequence[_Begun]) -> Iterator[_Begun]:
    """Give ends to what others follow, and yield it."""
    starts: defaultdict[tuple[str, str | None], _Starts] = defaultdict(list)
    for one in begun:
        for room in (None, *(one.rooms or ("",))):
            starts[one.day, room].append((one.start, str(one.put.value)))
    for found in starts.values():
        found.sort()
    for one in begun:
        rooms = (*one.rooms, "", "all") if one.rooms and "all" not in one.rooms else (None,)
        following = [_next(starts[one.day, room], one.start) for room in rooms]
        nearest = min(filter(None, following), default=None)
        if nearest is not None and nearest[0] - one.start <= _LONGEST:
            _end(one, nearest[1])
            yield one


def _next(starts: _Starts, start: int) -> tuple[int, str] | None:
    number = bisect_right(starts, start, key=lambda one: one[0])
    return starts[number] if number < len(starts) else None


def _end(one: _Begun, end: str) -> None:
    fields = one.session.fields
    if "time" in fields:
        one.session.put("start", *fields.pop("time"))
    one.session.put("end", end, one.put.key, one.put.mark)


def _told(ended: Sequence[_Begun]) -> Finding:
    first = ended[0]
    taken = "1 is taken" if len(ended) == 1 else f"{len(ended)} of them are taken"
    message = f"no session says when it ends: {taken} to last until the next one begins"
    return Finding(message, first.session.places.span(first.put.mark), code="T211")
