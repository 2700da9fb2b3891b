"""Any list of sessions: the rows of a table, or a list of mappings in JSON or YAML.

A list is one of sessions where a title and something of a time, a room or a person are among its
fields, whatever they are called. A file can hold several such lists, and lists of speakers, rooms
and tracks besides, in an envelope (`data`, `schedule`), and under each day, room or track. What is
no field of ours is kept under `extra`, and so is every other list.
"""

from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TypeAlias, cast

from confsched.errors import ConfschedError
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.fields import (
    FIELDS,
    Column,
    add,
    columns,
    compared,
    role_of,
    said,
    section_of,
    zone_in,
)
from confsched.formats.record_blocks import carry_rooms
from confsched.formats.record_days import settle_days, settle_zone
from confsched.formats.record_gaps import (
    fill_titles,
    settle_cancelled,
    settle_categories,
    settle_lengths,
    settle_rooms,
)
from confsched.formats.record_groups import OF_GROUP, from_groups, from_labels, group_rule
from confsched.formats.record_parts import hold_titles, holds_parts, parts_rule, settle_parts
from confsched.formats.record_people import ids_of, settle_name, settle_names
from confsched.formats.record_placing import place_sessions
from confsched.formats.record_rules import CONFERENCE, rule_of, settle_values
from confsched.formats.record_slots import is_slot, settle_slots, slot_rule
from confsched.formats.record_times import day_named, settle_times
from confsched.formats.tables import Chosen, Entry, Format, Rule, Table
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Sequence, Value
from confsched.reading.workbook import Workbook
from confsched.text.nearest import did_you_mean, nearest

Map: TypeAlias = AnyMapping[str, str]  # what somebody says: their column to our field
_RULE = pattern(":?-{3,}:?")
_DEEP = 4  # levels above a list of sessions
_TELLING = frozenset(("start", "time", "date", "day", "end", "duration", "room"))
_TIMES = frozenset(("start", "time", "end"))
_SECTIONS = frozenset(
    (*("conference", "rooms", "tracks", "types", "speakers", "sessions", "panels", "rules"),)
)
_OURS = frozenset((*FIELDS, "rooms", "after", "not_with", "plenary", "allow", "source", "extra"))


def records(told: Map | None = None, *, forced: bool = True) -> Format:
    """The format, with what somebody says of columns; `forced` if any list will do."""
    return _format(_Reader(told or {}, forced=forced))


def _format(reader: "_Reader") -> Format:
    return Format(
        name="records",
        title="a list of sessions",
        parts=((reader.fits, Chosen(reader.rule)),),
        finish=_finish,
    )


