"""Columns of a list that say when and where a session is: once, or several times.

They may do so in a mapping. What takes place several times has a slot for each, and is a session
for each. So it is of rows with times in columns that are counted, `Time 1`, `Time 2`, or whose cell
of the day names several: `23, 24/01/2030`, `6 & 8 May`. What is told from one day to another stays
one: with a dash, or in a row that says no time of day, if no day is between those that it names.
"""

from collections.abc import Container, Iterable

from confsched.by_key import grouped
from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.people_names import spelt
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.ids import slug
from confsched.formats.records.cells.clocks import is_time, span_of, written
from confsched.formats.records.cells.moments import clock
from confsched.formats.records.cells.periods import first_and_last
from confsched.formats.records.fields.rules import rule_of
from confsched.formats.records.layout.day_names import day_in
from confsched.formats.records.rooms.blocks import day_and_start
from confsched.formats.records.times.beginnings import says_end
from confsched.formats.records.times.lengths import days_between
from confsched.formats.tables import Chosen, Entry, Extra, Field, Rule, Table
from confsched.formats.types import known_type
from confsched.formats.when import BEGINS, DAYS
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value, mappings_in, rows_in
from confsched.text.dates import WEEKDAYS
from confsched.text.title_words import NO_TALKS

_NAMES = spelt(
    "slot, slots, time slot, timeslot, time slots, timeslots, timetable, time, when, schedule, "
    "hours, scheduling, show, shows, showings, performances, screenings, occurrences, timings, "
    "event instances, instances"
)
_FIELDS = ("start", "end", "time", "date", "_end_date", "duration", "room")
_BOUNDS = frozenset(("start", "_end_date"))
_OF_NAMED = ("id", "day", *_FIELDS, "title", "type")
_DAY = pattern(r"(?i)day[-_ ]?(\d{1,2})(?!\d)")
SLOTS, _NAMED = "_slots", "_named_slots"
_OF_DRUPAL = {"value": Column("start"), "end_value": Column("end")}
_LISTS = spelt(
    "slots, time slots, timeslots, slot times, blocks, time blocks, blocke, blokken, blocs, "
    "bloques, blocos, blocchi, zeitslots, tijdslots, tijdblokken, creneaux, franjas, horarios, "
    "franjas horarias, fasce, fasce orarie"
)
_CODES = spelt(
    "slot, time slot, timeslot, slot no, slot number, slot code, block, blok, bloc, bloque, bloco, "
    "blocco, zeitslot, tijdslot, tijdblok, creneau, franja, horario, fascia, fascia oraria"
)
_IDS = (*_CODES, *(f"{code} id" for code in _CODES))
# `Time 2`, `2nd showing`
_TURN = pattern(
    r"(?:([1-9])(?:st|nd|rd|th)? )?(date|day|time|start|end|show(?:ing)?|performance|screening)"
    r"(?: time)?(?: ([1-9]))?"
)
_MARK = pattern(r"\s*(?:[;,&+]|\b(?:and|und|et|y|e|en)\b)\s*")
_NUMBER = pattern(r"\d{1,2}")
_LEADING = pattern(r"^(?:[^\W\d_]+[.,]* )?\d{1,2}(?:st|nd|rd|th)?(?!\d)")
_MONTH_FIRST = pattern(
    r"([^\W\d_]{3,}\.? )(\d{1,2}(?:\s*(?:[,&+]|and)\s*\d{1,2}(?!\d))+)((?:,? \d{4})?)"
)


def is_slot(name: str) -> bool:
    """Whether a column can hold a mapping that says when and where a session is."""
    return compared(name) in _NAMES


def slot_rules(names: Iterable[str], table: Table) -> Table:
    """How columns are read that can hold such mappings; one of dates if it says a start."""
    return {
        name: _slot_rule(name, table.get(name), dated=not is_slot(name))
        for name in names
        if is_slot(name) or _field(table.get(name)) in ("date", "time")
    }


def _field(rule: Rule) -> str:
    return rule.name if isinstance(rule, Field) else ""


def _slot_rule(name: str, otherwise: Rule, *, dated: bool) -> Rule:
    """How such a column is read: by what its mapping says, else as any other."""

    def choose(value: Value) -> Rule:
        if isinstance(value, str) or clock(value) is not value:  # a time in its parts
            return otherwise or Extra(name)
        items = [*value] if isinstance(value, Sequence) else [value]
        around = _wrapping(items)
        items = [one[around] for one in mappings_in(items)] if around else items
        names = dict.fromkeys(key for one in mappings_in(items) for key in one)
        if not names or not all(isinstance(one, Mapping) for one in items):
            return otherwise or Extra(name)
        told = columns(names) | {one: of for one, of in _OF_DRUPAL.items() if "end_value" in names}
        found = {one: of for one, of in told.items() if of.field in (*_FIELDS, "day", "subtitle")}
        if dated and _BOUNDS.isdisjoint(of.field for of in found.values()):
            return otherwise
        table: Table = {one: _inner_rule(one, of) for one, of in found.items()}
        table = {around: table} if around else table
        return Entry(SLOTS, table) if len(items) > 1 else table

    return Chosen(choose)


