"""Small schedules in which nearly everything is in the way of one session, `s0`.

All times are multiples of ten minutes, so that what is in the way ends on a grid of five.
"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from confsched.reading import Mapping, Origin, Places
from confsched.schedule.entities import (
    Appearance,
    Day,
    Interval,
    Room,
    ScheduledSession,
    Session,
    Speaker,
    Track,
)
from confsched.schedule.instants import day_start
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import merged
from confsched.schedule.types import KNOWN_TYPES
from confsched.source import Source, Span

ZONE = ZoneInfo("America/New_York")
TEN = timedelta(minutes=10)
_SOURCE = Source("made.yaml", "")
_ORIGIN = Origin(Mapping(Places(_SOURCE)), 0)
_SPAN = Span(_SOURCE, 0, 0)
_DATES = (date(2021, 5, 19), date(2021, 5, 20))
_TEN_O_CLOCK = tuple(datetime(2021, 5, on.day, 14, tzinfo=UTC) for on in _DATES)
_TRACKS = (Track("t", "Track"), Track("u", "Other Track"))
# by (start, end) in tens of minutes after ten o'clock
_HOURS: tuple[tuple[tuple[int, int], ...], ...] = (
    ((0, 18),),
    ((0, 9), (13, 22)),
    ((0, 9), (9, 18)),
    ((-60, -50),),
)


def stretch(day: int, first: int, last: int) -> Interval:
    """From some tens of minutes after ten o'clock on a day (0 or 1) to some others."""
    return Interval(_TEN_O_CLOCK[day] + first * TEN, _TEN_O_CLOCK[day] + last * TEN)


def day_of(index: int, hours: tuple[tuple[int, int], ...]) -> Day:
    on = _DATES[index]
    whole = Interval(day_start(on, ZONE), day_start(on, ZONE) + timedelta(days=1))
    open_at = tuple(stretch(index, *part) for part in hours)
    return Day(index + 1, on, "", open_at, whole, _SPAN)


def appearance(speaker: Speaker, role: str = "speaker", *, remote: bool = False) -> Appearance:
    return Appearance(speaker, role, remote, 0)


def session_of(name: str, slot: Interval | None = None, **fields: Any) -> Session:  # noqa: ANN401 -- any field
    given: dict[str, Any] = {
        "id": name,
        "title": name,
        "type": KNOWN_TYPES["talk"],
        "status": "confirmed",
        "origin": _ORIGIN,
        **fields,
    }
    if slot is None:
        return Session(**given)
    return ScheduledSession(start=slot.start, end=slot.end, zone=ZONE, **given)


def schedule_of(**fields: Any) -> Schedule:  # noqa: ANN401 -- any field
    return Schedule("made", "Made", ZONE, ZONE.key, _ORIGIN, **fields)


@st.composite
def crowded_schedules(draw: st.DrawFn) -> Schedule:
    """A dozen sessions at most on a day or two, in up to three rooms, with up to four people."""
    days = tuple(
        day_of(index, draw(st.sampled_from(_HOURS))) for index in range(draw(st.integers(1, 2)))
    )
    rooms = draw(st.permutations(_rooms(draw, days)))[: draw(st.integers(0, 3))]
    people = tuple(_speakers(draw))
    count = draw(st.integers(1, 8))
    sessions = tuple(
        _thrown(draw, f"s{number}", days, tuple(rooms), people, count) for number in range(count)
    )
    return schedule_of(
        online=draw(st.booleans()),
        days=days,
        rooms=tuple(rooms),
        tracks=_TRACKS,
        speakers=people,
        sessions=sessions,
    )


def room_of(name: str, called: str, **fields: Any) -> Room:  # noqa: ANN401 -- any field
    """A room that is written somewhere."""
    return Room(name, called, origin=_ORIGIN, **fields)


def _rooms(draw: st.DrawFn, days: tuple[Day, ...]) -> list[Room]:
    first = (stretch(0, 3, 9), stretch(0, 9, 15))
    hours = first + tuple(day.interval for day in days[1:])
    things, way = ("Hearing-Loop",), {"b": 2 * TEN}
    return [
        room_of("a", "Room A", capacity=20, equipment=things, distance=way),
        room_of("b", "Room B", capacity=10, concurrent=True),
        room_of("c", "Room C", hours=hours, online=draw(st.booleans())),
    ]


