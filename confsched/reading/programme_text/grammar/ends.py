"""When a session ends of which only the start is told, and when a break is without a time.

The former ends when the next one begins, the latter is between the sessions around it.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice, pairwise, takewhile
from typing import TypeAlias

from confsched.by_key import grouped
from confsched.reading.programme_text.grammar.drafts import Session
from confsched.reading.programme_text.page import Note
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.text.title_words import BREAKS
from confsched.text.titles import ends_day

_Stream: TypeAlias = tuple[int, str]  # a day, and a track or a room, or none
_ByRoom: TypeAlias = Collection[int]  # days
_EVENING, _HALF = 3 * 60, 12 * 60
_LONGEST = 4 * 60  # minutes; what begins later than that says nothing of an end
_LONGEST_PAUSE = 3 * 60  # minutes
_WORDS = 3  # of a title


def settle_ends(sessions: Sequence[Session], readings: Sequence[Reading] = ()) -> list[Note]:
    """End sessions when the next of the same day begins; one that none follows stays open.

    What is in another track at the same time says nothing of an end, and what only says that a day
    is over takes no time. Nor does what is in another room, where they are told one after the
    other. The last of several that a block holds ends with it.
    """
    around = [*_end_around(sessions)]
    by_room = _days_by_room(sessions)
    starts: defaultdict[_Stream, set[int]] = defaultdict(set)
    for session in sessions:
        if session.start is not None:
            starts[_stream(session, by_room)].add(_start(session, session.start))
    parallel = {stream: sorted(_beside(stream, starts, by_room)) for stream in starts}
    blocks = _blocks(sessions, by_room, _spans(readings))
    first = {
        day: min(min(each) for one, each in starts.items() if one[0] == day) for day, _ in starts
    }
    over = _over(sessions)
    of_all = grouped((day, each) for (day, _), every in starts.items() for each in every)
    notes = [*around, *_end_beside(sessions)]
    for session in sessions:
        if session.reached and _is_next_morning(session, first.get(session.day + 1)):
            session.end, session.reached = None, False
        if ends_day(session.title.text) and not session.people:
            session.end = None if session.reached else session.end
        elif session.reached and session.end is not None:
            notes.append(_note(session, session.end))
        elif session.start is not None and session.end is None:
            stream = _stream(session, by_room)
            beside = parallel[stream]
            begun = max(_start(session, session.start), session.until)
            # a break is for all rooms, and so is what says that all is over
            others = of_all[session.day] if session.kind in BREAKS else over[session.day]
            following = _next(beside, begun, over[session.day])
            following = following or _next(sorted(others), begun, over[session.day])
            last = _end_of_block(blocks[stream], _start(session, session.start))
            if last is not None and (following is None or last < following):
                session.end, session.inferred = last, True
                notes.append(_note(session, last, "that of what it stands in"))
            elif following is not None:
                session.end, session.inferred = following, True
                notes.append(_note(session, following))
    return notes


def _end_around(sessions: Sequence[Session]) -> Iterator[Note]:
    """End what has others below it, further to the right and from its own start: behind these."""
    for number, one in enumerate(sessions[:-1]):
        below, open_ = sessions[number + 1], one.start is not None and one.end is None
        inside = below.indent > one.indent + 1 and (below.day, below.start) == (one.day, one.start)
        for other in islice(sessions, number + 2, None) if open_ and inside else ():
            later = other.day == one.day and (other.start or 0) > (one.start or 0)
            if other.indent <= one.indent and (later or other.day != one.day):
                one.end, one.inferred = other.start if later else None, later
                break
        if open_ and one.end is not None:
            yield _note(one, one.end)


def _end_beside(sessions: Sequence[Session]) -> Iterator[Note]:
    """End the talks below sessions with one slot: with the next of them, or with what holds them.

    What is told of one of these sessions says nothing of the others.
    """
    slots = Counter((one.day, one.start, one.end) for one in sessions if not one.reached)
    for number, one in enumerate(sessions):
        beside = one.end is not None and slots[one.day, one.start, one.end] > 1
        below = islice(sessions, number + 1, None) if beside else ()
        held = [*takewhile(partial(_is_held, one), below)]
        starts = sorted({talk.start or 0 for talk in held})
        for talk in held if len(starts) > 1 else ():
            end = [*starts, one.end or 0][bisect_right(starts, talk.start or 0)]
            talk.end, talk.inferred = end, True
            yield _note(talk, end)


def _is_held(section: Session, talk: Session) -> bool:
    """Whether a talk without an end begins within a session above it."""
    begins = talk.start is not None and talk.end is None and talk.day == section.day
    return begins and (section.start or 0) <= (talk.start or 0) < (section.end or 0)


def without_bare_ends(sessions: Sequence[Session]) -> list[Session]:
    """Sessions but for a time and no more: it says when what stands above it ends."""
    ends = {(one.day, one.end) for one in sessions}
    return [one for one in sessions if not one.is_bare or (one.day, one.start) not in ends]


def _days_by_room(sessions: Sequence[Session]) -> _ByRoom:
    """The days on which another room begins anew, earlier than what was told last.

    And those on which a row tells what begins in several rooms, in each at a time of its own.
    """
    timed = [one for one in sessions if one.start is not None and one.room]
    told = grouped(((one.day, one.line), one) for one in timed)
    return {day for (day, _), row in told.items() if _is_parted(row)} | {
        one.day
        for last, one in pairwise(one for one in sessions if one.start is not None)
        if last.day == one.day and last.room and one.room and last.room.text != one.room.text
        if _start(one, one.start or 0) < _start(last, last.start or 0)
    }


def _is_parted(row: Sequence[Session]) -> bool:
    """Whether each room has a time of its own there: `9:00 Boats`, beside it `9:30 Knots`."""
    rooms = {one.room.text for one in row if one.room}
    return len(rooms) == len(row) and len({one.start for one in row}) > 1


def _stream(session: Session, by_room: _ByRoom) -> _Stream:
    room = session.room.text if session.day in by_room else ""
    return session.day, session.track.text or room


def _blocks(
    sessions: Sequence[Session], by_room: _ByRoom, spans: Collection[int]
) -> Mapping[_Stream, dict[int, int]]:
    """When sessions begin and end that hold several without ends, the first from their start.

    What a line with several dates says, it says of each of these days.
    """
    found: defaultdict[_Stream, dict[int, int]] = defaultdict(dict)
    begun: defaultdict[_Stream, set[int]] = defaultdict(set)
    for one in sessions:
        if one.start is not None and (one.end is None or one.reached):
            begun[_stream(one, by_room)].add(_start(one, one.start))
    for one in sessions:
        if one.start is None or one.end is None or one.reached:
            continue
        own, start = _stream(one, by_room), _start(one, one.start)
        later = (stream for stream in begun if one.line in spans and stream[0] > own[0])
        for stream in (own, *later):
            inside = begun[stream]
            if start in inside and any(minute in inside for minute in range(start + 1, one.end)):
                found[stream][start] = one.end
    return found


def _spans(readings: Sequence[Reading]) -> frozenset[int]:
    """The lines with a time and several dates: `13 & 14 October, 14:00-18:00`."""
    timed = (one for one in readings if one.times is not None)
    return frozenset(one.number for one in timed if any(day.last for day in days_in(one.text)))


def _end_of_block(blocks: Mapping[int, int], start: int) -> int | None:
    """When the latest block ends that begins no later; None where it is over by then."""
    last = max((begun for begun in blocks if begun <= start), default=None)
    return blocks[last] if last is not None and start < blocks[last] else None


def _start(session: Session, start: int) -> int:
    return start + 1440 * session.late


def _beside(stream: _Stream, starts: Mapping[_Stream, set[int]], by_room: _ByRoom) -> set[int]:
    """When something begins on the day of a track, but for tracks at the same time and rooms."""
    mine, found = starts[stream], set[int]()
    for other, theirs in starts.items():
        apart = stream[0] not in by_room
        apart = apart and (max(theirs) <= min(mine) or max(mine) <= min(theirs))
        if other[0] == stream[0] and (other == stream or apart or not (stream[1] and other[1])):
            found |= theirs
    return found


def _over(sessions: Sequence[Session]) -> Mapping[int, set[int]]:
    """When a line says that a day is over."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for one in sessions:
        if one.start is not None and ends_day(one.title.text):
            found[one.day].add(_start(one, one.start))
    return found


