"""A sheet for each room and day to hang on its door, as text or Markdown."""

from collections.abc import Iterator

from confsched.agenda.zones import Clock
from confsched.exporters.options import Options
from confsched.exporters.paper.chosen import chosen
from confsched.exporters.paper.door_sheets import door_sheets
from confsched.exporters.paper.words import Teller
from confsched.exporters.paper.writing import written
from confsched.schedule.audience import Audience
from confsched.schedule.dates import why_no_slot
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule


class Doors:
    """Day by day, the rooms in the order of the file; whoever asks, it is for the public."""

    suffix = ".txt"
    heeds = frozenset(("tz", "as"))

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Write all sheets, times in the conference's zone unless another is asked for."""
        found = chosen(schedule, options, Audience.PUBLIC)
        clock = Clock(options.zone or schedule.zone)
        teller = Teller(found.schedule, clock, Audience.PUBLIC)
        return written(door_sheets(teller, found), teller, options)

    def left_out(self, schedule: Schedule) -> Iterator[tuple[Session, str]]:
        """The sessions that have no slot, and so are on no sheet."""
        return ((session, why_no_slot(session)) for session in schedule.unscheduled)
