"""Edits that put a session into another slot and another room, in the style of its entry."""

from collections import Counter
from collections.abc import Iterator
from collections.abc import Mapping as MappingOf
from datetime import datetime
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from confsched.editing.fields import remove_field, set_fields
from confsched.editing.scalars import Plain, Where, scalar
from confsched.errors import ConfschedError
from confsched.findings import Edit
from confsched.model.binding import typed
from confsched.model.clocks import format_clock
from confsched.model.conference import Raw
from confsched.model.entries import Session as SessionEntry
from confsched.moves.case import Aim, Case, case_of
from confsched.moves.wanted import Fields, Wanted, slot_of
from confsched.moves.ways import Texts, length_text, ways
from confsched.reading import Mapping, Origin, read
from confsched.schedule.entities import SLOT_FIELDS, Session
from confsched.schedule.instants import clock, date_text, seconds_of_day
from confsched.schedule.resolve.days import DayBook
from confsched.schedule.resolve.notes import Notes
from confsched.schedule.resolve.slots import Slots
from confsched.schedule.schedule import Schedule

_BEFORE = ("duration", "end", "start", "time", "date", "day", "type", "subtitle", "title")


class _Meaning(NamedTuple):
    """A slot, if the fields say one, and how often each rule is broken by them."""

    slot: tuple[datetime, datetime] | None
    codes: Counter[str]


class _Interpreter:
    """Reads the time fields of one session as a conference reads them."""

    def __init__(self, schedule: Schedule) -> None:
        self._zone = schedule.zone
        self._book = DayBook(schedule.days, complete=schedule.days_known)

    def meaning(self, values: MappingOf[str, str]) -> _Meaning:
        """What some fields with their texts mean."""
        written = (f"{name}: {scalar(text, '', Where.FLOW)}" for name, text in values.items())
        (root,) = read("fields.yaml", f"{{{', '.join(written)}}}\n".encode()).roots
        if not isinstance(root, Mapping):  # pragma: no cover -- it is in braces
            return _Meaning(None, Counter())
        notes = Notes()
        item = typed(SessionEntry, Raw("", Origin(root, root.packed), "sessions"), notes.findings)
        slot = Slots(self._zone, self._book, notes).resolve(item).slot
        codes = Counter(note.code for note in notes.findings)
        return _Meaning((slot.start, slot.end) if slot else None, codes)


def edits_of(wanted: Wanted, schedule: Schedule) -> tuple[Edit, ...]:
    """What to change in the entry of a session; raises ConfschedError where nothing will do."""
    fields: dict[str, Plain | None] = {}
    if wanted.aim is not None and wanted.aim != slot_of(wanted.session):
        fields.update(_time_fields(wanted, wanted.aim, schedule))
    if wanted.place is not None:
        fields.update(wanted.place.fields)
    return _edits(wanted.session.origin.mapping, fields)


def _time_fields(wanted: Wanted, aim: Aim, schedule: Schedule) -> Texts:
    """The first way that means the slot and breaks no rule anew; else the one that breaks fewest.

    Where a clock shows a time twice, its first meaning can be right and is pointed out as unclear.
    """
    case = case_of(wanted.session, schedule, slot_of(wanted.session))
    best: tuple[int, Texts] | None = None
    for broken, texts in _right(wanted, case, aim, _Interpreter(schedule)):
        if not broken:
            return texts
        best = min(best or (broken, texts), (broken, texts), key=itemgetter(0))
    if best is None:
        raise cannot_be_written(wanted.session, aim, schedule)
    return best[1]


def _right(
    wanted: Wanted, case: Case, aim: Aim, interpreter: _Interpreter
) -> Iterator[tuple[int, Texts]]:
    """Every way that means the slot, and how many rules it breaks that were not broken before."""
    known = interpreter.meaning(case.values).codes
    given = () if wanted.texts is None else (wanted.texts,)
    for texts in chain(given, ways(case, aim)):
        changed = {**case.values, **texts}
        meaning = interpreter.meaning({n: text for n, text in changed.items() if text is not None})
        if meaning.slot == (aim.start, aim.end):
            yield (meaning.codes - known).total(), texts


def cannot_be_written(session: Session, aim: Aim, schedule: Schedule) -> ConfschedError:
    """What is said where the fields of a session cannot be brought to say a slot."""
    zone = schedule.zone
    on = aim.start.astimezone(zone).date()
    when = f"{date_text(on)} at {clock(aim.start, zone)}"
    fields = [name for name in SLOT_FIELDS if name in session.origin.mapping]
    instead = f" instead of {', '.join(fields)}" if fields else ""
    start = format_clock(seconds_of_day(aim.start, zone))
    by_hand = f"date: {on.isoformat()}, start: {start}, duration: {length_text(aim.length)}"
    hint = f"write it by hand at {session.at('time', 'start')}: {by_hand}{instead}"
    return ConfschedError(f"{session.title!r} cannot be moved to {when} by an edit", hint)


def _edits(mapping: Mapping, fields: Fields) -> tuple[Edit, ...]:
    """The fields as edits; those that the entry lacks come behind its times."""
    changed = {name: value for name, value in fields.items() if mapping.get(name) != value}
    values = {name: value for name, value in changed.items() if value is not None}
    gone = [name for name, value in changed.items() if value is None]
    kept = (name for name in _BEFORE if name in mapping and name not in gone)
    edits = set_fields(mapping, values, after=next(kept, "")) if values else ()
    return (*edits, *(edit for name in gone for edit in remove_field(mapping, name)))
