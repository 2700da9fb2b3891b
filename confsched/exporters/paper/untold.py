"""Whether a run sheet would say more to other readers."""

from collections.abc import Sequence
from typing import Final

from confsched.schedule.audience import Audience, may_see, told_beyond
from confsched.schedule.entities import Room, Session, Speaker
from confsched.schedule.schedule import Schedule

# what sheets have room for, by who is the first to see it
_PRINTED: Final = {
    "room": ("link",),
    "speaker": ("phone", "email", "notes"),
    "session": ("link", "notes"),
}


def is_untold(schedule: Schedule, audience: Audience) -> bool:
    """Whether something is written down for run sheets that an audience may not see."""
    entries: dict[str, Sequence[Room | Speaker | Session]] = {
        "room": schedule.rooms,
        "speaker": schedule.speakers,
        "session": schedule.sessions,
    }
    return any(
        told_beyond(Audience.CREW, kind, entry.origin).get(name)
        for kind, names in _PRINTED.items()
        for name in names
        if not may_see(audience, kind, name)
        for entry in entries[kind]
    )
