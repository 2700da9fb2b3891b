"""What is wrong in a schedule.xml is told once, where it stands, and moves no session."""

import json
from typing import Any

import pytest
from translating import notes, translation

SPAN = "<start>2030-02-23</start><end>2030-02-{last}</end>"


def read(*lines: str, last: int = 24) -> tuple[Any, list[str]]:
    """What comes of a schedule, and what is told of it; its first day is in line 3."""
    about = f"<conference><title>Bare</title>{SPAN.format(last=last)}</conference>"
    found = translation({"x.xml": "\n".join(["<schedule>", about, *lines, "</schedule>"])})
    return found.roots[0], notes(found.findings)


def event(number: int, start: str = "10:00", moment: str = "", guid: str = "") -> str:
    """A session in a line of its own."""
    date = f"<date>2030-02-23T{moment}:00+01:00</date>" if moment else ""
    ids = f'id="{number}" guid="{guid}"' if guid else f'id="{number}"'
    return f"<event {ids}>{date}<title>Talk {number}</title><start>{start}</start></event>"


@pytest.mark.parametrize("second", ["<day>", '<day date="2030-02-24">'])
def test_days_without_dates_are_counted_where_they_are_as_many_as_the_conference_has(
    second: str,
) -> None:
    found, told = read("<day>", event(1), "</day>", second, event(2), "</day>")

    assert found["sessions"] == {
        "1": {"title": "Talk 1", "start": "10:00", "date": "2030-02-23"},
        "2": {"title": "Talk 2", "start": "10:00", "date": "2030-02-24"},
    }
    assert found["conference"]["days"] == [{"date": "2030-02-23"}, {"date": "2030-02-24"}]
    assert told == []


def test_what_stands_under_a_day_without_a_date_is_not_read_as_of_another_day() -> None:
    days = ("<day>", event(1), event(2), "</day>", '<day date="2030-02-24">', event(3), "</day>")
    found, told = read(*days, last=26)

    assert found["sessions"] == {
        "1": {"title": "Talk 1", "extra": {"start": "10:00"}},
        "2": {"title": "Talk 2", "extra": {"start": "10:00"}},
        "3": {"title": "Talk 3", "start": "10:00", "date": "2030-02-24"},
    }
    assert told == ["F004 3 this day has no date, so its 2 sessions have no time"]


def test_days_whose_dates_are_not_those_of_their_places_are_not_counted() -> None:
    days = ("<day>", event(1), "</day>", '<day date="2030-02-23">', event(2), "</day>")
    found, told = read(*days)

    assert found["sessions"]["1"] == {"title": "Talk 1", "extra": {"start": "10:00"}}
    assert told == ["F004 3 this day has no date, so its session has no time"]


def test_what_a_day_without_a_date_is_called_stays_beside_its_sessions() -> None:
    boats = {"title": "Boats", "start": "10:00", "duration": "1:00"}
    rooms = [{"A": [{"id": "1", "persons": [], **boats}]}, {"A": [{"id": "2", **boats}]}]
    days = {f"may-{number}": {"rooms": one} for number, one in enumerate(rooms)}
    found: Any = translation({"x.json": json.dumps({"conference": {"days": days}})}).roots[0]

    assert found["sessions"] == {
        "1": {**boats, "room": "a", "extra": {"day": "may-0"}},
        "2": {**boats, "room": "a", "extra": {"day": "may-1"}},
    }


def test_a_start_that_differs_from_the_moment_beside_it_is_told() -> None:
    moments = ("10:00", "11:00", "12:00")
    starts = ("14:00", "11:00:00", "12:00 PM")
    pairs = zip(starts, moments, strict=True)
    lines = [event(number, start, moment) for number, (start, moment) in enumerate(pairs)]
    found, told = read('<day date="2030-02-23">', *lines, "</day>")

    assert [session["start"][11:16] for session in found["sessions"].values()] == list(moments)
    assert told == ["F002 4 this says 14:00, and the date 10:00, which is read"]


def test_moments_on_another_clock_than_the_starts_are_no_mistake() -> None:
    lines = [event(number, f"1{number}:00", f"0{number + 8}:00") for number in (0, 1)]
    _, told = read('<day date="2030-02-23">', *lines, "</day>")

    assert told == []


