"""Events of whole days, and what is longer than a talk and names nobody."""

from typing import Any

import pytest
from translating import translated


def session(*lines: str, zone: str = "Europe/Oslo") -> Any:  # noqa: ANN401 -- to be looked into
    head = ["BEGIN:VCALENDAR", "PRODID:-//Harbour//Talks//EN", f"X-WR-TIMEZONE:{zone}"]
    title = () if any(line.startswith("SUMMARY") for line in lines) else ("SUMMARY:Harbour fair",)
    event = ["BEGIN:VEVENT", "UID:1", *title, *lines, "END:VEVENT"]
    found = translated({"x.ics": "\n".join([*head, *event, "END:VCALENDAR", ""])})
    [one] = found["sessions"].values()
    return one


FAIR: Any = {"title": "Harbour fair", "date": "2030-05-14", "type": "other"}


@pytest.mark.parametrize("end", ["20300515T000000", "20300514T235900", "20300514T235959"])
def test_from_midnight_to_midnight_is_a_day(end: str) -> None:
    found = session("DTSTART:20300514T000000", f"DTEND:{end}")

    assert found == FAIR


def test_midnight_in_utc_is_one_where_no_other_zone_is_told() -> None:
    lines = ("DTSTART:20300514T000000Z", "DTEND:20300515T000000Z")

    assert session(*lines, zone="UTC") == FAIR
    assert session(*lines) == {
        "title": "Harbour fair",
        "start": "2030-05-14T00:00Z",
        "end": "2030-05-15T00:00Z",
        "type": "other",
    }


@pytest.mark.parametrize(
    ("start", "last"),
    [
        (";VALUE=DATE:20300514", "DURATION:P3D"),
        (";VALUE=DATE:20300514", "DTEND;VALUE=DATE:20300517"),
        (":20300514T000000", "DTEND:20300517T000000"),
        (":20300514T000000", "DTEND:20300516T235900"),
    ],
)
def test_how_many_days_something_takes_is_its_length(start: str, last: str) -> None:
    assert session(f"DTSTART{start}", last) == {**FAIR, "duration": "3 days"}


@pytest.mark.parametrize(
    ("title", "category", "length"),
    [
        ("Knots", "Workshop", "1 day"),
        ("Seile", "Tutorial", "1 day"),
        ("Boat tour", "Social", "1 day"),
        ("Registration", "", "1 day"),
        ("Knots", "Talk", None),
        ("Keynote", "Keynote", None),
        ("Knots", "", None),
    ],
)
def test_what_takes_a_whole_day_and_is_no_talk_lasts_a_day(
    title: str, category: str, length: str | None
) -> None:
    lines = [f"SUMMARY:{title}", "DTSTART;VALUE=DATE:20300514"]
    found = session(*lines, *([f"CATEGORIES:{category}"] if category else []))

    assert (found["date"], found.get("duration")) == ("2030-05-14", length)


@pytest.mark.parametrize("last", ["DURATION:P1D", "DTEND;VALUE=DATE:20300515", "DTEND:20300514"])
def test_one_day_goes_without_saying(last: str) -> None:
    assert session("DTSTART;VALUE=DATE:20300514", last) == FAIR


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        ("DTEND;VALUE=DATE:20310801", {"dtend": "20310801"}),
        ("DTEND;VALUE=DATE:20300512", {"dtend": "20300512"}),
        ("DURATION:P400D", {"duration": "P400D"}),
        ("DURATION:PT5H", {"duration": "PT5H"}),
    ],
)
def test_what_is_no_length_of_days_is_kept(last: str, kept: dict[str, str]) -> None:
    assert session("DTSTART;VALUE=DATE:20300514", last) == {**FAIR, "extra": kept}


def test_what_would_go_on_after_the_last_date_is_on_its_first() -> None:
    found = session("DTSTART;VALUE=DATE:99991230", "DURATION:P9D")

    assert (found["date"], found["duration"]) == ("9999-12-30", "9 days")


def test_what_takes_weeks_is_on_the_days_that_others_are_on() -> None:
    events = [("20300514", "20300801"), ("20300610", "20300612")]
    text = "".join(
        f"BEGIN:VEVENT\nUID:{start}\nSUMMARY:Fair\nDTSTART:{start}\nDTEND:{end}\nEND:VEVENT\n"
        for start, end in events
    )
    found: Any = translated({"x.ics": f"BEGIN:VCALENDAR\n{text}END:VCALENDAR\n"})

    assert [one["duration"] for one in found["sessions"].values()] == ["79 days", "2 days"]
    assert found["conference"]["days"] == ["2030-05-14", "2030-06-10", "2030-06-11"]


