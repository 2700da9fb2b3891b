"""Times and lengths that a list has in parts. All made up."""

from typing import Any

import pytest
from translating import translated, translation

BOATS = {"title": "Boats", "speakers": ["Ada Sample"]}


def session(**more: object) -> Any:  # noqa: ANN401 -- to be looked into
    (found,) = translated({"plan.json": {"sessions": [{**BOATS, **more}]}})["sessions"].values()
    return {name: one for name, one in found.items() if name not in ("title", "speakers")}


def test_times_may_be_told_by_their_hours_and_minutes() -> None:
    day = {"year": 2030, "month": 5, "day": 14}
    told = {"date": day, "start": {"hour": 9, "minute": 30}, "end": {"hours": 10, "seconds": 0}}

    assert session(**told) == {"date": "2030-05-14", "start": "09:30", "end": "10:00"}
    assert session(time={"hour": "09", "minute": "30"}) == {"time": "09:30"}
    assert session(start={**day, "hour": 9}, end={**day, "hour": 9, "minute": 5}) == {
        "start": "2030-05-14T09:00",
        "end": "2030-05-14T09:05",
    }


def test_times_may_be_lists_of_their_numbers() -> None:
    assert session(date=[2030, 5, 14], start=[9, 30], end=[10, 0]) == {
        "date": "2030-05-14",
        "start": "09:30",
        "end": "10:00",
    }
    assert session(start=[2030, 5, 14, 9, 30], end=[2030, 5, 14, 10, 0, 30]) == {
        "start": "2030-05-14T09:30",
        "end": "2030-05-14T10:00",
    }


def test_slots_may_tell_their_times_by_hours_and_minutes() -> None:
    slot = {"start": {"hour": 9, "minute": 30}, "end": {"hour": 10, "minute": 0}}
    days = [{"date": "2030-05-14", "slots": [{**slot, "sessions": [BOATS]}]}]
    (found,) = translated({"plan.json": {"days": days}})["sessions"].values()

    assert (found["start"], found["end"]) == ("09:30", "10:00")


OF_JAVA = {
    "day": 14,
    "month": 5,
    "year": 2030,
    "hour": 9,
    "minute": 30,
    "timezone": -2147483648,
    "millisecond": -2147483648,
    "eonAndYear": 2030,
    "eon": None,
    "valid": True,
    "xmlschemaType": {"localPart": "dateTime"},
}
SPRING = {
    "dayOfMonth": 14,
    "monthValue": 5,
    "month": "MAY",
    "year": 2030,
    "hour": 9,
    "minute": 30,
    "nano": 0,
    "dayOfYear": 134,
    "chronology": {"id": "ISO", "calendarType": "iso8601"},
}


@pytest.mark.parametrize("told", [OF_JAVA, SPRING])
def test_what_follows_from_a_whole_moment_may_stand_beside_its_parts(told: dict[str, Any]) -> None:
    assert session(start=told, end={**told, "hour": 10}) == {
        "start": "2030-05-14T09:30",
        "end": "2030-05-14T10:30",
    }


def test_a_moment_in_parts_that_has_a_zone_is_kept_as_it_is() -> None:
    found = session(start="9:00", end={**SPRING, "zone": {"id": "Europe/Oslo"}})

    assert found["extra"]["end"]["zone"] == {"id": "Europe/Oslo"}


@pytest.mark.parametrize(
    ("told", "length"),
    [
        ({"hours": 1, "minutes": 30}, "90min"),
        ({"h": 2}, "120min"),
        ({"minutes": 45, "seconds": 0}, "45min"),
    ],
)
def test_lengths_may_be_told_in_parts(told: dict[str, int], length: str) -> None:
    assert session(start="9:00", duration=told)["duration"] == length


def test_what_has_more_than_the_parts_of_a_time_is_kept() -> None:
    told = {"hours": 1, "breaks": 2}

    assert session(start="9:00", duration=told)["extra"] == {
        "duration": {"hours": "1", "breaks": "2"}
    }


@pytest.mark.parametrize(
    "told",
    [
        "1899-12-30T09:30:00",
        "1899-12-30 9:30 AM",
        "Sat Dec 30 1899 09:30:00 GMT+0000 (GMT)",
        "2000-01-01T09:30:00.000Z",
        "0001-01-01T09:30:00",
    ],
)
def test_the_date_that_a_program_gives_to_a_time_is_none(told: str) -> None:
    found = session(date="2030-05-14", start=told, end="10:00")

    assert {**found, "start": found["start"].removesuffix(" AM").zfill(5)} == {
        "date": "2030-05-14",
        "start": "09:30",
        "end": "10:00",
    }


