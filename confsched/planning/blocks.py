"""What rules a stretch of time out, and why."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from confsched.schedule.entities import Room, ScheduledSession, Speaker
from confsched.schedule.timeline import Slotted, meet


class Cause(StrEnum):
    """Why a stretch of time is ruled out, and by which rule it would be found."""

    TAKEN = "taken"  # the room has another session: C101, C104, T213
    CLOSED = "closed"  # the room is: R401
    BUSY = "busy"  # somebody is in another session: C102
    WALKING = "walking"  # somebody is on the way from another room, or to it: P303
    AWAY = "away"  # somebody is not available: P301
    BEFORE_ARRIVAL = "before-arrival"  # P313
    AFTER_DEPARTURE = "after-departure"  # P313
    NIGHT = "night"  # outside kind hours where somebody lives: P302
    PLENARY = "plenary"  # C103
    PAUSE = "pause"  # C104
    STREAM = "stream"  # without rooms, where all the others are one after another
    TRACK = "track"  # C105
    APART = "apart"  # C106
    AFTER = "after"  # what it must come after: T215
    BEFORE = "before"  # what must come after it: T215
    TWICE = "twice"  # the same session would be listed twice: C107


class Block(NamedTuple):
    """A stretch of time in which a session cannot be, and why.

    `subject` is the room or the speaker that it is about, None where it is the programme. `other`
    is the session that is in the way.
    """

    start: datetime
    end: datetime
    cause: Cause
    subject: Room | Speaker | None = None
    other: ScheduledSession | None = None

    def meets(self, slot: Slotted) -> bool:
        """Whether it is in the way of a slot; what has no length is in the way of crossing it."""
        return meet(self, slot)
