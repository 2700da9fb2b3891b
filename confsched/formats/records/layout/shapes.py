"""What lists and mappings of somebody's file look like: of sessions, of people, of days."""

import re
from collections.abc import Iterable
from itertools import chain, islice
from pathlib import PurePath
from types import NoneType
from typing import TypeGuard, cast

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import FIELDS, Column, columns
from confsched.formats.columns.list_names import COUNTED, section_of
from confsched.formats.columns.people_names import DETAILS
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import ABOUT
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.fields.conference import CONFERENCE
from confsched.formats.records.layout.day_names import day_in, is_day
from confsched.formats.records.layout.groups_alike import all_say
from confsched.formats.records.layout.slots import is_slot
from confsched.formats.records.times.dates import has_clock
from confsched.formats.texts import are_texts
from confsched.formats.types import known_type
from confsched.formats.when import DAYS, TIMES, WHEN
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value, mappings_in
from confsched.reading.workbook import Workbook
from confsched.text.nearest import nearest

_WORDS = pattern(r"[^\W_]+")
_OF_TALKS = pattern(
    r"talk|(?:talk|session|presentation|workshop|preconference|paper|lecture|tutorial|panel) title"
)
_NUMBER, _YEAR = pattern(r"\d{1,3}"), pattern(r"20\d\d")
_HOURS = pattern(r"(?:[01]\d|2[0-3])[0-5][05]")
_ENTRIES = frozenset((Mapping, NoneType))
_FIELDS = 12  # of a session that is a column
_LOOKED_AT = 20  # rows, to find out what a column has
_OF_PEOPLE = frozenset(
    (
        *("image", "photo", "picture", "avatar", "thumbnail", "headshot", "img", "photo url"),
        *("thumbnail url", "profile picture", "twitter", "linkedin", "github", "social", "socials"),
        *("bio", "biography"),
    )
)
_NO_PERSON_HAS = frozenset(("abstract", "speakers", "presenters"))
_OF_SESSIONS = WHEN | {"room"}
_SECTIONS = frozenset(
    (*("conference", "rooms", "tracks", "types", "speakers", "sessions", "panels", "rules"),)
)
_OURS = frozenset((*FIELDS, "rooms", "after", "not_with", "plenary", "allow", "source", "extra"))


def names_of(*values: Value) -> list[str]:
    """The names of the fields in lists of mappings; none where one is no such list.

    An item with nothing in it, as a hyphen at the end of a list in YAML, says nothing.
    """
    names: dict[str, None] = {}
    for value in values:
        if not isinstance(value, Sequence) or not _ENTRIES.issuperset(map(type, value)):
            return []
        names |= dict.fromkeys(chain.from_iterable(filter(None, cast("list[Mapping]", value))))
    return list(names)


def names_among(value: Value) -> list[str]:
    """The names of the fields of mappings in a list, among which there may be texts."""
    if not isinstance(value, Sequence) or not {Mapping, str}.issuperset(map(type, value)):
        return []
    return list(dict.fromkeys(name for one in mappings_in(value) for name in one))


def as_list(value: Value, key: str = "") -> Value:
    """What stands in a mapping by ids or days, as the list that it could be; all else as it is.

    Under a key that says what it is one entry will do.
    """
    if not isinstance(value, Mapping) or not is_keyed(
        value, least=1 if section_of(key) or known_type(key) else 2
    ):
        return value
    return _list_of(value, value.values())


def counted(value: Value, keys: re.Pattern[str] = COUNTED) -> Value:
    """What stands under keys that only count sessions, `session11`, as a list of them."""
    if not isinstance(value, Mapping) or not value or not all(map(keys.fullmatch, value)):
        return None
    return _list_of(value, value.values())


def counted_by_label(value: Value) -> tuple[str, list[Value]]:
    """The lists of what keys count in a mapping by labels, and the field that these keys are.

    Numbers alone may count there, and are nothing. People may have them for ids.
    """
    if isinstance(value, Mapping) and "speakers" in map(section_of, value):
        return "", []
    under = [*value.values()] if isinstance(value, Mapping) else []
    numbered = [counted(one, _NUMBER) for one in under]
    if all(numbered) and not any(map(holds_times, numbered)):
        return "_number", numbered
    return "_key", [counted(one) for one in under]