def _speakers(draw: st.DrawFn) -> list[Speaker]:
    some = st.lists(st.builds(_part, st.integers(0, 1), st.integers(0, 20)), max_size=2)
    maybe_moment = st.none() | st.builds(
        lambda part: part.start, st.builds(_part, st.integers(0, 1), st.integers(0, 6))
    )
    return [
        Speaker("jo", "Jo Sample"),
        Speaker("al", "Al Sample", zone=ZoneInfo("Europe/Lisbon")),
        Speaker("kim", "Kim Example", zone=ZoneInfo("Asia/Tokyo"), team=True),
        Speaker(
            "sam",
            "Sam Sample",
            zone=ZoneInfo("America/Los_Angeles"),
            available=draw(st.none() | some.map(_joined)),
            unavailable=_joined(draw(some)),
            arrives=draw(maybe_moment),
            leaves=draw(st.none() | st.just(stretch(0, 15, 16).start)),
        ),
    ]


def _joined(parts: list[Interval]) -> tuple[Interval, ...]:
    """As a schedule has them: sorted, and joined where they touch."""
    return tuple(Interval(*part) for part in merged(parts))


def _part(day: int, first: int) -> Interval:
    return stretch(day, first, first + 8)


def _thrown(  # noqa: PLR0913 -- all that a session can refer to
    draw: st.DrawFn,
    name: str,
    days: tuple[Day, ...],
    rooms: tuple[Room, ...],
    people: tuple[Speaker, ...],
    count: int,
) -> Session:
    names = st.lists(st.integers(0, count - 1).map("s{}".format), max_size=1)
    everywhere = draw(st.integers(0, 7)) == 0
    used = (
        ()
        if everywhere or not rooms
        else draw(st.lists(st.sampled_from(rooms), max_size=2, unique=True))
    )
    parts = [
        appearance(speaker, remote=draw(st.booleans()))
        for speaker in draw(st.lists(st.sampled_from(people), max_size=2))
    ]
    fields: dict[str, Any] = {
        "title": draw(st.sampled_from([name, name, "Open Space"])),
        "type": KNOWN_TYPES[draw(st.sampled_from(["talk", "panel", "talk", "break", "social"]))],
        "status": draw(st.sampled_from(["confirmed", "confirmed", "confirmed", "cancelled"])),
        "rooms": tuple(used),
        "everywhere": everywhere,
        "track": draw(st.sampled_from([None, *_TRACKS])),
        "people": tuple(parts),
        "plenary": draw(st.integers(0, 7)) == 0,
        "not_with": tuple(draw(names)) if draw(st.booleans()) else (),
        "after": tuple(draw(names)) if draw(st.integers(0, 3)) == 0 else (),
        "expected": draw(st.sampled_from([None, None, 15, 25])),
        "needs": draw(st.sampled_from([(), (), (), ("hearing loop",)])),
    }
    if draw(st.integers(0, 4)) == 0:
        return session_of(name, **fields, day=draw(st.sampled_from([None, *days])))
    day = draw(st.sampled_from(days))
    first = draw(st.integers(0, 16))
    slot = stretch(day.number - 1, first, first + draw(st.integers(1, 5)))
    return session_of(name, slot, **fields, day=day)


def moved(schedule: Schedule, session: Session, **fields: Any) -> Schedule:  # noqa: ANN401 -- any field
    """The schedule with other fields in one of its sessions."""
    sessions = tuple(replace(one, **fields) if one is session else one for one in schedule.sessions)
    return replace(schedule, sessions=sessions)


def scheduled(session: Session, slot: Interval, day: Day, zone: tzinfo = ZONE) -> ScheduledSession:
    """A session, whether it has a slot or not, in another one."""
    names = [name for name in Session.__dataclass_fields__ if name != "day"]
    given = {name: getattr(session, name) for name in names}
    return ScheduledSession(**given, day=day, start=slot.start, end=slot.end, zone=zone)
