"""Events of a made-up calendar as iCalendar, xCal and jCal have them."""

import json
from typing import NamedTuple
from xml.sax.saxutils import escape

from event_texts import escaped


class Property(NamedTuple):
    """A property of an event."""

    name: str
    value: str | dict[str, list[str]]
    kind: str = "text"
    zone: str = ""


Event = list[Property]


def as_ics(events: list[Event], zone: str) -> str:
    """Content lines."""
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Harbour//EN", "X-WR-CALNAME:Harbour Club"]
    rows.append(f"X-WR-TIMEZONE:{zone}")
    for event in events:
        rows += ["BEGIN:VEVENT", *map(_line, event), "END:VEVENT"]
    return "\r\n".join([*rows, "END:VCALENDAR", ""])


def _line(one: Property) -> str:
    if isinstance(one.value, dict):
        parts = (f"{name.upper()}={','.join(told)}" for name, told in one.value.items())
        return f"RRULE:{';'.join(map(_compact, parts))}"
    if one.kind == "text":
        return f"{one.name.upper()}:{escaped(one.value)}"
    zone = f";TZID={one.zone}" if one.zone else ""
    return f"{one.name.upper()}{zone}:{_compact(one.value)}"


def _compact(text: str) -> str:
    return text.replace("-", "").replace(":", "")


def as_jcal(events: list[Event], zone: str) -> str:
    """Lists."""
    told: list[object] = [["vevent", [_listed(one) for one in event], []] for event in events]
    about = [["version", {}, "text", "2.0"], ["x-wr-calname", {}, "unknown", "Harbour Club"]]
    about.append(["x-wr-timezone", {}, "unknown", zone])
    return json.dumps(["vcalendar", about, told])


def _listed(one: Property) -> list[object]:
    value: object = one.value
    if isinstance(one.value, dict):
        value = {name: told if len(told) > 1 else told[0] for name, told in one.value.items()}
    return [one.name, {"tzid": one.zone} if one.zone else {}, one.kind, value]


def as_xcal(events: list[Event], zone: str) -> str:
    """Elements."""
    told = "".join(
        f"<vevent><properties>{''.join(map(_element, event))}</properties></vevent>"
        for event in events
    )
    about = "<version><text>2.0</text></version>"
    about += f"<x-wr-timezone><text>{zone}</text></x-wr-timezone>"
    inside = (
        f"<vcalendar><properties>{about}</properties><components>{told}</components></vcalendar>"
    )
    return f'<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0">{inside}</icalendar>'


def _element(one: Property) -> str:
    value = f"<{one.kind}>{escape(str(one.value))}</{one.kind}>"
    if isinstance(one.value, dict):
        parts = (f"<{n}>{part}</{n}>" for n, told in one.value.items() for part in told)
        value = f"<recur>{''.join(parts)}</recur>"
    zone = f"<parameters><tzid><text>{one.zone}</text></tzid></parameters>" if one.zone else ""
    return f"<{one.name}>{zone}{value}</{one.name}>"


FORMS = {"ics": as_ics, "json": as_jcal, "xml": as_xcal}
