"""Our own calendars, read again: what comes back, and what a calendar cannot carry."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import date

import pytest
from support import PROJECT, schedule_of
from translation import translate

from confsched import api
from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.options import Options
from confsched.model.assemble import assemble
from confsched.schedule.dates import first_and_last
from confsched.schedule.entities import Appearance, Day, ScheduledSession
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule
from confsched.schedule.types import SessionType

# what is gone in a calendar of ours that is read again, of every kind of entry
NOT_IN_ICS = {
    "conference": ("audience", "languages", "phase", "subtitle", "venue"),
    "day": ("hours", "title"),
    "room": ("capacity", "concurrent", "equipment", "floor", "id", "link", "url"),
    "track": ("color", "description", "id"),
    "type": ("base", "id", "length"),
    "session": (
        *("abstract", "after", "description", "duration", "expected", "language", "link", "needs"),
        *("not_with", "plenary", "subtitle"),
    ),
}

CONFERENCE = (
    *("id", "title", "subtitle", "description", "domain", "url", "venue", "online", "languages"),
    *("audience", "phase", "days", "zone_key"),
)
TYPE = ("id", "name", "base", "length")
SAMPLE = """
conference:
  id: harbour
  title: Harbour Days
  subtitle: Two days by the water
  description: Ships and more
  timezone: Europe/Oslo
  domain: harbour.example
  url: https://harbour.example
  venue: {name: Harbour House, address: "1 Quay, Oslo"}
  languages: [en, nb]
  audience: [Europe/London]
  phase: live
  days: [{date: 2024-06-03, title: Water, hours: 08:00-20:00}, 2024-06-04]
rooms:
  hall: {name: "Great Hall", capacity: 90, equipment: [piano], url: "https://harbour.example/1"}
  attic: {name: Attic, concurrent: true, floor: "3", link: "https://meet.example/1"}
tracks:
  sea: {name: "Sea; and more", color: teal, description: All about water}
types:
  walk: {name: Walk around, like: social, length: 1h-3h}
speakers:
  jo: {name: Jo Sample, role: Captain}
sessions:
  opening:
    title: "Opening, with music"
    subtitle: A song
    abstract: One paragraph
    description: "A longer\\ntext; with a ;"
    type: opening
    date: 2024-06-03
    time: 09:00-09:30
    room: all
    url: https://harbour.example/opening
    plenary: true
  talk:
    title: A talk
    type: talk
    status: tentative
    date: 2024-06-03
    start: "10:00"
    duration: 45m
    room: hall
    track: sea
    speakers: [jo]
    tags: [fish, ships]
    language: en
    link: https://meet.example/2
    expected: 80
    needs: [piano]
    after: [opening]
    not_with: [walk]
  walk:
    title: A walk
    type: walk
    status: cancelled
    date: 2024-06-04
    time: 22:30-01:00
    rooms: [hall, attic]
    tags: [shoes]
  up: {title: Up, date: 2024-06-04, time: 10:00-11:00, room: attic, timezone: Asia/Tokyo}
  someday: {title: No time yet, type: talk}
