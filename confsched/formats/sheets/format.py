"""Workbooks in the shape of our own files, as `confsched template` makes them: nothing is guessed.

A sheet is a section, a column a field by its own name or any usual spelling. What is more than a
text stands in a cell in brackets, as in YAML. Names stay names: who or what is meant by them, and
what is wrong with them, is for the model to say, as in our own files.
"""

from collections.abc import Callable, Collection, Container, Iterable
from functools import lru_cache

from confsched.findings import Finding, Related
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.ids import Taken, slug
from confsched.formats.records.cells.clocks import clock_of
from confsched.formats.sheets.cells import Cell, Kind, structure, text_of
from confsched.formats.tables import Format
from confsched.formats.texts import unguarded
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Places, Sequence, Value, mappings_in
from confsched.reading.workbook import Workbook
from confsched.spreadsheets import FILLED_IN
from confsched.text.nearest import did_you_mean, nearest

_SHORTEST, _AS_FIELDS = 5, 0.82  # letters; shorter names are like too many
_ONE_SPEAKER = "speaker"  # of whom there is a column each
_DIGITS = " 0123456789"
_LABELS = {"timezone": "Time zone", "url": "URL"}


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# the sections in the order of the sheets, and the fields of each in that of its columns
ABOUT = _words(
    "id title subtitle description timezone domain url venue online languages audience phase "
    "contact days extends allow"
)
SECTIONS = {
    "days": _words("date title hours allow"),
    "rooms": _words(
        "id name capacity equipment hours concurrent online url link floor step_free distance allow"
    ),
    "tracks": _words("id name color description allow"),
    "types": _words("id name like length speaker moderator abstract pause allow"),
    "speakers": _words(
        "id name role organization bio pronouns country url languages timezone available "
        "unavailable arrives leaves confirmed team attributes email phone notes allow"
    ),
    "sessions": _words(
        "id title subtitle type status day date start end time duration timezone room rooms track "
        "speakers moderator chair host discussant interpreter abstract description language url "
        "link expected needs after not_with plenary tags notes source allow"
    ),
}
CONFERENCE, RULES, EXTRA, _HELP = "conference", "rules", "extra", "help"
FIELD, VALUE = "Field", "Value"
_KNOWN = (CONFERENCE, RULES, *SECTIONS)
_ALIKE = 0.8
PEOPLE = ("speakers", "moderator", "chair", "host", "discussant", "interpreter")
_LISTS = frozenset(
    _words("equipment languages audience available unavailable needs after not_with tags rooms")
)
_MORE = frozenset(_words("hours distance allow attributes extra venue geo days length"))
_CLOCKS = ("start", "end")
_ALSO = {"time_zone": "timezone"}
_SPEAKER = pattern(r"speaker ?\d+")
# what an export draws once more, by `exporters.xlsx_grid.sheet_name`: `Day 1 Wed 19 May`
_OF_A_DAY = pattern(r"(?:day \d+ )?(?:mon|tue|wed|thu|fri|sat|sun) \d{1,2} [a-z]{3}(?: \d{4})?")
BUILT_IN = _words(
    "opening keynote panel talk lightning workshop poster meeting ceremony social break meal "
    "registration closing other"
)


def kind_of(section: str, field: str) -> Kind:
    """What can stand in the cells of a field."""
    if field in PEOPLE and section == "sessions":
        return Kind.PEOPLE
    if field in _LISTS:
        return Kind.LIST
    return Kind.ANY if field in _MORE else Kind.TEXT


@lru_cache(maxsize=1024)
def field_of(section: str, name: str) -> str:
    """The field that a column is, by its name; empty for one that is none of ours."""
    plain = compared(name)
    field = plain.replace(" ", "_")
    field = _ALSO.get(field, field)
    known = ABOUT if section == CONFERENCE else SECTIONS[section]
    if field in known or field == EXTRA:
        return field
    if section == "sessions" and _SPEAKER.fullmatch(plain):
        return "speakers"
    if section not in ("rooms", "tracks", "speakers", "sessions"):
        return ""
    column = columns([name], section).get(name)
    role = column.role if column and section == "sessions" else ""
    said = ("speakers" if role == "speaker" else role) if role else column.field if column else ""
    fits = not role or (column is not None and column.field == "name")
    return said if said in known and fits else ""


@lru_cache(maxsize=1024)
def _column(section: str, name: str) -> tuple[str, Callable[[str], str] | None]:
    """The field that a column is, and how its cells are read where they are texts in any case."""
    field = field_of(section, name)
    if field in ("", EXTRA) or kind_of(section, field) is not Kind.TEXT:
        return field, None
    return field, _time if field in _CLOCKS else unguarded


