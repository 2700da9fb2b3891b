"""The made-up conferences of any size as schedule.xml and schedule.json, as pretalx writes them.

And as a text and a table that people read, without any marks of a system.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import cycle, groupby, islice
from pathlib import Path
from random import Random
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr

from benchmarks import words
from benchmarks.generate import FIRST_DAY, Place, Shape, places

_OFFSET: Final = "-04:00"
_BASE: Final = "https://conference.example/schedule/"
_Event = dict[str, Any]
_Rooms = dict[str, list[_Event]]


def write(path: Path, sessions: int) -> None:
    """Write a conference of so many sessions into one file, by its ending."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = _FORMS[path.suffix](sessions)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(text)


def days_of(sessions: int) -> Iterator[tuple[int, _Rooms]]:
    """Every day with its rooms and their events."""
    shape, random = Shape.of(sessions), Random(sessions)
    people = list(range(shape.speakers))
    random.shuffle(people)
    speakers = cycle(people)
    numbered = enumerate(islice(places(shape, random), sessions), 1)
    for day, found in groupby(numbered, lambda one: one[1].day):
        rooms: _Rooms = {}
        for number, place in found:
            event = _event(number, place, random, speakers)
            rooms.setdefault(event["room"], []).append(event)
        yield day, rooms


def _event(number: int, place: Place, random: Random, speakers: Iterator[int]) -> _Event:
    title = f"{place.title} {number}"
    date = FIRST_DAY + timedelta(days=place.day - 1)
    clock = f"{place.start // 60:02}:{place.start % 60:02}"
    slug = f"benchmark-{number}-{words.identifier(place.title)}"
    alone = place.room is None
    return {
        "guid": str(uuid5(NAMESPACE_URL, slug)),
        "id": number,
        "logo": None,
        "date": f"{date}T{clock}:00{_OFFSET}",
        "start": clock,
        "duration": f"{place.length // 60:02}:{place.length % 60:02}",
        "room": "Foyer" if alone else f"Room {place.room}",
        "slug": slug,
        "url": f"{_BASE}talk/{number}/",
        "title": title,
        "subtitle": "",
        "track": "" if alone else f"Track {place.room}",
        "type": "Lecture" if place.kind == "panel" else place.kind,
        "language": "en",
        "abstract": "" if alone else words.abstract(random),
        "description": None,
        "recording_license": "",
        "do_not_record": False,
        "persons": [] if alone else _persons(random.randint(1, 4), speakers),
        "links": [],
        "attachments": [],
    }


def _persons(count: int, speakers: Iterator[int]) -> list[_Event]:
    return [
        {"id": number + 1, "public_name": words.person(number)}
        for number in islice(speakers, count)
    ]


def _conference(sessions: int) -> dict[str, Any]:
    days = Shape.of(sessions).days
    return {
        "acronym": f"benchmark-{sessions}",
        "title": f"A Conference of {sessions} Sessions",
        "start": str(FIRST_DAY),
        "end": str(FIRST_DAY + timedelta(days=days - 1)),
        "daysCount": days,
        "timeslot_duration": "00:05",
        "time_zone_name": "America/Toronto",
    }


def _span(day: int) -> tuple[str, str, str]:
    date = FIRST_DAY + timedelta(days=day - 1)
    return str(date), f"{date}T04:00:00{_OFFSET}", f"{date + timedelta(days=1)}T03:59:00{_OFFSET}"


def _json(sessions: int) -> Iterator[str]:
    """One line for each event, so that a large one need not be in memory at once."""
    head = json.dumps(_conference(sessions))[:-1]
    yield f'{{"schedule": {{"version": "1.0", "base_url": "{_BASE}",\n'
    yield f'"conference": {head}, "days": ['
    for day, rooms in days_of(sessions):
        date, start, end = _span(day)
        fields = {"index": day, "date": date, "day_start": start, "day_end": end}
        yield ",\n" if day > 1 else "\n"
        yield f'{json.dumps(fields)[:-1]}, "rooms": {{\n'
        yield ",\n".join(_room(room, events) for room, events in rooms.items())
        yield "}}"
    yield "]}}}\n"


