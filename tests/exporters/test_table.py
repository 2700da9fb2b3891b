"""The agenda as a text file."""

from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import example, golden, odd_schedules, two_rooms

from confsched.exporters.options import Options
from confsched.exporters.table import Table
from confsched.schedule.schedule import Schedule
from confsched.text.width import width


def test_the_table_is_the_agenda_at_the_width_asked_for() -> None:
    made = Table().export(example("mesf2021"), Options(width=80))

    assert made == golden("agenda-mesf2021-80.txt", made)


def test_the_table_tells_times_in_the_zone_asked_for() -> None:
    made = Table().export(two_rooms(), Options(zone=ZoneInfo("Asia/Tokyo")))

    assert made == golden("agenda-two-rooms-tokyo-100.txt", made)


@settings(deadline=None, max_examples=20)
@given(odd_schedules(), st.integers(40, 140))
def test_any_text_becomes_lines_of_the_width_without_spaces_at_their_ends(
    schedule: Schedule, columns: int
) -> None:
    text = Table().export(schedule, Options(width=columns)).decode()
    lines = text.split("\n")

    assert text.endswith("\n")
    assert [line for line in lines if width(line) > columns or line.endswith(" ")] == []
