"""What the fields of a session would mean, before they are written into its file."""

from collections import Counter
from collections.abc import Mapping as MappingOf
from datetime import datetime
from typing import NamedTuple

from confsched.editing.scalars import Where, scalar
from confsched.model.binding import typed
from confsched.model.conference import Raw
from confsched.model.entries import Session as SessionEntry
from confsched.reading import Mapping, Origin, read
from confsched.schedule.resolve.days import DayBook
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.slots import Slots
from confsched.schedule.schedule import Schedule


class Meaning(NamedTuple):
    """A slot, if the fields say one, and how often each rule is broken by them."""

    slot: tuple[datetime, datetime] | None
    codes: Counter[str]


class Interpreter:
    """Reads the time fields of one session as a conference reads them."""

    def __init__(self, schedule: Schedule) -> None:
        self._zone = schedule.zone
        self._book = DayBook(schedule.days, complete=schedule.days_known)

    def meaning(self, values: MappingOf[str, str]) -> Meaning:
        """What some fields with their texts mean."""
        written = (f"{name}: {scalar(text, '', Where.FLOW)}" for name, text in values.items())
        (root,) = read("fields.yaml", f"{{{', '.join(written)}}}\n".encode()).roots
        if not isinstance(root, Mapping):  # pragma: no cover -- it is in braces
            return Meaning(None, Counter())
        notes = Notes()
        item = typed(SessionEntry, Raw("", Origin(root, root.packed), "sessions"), notes.findings)
        slot = Slots(self._zone, self._book, notes).resolve(item).slot
        codes = Counter(note.code for note in notes.findings)
        return Meaning((slot.start, slot.end) if slot else None, codes)
