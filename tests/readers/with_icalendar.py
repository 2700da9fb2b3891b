"""Reads events with the Python library icalendar."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from icalendar import Calendar, Component, Event, vDDDTypes

if TYPE_CHECKING:
    from readers import Record


def read(calendar: bytes) -> list[Record]:
    """Return the events of a VCALENDAR; a ValueError where a part of it cannot be read."""
    parsed = Calendar.from_ical(calendar)
    errors = [error for component in parsed.walk() for error in component.errors]
    if errors:
        raise ValueError(errors)
    # By itself the library prefers the zone that zoneinfo knows by the name.
    zones = {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in parsed.timezones}
    return [_record(event, zones) for event in parsed.events]


def _record(event: Event, zones: dict[str, tzinfo]) -> Record:
    return {
        "uid": _text(event, "UID"),
        "start": _instant(event, "DTSTART", zones),
        "end": _instant(event, "DTEND", zones),
        "summary": _text(event, "SUMMARY"),
        "location": _text(event, "LOCATION"),
        "description": _text(event, "DESCRIPTION"),
        "status": _text(event, "STATUS"),
        "sequence": int(event.get("SEQUENCE", 0)),
        "url": _text(event, "URL"),
        "categories": list(event.categories),
    }


def _text(event: Component, name: str) -> str:
    return str(event.get(name, ""))


def _instant(event: Component, name: str, zones: dict[str, tzinfo]) -> str:
    value = event[name]
    if not isinstance(value, vDDDTypes) or not isinstance(value.dt, datetime):
        raise ValueError(f"{name} is no moment")  # noqa: TRY004 -- as the other readers do
    moment = value.dt
    if "TZID" in value.params:
        moment = moment.replace(tzinfo=zones[value.params["TZID"]])
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
