"""The views of Sessionize, which hold a made-up programme."""

import datetime as dt

from hubs import Entry, Export, Files, guid
from made import Session


def sessionize(w: Export) -> Files:
    """The view of all, or the grid, with the speakers beside it or without."""
    speakers: list[Entry] = [
        {
            "id": w.key(name),
            "firstName": name.partition(" ")[0],
            "lastName": name.partition(" ")[2],
            "fullName": name,
            "bio": w.text,
            "tagLine": w.empty,
            "links": [],
            "sessions": [w.all.index(one) + 1 for one in w.all if name in w.names(one)],
            "categoryItems": [],
        }
        for name in w.everybody
    ]
    rooms = [{"id": w.number[room], "name": room, "sort": n} for n, room in enumerate(w.rooms)]
    items = [{"id": w.number[name], "name": name, "sort": 0} for name in w.tracks]
    category = {"id": 1, "title": w.chance.choice(("Track", "Tracks")), "items": items, "sort": 0}
    level = {"id": 2, "title": "Level", "items": [{"id": 9, "name": "Beginner", "sort": 1}]}
    if w.first:
        told = {"questions": [], "categories": [category, level] if w.tracks else [level]}
        sessions = [_sessionized(w, one, grid=False) for one in w.all]
        return {"all.json": {"sessions": sessions, "speakers": speakers, **told, "rooms": rooms}}
    files: Files = {"grid.json": [*_grid(w)]}
    if w.second:
        files["speakers.json"] = [
            {**one, "sessions": [{"id": n, "name": w.all[n - 1].title} for n in one["sessions"]]}
            for one in speakers
        ]
    return files


def _grid(w: Export) -> list[Entry]:
    days = []
    for date in sorted({one.start.date() for one in w.all}):
        rooms = []
        for room in w.rooms:
            here = [one for one in w.all if one.room == room and one.start.date() == date]
            held = [_sessionized(w, one, grid=True) for one in here]
            rooms.append({"id": w.number[room], "name": room, "sessions": held})
        slots: list[Entry] = []
        if w.third:
            starts = sorted({one.start for one in w.all if one.start.date() == date})
            slots += ({"slotStart": f"{at:%H:%M:%S}", "rooms": _cells(w, at)} for at in starts)
        days.append(
            {"date": f"{date}T00:00:00", "isDefault": False, "rooms": rooms, "timeSlots": slots}
        )
    return days


def _cells(w: Export, at: dt.datetime) -> list[Entry]:
    return [
        {
            "id": w.number[one.room],
            "name": one.room,
            "session": _sessionized(w, one, grid=True),
            "index": n,
        }
        for n, one in enumerate(one for one in w.all if one.start == at)
    ]


def _sessionized(w: Export, one: Session, *, grid: bool) -> Entry:
    number, speakers = w.all.index(one) + 1, [w.key(name) for name in w.names(one)]
    found: Entry = {
        "id": guid(number) if not one.people else f"{number}",
        "title": one.title,
        "description": w.text if one.people else None,
        "startsAt": w.here(one.start),
        "endsAt": w.here(one.end),
        "isServiceSession": not one.people,
        "isPlenumSession": False,
        "speakers": speakers,
        "roomId": w.number[one.room],
        "liveUrl": None,
        "status": "Accepted" if one.people else None,
    }
    if grid:
        found["speakers"] = [{"id": w.key(name), "name": name} for name in w.names(one)]
        chosen = [{"id": w.number[one.track], "name": one.track}] if one.track else []
        found["categories"] = [{"id": 1, "name": "Track", "categoryItems": chosen, "sort": 0}]
        found["room"] = one.room
    else:
        found["categoryItems"] = [w.number[one.track]] if one.track else []
        found["questionAnswers"] = []
    return found
