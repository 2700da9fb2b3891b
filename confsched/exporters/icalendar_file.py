"""The whole programme as an iCalendar file (RFC 5545, RFC 7986) that every calendar reads alike."""

from confsched.exporters.entries import EPOCH, Calendar, Revision
from confsched.exporters.icaltext import calendar_file
from confsched.exporters.options import Options, untimed
from confsched.exporters.vevent import FREE, lines, vevent
from confsched.schedule.schedule import Schedule


class ICalendar:
    """Every session that has a slot or takes whole days, cancelled ones too."""

    suffix = ".ics"
    heeds = frozenset(("tz", "stamp"))
    left_out = staticmethod(untimed)

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """The calendar; entries carry the stamp, or the beginning of 1970 without one."""
        calendar = Calendar(schedule, options.zone, audience=options.audience)
        revision = Revision.first(options.stamp or EPOCH)
        events = [vevent(event) for event in calendar.events()]
        zones = calendar.zones({event.tzid for event in events})
        told = [event.begun(revision) + FREE for event in events]
        return calendar_file(lines(calendar.opening()), [zone.content for zone in zones], told)