def _wrapping(items: list[Value]) -> str:
    """The key under which each of several slots has all that it says: `[{show: {…}}, …]`."""
    told = mappings_in(items)
    key = next(iter(told[0]), "") if told and len(told) == len(items) else ""
    alike = all(one.keys() == {key} and isinstance(one[key], Mapping) for one in told)
    return key if alike else ""


def _inner_rule(name: str, column: Column) -> Rule:
    """How a column of a slot is read, which may have its times in one more mapping."""
    rule = rule_of(name, column)
    return _slot_rule(name, rule, dated=True) if column.field in ("date", "time") else rule


def are_named_slots(key: str, names: Iterable[str]) -> bool:
    """Whether a list has the times of slots by their ids, for sessions to name."""
    if not are_slots(key):
        return False
    fields = {column.field for column in _of_slots(names).values()}
    return "id" in fields and ("start" in fields or ("time" in fields and "title" not in fields))


def _of_slots(names: Iterable[str]) -> dict[str, Column]:
    """What the columns of a list of slots are; a name or number of each is its id: `Slot`."""
    names = [*names]
    found = columns(names)
    code = next((name for name in names if compared(name) in _CODES), "")
    own = code and all(one.field != "id" for one in found.values())
    return found | {code: Column("id")} if own else found


def are_slots(key: str) -> bool:
    """Whether a list is called like one of slots."""
    return compared(key) in _LISTS


def say_ends(key: str, names: Iterable[str]) -> bool:
    """Whether a list has slots without names, which only say when what begins in them ends."""
    fields = {column.field for column in columns(names).values()}
    spans = {"start", "end"} <= fields or ("time" in fields and "start" not in fields)
    return are_slots(key) and spans and fields.isdisjoint(("id", "title", "name", "type"))


def name_slots(lists: Iterable[Value]) -> bool:
    """Whether entries of some lists, or of those in them, name slots by ids."""
    told = (entry for one in rows_in(lists) for entry in one.items())
    return any(names_slot(name) or name_slots([value]) for name, value in told)


def names_slot(name: str) -> bool:
    """Whether a field of a session can say which slot it has."""
    return is_slot(name) or compared(name) in _IDS


def named_slots(names: Iterable[str]) -> Rule:
    """How the times of slots are read that have ids."""
    found = {one: of for one, of in _of_slots(names).items() if of.field in _OF_NAMED}
    return Entry(_NAMED, {one: rule_of(one, of) for one, of in found.items()}, _day_of)


def _day_of(slot: Draft) -> None:
    """The day that the id of a slot begins with, where nothing else says it: `day-1-lunch`."""
    put = slot.fields.get("id")
    match = _DAY.match(slot.text("id"))
    if put is not None and match is not None:
        slot.put("date", *put.holding(f"day {int(match[1])}"))


def _settle_named(book: Book) -> None:
    """Give sessions the times of the slots that they name; F006 for a slot that there is not."""
    told = book.drafts.pop(_NAMED, [])
    slots = [slot for slot in told if slot.text("id")]
    _end_in_slots(book.sessions, [slot for slot in told if not slot.text("id")])
    known = {name: slot for slot in slots for name in (slot.text("id"), _on_day(slot))}
    used: set[int] = set()
    for session in book.sessions if known else ():
        for key in _naming(session, known):
            said = session.extra if key in session.extra else session.fields
            name = str(said[key].value)
            slot = known.get(_on_day(session, name), known.get(name))
            if slot is not None:
                used.add(id(slot))
                del said[key]
                _take(session, slot)
            elif not is_time(name) and isinstance(said[key].value, str):
                message = f"no slot has the id {name!r}"
                place = session.places.span(said[key].mark)
                book.findings.append(Finding(message, place, code="F006"))
    for slot in [slot for slot in slots if id(slot) not in used]:
        _keep(book, slot)


def _end_in_slots(sessions: Iterable[Draft], slots: Iterable[Draft]) -> None:
    """End sessions that begin with a slot, on its day, if they do not say when they end."""
    ends = grouped((day_and_start(slot), slot) for slot in slots)
    for session in sessions if ends else ():
        at = day_and_start(session) if not says_end(session) else None
        told = ends.get(at) or ends.get(("", at[1]), []) if at else []
        if len({_end_of(slot) for slot in told}) == 1 and (end := _end_of(told[0])):
            put = told[0].fields.get("end") or told[0].fields["time"]
            session.put("end", *session.moved(put.holding(end), told[0]))


def _end_of(slot: Draft) -> str:
    """When a slot ends, as it says, alone or behind its beginning."""
    return slot.text("end") or "".join(written(end) for end in span_of(slot.text("time"))[1:])


def _naming(session: Draft, known: Container[str]) -> list[str]:
    """What may name a slot in a session: a `Blok` may be a track as well, and is one of `known`."""
    keys = [*filter(names_slot, session.extra), *filter(is_slot, session.fields)]
    return keys or (["track"] if session.text("track") in known else [])


