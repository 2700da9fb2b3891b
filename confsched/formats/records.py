"""Any list of sessions: the rows of a table, or a list of mappings in JSON or YAML.

A list is one of sessions where a title and something of a time, a room or a person are among its
fields, whatever they are called. A file can hold several such lists, and lists of speakers, rooms
and tracks besides. What is no field of ours is kept under `extra`, and so is every other list.
"""

from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from functools import partial
from typing import TypeAlias

from confsched.errors import ConfschedError
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.fields import (
    FIELDS,
    Column,
    add,
    columns,
    compared,
    said,
    section_of,
    zone_in,
)
from confsched.formats.record_days import settle_days, settle_zone
from confsched.formats.record_people import ids_of, settle_name, settle_names
from confsched.formats.record_rules import CONFERENCE, rule_of, settle_values
from confsched.formats.record_times import day_named, settle_times
from confsched.formats.tables import Chosen, Entry, Format, Rule
from confsched.reading import Document, Mapping, Sequence, Value
from confsched.reading.workbook import Workbook
from confsched.text.nearest import did_you_mean, nearest

Map: TypeAlias = AnyMapping[str, str]  # what somebody says: their column to our field
_TELLING = frozenset(("start", "time", "date", "day", "end", "duration", "room"))
_SECTIONS = frozenset(
    (*("conference", "rooms", "tracks", "types", "speakers", "sessions", "panels", "rules"),)
)
_OURS = frozenset((*FIELDS, "rooms", "after", "not_with", "plenary", "allow", "source", "extra"))


def records(told: Map | None = None, *, forced: bool = True) -> Format:
    """The format, with what somebody says of columns; `forced` if any list will do."""
    reader = _Reader(told or {}, forced=forced)
    return Format(
        name="records",
        title="a list of sessions",
        parts=((reader.fits, Chosen(reader.rule)),),
        finish=_finish,
    )


class _Reader:
    def __init__(self, told: Map, *, forced: bool) -> None:
        self.told = told
        self.forced = forced

    def fits(self, root: Value) -> bool:
        """Whether there is a list of sessions in a file."""
        if isinstance(root, Mapping):
            return bool(self.lists(root)) and not _is_ours(root)
        return bool(names_of(root)) if self.forced else self.is_sessions(root)

    def is_sessions(self, value: Value) -> bool:
        found = self.columns(names_of(value)).values()
        fields = {column.field for column in found}
        somebody = any(column.role and column.field in ("name", "_last") for column in found)
        return "title" in fields and (somebody or not fields.isdisjoint(_TELLING))

    def lists(self, root: Mapping) -> list[str]:
        """The lists of sessions among others: those that are called so, or else all."""
        likely = [key for key in root if section_of(key) in ("", "sessions")]
        fitting = [key for key in likely if self.is_sessions(root[key])]
        if not fitting and self.forced:
            fitting = [key for key in likely if names_of(root[key])]
        called = [key for key in fitting if section_of(key) == "sessions"]
        return [key for key in fitting if key in called or day_named(key)] if called else fitting

    def rule(self, root: Value) -> Rule:
        """How a file is read: as one list, or as the lists and texts in it."""
        if not isinstance(root, Mapping):
            return self.list_rule("sessions", root)
        lists = self.lists(root)
        rules: dict[str, Rule] = {}
        for key, value in root.items():
            section = section_of(key)
            if key in lists:
                rules[key] = self.list_rule("sessions", value, key if len(lists) > 1 else "")
            elif section not in ("", "sessions") and names_of(value):
                rules[key] = self.list_rule(section, value)
            elif compared(key) in CONFERENCE:
                rules[key] = CONFERENCE[compared(key)]
        return rules

    def list_rule(self, section: str, value: Value, name: str = "") -> Rule:
        """How the entries of a list are read; `name` is what a list among several is called."""
        found = self.columns(names_of(value), section)
        table = {theirs: rule_of(theirs, column) for theirs, column in found.items()}
        if section != "sessions":
            return Entry(section, table, settle_name if section == "speakers" else None)
        times = [theirs for theirs, one in found.items() if one.field in ("start", "time", "end")]
        zone = next(filter(None, map(zone_in, times)), "")
        return Entry(section, table, partial(_from_outside, name=name, zone=zone))

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


def names_of(value: Value) -> list[str]:
    """The names of the fields in a list of mappings; none where it is no such list."""
    if not isinstance(value, Sequence) or not all(isinstance(one, Mapping) for one in value):
        return []
    return list(dict.fromkeys(name for one in value if isinstance(one, Mapping) for name in one))


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


def _from_outside(session: Draft, *, name: str, zone: str) -> None:
    """What the head of a table and the name of a sheet say of all sessions in it."""
    session.put("timezone", zone, session.mark, session.mark)
    session.put("_list", name, session.mark, session.mark)


def _finish(book: Book) -> None:
    known = ids_of(book.drafts["speakers"])
    settle_times(book)
    settle_days(book)
    settle_zone(book)
    for session in book.sessions:
        settle_names(session, known)
        settle_values(session)
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
