"""Calendars of speakers: when they are busy, and which line says so."""

import sys
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from confsched.errors import ConfschedError
from confsched.reading.busy import read_busy
from confsched.source import Source

START = datetime(2021, 5, 17, tzinfo=UTC)
END = datetime(2021, 5, 24, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")


def calendar(*components: str) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//sample", *components, "END:VCALENDAR", ""]
    return "\r\n".join(line for text in lines for line in text.split("\n"))


def event(uid: str, *lines: str) -> str:
    made = [f"UID:{uid}", "DTSTAMP:20210101T000000Z", *lines]
    return "\n".join(["BEGIN:VEVENT", *made, "END:VEVENT"])


def busy(*components: str) -> list[tuple[str, str, int]]:
    """Start, end and line of what is found, in UTC, in the third week of May 2021."""
    found = read_busy(Source("jo.ics", calendar(*components)), START, END, LONDON)
    return [(f"{b.start:%d %H:%M}", f"{b.end:%d %H:%M}", b.span.first.line) for b in found]


def test_an_event_takes_its_time_and_its_line_is_known() -> None:
    first = event("a", "DTSTART:20210519T100000Z", "DTEND:20210519T113000Z")
    second = event("b", "DTSTART;TZID=Europe/London:20210519T100000", "DURATION:PT1H")

    assert busy(first, second) == [("19 09:00", "19 10:00", 11), ("19 10:00", "19 11:30", 5)]


def test_repeated_events_are_expanded_with_their_exceptions() -> None:
    weekly = event(
        "a",
        "DTSTART;TZID=America/New_York:20210301T090000",
        "DTEND;TZID=America/New_York:20210301T100000",
        "RRULE:FREQ=DAILY",
        "EXDATE;TZID=America/New_York:20210520T090000",
    )
    moved = event(
        "a",
        "RECURRENCE-ID;TZID=America/New_York:20210521T090000",
        "DTSTART;TZID=America/New_York:20210521T150000",
        "DTEND;TZID=America/New_York:20210521T160000",
    )

    assert [found[:2] for found in busy(weekly, moved)] == [
        ("17 13:00", "17 14:00"),
        ("18 13:00", "18 14:00"),
        ("19 13:00", "19 14:00"),
        ("21 19:00", "21 20:00"),
        ("22 13:00", "22 14:00"),
        ("23 13:00", "23 14:00"),
    ]


def test_whole_days_and_times_without_a_zone_are_on_their_own_clock() -> None:
    holiday = event("a", "DTSTART;VALUE=DATE:20210519", "DTEND;VALUE=DATE:20210520")
    floating = event("b", "DTSTART:20210521T090000", "DTEND:20210521T100000")

    assert [found[:2] for found in busy(holiday, floating)] == [
        ("18 23:00", "19 23:00"),
        ("21 08:00", "21 09:00"),
    ]


def test_what_is_transparent_cancelled_empty_or_at_another_time_takes_none() -> None:
    slot = ("DTSTART:20210519T100000Z", "DTEND:20210519T113000Z")
    free = event("a", *slot, "TRANSP:TRANSPARENT")
    off = event("b", *slot, "STATUS:CANCELLED")
    empty = event("c", "DTSTART:20210519T100000Z", "DTEND:20210519T100000Z")
    later = event("d", "DTSTART:20210619T100000Z", "DTEND:20210619T110000Z")

    assert busy(free, off, empty, later) == []


def test_free_and_busy_times_are_read_as_well() -> None:
    times = (
        "BEGIN:VFREEBUSY\nUID:a\nDTSTAMP:20210101T000000Z\n"
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20210519T100000Z/PT30M\n"
        "FREEBUSY;FBTYPE=FREE:20210519T110000Z/PT3H\nEND:VFREEBUSY"
    )

    assert busy(times) == [("19 10:00", "19 10:30", 7)]


@pytest.mark.parametrize("text", ["", "no calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"])
def test_what_is_no_calendar_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ConfschedError) as refused:
        read_busy(Source("jo.ics", text), START, END, LONDON)

    assert refused.value.message.startswith("'jo.ics' is no calendar that can be read")


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "recurring_ical_events", None)
    with pytest.raises(ConfschedError) as refused:
        read_busy(Source("jo.ics", calendar()), START, END, LONDON)

    assert (refused.value.message, refused.value.hint) == (
        "reading calendars needs the extra 'calendars'",
        "pip install 'confsched[calendars]'",
    )
