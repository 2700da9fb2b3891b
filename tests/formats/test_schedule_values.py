"""Times, lengths, languages and people as others write them in schedule.xml and .json."""

from typing import Any

import pytest
from translating import translated

ABOUT: Any = {
    "acronym": "bare",
    "title": "Bare",
    "time_zone_name": "Europe/Oslo",
    "start": "2030-05-14",
    "end": "2030-05-15",
}
TALK: Any = {"id": 1, "title": "Talk", "start": "10:00", "duration": "00:45"}
SESSION: Any = {
    "title": "Talk",
    "date": "2030-05-14",
    "start": "10:00",
    "duration": "00:45",
    "room": "hall",
}


def programme(*events: dict[str, Any], **day: str) -> Any:  # noqa: ANN401 -- to be looked into
    """A day with these events in its hall, and whatever else is said of it."""
    days = [{"date": "2030-05-14", **day, "rooms": {"Hall": [*events]}}]
    found = translated({"x.json": {"schedule": {"conference": {**ABOUT, "days": days}}}})
    assert found["conference"]["timezone"] == "Europe/Oslo"
    return found


def sessions(*events: dict[str, Any], **day: str) -> Any:  # noqa: ANN401 -- to be looked into
    """What becomes of these events."""
    return programme(*events, **day)["sessions"]


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("930", "09:30"),
        ("0930", "09:30"),
        ("1345", "13:45"),
        ("9:30 AM", "09:30"),
        ("09:30 am", "09:30"),
        ("1:30 PM", "13:30"),
        ("12:30 a.m.", "00:30"),
        ("12 PM", "12:00"),
        ("13:30 PM", "13:30 PM"),
        ("9.30", "9.30"),
        ("10:00", "10:00"),
    ],
)
def test_a_time_of_day_is_one_of_24_hours(told: str, start: str) -> None:
    assert sessions({**TALK, "start": told})["1"] == {**SESSION, "start": start}


@pytest.mark.parametrize("half", ["1:30 PM", "01:30 PM", "1:30 pm"])
def test_what_begins_in_the_afternoon_is_not_of_the_night(half: str) -> None:
    hours = {"start": "2030-05-14T06:00:00+02:00", "end": "2030-05-15T05:59:00+02:00"}
    found = sessions({**TALK, "start": half}, **hours)

    assert found["1"] == {**SESSION, "start": "13:30"}


@pytest.mark.parametrize(
    ("told", "length"),
    [
        (45, "45"),
        ("45", "45"),
        ("PT45M", "PT45M"),
        ("45'", "45'"),
        ("45 minuti", "45 minuti"),
        ("0:45", "0:45"),
        ("0:5", "0:05"),
        ("00:90", "90m"),
        ("00: 5", "5m"),
    ],
)
def test_a_length_is_one_that_is_read(told: object, length: str) -> None:
    hours = {"start": "2030-05-14T09:00:00+02:00", "end": "2030-05-14T10:00:00+02:00"}
    found = sessions({**TALK, "duration": told}, **hours)

    assert found["1"] == {**SESSION, "duration": length}


@pytest.mark.parametrize(
    ("length", "end"),
    [("90", "11:30"), ("PT1H30M", "11:30"), ("1h30", "11:30"), ("a while", "10:00")],
)
def test_a_day_lasts_as_long_as_its_last_session_however_that_is_told(
    length: str, end: str
) -> None:
    hours = {"start": "2030-05-14T09:00:00+02:00", "end": "2030-05-14T10:00:00+02:00"}
    days = programme({**TALK, "duration": length}, **hours)["conference"]["days"]

    assert days == [{"date": "2030-05-14", "hours": f"09:00-{end}"}]


def test_days_may_stand_before_the_hours_of_a_length() -> None:
    arcade = {**TALK, "id": 2, "title": "Arcade", "duration": "1:14:30"}
    found = sessions(TALK, arcade)

    assert found["2"] == {**SESSION, "title": "Arcade", "duration": "1d 14h 30m"}
    assert sessions(arcade)["2"]["duration"] == "1:14:30"


