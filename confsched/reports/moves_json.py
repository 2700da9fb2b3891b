"""A change of the programme as JSON; its fields are part of the public interface."""

from datetime import tzinfo
from functools import partial
from typing import Final

from confsched.agenda.zones import local_iso
from confsched.planning.change import Change
from confsched.reports.json_text import edit_object, finding_object
from confsched.schedule.entities import ScheduledSession, Session
from confsched.text.as_json import Object, as_json

VERSION: Final = 1


def moves_json(change: Change) -> str:
    """`{version, conference, timezone, written, moved, remarks, edits, patch, appeared, …}`.

    `moved` has `{id, title, before, after}`, and each of these a day, a slot with the offset of the
    conference's zone, and rooms. Edits and `vanished` have their places in the files as they were,
    `appeared` in the files as they become; `remaining` is how much else is found.
    """
    place = partial(_place, zone=change.after.zone)
    content = {
        "version": VERSION,
        "conference": change.after.id,
        "timezone": change.after.zone_key,
        "written": change.written,
        "moved": [
            {"id": new.id, "title": new.title, "before": place(old), "after": place(new)}
            for old, new in change.moved
        ],
        "remarks": list(change.remarks),
        "edits": [edit_object(edit) for edit in change.edits],
        "patch": change.patch,
        "appeared": [finding_object(finding) for finding in change.appeared],
        "vanished": [finding_object(finding) for finding in change.vanished],
        "remaining": change.remaining,
    }
    return as_json(content)


def _place(session: Session, zone: tzinfo) -> Object:
    """When and where a session is."""
    slot = session if isinstance(session, ScheduledSession) else None
    return {
        "day": session.day.number if session.day else None,
        "start": local_iso(slot.start, zone) if slot else None,
        "end": local_iso(slot.end, zone) if slot else None,
        "rooms": [room.id for room in session.rooms],
        "everywhere": session.everywhere,
    }
