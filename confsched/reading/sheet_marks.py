"""What a sheet says beside its values: which rows nobody sees, and where its cells lead to.

In .xlsx both stand in the XML of the sheet (ECMA-376 §18.3.1.73 and §18.3.1.47), and the addresses
in the relationships of its part.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, NamedTuple, TypeAlias

_TAG = rb"<(?:\w+:)?%b\s([^<>]*)>"
_SAID = re.compile(rb"""(\w+)\s*=\s*["']([^"']*)["']""")
_CELL = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_FORMULA = re.compile(rb"""<c\b[^<>]*\sr="(\w+)"[^<>]*>\s*<f>HYPERLINK\((?:"|&quot;)([^"&<>]+)""")
_MOST = 5  # rows that are told by their numbers

# the row and the column of a cell, counted from 0
Place: TypeAlias = tuple[int, int]


# what is merged: its first cell and its last one
Range: TypeAlias = tuple[Place, Place]


class Marks(NamedTuple):
    """What is merged on a sheet, its rows that nobody sees, and where its cells lead to."""

    merged: list[Range]
    hidden: list[int]
    links: list[tuple[Place, str]]


def marks_in(parts: dict[str, bytes]) -> Iterator[Marks]:
    """The marks on the sheets of an .xlsx in their order, but for what is merged."""
    names = _targets(parts, "xl/_rels/workbook.xml.rels")
    for sheet in _tags(parts["xl/workbook.xml"], b"sheet"):
        name = names.get(sheet.get("id", ""), "").rpartition("/")[2]
        content = parts.get(f"xl/worksheets/{name}", b"")
        rows = _tags(content, b"row") if b" hidden=" in content else ()
        unseen = [one.get("r", "") for one in rows if one.get("hidden") in ("1", "true")]
        targets = _targets(parts, f"xl/worksheets/_rels/{name}.rels")
        hidden = [int(number) - 1 for number in unseen if number.isdecimal()]
        yield Marks([], hidden, list(_links(content, targets)))


def _links(content: bytes, targets: dict[str, str]) -> Iterator[tuple[Place, str]]:
    tags = _tags(content, b"hyperlink") if targets else ()
    links = [(one.get("ref", ""), _address(one, targets)) for one in tags]
    if b"HYPERLINK(" in content:
        links += [(cell.decode(), url.decode()) for cell, url in _FORMULA.findall(content)]
    for ref, target in links:
        if target and (cell := _CELL.match(ref)):
            yield (int(cell[2]) - 1, column_number(cell[1]) - 1), target


def _address(tag: Mapping[str, str], targets: Mapping[str, str]) -> str:
    """What a tag leads to; where on the page stands apart."""
    target, place = targets.get(tag.get("id", ""), ""), tag.get("location", "")
    return f"{target}#{place}" if target and place else target


def _targets(parts: dict[str, bytes], name: str) -> dict[str, str]:
    """What the relationships of a part lead to, by their ids."""
    tags = _tags(parts.get(name, b""), b"Relationship")
    return {one.get("Id", ""): one.get("Target", "") for one in tags}


def _tags(content: bytes, name: bytes) -> Iterator[dict[str, str]]:
    """The attributes of each tag of a name."""
    for match in re.finditer(_TAG % name, content):
        pairs = _SAID.findall(match[1])
        yield {key.decode(): unescape(value.decode("utf-8", "replace")) for key, value in pairs}


def column_number(letters: str) -> int:
    """The number of a column, counted from 1."""
    number = 0
    for letter in letters.upper():
        number = 26 * number + ord(letter) - ord("A") + 1
    return number


def told_of(name: str, rows: list[list[Any]], marks: Marks) -> Iterator[str]:
    """Say of the rows of a sheet what nobody sees, and how many addresses are left out.

    What says the same as other cells that lead elsewhere, `Slides` or nothing, is its address.
    """
    hidden = [str(n + 1) for n in marks.hidden if n < len(rows) and any(rows[n])]
    if hidden:
        more = ", …" if len(hidden) > _MOST else ""
        said = ", ".join(hidden[:_MOST])
        yield f"hidden rows of the sheet {name!r} are read all the same: {said}{more}"
    if left := _follow(rows, marks.links):
        yield f"addresses that cells of the sheet {name!r} lead to are left out: {left}"


def _follow(rows: list[list[Any]], links: Iterable[tuple[Place, str]]) -> int:
    """Write addresses into the cells that say nothing else; how many others there are."""
    told = [
        (rows[row], column, target)
        for (row, column), target in links
        if row < len(rows) and column < len(rows[row])
    ]
    alike = Counter(row[column] for row, column, _ in told)
    left = 0
    for row, column, target in told:
        if alike[row[column]] > 1 or row[column] == "":
            row[column] = target
        else:
            said = str(row[column]).strip(" /").casefold()
            left += "." not in said or said not in target.casefold()
    return left
