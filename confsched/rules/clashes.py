"""C: two things at one time that cannot both be."""

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import timedelta
from functools import partial

from confsched.by_key import grouped
from confsched.findings import Finding, Related
from confsched.patterns import pattern
from confsched.rules.catalogue import Kind, Setting, rule
from confsched.rules.lengths import meet_by_a_slip
from confsched.rules.repeats import without
from confsched.rules.wording import ends, entries, runs, starts
from confsched.schedule.entities import Appearance, Room, ScheduledSession, Speaker
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import crossing, meet, overlapping
from confsched.schedule.topics import (
    Pair,
    clashing,
    crowd,
    is_crowded,
    is_of_others,
    tracks_of_sessions,
)
from confsched.source import Span
from confsched.text.alike import uncased

_SEVERAL = 2  # clashes for each session of somebody who may be several people
_SEVERALLY = (
    "{} sessions of {} are beside others of theirs; who is several people, or a crew, is to be "
    "marked `team: true`"
)
_NO_TIME = timedelta()
_NO_TITLE = pattern(r"(?i)\W*(?:tb[acd]|to be (?:announced|confirmed|decided|determined)|n/?a)?\W*")


@rule("C101", "room-clash")
def room_clash(schedule: Schedule) -> Iterator[Finding]:
    """Two sessions are in one room at the same time.

    ## Why is this bad?
    One of the two audiences will find the door closed.

    ## Example
    ```yaml
    sessions:
      keynote: {title: Keynote, room: hall, time: "10:00-10:45"}
      panel: {title: Panel, room: hall, time: "10:30-11:00"}
    ```

    ## Instead
    Move one of them, shorten the first, or mark the room `concurrent: true`. Where most sessions
    of a room have others beside them, it may well be an area that holds several, and that is told
    once. What only seems to end half a day too late is told by T211 alone, if that is not off.
    """
    reported: set[tuple[str, str]] = set()
    for room, every in places(schedule):
        sessions = [session for session in every if not session.type.pause]
        found, count = clashing(sessions, partial(_is_clash, schedule.silent))
        clashes = [pair for pair in found if (pair[0].id, pair[1].id) not in reported]
        reported.update((earlier.id, later.id) for earlier, later in clashes)
        alike = _crowded(room, sessions) if room and is_crowded(sessions, count) else ""
        yield from (_room_clash(room, *pair, alike) for pair in clashes)


def _is_clash(silent: Container[str], pair: Pair) -> bool:
    """Whether sessions of one room that meet are two, which have it at once and not in turn."""
    told = (one.at("room", "rooms") for one in pair)
    are_two = not is_listed_twice(*pair) and not in_turn(*pair, *told)
    return are_two and not meet_by_a_slip(silent, *pair)


def _crowded(room: Room, sessions: list[ScheduledSession]) -> str:
    told = f"{_many(sessions)} sessions in {name_of(room)} are beside"
    if sessions[0].time_span.source.foreign:
        return f"{told} others there; it may be an area that holds several at once"
    return (
        f"{told} others there; if it holds several at once, it is to be marked `concurrent: true`"
    )


def _many(sessions: list[ScheduledSession]) -> str:
    return f"{len(crowd(sessions)):,} of the {len(sessions):,}"


def _room_clash(
    room: Room | None, earlier: ScheduledSession, later: ScheduledSession, alike: str
) -> Finding:
    return Finding(
        f"{later.title!r} starts at {starts(later)}, "
        f"before {earlier.title!r} ends in {name_of(room)}",
        later.time_span,
        (Related(earlier.time_span, f"runs until {ends(earlier)}"),),
        about=entries(room),
        alike=alike,
    )


def places(schedule: Schedule) -> Iterator[tuple[Room | None, list[ScheduledSession]]]:
    """All rooms at once first, so that what is everywhere counts once and not in each of them."""
    yield None, [session for session in schedule.scheduled if session.everywhere]
    for room, sessions in schedule.by_room():
        if not room.concurrent:
            yield room, sessions


def name_of(room: Room | None) -> str:
    """A room, or all of them, in a sentence."""
    return repr(room.name) if room else "all rooms"


@rule("C102", "speaker-clash")
def speaker_clash(schedule: Schedule) -> Iterator[Finding]:
    """One person is in two sessions at the same time.

    ## Why is this bad?
    Whatever their roles, they can be in one of them only.

    ## Example
    ```yaml
    sessions:
      keynote: {title: Keynote, time: "10:00-10:45", speakers: [Jo Sample]}
      panel: {title: Panel, time: "10:30-11:00", moderator: Jo Sample}
    ```

    ## Instead
    Move one of the sessions or ask somebody else. An organization or a crew that may be in two
    places is marked `team: true`. Of somebody most of whose sessions have several others beside
    them it is told once: those may be several people of one name, or a crew.
    """
    for speaker, parts in schedule.by_speaker():
        if speaker.team or schedule.pauses.get(speaker, _NO_TIME) >= _NO_TIME:
            continue
        mentions = {session.id: part for session, part in reversed(parts)}
        sessions = [*{session.id: session for session, _ in parts}.values()]
        clashes, count = clashing(sessions, partial(_are_two, mentions, schedule.silent))
        several = count > _SEVERAL * len(sessions) and is_crowded(sessions, count)
        alike = _SEVERALLY.format(_many(sessions), speaker.name) if several else ""
        yield from (_speaker_clash(speaker, *pair, mentions, alike) for pair in clashes)


