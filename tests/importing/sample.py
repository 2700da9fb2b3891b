"""A small made-up programme as schedule.xml, and changes of it as another system would publish."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any, TypeAlias
from xml.sax.saxutils import escape, quoteattr

Events: TypeAlias = dict[str, dict[str, Any]]

EVENTS: Events = {
    "11": {
        "title": "Opening",
        "start": "2030-05-14T09:00:00+02:00",
        "duration": "00:30",
        "room": "Great Hall",
        "type": "opening",
        "guid": "guid-11",
    },
    "12": {
        "title": "Bread: a history",
        "subtitle": "From sample to crumb",
        "start": "2030-05-14T10:00:00+02:00",
        "duration": "00:45",
        "room": "Great Hall",
        "track": "Food & Drink",
        "type": "lecture",
        "language": "en",
        "abstract": "One line that is long enough to be folded when it is written, because it goes "
        "on and on.",
        "persons": {"1": "Jo Sample", "2": "Ada Sample"},
        "guid": "guid-12",
    },
    "13": {
        "title": "Salt",
        "start": "2030-05-15T10:00:00+02:00",
        "duration": "01:00",
        "room": "Attic",
        "track": "Food & Drink",
        "type": "lecture",
        "persons": {"3": "Ben Sample"},
        "guid": "guid-13",
    },
    "14": {
        "title": "Night walk",
        "start": "2030-05-15T23:30:00+02:00",
        "duration": "02:00",
        "room": "Attic",
        "guid": "guid-14",
    },
}
_TEXTS = ("title", "subtitle", "abstract", "description", "duration", "track", "type", "language")


def events(**changes: Mapping[str, Any] | None) -> Events:
    """The events with some of them changed, by `e12={…}`; None takes one out."""
    result = deepcopy(EVENTS)
    for name, fields in changes.items():
        key = name.removeprefix("e")
        if fields is None:
            result.pop(key)
        else:
            result[key] = {**result.get(key, {}), **fields}
    return result


def schedule_xml(found: Events, title: str = "Sample Days", acronym: str = "sample-days") -> str:
    """A file of the events, by day and room."""
    days: dict[str, dict[str, list[str]]] = {}
    for key, fields in found.items():
        rooms = days.setdefault(fields["start"][:10], {})
        rooms.setdefault(fields["room"], []).append(_event(key, fields))
    parts = [
        f"<day index='{number}' date='{date}'>{_rooms(rooms)}</day>"
        for number, (date, rooms) in enumerate(sorted(days.items()), start=1)
    ]
    return (
        "<?xml version='1.0' encoding='utf-8'?>\n<schedule><conference>"
        f"<acronym>{escape(acronym)}</acronym><title>{escape(title)}</title>"
        "<base_url>https://days.example/</base_url>"
        f"<time_zone_name>Europe/Berlin</time_zone_name></conference>{''.join(parts)}</schedule>\n"
    )


def _rooms(rooms: Mapping[str, list[str]]) -> str:
    return "".join(f"<room name={quoteattr(n)}>{''.join(e)}</room>" for n, e in rooms.items())


def _event(key: str, fields: Mapping[str, Any]) -> str:
    texts = "".join(f"<{n}>{escape(fields[n])}</{n}>" for n in _TEXTS if n in fields)
    people = "".join(
        f"<person id={quoteattr(i)}>{escape(n)}</person>"
        for i, n in fields.get("persons", {}).items()
    )
    start = fields["start"]
    return (
        f"<event id={quoteattr(key)} guid={quoteattr(fields.get('guid', ''))}>"
        f"<date>{start}</date><start>{start[11:16]}</start><room>{escape(fields['room'])}</room>"
        f"{texts}<persons>{people}</persons></event>"
    )
