"""schedule.xml and schedule.json: as approved, alike, and what their readers rely on."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from programmes import busy_schedules, example, golden, odd_schedules, schedule_of, two_rooms
from test_any_calendar import schedules

from confsched import exporters
from confsched.errors import ConfschedError
from confsched.exporters.identity import numbers
from confsched.exporters.options import Options
from confsched.exporters.schedule_json import ScheduleJson
from confsched.exporters.schedule_xml import ScheduleXml
from confsched.exporters.sessionize_file import Sessionize
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.schedule import Schedule

Facts = dict[str, Any]
XML_CHARACTERS = re.compile("[\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")
SLUG = re.compile("[a-z0-9_]{4,}-[a-z0-9_-]{3,}[a-z0-9]")


def xml(schedule: Schedule) -> ET.Element:
    return ET.fromstring(ScheduleXml().export(schedule, Options()))  # noqa: S314 -- made by us


def json_of(schedule: Schedule) -> Any:  # noqa: ANN401 -- as json.loads
    return json.loads(ScheduleJson().export(schedule, Options()))


def xml_facts(schedule: Schedule) -> Iterator[Facts]:
    """Every event of the XML with where it stands; without what is only in one of the two."""
    for day in xml(schedule).findall("day"):
        for room in day.findall("room"):
            for event in room.findall("event"):
                told: Facts = {
                    child.tag: child.text or "" for child in event if child.tag != "persons"
                }
                people = [(p.get("id"), p.get("guid"), p.text) for p in event.iter("person")]
                told |= {"day": day.get("index"), "under": room.get("name"), "persons": people}
                yield {"language": "", "description": "", **event.attrib, **told}


def json_facts(schedule: Schedule) -> Iterator[Facts]:
    for day in json_of(schedule)["schedule"]["conference"]["days"]:
        for room, events in day["rooms"].items():
            for event in events:
                told = {name: str(value or "") for name, value in event.items() if name != "links"}
                people = [(str(p["id"]), p["guid"], p["name"]) for p in event["persons"]]
                yield {**told, "day": str(day["index"]), "under": room, "persons": people}


def listed(schedule: Schedule) -> list[Session]:
    return [s for s in schedule.sessions if isinstance(s, ScheduledSession) and not s.cancelled]


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_both_files_look_as_approved(name: str) -> None:
    schedule = two_rooms() if name == "two-rooms" else example(name)
    for suffix, exporter in (("xml", ScheduleXml()), ("json", ScheduleJson())):
        made = exporter.export(schedule, Options())

        assert made == golden(f"{name}.schedule.{suffix}", made)


@settings(deadline=None, max_examples=60)
@given(schedules())
def test_both_files_tell_the_same_of_any_programme(schedule: Schedule) -> None:
    in_xml, in_json = list(xml_facts(schedule)), list(json_facts(schedule))
    for told in in_json:
        # one that has no page of its own has a mark in the JSON, which must have something
        if told["url"].endswith(f"#{told['slug']}"):
            del told["url"]

    assert in_xml == in_json
    assert len(in_xml) == len(listed(schedule))


@settings(deadline=None, max_examples=60)
@given(odd_schedules())
def test_no_text_breaks_the_xml_and_all_that_it_can_hold_is_in_it(schedule: Schedule) -> None:
    made = ScheduleXml().export(schedule, Options()).decode()
    told = sorted(squeezed(event["title"]) for event in xml_facts(schedule))

    assert XML_CHARACTERS.fullmatch(made)
    # nothing that a terminal obeys
    assert re.search("[\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff]|\x1b", made) is None
    assert told == sorted(squeezed(kept(one.title)) or one.id for one in listed(schedule))


def kept(text: str) -> str:
    """A text as other programs can hold it."""
    text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    return re.sub("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]", "", text)


def squeezed(text: str) -> str:
    return "".join(text.split())


@settings(deadline=None, max_examples=60)
@given(busy_schedules())
def test_what_identifies_an_event_is_there_once_and_in_the_form_it_has_to_have(
    schedule: Schedule,
) -> None:
    events = list(xml_facts(schedule))
    for name in ("id", "guid", "slug"):
        assert max(Counter(event[name] for event in events).values(), default=1) == 1
    assert all(SLUG.fullmatch(event["slug"]) for event in events)
    assert all(event["room"] == event["under"] for event in events)
    assert all(re.fullmatch(r"\d\d+:\d\d", event["duration"]) for event in events)


@settings(deadline=None, max_examples=60)
@given(busy_schedules())
def test_every_session_begins_within_its_day_and_lasts_as_long_as_it_does(
    schedule: Schedule,
) -> None:
    days = {
        day.get("index"): tuple(datetime.fromisoformat(day.attrib[at]) for at in ("start", "end"))
        for day in xml(schedule).findall("day")
    }
    found: Counter[tuple[str, datetime, datetime]] = Counter()
    for event in xml_facts(schedule):
        start, (first, last) = datetime.fromisoformat(event["date"]), days[event["day"]]
        hours, minutes = map(int, event["duration"].split(":"))
        found[event["title"], start, start + timedelta(hours=hours, minutes=minutes)] += 1
        assert first <= start < last
        assert f"{start:%H:%M}" == event["start"]

    assert found == Counter(
        (one.title, one.start, one.end)
        for one in listed(schedule)
        if isinstance(one, ScheduledSession)
    )


def test_more_hours_than_fit_the_schema_are_days_in_xml() -> None:
    text = """
    conference: {id: expo, title: Expo, timezone: UTC, days: 2030-05-14 to 2030-05-20}
    sessions:
      art: {title: Art, start: "2030-05-14 09:00", duration: 5d 2h 30m}
      film: {title: Film, start: "2030-05-14 09:00", duration: 36h}
    """
    schedule = schedule_of(text)

    assert [one["duration"] for one in xml_facts(schedule)] == ["5:02:30", "36:00"]
    assert [one["duration"] for one in json_facts(schedule)] == ["122:30", "36:00"]


def test_moving_a_session_and_changing_its_texts_keeps_all_that_identifies_it() -> None:
    schedule = two_rooms()
    first, *rest = schedule.scheduled
    later = first.start + timedelta(days=1, minutes=5)
    moved = replace(
        first,
        title="Other",
        rooms=(),
        everywhere=False,
        start=later,
        end=later + timedelta(hours=1),
    )
    changed = replace(schedule, sessions=(*rest, moved))
    names = ("id", "guid", "slug")

    def identities(of: Schedule) -> set[tuple[str, ...]]:
        return {tuple(event[name] for name in names) for event in xml_facts(of)}

    assert identities(changed) == identities(schedule)
    assert json_of(changed)["schedule"]["version"] != json_of(schedule)["schedule"]["version"]


def test_what_has_no_place_is_left_out_with_a_reason() -> None:
    told = [(session.title, reason) for session, reason in ScheduleXml().left_out(two_rooms())]

    assert told == [
        ("=Another talk in the same room", "it is cancelled"),
        ("Some later thing", "it has no time"),
        ("Something on Monday", "it has no time"),
    ]
    assert list(ScheduleJson().left_out(two_rooms())) == list(ScheduleXml().left_out(two_rooms()))


KEPT = """
conference: {id: c, title: C, timezone: UTC, days: 2021-05-19}
rooms: {a: {name: A}, b: {name: B}}
sessions:
  one: {title: One, time: 10:00-11:00, rooms: [a, b], extra: {do_not_record: "True"}}
  two: {title: Two, time: 11:00-12:00, room: a, extra: {recording_license: " CC0\n1.0 "}}
  three: {title: Three, time: 12:00-13:00, rooms: [b, a], status: cancelled}
  four: {title: Four, time: 13:00-14:00, room: all, extra: {do_not_record: false, guid: 7}}
  five: {title: Five, time: 14:00-15:00, room: b, extra: {stand: 12}}