def _are_two(mentions: Mapping[str, Appearance], silent: Container[str], pair: Pair) -> bool:
    """Whether sessions of one person that meet are two, which do not have the person in turn."""
    told = (one.mention(mentions[one.id]) for one in pair)
    are_two = not is_listed_twice(*pair) and not in_turn(*pair, *told)
    return are_two and not meet_by_a_slip(silent, *pair)


def _speaker_clash(
    speaker: Speaker,
    earlier: ScheduledSession,
    later: ScheduledSession,
    mentions: Mapping[str, Appearance],
    alike: str,
) -> Finding:
    here, there = mentions[later.id], mentions[earlier.id]
    return Finding(
        f"{speaker.name} is {here.role} of {later.title!r} at {starts(later)} "
        f"and {there.role} of {earlier.title!r} until {ends(earlier)}",
        later.mention(here),
        (Related(earlier.mention(there), f"{earlier.title!r} runs {runs(earlier)}"),),
        about=entries(speaker),
        alike=alike,
    )


@rule("C103", "plenary-clash", "w E E")
def plenary_clash(schedule: Schedule) -> Iterator[Finding]:
    """Something runs beside a session that is marked `plenary`.

    ## Why is this bad?
    Everybody is meant to be there, and some are asked to be elsewhere.

    ## Example
    ```yaml
    sessions:
      keynote: {title: Keynote, time: "10:00-11:00", plenary: true}
      workshop: {title: Workshop, time: "10:30-12:00"}
    ```

    ## Instead
    Move the other session, or take the mark off.
    """
    others = [session for session in schedule.scheduled if not session.type.pause]
    plenaries = [session for session in others if session.plenary]
    for plenary, other in crossing(plenaries, others):
        both = other.plenary and (plenary.start, plenary.id) > (other.start, other.id)
        both = both or meet_by_a_slip(schedule.silent, plenary, other)
        if not both and not is_listed_twice(plenary, other):
            yield Finding(
                f"{other.title!r} runs {runs(other)}, beside the plenary {plenary.title!r}",
                other.time_span,
                (Related(plenary.at("plenary"), f"{plenary.title!r} runs {runs(plenary)}"),),
            )


@rule("C104", "break-clash", "w w w")
def break_clash(schedule: Schedule) -> Iterator[Finding]:
    """A session runs through a break that spans its room, its track or all rooms.

    ## Why is this bad?
    Its audience goes without coffee, or its speakers without an audience.

    ## Example
    ```yaml
    sessions:
      lunch: {title: Lunch, time: "12:00-13:00", room: all}
      talk: {title: Talk, time: "11:30-12:15", room: hall}
    ```

    ## Instead
    Move or shorten the session, or give the break the rooms it is in; or the track, where each
    has lunch in its turn.
    """
    working = [session for session in schedule.scheduled if not session.type.pause]
    pauses = [session for session in schedule.scheduled if session.type.pause]
    tracks, silent = tracks_of_sessions(working), schedule.silent
    for pause, session in crossing(pauses, working):
        slip = is_of_others(pause, session, tracks) or meet_by_a_slip(silent, pause, session)
        if _spans(pause, session) and not slip:
            yield Finding(
                f"{session.title!r} runs {runs(session)}, through {pause.title!r}",
                session.time_span,
                (Related(pause.time_span, f"{pause.title!r} is {runs(pause)}"),),
            )


def _spans(pause: ScheduledSession, session: ScheduledSession) -> bool:
    """A break or meal without a room is for everybody; a reception or a desk is not."""
    if pause.everywhere or session.everywhere:
        return True
    if not pause.rooms:
        return pause.type.stops_everything
    return any(room in pause.rooms for room in session.rooms)


_APART = Setting("keep_apart", Kind.WORDS, (), "tags that only one session at a time may have")


