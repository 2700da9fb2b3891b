"""Answers of Google Calendar and Microsoft Graph: what they say beside plain events."""

import json
from typing import Any

import pytest
from translation import root_of, translate

from confsched.reading import Document

ZONE = "Europe/Berlin"


def _read(answer: object) -> Document:
    return translate("harbour.json", json.dumps(answer).encode())


def _sessions(document: Document) -> Any:  # noqa: ANN401 -- to be looked into
    return root_of(document)["sessions"]


def _google(day: str, **more: object) -> dict[str, Any]:
    moments = {
        name: {"dateTime": f"{day}T{time}:00+01:00", "timeZone": ZONE}
        for name, time in (("start", "10:00"), ("end", "11:00"))
    }
    return {"id": "k", "summary": "Knots", **moments, **more}


def test_a_series_keeps_its_clock_and_does_without_what_was_taken_out() -> None:
    rules = ["EXDATE;TZID=Europe/Berlin:20300325T100000,20300408T100000"]
    rules.append("RRULE:FREQ=WEEKLY;COUNT=6")
    gone: dict[str, Any] = {"id": "k_2", "recurringEventId": "k", "status": "cancelled"}
    gone["originalStartTime"] = {"dateTime": "2030-04-15T08:00:00Z", "timeZone": ZONE}
    found = _read({"items": [_google("2030-03-18", recurrence=rules), gone]})

    assert [one["start"] for one in _sessions(found).values()] == [
        "2030-03-18T10:00",
        "2030-04-01T10:00",
        "2030-04-22T10:00",
    ]
    assert found.findings == ()


@pytest.mark.parametrize(
    ("pattern", "ends", "days"),
    [
        (
            {"type": "daily", "interval": 1, "dayOfMonth": 0, "index": "first"},
            {"type": "endDate", "endDate": "2030-05-16", "numberOfOccurrences": 0},
            ["05-14", "05-15", "05-16"],
        ),
        (
            {"type": "weekly", "interval": 2, "daysOfWeek": ["tuesday", "sunday"]}
            | {"firstDayOfWeek": "sunday", "month": 0},
            {"type": "numbered", "endDate": "0001-01-01", "numberOfOccurrences": 3},
            ["05-14", "05-26", "05-28"],
        ),
        (
            {"type": "absoluteMonthly", "interval": 1, "dayOfMonth": 14},
            {"type": "numbered", "numberOfOccurrences": 2},
            ["05-14", "06-14"],
        ),
        (
            {"type": "relativeMonthly", "interval": 1, "daysOfWeek": ["tuesday"]}
            | {"index": "second"},
            {"type": "numbered", "numberOfOccurrences": 2},
            ["05-14", "06-11"],
        ),
    ],
)
def test_a_pattern_of_microsoft_is_a_rule(
    pattern: dict[str, object], ends: dict[str, object], days: list[str]
) -> None:
    moments = {
        name: {"dateTime": f"2030-05-14T{hour}:00:00.0000000", "timeZone": ZONE}
        for name, hour in (("start", 10), ("end", 11))
    }
    series = {"recurrence": {"pattern": pattern, "range": ends}}
    found = _read({"value": [{"id": "k", "subject": "Knots", **moments, **series}]})

    assert [one["start"] for one in _sessions(found).values()] == [
        f"2030-{day}T10:00" for day in days
    ]
    assert found.findings == ()


def test_a_pattern_that_is_none_is_told() -> None:
    moment = {"dateTime": "2030-05-14T10:00:00.0000000", "timeZone": ZONE}
    event = {"subject": "Knots", "start": moment, "end": moment}
    ends = {"type": "numbered", "numberOfOccurrences": 3}
    series = {"pattern": {"type": "now and then"}, "range": ends}
    found = _read({"value": [{**event, "recurrence": series}]})

    [finding] = found.findings
    assert finding.code == "F005"
    assert finding.message == (
        "this repeats, but how cannot be understood: only the first time is read"
    )


def test_rooms_that_are_invited_leave_the_names_in_a_text_to_be_read() -> None:
    people = [
        {"displayName": "Attic", "email": "a@resource.calendar.google.com", "resource": True},
        {"displayName": "Ben Muster", "email": "ben@b.example", "responseStatus": "declined"},
    ]
    found = _read(
        {"items": [_google("2030-03-18", attendees=people, description="Speaker: Ada Sample")]}
    )

    assert _sessions(found) == {
        "k": {
            "title": "Knots",
            "start": "2030-03-18T10:00",
            "end": "2030-03-18T11:00",
            "room": "Attic",
            "speakers": ["ada-sample"],
            "extra": {"invited": "Attic", "invited 2": "Ben Muster"},
        }
    }


def test_who_comes_has_the_address_that_is_told() -> None:
    ada = {"displayName": "Ada Sample", "email": "ada@boats.example"}
    found = _read({"items": [_google("2030-03-18", attendees=[ada])]})

    assert root_of(found)["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "email": "ada@boats.example"}
    }


def test_a_moment_before_all_clocks_is_one_as_well() -> None:
    never = {"dateTime": "0001-01-01T00:00:00.0000000", "timeZone": "UTC"}
    event = {"subject": "Knots", "start": never, "end": never, "originalStartTimeZone": ZONE}
    last = {"dateTime": "9999-12-31T23:59:00.0000000", "timeZone": "UTC"}
    found = _read({"value": [event, {**event, "subject": "Nets", "start": last}]})

    assert [one["start"] for one in _sessions(found).values()] == [
        "0001-01-01T00:53:28",
        "9999-12-31T23:59",
    ]