def _time(text: str) -> str:
    """A time; a cell without a format shows the part of a day that spreadsheets keep."""
    return clock_of(text) if text[:2] in ("0.", "0,") else unguarded(text)


def _fits(root: Value) -> bool:
    """Whether a workbook says of a conference what only ours does, in a sheet of fields."""
    if not isinstance(root, Mapping) or not isinstance(root.places.source, Workbook):
        return False
    about = next((root[name] for name in root if compared(name) == CONFERENCE), None)
    return {row.get(FIELD) for row in mappings_in(about) if VALUE in row} >= {
        "ID",
        "Title",
        "Time zone",
    }


def _read(document: Document, timezone: str) -> Document:
    """The conference that a workbook of ours says."""
    root = document.roots[0]
    if not isinstance(root, Mapping):  # pragma: no cover -- it would not have been recognised
        return document
    reading = _Reading(root.places)
    return document._replace(
        roots=(reading.conference(root, timezone),),
        findings=(*document.findings, *reading.findings),
        beside=(*document.beside, *reading.beside),
    )


class _Entry:
    """An entry while its cells are read: values, each with the places of its name and itself.

    It is the `whole` row, and known by the `mark` of its first cell.
    """

    def __init__(self, places: Places, mark: int) -> None:
        self.places = places
        self.whole = self.mark = mark
        self.values: dict[str, Cell] = {}

    def put(self, name: str, cell: Cell) -> bool:
        """Say a field, unless something else was said of it: whether that was possible.

        A list that is said in several columns is all of them.
        """
        before = self.values.get(name)
        if before is not None and isinstance(before.value, Sequence):
            self.values[name] = cell.joined(before, self.places)
            return True
        return self.values.setdefault(name, cell).value == cell.value

    def mapping(self) -> Mapping:
        return Mapping.of(
            self.places, ((name, *cell) for name, cell in self.values.items()), self.whole
        )


