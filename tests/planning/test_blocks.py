"""Everything that can be in the way of a session, one by one: what is left, and what is said."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
from brute import CONSTRAINTS
from crowded import TEN, appearance, day_of, room_of, schedule_of, session_of, stretch

from confsched.planning.constraints import Constraints
from confsched.planning.suggest import Suggestions, suggest
from confsched.schedule.entities import Room, Session, Speaker, Track
from confsched.schedule.instants import wall
from confsched.schedule.types import KNOWN_TYPES

# 10:00 to 13:00; the session is at 11:00 for half an hour, what is in its way at 11:00 for an hour
DAY, SHORT_DAY = day_of(0, ((0, 18),)), day_of(0, ((0, 3), (12, 18)))
NOW, HOUR = stretch(0, 6, 9), stretch(0, 6, 12)
ALL_DAY = ["10:00-10:55", "11:05-12:30"]
AROUND = ["10:00-10:30", "12:00-12:30"]

JO = Speaker("jo", "Jo Sample")
CREW = Speaker("crew", "The Crew", team=True)
FAR = Speaker("al", "Al Sample", zone=ZoneInfo("America/Los_Angeles"))
HALL, ATTIC = room_of("hall", "Hall"), room_of("attic", "Attic")
GARDEN = room_of("garden", "Garden", concurrent=True)
TRACK = Track("t", "Security")
BREAK, SOCIAL = KNOWN_TYPES["break"], KNOWN_TYPES["social"]

Fields = dict[str, Any]
NOTHING: Fields = {}


class Case(NamedTuple):
    """A session and another, by their fields, in a conference; what is left and what is said.

    In the evening two more run side by side, unless nothing in this conference does.
    """

    session: Fields
    other: Fields | None
    left: list[str]
    said: list[str]
    conference: Fields = NOTHING
    constraints: Constraints = CONSTRAINTS
    parallel: bool = True


def by(*speakers: Speaker, remote: bool = False) -> Fields:
    return {"people": tuple(appearance(speaker, remote=remote) for speaker in speakers)}


def within(*rooms: Room, **fields: Any) -> Fields:  # noqa: ANN401 -- any field
    return {"rooms": rooms, **fields}


CASES = {
    "nothing": Case({}, {}, ALL_DAY, []),
    "the only stream": Case(
        {},
        {},
        AROUND,
        ["one at a time: 'Other' runs 11:00–12:00 EDT"],
        parallel=False,
    ),
    "the only stream beside a break": Case({"type": SOCIAL}, {}, ALL_DAY, [], parallel=False),
    "a reception beside the only stream": Case({}, {"type": SOCIAL}, ALL_DAY, [], parallel=False),
    "a room beside the only stream": Case(within(HALL), {}, ALL_DAY, [], parallel=False),
    "the only stream beside a room": Case(
        {}, within(HALL), ALL_DAY, [], conference={"online": True}, parallel=False
    ),
    "the room": Case(
        within(HALL), within(HALL), AROUND, ["Hall: taken by 'Other' 11:00–12:00 EDT"]
    ),
    "another room": Case(within(HALL), within(ATTIC), ALL_DAY, []),
    "a concurrent room": Case(within(GARDEN), within(GARDEN), ALL_DAY, []),
    "what is in all rooms": Case(
        within(HALL), {"everywhere": True}, AROUND, ["Hall: taken by 'Other' 11:00–12:00 EDT"]
    ),
    "being in all rooms": Case(
        {"everywhere": True}, within(HALL), AROUND, ["all rooms: taken by 'Other' 11:00–12:00 EDT"]
    ),
    "being in all rooms beside a concurrent one": Case(
        {"everywhere": True}, within(GARDEN), ALL_DAY, []
    ),
    "two in all rooms": Case(
        {"everywhere": True},
        {"everywhere": True},
        AROUND,
        ["all rooms: taken by 'Other' 11:00–12:00 EDT"],
    ),
    "one of two rooms": Case(
        within(HALL, ATTIC), within(ATTIC), AROUND, ["Attic: taken by 'Other' 11:00–12:00 EDT"]
    ),
    "a room that has to be tidied": Case(
        within(HALL),
        within(HALL),
        ["10:00-10:20", "12:10-12:30"],
        ["Hall: taken by 'Other' 11:00–12:00 EDT"],
        constraints=replace(CONSTRAINTS, turnaround=TEN),
    ),
    "a cancelled session": Case(within(HALL), within(HALL, status="cancelled"), ALL_DAY, []),
    "a closed room": Case(
        within(replace(HALL, hours=(stretch(0, 0, 6), stretch(0, 12, 18)))),
        None,
        AROUND,
        ["Hall: closed 11:00–12:00 EDT"],
    ),
    "a room that closes": Case(
        within(replace(HALL, hours=(stretch(0, 0, 8),))),
        None,
        ["10:00-10:50"],
        ["Hall: closed from 11:20 EDT"],
    ),
    "a room of whose hours on that day nothing is said": Case(
        within(replace(HALL, hours=(DAY.interval,))), None, ALL_DAY, []
    ),
    "a room that is too small": Case(
        within(replace(HALL, capacity=20), expected=21),
        None,
        [],
        ["Hall: seats for 20, and 21 are expected"],
    ),
    "two rooms that are large enough together": Case(
        within(replace(HALL, capacity=20), replace(ATTIC, capacity=20), expected=40),
        None,
        ALL_DAY,
        [],
    ),
    "a room that lacks something": Case(
        within(replace(HALL, equipment=("Hearing-Loop",)), needs=("hearing loop", "piano")),
        None,
        [],
        ["Hall: no 'piano'"],
    ),
    "a room of which nobody wrote what it has": Case(
        within(Room("hall", "Hall"), needs=("piano",)), None, ALL_DAY, []
    ),
    "a room that is online and has no things": Case(
        within(replace(HALL, online=True), needs=("piano",)), None, ALL_DAY, []
    ),
    "a room of an online conference": Case(
        within(HALL, needs=("piano",)), None, ALL_DAY, [], conference={"online": True}
    ),
    "a speaker": Case(by(JO), by(JO), AROUND, ["Jo Sample: in 'Other' 11:00–12:00 EDT"]),
    "a speaker who is named twice": Case(
        by(JO, JO), by(JO, JO), AROUND, ["Jo Sample: in 'Other' 11:00–12:00 EDT"]
    ),
    "a crew": Case(by(CREW), by(CREW), ALL_DAY, []),
    "a speaker in another room": Case(
        within(HALL, **by(JO)),
        within(ATTIC, **by(JO)),
        ["10:00-10:20", "12:10-12:30"],
        ["Jo Sample: in 'Other' 11:00–12:00 EDT, 10 min away"],
    ),
    "a speaker in a room whose distance is known": Case(
        within(replace(HALL, distance={"attic": 2 * TEN}), **by(JO)),
        within(ATTIC, **by(JO)),
        ["10:00-10:10", "12:20-12:30"],
        ["Jo Sample: in 'Other' 11:00–12:00 EDT, 20 min away"],
    ),
    "a speaker in a room from which it is farther than to it": Case(
        within(replace(HALL, distance={"Attic": 2 * TEN}), **by(JO)),
        within(replace(ATTIC, distance={"hall": TEN}), **by(JO)),
        ["10:00-10:10", "12:10-12:30"],
        ["Jo Sample: in 'Other' 11:00–12:00 EDT, 20 min away"],
    ),
    "a speaker in the same room": Case(
        within(GARDEN, **by(JO)),
        within(GARDEN, **by(JO)),
        AROUND,
        ["Jo Sample: in 'Other' 11:00–12:00 EDT"],
    ),
    "a speaker who is far away then": Case(
        within(HALL, **by(JO)),
        within(ATTIC, **by(JO, remote=True)),
        AROUND,
        ["Jo Sample: in 'Other' 11:00–12:00 EDT"],
    ),
    "a speaker who is far away now": Case(
        within(HALL, **by(JO, remote=True)),
        within(ATTIC, **by(JO)),
        AROUND,
        ["Jo Sample: in 'Other' 11:00–12:00 EDT"],
    ),
    "a speaker in a stream": Case(
        within(HALL, **by(JO)),
        within(replace(ATTIC, online=True), **by(JO)),
        AROUND,
        ["Jo Sample: in 'Other' 11:00–12:00 EDT"],
    ),
    "a speaker at home": Case(
        within(HALL, **by(JO)),
        within(ATTIC, **by(JO)),
        AROUND,
        ["Jo Sample: in 'Other' 11:00–12:00 EDT"],
        conference={"online": True},
    ),
    "a speaker who cannot": Case(
        by(replace(JO, unavailable=(HOUR,))),
        None,
        AROUND,
        ["Jo Sample: not available 11:00–12:00 EDT"],
    ),
    "a speaker who can only": Case(
        by(replace(JO, available=(stretch(0, 0, 7), stretch(0, 7, 8)))),
        None,
        ["10:00-10:50"],
        ["Jo Sample: not available from 11:20 EDT"],
    ),
    "a speaker who arrives": Case(
        by(replace(JO, arrives=stretch(0, 7, 8).start)),
        None,
        ["11:10-12:30"],
        ["Jo Sample: arrives at 11:10 EDT"],
    ),
    "a speaker who leaves": Case(
        by(replace(JO, leaves=stretch(0, 6, 8).start)),
        None,
        ["10:00-10:30"],
        ["Jo Sample: leaves at 11:00 EDT"],
    ),
    "a speaker who arrives and takes part from afar": Case(
        by(replace(JO, arrives=HOUR.end, leaves=HOUR.end), remote=True), None, ALL_DAY, []
    ),
    "a speaker who arrives for an online conference": Case(
        by(replace(JO, arrives=HOUR.end)), None, ALL_DAY, [], conference={"online": True}
    ),
    "a speaker who arrives for a room that is online": Case(
        within(replace(HALL, online=True), **by(replace(JO, leaves=HOUR.start))), None, ALL_DAY, []
    ),
    "a speaker whose hours were refused": Case(
        by(replace(JO, available=(), broken=frozenset(["available"]))), None, ALL_DAY, []
    ),
    "a speaker who takes part from afar at first": Case(
        {
            "people": (
                appearance(replace(JO, leaves=HOUR.end), remote=True),
                appearance(replace(JO, leaves=HOUR.end), "moderator"),
            )
        },
        None,
        ALL_DAY,
        [],
    ),
    "a speaker who sleeps": Case(
        by(replace(FAR, zone=ZoneInfo("America/Anchorage")), remote=True),
        None,
        ["11:05-12:30"],
        [],
    ),
    "a speaker who sleeps at an online conference": Case(
        by(replace(FAR, zone=ZoneInfo("Pacific/Marquesas"))),
        None,
        ["12:30-12:30"],
        ["Al Sample: kind hours in Marquesas are 12:30–04:30 EDT"],
        conference={"online": True},
    ),
    "a speaker who came from where people sleep": Case(
        by(replace(FAR, zone=ZoneInfo("Pacific/Honolulu"))), None, ALL_DAY, []
    ),
    "a plenary": Case({}, {"plenary": True}, AROUND, ["plenary: 'Other' runs 11:00–12:00 EDT"]),
    "being a plenary": Case(
        {"plenary": True}, {}, AROUND, ["plenary: 'Other' runs 11:00–12:00 EDT"]
    ),
    "a plenary beside a break": Case(
        within(ATTIC, plenary=True), within(HALL, type=SOCIAL), ALL_DAY, []
    ),
    "a break that is a plenary beside another": Case(
        {"plenary": True, "type": SOCIAL}, {"type": SOCIAL}, ALL_DAY, []
    ),
    "a break for everybody": Case(
        within(HALL), {"type": BREAK}, AROUND, ["breaks: 'Other' runs 11:00–12:00 EDT"]
    ),
    "a reception somewhere": Case(within(HALL), {"type": SOCIAL}, ALL_DAY, []),
    "a reception in all rooms": Case(
        {},
        {"type": SOCIAL, "everywhere": True},
        AROUND,
        ["breaks: 'Other' runs 11:00–12:00 EDT"],
    ),
    "a break in the room": Case(
        within(HALL),
        within(HALL, type=BREAK),
        AROUND,
        ["Hall: taken by 'Other' 11:00–12:00 EDT"],
    ),
    "a break in a concurrent room": Case(
        within(GARDEN),
        within(GARDEN, type=BREAK),
        AROUND,
        ["Garden: taken by 'Other' 11:00–12:00 EDT"],
    ),
    "a break in another room": Case(within(HALL), within(ATTIC, type=BREAK), ALL_DAY, []),
    "a break in some room, for what is in all": Case(
        {"everywhere": True},
        within(ATTIC, type=SOCIAL),
        AROUND,
        ["breaks: 'Other' runs 11:00–12:00 EDT"],
    ),
    "being a break for everybody": Case(
        {"type": BREAK}, within(HALL), AROUND, ["sessions: 'Other' runs 11:00–12:00 EDT"]
    ),
    "being a break in all rooms": Case(
        {"type": SOCIAL, "everywhere": True},
        within(GARDEN),
        AROUND,
        ["sessions: 'Other' runs 11:00–12:00 EDT"],
    ),
    "being a break in a room": Case(within(HALL, type=BREAK), within(ATTIC), ALL_DAY, []),
    "being a break in the room": Case(
        within(GARDEN, type=BREAK),
        within(GARDEN),
        AROUND,
        ["Garden: taken by 'Other' 11:00–12:00 EDT"],
    ),
    "being a break beside what is in all rooms": Case(
        within(GARDEN, type=BREAK),
        {"everywhere": True},
        AROUND,
        ["sessions: 'Other' runs 11:00–12:00 EDT"],
    ),
    "two breaks": Case({"type": BREAK}, {"type": BREAK, "everywhere": True}, ALL_DAY, []),
    "the track": Case(
        {"track": TRACK},
        {"track": TRACK},
        AROUND,
        ["track 'Security': 'Other' runs 11:00–12:00 EDT"],
    ),
    "a track that may run beside itself": Case(
        {"track": TRACK},
        {"track": TRACK},
        ALL_DAY,
        [],
        constraints=replace(CONSTRAINTS, off=frozenset(["C105"])),
    ),
    "a speaker, whatever is switched off": Case(
        by(JO),
        by(JO),
        AROUND,
        ["Jo Sample: in 'Other' 11:00–12:00 EDT"],
        constraints=replace(CONSTRAINTS, off=frozenset(["C102", "P301", "C105"])),
    ),
    "two breaks of a track": Case(
        {"track": TRACK, "type": SOCIAL}, {"track": TRACK, "type": SOCIAL}, ALL_DAY, []
    ),
    "what it is not to be with": Case(
        {"not_with": ("other",)}, {}, AROUND, ["kept apart: 'Other' runs 11:00–12:00 EDT"]
    ),
    "what is not to be with it": Case(
        {}, {"not_with": ("s",)}, AROUND, ["kept apart: 'Other' runs 11:00–12:00 EDT"]
    ),
    "a break that it is not to be with": Case(
        {"not_with": ("other",)},
        {"type": SOCIAL},
        AROUND,
        ["kept apart: 'Other' runs 11:00–12:00 EDT"],
    ),
    "a tag that only one at a time may have": Case(
        {"tags": ("beginners", "sea")},
        {"tags": ("beginners",)},
        AROUND,
        ["kept apart: 'Other' runs 11:00–12:00 EDT"],
        constraints=replace(CONSTRAINTS, keep_apart=("beginners", "sea")),
    ),
    "a tag that several may have": Case(
        {"tags": ("sea",)},
        {"tags": ("sea",)},
        ALL_DAY,
        [],
        constraints=replace(CONSTRAINTS, keep_apart=("beginners",)),
    ),
    "what it comes after": Case(
        {"after": ("other",)},
        {},
        ["12:00-12:30"],
        ["after: it comes after 'Other', which ends at 12:00 EDT"],
    ),
    "what comes after it": Case(
        {},
        {"after": ("s",)},
        ["10:00-10:30"],
        ["after: it comes before 'Other', which starts at 11:00 EDT"],
    ),
    "itself": Case(
        {"title": "Open  Space"},
        {"title": "open space"},
        AROUND,
        ["the same title: 'open space' runs 11:00–12:00 EDT"],
    ),
    "itself in another room": Case(
        within(HALL, title="Open Space"), within(ATTIC, title="Open Space"), ALL_DAY, []
    ),
    "the hours of the day": Case(
        {"day": SHORT_DAY},
        None,
        ["12:00-12:30", "10:00-10:00"],
        ["day 1: open 10:00–10:30 EDT and 12:00–13:00 EDT"],
        conference={"days": (SHORT_DAY,)},
    ),
    "a break between the hours of the day": Case(
        {"type": SOCIAL, "day": SHORT_DAY},
        None,
        ALL_DAY,
        [],
        conference={"days": (SHORT_DAY,)},
    ),
}


def suggested(case: Case) -> Suggestions:
    session = session_of("s", NOW, **{"day": DAY, "title": "S", **case.session})
    evening = [session_of(name, stretch(0, 40, 42)) for name in ("film", "walk")]
    sessions = [session, *(evening if case.parallel else ())]
    if case.other is not None:
        sessions.append(session_of("other", HOUR, **{"day": DAY, "title": "Other", **case.other}))
    schedule = schedule_of(
        **{
            "days": (DAY,),
            "rooms": rooms_of(sessions),
            "speakers": people_of(sessions),
            "sessions": tuple(sessions),
            **case.conference,
        }
    )
    return suggest(
        schedule,
        session,
        length=NOW.end - NOW.start,
        days=schedule.days,
        rooms=session.rooms if len(session.rooms) == 1 else None,
        constraints=case.constraints,
    )


def rooms_of(sessions: Iterable[Session]) -> tuple[Room, ...]:
    return tuple({room: None for session in sessions for room in session.rooms})


def people_of(sessions: Iterable[Session]) -> tuple[Speaker, ...]:
    return tuple({part.speaker: None for session in sessions for part in session.people})


@pytest.mark.parametrize("name", CASES)
def test_what_is_in_the_way_is_said_and_gone_around(name: str) -> None:
    case = CASES[name]
    found = suggested(case)
    zone = found.schedule.zone
    left = [
        "-".join(wall(moment.astimezone(zone)) for moment in (one.earliest, one.latest))
        for one in found.found
    ]

    assert (sorted(left), list(map(str, found.in_the_way))) == (sorted(case.left), case.said)


def test_a_track_that_is_a_topic_is_in_nobodys_way() -> None:
    beside = [session_of(f"t{n}", HOUR, title=f"T{n}", track=TRACK, day=DAY) for n in range(4)]
    session = session_of("s", NOW, title="S", track=TRACK, day=DAY)

    def left(count: int) -> list[str]:
        schedule = schedule_of(days=(DAY,), sessions=(session, *beside[:count]))
        found = suggest(schedule, session, length=NOW.end - NOW.start, days=(DAY,))
        return list(map(str, found.in_the_way))

    assert left(2) == ["track 'Security': 'T0' runs 11:00–12:00 EDT, 'T1' runs 11:00–12:00 EDT"]
    assert left(4) == []
