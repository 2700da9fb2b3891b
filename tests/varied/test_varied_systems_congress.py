"""Congresses as Indico and the conference app of SIGCHI export them, with papers in sessions."""

import datetime as dt
import json
from collections.abc import Callable, Iterator
from random import Random

import pytest
from hubs import Entry, Export
from made import Part, Session, lines, lines_of, made, untold
from translation import translate

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

Read = tuple[object, list[Session]]  # a file, and what it comes to


def _moment(w: Export, at: dt.datetime) -> Entry:
    return {"date": f"{at:%Y-%m-%d}", "time": f"{at:%H:%M:%S}", "tz": w.zone}


def _item(w: Export, one: Session, kind: str) -> Entry:
    begins, ends = _moment(w, one.start), _moment(w, one.end)
    minutes = int((one.end - one.start).total_seconds()) // 60
    found = {"_type": kind, "title": one.title, "startDate": begins, "duration": minutes}
    if w.first:
        found["endDate"] = ends
    return {**found, "description": w.text or "", "location": "Harbour House", "url": ""}


def _people(w: Export, parts: tuple[Part, ...]) -> list[Entry]:
    return [_person(w, part.name) for part in parts]


def _person(w: Export, name: str) -> Entry:
    first, _, last = name.partition(" ")
    works = "" if w.second else "Port Lab"
    if w.third:
        return {"_type": "Person", "fullName": f"{last}, {first}", "name": f"{last}, {first}"} | {
            "firstName": first,
            "familyName": last,
            "affiliation": works,
        }
    return {"first_name": first, "last_name": last, "affiliation": works, "id": w.number[name]}


def _talks(w: Export, one: Session) -> Iterator[tuple[Entry, Session]]:
    """The papers of a session, with what becomes of them: they are led by who leads it."""
    for paper in one.in_turn():
        entry = _item(w, paper, "Contribution")
        said = tuple(part for part in paper.people if part.role == "speaker")
        entry |= {"id": f"c{len(w.text or '')}{paper.title}", "room": w.empty or one.room}
        key = "presenters" if w.chance.random() < 0.2 else "speakers"
        yield {**entry, key: _people(w, said), "track": None}, paper._replace(track="")


def indico(w: Export) -> Read:
    """An event with sessions that hold contributions."""
    sessions, talks, found = [], [], []
    for number, one in enumerate(w.all):
        if not one.made_of:
            entry = {**_item(w, one, "Contribution"), "speakers": [], "room": one.room}
            talks.append({**entry, "id": f"b{number}"})
            found.append(one)
            continue
        held = [*_talks(w, one)]
        found += (paper for _, paper in held)
        block = {**_item(w, one, "Session"), "id": f"s{number}", "room": one.room}
        chairs = _people(w, one.people)
        sessions.append({**block, "conveners": chairs, "contributions": [one for one, _ in held]})
    whole = Session("Harbour Congress", w.all[0].start, w.all[-1].end)
    event = {**_item(w, whole, "Conference"), "endDate": _moment(w, whole.end), "id": "7"}
    event |= {"timezone": w.zone, "contributions": talks, "sessions": sessions}
    return {"_type": "HTTPAPIResult", "count": 1, "results": [event]}, found


def timetable(w: Export) -> Read:
    """The entries of each day, blocks with entries among them."""
    days: dict[str, Entry] = {}
    found: list[Session] = []
    for number, one in enumerate(w.all):
        kind = "Session" if one.made_of else "Break" if one.is_pause else "Contribution"
        entry: Entry = {**_item(w, one, kind), "entryType": kind, "room": one.room}
        entry |= {"endDate": _moment(w, one.end), "id": f"e{number}"}
        if one.made_of:
            held = [*_talks(w, one)]
            found += (paper for _, paper in held)
            entries = ({**inner, "entryType": "Contribution"} for inner, _ in held)
            entry["entries"] = {f"c{n}": inner for n, inner in enumerate(entries)}
            entry["conveners"] = _people(w, one.people)
        else:
            entry["presenters"] = []
            found.append(one)
        days.setdefault(f"{one.start:%Y%m%d}", {})[f"e{number}"] = entry
    return {"_type": "HTTPAPIResult", "count": 1, "results": {"7": days}}, found


def sigchi(w: Export) -> Read:
    """Lists that name each other by numbers, times counted on the clock of the place."""
    slots = sorted({(one.start, one.end) for one in w.all})
    papers = {paper.title: n for n, paper in enumerate((p for o in w.all for p in o.made_of), 900)}
    sessions, events = [], []
    for number, one in enumerate(w.all, 1):
        entry: Entry = {"id": number, "name": one.title, "typeId": 50 + bool(one.made_of)}
        entry |= {"roomId": w.number[one.room]} if one.room else {}
        if one.made_of:
            entry["chairIds"] = [w.number[part.name] for part in one.people]
            entry["contentIds"] = [papers[paper.title] for paper in one.made_of]
            sessions.append(entry | _when(w, one, slots))
        else:
            events.append(entry | _when(w, one, []) | {"chairIds": [], "contentIds": []})
    names = {part.name for one in w.all for p in one.made_of for part in p.people}
    everybody = [*names, *{part.name for one in w.all for part in one.people}]
    return {
        "conference": {"id": 1, "shortName": "KNOTS", "name": "KNOTS 2031", "year": 2031},
        "rooms": [{"id": w.number[name], "name": name, "typeId": 51} for name in w.rooms if name],
        "contentTypes": [{"id": 50, "name": "Event"}, {"id": 51, "name": "Paper"}],
        "timeSlots": [
            {"id": n, "type": "SESSION", "startDate": _wall(start), "endDate": _wall(end)}
            for n, (start, end) in enumerate(slots)
        ],
        "sessions": sessions,
        "events": events,
        "contents": [
            {"id": papers[paper.title], "typeId": 51, "title": paper.title, "abstract": w.text}
            | {"authors": [{"personId": w.number[part.name]} for part in paper.people]}
            for one in w.all
            for paper in one.made_of
        ],
        "people": [
            {"id": w.number[name], "firstName": name.partition(" ")[0], "middleInitial": ""}
            | {"lastName": name.partition(" ")[2], "affiliations": []}
            for name in everybody
        ],
    }, [one.whole() for one in w.all]


def _when(w: Export, one: Session, slots: list[tuple[dt.datetime, dt.datetime]]) -> Entry:
    if slots and w.first:
        return {"timeSlotId": slots.index((one.start, one.end))}
    return {"startDate": _wall(one.start), "endDate": _wall(one.end)}


def _wall(at: dt.datetime) -> int:
    return int(at.timestamp()) * 1000


SYSTEMS: tuple[Callable[[Export], Read], ...] = (indico, timetable, sigchi)


@pytest.mark.parametrize("seed", range(40))
def test_congresses_of_systems(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, "congress")
    writer = Export([*programme.sessions], chance)
    writer.zone = "UTC"
    inside = [part.name for one in writer.all for p in one.made_of for part in p.people]
    writer.number |= {name: n for n, name in enumerate(inside, 5000)}
    system = chance.choice(SYSTEMS)
    told, found = system(writer)

    schedule = resolve(assemble([translate("export.json", json.dumps(told).encode(), "UTC")]))

    assert lines_of(schedule) == lines(found), told
    assert system is not sigchi or not untold(writer.all, schedule)