def is_keyed(value: Mapping, least: int) -> bool:
    """Whether the keys of a mapping of mappings are no words that say what stands below them."""
    if not value or not all(isinstance(one, Mapping) for one in value.values()):
        return False
    if any(_is_section(key, one) or compared(key) in CONFERENCE for key, one in value.items()):
        return False
    return len(value) >= least or all(is_day(key) or _YEAR.fullmatch(key) for key in value)


def _is_section(key: str, value: Value) -> bool:
    """Whether a key is the word for a list, and no id of one of its entries: `talk-1`."""
    if not section_of(key):
        return False
    return not (key[-1:].isdecimal() and isinstance(value, Mapping) and is_timed(value))


def is_by_name(value: Value) -> bool:
    """Whether a value is a mapping of mappings, or of lists of them, each by a name."""
    is_one = isinstance(value, Mapping) and is_keyed(value, least=1)
    return is_one or are_lists_by_name(value)


def are_lists_by_name(value: Value) -> bool:
    """Whether a value is a mapping of lists of mappings, each by a name that is no section's."""
    if not isinstance(value, Mapping):
        return False
    if any(section_of(key) or compared(key) in CONFERENCE for key in value):
        return False
    return bool(names_of(*(one for one in value.values() if one)))


def are_mixed_days(value: Value) -> bool:
    """Whether a mapping is of days, some of which are lists, and others have one by room or track.

    Days of one shape are read as lists and mappings are.
    """
    return are_days(value) and {*map(type, value.values())} == {Mapping, Sequence}


def are_day_lists(value: Value) -> TypeGuard[Mapping]:
    """Whether a mapping has a list for each of some days."""
    return are_days(value) and {*map(type, value.values())} == {Sequence}


def are_days(value: Value) -> TypeGuard[Mapping]:
    """Whether all keys of a mapping are days; of moments these are at one time of day."""
    return isinstance(value, Mapping) and all(map(is_day, value)) and not _are_moments(value)


def _are_moments(value: Mapping) -> bool:
    """Whether keys are moments at several times of day: `2031-05-14T09:00`."""
    rests = {one.rest if one else "" for one in map(split_date, value)}
    timed = all(rest.lstrip("T ,")[:1].isdigit() for rest in rests)  # and no `6 May Hall A`
    return timed and all(map(has_clock, map(split_date, value))) and len(rests) > 1


def under_times(value: Value, least: int) -> list[Value]:
    """The lists of what stands in a mapping under times of day; none where its keys are others."""
    if not isinstance(value, Mapping) or len(value) < least:
        return []
    if not (
        all(map(is_time, value))
        or (all(map(_HOURS.fullmatch, value)) and min(value) < "19")
        or _are_moments(value)
    ):
        return []
    return [listed(one) for one in value.values() if one and not isinstance(one, str)]


def at_all_times(value: Value) -> list[Value]:
    """What stands under times of day, or in each of some days or rooms; else nothing."""
    groups = with_times(value)
    under = [under_times(one, 1 if groups else 2) for one in groups or (value,)]
    return [one for each in under for one in each] if all(under) else []


def with_times(value: Value) -> list[Value]:
    """What has times of day in a mapping by days, or by several other names: of rooms."""
    if are_days(value) or not isinstance(value, Mapping) or any(map(section_of, value)):
        return [*value.values()] if are_days(value) else []
    sizes = [len(one) if one and under_times(one, 1) else 0 for one in value.values()]
    return [*value.values()] if len(sizes) > 1 and min(sizes) and max(sizes) > 1 else []


def are_titles(value: Value) -> bool:
    """Whether a value is a text, or a list of nothing else, where sessions could be."""
    return isinstance(value, str) or (bool(value) and are_texts(value))


def listed(value: Value) -> Value:
    """A list of one, where something stands without one."""
    return _list_of(value, [value]) if isinstance(value, Mapping) else value


def _list_of(value: Mapping, entries: Iterable[Value]) -> Sequence:
    """A list in the place of a mapping, of entries that know themselves where they stand."""
    items = Sequence(value.places, entries)
    items.packed = value.packed
    return items