"""


def test_whoever_must_not_be_recorded_is_not_recorded_elsewhere() -> None:
    schedule = schedule_of(KEPT)
    recordings = {
        event.findtext("title"): [
            (child.tag, child.text) for child in event.iterfind("recording/*")
        ]
        for event in xml(schedule).iter("event")
    }
    told = [
        (event["title"], event.get("do_not_record"), event.get("recording_license"))
        for event in json_facts(schedule)
    ]

    assert recordings == {
        "One": [("license", None), ("optout", "true")],
        "Two": [("license", "CC0 1.0"), ("optout", "false")],
        "Four": [("license", None), ("optout", "false")],
        "Five": [],
    }
    assert told == [
        ("One", "True", ""),
        ("Two", "", "CC0 1.0"),
        ("Five", None, None),
        ("Four", "", ""),
    ]


CODES = """
conference: {id: c, title: C, timezone: UTC, days: 2021-05-19}
rooms: {a: {name: A}}
speakers: {SPKABC: {name: Jo Sample}, "7": {name: Mo, extra: {code: XYZ123}}, flo: {name: Flo}}
sessions:
  "12": {title: One, time: 10:00-11:00, room: a, extra: {code: 7DJ87Y}, speakers: [SPKABC]}
  "13": {title: Two, time: 11:00-12:00, room: a, extra: {code: 7DJ87Y}, speakers: ["7"]}
  PANELS: {title: Three, time: 12:00-13:00, room: a, speakers: [flo]}
  "123456": {title: Four, time: 13:00-14:00, room: a, extra: {code: [x]}}
  "14": {title: Five, time: 14:00-15:00, room: a, extra: {code: 7dj87y}}