class _Reading:
    """Reads the sheets of one workbook."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.findings: list[Finding] = []
        self.beside: list[str] = []
        self.told: set[tuple[str, str]] = set()
        self.named: set[str] = set()

    def conference(self, root: Mapping, timezone: str) -> Mapping:
        """The whole, with a section for each sheet that is one, `Sessions 2` for more of one."""
        whole = _Entry(self.places, root.packed)
        about = _Entry(self.places, root.packed)
        names = {compared(sheet) for sheet in root}
        listed: dict[str, list[tuple[Sequence, int, int]]] = {}
        for sheet, table, key, mark in root.entries():
            name = self.meant(sheet, names, key)
            if not isinstance(table, Sequence):
                continue
            if name == CONFERENCE:
                about.mark = mark
                self.about(about, table)
            elif name == RULES:
                rules = _Entry(self.places, mark)
                self.about(rules, table, open_=True)
                whole.put(RULES, Cell(rules.mapping(), key, mark))
            elif name == "days":
                about.put("days", Cell(self.days(table), key, mark))
            elif name in SECTIONS:
                listed.setdefault(name, []).append((table, key, mark))
            elif name != _HELP and not _OF_A_DAY.fullmatch(name):
                self.beside.append(f"the sheet {sheet!r} is no section and was left out")
        people = (row for table, _, _ in listed.get("speakers", ()) for row in mappings_in(table))
        self.named.update(filter(None, map(_name_in, people)))
        for name, tables in listed.items():
            section = self.section(name, [table for table, _, _ in tables])
            whole.put(name, Cell(section, *tables[0][1:]))
        if timezone:
            about.put("timezone", Cell(timezone, about.mark, about.mark))
        whole.put(CONFERENCE, Cell(about.mapping(), about.mark, about.mark))
        return whole.mapping()

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
            message = f"no sheet is called {sheet!r}{did_you_mean([near[0].capitalize()])}"
            self.findings.append(Finding(message, self.places.span(key), code="F003"))
        return name

    def about(self, entry: _Entry, table: Sequence, *, open_: bool = False) -> None:
        """What a sheet says whose rows are a name and a value each."""
        extra = _Entry(self.places, entry.mark)
        rows = [row for row in mappings_in(table) if row.get(FIELD)]
        names = [str(row[FIELD]).strip() for row in rows]
        for name, row in zip(names, rows, strict=True):
            if not row.get(VALUE):
                continue
            cell = Cell(row[VALUE], row.mark(FIELD), row.mark(VALUE))
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
        rows = [self.entry(name, row) for row in (*mappings_in(table), *more)]
        rows = [row for row in rows if not (name == "types" and _is_built_in(row))]
        ids = [text_of(row.values.pop("id", None)).strip() for row in rows]
        taken = Taken(one for one in ids if one)
        first: dict[str, _Entry] = {}
        whole = _Entry(self.places, table.packed)
        for row, said in zip(rows, ids, strict=True):
            identifier = (
                said if said and said not in first else taken.claim(_called(row, name, said))
            )
            if said in first:
                self.twice(said, identifier, row, first[said], name)
            first.setdefault(identifier, row)
            whole.values[identifier] = Cell(row.mapping(), row.mark, row.whole)
        return whole.mapping()

    def twice(self, said: str, read: str, row: _Entry, first: _Entry, name: str) -> None:
        message = f"{said!r} is the id of two {name}; here it is read as {read!r}"
        related = Related(self.places.span(first.mark), "the first one")
        self.findings.append(Finding(message, self.places.span(row.mark), (related,), code="F007"))

    def entry(self, section: str, row: Mapping) -> _Entry:
        """What a row says; it stands where its id does, or else its first cell."""
        entry = _Entry(self.places, row.packed)
        extra = _Entry(self.places, row.packed)
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
        entry: _Entry,
        extra: _Entry,
        name: str,
        cell: Cell,
        names: Iterable[str],
    ) -> None:
        """Put a cell where its column belongs; `names` are those of all columns."""
        field = field_of(section, name)
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
            self.strange(section, name, cell, names)
            extra.put(name, structure(cell, self.places, Kind.TEXT))

    def again(self, section: str, name: str, cell: Cell, first: Cell) -> None:
        """F002 for a name that says once more what another one has said."""
        if self.is_new(section, name):
            message = f"{name!r} says again what another cell says"
            related = Related(self.places.span(first.key), "this is the one that is used")
            place = self.places.span(cell.key)
            self.findings.append(Finding(message, place, (related,), code="F002"))

    def strange(self, section: str, name: str, cell: Cell, names: Iterable[str]) -> None:
        """F003 for a name that is nearly that of a field."""
        if not self.is_new(section, name):
            return
        fields = ABOUT if section == CONFERENCE else SECTIONS[section]
        if near := meant(name, fields, {field_of(section, one) for one in names}):
            what = "field" if section == CONFERENCE else "column"
            message = f"no {what} is called {name!r}{did_you_mean([near])}"
            self.findings.append(Finding(message, self.places.span(cell.key), code="F003"))

    def is_new(self, section: str, name: str) -> bool:
        """Whether nothing was told of a name yet; from now on something was."""
        is_new = (section, name) not in self.told
        self.told.add((section, name))
        return is_new


def _name_in(row: Mapping) -> str:
    """What the row of a person calls them."""
    told = (value for name, value in row.items() if field_of("speakers", name) == "name")
    return next((one.strip() for one in told if isinstance(one, str)), "")


def _with_extra(entry: _Entry, extra: _Entry) -> None:
    if extra.values:
        entry.put(EXTRA, Cell(extra.mapping(), extra.mark, extra.mark))


def _is_built_in(row: _Entry) -> bool:
    """Whether a row says nothing but that there is a type which there is anyhow."""
    return row.values.keys() == {"id"} and text_of(row.values["id"]) in BUILT_IN


def _called(row: _Entry, section: str, said: str) -> str:
    name = text_of(row.values.get("name") or row.values.get("title"))
    return said or slug(name) or section.removesuffix("s")


SHEETS = Format(
    name="workbook",
    title=FILLED_IN,
    parts=((_fits, None),),
    direct=_read,
)


def meant(name: str, fields: Collection[str], said: Collection[str]) -> str:
    """What a name was probably meant to be, as a head would have it; empty where nothing is near.

    `fields` are those that there can be, and `said` those that something else says. A plural is
    another word.
    """
    plain = compared(name)
    word = plain.rstrip(_DIGITS)
    number = plain[len(word) :] if "speakers" in fields else ""
    if number:
        near = nearest(word, (_ONE_SPEAKER,), most=1, alike=_AS_FIELDS)
        return f"Speaker{number}" if near else ""
    free = (field for field in fields if field not in said or field == "speakers")
    known = [field.replace("_", " ") for field in free]
    near = nearest(plain, known, most=1, alike=_AS_FIELDS) if len(plain) >= _SHORTEST else ()
    if not near or plain.rstrip("s") == near[0].rstrip("s"):
        return ""
    return _LABELS.get(near[0], near[0].capitalize())