@pytest.mark.parametrize(
    ("program", "length"),
    [("confsched", "1d 14h 30m"), ("pretalx", "1d 14h 30m"), ("another", "1:14:30")],
)
def test_days_stand_before_the_hours_of_programs_that_write_no_seconds(
    program: str, length: str
) -> None:
    days = [{"date": "2030-05-14", "rooms": {"Hall": [{**TALK, "duration": "1:14:30"}]}}]
    told = {"generator": {"name": program}, "conference": {**ABOUT, "days": days}}
    found = translated({"x.json": {"schedule": told}})["sessions"]

    assert [session["duration"] for session in found.values()] == [length]


def test_who_writes_seconds_writes_them_in_every_length() -> None:
    lengths = ("0:45:00", "1:00:00", "01:30:00", "2:00:30")
    events = ({**TALK, "id": number, "duration": one} for number, one in enumerate(lengths, 1))

    assert [one["duration"] for one in sessions(*events).values()] == [*lengths]


@pytest.mark.parametrize(
    ("told", "lengths"),
    [
        ((2700,), ["45m"]),
        ((300, 1800, 5400), ["5m", "30m", "90m"]),
        ((300, 600), ["300", "600"]),
        ((45, 1800), ["45", "1800"]),
        ((1800, "00:30"), ["1800", "00:30"]),
    ],
)
def test_lengths_of_days_are_told_in_seconds(told: tuple[object, ...], lengths: list[str]) -> None:
    events = ({**TALK, "id": number, "duration": one} for number, one in enumerate(told, 1))

    assert [one["duration"] for one in sessions(*events).values()] == lengths


@pytest.mark.parametrize("seconds", ["", ":00"])
def test_what_stands_behind_the_evening_of_a_day_without_hours_is_of_its_night(
    seconds: str,
) -> None:
    show = {**TALK, "id": 2, "title": "Show", "start": f"23:30{seconds}"}
    late = {**TALK, "id": 3, "title": "Late", "start": f"01:00{seconds}"}
    later = {**TALK, "id": 4, "title": "Later", "start": f"02:00{seconds}"}
    found = programme(TALK, show, late, later)

    assert found["conference"]["days"] == [{"date": "2030-05-14", "hours": "06:00-02:45"}]
    assert [one["date"] for one in found["sessions"].values()] == [
        "2030-05-14",
        "2030-05-14",
        "2030-05-15",
        "2030-05-15",
    ]


def test_what_stands_before_the_others_or_behind_the_afternoon_is_of_the_day() -> None:
    early = {**TALK, "id": 2, "title": "Early", "start": "05:00"}

    assert {one["date"] for one in sessions(early, TALK).values()} == {"2030-05-14"}
    assert {one["date"] for one in sessions(TALK, early).values()} == {"2030-05-14"}


@pytest.mark.parametrize("date", ["2030-05-14T00:00:00+02:00", "2030-05-13T22:00:00Z"])
def test_a_day_may_be_told_as_the_moment_at_which_it_begins(date: str) -> None:
    found = programme(TALK, date=date)

    assert found["conference"]["days"] == [{"date": "2030-05-14"}]
    assert found["sessions"]["1"] == SESSION


def test_hours_of_a_day_may_be_times_of_day() -> None:
    found = programme({**TALK, "start": "01:00"}, day_start="09:00", day_end="3:00")

    assert found["conference"]["days"] == [{"date": "2030-05-14", "hours": "09:00-03:00"}]
    assert found["sessions"]["1"] == {**SESSION, "start": "01:00", "date": "2030-05-15"}


@pytest.mark.parametrize(("clock", "hours"), [("00:30", "06:00-01:15"), ("06:30", None)])
def test_a_moment_in_the_night_after_its_day_is_of_that_day(clock: str, hours: str | None) -> None:
    late = {**TALK, "date": f"2030-05-15T{clock}:00+02:00", "start": clock}
    [day] = programme(late)["conference"]["days"]

    assert (day["date"], day.get("hours")) == ("2030-05-14", hours)


def test_a_day_that_only_ends_in_the_night_begins_at_that_hour() -> None:
    late = {**TALK, "date": "2030-05-15T00:30:00+02:00", "start": "00:30"}
    found = programme(late, day_end="2030-05-15T04:00:00+02:00")

    assert found["conference"]["days"] == [{"date": "2030-05-14", "hours": "04:00-03:59"}]
    assert found["sessions"]["1"]["start"] == "2030-05-15T00:30:00+02:00"


