"""Who must be where and when, for people who run a conference: as text or Markdown."""

from confsched.agenda.zones import Clock
from confsched.exporters.options import Options
from confsched.exporters.paper.chosen import AV, JOBS, chosen, role_named, roles_in
from confsched.exporters.paper.jobs import job_sheets
from confsched.exporters.paper.people import people_sheets
from confsched.exporters.paper.words import Teller
from confsched.exporters.paper.writing import written
from confsched.schedule.schedule import Schedule


class RunSheet:
    """A sheet for each person who has a role, or for each room and day for a job done there.

    Nobody is named for equipment, and often nobody for the rooms: then the sheet is the room's.
    """

    suffix = ".txt"
    heeds = frozenset(("tz", "as", "role", "green-room"))

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """Write all sheets; raises ConfschedError for a role that nobody has."""
        found = chosen(schedule, options, options.audience)
        role = role_named(options.role, found.schedule) if options.role else ""
        is_job = role == AV or (role in JOBS and role not in roles_in(found.schedule))
        make = job_sheets if is_job else people_sheets
        clock = Clock(options.zone or schedule.zone)
        teller = Teller(found.schedule, clock, options.audience)
        return written(make(teller, found, role, options.green_room), teller, options)
