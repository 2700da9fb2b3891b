"""Cells of our own workbooks as values: texts, lists, and what stands in brackets as in YAML."""

from collections.abc import Collection
from enum import Enum
from typing import NamedTuple

from confsched.formats.day_texts import split_date
from confsched.formats.likely import is_person
from confsched.formats.records.cells.clocks import clock_of
from confsched.formats.records.people.names import joined_names
from confsched.formats.texts import unguarded
from confsched.patterns import pattern
from confsched.reading import Mapping, Places, Sequence, Value, read

_PARTS = pattern(r"\s*[;\n]\s*")
_BRACKETS = pattern(r"\s*(?:\[.*\]|\{.*\})\s*", 16)  # DOTALL


_DIGITS_OF_DATE = 5  # as spreadsheets count days
_EVERYWHERE = pattern(r"(?i)\s*(?:in )?all (?:the )?rooms\s*")
_OPEN = pattern(
    r"(?i)\W*(?:tb[acd]|n\.?n\.?|to be (?:announced|confirmed|decided|determined|defined))\W*"
    r"|none|nobody|n/?a|[-–—?]+"
)


class Kind(Enum):
    """What can stand in the cells of a field."""

    TEXT = "a text, whatever it looks like"
    LIST = "texts with semicolons between them, or a list in brackets"
    PEOPLE = "the same, where each may be in brackets"
    ANY = "a text, or something in brackets"


class Cell(NamedTuple):
    """A value with the places of its name and of itself."""

    value: Value
    key: int
    mark: int

    def joined(self, before: "Cell", places: Places) -> "Cell":
        """The lists of two cells as one; each item keeps its place."""
        both = [before, self]
        items = [item for cell in both for item in several(cell.value)]
        marks = [cell.mark for cell in both for _ in several(cell.value)]
        if isinstance(before.value, Sequence):
            marks[: len(before.value)] = before.value.all_marks()
        return Cell(
            Sequence.of(places, zip(items, marks, strict=True), before.mark),
            before.key,
            before.mark,
        )


def several(value: Value) -> list[Value]:
    """The items of a list, or the only one."""
    return list(value) if isinstance(value, Sequence) else [value]


def text_of(cell: Cell | None) -> str:
    """The text of a cell; empty where there is none."""
    return cell.value if cell is not None and isinstance(cell.value, str) else ""


def structure(cell: Cell, places: Places, kind: Kind, named: Collection[str] = frozenset()) -> Cell:
    """A cell as a field of some kind takes it; everything in it stands where the cell does.

    `named` are those who have rows of their own: none of them is several people.
    """
    text = unguarded(str(cell.value))
    if kind is Kind.TEXT:
        return cell._replace(value=text)
    if kind is Kind.ANY:
        return cell._replace(value=_bracketed(text, places, cell.mark))
    whole = _bracketed(text, places, cell.mark)
    if isinstance(whole, Sequence):
        return cell._replace(value=whole)
    parts = [whole] if isinstance(whole, Mapping) else _PARTS.split(text.strip())
    if kind is Kind.PEOPLE and (one_name := " ".join(text.split())) in named:
        parts = [one_name]  # whatever breaks a line in it
    elif kind is Kind.PEOPLE:
        parts = [one for part in parts for one in _people(part, named)]
        parts = [part for part in parts if not (isinstance(part, str) and is_open(part))]
    items = [
        _bracketed(part, places, cell.mark) if isinstance(part, str) else part
        for part in parts
        if part
    ]
    return cell._replace(value=Sequence.of(places, ((one, cell.mark) for one in items), cell.mark))


def is_open(text: str) -> bool:
    """Whether a cell says that nobody knows yet: `TBA`, `tbc`."""
    return _OPEN.fullmatch(text.strip()) is not None


def time_in(text: str) -> str:
    """A time; a cell without a format shows the part of a day that spreadsheets keep."""
    if is_open(text):
        return ""
    return clock_of(text) if text[:2] in ("0.", "0,") else unguarded(text)


def date_in(text: str) -> str:
    """A date; a cell without a format shows the number of days that spreadsheets keep."""
    found = split_date(text) if text.isdecimal() and len(text) == _DIGITS_OF_DATE else None
    return found.date if found is not None else unguarded(text)


def place_in(text: str) -> str:
    """Where something is; nothing where that is not known yet."""
    return "" if is_open(text) else "all" if _EVERYWHERE.fullmatch(text) else unguarded(text)


def word_in(text: str) -> str:
    """A word of ours, whatever blanks stand around it."""
    return unguarded(text).strip()


def _people(part: Value, named: Collection[str]) -> tuple[Value, ...]:
    """Somebody, or those whom a conjunction plainly joins: `Jo Sample and Ed Test`."""
    if not isinstance(part, str) or part in named:
        return (part,)
    names = joined_names(part)
    return names if names and all(map(is_person, names)) else (part,)


def _bracketed(text: str, places: Places, mark: int) -> Value:
    """What brackets hold; the text itself where they hold nothing that can be read."""
    if not _BRACKETS.fullmatch(text):
        return text
    document = read("cell.yaml", text.encode())
    if not document.whole or document.findings or len(document.roots) != 1:
        return text
    return _placed(document.roots[0], places, mark)


def _placed(value: Value, places: Places, mark: int) -> Value:
    """The same value, all of it in one place."""
    if isinstance(value, Mapping):
        inner = ((key, _placed(one, places, mark), mark, mark) for key, one in value.items())
        return Mapping.of(places, inner, mark)
    if isinstance(value, Sequence):
        return Sequence.of(places, ((_placed(item, places, mark), mark) for item in value), mark)
    return value
