"""How a program reads calendars: found out by asking it, for docs/feeds-readers.md."""

from collections.abc import Sequence
from importlib.metadata import version

import differences
import readers

from confsched.exporters.icaltext import content
from tools.readers import every, of_debian, of_npm

# noon in July: by this definition, by what Berlin's clocks really show, or by a clock in UTC
_ZONE = (
    *("BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0530", "TZOFFSETTO:+0530"),
    *("TZNAME:QT", "END:STANDARD"),
)
_DEFINITION, _NAME, _CLOCK = "06:30", "10:00", "12:00"
_WAYS = {
    (_DEFINITION, _DEFINITION): "by the definition in the feed",
    (_NAME, _DEFINITION): "by name, else by the definition in the feed",
    (_NAME, _CLOCK): "by name; one that it does not know is ignored",
    (_CLOCK, _CLOCK): "ignored",
}


def row(name: str) -> str:
    """What is known of a reader, as a line of a table; the first cell has its version, too."""
    source, number = _origin(name)
    seen = "; ".join(each.what for each in differences.DIFFERENCES.get(name, ())) or "–"
    return f"| {name} {number} | {source} | {_zones(name)} | {_cancelled(name)} | {seen} |"


def _origin(name: str) -> tuple[str, str | None]:
    match name:
        case "icalendar":
            return "PyPI", version("icalendar")
        case "icaljs":
            return "npm", of_npm(readers.ICALJS, "ical.js")
        case "libical":
            return "Debian", of_debian("libical3")
        case _:
            return every()[name].source, every()[name].version()


def _zones(name: str) -> str:
    """Where it finds a zone: one defined otherwise than its name says, and one nobody knows."""
    known, unknown = (_noon(name, tzid) for tzid in ("Europe/Berlin", "Quay/Time"))
    return _WAYS[known, unknown]


def _noon(name: str, tzid: str) -> str:
    zone = ("BEGIN:VTIMEZONE", f"TZID:{tzid}", *_ZONE, "END:VTIMEZONE")
    return str(_seen(name, zone, f";TZID={tzid}:20260715T{{}}0000", "CONFIRMED")["start"])[11:16]


def _cancelled(name: str) -> str:
    """What tells that a session is cancelled."""
    told = _seen(name, (), ":20260715T{}0000Z", "CANCELLED").get("status")
    return "the status and the title" if told == "CANCELLED" else "the title alone"


def _seen(name: str, zone: Sequence[str], when: str, status: str) -> dict[str, object]:
    """The one event of a calendar, from twelve to one."""
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//confsched//tests//EN", *zone),
        *("BEGIN:VEVENT", "UID:a@harbour.example", "DTSTAMP:20260101T000000Z"),
        *(f"DTSTART{when.format(12)}", f"DTEND{when.format(13)}", "SUMMARY:Tides"),
        *(f"STATUS:{status}", "END:VEVENT", "END:VCALENDAR"),
    )
    if name in readers.NAMES:
        return {**readers.read(name, content(lines))[0]}
    return readers.told(name, content(lines))[0]