def _next(starts: list[int], start: int, over: set[int]) -> int | None:
    """What begins next, unless it is hours later and does not say that all is over."""
    number = bisect_right(starts, start)
    following = starts[number] if number < len(starts) else None
    near = following is not None and (following - start <= _LONGEST or following in over)
    return following if near else None


def _is_next_morning(session: Session, begins: int | None) -> bool:
    """Whether it ends hours later when the next day begins: `3:45` above a row with `7:30`."""
    if session.start is None or session.end is None or begins is None:
        return False
    return session.end - session.start > _EVENING and (session.end - begins) % _HALF == 0


def _note(session: Session, end: int, of: str = "the start of what follows") -> Note:
    hour, minute = divmod(end % 1440, 60)
    message = f"the end {hour:02}:{minute:02} is {of}"
    return Note(session.when.start, session.when.end, message)


def settle_pauses(sessions: Sequence[Session]) -> list[Note]:
    """Give those without a time what is free between the sessions around them on their day."""
    days = grouped((session.day, session) for session in sessions)
    return [note for day in days.values() for note in _of_day(day)]


def _of_day(sessions: Sequence[Session]) -> Iterator[Note]:
    for (before, one), after in zip(pairwise(sessions), sessions[2:], strict=False):
        end, start = before.end, after.start
        if end is None or start is None or not _is_pause(one):
            continue
        if 0 < start - end <= _LONGEST_PAUSE:
            one.start, one.end, one.when = end, start, one.title
            message = "the time is what is free between the sessions around it"
            yield Note(one.title.start, one.title.end, message)


def _is_pause(session: Session) -> bool:
    """Whether it is nothing else and has no time; `Reception, followed by dinner` is much more."""
    timed = session.times is not None or session.start is not None
    return not timed and session.kind in BREAKS and len(session.title.text.split()) <= _WORDS