def _on_day(draft: Draft, slot: str = "") -> str:
    """What a slot is called that is named on a day, or is one of that day's own."""
    day = draft.text("_list") or draft.text("day")
    return f"{day_in(day)} {slot or draft.text('id')}"


def _take(session: Draft, slot: Draft) -> None:
    for field in (*_FIELDS, *(() if "date" in session.fields else ("day",))):
        if field in slot.fields:
            session.put(field, *session.moved(slot.fields[field], slot))


def _keep(book: Book, slot: Draft) -> None:
    """A slot that no session names is a break or the like itself, or it is free."""
    start = slot.fields.get("start")
    if known_type(slot.text("type")) in NO_TALKS or "title" in slot.fields:
        book.add("sessions", slot)
    elif start is not None:
        book.conference.leave(f"slot {slot.text('id')}", *book.conference.moved(start, slot))


def settle_slots(book: Book) -> None:
    """Make a session of each slot of one that has several."""
    _part_turns(book)
    _part_days(book)
    _settle_named(book)
    slots = grouped((id(slot.above), slot) for slot in book.drafts.pop(SLOTS, ()))
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


def _part_turns(book: Book) -> None:
    """Give a row the slots that it has in columns which are counted, if no other has times.

    `Time 1` and `Time 2` may be when it begins and ends, where nothing else says how long it is.
    """
    named = dict.fromkeys(name for one in book.sessions for name in one.extra)
    heads = ((name, _TURN.fullmatch(compared(name))) for name in named)
    turns = {name: (one[1] or one[3], one[2]) for name, one in heads if one and (one[1] or one[3])}
    if len({*turns.values()}) < 2 or not book.fields.isdisjoint(BEGINS):
        return
    told = (
        str(one.extra[name].value) for one in book.sessions for name in turns.keys() & one.extra
    )
    plain = {what for _, what in turns.values()} <= {"time", "date", "day", "start"}
    if plain and "duration" not in book.fields and not any(span_of(one)[1:] for one in told):
        return
    for session in book.sessions:
        slots: dict[str, Draft] = {}
        for name, (number, what) in turns.items():
            if name in session.extra:
                field = what if what in _FIELDS else "day" if what == "day" else "time"
                slot = slots.setdefault(number, Draft(session.places, session.mark, session))
                slot.put(field, *session.extra.pop(name))
        book.drafts[SLOTS] += slots.values()


def _part_days(book: Book) -> None:
    """Give a row the slots that it has, one for each day that it names."""
    for field in [one for one in DAYS if one in book.fields]:
        texts = {session.text(field) for session in book.sessions}
        named = {text: days for text in texts if (days := days_named(text.strip()))}
        for session in book.sessions if named else ():
            days = named.get(session.text(field), ())
            timed = any(session.text(name) for name in BEGINS)
            if days and (timed or not _is_period(session.text(field), len(days))):
                put = session.fields.pop(field)
                book.drafts[SLOTS] += (_slot_on(session, put.holding(day), field) for day in days)


def _is_period(text: str, count: int) -> bool:
    """Whether a text says from when to when something is, without other days between those."""
    first, last = first_and_last(text)
    return bool(last) and days_between(first, last) < count


def _slot_on(session: Draft, put: Put, field: str) -> Draft:
    slot = Draft(session.places, session.mark, session)
    slot.put(field, *put)
    return slot


def days_named(text: str) -> tuple[str, ...]:
    """The days that a text names one by one, each as it stands; none where it names one."""
    if match := _MONTH_FIRST.fullmatch(text):  # `May 6 & 8, 2030`
        days = tuple(f"{match[1]}{day}{match[3]}" for day in _NUMBER.findall(match[2]))
        return days if all(split_date(day, year=2030) for day in days) else ()
    *firsts, last = [part for part in _MARK.split(text) if part] or [""]
    if not firsts or _is_date(text):
        return _weekdays(text)  # `6 May, 2030` is one
    shared = (_LEADING.sub("", last), last[-5:]) if _is_date(last) else ()  # month and year
    wholes = [[one for end in ("", *shared) if _is_date(one := f"{part}{end}")] for part in firsts]
    if shared and all(wholes):
        return (*(found[0] for found in wholes), last)
    words = [day_word(part) or part for part in (*firsts, last)]
    counted = all(map(_NUMBER.fullmatch, words))
    return (*firsts, last) if counted or all(map(WEEKDAYS.__contains__, words)) else ()


def _weekdays(text: str) -> tuple[str, ...]:
    """The weekdays that stand between slashes, where nothing else does: `Mon/Wed`."""
    days = tuple(text.split("/"))
    return days if len(days) > 1 and all(day_word(day) in WEEKDAYS for day in days) else ()


def _is_date(text: str) -> bool:
    found = split_date(text) or split_date(text, month_first=False)
    return found is not None and not found.rest.strip(" .")
