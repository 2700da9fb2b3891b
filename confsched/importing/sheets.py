"""A programme as the sheets of a workbook: what `confsched.formats.sheets` reads as the very same.

Rooms, tracks and people are called by their names where these are plain and each is one's own, so
that whoever fills in the sheets never meets an id; else by their ids.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from confsched.editing.scalars import Plain, written
from confsched.formats.sheets.cells import Kind
from confsched.formats.sheets.fields import (
    ABOUT,
    BUILT_IN,
    CONFERENCE,
    EXTRA,
    FIELD,
    PEOPLE,
    RULES,
    SECTIONS,
    VALUE,
    field_of,
    kind_of,
)
from confsched.importing.programme import DAYS, Fields, Programme, conference_fields
from confsched.schedule.entities import SLOT_FIELDS
from confsched.spreadsheets import head, is_plain
from confsched.text.person_names import folded

_SPEAKERS = 4  # columns for speakers, at least
# what every sheet has a column for; others are there where something is said
_ALWAYS = {
    "days": ("date", "title", "hours"),
    "rooms": ("id", "name", "capacity", "equipment", "hours"),
    "tracks": ("id", "name", "color", "description"),
    "types": ("id", "name", "like", "length"),
    "speakers": ("id", "name", "role", "organization", "bio", "email"),
    "sessions": (
        *("id", "title", "type", "date", "start", "end", "room", "track"),
        *("moderator", "speakers", "abstract", "status", "notes"),
    ),
}
_NAMED = {"room": "rooms", "rooms": "rooms", "track": "tracks"} | dict.fromkeys(PEOPLE, "speakers")


class Column(NamedTuple):
    """A column: its head, the field that it is, and the section whose entries can stand in it."""

    head: str
    field: str
    section: str = ""


class Sheet(NamedTuple):
    """A sheet: its name, what section it is, its columns, and rows of texts as long as these.

    It is `named` where other sheets call its entries by their names.
    """

    name: str
    section: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    named: bool = False


def sheets_of(
    programme: Programme, rules: Fields, slots: Mapping[str, Fields]
) -> tuple[Sheet, ...]:
    """The sheets of a programme and its rules.

    `slots` has the date, the start and the end of sessions by their ids, where these say the same
    as what is written.
    """
    sheets = _Sheets(programme)
    result = [sheets.about(CONFERENCE, conference_fields({**programme, DAYS: {}}))]
    result.append(sheets.section(DAYS, _days(programme)))
    for section in ("rooms", "tracks", "types", "speakers"):
        entries: dict[str, Fields] = {
            key: {"id": key, **f} for key, f in programme[section].items()
        }
        if section == "types":
            entries |= {one: {"id": one} for one in BUILT_IN if one not in entries}
        result.append(sheets.section(section, entries))
    sessions = {key: {"id": key, **fields} for key, fields in programme["sessions"].items()}
    result.append(sheets.section("sessions", _with_slots(sessions, slots)))
    return (*result, sheets.about(RULES, rules)) if rules else tuple(result)


def _days(programme: Programme) -> dict[str, Fields]:
    return {date: {"date": date, **fields} for date, fields in programme[DAYS].items()}


def _with_slots(sessions: dict[str, Fields], slots: Mapping[str, Fields]) -> dict[str, Fields]:
    result: dict[str, Fields] = {}
    for key, fields in sessions.items():
        slot = slots.get(key)
        rest = {name: value for name, value in fields.items() if name not in SLOT_FIELDS}
        result[key] = fields if slot is None else {**rest, **slot}
    return result


class _Sheets:
    def __init__(self, programme: Programme) -> None:
        self.names = {
            section: _names(programme[section]) for section in ("rooms", "tracks", "speakers")
        }

    def about(self, section: str, fields: Fields) -> Sheet:
        """A sheet of names and values."""
        said = {name: value for name, value in fields.items() if name != EXTRA}
        own, packed = _extra(section, fields.get(EXTRA), set())
        heads = dict.fromkeys(name for name in ABOUT if name not in ("days", "extends", "allow"))
        order = heads | dict.fromkeys(said) if section == CONFERENCE else dict.fromkeys(said)
        rows = [(head(f) if section == CONFERENCE else f, f) for f in order]
        texts = [(head, self.text(section, field, said.get(field))) for head, field in rows]
        texts += [*own.items(), *([(head(EXTRA), packed)] if packed else [])]
        columns = (Column(FIELD, FIELD), Column(VALUE, VALUE))
        return Sheet(section.capitalize(), section, columns, tuple(texts))

    def section(self, section: str, entries: Mapping[str, Fields]) -> Sheet:
        """A sheet with a row for each entry."""
        columns = [*_columns(section, entries.values())]
        heads = {column.head for column in columns}
        rows, extras = [], dict[str, None]()
        for fields in entries.values():
            own, packed = _extra(section, fields.get(EXTRA), heads)
            row = {**self.row(section, fields, columns), **own}
            rows.append(row | ({head(EXTRA): packed} if packed else {}))
            extras |= dict.fromkeys(own)
        if any(head(EXTRA) in row for row in rows):
            extras[head(EXTRA)] = None
        columns += [Column(head, EXTRA) for head in extras]
        cells = tuple(tuple(row.get(column.head, "") for column in columns) for row in rows)
        named = bool(self.names.get(section)) or (section in self.names and not entries)
        return Sheet(section.capitalize(), section, tuple(columns), cells, named)

    def row(self, section: str, fields: Fields, columns: list[Column]) -> dict[str, str]:
        """The texts of an entry by the heads of columns."""
        result: dict[str, str] = {}
        speakers = iter(_items(fields.get("speakers")))
        for column in columns:
            if column.field == "speakers" and section == "sessions":
                one = next(speakers, None)
                result[column.head] = self.text(section, "speakers", None if one is None else [one])
            else:
                result[column.head] = self.text(section, column.field, fields.get(column.field))
        return result

    def text(self, section: str, field: str, value: Plain | None) -> str:
        """A value as the text of a cell, which is read as the same value."""
        if value is None:
            return ""
        if section == "sessions" and field in _NAMED:
            value = self.named(_NAMED[field], value)
        kind = kind_of(section, field) if section != RULES else Kind.ANY
        if kind in (Kind.LIST, Kind.PEOPLE):
            return _list(_items(value), kind)
        if isinstance(value, str):
            return (
                value
                if kind is Kind.TEXT or value.strip()[:1] not in ("[", "{")
                else written([value])
            )
        return written(value)

    def named(self, section: str, value: Plain) -> Plain:
        """Ids as names, where all of a section can be called by them."""
        names = self.names[section]
        if isinstance(value, str):
            return names.get(value, value)
        if isinstance(value, Mapping):
            return value
        return [names.get(item, item) if isinstance(item, str) else item for item in value]


def _columns(section: str, entries: Iterable[Fields]) -> Iterator[Column]:
    """The columns of a sheet: those that every one has, and those of what is said."""
    found = [*entries]
    used = {name for fields in found for name in fields} | set(_ALWAYS[section])
    count = max([_SPEAKERS, *(len(_items(fields.get("speakers"))) for fields in found)])
    for field in SECTIONS[section]:
        if field == "speakers":
            yield from (Column(f"Speaker {n}", field, field) for n in range(1, count + 1))
        elif field in used:
            target = {"type": "types", "date": DAYS} | _NAMED if section == "sessions" else {}
            yield Column(head(field), field, target.get(field, ""))
    unknown = used - known_in(section)
    yield from (Column(name, name) for name in sorted(unknown))


def known_in(section: str) -> set[str]:
    """The fields that a sheet has columns or rows for."""
    return {*(ABOUT if section == CONFERENCE else SECTIONS[section]), EXTRA}


def _names(entries: Mapping[str, Fields]) -> dict[str, str]:
    """The names of entries by their ids; none where one has no plain name of its own."""
    owners: dict[str, str] = {}
    names: dict[str, str] = {}
    for key, fields in entries.items():
        name = fields.get("name")
        if not isinstance(name, str) or not is_plain(name):
            return {}
        names[key] = name
        labels = (folded(name), folded(key), key)
        if any(owners.setdefault(label, key) != key for label in labels):
            return {}
    return names


def _extra(section: str, value: Plain | None, heads: set[str]) -> tuple[dict[str, str], str]:
    """What is said besides: texts in columns of their own, and the rest in brackets."""
    if value is None or not isinstance(value, Mapping):
        return {}, "" if value is None else written(value)
    own: dict[str, str] = {}
    rest: dict[str, Plain] = {}
    for name, said in value.items():
        if (
            isinstance(said, str)
            and said.strip()
            and name not in heads
            and _is_column(section, name)
        ):
            own[name] = said
        else:
            rest[name] = said
    return own, written(rest) if rest else ""


def _is_column(section: str, name: str) -> bool:
    """Whether a column of such a name is read as one of theirs that we do not know."""
    plain = " ".join(name.split()) == name and not name.lower().startswith("column ")
    return plain and bool(name) and is_plain(name) and not field_of(section, name)


def _items(value: Plain | None) -> list[Plain]:
    if value is None:
        return []
    return [value] if isinstance(value, (str, Mapping)) else [*value]


def _list(items: list[Plain], kind: Kind) -> str:
    """Several with semicolons between them, in brackets where one of them is not plain."""
    if all(isinstance(item, str) and is_plain(item) for item in items):
        return "; ".join(str(item) for item in items)
    if kind is Kind.PEOPLE and len(items) == 1 and isinstance(items[0], Mapping):
        return written(items[0])
    return written(items)