@pytest.mark.parametrize("told", ["2030-05-14-0930", "2030-05-14_09-30", "2030-05-14-09.30"])
def test_a_moment_may_be_written_with_nothing_but_dashes(told: str) -> None:
    assert session(start=told, end="2030-05-14-1000") == {
        "start": "2030-05-14T09:30",
        "end": "2030-05-14T10:00",
    }


def test_dates_at_which_something_starts_and_ends_may_have_times() -> None:
    told = {"date_start": "2030-05-14T10:00:00", "date_end": "2030-05-14T11:00:00"}

    assert session(**told) == {
        "date": "2030-05-14",
        "start": "10:00:00",
        "end": "2030-05-14T11:00:00",
    }


@pytest.mark.parametrize(
    ("told", "clocks"),
    [
        (((8, 9), (9, 17.5)), [("08:00", "09:00"), ("09:00", "17:30")]),
        # what begins at 1 may be in the first slot
        (((1, 2), (9, 10)), [("1", "2"), ("9", "10")]),
        # among times with their minutes a number is an hour
        (((8, 9), ("9:15", 10)), [("8:00", "9:00"), ("9:15", "10:00")]),
    ],
)
def test_numbers_of_hours_are_times_where_all_are(
    told: tuple[tuple[object, object], ...], clocks: list[tuple[str, str]]
) -> None:
    rows = [{**BOATS, "id": str(n), "start": a, "end": b} for n, (a, b) in enumerate(told)]
    found: Any = translation({"plan.json": rows}).roots[0]

    assert [(one["start"], one["end"]) for one in found["sessions"].values()] == clocks


def test_paragraphs_are_a_description_and_guests_may_be_named() -> None:
    found = session(time="9:30", paragraphs=["One.", "Two."], guestName="Mo Example")

    assert found == {"time": "9:30", "description": "One.\n\nTwo."}


@pytest.mark.parametrize(
    "told",
    [
        "2030-05-14 09:30:00 -0500 CDT",
        "2030-05-14 09:30:00 -0500 -05",
        "2030-05-14T09:30:00-0500 CDT",
        "2030-05-14 09:30:00 -0500",
    ],
)
def test_the_name_of_a_zone_behind_its_offset_says_nothing_new(told: str) -> None:
    end = told.replace("09:30", "10:15")
    found = session(start=told, end=end)

    assert {name: text.replace(" ", "T", 1) for name, text in found.items()} == {
        "start": "2030-05-14T09:30:00-0500",
        "end": "2030-05-14T10:15:00-0500",
    }


@pytest.mark.parametrize(("start", "end"), [("start", "end"), ("starts_at", "ends_at")])
def test_offsets_may_be_hours_alone_as_databases_write_them(start: str, end: str) -> None:
    told = {start: "2030-05-14 09:00:00-08", end: "2030-05-14 10:30:00.5-08"}
    found = session(**({"time": told} if start == "start" else told))

    assert found == {"start": "2030-05-14T09:00:00-08:00", "end": "2030-05-14T10:30:00.5-08:00"}


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("Tue May 14 09:30:00 +0200 2030", "2030-05-14T09:30:00+0200"),
        ("Tue May 14 09:30:00 CEST 2030", "2030-05-14 (Tuesday) 09:30:00 CEST"),
        ("Tue May  7 09:30:00 2030", "2030-05-07 (Tuesday) 09:30:00"),
    ],
)
def test_a_program_may_write_the_year_behind_the_time(told: str, found: str) -> None:
    assert session(start=told) == {"start": found}


def test_so_it_may_where_a_date_has_the_time() -> None:
    assert session(startDate="Tue May 14 09:30:00 +0200 2030") == {
        "start": "2030-05-14T09:30:00+0200"
    }


def test_whole_days_of_google_end_on_the_day_behind_the_last_one() -> None:
    found = session(start={"date": "2030-05-14"}, end={"date": "2030-05-16"})

    assert found == {"date": "2030-05-14", "duration": "2 days"}
    assert session(start={"date": "2030-05-14"}, end={"date": "2030-05-15"}) == {
        "date": "2030-05-14"
    }


def test_what_is_shown_of_tags_is_what_they_are_called() -> None:
    labels = [{"id": "knots", "displayName": "Knots"}, {"id": "sails", "displayName": "Sails"}]

    assert session(labels=labels, bodyHtml="<p>All about <b>boats</b></p>") == {
        "tags": ["Knots", "Sails"],
        "description": "All about boats",
    }
