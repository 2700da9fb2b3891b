"""The whole programme as an iCalendar file (RFC 5545, RFC 7986) that every calendar reads alike."""

from collections.abc import Iterator

from confsched.exporters import entries
from confsched.exporters.entries import Calendar, Property
from confsched.exporters.icaltext import content, text_value, uri_value
from confsched.exporters.options import Options
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule

# properties without a type that goes without saying (RFC 7986 §5)
_TYPED = {"CONFERENCE": ";VALUE=URI", "REFRESH-INTERVAL": ";VALUE=DURATION"}


class ICalendar:
    """Every session that has a slot, cancelled ones too; unscheduled ones have no place here."""

    suffix = ".ics"

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """The calendar; entries carry the stamp, or the beginning of 1970 without one."""
        made = Calendar(schedule, options)
        opening = content(["BEGIN:VCALENDAR", *map(_line, made.opening())])
        events = [content(_event(event)) for event in made.events()]
        zones = (content(zone.lines) for zone in made.zones())
        return b"".join([opening, *zones, *events, content(["END:VCALENDAR"])])

    def left_out(self, schedule: Schedule) -> Iterator[tuple[Session, str]]:
        """The sessions that are not in it, and why."""
        return entries.left_out(schedule)


def _event(event: list[Property]) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield from map(_line, event)
    yield "END:VEVENT"


def _line(one: Property) -> str:
    name, value, kind, tzid = one
    if kind == "text":
        return f"{name}:{text_value(value)}"
    if kind == "texts":
        return f"{name}:{','.join(map(text_value, value.split(',')))}"
    if kind == "uri":
        return f"{name}{_TYPED.get(name, '')}:{uri_value(value)}"
    return f"{name};TZID={tzid}:{value}" if tzid else f"{name}{_TYPED.get(name, '')}:{value}"