"""


def read_again(schedule: Schedule) -> Schedule:
    """What a schedule is after a calendar was made of it and read."""
    return resolve(assemble([translate("made.ics", ICalendar().export(schedule, Options()))]))


def told_of(schedule: Schedule) -> dict[str, tuple[object, ...]]:
    """What every session is about, and who is in it."""
    return {
        one.id: (
            one.description,
            [(part.role, part.speaker.name, *part.speaker.post) for part in one.people],
        )
        for one in schedule.sessions
    }


def facts(schedule: Schedule) -> dict[str, tuple[object, ...]]:
    """What everybody has to know of each session that has a slot."""
    return {
        session.id: (
            session.title,
            session.start,
            session.end,
            str(session.zone),
            [room.name for room in session.rooms],
            session.everywhere,
            session.status,
            session.type.name,
            session.track and session.track.name,
            session.tags,
            session.url,
        )
        for session in schedule.sessions
        if isinstance(session, ScheduledSession)
    }


def lost(pairs: list[tuple[object, object]], names: Iterable[str] = ()) -> tuple[str, ...]:
    """The fields in which what was read differs from what was written."""
    wanted = tuple(names) or tuple(one.name for one in fields(pairs[0][0]))  # type: ignore[arg-type]
    return tuple(
        sorted(
            name
            for name in wanted
            if name not in ("origin", "broken")
            and any(_plain(getattr(a, name)) != _plain(getattr(b, name)) for a, b in pairs)
        )
    )


def _plain(value: object) -> object:
    """What can be compared of a value: of an entry its name, of a day its date."""
    if isinstance(value, Day):
        return value.date
    if isinstance(value, SessionType):
        return value.name
    if isinstance(value, Appearance):
        return value.speaker.name, value.role
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    return getattr(value, "name", value)


def test_sessions_times_rooms_and_statuses_come_back() -> None:
    sample = schedule_of({"sample.yaml": SAMPLE.encode()})
    again = read_again(sample)

    assert facts(again) == facts(sample)
    assert (again.id, again.title, again.domain, again.url, again.zone_key) == (
        "harbour",
        "Harbour Days",
        "harbour.example",
        "https://harbour.example",
        "Europe/Oslo",
    )
    assert again.venue is not None
    assert again.venue.name == "Harbour House, 1 Quay, Oslo"


def test_a_calendar_made_again_of_one_that_was_read_has_the_same_entries() -> None:
    [schedule] = api.load_all(PROJECT / "data" / "mesf2021")
    first, second = (ICalendar().export(one, Options()) for one in (schedule, read_again(schedule)))

    def names(data: bytes) -> list[bytes]:
        wanted = (b"UID:", b"DTSTART", b"DTEND", b"SUMMARY:", b"LOCATION:", b"STATUS:")
        return [line for line in data.splitlines() if line.startswith(wanted)]

    assert names(second) == names(first)
    assert len(names(first)) == 2 + 6 * 11


def test_what_a_calendar_cannot_carry_is_known() -> None:
    sample = schedule_of({"sample.yaml": SAMPLE.encode()})
    again = read_again(sample)
    sessions = {one.id: one for one in sample.sessions}
    rooms = {one.name: one for one in sample.rooms}

    assert {
        "conference": lost([(sample, again)], CONFERENCE),
        "day": lost(list(zip(sample.days, again.days, strict=True)), ("date", "title", "hours")),
        "room": lost([(rooms[one.name], one) for one in again.rooms]),
        "track": lost(list(zip(sample.tracks, again.tracks, strict=True))),
        "type": lost([(sessions[one.id].type, one.type) for one in again.sessions], TYPE),
        "session": lost([(sessions[one.id], one) for one in again.sessions]),
    } == NOT_IN_ICS


def test_what_has_no_time_yet_is_in_no_calendar() -> None:
    sample = schedule_of({"sample.yaml": SAMPLE.encode()})

    assert {one.id for one in sample.sessions} - {
        one.id for one in read_again(sample).sessions
    } == {"someday"}


PEOPLE = """
conference: {id: made, title: Made, timezone: UTC, days: [2024-06-03]}
tracks: {sea: {name: "Sea, and land"}}
speakers:
  jo: {name: Jo Sample, role: Harbour Master, organization: Boat Works}
  bo: {name: Bo Example}
sessions:
  knots:
    title: Knots
    type: panel
    time: 10:00-11:00
    track: sea
    moderator: bo
    speakers: [jo]
    url: https://made.example/knots
    description: "How to tie.\\n\\nBring a rope."
  boats: {title: Boats, type: talk, time: 11:00-12:00, speakers: [bo]}
  tea: {title: Tea, type: break, time: 12:00-13:00, description: "Green tea\\nand more"}
"""


def test_who_is_in_a_session_stands_below_what_it_is_about() -> None:
    again = read_again(schedule_of({"made.yaml": PEOPLE.encode()}))

    assert told_of(again) == {
        "knots": (
            "How to tie.\n\nBring a rope.",
            [
                ("speaker", "Jo Sample", "Harbour Master", "Boat Works"),
                ("moderator", "Bo Example"),
            ],
        ),
        "boats": (None, [("speaker", "Bo Example")]),
        "tea": ("Green tea\nand more", []),
    }


CREWS = """
conference: {id: made, title: Made, timezone: UTC, days: [2024-06-03]}
sessions:
  nets: {title: Nets, time: 10:00-11:00, speakers: [Boat Works, Jo Sample, TBA], abstract: Of nets.}
  sails:
    title: Sails
    time: 11:00-12:00
    speakers: [{name: "Mo Sample, Jr.", organization: Harbour Society}]
    host: {name: "Example, B.", organization: Harbour Society}
  wind: {title: Wind, time: 12:00-13:00, speakers: [{name: Gust, organization: Harbour Society}]}
  keel: {title: Keel, time: 15:00-16:00, abstract: Of keels., chair: [Splash], speakers: [Foam]}
  foam: {title: Foam, time: 16:00-17:00, abstract: Of foam., speakers: [Splash]}
  tide: {title: Tide, time: 17:00-18:00, speakers: [{name: Di Sample, organization: "Tides, Inc."}]}
  tea: {title: Tea, type: break, time: 13:00-14:00, description: "Of tea.\\n\\nGreen Tea"}
  rain: {title: Rain, time: 14:00-15:00, description: "It rains.\\n\\nOr not.\\nWet Boats"}