class _Reader:
    def __init__(self, told: Map, *, forced: bool, parts: bool = False) -> None:
        self.told = told
        self.forced = forced
        self.parts = parts  # whether there need be no sessions: others have them

    def fits(self, root: Value) -> bool:
        """Whether there is a list of sessions in a file."""
        if isinstance(root, Mapping):
            return (self.parts or not _is_ours(root)) and self.nested(root) is not None
        names = names_of(root)
        if not self.forced and _is_drawn(root):
            return False
        if self.forced or self.is_sessions(names):
            return bool(names)
        return self.groups("", [root]) is not None

    def is_sessions(self, names: Iterable[str]) -> bool:
        names = list(names)
        found = self.columns(names).values()
        fields = {column.field for column in found}
        somebody = any(column.role and column.field in ("name", "_last") for column in found)
        return "title" in fields and (
            somebody or not fields.isdisjoint(_TELLING) or any(map(is_slot, names))
        )

    def lists(self, root: Mapping) -> list[str]:
        """The lists of sessions among others: those that are called so, or else all."""
        likely = [key for key in root if section_of(key) in ("", "sessions")]
        fitting = [key for key in likely if self.is_list(key, root[key])]
        if not fitting and self.forced:
            fitting = [key for key in likely if names_of(root[key])]
        called = [key for key in fitting if section_of(key) == "sessions"]
        return [key for key in fitting if key in called or _is_label(key)] if called else fitting

    def is_list(self, key: str, value: Value) -> bool:
        """Whether a list under a key is one of sessions, and not one of days that hold them."""
        names = names_of(value)
        called = section_of(key) == "sessions" and hold_titles(names)
        if not called and not self.is_sessions(names):
            return False
        return not _may_be_days(names) or self.groups(key, [value]) is None

    def rule(self, root: Value) -> Rule:
        """How a file is read: as one list, or as the lists and texts in it."""
        if isinstance(root, Mapping):
            return self.nested(root)
        names = names_of(root)
        sure = self.is_sessions(names) and not _may_be_days(names)
        grouped = None if sure else self.groups("", [root])
        return grouped or self.list_rule("sessions", names, items=[root])

    def nested(self, root: Mapping, inside: str = "", deep: int = _DEEP) -> Table | None:
        """How a mapping is read in which there are sessions, at whatever depth."""
        lists = self.lists(root)
        rules: dict[str, Rule] = {}
        if not lists:
            found = self.below(root, inside, deep)
            if found is None and not self.parts:
                return None
            rules.update(found or {})
        for key, value in root.items():
            section = section_of(key)
            if key in lists:
                name = key if len(lists) > 1 else ""
                rules[key] = self.list_rule("sessions", names_of(value), name, inside, [value])
            elif key not in rules and section not in ("", "sessions") and names_of(value):
                rules[key] = self.list_rule(section, names_of(value))
            elif key not in rules and compared(key) in CONFERENCE:
                rules[key] = CONFERENCE[compared(key)]
        return rules

    def below(self, root: Mapping, inside: str, deep: int) -> Table | None:
        """The first thing in a mapping that has sessions in it, and how it is read."""
        for key, value in root.items():
            rule: Rule = None
            if deep and section_of(key) != "speakers":
                if isinstance(value, Mapping):
                    rule = self.nested(value, inside, deep - 1)
                elif isinstance(value, Sequence):
                    rule = self.groups(key, [value], inside, deep - 1)
            if rule is not None:
                return {key: rule}
        return None

    def groups(self, key: str, lists: list[Value], inside: str = "", deep: int = _DEEP) -> Rule:
        """How lists are read whose items have lists of sessions in them: days, rooms, tracks."""
        names = names_of(*lists)
        items = [one for each in lists if isinstance(each, Sequence) for one in each]
        inside = OF_GROUP.get(section_of(key), inside)
        for name in names if deep else ():
            inner = [one[name] for one in items if isinstance(one, Mapping) and one.get(name)]
            found = names_of(*inner)
            if not found or section_of(name) == "speakers" or role_of(name):
                continue
            rule: Rule = None
            sure = self.is_sessions(found) or (_is_timed(names) and hold_titles(found))
            if not sure or _may_be_days(found):
                rule = self.groups(name, inner, inside, deep - 1)
            if sure and rule is None:
                rule = self.list_rule("sessions", found, "", inside, inner)
            if rule is not None:
                return group_rule(key, names, name, rule)
        return None

    def list_rule(
        self,
        section: str,
        names: Iterable[str],
        name: str = "",
        inside: str = "",
        items: Iterable[Value] = (),
    ) -> Rule:
        """How the entries of a list are read.

        `name` is what a list among several is called, `inside` the field that a group above says,
        `items` are the lists themselves: an entry may hold others.
        """
        names = [name for name in names if name[:1] != "@"]
        found = self.columns(names, section)
        table = {theirs: rule_of(theirs, column) for theirs, column in found.items()}
        if section != "sessions":
            return Entry(section, table, settle_name if section == "speakers" else None)
        times = [theirs for theirs, one in found.items() if one.field in ("start", "time", "end")]
        zone = next(filter(None, map(zone_in, times)), "")
        table |= {one: slot_rule(one, table.get(one)) for one in names if is_slot(one)}
        for one in names:
            if inner := holds_parts(one, items):
                table[one] = parts_rule(self.list_rule("sessions", names_of(*inner)))
        outside = partial(_from_outside, name=name, zone=zone, inside=inside)
        return Entry(section, table, outside)

    def columns(self, names: Iterable[str], section: str = "sessions") -> dict[str, Column]:
        """What the columns are: as somebody says, and the others by their names."""
        if section != "sessions" or not self.told:
            return columns(names, section)
        told: dict[str, Column] = {}
        for name in names:
            if ours := _told_of(name, self.told):
                add(told, name, said(ours))
        left = [name for name in names if not _told_of(name, self.told)]
        for name, column in columns(left).items():
            add(told, name, column)
        return told


def is_sessions(names: Iterable[str]) -> bool:
    """Whether a list with such fields is one of sessions, as they are called."""
    return _Reader({}, forced=False).is_sessions(names)


def other_lists(root: Value) -> Rule:
    """How lists beside those of sessions are read: of speakers, rooms and tracks."""
    return _Reader({}, forced=False, parts=True).nested(root) if isinstance(root, Mapping) else None


def _is_drawn(root: Value) -> bool:
    """Whether a row of rules stands in a table: somebody drew it to be looked at, in Markdown."""
    rows = root if isinstance(root, Sequence) else []
    first = next((row for row in rows if isinstance(row, Mapping)), None)
    cells = [cell.strip() for cell in first.values() if isinstance(cell, str)] if first else []
    return bool(cells) and all(_RULE.fullmatch(cell) for cell in cells)