def test_both_offsets_of_an_hour_that_comes_twice_are_those_of_the_zone() -> None:
    hours = [f"2030-11-03T01:30:00{offset}" for offset in ("-04:00", "-05:00")]
    events = (
        f'<event id="{number}"><date>{hour}</date><duration>0:30</duration></event>'
        for number, hour in enumerate(hours)
    )
    about = "<conference><time_zone_name>America/New_York</time_zone_name></conference>"
    found, told = read(about, '<day date="2030-11-03"><room name="A">', *events, "</room></day>")

    assert [session["start"] for session in found["sessions"].values()] == hours
    assert told == []


def test_a_guid_that_two_sessions_have_is_told() -> None:
    guids = ("a-b", "a-b", "c-d", "None", "None", "a-b")
    lines = [event(number, guid=guid) for number, guid in enumerate(guids)]
    found, told = read('<day date="2030-02-23">', *lines, "</day>")

    assert list(found["sessions"]) == ["0", "1", "2", "3", "4", "5"]
    assert told == [
        "F007 5 the guid of 'Talk 1' is that of 'Talk 0' already, and of 1 more: only one keeps it"
    ]


def test_what_is_before_the_change_of_days_at_nine_is_of_the_morning() -> None:
    change = "<day_change>09:00:00</day_change>"
    about = f"<conference><title>Bare</title>{change}</conference>"
    events = event(1, "08:30") + event(2, "05:30")
    days = f'<day date="2030-02-23">{events}</day>'
    found: Any = translation({"x.xml": f"<schedule>{about}{days}</schedule>"}).roots[0]

    assert [one["date"] for one in found["sessions"].values()] == ["2030-02-23", "2030-02-24"]


@pytest.mark.parametrize(
    ("length", "change", "hours"),
    [
        ("01:15", "04:00", "04:00-03:59"),
        ("01:15", "09:00:00", "09:00-08:59"),
        ("05:30", "04:00", None),
        ("01:00", "04:00", "04:00-03:59"),
        ("00:45", "04:00", None),
        ("01:15", "00:00", None),
        ("25:15", "04:00", None),
    ],
)
def test_days_without_hours_last_until_days_change(
    length: str, change: str, hours: str | None
) -> None:
    late = event(1, "23:00").replace("</start>", f"</start><duration>{length}</duration>")
    about = f"<conference><title>Bare</title><day_change>{change}</day_change></conference>"
    days = f'<day date="2030-02-23">{late}</day>'
    found: Any = translation({"x.xml": f"<schedule>{about}{days}</schedule>"}).roots[0]

    assert found["conference"]["days"][0].get("hours") == hours


def test_a_day_that_lasts_until_the_next_one_begins_has_all_of_the_morning() -> None:
    day = 'date="2030-02-23" start="2030-02-23T10:00:00" end="2030-02-24T09:59:00"'
    found, _ = read(f"<day {day}>", event(1, "09:30"), "</day>")

    assert found["sessions"]["1"]["date"] == "2030-02-24"


def test_none_in_a_template_is_nothing() -> None:
    fields = ("subtitle", "abstract", "description", "track", "language")
    nothing = "".join(f"<{name}>None</{name}>" for name in fields)
    line = event(1).replace("<start>", f"{nothing}<start>")
    found, _ = read('<day date="2030-02-23">', line, "</day>")

    assert found["sessions"]["1"] == {"title": "Talk 1", "start": "10:00", "date": "2030-02-23"}


def test_a_room_that_is_not_the_one_above_is_read_and_told() -> None:
    """Where nothing stands under the room that is said, it is another name of the one above."""
    here, there, other = (
        f'<event id="{number}"><title>Talk {number}</title><start>1{number}:00</start>'
        f"<room>{room}</room></event>"
        for number, room in enumerate(("Hall", "Hall", "Attic (3rd floor)"))
    )
    hall, attic = ('<room name="Hall">', here, "</room>"), ('<room name="Attic">', there, other)
    found, told = read('<day date="2030-02-23">', *hall, *attic, "</room>", "</day>")

    assert {name: one["room"] for name, one in found["sessions"].items()} == {
        "0": "hall",
        "1": "hall",
        "2": "attic-3rd-floor",
    }
    assert told == ["F002 8 this says 'Hall', which is what counts, and stands under 'Attic'"]
