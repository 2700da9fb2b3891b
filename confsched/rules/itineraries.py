"""P: what people do in a day, and their way from one session to the next."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from confsched.findings import Finding, Related
from confsched.rules.catalogue import Kind, Setting, rule
from confsched.rules.parts import Part, sessions_once
from confsched.rules.wording import ends, entries, runs, starts
from confsched.schedule.entities import LEADING, Day, Room, ScheduledSession
from confsched.schedule.instants import date_text, format_duration
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import consecutive
from confsched.schedule.ways import TRANSFER, Way, shortest

_FEW = 3  # related places of one finding


_TRANSFER = Setting(
    "transfer",
    Kind.LENGTH,
    TRANSFER,
    "the least time between two rooms of which no distance is written",
)


@rule("P303", "tight-transfer", "w w w", _TRANSFER)
def tight_transfer(schedule: Schedule, *, transfer: timedelta) -> Iterator[Finding]:
    """Somebody has too little time to get from one room to the next.

    ## Why is this bad?
    They leave the first session early or come late to the second.

    ## Example
    ```yaml
    conference:
      online: false
    rooms:
      hall: {name: Great Hall, distance: {attic: 8m}}
      attic: {name: Attic}
    sessions:
      one: {title: One, time: "10:00-11:00", room: hall, speakers: [Jo Sample]}
      two: {title: Two, time: "11:05-12:00", room: attic, speakers: [Jo Sample]}
    ```

    ## Instead
    Give both sessions one room, or move one of them. The way takes what a room says under
    `distance`, there and back unless the other room says otherwise; elsewhere it is 5 minutes,
    or what is set with `tight-transfer: {transfer: 10m}` under `rules:`. Who joins from afar does
    not walk.
    """
    if schedule.online:
        return
    longest = max([transfer, *(way for room in schedule.rooms for way in room.distance.values())])
    for speaker, parts in schedule.by_speaker():
        if speaker.team or schedule.pauses.get(speaker, longest) >= longest:
            continue
        once = dict(sessions_once(parts))
        for before, after in consecutive(once):
            time_left = after.start - before.end
            # a night between two days is long enough
            if before.day is after.day and time_left < longest:
                part = after, once[after]
                way = _way((before, once[before]), part, transfer)
                if way is not None and time_left < way.takes:
                    yield _tight(before, part, way)


def _way(before: Part, after: Part, transfer: timedelta) -> Way | None:
    way = shortest(_rooms_of(before), _rooms_of(after), transfer)
    return None if way is not None and _is_one_room(way.start, way.end) else way


def _is_one_room(room: Room, other: Room) -> bool:
    """Whether nobody defines two rooms that only capitals tell apart, which R407 is about."""
    alike = room.name.casefold() == other.name.casefold()
    return alike and room.origin is None and other.origin is None


def _rooms_of(part: Part) -> Sequence[Room]:
    """The rooms where somebody is in a session: none if they join from afar or it is everywhere."""
    session, appearance = part
    if appearance.remote or not session.broken.isdisjoint(("room", "rooms")):
        return ()
    return session.rooms


def _tight(earlier: ScheduledSession, after: Part, way: Way) -> Finding:
    later, part = after
    said = way.said_by.origin if way.said_by else None
    table = (Related(said.at("distance"), "how long the way is"),) if said else ()
    wanted = "the way takes" if way.said_by else "a change of rooms takes"
    gap = later.start - earlier.end
    time = format_duration(gap) if gap else "no time"
    return Finding(
        f"{part.speaker.name} has {time} from {earlier.title!r} "
        f"in {way.start.name!r} to {later.title!r} in {way.end.name!r} at {starts(later)}; "
        f"{wanted} {format_duration(way.takes)}",
        later.mention(part),
        (Related(earlier.time_span, f"{earlier.title!r} runs until {ends(earlier)}"), *table),
        about=entries(part.speaker, way.start, way.end),
    )


_MOST = Setting("max_sessions_per_day", Kind.COUNT, 3, "how many sessions of a day are enough")


@rule("P304", "busy-day", "w w w", _MOST)
def busy_day(schedule: Schedule, *, max_sessions_per_day: int) -> Iterator[Finding]:
    """Somebody is in more than three sessions of one day.

    ## Why is this bad?
    The fourth is tired, and the first thing that runs late takes all others along.

    ## Example
    ```yaml
    sessions:
      one: {title: One, time: "10:00-10:30", speakers: [Jo Sample]}
      two: {title: Two, time: "11:00-11:30", host: Jo Sample}
      three: {title: Three, time: "12:00-12:30", speakers: [Jo Sample]}
      four: {title: Four, time: "14:00-14:30", moderator: Jo Sample}
    ```

    ## Instead
    Ask somebody else. Whatever they do in a session counts; breaks and meals do not. Talks that
    follow each other in one room are led at a sitting, which counts once. Another number is set
    with `busy-day: {max_sessions_per_day: 5}` under `rules:`. An organization or a crew is marked
    `team: true`.
    """
    for speaker, parts in schedule.by_speaker():
        if speaker.team or len(parts) <= max_sessions_per_day:
            continue
        days = {session.day for session, _ in parts}
        # with so many on one day, and one at least on each of the others
        if len(parts) < max_sessions_per_day + len(days):
            continue
        for day, of_day in _by_day(parts).items():
            if len(of_day) > max_sessions_per_day:
                yield _busy(day, of_day, max_sessions_per_day)


def _by_day(parts: Iterable[Part]) -> dict[Day, list[Part]]:
    """The sessions of each day in which there is something to do."""
    found: dict[Day, list[Part]] = {}
    last: Part | None = None
    for session, part in sessions_once(parts):
        if session.day is not None and not session.type.pause:
            of_day = found.setdefault(session.day, [])
            if last is None or not _go_on(last, (session, part)):
                of_day.append((session, part))
            last = session, part
    return found


def _go_on(before: Part, after: Part) -> bool:
    """Whether somebody leads what begins right when what they lead in the same rooms ends."""
    leads = all(part.role in LEADING for _, part in (before, after))
    return leads and before[0].end == after[0].start and before[0].rooms == after[0].rooms


def _busy(day: Day, parts: list[Part], most: int) -> Finding:
    session, part = parts[most]
    others = [other for other, _ in parts if other is not session]
    count = f"{len(parts)} sessions" if others else "1 session"
    return Finding(
        f"{part.speaker.name} is in {count} on {date_text(day.date)}, more than {most}",
        session.mention(part),
        tuple(Related(o.time_span, f"{o.title!r} runs {runs(o)}") for o in others[:_FEW]),
        about=entries(part.speaker),
    )
