"""Rows that are filled in like forms: a session each, with labels before what they say.

What heads a session is its title, or says when or where it is. Who takes part stands behind labels
(`Moderator`, `Panelist 2`), or in rows below names of columns (`Role, Name, Title, Organization`).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Mapping as AnyMapping
from functools import lru_cache
from typing import NamedTuple

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns
from confsched.formats.columns.people_names import DETAILS
from confsched.formats.day_texts import split_date
from confsched.formats.likely import is_person, place_likeness
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.times.dates import has_clock
from confsched.formats.types import known_type
from confsched.formats.when import WHEN
from confsched.patterns import pattern
from confsched.reading import Mapping
from confsched.reading.remade import Item, mapping_like, sequence_like
from confsched.reading.table import Row
from confsched.reading.tree import from_to
from confsched.text.person_names import folded

_LONGEST = 40  # letters of a label
_MOST_ODD = 20  # rows, before more is known
_CUT = 28  # letters; a name of a sheet has no more than 31
_LIKELY = 0.5  # that a text is the name of a place
_OF_ONE = frozenset((*WHEN, "title", "room"))  # what a session has only once
_NUMBERED = frozenset(("panel", "session", "roundtable", "podium", "workshop"))  # `Panel: 1`
_NUMBER = "number"
_KINDS = frozenset(("panel", "workshop"))
_LEADING = ("moderator", "chair", "host")
_LABELLED = pattern(r"\s*([^:\n]{2,40}):\s+(\S.*)", 16)  # DOTALL
_COUNTED = pattern(
    r"(?i)[^\W\d_]{4,}(?: [^\W\d_]+)? ?(?:#|no\.?|nr\.?)? (?:\d{1,3}|[IVX]{1,5}|[A-Z])"
    r"\s*(?:$|[-–—:.|])"
)
_PARTS = pattern(r"\s+[|•·]\s+")
_BETWEEN = pattern(r"\s+[-–—|•·]\s+|\s*\(|,\s+")  # a title and when it is


class NoFormError(Exception):
    """A row is in no form."""


class Cell(NamedTuple):
    """A filled cell: its column, what it says, and its packed place."""

    column: int
    text: str
    mark: int


class Form:
    """A session while its rows are read: what is said of it, and who takes part."""

    def __init__(self) -> None:
        self.said: list[Item] = []
        self.people: list[Mapping] = []

    def has(self, *fields: str) -> bool:
        """Whether one of these fields of ours is said."""
        return any(_field(name) in fields for name, _, _, _ in self.said)

    @property
    def is_headed(self) -> bool:
        """Whether nothing is said but its title, and when and where it is."""
        fields = {_field(name) for name, _, _, _ in self.said}
        return not self.people and fields <= {*_OF_ONE, _NUMBER}

    @property
    def is_bare(self) -> bool:
        """Whether nothing but a title is said, which may be that of all."""
        return self.is_headed and self.has("title") and not self.has(*WHEN)

    @property
    def names_people(self) -> bool:
        """Whether it is said who is in it."""
        named = any((known := _known(name)) and known.role for name, _, _, _ in self.said)
        return bool(self.people) or named

    @property
    def takes_place(self) -> bool:
        """Whether it is said when it is, or who is in it: other texts have titles as well."""
        return self.names_people or self.has(*WHEN)

    @property
    def is_whole(self) -> bool:
        """Whether it is said at what time it is, and who is in it."""
        return self.has("time", "start") and self.names_people

    @property
    def is_dated(self) -> bool:
        """Whether it says on which day it is."""
        times = (split_date(str(text)) for name, text, _, _ in self.said if _field(name) in WHEN)
        return self.has("date", "day") or any(times)

    def settle(self, title: Item | None) -> None:
        """Give it a title, if it has none: its number, or one that is said elsewhere.

        The number also says what it is: `Panel 1`.
        """
        at = next((n for n, one in enumerate(self.said) if _field(one[0]) == _NUMBER), None)
        kind = known_type(str(self.said[at][1]).partition(" ")[0]) if at is not None else ""
        if at is not None and kind in _KINDS and not self.has("type"):
            self.said.append(("Type", kind, *self.said[at][2:]))
        if not self.has("title") and at is not None:
            self.said[at] = ("Title", *self.said[at][1:])
        elif not self.has("title") and title is not None:
            self.said.insert(0, title)

    def row(self, like: Mapping) -> Mapping:
        """The session as an entry of a list; what is said several times by a name is a list."""
        names = dict.fromkeys(name for name, _, _, _ in self.said)
        items = [_together(like, [one for one in self.said if one[0] == name]) for name in names]
        if self.people:
            whole = from_to(self.people[0].packed, self.people[-1].packed)
            listed = sequence_like(like, ((one, one.packed) for one in self.people), whole)
            items.append(("Speakers", listed, whole, whole))
        return mapping_like(like, items, from_to(items[0][2], items[-1][3]))


class Forms:
    """Reads rows as forms; `labels` are known although they are no fields of ours."""

    def __init__(self, like: Mapping, labels: frozenset[str]) -> None:
        self.like, self.labels = like, labels
        self.forms = [Form()]
        self.head: list[Cell] = []  # of the rows with people
        self.known_head: list[Cell] = []  # the last one, which may hold below the next title
        self.label: Cell | None = None  # of people in this row and those below
        self.apart = True  # whether an empty row is above
        # labels that are fields of ours, and others; rows that are none of all that
        self.known = self.strange = self.odd = 0

    def read(self, rows: Iterable[Row]) -> list[Form]:
        """The sessions; raises NoFormError."""
        for row in rows:
            if cells := cells_of(row):
                self.row(cells)
            else:
                self.head, self.label = [], None
            self.apart = not cells
            if self.odd > max(_MOST_ODD, self.known / 4):
                raise NoFormError
        if self.strange > self.known or self.odd > self.known / 4:
            raise NoFormError
        return self.forms

    def row(self, cells: Sequence[Cell]) -> None:
        """What a row says that is not empty."""
        first, *others = cells
        label = label_of(cells, self.labels)
        if self.head and (others or self.is_name(first)) and not self.ends_people(cells, label):
            self.person(cells)
        elif head := head_of(cells):
            self.head, self.known_head, self.label = head, head, None
        elif label:
            self.say(first._replace(text=label), others)
        elif self.label and (self.label.column < first.column or not others):
            self.say(self.label, cells)
        elif not others:
            self.heading(first)
        elif all(_when(one.text) or place_likeness(one.text) >= _LIKELY for one in cells):
            for one in cells:
                self.heading(one)
        elif self.known_head and self.forms[-1].has("title") and self.forms[-1].is_headed:
            self.head = self.known_head
            self.person(cells)
        elif len(others) == 1 and self.is_pair(first, others[0]):
            self.head, self.label = [], None
        else:
            self.odd += 1
            text = ", ".join(one.text for one in cells)
            self.forms[-1].said.append(
                ("Notes", text, first.mark, from_to(first.mark, cells[-1].mark))
            )

    def is_pair(self, first: Cell, second: Cell) -> bool:
        """A title with its number before it, or with when it is beside it: whether it is one."""
        if is_counted(first.text):
            self.begin("Panel", first)
            self.forms[-1].said.append(("Title", second.text, first.mark, second.mark))
            return True
        title, other = (second, first) if _when(first.text) else (first, second)
        if name := _when(other.text):
            self.begin("Title", title)
            self.forms[-1].said.append((name, other.text, other.mark, other.mark))
        return bool(name)

    def ends_people(self, cells: Sequence[Cell], label: str) -> bool:
        """Whether a row below names of columns with people says something else of the session."""
        alone = label and not _known(label) and len(cells) < min(len(self.head), 3)
        return bool(_field(label) or alone)

    def is_name(self, cell: Cell) -> bool:
        """Whether a cell alone in its row stands in the column of names."""
        named = (one for one in self.head if _known(one.text) and _is_name(one.text))
        titled = self.apart or _COUNTED.match(cell.text)
        return not titled and any(one.column == cell.column for one in named)

    def person(self, cells: Sequence[Cell]) -> None:
        """Somebody who takes part."""
        names = {one.column: one for one in self.head}
        if any(one.column not in names for one in cells):
            raise NoFormError
        told = ((names[one.column], one) for one in cells)
        items = [(head.text, one.text, head.mark, one.mark) for head, one in told]
        whole = from_to(cells[0].mark, cells[-1].mark)
        self.forms[-1].people.append(mapping_like(self.like, items, whole))
        self.known += 1

    def say(self, label: Cell, cells: Sequence[Cell]) -> None:
        """What stands behind a label, or below it."""
        field = _field(label.text)
        known = bool(field or _known(label.text))
        self.known, self.strange = self.known + known, self.strange + (not known)
        single = field in {*_OF_ONE, _NUMBER}
        named = any(_known(one.text) for one in cells)  # as in a row of names of columns
        if single and (named or len(cells) > (2 if field in WHEN else 1)):
            raise NoFormError
        value = Cell(0, _joined(cells, field), from_to(cells[0].mark, cells[-1].mark))
        if field in ("title", _NUMBER):
            self.begin("Panel" if field == _NUMBER else "Title", value, label.mark)
        elif field in _OF_ONE and self.forms[-1].has(field):
            raise NoFormError
        else:
            self.forms[-1].said.append((label.text, value.text, label.mark, value.mark))
        self.head, self.label = [], None if field else label

    def begin(self, name: str, value: Cell, mark: int | None = None) -> None:
        """A title; another one begins the next session."""
        form = self.forms[-1]
        if form.has("title", _field(name)) or not form.is_headed:
            self.forms.append(Form())
        key = value.mark if mark is None else mark
        self.forms[-1].said.append((name, value.text, key, value.mark))

    def heading(self, cell: Cell) -> None:
        """What stands alone in its row: a title, when or where it is, or a label with a text."""
        found = _LABELLED.fullmatch(cell.text)
        known = _known(cell.text.rstrip(": "))
        if found and (column := _known(found[1])):
            self.say(cell._replace(text=found[1]), [cell._replace(text=found[2])])
            if column.role in _LEADING:  # below them in lines of their own are those whom they lead
                self.label = cell._replace(text="Speaker")
        elif known and known.role and known.field == "name" and not _COUNTED.match(cell.text):
            self.head, self.label = [], cell._replace(text=cell.text.rstrip(": "))
        else:
            self.head, self.label = [], None
            for part in _parts(cell.text):
                self.part(cell._replace(text=part))

    def part(self, cell: Cell) -> None:
        """A heading, or a part of one."""
        form = self.forms[-1]
        name = _when(cell.text)
        if name and not form.is_headed:
            form = Form()
            self.forms.append(form)
        counted = _COUNTED.match(cell.text)
        placed = place_likeness(cell.text) >= _LIKELY
        below = form.has("title") and form.is_headed and not self.apart
        if not name and below and (placed or not counted):
            name = "Room" if placed else "Description"
        if name:
            form.said.append((name, cell.text, cell.mark, cell.mark))
        else:
            alone = counted is not None and counted.end() == len(cell.text)
            self.begin("Panel" if alone else "Title", cell)


def cells_of(row: Row) -> list[Cell]:
    """The filled cells of a row."""
    told = enumerate(zip(row.cells, row.marks, strict=False))
    return [Cell(n, said, mark) for n, (text, mark) in told if (said := (text or "").strip())]


def label_of(cells: Sequence[Cell], labels: frozenset[str]) -> str:
    """The label before what else stands in a row, without a colon; empty where there is none."""
    text = cells[0].text.rstrip(": ") if len(cells) > 1 else ""
    is_label = text in labels or (
        len(text) <= _LONGEST and (_known(text) or _field(text) or cells[0].text[-1] == ":")
    )
    return text if is_label else ""


def labels_in(rows: Iterable[Row]) -> frozenset[str]:
    """What stands before something else in several rows."""
    firsts = Counter(cells[0].text.rstrip(": ") for row in rows if len(cells := cells_of(row)) > 1)
    again = (text for text, count in firsts.items() if count > 1 and len(text) <= _LONGEST)
    return frozenset(text for text in again if not (is_person(text) or _when(text)))


def is_counted(text: str) -> bool:
    """Whether a text is the number of a session, and no title and no room: `Panel 3`."""
    return _COUNTED.fullmatch(text.strip()) is not None and place_likeness(text) < _LIKELY


def begins_counted(text: str) -> bool:
    """Whether a text begins with the number of a session: `Panel 3: Boats`."""
    match = _COUNTED.match(text.strip())
    return match is not None and is_counted(match[0])


def named_in(known: AnyMapping[str, str], name: str) -> str:
    """What a name is called among others, by their folded forms; empty where it is none of these.

    A long name of a sheet may be cut off, and `Panel 3` be the third.
    """
    called = folded(name)
    cut = (text for text in known if len(called) >= _CUT and text.startswith(called))
    number = called.rpartition(" ")[2] if is_counted(name) else ""
    return next((known[text] for text in (called, *cut, number) if text and text in known), "")


@lru_cache(maxsize=1024)
def _known(name: str) -> Column | None:
    """What of a session, or who takes part in it, a label says."""
    return columns([name]).get(name) if name else None


def _field(name: str) -> str:
    """The field of ours that is no part of somebody; `Panel` may be a number, or a title."""
    if compared(name) in _NUMBERED:
        return _NUMBER
    known = _known(name)
    return known.field if known and not known.role else ""


def _is_name(text: str) -> bool:
    column = columns([text], "speakers").get(text)
    return column is not None and column.field in ("name", "_first", "_last")


def head_of(cells: Sequence[Cell]) -> list[Cell]:
    """The names of columns with people; empty where a row names none.

    What stands before the first of them says what somebody does, also if its column has no name. A
    title is a post beside that only.
    """
    names = [one.text for one in cells if compared(one.text) != "title"]
    found = columns(names, "speakers") if len(names) > 1 else {}
    fields = {column.field for column in found.values()}
    others = {compared(name) for name in names if name not in found} - {*DETAILS["role"]}
    timed = any(_field(name) in {*WHEN, "room"} for name in names)
    first = cells[0]
    before = [Cell(first.column - 1, "Role", first.mark)] if first.column else []
    roled = "role" in fields or before
    posted = len(names) == len(cells) or compared(cells[0].text) == "name"
    telling = roled or ("organization" in fields and posted)
    named = not fields.isdisjoint(("name", "_first", "_last")) and not timed
    fits = named and telling and len(others) < len(found)
    return [*before, *cells] if fits else []


def _parts(text: str) -> list[str]:
    """The parts of a heading: a title, and when and where it is, behind it or in brackets."""
    for between in reversed([*_BETWEEN.finditer(text)]):
        title, rest = text[: between.start()].strip(), text[between.end() :].strip()
        whole = title and title.count("(") == title.count(")")
        if whole and not _when(title) and _when(rest.removesuffix(")")):
            return [title, rest.removesuffix(")")]
    return _PARTS.split(text)


def _when(text: str) -> str:
    """Which column says when, as a heading does; empty for another one."""
    found = split_date(text)
    if has_clock(found):
        return "Time"
    if found or is_day(text):  # `13 May 2031` has no hour
        return "Date"
    return "Time" if is_time(text) else ""


def _joined(cells: Sequence[Cell], field: str) -> str:
    """What stands behind a label: a start and an end, or somebody with a post and a body."""
    first, *others = (one.text for one in cells)
    if field or not others:
        return (" – " if field in WHEN else ", ").join((first, *others))
    return f"{first} ({', '.join(others)})"


def _together(like: Mapping, items: Sequence[Item]) -> Item:
    name, value, key, mark = items[0]
    if len(items) > 1:
        mark = from_to(mark, items[-1][3])
        value = sequence_like(like, ((one, at) for _, one, _, at in items), mark)
    return name, value, key, mark
