"""The schedule as Sessionize's API gives it: the view "Grid Smart" (sessionize.com/api).

Days with their rooms, rooms with their sessions, and the same again by the times at which sessions
begin. Times are those of a clock in the conference's zone and say nothing of it, as in theirs.

- A session stands in the first of its rooms; one in all rooms stands in the first room of all and
  is a plenum session. One without a room stands in a room without a name.
- Breaks and the like are service sessions. A session that is not confirmed is told to be so.
- What a session has besides is in categories: its track, format, language and tags.
- One without a slot cannot be listed, and one that is cancelled is taken out, as by them.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from confsched.agenda.layout import layout
from confsched.exporters import voc
from confsched.exporters.identity import numbers
from confsched.exporters.options import Options
from confsched.exporters.texts import block, line
from confsched.schedule.entities import Room, ScheduledSession, Session
from confsched.schedule.schedule import Schedule
from confsched.text.as_json import Object, as_json

_NOWHERE = Room("", "")
_STATUS = {"proposed": "Nominated", "tentative": "Accept_Queue", "confirmed": "Accepted"}


class Sessionize:
    """UTF-8, two spaces deep; ids of sessions and people are ours, those of rooms are numbers."""

    suffix = ".json"
    heeds: frozenset[str] = frozenset()
    left_out = staticmethod(voc.left_out)
    cut_to_one_room = staticmethod(voc.cut_to_one_room)

    def export(self, schedule: Schedule, options: Options) -> bytes:  # noqa: ARG002 -- it heeds none
        """Every session that has a slot and takes place."""
        return as_json(_Grid(schedule).days()).encode()


class _Grid:
    def __init__(self, schedule: Schedule) -> None:
        self.schedule = schedule
        self._rooms = {"": 0} | numbers(room.id for room in schedule.rooms)
        labels = [
            label for s in schedule.sessions for pair in _labels(s) for label in _names(*pair)
        ]
        self._labels = numbers(labels)

    def days(self) -> list[Object]:
        """All days on which something takes place; the first of them is the one to begin with."""
        found: list[Object] = []
        for day in layout(self.schedule, gaps=False).days:
            sessions = [session for session in day.sessions if not session.cancelled]
            if sessions:
                date = f"{day.date.isoformat()}T00:00:00"
                found.append({"date": date, "isDefault": not found, **self._day(sessions)})
        return found

    def _day(self, sessions: list[ScheduledSession]) -> Object:
        by_room: defaultdict[Room, list[Object]] = defaultdict(list)
        starts: defaultdict[str, list[Object]] = defaultdict(list)
        order = {room: index for index, room in enumerate(self.schedule.rooms)}
        rooms = sorted(
            {self._room_of(one) for one in sessions}, key=lambda r: order.get(r, len(order))
        )
        for session in sessions:
            room = self._room_of(session)
            told = self._session(session, room)
            by_room[room].append(told)
            slot = {**self._named(room), "session": told, "index": rooms.index(room)}
            starts[told["startsAt"][11:]].append(slot)
        return {
            "rooms": [self._room(room, by_room[room]) for room in rooms],
            "timeSlots": [{"slotStart": start, "rooms": slots} for start, slots in starts.items()],
        }

    def _room_of(self, session: Session) -> Room:
        if session.everywhere and self.schedule.rooms:
            return self.schedule.rooms[0]
        return session.rooms[0] if session.rooms else _NOWHERE

    def _named(self, room: Room) -> Object:
        return {"id": self._rooms[room.id], "name": line(room.name)}

    def _room(self, room: Room, sessions: list[Object]) -> Object:
        only_plenum = all(session["isPlenumSession"] for session in sessions)
        return {**self._named(room), "sessions": sessions, "hasOnlyPlenumSessions": only_plenum}

    def _session(self, session: ScheduledSession, room: Room) -> Object:
        texts = map(block, (session.abstract, session.description))
        is_service, is_certain = session.type.pause, session.status == "confirmed"
        return {
            "id": session.id,
            "title": line(session.title),
            "description": "\n\n".join(filter(None, texts)) or None,
            "startsAt": self._local(session.start),
            "endsAt": self._local(session.end),
            "isServiceSession": is_service,
            "isPlenumSession": session.everywhere or session.plenary,
            "speakers": [
                {"id": speaker.id, "name": line(speaker.name)}
                for speaker in dict.fromkeys(part.speaker for part in session.people)
            ],
            "categories": self._categories(session),
            "roomId": self._rooms[room.id],
            "room": line(room.name),
            "liveUrl": session.url,
            "recordingUrl": None,
            "status": None if is_service and is_certain else _STATUS[session.status],
            "isInformed": is_certain,
            "isConfirmed": is_certain,
        }

    def _local(self, moment: datetime) -> str:
        local = moment.astimezone(self.schedule.zone).replace(tzinfo=None)
        return local.isoformat(timespec="seconds")

    def _categories(self, session: Session) -> list[Object]:
        return [
            {
                "id": self._labels[title],
                "name": title,
                "categoryItems": [
                    {"id": self._labels[f"{title}: {item}"], "name": item} for item in items
                ],
                "sort": index,
            }
            for index, (title, items) in enumerate(_labels(session))
        ]


def _labels(session: Session) -> Iterator[tuple[str, list[str]]]:
    """What a session has, under the headings that it has there."""
    yield "Session format", [line(voc.type_name(session.type))]
    yield "Track", [line(session.track.name)] if session.track else []
    yield "Language", [session.language] if session.language else []
    yield "Tags", list(map(line, session.tags))


def _names(title: str, items: list[str]) -> Iterator[str]:
    yield title
    yield from (f"{title}: {item}" for item in items)