@rule("C106", "keep-apart", "E E E", _APART)
def keep_apart(schedule: Schedule, *, keep_apart: tuple[str, ...]) -> Iterator[Finding]:
    """Two sessions that must not run at the same time do.

    ## Why is this bad?
    Somebody wrote down that the same people want both.

    ## Example
    ```yaml
    sessions:
      one: {title: One, time: "10:00-11:00"}
      two: {title: Two, time: "10:30-11:30", not_with: [one]}
    ```

    ## Instead
    Move one of them. It is enough if one of the two names the other. Sessions that share a tag are
    kept apart as well, if the tag is set: `keep-apart: {keep_apart: [beginners]}`.
    """
    seen: set[frozenset[str]] = set()
    yield from _named_apart(schedule, seen)
    for tag in keep_apart:
        for earlier, later in overlapping(s for s in schedule.scheduled if tag in s.tags):
            pair = frozenset((earlier.id, later.id))
            if pair not in seen and not is_listed_twice(earlier, later):
                seen.add(pair)
                yield _not_apart(later, earlier, later.origin.named_at("tags", tag))


def _named_apart(schedule: Schedule, seen: set[frozenset[str]]) -> Iterator[Finding]:
    """Sessions that name each other in `not_with`; each pair once."""
    naming = [session for session in schedule.scheduled if session.not_with]
    by_id = {session.id: session for session in schedule.scheduled} if naming else {}
    for session in naming:
        for name in session.not_with:
            other = by_id.get(name)
            pair = frozenset((session.id, name))
            if other is None or pair in seen or not _clash(session, other):
                continue
            seen.add(pair)
            yield _not_apart(session, other, session.origin.named_at("not_with", name))


def _not_apart(session: ScheduledSession, other: ScheduledSession, place: Span) -> Finding:
    return Finding(
        f"{session.title!r} runs {runs(session)}, "
        f"at the same time as {other.title!r}, from which it is to be kept apart",
        place,
        (Related(other.time_span, f"{other.title!r} runs {runs(other)}"),),
    )


def _clash(one: ScheduledSession, other: ScheduledSession) -> bool:
    return one is not other and meet(one, other) and not is_listed_twice(one, other)


@rule("C107", "listed-twice")
def listed_twice(schedule: Schedule) -> Iterator[Finding]:
    """The same session is listed more than once: same title, same slot, same room.

    ## Why is this bad?
    It is one session with several speakers, or a line that was copied. Every calendar shows it
    twice.

    ## Example
    ```yaml
    sessions:
      talk-by-a: {title: Talk, time: "10:00-11:00", room: hall, speakers: [Jo Sample]}
      talk-by-b: {title: Talk, time: "10:00-11:00", room: hall, speakers: [Al Sample]}
    ```

    ## Instead
    Keep one entry and name all of its speakers there. Two without a room that have pages of their
    own are two, and so are those of two tracks in which nobody is in both.
    """
    alike = grouped((_slot(session), session) for session in schedule.scheduled)
    for sessions in alike.values():
        if len(sessions) > 1:
            yield from _listed_twice(schedule, sessions)


def _slot(session: ScheduledSession) -> tuple[object, ...]:
    """Start, end and rooms: what two entries have to share at least, and few do."""
    rooms = session.rooms
    return session.start, session.end, rooms if len(rooms) == 1 else frozenset(rooms)


def _listed_twice(schedule: Schedule, sessions: Iterable[ScheduledSession]) -> Iterator[Finding]:
    first: dict[tuple[object, ...], ScheduledSession] = {}
    for session in sorted(sessions, key=_where):
        known = first.setdefault(identity(session), session)
        if known is not session and not _are_apart(known, session):
            yield Finding(
                f"{session.title!r} at {runs(session)} is listed already as {known.id!r}",
                session.at("title"),
                (Related(known.at("title"), "the same title, slot and room"),),
                without(schedule, session, known),
            )


def _where(session: ScheduledSession) -> tuple[str, int]:
    """Where it is written: the one that comes later is the one too many."""
    place = session.origin.id_span
    return place.source.name, place.start


def is_listed_twice(one: ScheduledSession, other: ScheduledSession) -> bool:
    """Whether two entries are one session: then that is what is wrong, not that they clash."""
    alike = one.start == other.start and identity(one) == identity(other)
    return alike and not _are_apart(one, other)


def in_turn(one: ScheduledSession, other: ScheduledSession, here: Span, there: Span) -> bool:
    """Whether somebody else's file gives both one slot, and says once for both what they share.

    What stands in a slot of one chair or one room is given one after the other.
    """
    told_once = here == there and one.time_span == other.time_span
    return told_once and bool(here.source.foreign)


def identity(session: ScheduledSession) -> tuple[object, ...]:
    """What entries share that may be one session, listed twice."""
    title = uncased(session.title)
    rooms = frozenset(room.id for room in session.rooms)
    return title, session.start, session.end, rooms, session.everywhere


def _are_apart(one: ScheduledSession, other: ScheduledSession) -> bool:
    """Whether neither has a title yet, or each a page or a track of its own and no room."""
    if _NO_TITLE.fullmatch(one.title):
        return True
    if one.rooms:
        return False
    if one.track and other.track and one.track != other.track:
        return {who.speaker.id for who in one.people}.isdisjoint(p.speaker.id for p in other.people)
    return bool(one.url) and bool(other.url) and one.url != other.url
