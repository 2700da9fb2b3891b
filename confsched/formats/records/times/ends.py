"""When the sessions of a list end that only says when they begin: when the next one begins.

So people write programmes, and pages are read so as well. A list is, none of whose sessions says an
end or a length, or only the few that nothing follows, and it is told. So are breaks without a
length, where talks have one. The next one is in the same room, or in none that is told; of what has
no room itself it is any of the day. So it is of all, where a list goes from one to the next and
nothing begins side by side. A break in a room where nothing else is, a hall or a yard, is as good
as in none. So is one with breaks in which nothing begins with anything else, where other things
begin side by side. Where nobody names rooms, tracks are as good, side by side. The last one in a
room ends with those beside it, where they all end at one time. What else nothing follows within
four hours stays without. A row that has nothing but a time is no session, and the end of what is
before it.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple, TypeAlias

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.end_marks import is_end_mark
from confsched.formats.records.cells.clocks import is_range, is_time, span_alone, span_of, written
from confsched.formats.records.rooms.blocks import day_and_start
from confsched.formats.records.times.beginnings import last_until, says_end
from confsched.formats.records.times.empty import EMPTY, WALLS
from confsched.formats.records.times.running import is_paused
from confsched.formats.values import listed
from confsched.patterns import pattern

_LONGEST, _PAUSE = 4 * 60, 2 * 60  # minutes
_LEAST, _FEW = 8, 4  # sessions of a list, of which one in four may end
_TWO = 2  # ranges among times alone
_SEVERAL = 3  # of a short list, in which the last one of a day may
_ALL = "all"
_FLAGS = ("true", "false")
_EVERYWHERE = pattern(
    r"(?i)(?:all|both|alle|beide|tous|toutes|todas|tutte)(?: (?:les |las |le )?\w+)?"
)
_Starts: TypeAlias = list[tuple[int, str]]  # minutes of the day, and as it is written
_BEGIN = frozenset(("start", "time", "duration"))
_POINTS = 3  # points of a meeting


class _Begun(NamedTuple):
    """A session that begins, its day, its first minute of that, and its rooms."""

    session: Draft
    day: str
    start: int
    rooms: tuple[str, ...]
    put: Put


def settle_ends(book: Book) -> None:
    """End the sessions of each file in which none has an end, or few do.

    Where no file says any, one may say when sessions are and another what they are.
    """
    apart = any(map(says_end, book.sessions))
    walls = [*book.drafts[EMPTY], *book.drafts.pop(WALLS, [])]
    for _, of_file in groupby(book.sessions, lambda one: id(one.places) if apart else 0):
        sessions = list(of_file)
        open_ended = [one for one in sessions if not says_end(one)]
        if not open_ended:
            continue  # most lists end here
        told = sum(says_end(one) and not _is_inferred(one) for one in sessions)
        most = len(sessions) // _FEW if len(sessions) >= _LEAST else 0
        few = told <= most or _only_last_end(sessions, open_ended)
        few = few or _some_are_ranges(sessions, open_ended)
        if not few:
            open_ended = [one for one in open_ended if is_paused(one)]
        if not open_ended:
            continue
        empty = [one for one in walls if one.places is sessions[0].places]
        begun, ending = ([*filter(None, map(_begun, rows))] for rows in (sessions, empty))
        lacking = {id(one) for one in open_ended}
        ended = list(_settled(_placed(begun), ending, lacking, few=few))
        if ended:
            book.findings.append(_told(ended, f"only {told} of {len(sessions)}" if told else ""))


def _only_last_end(sessions: Sequence[Draft], open_ended: Iterable[Draft]) -> bool:
    """Whether some begin at several times without an end, and what says one is last on its day."""
    begun = [*filter(None, map(_begun, sessions))]
    last = {one.day: one.start for one in sorted(begun, key=lambda one: one.start)}
    followed = any(says_end(one.session) for one in begun if one.start < last[one.day])
    starts = {(one.day, one.start) for one in filter(None, map(_begun, open_ended))}
    return not followed and len(starts) >= _SEVERAL


def _some_are_ranges(sessions: Sequence[Draft], open_ended: Collection[Draft]) -> bool:
    """Whether in one column of times several have no end, and each range ends before the next.

    Only one after the other: `9:00`, `9:30-10:15`, `10:15`; an end that is missing in a column of
    ends is missing.
    """
    if len(open_ended) < _SEVERAL or any(
        says_end(one) and not is_range(one.text("time")) for one in sessions
    ):
        return False
    begun = [*filter(None, map(_begun, sessions))]
    ends = [span_of(time)[1:] for one in begun for time in [one.session.text("time")]]
    return (
        _follow_each_other(begun)
        and sum(map(bool, ends)) >= _TWO
        and all(
            one.day != other.day or not end or end[0] <= other.start
            for (one, other), end in zip(pairwise(begun), ends, strict=False)
        )
    )


def _is_inferred(session: Draft) -> bool:
    """Whether the end of a session is known from the block that it is in."""
    end = session.fields.get("end")
    return end is not None and end.mark in session.places.inferred


def _begun(session: Draft) -> _Begun | None:
    found = day_and_start(session)
    put = session.fields.get("start") or session.fields.get("time")
    if found is None or put is None:
        return None
    several = session.fields.get("rooms")
    rooms = [session.text("room"), *listed(several.value if several else None)]
    day, start = found
    group = session.extra.get("group")  # a year, perhaps: what is of another does not follow
    day = day or (str(group.value) if group and group.value not in _FLAGS else "")
    names = tuple(_ALL if _EVERYWHERE.fullmatch(str(room)) else str(room) for room in rooms if room)
    return _Begun(session, day, start, names, put)


def _placed(begun: list[_Begun]) -> list[_Begun]:
    """The same with tracks for rooms, where there are none and no track has two at once.

    Rooms do not count where everybody goes from one to the next.
    """
    if _follow_each_other(begun):
        return [one._replace(rooms=()) for one in begun]
    begun = _without_halls(begun)
    if any(one.rooms for one in begun) or not any("track" in one.session.fields for one in begun):
        return _without_common(begun)
    tracks = [(one.day, one.start, one.session.text("track")) for one in begun]
    if len({*tracks}) < len(tracks) or len({place[:2] for place in tracks}) == len(tracks):
        return begun
    return _without_common(
        [
            one._replace(rooms=(track,) if track else ())
            for one, (*_, track) in zip(begun, tracks, strict=True)
        ]
    )


def _follow_each_other(begun: Sequence[_Begun]) -> bool:
    """Whether nothing begins with what is above it on its day, or before, or beside it."""
    if len({(id(one.session.places), one.session.mark) for one in begun}) < len(begun):
        return False  # several stand in one row
    last: dict[str, int] = {}
    for one in begun:
        if one.start <= last.get(one.day, -1):
            return False
        last[one.day] = one.start
    return True


def _without_halls(begun: list[_Begun]) -> list[_Begun]:
    """The same without the rooms in which there are breaks alone."""
    held = {room for one in begun if not is_paused(one.session) for room in one.rooms}
    return [
        one if not one.rooms or held.intersection(one.rooms) else one._replace(rooms=())
        for one in begun
    ]


def _without_common(begun: list[_Begun]) -> list[_Begun]:
    """The same without the rooms that everybody comes to, breaks and all.

    Whatever begins in them begins alone, where other things begin side by side.
    """
    beside = Counter((one.day, one.start) for one in begun)
    apart = {room for one in begun if beside[one.day, one.start] > 1 for room in one.rooms}
    paused = {room for one in begun if is_paused(one.session) for room in one.rooms}
    common = paused - apart if len(apart) > 1 else set[str]()
    return [one if common.isdisjoint(one.rooms) else one._replace(rooms=()) for one in begun]


def _settled(
    begun: Sequence[_Begun], empty: Iterable[_Begun], lacking: Container[int], *, few: bool
) -> Iterator[_Begun]:
    """Give ends to those that are lacking one, if others or empty slots follow, and yield them."""
    starts = _starts_in((*begun, *empty))
    said = (one for one in begun if not _is_inferred(one.session))
    if any(_ends_in_time(one, starts[one.day, None], few=few) for one in said):
        return  # who says this of some has not said it of the others yet
    held = _last_held(begun)
    told: defaultdict[tuple[str, int], set[str]] = defaultdict(set)  # ends by day and start
    last: list[_Begun] = []
    for one in begun:
        if id(one.session) not in lacking or is_end_mark(one.session):
            continue
        begins = held.get(id(one.session), one.start)
        nearest = _following(one._replace(start=begins), starts)
        if nearest is None:
            last += [one] if begins == one.start else []
        elif nearest[0] - one.start <= _LONGEST:
            last_until(one.session, nearest[1])
            told[one.day, one.start].add(nearest[1])
            yield one
    for one in last:
        ends = told[one.day, one.start]
        if len(ends) == 1:
            last_until(one.session, *ends)
            yield one


def _last_held(begun: Iterable[_Begun]) -> dict[int, int]:
    """When the last begins of all that goes on in a session, which does not end before it."""
    last: defaultdict[int, int] = defaultdict(int)
    for one in begun:
        last[id(one.session.above)] = max(one.start, last[id(one.session.above)])
    return last


def _starts_in(begun: Iterable[_Begun]) -> Mapping[tuple[str, str | None], _Starts]:
    """When something begins on a day in a room, in none, or in any (`None`)."""
    starts: defaultdict[tuple[str, str | None], _Starts] = defaultdict(list)
    for one in begun:
        for room in (None, *(one.rooms or ("",))):
            starts[one.day, room].append((one.start, _start_of(str(one.put.value))))
    return {place: sorted(found) for place, found in starts.items()}


def _start_of(text: str) -> str:
    """What a text says of when something begins, which may say when it ends as well."""
    span = span_of(text) if is_range(text) else ()
    joined = () if is_time(text) else span_alone(text)  # `5.30pm & 6.30pm`
    return written((joined or span)[0]) if joined or len(span) > 1 else text


def _following(
    one: _Begun, starts: Mapping[tuple[str, str | None], _Starts]
) -> tuple[int, str] | None:
    """When the next session begins in the rooms of one, in none or in all.

    A break that would be too long for one is over when anything begins.
    """
    rooms = (*one.rooms, "", _ALL) if one.rooms and _ALL not in one.rooms else (None,)
    following = (_next(starts.get((one.day, room), []), one.start) for room in rooms)
    nearest = min(filter(None, following), default=None)
    if nearest and nearest[0] - one.start > _PAUSE and is_paused(one.session):
        return _next(starts[one.day, None], one.start)
    return nearest


def _ends_in_time(one: _Begun, starts: _Starts, *, few: bool) -> bool:
    """Whether a session says an end at which another begins, as if that were not plain.

    That is what somebody has begun to fill in; where few do, of one in a time, `12:00-15:00`, it
    is how that is written.
    """
    time = one.session.text("time")
    text = one.session.text("end") or (time if is_range(time) and not few else "")
    end = span_of(text)[-1:]
    return any((start,) == end for start, _ in starts)


def _next(starts: _Starts, start: int) -> tuple[int, str] | None:
    number = bisect_right(starts, start, key=lambda one: one[0])
    return starts[number] if number < len(starts) else None


def _told(ended: Sequence[_Begun], few: str) -> Finding:
    first = ended[0]
    taken = "1 is taken" if len(ended) == 1 else f"{len(ended)} of them are taken"
    one = few.startswith("only 1 of")
    several = f"{few} sessions {'says when it ends' if one else 'say when they end'}"
    said = several if few else "no session says when it ends"
    others = taken.replace("of them", "others").replace("1 is", "1 other is") if few else taken
    message = f"{said}: {others} to last until the next one begins"
    return Finding(message, first.session.places.span(first.put.mark), code="T211")


def settle_ends_alone(book: Book) -> None:
    """Say when points begin that say only when they end."""
    sessions = book.sessions
    if len(sessions) < _POINTS or "end" not in book.fields or book.fields & _BEGIN:
        return
    days = [list(rows) for _, rows in groupby(sessions, _day)]
    if not all(map(_are_in_order, days)):
        return
    begun = [_begin(*both) for rows in days for both in pairwise(rows)]
    if begun:
        told = f"{len(begun)} are taken to begin when the one above ends"
        message = f"no session says when it begins: {told}"
        place = begun[0].places.span(begun[0].fields["end"].mark)
        book.findings.append(Finding(message, place, code="T211"))


def _day(session: Draft) -> tuple[object, ...]:
    return id(session.places), session.text("date") or session.text("day"), session.text("room")


def _are_in_order(rows: Sequence[Draft]) -> bool:
    spans = [span_alone(row.text("end")) for row in rows]
    ends = [span[0] for span in spans if len(span) == 1]
    return len(ends) == len(rows) and all(one < other for one, other in pairwise(ends))


def _begin(above: Draft, row: Draft) -> Draft:
    end = row.fields["end"]
    row.put("start", written(span_alone(above.text("end"))[0]), end.key, end.mark)
    return row
