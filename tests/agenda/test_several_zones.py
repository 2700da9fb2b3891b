"""An agenda in several zones at once: beside each other, or below each other where it is narrow."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import SCENES, golden, odd_schedules, scene, two_rooms

from confsched import api
from confsched.agenda.draw import draw
from confsched.agenda.layout import layout
from confsched.agenda.margin import margin_for
from confsched.agenda.zones import Clock, Slot
from confsched.api.showing import Zones
from confsched.schedule.schedule import Schedule
from confsched.text.styled import Line, Piece, plain
from confsched.text.width import width

NEW_YORK = ZoneInfo("America/New_York")
TOKYO = ZoneInfo("Asia/Tokyo")
KATHMANDU = ZoneInfo("Asia/Kathmandu")
START = datetime(2021, 5, 19, 14, 30, tzinfo=UTC)
SLOTS = (
    Slot("10:30–11:45 EDT"),
    Slot("23:30–00:45 JST"),
    Slot("20:15–21:30 UTC+5:45"),
)


def test_a_clock_tells_a_slot_and_a_moment_in_each_of_its_zones() -> None:
    clock, on = Clock(NEW_YORK, TOKYO), date(2021, 5, 19)
    end = START + timedelta(hours=2)

    assert clock.slots(START, end, on) == (Slot("10:30–12:30 EDT"), Slot("23:30–01:30 JST"))
    assert clock.moments(end, on) == (Slot("12:30 EDT"), Slot("01:30 JST", "(+1 day)"))
    assert (clock.slot(START, end, on), clock.moment(end, on)) == (
        Slot("10:30–12:30 EDT"),
        Slot("12:30 EDT"),
    )


@pytest.mark.parametrize(
    ("columns", "widths", "indent"),
    [(132, (15, 15, 20), 56), (80, (20,), 22), (60, (20,), 22), (59, (), 2), (20, (), 2)],
)
def test_zones_are_columns_where_the_text_has_room_beside_them(
    columns: int, widths: tuple[int, ...], indent: int
) -> None:
    margin = margin_for([SLOTS], columns)

    assert (margin.widths, margin.indent) == (widths, indent)


def test_two_zones_are_columns_from_80_columns_on() -> None:
    assert [len(margin_for([SLOTS[:2]], columns).widths) for columns in (79, 80)] == [1, 2]


def test_marks_stand_below_the_times_that_they_belong_to() -> None:
    slots = (Slot("10:30 EDT"), Slot("01:30 JST", "(+1 day)"))
    text: list[Line] = [(Piece("One"),)]
    lines = [[*plain(margin_for([slots], columns).beside(slots, text))] for columns in (80, 60, 40)]

    assert lines == [
        ["10:30 EDT  01:30 JST  One", "           (+1 day)"],
        ["10:30 EDT  One", "01:30 JST", "(+1 day)"],
        ["10:30 EDT", "01:30 JST (+1 day)", "  One"],
    ]


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_an_agenda_in_two_zones_looks_as_approved(columns: int) -> None:
    agenda = layout(two_rooms(), zone=TOKYO, others=(NEW_YORK,))
    made = "".join(f"{line}\n" for line in plain(draw(agenda, width=columns))).encode()

    assert made == golden(f"agenda-two-rooms-two-zones-{columns}.txt", made)


@pytest.mark.parametrize("name", SCENES)
def test_the_days_are_those_of_the_conference_in_any_zones(name: str) -> None:
    first, second = (layout(scene(name), zone=zone, others=(KATHMANDU,)) for zone in (None, TOKYO))

    assert first.days == second.days


def test_the_interface_takes_a_zone_or_several_as_text_or_not_and_each_once() -> None:
    forum = scene("mesf2021")
    given: tuple[Zones, ...] = ("ET", NEW_YORK, ["ET", NEW_YORK], None)
    told = [api.agenda(forum, tz=tz) for tz in given]

    assert told == [told[0]] * 4
    assert api.agenda(forum, tz=["ET", "Asia/Tokyo"], width=90).splitlines()[2:4] == [
        "All times in Eastern Time: EDT (UTC-4), America/New_York; and in Tokyo time: JST (UTC+9),",
        "Asia/Tokyo",
    ]


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), st.integers(20, 140), st.sampled_from([(), (TOKYO,), (TOKYO, KATHMANDU)]))
def test_no_line_is_wider_than_the_page_in_any_zones(
    schedule: Schedule, columns: int, others: tuple[ZoneInfo, ...]
) -> None:
    lines = [*plain(draw(layout(schedule, others=others), width=columns))]

    assert [line for line in lines if width(line) > columns] == []