def may_be_days(names: Iterable[str], rows: Value = None) -> bool:
    """Whether no entry of a list says at what time of day it is: they may be days, or rooms.

    What holds entries in the first of `rows` that have dates is no time: `schedule`. Nor is what
    holds slots, or entries with times of day and titles of their own. Days have hours as well, if
    all are called so.
    """
    first = rows[0] if is_list(rows) and rows else None
    if is_list(rows) and any(all_say(rows, label, day_in) for label in ("title", "name")):
        return True
    held = first.items() if isinstance(first, Mapping) else ()
    lists = {name: names_of(value) for name, value in held if _holds_entries(value)}
    found = columns(names)
    dated = any(one.field in DAYS for one in found.values())
    timed = (name for name, one in found.items() if one.field in TIMES)
    return all(name in lists and (dated or _are_at_times(lists[name])) for name in timed)


def _are_at_times(names: list[str]) -> bool:
    """Whether entries say their time and more than when and where, and not a title with its day."""
    found = columns(names)
    fields = {column.field for column in found.values()}
    told = len(found) == len(names) and fields <= _OF_SESSIONS
    return not told and is_timed(names) and ("title" not in fields or fields.isdisjoint(DAYS))


def _holds_entries(value: Value) -> bool:
    return is_list(value) and any(isinstance(one, Mapping) for one in value[:1])


def is_timed(names: Iterable[str]) -> bool:
    """Whether the entries of a list say at what time they are."""
    return any(column.field in TIMES for column in columns(names).values())


def holds_times(value: Value) -> bool:
    """Whether there are timed entries somewhere in lists of a list's entries: days, perhaps."""
    entries = (one for one in value if isinstance(one, Mapping)) if is_list(value) else ()
    inner = (held for one in entries for held in one.values() if is_list(held))
    return any(map(has_times, inner))


def has_times(value: Value, deep: int = 5) -> bool:
    """Whether something stands in a value, at whatever depth, that says at what time it is."""
    inner: Iterable[Value] = ()
    if isinstance(value, Mapping):
        if is_timed(value) or any(map(is_time, value)):
            return True
        inner = value.values()
    elif is_list(value):
        inner = value
    held = (one for one in islice(inner, _LOOKED_AT) if not isinstance(one, str))
    return deep > 0 and any(has_times(one, deep - 1) for one in held)


def is_list(value: Value) -> TypeGuard[Sequence]:
    """Whether a value is a list, and not the rows of a table."""
    return isinstance(value, Sequence) and not is_table(value)


def are_people(names: Iterable[str]) -> bool:
    """Whether the fields of a list are those of people, one of which may be a title.

    Where a name has no other fields but those of whoever has it, they need say no more.
    """
    plain = {name: compared(name) for name in names}
    said = {*plain.values()}
    if "name" not in said or not _NO_PERSON_HAS.isdisjoint(said):
        return False
    found = columns(plain)
    others = [found.get(name) for name, text in plain.items() if text != "name"]
    alone = bool(others) and all(one and one.role and one.field != "name" for one in others)
    fields = {column.field for column in found.values()}
    return (alone or not _OF_PEOPLE.isdisjoint(said)) and fields.isdisjoint(_OF_SESSIONS)


def are_told_apart(names: Iterable[str]) -> bool:
    """Whether a list has slots in mappings, or abstracts and titles that say of what they are."""
    plain = set(map(compared, names))
    titled = "abstract" in plain and any(map(_OF_TALKS.fullmatch, plain))
    return titled or any(map(is_slot, plain))


def without_homes(found: dict[str, Column]) -> dict[str, Column]:
    """Columns without the place where somebody lives who proposes a session: it is no room."""
    details = {column.field for column in found.values() if column.role}
    timed = any(column.field in TIMES for column in found.values())
    if timed or not {"bio", "email"} <= details:
        return found
    return {
        name: column
        for name, column in found.items()
        if column.field != "room" or compared(name) != "location"
    }


