"""Cells of tables in text: what one is to say instead, and rows that go."""

import csv
import io
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confsched.editing.applying import apply
from confsched.editing.cells import in_cell, says, without_row
from confsched.reading.csv_text import read_csv
from confsched.reading.tree import Mapping, Sequence
from confsched.source import Source, Span

WORDS = st.text(st.sampled_from("ab ,;\"\n'=é"), max_size=6)
NAMES = ("one", "two", "three")


def table(text: str) -> Sequence:
    """The rows of a table."""
    [root] = read_csv(Source("made.csv", text)).roots
    assert isinstance(root, Sequence)
    return root


def row_at(rows: Sequence, number: int) -> Mapping:
    row = rows[number]
    assert isinstance(row, Mapping)
    return row


def cells(text: str, separator: str) -> list[list[str]]:
    """The cells as another reader has them, without blanks at their ends, which mean nothing."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return [[cell.strip(" ") for cell in row] for row in rows]


@st.composite
def tables(draw: st.DrawFn) -> tuple[str, str, int, int]:
    """A table, what parts its cells, and the row and column of one of them."""
    separator = draw(st.sampled_from(",;\t"))
    end = draw(st.sampled_from(("\n", "\r\n")))
    quoting: Literal[0, 1] = draw(st.sampled_from((csv.QUOTE_MINIMAL, csv.QUOTE_ALL)))
    rows = draw(st.lists(st.tuples(*(WORDS for _ in NAMES)), min_size=1, max_size=4))
    written = io.StringIO(newline="")
    writer = csv.writer(written, delimiter=separator, lineterminator=end, quoting=quoting)
    writer.writerows([NAMES, *(("x", *row[1:]) for row in rows)])
    column = draw(st.integers(1, 2))
    return written.getvalue(), separator, draw(st.integers(0, len(rows) - 1)), column


@given(tables(), WORDS)
def test_a_cell_says_something_else_and_nothing_else_changes(
    made: tuple[str, str, int, int], wanted: str
) -> None:
    text, separator, number, column = made
    row = row_at(table(text), number)
    place = row.places.span(row.mark(NAMES[column]))
    edits = in_cell(place, wanted)
    changed = apply(text, edits)
    expected = cells(text, separator)
    expected[number + 1][column] = wanted.strip(" ")
    tail = len(text) - place.end

    if edits:
        assert cells(changed, separator) == expected
    assert changed[: place.start] == text[: place.start]
    assert changed[len(changed) - tail :] == text[len(text) - tail :]


@pytest.mark.parametrize(
    ("cell", "wanted", "written"),
    [
        ("Boats", "Ships", "Ships"),
        ("Boats", "Boats, Ships", '"Boats, Ships"'),
        ("Boats", 'The "Boat"', '"The ""Boat"""'),
        ("Boats", "Boats\nShips", '"Boats\nShips"'),
        ('"Boats"', "Ships", '"Ships"'),
        ('"The ""Boat"""', 'A "Boat"', '"A ""Boat"""'),
        ('"a, b"', "a  b", '"a  b"'),
    ],
)
def test_quotes_stay_and_come_where_they_are_needed(cell: str, wanted: str, written: str) -> None:
    text = f"one,two\r\nx,{cell}\r\ny,z"
    row = row_at(table(text), 0)

    assert apply(text, in_cell(row.at("two"), wanted)) == f"one,two\r\nx,{written}\r\ny,z"


def test_a_part_of_a_cell_is_none() -> None:
    text = "one,two\nx,Boats and Ships\n"
    source = table(text).places.source
    start = text.index("and")

    assert says(Span(source, start, start + 3)) is None
    assert in_cell(Span(source, start, start + 3), "or") == ()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a,b\n1,x\n1,x\n2,y\n", "a,b\n1,x\n2,y\n"),
        ("a,b\r\n1,x\r\n1,x\r\n", "a,b\r\n1,x\r\n"),
        ("a,b\n1,x\n1,x", "a,b\n1,x"),
        ('a,b\n1,"x\ny"\n1,"x\ny"\n', 'a,b\n1,"x\ny"\n'),
        ("a,b\n1,x\n1,x\n,y\n", "a,b\n1,x\n,y\n"),  # the empty cell is left to a 1 as before
        ("a,b\n0,x\n1,x\n,y\n", None),
    ],
)
def test_a_row_goes_unless_one_below_it_takes_after_it(text: str, left: str | None) -> None:
    row = row_at(table(text), 1)
    edits = without_row(row.at("b"))

    assert (apply(text, edits) if edits else None) == left
