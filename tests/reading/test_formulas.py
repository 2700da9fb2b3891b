"""Formulas in a workbook: what they came to is read, and where there is nothing that is told."""

import io
import zipfile

import pytest
import xlsxwriter

from confsched.reading import Document, Mapping, Sequence, read

UNCOUNTED = "a formula that nobody has calculated; open the workbook, and save it"


def saved(cell: str) -> bytes:
    """A sheet whose cell B2 is as some program writes it."""
    made, ours = io.BytesIO(), io.BytesIO()
    workbook = xlsxwriter.Workbook(made)
    sheet = workbook.add_worksheet("Talks")
    sheet.write_row(0, 0, ["title", "end", "room"])
    sheet.write_row(1, 0, ["Opening", 7, "Hall"])
    workbook.close()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(ours, "w") as new:
        for name in old.namelist():
            text = old.read(name).replace(b'<c r="B2"><v>7</v></c>', cell.encode())
            new.writestr(name, text)
    return ours.getvalue()


def end_of(found: Document) -> object:
    [root] = found.roots
    assert isinstance(root, Mapping)
    talks = root["Talks"]
    assert isinstance(talks, Sequence)
    assert isinstance(talks[0], Mapping)
    return talks[0]["end"]


def told(found: Document) -> list[str]:
    return [f"{one.span} {one.code} {one.message}" for one in found.findings]


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="B2"><f>A1+1</f></c>',
        '<c r="B2"><f>A1+1</f><v></v></c>',
        '<c r="B2" s="1"><f>A1+1</f><v/></c>',
        '<c r="B2" t="str"><f>A1+1</f></c>',
        '<c r="B2"><f t="shared" si="0"/></c>',
    ],
)
def test_a_formula_that_nobody_calculated_is_told(cell: str) -> None:
    found = read("made.xlsx", saved(cell))

    assert (end_of(found), told(found)) == (
        None,
        [f"made.xlsx!Talks!B2 F001 {UNCOUNTED}"],
    )


@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_formula_that_came_to_an_error_is_told(quote: str) -> None:
    cell = f"<c r={quote}B2{quote} t={quote}e{quote}><f>A1/0</f><v>#DIV/0!</v></c>"
    found = read("made.xlsx", saved(cell))

    assert (end_of(found), told(found)) == (
        None,
        ["made.xlsx!Talks!B2 F001 the formula in this cell came to #DIV/0!"],
    )


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('<c r="B2"><f>A1+1</f><v>8</v></c>', "8"),
        ('<c r="B2" t="str"><f>A1&amp;""</f><v>eight</v></c>', "eight"),
        ('<c r="B2" t="str"><f>A1&amp;""</f><v></v></c>', None),
        ('<c r="B2"/>', None),
    ],
)
def test_what_a_formula_came_to_is_read(cell: str, value: str | None) -> None:
    found = read("made.xlsx", saved(cell))

    assert (end_of(found), told(found)) == (value, [])