"""


def test_crews_and_names_with_commas_come_back_beside_people() -> None:
    again = read_again(schedule_of({"made.yaml": CREWS.encode()}))

    assert told_of(again) == {
        "nets": (
            "Of nets.",
            [("speaker", "Boat Works"), ("speaker", "Jo Sample"), ("speaker", "TBA")],
        ),
        "sails": (
            None,
            [
                ("speaker", "Mo Sample, Jr.", "Harbour Society"),
                ("host", "Example, B.", "Harbour Society"),
            ],
        ),
        "wind": (None, [("speaker", "Gust", "Harbour Society")]),
        "keel": ("Of keels.", [("speaker", "Foam"), ("chair", "Splash")]),
        "foam": ("Of foam.", [("speaker", "Splash")]),
        "tide": (None, [("speaker", "Di Sample", "Tides, Inc.")]),
        "tea": ("Of tea.\n\nGreen Tea", []),
        "rain": ("It rains.\n\nOr not.\nWet Boats", []),
    }


DOING = """
conference: {id: made, title: Made, timezone: UTC, days: [2024-06-03]}
speakers: {jo: {name: Jo Sample (they/them)}, su: {name: 수}, bo: {name: Bo Test}}
sessions:
  nets:
    title: Nets
    time: 10:00-11:00
    url: https://made.example/nœuds
    description: Of nets.
    speakers: [{who: jo, role: rapporteur}, {who: su, role: panelist}, {who: bo, role: mc}]
  tide: {title: Tide, time: 11:00-12:00, speakers: [jo], abstract: "How to go:\\n\\nWith: Bo Test"}
  rain: {title: Rain, time: 12:00-13:00, description: "It rains.\\n\\nBring two of these: Bo Test"}
"""


def test_whatever_people_do_in_a_session_they_come_back() -> None:
    again = read_again(schedule_of({"made.yaml": DOING.encode()}))

    assert told_of(again) == {
        "nets": (
            "Of nets.",
            [("rapporteur", "Jo Sample"), ("panelist", "수"), ("mc", "Bo Test")],
        ),
        "tide": ("How to go:\n\nWith: Bo Test", [("speaker", "Jo Sample")]),
        "rain": ("It rains.\n\nBring two of these: Bo Test", []),
    }


WHOLE = """
conference: {id: made, title: Made, timezone: UTC, days: 2024-06-03 to 2024-06-05}
sessions:
  fair: {title: Fair, type: other, date: 2024-06-03}
  nets: {title: Nets, type: talk, date: 2024-06-04, duration: 1 day}
  trip: {title: Trip, type: walk, date: 2024-06-04, duration: 2 days}
types: {walk: {name: Walk around, like: social}}
"""


def test_what_takes_whole_days_takes_as_many_again() -> None:
    whole = schedule_of({"made.yaml": WHOLE.encode()})
    days = {one.id: first_and_last(one) for one in whole.sessions}

    assert {one.id: first_and_last(one) for one in read_again(whole).sessions} == days
    assert days["trip"] == (date(2024, 6, 4), date(2024, 6, 5))


@pytest.mark.parametrize("place", ["House", "House, 1 Quay, Port", "House (Port)"])
@pytest.mark.parametrize(
    "rooms", [["Hall", ""], ["", ""], ["Hall", "Hall"], ["House", "Hall, left"]]
)
def test_the_venue_is_no_room_and_no_part_of_one(rooms: list[str], place: str) -> None:
    house = f"""
conference: {{id: made, title: Made, timezone: UTC, venue: "{place}"}}
sessions:
  nets: {{title: Nets, start: 2024-06-03T10:00Z, duration: 1h, room: "{rooms[0]}"}}
  walk: {{title: Walk, start: 2024-06-03T11:00Z, duration: 1h, room: "{rooms[1]}"}}
"""
    again = read_again(schedule_of({"made.yaml": house.encode()}))

    assert ["".join(room.name for room in one.rooms) for one in again.sessions] == rooms
    assert again.venue is not None
    assert again.venue.name == place


def test_everybody_in_the_forum_comes_back_with_their_posts_and_organizations() -> None:
    forum = api.load(PROJECT / "data" / "mesf2021")
    again = read_again(forum)

    assert {(one.name, one.role, one.organization) for one in again.speakers} == {
        (one.name, one.role, one.organization) for one in forum.speakers
    }


def test_a_name_with_a_comma_or_a_colon_is_no_post() -> None:
    made = """
conference: {id: made, title: Made, timezone: UTC}
speakers:
  ada: {name: "Sample, Ada", organization: Sample Society}
  ben: {name: "Muster, Ben", role: Chair, organization: Boat Works}
  firm: {name: "Test, Probe & Partners"}
  crew: {name: "Trial: The Crew", organization: Docks}
  joe: {name: "Joe Probe, Jr.", organization: Docks}
sessions:
  nets: {title: Nets, start: 2024-06-03T10:00Z, duration: 1h, speakers: [ada, firm, joe, crew]}
  walk: {title: Walk, start: 2024-06-03T11:00Z, duration: 1h, speakers: [ben], moderator: ada}
"""
    before = schedule_of({"made.yaml": made.encode()})
    again = read_again(before)

    assert [[_part(one) for one in session.people] for session in again.sessions] == [
        [_part(one) for one in session.people] for session in before.sessions
    ]


def _part(one: Appearance) -> tuple[str, str, str | None, str | None]:
    return one.role, one.speaker.name, one.speaker.role, one.speaker.organization
