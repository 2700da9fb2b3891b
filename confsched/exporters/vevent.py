"""Entries as content lines (RFC 5545 §3.1), made once for however many feeds they stand in."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from confsched.exporters.entries import Event, Property, Revision
from confsched.exporters.icaltext import content, text_value, uri_value

# properties without a type that goes without saying (RFC 7986 §5)
_TYPED = {"CONFERENCE": ";VALUE=URI", "REFRESH-INTERVAL": ";VALUE=DURATION"}
# the last lines of an entry: whether somebody is busy because of it
FREE = b"TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
BUSY = b"TRANSP:OPAQUE\r\nEND:VEVENT\r\n"


class VEvent(NamedTuple):
    """An entry in bytes: `uid` is that line, `body` all that may change but revision and TRANSP."""

    uid: bytes
    body: bytes
    tzid: str | None

    def begun(self, revision: Revision) -> bytes:
        """The component without its last properties, which differ between feeds."""
        return b"".join((b"BEGIN:VEVENT\r\n", self.uid, dated(revision), self.body))


def busy_with_alarm(title: str, minutes: int) -> bytes:
    """The last lines of an entry that reminds of itself (RFC 5545 §3.6.6)."""
    alarm = (
        Property("ACTION", "DISPLAY"),
        Property("DESCRIPTION", title),
        Property("TRIGGER", f"-PT{minutes}M", "duration"),
    )
    inner = b"BEGIN:VALARM\r\n" + lines(alarm) + b"END:VALARM\r\n"
    return BUSY.replace(b"END:VEVENT", inner + b"END:VEVENT")


def vevent(event: Event) -> VEvent:
    """An entry as bytes."""
    return VEvent(lines((event.uid,)), lines(event.rest), event.tzid)


@lru_cache(maxsize=1024)
def dated(revision: Revision) -> bytes:
    """The three properties of a revision."""
    return lines(revision.properties())


def lines(properties: Iterable[Property]) -> bytes:
    """Properties as content lines."""
    return content(map(_line, properties))


def _line(one: Property) -> str:
    name, value, kind, tzid = one
    if kind == "text":
        return f"{name}:{text_value(value)}"
    if kind == "texts":
        return f"{name}:{','.join(map(text_value, value.split(',')))}"
    if kind == "date":
        return f"{name};VALUE=DATE:{value}"
    if kind == "uri":
        return f"{name}{_TYPED.get(name, '')}:{uri_value(value)}"
    return f"{name};TZID={tzid}:{value}" if tzid else f"{name}{_TYPED.get(name, '')}:{value}"
