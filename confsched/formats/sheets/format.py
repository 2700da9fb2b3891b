"""Workbooks in the shape of our own files, as `confsched template` makes them: nothing is guessed.

A sheet is a section, a column a field by its own name or any usual spelling. What is more than a
text stands in a cell in brackets, as in YAML. Names stay names: who or what is meant by them, and
what is wrong with them, is for the model to say, as in our own files.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from collections.abc import Sequence as Rows
from functools import lru_cache
from typing import TypeAlias

from confsched.findings import Finding, Related
from confsched.formats.columns.compared import compared
from confsched.formats.columns.list_names import section_of
from confsched.formats.ids import Taken, slug
from confsched.formats.sheets.cells import (
    Cell,
    Kind,
    date_in,
    place_in,
    structure,
    text_of,
    time_in,
    word_in,
)
from confsched.formats.sheets.fields import (
    ABOUT,
    BUILT_IN,
    CONFERENCE,
    EXTRA,
    FIELD,
    RULES,
    SECTIONS,
    VALUE,
    field_of,
    headless,
    kind_of,
    meant,
)
from confsched.formats.sheets.rows import Row
from confsched.formats.sheets.shifted import shifted
from confsched.formats.sheets_left import but_of
from confsched.formats.tables import Format
from confsched.formats.texts import unguarded
from confsched.formats.totals import counts
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Places, Sequence, Value, mappings_in
from confsched.reading.workbook import Workbook
from confsched.spreadsheets import FILLED_IN
from confsched.text.nearest import did_you_mean, nearest

_DIGITS = " 0123456789"
_MUSTS = {"id", "title", "timezone"}
_HELP = "help"
_KNOWN = (CONFERENCE, RULES, *SECTIONS)
_ALIKE = 0.8
_FEW = 3  # columns; of more, one may be called like a field by chance: `Talk`
_CLOCKS = ("start", "end")
_PLAIN = {"room": place_in, "type": word_in, "status": word_in, "date": date_in}
# what an export draws once more, by `exporters.xlsx_grid.sheet_name`: `Day 1 Wed 19 May`
_OF_A_DAY = pattern(r"(?:day \d+ )?(?:mon|tue|wed|thu|fri|sat|sun) \d{1,2} [a-z]{3}(?: \d{4})?")


@lru_cache(maxsize=1024)
def _column(section: str, name: str) -> tuple[str, Callable[[str], str] | None]:
    """The field that a column is, and how its cells are read where they are texts in any case."""
    field = field_of(section, name)
    if field in ("", EXTRA) or kind_of(section, field) is not Kind.TEXT:
        return field, None
    return field, time_in if field in _CLOCKS else _PLAIN.get(field, unguarded)


def _fits(root: Value) -> bool:
    """Whether a workbook says of a conference what only ours does, in a sheet of fields."""
    if not isinstance(root, Mapping) or not isinstance(root.places.source, Workbook):
        return False
    about = next((root[name] for name in root if _is_about(compared(name))), None)
    fields = {str(row.get(FIELD) or "") for row in mappings_in(about) if VALUE in row}
    lacking = {"ID", "Title", "Time zone"} - fields
    return not lacking or (
        len(lacking) == 1 and ("ID" in fields or any(nearest(lacking.pop(), fields)))
    )


def _is_about(sheet: str) -> bool:
    """Whether a sheet is called as the one of fields is, or nearly so."""
    return sheet == CONFERENCE or any(nearest(sheet, (CONFERENCE,), alike=_ALIKE))


def _read(document: Document, timezone: str) -> Document:
    """The conference that a workbook of ours says."""
    root = document.roots[0]
    if not isinstance(root, Mapping):  # pragma: no cover -- it would not have been recognised
        return document
    reading = _Reading(root.places)
    conference = reading.conference(root, timezone)
    return document._replace(
        roots=(conference,),
        findings=(*but_of(document, reading.left), *reading.findings),
        beside=(*document.beside, *reading.beside),
        whole=document.whole and reading.whole,
    )


_Listed: TypeAlias = tuple[Sequence, int, int]  # a sheet, and the places of its name and of it


class _Reading:
    """Reads the sheets of one workbook."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.findings: list[Finding] = []
        self.beside: list[str] = []
        self.left: list[str] = []  # sheets
        self.told: set[tuple[str, str]] = set()
        self.named: set[str] = set()
        self.types = {*BUILT_IN}
        self.whole = True
        self.empty: dict[str, Cell] = {}  # of the conference, by the field

    def conference(self, root: Mapping, timezone: str) -> Mapping:
        """The whole, with a section for each sheet that is one, `Sessions 2` for more of one."""
        whole = Row(self.places, root.packed)
        about = Row(self.places, root.packed)
        names = {compared(sheet) for sheet in root}
        listed: dict[str, list[_Listed]] = {}
        for sheet, table, key, mark in root.entries():
            name = self.meant(sheet, names, key)
            if not isinstance(table, Sequence):
                continue
            if name == CONFERENCE:
                about.mark = mark
                self.about(about, table)
            elif name == RULES:
                rules = Row(self.places, mark)
                self.about(rules, table, open_=True)
                whole.put(RULES, Cell(rules.mapping(), key, mark))
            elif name == "days":
                about.put("days", Cell(self.days(table), key, mark))
            elif name in SECTIONS:
                listed.setdefault(name, []).append((table, key, mark))
            elif name != _HELP and not _OF_A_DAY.fullmatch(name):
                self.left.append(sheet)
                self.beside.append(f"the sheet {sheet!r} is no section and was left out")
        people = (row for table, _, _ in listed.get("speakers", ()) for row in mappings_in(table))
        self.named.update(filter(None, map(_name_in, people)))
        types = (row for table, _, _ in listed.get("types", ()) for row in mappings_in(table))
        self.types.update(str(one) for row in types for one in row.values() if one)
        for name, tables in self.headed(listed):
            self.copied(name, tables)
            whole.put(name, Cell(self.section(name, [one for one, _, _ in tables]), *tables[0][1:]))
        if timezone:
            about.put("timezone", Cell(timezone, about.mark, about.mark))
        self.left_empty(about)
        whole.put(CONFERENCE, Cell(about.mapping(), about.mark, about.mark))
        return whole.mapping()

    def headed(self, listed: dict[str, list[_Listed]]) -> Iterator[tuple[str, list[_Listed]]]:
        """The sections whose sheets begin with names of columns; others are told."""
        for name, tables in listed.items():
            rows, key, _ = tables[0]
            names = next(iter(mappings_in(rows)), ("id",))
            fields = {field for one in names if (field := field_of(name, one))}
            if len(fields) > (len(names) > _FEW):
                yield name, tables
            else:
                message = f"the first row of {name} names no column; it should begin with 'ID'"
                self.findings.append(Finding(message, self.places.span(key), code="F003"))
                self.whole = False

    def copied(self, name: str, tables: Rows[_Listed]) -> None:
        """F002 for a sheet that only says again what the first one of its section does."""
        (first, *_), *others = tables
        told = {tuple(row.items()) for row in mappings_in(first)}
        for table, again, _ in others:
            rows = [tuple(row.items()) for row in mappings_in(table)]
            if rows and told.issuperset(rows):
                message = f"this sheet says what the sheet {name.capitalize()!r} says: take it out"
                self.findings.append(Finding(message, self.places.span(again), code="F002"))

    def left_empty(self, about: Row) -> None:
        """Say of fields that nobody filled in where they stand, if there has to be something."""
        for name in _MUSTS & self.empty.keys():
            about.put(name, self.empty[name])

    def meant(self, sheet: str, names: Container[str], key: int) -> str:
        """What a sheet is called; one in the place of a section may be called otherwise.

        `names` are those of all sheets. A name that is nearly that of a missing one is told.
        """
        name, section = compared(sheet), section_of(sheet)
        more = name.rstrip(_DIGITS)
        if name in _KNOWN or (more in SECTIONS and more in names):
            return name if name in _KNOWN else more
        if section in SECTIONS and section not in names:
            return section
        near = [one for one in nearest(name, _KNOWN, most=1, alike=_ALIKE) if one not in names]
        if near:
            end = did_you_mean([near[0].capitalize()])
            message = f"no sheet of ours is called {sheet!r}{end}"
            self.findings.append(Finding(message, self.places.span(key), code="F003"))
            return near[0]
        return name

    def about(self, entry: Row, table: Sequence, *, open_: bool = False) -> None:
        """What a sheet says whose rows are a name and a value each."""
        extra = Row(self.places, entry.mark)
        rows = [row for row in mappings_in(table) if row.get(FIELD)]
        names = [str(row[FIELD]).strip() for row in rows]
        for name, row in zip(names, rows, strict=True):
            cell = Cell(row.get(VALUE) or "", row.mark(FIELD), row.mark(FIELD))
            if not cell.value:
                self.empty[field_of(CONFERENCE, name)] = cell
                continue
            cell = cell._replace(mark=row.mark(VALUE))
            if open_:
                entry.put(name, structure(cell, self.places, Kind.ANY))
            else:
                self.say(CONFERENCE, entry, extra, name, cell, names)
        _with_extra(entry, extra)

    def days(self, table: Sequence) -> Sequence:
        """The days, each as its row says."""
        entries = [self.entry("days", row) for row in mappings_in(table)]
        result = Sequence(self.places, [entry.mapping() for entry in entries])
        result.settle([entry.whole for entry in entries], table.packed)
        return result

    def section(self, name: str, tables: list[Sequence]) -> Mapping:
        """The entries of sheets by their ids; a row without one gets one of its name.

        What a copy of the first sheet says again counts once.
        """
        table, *others = tables
        told = {tuple(row.items()) for row in mappings_in(table)}
        more = (row for one in others for row in mappings_in(one) if tuple(row.items()) not in told)
        rows = [self.entry(name, row) for row in self.straight(name, [*mappings_in(table), *more])]
        rows = [row for row in rows if not (name == "types" and _is_built_in(row))]
        rows = [row for row in rows if not (self.is_note(row, name) or self.lacks_name(row, name))]
        ids = [text_of(row.values.pop("id", None)).strip() for row in rows]
        taken = Taken(one for one in ids if one)
        first: dict[str, Row] = {}
        whole = Row(self.places, table.packed)
        for row, said in zip(rows, ids, strict=True):
            identifier = (
                said if said and said not in first else taken.claim(_called(row, name, said))
            )
            if said in first:
                self.twice(said, identifier, row, first[said], name)
                if row.says_as(first[said]):
                    continue
            first.setdefault(identifier, row)
            whole.values[identifier] = Cell(row.mapping(), row.mark, row.whole)
        return whole.mapping()

    def straight(self, name: str, rows: Rows[Mapping]) -> Iterator[Mapping]:
        """The rows of a section; one that stands a cell too far to one side as it was meant."""
        fields = [field_of(name, one) for one in rows[0]] if rows and name == "sessions" else []
        for row in rows:
            found = shifted(row, fields, self.types) if fields else None
            if found is not None:
                place = self.places.span(found.mark)
                self.findings.append(Finding(found.message, place, code="F005", alike=found.alike))
            yield found.row if found is not None else row

    def is_note(self, row: Row, name: str) -> bool:
        """Whether a row says nothing but words where its id would be, or a total: it is told."""
        said = text_of(row.values.get("id")).strip()
        is_note = row.values.keys() == {"id"} and " " in said
        texts = [cell.value for cell in row.values.values() if isinstance(cell.value, str)]
        if is_total := len(texts) == len(row.values) and counts(texts):
            said = " ".join(text.strip() for text in texts)
        if is_note or is_total:
            self.beside.append(f"a row of {name} with nothing but {said!r} was left out")
        return is_note or is_total

    def lacks_name(self, row: Row, name: str) -> bool:
        """F004 for a room or a track that nobody could name: it is none."""
        lacks = name in ("rooms", "tracks") and row.values.keys().isdisjoint(("id", "name"))
        if lacks and row.values:
            message = f"this row of {name} has no name"
            self.findings.append(Finding(message, self.places.span(row.mark), code="F004"))
        return lacks

    def twice(self, said: str, read: str, row: Row, first: Row, name: str) -> None:
        same = "this row says the same, and is left out"
        how = same if row.says_as(first) else f"here it is read as {read!r}"
        message = f"{said!r} is the id of two {name}; {how}"
        related = Related(self.places.span(first.mark), "the first one")
        self.findings.append(Finding(message, self.places.span(row.mark), (related,), code="F007"))

    def entry(self, section: str, row: Mapping) -> Row:
        """What a row says; it stands where its id does, or else its first cell."""
        entry = Row(self.places, row.packed)
        extra = Row(self.places, row.packed)
        for name, value, key, mark in row.entries():
            if value is None:
                continue
            field, plain = _column(section, name)
            if plain and field not in entry.values and isinstance(value, str):
                entry.values[field] = Cell(plain(value), key, mark)
            else:
                self.say(section, entry, extra, name, Cell(value, key, mark), row)
        _with_extra(entry, extra)
        first = entry.values.get("id") or next(iter(entry.values.values()), None)
        entry.mark = first.mark if first else row.packed
        return entry

    def say(  # noqa: PLR0913 -- a cell, where it stands, and where it goes
        self,
        section: str,
        entry: Row,
        extra: Row,
        name: str,
        cell: Cell,
        names: Iterable[str],
    ) -> None:
        """Put a cell where its column belongs; `names` are those of all columns."""
        field = field_of(section, name) or self.strange(section, name, cell, names)
        if field == EXTRA:
            found = structure(cell, self.places, Kind.ANY)
            if isinstance(found.value, Mapping):
                for key, value, _, _ in found.value.entries():
                    extra.put(key, Cell(value, cell.mark, cell.mark))
            else:
                extra.put(name, found)
        elif field:
            said = structure(cell, self.places, kind_of(section, field), self.named)
            if not entry.put(field, said):
                self.again(section, name, cell, entry.values[field])
        else:
            extra.put(name, structure(cell, self.places, Kind.TEXT))

    def again(self, section: str, name: str, cell: Cell, first: Cell) -> None:
        """F002 for a name that says once more what another one has said."""
        if self.is_new(section, name):
            message = f"{name!r} says again what another cell says"
            related = Related(self.places.span(first.key), "this is the one that is used")
            place = self.places.span(cell.key)
            self.findings.append(Finding(message, place, (related,), code="F002"))

    def strange(self, section: str, name: str, cell: Cell, names: Iterable[str]) -> str:
        """The field that a name of none surely means, which is told once; else nothing."""
        fields = ABOUT if section == CONFERENCE else SECTIONS[section]
        said = {one: field_of(section, one) for one in names}
        field = headless(section, name, said)
        what = "field" if section == CONFERENCE else "column"
        message = "the column has no head" if field else f"no {what} is called {name!r}"
        near = field.capitalize() or meant(name, fields, said)
        if near and self.is_new(section, name):
            end = did_you_mean([near])
            self.findings.append(
                Finding(f"{message}{end}", self.places.span(cell.key), code="F003")
            )
        return field_of(section, near) if near else ""

    def is_new(self, section: str, name: str) -> bool:
        """Whether nothing was told of a name yet; from now on something was."""
        is_new = (section, name) not in self.told
        self.told.add((section, name))
        return is_new


def _name_in(row: Mapping) -> str:
    """What the row of a person calls them."""
    told = (value for name, value in row.items() if field_of("speakers", name) == "name")
    return next((one.strip() for one in told if isinstance(one, str)), "")


def _with_extra(entry: Row, extra: Row) -> None:
    if extra.values:
        entry.put(EXTRA, Cell(extra.mapping(), extra.mark, extra.mark))


def _is_built_in(row: Row) -> bool:
    """Whether a row says nothing but that there is a type which there is anyhow."""
    return row.values.keys() == {"id"} and text_of(row.values["id"]) in BUILT_IN


def _called(row: Row, section: str, said: str) -> str:
    name = text_of(row.values.get("name") or row.values.get("title"))
    return said or slug(name) or section.removesuffix("s")


SHEETS = Format(
    name="workbook",
    title=FILLED_IN,
    parts=((_fits, None),),
    direct=_read,
)