def is_called_people(value: Value) -> bool:
    """Whether the file in which something stands is called after people: `speakers.yml`.

    Those who have a title and others who speak are talks, whatever the file is called. So is what
    has titles, times and a column of speakers.
    """
    if not isinstance(value, (Mapping, Sequence)):
        return False
    if isinstance(value, Sequence) and (all(map(_has_speakers, value)) or _are_talks(value)):
        return False
    words = _WORDS.findall(PurePath(value.places.source.name).stem)
    return bool(words) and section_of(words[-1]) == "speakers"


def _are_talks(value: Value) -> bool:
    found = columns(names_of(value))
    fields = {column.field for column in found.values()}
    somebody = (theirs for theirs, column in found.items() if column[:2] == ("name", "speaker"))
    told = "title" in fields and not fields.isdisjoint(TIMES)
    return told and any(compared(theirs) not in DETAILS["name"] for theirs in somebody)


def _has_speakers(entry: Value) -> bool:
    return (
        isinstance(entry, Mapping)
        and "title" in entry
        and any(section_of(key) == "speakers" and _are_people(one) for key, one in entry.items())
    )


def _are_people(value: Value) -> bool:
    items = value if isinstance(value, Sequence) else []
    return bool(items) and all(isinstance(one, Mapping) and "name" in one for one in items)


def is_table(value: Value) -> bool:
    """Whether a list is a table, in whose cells there are no lists."""
    return isinstance(value, Sequence) and value.places.source.is_table


def in_first_column(value: Value) -> list[str]:
    """What stands in the first column of a table: the names of fields, if it was turned."""
    rows = [*islice(value, _FIELDS)] if is_table(value) and isinstance(value, Sequence) else []
    first = next(iter(names_of(value)), "")
    told = [row.get(first) for row in mappings_in(rows)]
    return [first, *(text for text in told if isinstance(text, str))]


def is_ours(root: Mapping) -> bool:
    """Whether it is a file of ours: no words but ours, and entries with ids or by them."""
    source = root.places.source
    if isinstance(source, Workbook) or source.is_never_ours or not _SECTIONS.issuperset(root):
        return False
    places = [root[section] for section in ("rooms", "tracks", "sessions") if section in root]
    if any(map(_hold_sessions, (*places, [root.get("conference")]))):
        return False
    if "sessions" not in root and is_timed(names_of(root.get("speakers"))):
        return False
    sections = [root[section] for section in ("sessions", "panels") if section in root]
    listed = [entry for one in sections if isinstance(one, Sequence) for entry in one]
    keyed = mappings_in((*sections, root.get("speakers")))
    entries = [*listed, *chain.from_iterable(one.values() for one in keyed)]
    named = all(isinstance(one, Mapping) and "id" in one for one in listed)
    named = named and ("conference" in root or all(map(_is_as_ours, mappings_in(listed))))
    return named and all(map(_is_word, chain.from_iterable(mappings_in(entries))))


def _is_as_ours(session: Mapping) -> bool:
    """Whether one in a list names places and people as ours do, and is described without HTML."""
    people, places = session.get("speakers"), map(session.get, ("room", "track", "type"))
    words = {word for one in mappings_in(people) for word in one}
    ours = {"who", "name", "role", "remote", "organization"}
    if words - ours or any(isinstance(one, Mapping) for one in places):
        return False
    texts = (str(session.get(one) or "") for one in ABOUT)
    return ", " not in (people or "") and not any(one.startswith("<") for one in texts)


def _hold_sessions(places: object) -> bool:
    """Whether a section has sessions in lists below it, as ours never have."""
    below = [*islice(places.values(), _LOOKED_AT)] if isinstance(places, Mapping) else []
    if any(map(_holds_entries, below)):
        return True
    entries = places[:_LOOKED_AT] if isinstance(places, list) else below
    held = (item for one in mappings_in(entries) for item in one.items())
    return any(
        (isinstance(value, Mapping) or _holds_entries(value))
        and (section_of(key) == "sessions" or is_timed(names_of(value)) or holds_times(value))
        for key, value in held
    )


def _is_word(name: str) -> bool:
    named = name in _OURS or bool(nearest(name, _OURS, most=1, alike=0.8))
    return named and not (name not in _OURS and name.lower().endswith(("id", "ids")))
