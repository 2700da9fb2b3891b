"""Columns of a list that say in a mapping when and where a session is: once, or several times.

What takes place several times has a slot for each, and is a session for each.
"""

from collections import defaultdict
from collections.abc import Iterable

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.fields import columns, compared
from confsched.formats.ids import slug
from confsched.formats.record_rules import rule_of
from confsched.formats.tables import Chosen, Entry, Extra, Rule
from confsched.reading import Mapping, Sequence, Value

_NAMES = ("slot", "slots", "time slot", "timeslot", "time", "when", "schedule", "scheduling")
_FIELDS = ("start", "end", "time", "date", "duration", "room")
_SECTION, _NAMED = "_slots", "_named_slots"
_LISTS = ("slots", "time slots", "timeslots")
_IDS = ("slot id", "time slot id", "timeslot id")


def is_slot(name: str) -> bool:
    """Whether a column can hold a mapping that says when and where a session is."""
    return compared(name) in _NAMES


def slot_rule(name: str, otherwise: Rule) -> Rule:
    """How such a column is read: by what its mapping says, else as any other."""

    def choose(value: Value) -> Rule:
        items = value if isinstance(value, Sequence) else [value]
        names = dict.fromkeys(key for one in items if isinstance(one, Mapping) for key in one)
        if not names or not all(isinstance(one, Mapping) for one in items):
            return otherwise or Extra(name)
        found = {one: of for one, of in columns(names).items() if of.field in _FIELDS}
        table = {one: rule_of(one, of) for one, of in found.items()}
        return Entry(_SECTION, table) if len(items) > 1 else table

    return Chosen(choose)


def are_named_slots(key: str, names: Iterable[str]) -> bool:
    """Whether a list has the times of slots by their ids, for sessions to name."""
    fields = {column.field for column in columns(names).values()}
    return compared(key) in _LISTS and "id" in fields and "start" in fields - {"title"}


def name_slots(root: Mapping, keys: Iterable[str]) -> bool:
    """Whether entries of some lists name slots by ids."""
    lists = (root[key] for key in keys)
    entries = (one for each in lists if isinstance(each, Sequence) for one in each)
    return any(_names_slot(name) for one in entries if isinstance(one, Mapping) for name in one)


def _names_slot(name: str) -> bool:
    return is_slot(name) or compared(name) in _IDS


def named_slots(names: Iterable[str]) -> Rule:
    """How the times of slots are read that have ids."""
    found = {one: of for one, of in columns(names).items() if of.field in ("id", *_FIELDS)}
    return Entry(_NAMED, {one: rule_of(one, of) for one, of in found.items()})


def _settle_named(book: Book) -> None:
    """Give sessions the times of the slots that they name."""
    known = {slot.text("id"): slot for slot in book.drafts.pop(_NAMED, ())}
    for session in book.sessions if known else ():
        for key in [*filter(_names_slot, session.extra), *filter(is_slot, session.fields)]:
            said = session.extra if key in session.extra else session.fields
            slot = known.get(str(said[key].value))
            if slot is not None:
                del said[key]
                for field in _FIELDS:
                    if field in slot.fields:
                        session.put(field, *session.moved(slot.fields[field], slot))


def settle_slots(book: Book) -> None:
    """Make a session of each slot of one that has several."""
    _settle_named(book)
    slots: defaultdict[int, list[Draft]] = defaultdict(list)
    for slot in book.drafts.pop(_SECTION, ()):
        slots[id(slot.above)].append(slot)
    sessions: list[Draft] = []
    for session in book.sessions:
        sessions += _apart(session, slots[id(session)]) if id(session) in slots else [session]
    book.drafts["sessions"] = sessions
    book.mentions = [
        mention._replace(by=by)
        for mention in book.mentions
        for by in slots.get(id(mention.by), [mention.by])
    ]


def _apart(session: Draft, slots: list[Draft]) -> list[Draft]:
    """A session for each slot, with all that the list says of it; the first one keeps its id.

    The others are told apart by what stays when a slot is moved: its own id, else its number.
    """
    for number, slot in enumerate(slots, 1):
        own = slot.extra.get("id")
        mark = slug(own.value) if own is not None and isinstance(own.value, str) else ""
        slot.absorb(session)
        slot.above = session.above
        put = slot.fields.get("id")
        if put is not None and number > 1:
            slot.fields["id"] = put.holding(f"{slot.text('id')}-{mark or number}")
    return slots
