"""The calendar as XML: what the .ics file says, and nothing else."""

from datetime import tzinfo
from xml.etree import ElementTree as ET

import pytest
import readers
from from_xcal import icalendar
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import example, golden, two_rooms
from test_any_calendar import ZONES, schedules

from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.options import Options
from confsched.exporters.xcal_file import XCal
from confsched.schedule.schedule import Schedule


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_it_looks_as_approved(name: str) -> None:
    schedule = two_rooms() if name == "two-rooms" else example(name)
    made = XCal().export(schedule, Options())

    assert made == golden(f"{name}.xcal", made)


@pytest.mark.parametrize("reader", readers.NAMES)
@pytest.mark.readers
def test_every_reader_sees_what_it_sees_in_the_ics_file(reader: str) -> None:
    readers.require(reader)
    schedule = example("mesf2021")
    made = XCal().export(schedule, Options())
    lines = ICalendar().export(schedule, Options())

    assert readers.read(reader, icalendar(made)) == readers.read(reader, lines)


@settings(deadline=None, max_examples=80)
@given(schedules(), st.one_of(st.none(), ZONES))
def test_any_programme_says_the_same_in_both_forms(schedule: Schedule, zone: tzinfo | None) -> None:
    options = Options(zone=zone)
    unfolded = ICalendar().export(schedule, options).replace(b"\r\n ", b"")
    said = sorted(icalendar(XCal().export(schedule, options)).decode().split("\r\n"))
    # inside a recurrence the order is another one
    wanted = [swapped(line) for line in unfolded.decode().split("\r\n")]

    # U+FFFE and U+FFFF are in no XML
    assert [line for line in said if line] == sorted(
        kept for line in wanted if (kept := line.replace("\ufffe", "").replace("\uffff", ""))
    )


def swapped(line: str) -> str:
    """A recurrence in the order of RFC 6321's appendix."""
    if not line.startswith("RRULE:"):
        return line
    freq, by_month, by_day = line.split(";")
    return f"{freq};{by_day};{by_month}"


def test_the_parts_of_a_recurrence_stand_in_the_order_of_the_schema() -> None:
    made = ET.fromstring(XCal().export(example("mesf2021"), Options()))  # noqa: S314 -- ours
    rules = [
        [part.tag.partition("}")[2] for part in rule]
        for rule in made.iter()
        if "}recur" in rule.tag
    ]

    assert rules == [["freq", "byday", "bymonth"]] * 2


def test_what_has_no_place_is_left_out_with_a_reason() -> None:
    told = [(session.title, reason) for session, reason in XCal().left_out(two_rooms())]

    assert told == [
        ("Some later thing", "it has no time"),
        ("Something on Monday", "it has no time"),
    ]
    assert list(ICalendar().left_out(two_rooms())) == list(XCal().left_out(two_rooms()))