def _room(name: str, events: list[_Event]) -> str:
    lines = ",\n".join(json.dumps(event, ensure_ascii=False) for event in events)
    return f"{json.dumps(name)}: [\n{lines}]"


def _xml(sessions: int) -> Iterator[str]:
    conference = _conference(sessions)
    conference["days"] = conference.pop("daysCount")
    yield '<?xml version="1.0" encoding="utf-8"?>\n<schedule>\n  <version>1.0</version>\n'
    fields = "".join(f"    <{name}>{escape(str(v))}</{name}>\n" for name, v in conference.items())
    yield f"  <conference>\n{fields}    <base_url>{_BASE}</base_url>\n  </conference>\n"
    for day, rooms in days_of(sessions):
        date, start, end = _span(day)
        yield f'  <day index="{day}" date="{date}" start="{start}" end="{end}">\n'
        for room, events in rooms.items():
            yield f"    <room name={quoteattr(room)}>\n"
            yield from map(_element, events)
            yield "    </room>\n"
        yield "  </day>\n"
    yield "</schedule>\n"


def _element(event: _Event) -> str:
    lines = [f'      <event guid="{event["guid"]}" id="{event["id"]}">\n']
    for name, value in event.items():
        if name not in ("guid", "id", "persons", "recording_license", "do_not_record"):
            text = escape(str(value or ""))
            lines.append(f"        <{name}>{text}</{name}>\n" if text else f"        <{name}/>\n")
    lines.append("        <recording>\n          <license/>\n")
    lines.append("          <optout>false</optout>\n        </recording>\n        <persons>\n")
    lines += (
        f'          <person id="{person["id"]}">{escape(person["public_name"])}</person>\n'
        for person in event["persons"]
    )
    lines.append("        </persons>\n      </event>\n")
    return "".join(lines)


def _text(sessions: int) -> Iterator[str]:
    """A page with everybody in a line of their own below a session."""
    yield "Conference 2030\n(all times are Eastern Time)\n"
    for day, rooms in days_of(sessions):
        yield f"\n{FIRST_DAY + timedelta(days=day - 1):%A, %d %B %Y}\n"
        events = [event for found in rooms.values() for event in found]
        for event in sorted(events, key=lambda event: event["start"]):
            yield from _lines(event)


def _span_of(event: _Event) -> str:
    minutes = sum(60 * int(t[:2]) + int(t[3:]) for t in (event["start"], event["duration"]))
    return f"{event['start']} - {minutes // 60:02}:{minutes % 60:02}"


def _lines(event: _Event) -> Iterator[str]:
    yield f"\n{_span_of(event)} {event['title']}\n{event['room']}\n"
    yield from (f"Speaker: {person['public_name']}, Director\n" for person in event["persons"])
    if event["abstract"]:
        yield f"{event['abstract']}\n"


def _table(sessions: int) -> Iterator[str]:
    """A page with one table of all sessions, with the date of each."""
    heads = ("Date", "Time", "Title", "Speakers", "Room")
    yield "<h1>Conference 2030</h1>\n<p>All times are Eastern Time</p>\n<table>\n"
    yield _cells("th", heads)
    for day, rooms in days_of(sessions):
        date = f"{FIRST_DAY + timedelta(days=day - 1):%d %B %Y}"
        for event in (event for found in rooms.values() for event in found):
            people = ", ".join(person["public_name"] for person in event["persons"])
            yield _cells("td", (date, _span_of(event), event["title"], people, event["room"]))
    yield "</table>\n"


def _cells(tag: str, texts: Iterable[str]) -> str:
    cells = (f"<{tag}>{escape(text or '')}</{tag}>" for text in texts)
    return f"<tr>{''.join(cells)}</tr>\n"


_FORMS = {".xml": _xml, ".json": _json, ".txt": _text, ".html": _table}