"""


def test_the_codes_of_pretalx_stay() -> None:
    schedule = schedule_of(CODES)
    people = [
        person.get("code")
        for day in json_of(schedule)["schedule"]["conference"]["days"]
        for event in day["rooms"]["A"]
        for person in event["persons"]
    ]

    codes = ["7DJ87Y", None, "PANELS", None, None]
    assert [event.get("code") for event in xml(schedule).iter("event")] == codes
    assert [event.get("code") for event in json_facts(schedule)] == codes
    assert people == ["SPKABC", "XYZ123", None]


@pytest.mark.parametrize("exporter", [ScheduleXml(), ScheduleJson(), Sessionize()])
def test_what_is_in_several_rooms_is_told_to_stand_in_the_first(
    exporter: ScheduleXml | ScheduleJson | Sessionize,
) -> None:
    cut = exporter.cut_to_one_room(schedule_of(KEPT))

    assert [session.title for session in cut] == ["One"]


PLACES = """
conference:
  id: A.b
  title: C
  timezone: UTC+3
  url: "https://a.example/c?x=[1]#top"
  days: [{date: 2021-05-19, hours: [10:00-12:00, 13:00-18:00]}, 2021-05-20]
rooms:
  hall: {name: Hall}
  attic: {name: Hall, capacity: 20, online: true, url: https://live.example/1}
tracks:
  T: {name: Trade, color: red}
types:
  fireside: {name: Fireside chat, like: panel}
speakers:
  "12": {name: Jo Sample, bio: Writes, url: https://jo.example}
sessions:
  "7": {title: Seven, day: 1, time: 09:30-10:15, room: attic, type: fireside, track: T, speakers: ["12"]}
  x: {title: X, day: 1, time: 19:00-20:30, rooms: [attic, hall], url: "mailto:jo@sample.example"}
  lunch: {title: Lunch, day: 1, time: 12:00-13:00, room: all}
  none: {title: Nowhere, day: 2, start: "10:00", duration: 50m, status: proposed}
"""  # noqa: E501 -- one line each is easier to read


def test_every_kind_of_place_and_time_has_its_event() -> None:
    schedule = schedule_of(PLACES)
    document = json_of(schedule)["schedule"]["conference"]
    rooms = [(room["name"], room.get("type"), room["capacity"]) for room in document["rooms"]]
    days = [(day["date"], day["day_start"], day["day_end"]) for day in document["days"]]
    events = [
        (e["day"], e["under"], e["id"], e["slug"], e["start"], e["duration"], e["type"])
        for e in json_facts(schedule)
    ]

    assert rooms == [("Hall", None, None), ("Hall (attic)", "online", 20)]
    assert days == [
        ("2021-05-19", "2021-05-19T09:30:00+03:00", "2021-05-19T20:30:00+03:00"),
        ("2021-05-20", "2021-05-20T00:00:00+03:00", "2021-05-21T00:00:00+03:00"),
    ]
    x, lunch, none = (
        str(numbers(["7", "x", "lunch", "none"])[one]) for one in ("x", "lunch", "none")
    )
    assert events == [
        ("1", "Hall (attic)", "7", "a_b_-session-7", "09:30", "00:45", "Fireside chat"),
        ("1", "Hall (attic)", x, "a_b_-session-x", "19:00", "01:30", "talk"),
        ("1", "All rooms", lunch, "a_b_-lunch", "12:00", "01:00", "meal"),
        ("2", "", none, "a_b_-none", "10:00", "00:50", "talk"),
    ]
    assert {e["url"].partition("#")[0] for e in json_facts(schedule)} == {
        "https://a.example/c?x=%5B1%5D"
    }


NAMESAKES = """
conference: {id: c, title: C, timezone: UTC, days: 2021-05-19}
rooms: {a: {name: All rooms}, b: {name: Hall (c)}, hall: {name: Hall}, c: {name: Hall}}
sessions:
  everywhere: {title: Everywhere, time: 10:00-11:00, room: all}
  first: {title: First, time: 11:00-12:00, room: a}
  second: {title: Second, time: 11:00-12:00, room: b}
  third: {title: Third, time: 11:00-12:00, room: c}
"""


def test_rooms_of_one_name_are_told_apart_and_lose_nothing() -> None:
    schedule = schedule_of(NAMESAKES)
    places = {event["title"]: event["under"] for event in json_facts(schedule)}

    assert places == {
        "Everywhere": "All rooms",
        "First": "All rooms",
        "Second": "Hall (c)",
        "Third": "Hall (c) (c)",
    }


TWO_ROLES = """
conference: {id: made, title: Made, timezone: UTC, days: [2030-05-13]}
speakers: {jo: {name: Jo Sample}, bo: {name: Bo Test}}
sessions: {tea: {title: Tea, day: 1, time: 11:00-12:00, speakers: [jo, bo], chair: jo}}
"""


def test_whoever_has_two_roles_is_named_once_where_no_roles_are_told() -> None:
    schedule = schedule_of(TWO_ROLES)
    [day] = json.loads(Sessionize().export(schedule, Options()))
    [event] = json_facts(schedule)

    assert [one.text for one in xml(schedule).iter("person")] == ["Jo Sample", "Bo Test"]
    assert [one["name"] for one in day["rooms"][0]["sessions"][0]["speakers"]] == [
        *("Jo Sample", "Bo Test")
    ]
    assert [name for *_, name in event["persons"]] == ["Jo Sample", "Bo Test", "Jo Sample"]


@pytest.mark.parametrize("form", ["schedule.xml", "schedule.json"])
def test_a_file_of_days_needs_one(form: str) -> None:
    schedule = schedule_of("conference: {id: a, title: A}\nsessions: {b: {title: B}}\n")

    with pytest.raises(ConfschedError) as error:
        exporters.export(schedule, form, Options())

    assert error.value.message == f"{form} has to have a day, and there is none"
    assert error.value.hint == "say when: with 'days', or --date for a list"