def names_of(*values: Value) -> list[str]:
    """The names of the fields in lists of mappings; none where one is no such list."""
    names: dict[str, None] = {}
    for value in values:
        if not isinstance(value, Sequence) or not {Mapping}.issuperset(map(type, value)):
            return []
        names |= dict.fromkeys(chain.from_iterable(cast("list[Mapping]", value)))
    return list(names)


def _is_label(key: str) -> bool:
    """Whether the name of a list says when its sessions are, or what they are."""
    return day_named(key) or bool(known_type(key))


def _may_be_days(names: Iterable[str]) -> bool:
    """Whether no entry of a list says at what time of day it is: they may be days, or rooms."""
    return not _is_timed(names) and not any(map(is_slot, names))


def _is_timed(names: Iterable[str]) -> bool:
    return not _TIMES.isdisjoint(column.field for column in columns(names).values())


def _told_of(name: str, told: Map) -> str:
    plain = compared(name)
    return told.get(name) or next(
        (o for theirs, o in told.items() if compared(theirs) == plain), ""
    )


def _is_ours(root: Mapping) -> bool:
    """Whether it is a file of ours whose sections are lists: ids, and no words but ours."""
    if isinstance(root.places.source, Workbook) or not _SECTIONS.issuperset(root):
        return False
    lists = [root[section] for section in ("sessions", "panels") if section in root]
    entries = [entry for one in lists if isinstance(one, Sequence) for entry in one]
    return all(isinstance(e, Mapping) and "id" in e and all(map(_is_word, e)) for e in entries)


def _is_word(name: str) -> bool:
    return name in _OURS or bool(nearest(name, _OURS, most=1, alike=0.8))


def _from_outside(session: Draft, *, name: str, zone: str, inside: str) -> None:
    """What the head of a table, the name of a sheet and groups say of all sessions in them."""
    session.put("timezone", zone, session.mark, session.mark)
    session.put("_list", name, session.mark, session.mark)
    session.pull("_list", "_list")
    from_groups(session)
    if inside:
        session.pull(inside, "name")


def _finish(book: Book) -> None:
    known = ids_of(book.drafts["speakers"])
    settle_parts(book, known)
    settle_slots(book)
    lists = {id(session): session.text("_list") for session in book.sessions}
    from_labels(book.sessions)
    fill_titles(book.sessions)
    settle_lengths(book.sessions)
    settle_times(book)
    carry_rooms(book, lists)
    settle_days(book)
    settle_zone(book)
    for session in book.sessions:
        settle_names(session, known)
        settle_values(session)
    place_sessions(book)
    settle_categories(book.sessions)
    settle_cancelled(book.sessions)
    settle_rooms(book.sessions)
    for session in book.sessions:
        if title := session.fields.get("title"):
            session.mark = title.mark  # what is wrong with a whole row is shown at its title


def check_map(documents: Iterable[Document], told: Map) -> None:
    """Refuse what nobody can mean: a field that is none of ours, a column that is not there.

    Raises ConfschedError with the names that look most like it, and all there are.
    """
    for ours in told.values():
        if ours not in FIELDS:
            near = did_you_mean(nearest(ours, FIELDS, most=1))
            raise ConfschedError(
                f"{ours!r} is no field of ours{near}", f"use one of {_all(FIELDS)}"
            )
    lists = [
        value
        for document in documents
        for root in document.roots
        for value in (root, *(root.values() if isinstance(root, Mapping) else ()))
    ]
    names = list(dict.fromkeys(name for value in lists for name in names_of(value)))
    plain = {compared(name) for name in names}
    for theirs in told:
        if theirs not in names and compared(theirs) not in plain:
            near = did_you_mean(nearest(theirs, names, most=1))
            hint = f"there are {_all(names)}" if names else "there is no list in these files"
            raise ConfschedError(f"there is no column {theirs!r}{near}", hint)


def _all(names: Iterable[str]) -> str:
    return ", ".join(names)


RECORDS = records(forced=False)
_ANY = _format(_Reader({}, forced=False, parts=True))


def _has_sessions(root: Value) -> bool:
    sessions = isinstance(root, Mapping) and any(section_of(one) == "sessions" for one in root)
    return sessions and _ANY.parts[0][0](root)


# lists of sections by their names: those of sessions, then those of speakers or rooms alone
LISTS = replace(
    _ANY, name="lists", whole_folder=True, parts=((_has_sessions, _ANY.parts[0][1]), *_ANY.parts)
)
