"""What takes people and rooms outside of a conference: other conferences, and calendars."""

from collections.abc import Iterator
from datetime import datetime
from unicodedata import normalize

from confsched.by_key import grouped
from confsched.schedule.entities import Engagement
from confsched.schedule.schedule import Schedule
from confsched.text.alike import uncased


def engagements(here: Schedule, there: Schedule) -> Iterator[Engagement]:
    """What people and rooms of one conference do in another; none where both are the same one."""
    if here.id == there.id:
        return
    people = grouped((_plain(speaker.name), speaker) for speaker, _ in here.by_speaker())
    shared = {(s.title, s.start, s.end) for s in here.scheduled}
    for speaker, parts in there.by_speaker():
        for known in people.get(_plain(speaker.name), ()):
            for session, part in parts:
                if (session.title, session.start, session.end) not in shared:
                    what = f"{session.title!r} of {there.title!r}"
                    span = session.mention(part)
                    yield Engagement(known, session.start, session.end, what, part.role, span)
    if _share_a_venue(here, there):
        yield from _rooms(here, there, shared)


def _rooms(
    here: Schedule, there: Schedule, shared: set[tuple[str, datetime, datetime]]
) -> Iterator[Engagement]:
    rooms = {_plain(room.name): room for room in here.rooms if not room.online}
    for room, sessions in there.by_room():
        known = rooms.get(_plain(room.name))
        for session in sessions if known and not room.concurrent else ():
            if known and (session.title, session.start, session.end) not in shared:
                what = f"{session.title!r} of {there.title!r}"
                yield Engagement(known, session.start, session.end, what, "", session.time_span)


def _share_a_venue(here: Schedule, there: Schedule) -> bool:
    names = [one.venue.name if one.venue and not one.online else "" for one in (here, there)]
    return bool(names[0]) and _plain(names[0]) == _plain(names[1])


def _plain(name: str) -> str:
    return uncased(normalize("NFC", name))
