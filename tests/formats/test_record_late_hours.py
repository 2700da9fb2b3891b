"""Hours that are counted on after midnight. All of it is made up."""

from typing import Any

import pytest
from test_records import translated, translation
from translating import notes


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        ("Time", ("23:30-24:30", "25:00-26:00")),
        ("Start,End", ("23:30,24:30", "25:00,26:00")),
        ("Start,End", ("23:30,24:30", "25:00,2:00")),
    ],
)
def test_what_begins_after_midnight_is_of_the_day_before(head: str, rows: tuple[str, str]) -> None:
    text = f"Date,Title,{head}\n2030-05-14,Boats,{rows[0]}\n2030-05-14,Nets,{rows[1]}\n"
    found = translated(text)
    boats, nets = found["sessions"].values()

    assert boats.get("time") == "23:30-00:30" or (boats["start"], boats["end"]) == (
        "23:30",
        "00:30",
    )
    assert (nets["start"], nets["end"]) == ("2030-05-15 01:00", "2030-05-15 02:00")
    assert found["conference"]["days"] == [{"date": "2030-05-14", "hours": "23:30-02:00"}]


def test_an_end_at_midnight_stays_as_it_is_written() -> None:
    found = translated("Date,Title,Start,End\n2030-05-14,Boats,22:00,24:00\n")

    assert found["sessions"]["boats"]["end"] == "24:00"


def test_what_begins_after_midnight_ends_what_is_before_it() -> None:
    text = "Date,Title,Time,Room\n2030-05-14,Boats,22:30,Hall\n2030-05-14,Nets,24:00,Hall\n"
    root: Any = translation(text).roots[0]
    boats, nets = root["sessions"].values()

    assert (boats["start"], boats["end"]) == ("22:30", "2030-05-15 00:00")
    assert (nets["start"], nets.get("end")) == ("2030-05-15 00:00", None)


def test_a_day_goes_on_as_long_as_what_begins_in_its_night() -> None:
    rows = [
        "14,20:00,01:00",
        "15,00:30,02:00",
        "15,01:45,03:00",
        "15,20:00,22:00",
        "16,09:00,10:00",
    ]
    text = "Title,Date,Start,End\n" + "".join(f"Act {n},2030-05-{r}\n" for n, r in enumerate(rows))

    assert translated(text)["conference"]["days"] == [
        {"date": "2030-05-14", "hours": "20:00-03:00"},
        "2030-05-15",
        "2030-05-16",
    ]


def test_such_an_hour_among_those_of_the_day_is_a_slip() -> None:
    found = translation(
        "Date,Title,Time\n2030-05-14,Boats,14:00-15:00\n2030-05-14,Nets,25:00-26:00\n"
    )
    root: Any = found.roots[0]

    assert [one["time"] for one in root["sessions"].values()] == ["14:00-15:00", "25:00-26:00"]


def test_a_day_with_nothing_but_its_night_has_no_hours() -> None:
    start, end = "2030-05-15T00:00:00+00:00", "2030-05-15T01:00:00+00:00"
    found = translated(f"Date,Title,Start,End,Zone\n2030-05-14,Boats,{start},{end},UTC\n")

    assert found["conference"]["days"] == ["2030-05-14"]


def _told(others: str) -> list[str]:
    text = f"Date,Start,End,Title\n2030-05-14,9:00,10:00,Boats\n2030-05-14,{others},Sails\n"
    return notes(translation(f"{text}2030-05-14,25:00,26:00,Ropes\n").findings)


def test_hours_that_are_counted_on_are_told_unless_others_plainly_are() -> None:
    told = "hours like '25:00' are taken to be counted on after midnight: it is in the night"

    assert _told("23:00,24:00") == [f"T210 4 {told}"]
    assert _told("23:30,24:30") == []
