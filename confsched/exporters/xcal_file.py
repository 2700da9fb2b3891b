"""The calendar as XML: xCal (RFC 6321), entry for entry what the .ics file says."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from confsched.exporters.entries import EPOCH, Calendar, Kind, Property, Revision
from confsched.exporters.icaltext import uri_value
from confsched.exporters.options import Options, untimed
from confsched.exporters.texts import clean
from confsched.exporters.vtimezone import ZoneBlock
from confsched.exporters.xml_text import document, element, inline, parent
from confsched.patterns import pattern
from confsched.schedule.schedule import Schedule

_SPACE: Final = {"xmlns": "urn:ietf:params:xml:ns:icalendar-2.0"}
_MOMENT: Final = pattern(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)")
_OFFSET: Final = pattern(r"(?<=\d)(?=(?:\d\d)+$)")
_RECUR: Final = ("FREQ", "BYDAY", "BYMONTH")  # in the order of RFC 6321 appendix A
_ZONE_KINDS: Final[dict[str, Kind]] = {
    "DTSTART": "date-time",
    "RRULE": "recur",
    "TZOFFSETFROM": "utc-offset",
    "TZOFFSETTO": "utc-offset",
}


class XCal:
    """Every session that has a slot or takes whole days, cancelled ones too."""

    suffix = ".xcal"
    heeds = frozenset(("tz", "stamp"))
    left_out = staticmethod(untimed)

    def export(self, schedule: Schedule, options: Options) -> bytes:
        """The calendar; entries carry the stamp, or the beginning of 1970 without one."""
        made = Calendar(schedule, options.zone, audience=options.audience)
        revision = Revision.first(options.stamp or EPOCH)
        events: list[str] = []
        used: set[str | None] = set()
        for event in made.events():
            used.add(event.tzid)
            events += _component("vevent", event.properties(revision))
        zones = (line for zone in made.zones(used) for line in _zone(zone))
        whole = _component("vcalendar", made.opening(), [*zones, *events])
        return document(parent("icalendar", whole, _SPACE))


def _component(
    name: str, properties: Iterable[Property], components: Iterable[str] = ()
) -> Iterator[str]:
    def children() -> Iterator[str]:
        yield from parent("properties", (line for one in properties for line in _property(one)))
        inner = list(components)
        if inner:
            yield from parent("components", inner)

    return parent(name, children())


def _property(one: Property) -> Iterator[str]:
    def children() -> Iterator[str]:
        if one.tzid:
            yield from inline("parameters", inline("tzid", element("text", one.tzid)))
        yield from _value(one)

    return inline(one.name.lower(), children())


def _value(one: Property) -> Iterator[str]:
    match one.kind:
        case "text":
            yield from element("text", clean(one.value))
        case "texts":
            for text in one.value.split(","):
                yield from element("text", clean(text))
        case "uri":
            yield from element("uri", uri_value(one.value))
        case "date-time":
            yield from element("date-time", _MOMENT.sub(r"\1-\2-\3T\4:\5:\6", one.value))
        case "date":
            yield from element("date", f"{one.value[:4]}-{one.value[4:6]}-{one.value[6:]}")
        case "utc-offset":
            yield from element("utc-offset", _OFFSET.sub(":", one.value))
        case "recur":
            yield from inline("recur", _recur(one.value))
        case kind:
            yield from element(kind, one.value)


def _recur(rule: str) -> Iterator[str]:
    parts = dict(part.split("=") for part in rule.split(";"))
    for name in _RECUR:
        yield from element(name.lower(), parts.get(name))


def _zone(zone: ZoneBlock) -> Iterator[str]:
    """A VTIMEZONE: its name, and the components of it one after the other."""
    lines = [line.split(":", 1) for line in zone.lines[1:-1]]
    name, *rest = (Property(name, value, _ZONE_KINDS.get(name, "text")) for name, value in lines)
    return _component("vtimezone", [name], _observances(rest))


def _observances(properties: Iterable[Property]) -> Iterator[str]:
    for is_mark, group in groupby(properties, lambda one: one.name in ("BEGIN", "END")):
        found = list(group)
        if is_mark:
            kind = found[-1].value.lower()
        else:
            yield from _component(kind, found)