def test_each_time_of_what_repeats_takes_as_many_days() -> None:
    lines = (
        "DTSTART;VALUE=DATE:20300514",
        "DTEND;VALUE=DATE:20300516",
        "RRULE:FREQ=WEEKLY;COUNT=2",
    )
    event = "\n".join(["BEGIN:VEVENT", "UID:1", "SUMMARY:Fair", *lines, "END:VEVENT"])
    found: Any = translated({"x.ics": f"BEGIN:VCALENDAR\n{event}\nEND:VCALENDAR\n"})

    assert [(one["date"], one["duration"]) for one in found["sessions"].values()] == [
        ("2030-05-14", "2 days"),
        ("2030-05-21", "2 days"),
    ]
    assert found["conference"]["days"] == ["2030-05-14", "2030-05-15", "2030-05-21", "2030-05-22"]


@pytest.mark.parametrize("end", ["DTEND:20300514T130000", "DURATION:PT3H", "DURATION:P1DT1H"])
def test_what_is_too_long_for_a_talk_and_names_nobody_is_none(end: str) -> None:
    assert session("DTSTART:20300514T100000", end)["type"] == "other"


@pytest.mark.parametrize(
    "more",
    [
        ("DTEND:20300514T113000",),
        ("DURATION:PT2H",),
        ("DTEND:20300514T130000", "ATTENDEE;CN=Jo Sample:mailto:jo@sample.example"),
        ("DTEND:20300514T130000", "DESCRIPTION:Speaker: Jo Sample"),
    ],
)
def test_what_may_be_a_talk_stays_one(more: tuple[str, ...]) -> None:
    assert "type" not in session("DTSTART:20300514T100000", *more)


@pytest.mark.parametrize(
    "title", ["No class", "Knots (no seminar this week)", "no C++ Boats session today!"]
)
def test_what_does_not_take_place_is_no_talk(title: str) -> None:
    times = ("DTSTART:20300514T100000", "DTEND:20300514T110000")

    assert session(*times, f"SUMMARY:{title}")["type"] == "other"
    assert "type" not in session(*times, "SUMMARY:No class of boats is safe")


def test_what_lasts_a_minute_is_no_talk() -> None:
    assert session("DTSTART:20300514T100000", "DTEND:20300514T100100")["type"] == "other"
    assert "type" not in session("DTSTART:20300514T100000", "DTEND:20300514T100200")


def test_what_goes_on_the_next_day_is_no_workshop_and_has_these_days() -> None:
    lines = ["DTSTART:20300514T090000", "DTEND:20300516T153000", "SUMMARY:Workshop: Knots"]
    head = ["BEGIN:VCALENDAR", "X-WR-TIMEZONE:Europe/Oslo", "BEGIN:VEVENT", "UID:1"]
    text = "\n".join([*head, *lines, "END:VEVENT", "END:VCALENDAR", ""])
    found: Any = translated({"x.ics": text})

    assert found["sessions"]["1"]["type"] == "other"
    assert found["conference"]["days"] == ["2030-05-14", "2030-05-15", "2030-05-16"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [("Workshop: Knots", "workshop"), ("Lunch", None), ("Training day", "workshop")],
)
def test_a_title_that_says_a_type_goes_before(title: str, kind: str | None) -> None:
    found = session("DTSTART:20300514T100000", "DTEND:20300514T130000", f"SUMMARY:{title}")

    assert found.get("type") == kind


@pytest.mark.parametrize(("end", "kind"), [("20300515", None), ("20300518", "other"), ("", None)])
def test_a_talk_of_one_day_waits_for_its_hour(end: str, kind: str | None) -> None:
    ends = [f"DTEND;VALUE=DATE:{end}"] if end else []
    found = session("DTSTART;VALUE=DATE:20300514", *ends, "SUMMARY:A talk of knots")

    assert found.get("type") == kind


def test_a_day_that_does_not_exist_stays_as_it_is_written() -> None:
    found = session("DTSTART;VALUE=DATE:20300231", "SUMMARY:A talk of knots")

    assert found == {"title": "A talk of knots", "date": "2030-02-31"}


@pytest.mark.parametrize(
    ("end", "days"),
    [
        ("20300517", ["2030-05-14", "2030-05-15", "2030-05-16"]),
        ("20300515", ["2030-05-14"]),
        ("20300513", ["2030-05-14"]),
        ("soon", ["2030-05-14"]),
    ],
)
def test_the_days_of_an_event_are_those_of_its_calendar(end: str, days: list[str]) -> None:
    event = (
        f"BEGIN:VEVENT\nUID:1\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20300514\nDTEND:{end}\nEND:VEVENT"
    )
    other = "BEGIN:VEVENT\nUID:2\nSUMMARY:Tea\nDTSTART;VALUE=DATE:20300601\nEND:VEVENT"
    alone, several = (
        translated({"x.ics": f"BEGIN:VCALENDAR\n{events}\nEND:VCALENDAR\n"})["conference"]["days"]
        for events in (event, f"{event}\n{other}")
    )

    assert (alone, several) == (days, [*days, "2030-06-01"])


def test_an_end_in_a_zone_is_not_compared_with_a_start_in_none() -> None:
    found = session("DTSTART:20300514T090000", "DTEND:20300514T093000Z", "SUMMARY:A talk of knots")

    assert (found["start"], found["end"]) == ("2030-05-14T09:00", "2030-05-14T09:30Z")