def test_a_day_that_ends_when_it_begins_has_no_hours() -> None:
    noon = "2030-05-14T12:00:00+02:00"
    found = programme(TALK, day_start=noon, day_end=noon)

    assert found["conference"]["days"] == [{"date": "2030-05-14"}]
    assert found["sessions"]["1"] == SESSION


def test_a_moment_may_be_counted_in_seconds() -> None:
    found = sessions({**TALK, "date": 1904976000})
    whole = {name: value for name, value in SESSION.items() if name != "date"}

    assert found["1"] == {**whole, "start": "2030-05-14T10:00:00+02:00"}


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("en_US", {"language": "en-US"}),
        (["Deutsch"], {"language": "de"}),
        ("de, German", {"language": "de"}),
        ("日本語", {"language": "ja"}),
        ("Українська", {"language": "uk"}),
        ("None", {}),
        ("en, de", {"extra": {"languages": "en, de"}}),
        (["en", "de"], {"extra": {"languages": ["en", "de"]}}),
    ],
)
def test_a_session_is_in_one_language_and_several_are_kept(told: object, kept: Any) -> None:  # noqa: ANN401 -- JSON
    assert sessions({**TALK, "language": told})["1"] == {**SESSION, **kept}
    assert sessions({**TALK, "languages": told})["1"] == {**SESSION, **kept}


def test_types_tracks_and_rooms_may_be_described_or_stand_in_a_list_of_one() -> None:
    described = {"type": {"id": 1, "name": "Workshop"}, "track": ["Water"], "room": ["Hall"]}
    found = programme({**TALK, **described})

    assert found["sessions"]["1"] == {**SESSION, "type": "workshop", "track": "Water"}


def test_a_conference_may_have_a_name_and_its_zone_another_one() -> None:
    about = {"acronym": "bare", "name": "Bare", "timezone": "Europe/Oslo"}
    day = {"date": "2030-05-14", "rooms": {"Hall": [TALK]}}
    found = translated({"x.json": {"schedule": {"conference": {**about, "days": [day]}}}})

    assert found["conference"] == {
        "id": "bare",
        "title": "Bare",
        "timezone": "Europe/Oslo",
        "days": [{"date": "2030-05-14"}],
    }


@pytest.mark.parametrize("name", ["people", "presenters", "authors", "participants"])
def test_those_who_take_part_have_several_names(name: str) -> None:
    found = programme({**TALK, name: [{"id": 5, "name": "Jo Sample"}]})
    xml = f"""<schedule><conference><title>Bare</title></conference><day date="2030-05-14">
        <room name="Hall"><event id="1"><title>Talk</title><{name}>
        <{name[:-1]} id="5">Jo Sample</{name[:-1]}></{name}></event></room></day></schedule>"""
    again = translated({"x.xml": xml.replace("peopl ", "person ").replace("/peopl>", "/person>")})

    assert found["sessions"]["1"] == {**SESSION, "speakers": ["5"]}
    assert found["speakers"] == again["speakers"] == {"5": {"name": "Jo Sample"}}


def test_people_of_a_list_may_be_named_by_their_ids() -> None:
    listed = {"persons": [{"id": 5, "name": "Jo Sample"}, {"id": 6, "name": "Kim Sample"}]}
    day = {"date": "2030-05-14", "rooms": {"Hall": [{**TALK, "persons": [6, "5"]}]}}
    found = translated({"x.json": {"schedule": {"conference": {**ABOUT, "days": [day]}, **listed}}})

    assert found["sessions"]["1"] == {**SESSION, "speakers": ["6", "5"]}
    assert found["speakers"] == {"5": {"name": "Jo Sample"}, "6": {"name": "Kim Sample"}}


@pytest.mark.parametrize("later", ["TBA", "undetermined", "not yet decided"])
def test_a_room_that_is_still_open_is_none(later: str) -> None:
    days = [{"date": "2030-05-14", "rooms": {"Hall": [TALK], later: [{**TALK, "id": 2}]}}]
    found = translated({"x.json": {"schedule": {"conference": {**ABOUT, "days": days}}}})

    assert [*found["rooms"]] == ["hall"]
    assert found["sessions"]["2"]["extra"] == {"room": later}
