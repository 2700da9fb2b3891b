"""Schedules drawn as a grid or a timeline, for the tests of both."""

from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from confsched.agenda.draw import draw
from confsched.agenda.layout import layout
from confsched.schedule.schedule import Schedule
from confsched.text.styled import Line

KATHMANDU = ZoneInfo("Asia/Kathmandu")
ZONES = st.sampled_from([(), (KATHMANDU,), (KATHMANDU, ZoneInfo("America/New_York"))])


def drawn(
    view: str, schedule: Schedule, columns: int, zones: tuple[ZoneInfo, ...] = ()
) -> list[Line]:
    """The lines of a view, with times in the zone of the conference or in those that are given."""
    zone, *others = zones or (schedule.zone,)
    return list(draw(layout(schedule, zone=zone, others=others), width=columns, view=view))
