"""Exports of several systems, which hold a made-up programme."""

import json
import re

from hubs import Entry, Export, Files, guid
from made import Session

_KEY = re.compile(r'"[a-z-]+": ')


def open_event(w: Export) -> Files:
    """A folder of lists, with dashes or underscores in their keys."""
    offset = w.offset
    places = [{"id": w.number[name], "name": name, "floor": 1, "room": w.empty} for name in w.rooms]
    tracks = [{"id": w.number[name], "name": name, "color": "#aa0000"} for name in w.tracks]
    speakers = [
        {
            "id": w.number[name],
            "name": name,
            "short-biography": w.text,
            "organisation": w.empty,
            "sessions": [
                {"id": n, "title": one.title}
                for n, one in enumerate(w.all, 1)
                if name in w.names(one)
            ],
        }
        for name in w.everybody
    ]
    kind = {"id": 1, "name": "Talk", "length": "00.30"} if w.second else None
    sessions = [
        {
            "id": number,
            "title": one.title,
            "short-abstract": w.text,
            "long-abstract": w.empty,
            "starts-at": w.here(one.start, offset),
            "ends-at": w.here(one.end, offset),
            "state": "accepted",
            "track": {"id": w.number[one.track], "name": one.track} if one.track else None,
            "microlocation": {"id": w.number[one.room], "name": one.room},
            "speakers": [{"id": w.number[name], "name": name} for name in w.names(one)],
            "session-type": kind if one.people else None,
        }
        for number, one in enumerate(w.all, 1)
    ]
    event = {
        "id": 1,
        "name": "Harbour Days",
        "timezone": w.zone,
        "starts-at": w.here(w.all[0].start, offset),
        "ends-at": w.here(w.all[-1].end, offset),
        "location-name": "Harbour House",
        "organizer-name": "Harbour Club",
    }
    files: Files = {"event": event, "sessions": sessions, "speakers": speakers}
    files |= {"microlocations": places, "tracks": tracks}
    told = {f"{name}.json": value for name, value in files.items() if value}
    if not w.first:
        return told
    underscored: Files = json.loads(
        _KEY.sub(lambda key: key[0].replace("-", "_"), json.dumps(told))
    )
    return underscored


def pretalx(w: Export) -> Files:
    """Slots or submissions, alone or in an answer, with what they name expanded."""
    slots = [*(_slot(w, one) for one in w.all)]
    told = [_submission(w, one) for one in w.all if one.people] if w.first else slots
    if w.first:
        w.all = [one for one in w.all if one.people]
    answer = {"count": len(told), "next": None, "previous": None, "results": told}
    return {"slots.json": answer if w.second else told}


def _slot(w: Export, one: Session) -> Entry:
    submission = _described(w, one) if one.people else None
    return {
        "id": w.all.index(one) + 1,
        "room": {"id": w.number[one.room], "name": {"en": one.room}, "guid": w.key(one.room)},
        "start": w.here(one.start, w.offset),
        "end": w.here(one.end, w.offset),
        "submission": submission,
        "schedule": 3,
        "description": {} if submission else {"en": one.title},
        "duration": int((one.end - one.start).total_seconds()) // 60,
    }


def _described(w: Export, one: Session) -> Entry:
    return {
        "code": f"K{w.all.index(one) + 100}XY",
        "title": one.title,
        "speakers": [
            {"code": f"P{w.number[name]}", "name": name, "biography": w.text, "avatar_url": w.empty}
            for name in w.names(one)
        ],
        "submission_type": {"id": 1, "name": {"en": "Talk"}, "default_duration": 30},
        "track": {"id": w.number[one.track], "name": {"en": one.track}} if one.track else None,
        "state": "confirmed",
        "abstract": w.text or "",
        "content_locale": w.chance.choice(("en", "de")),
        "tags": [],
        "resources": [],
    }


def _submission(w: Export, one: Session) -> Entry:
    slot = {key: value for key, value in _slot(w, one).items() if key != "submission"}
    return {**_described(w, one), "slots": [slot]}


def oscon(w: Export) -> Files:
    """Lists by serial numbers in one schedule."""
    events = [
        {
            "serial": number,
            "name": one.title,
            "event_type": "40-minute conference session" if one.people else "Event",
            "time_start": f"{one.start:%Y-%m-%d %H:%M:%S}",
            "time_stop": f"{one.end:%Y-%m-%d %H:%M:%S}",
            "venue_serial": w.number[one.room],
            "description": w.text or "",
            "website_url": f"https://boats.example/{number}",
            "speakers": [w.number[name] for name in w.names(one)],
            "categories": [one.track] if one.track else [],
        }
        for number, one in enumerate(w.all, 1)
    ]
    speakers = [{"serial": w.number[n], "name": n, "bio": w.text} for n in w.everybody]
    venues = [{"serial": w.number[n], "name": n, "category": "Conference Venues"} for n in w.rooms]
    told = {
        "conferences": [{"serial": 1}],
        "events": events,
        "speakers": speakers,
        "venues": venues,
    }
    return {"osconfeed.json": {"Schedule": told}}


def scale(w: Export) -> Files:
    """What a sign at a door shows."""
    return {
        "sign.json": [
            {
                "Name": one.title,
                "Description": w.text or "",
                "Location": one.room,
                "StartTime": w.here(one.start, w.offset),
                "EndTime": w.here(one.end, w.offset),
                "Speakers": ", ".join(w.names(one)),
                "Topic": one.track,
            }
            for one in w.all
        ]
    }


def google_io(w: Export) -> Files:
    """Rooms and people by their ids, times counted."""
    sessions = [
        {
            "id": guid(number),
            "title": one.title,
            "description": w.text or "",
            "startTimestamp": w.millis(one.start),
            "endTimestamp": w.millis(one.end),
            "room": w.key(one.room),
            "speakers": [w.key(name) for name in w.names(one)],
            "tagNames": [],
            "type": "Sessions",
            "livestreamed": True,
        }
        for number, one in enumerate(w.all, 1)
    ]
    w.all = [one._replace(track="") for one in w.all]
    speakers = [{"id": w.key(name), "name": name, "bio": w.text} for name in w.everybody]
    rooms = [{"id": w.key(name), "name": name, "filter": "true"} for name in w.rooms]
    return {"conference_data.json": {"rooms": rooms, "sessions": sessions, "speakers": speakers}}
