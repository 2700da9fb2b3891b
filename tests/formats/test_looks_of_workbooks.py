"""What only the looks of a workbook say: cells struck through, sheets that nobody sees."""

from pathlib import Path

import pytest
import xlsxwriter
from open_documents import content, ods, row, text

from confsched import api
from confsched.opening import Reading
from confsched.reading import read

HEAD = ("Date", "Start", "End", "Title", "Status")
DAY = ("2030-05-14", "9:00", "10:00")
GRID = (("Time", "Hall A", "Hall B"), ("9:00-10:00", "Boats", "Ships"), ("10:00-11:00", "Nets", ""))
TELLS = "struck through; sessions whose titles are, and not most, are cancelled"


def load(path: Path) -> tuple[list[str], tuple[str, ...]]:
    """The titles of sessions, with whether they are cancelled, and what is told besides."""
    [schedule] = api.load_all(path, reading=Reading(timezone="UTC"))
    told = [f"{one.title}{' (cancelled)' * one.cancelled}" for one in schedule.sessions]
    return told, schedule.beside


def struck(path: Path, titles: str) -> tuple[list[str], tuple[str, ...]]:
    """The same of a list in which some titles are struck through."""
    with xlsxwriter.Workbook(path / "made.xlsx") as book:
        sheet, look = book.add_worksheet("Talks"), book.add_format({"font_strikeout": True})
        sheet.write_row(0, 0, HEAD)
        for number, title in enumerate(("Boats", "Nets", "Sails"), 1):
            sheet.write_row(number, 0, (*DAY, "", "Confirmed"))
            sheet.write(number, 3, title, look if title in titles else None)
    return load(path / "made.xlsx")


def test_what_is_struck_through_is_cancelled(tmp_path: Path) -> None:
    assert struck(tmp_path, "Nets") == (
        ["Boats", "Nets (cancelled)", "Sails"],
        (f"Talks!D3: {TELLS}",),
    )
    assert struck(tmp_path, "") == (["Boats", "Nets", "Sails"], ())


def test_where_most_is_struck_through_it_is_over_or_settled(tmp_path: Path) -> None:
    assert struck(tmp_path, "Boats Nets") == (
        ["Boats", "Nets", "Sails"],
        (f"Talks!D2 and Talks!D3: {TELLS}",),
    )


@pytest.mark.parametrize(("line", "found"), [("solid", (f"Talks!A3: {TELLS}",)), ("none", ())])
def test_cells_of_libreoffice_are_struck_through_by_their_style(
    line: str, found: tuple[str, ...]
) -> None:
    said = f"<style:text-properties style:text-line-through-style='{line}'/>"
    names = "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
    look = f"<style:style {names} style:name='ce1'>{said}</style:style>"
    cell = row(text("Nets")).replace(
        "<table:table-cell", "<table:table-cell table:style-name='ce1'"
    )
    made = content(row(text("Title")), cell).replace("<office:body", f"{look}<office:body", 1)

    assert read("made.ods", ods(made)).beside == found


def test_grids_on_hidden_sheets_are_left_out_and_told(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name in ("2030-05-14", "2030-05-13"):
            sheet = book.add_worksheet(name)
            for number, cells in enumerate(GRID):
                sheet.write_row(number, 0, cells)
        sheet.hide()

    assert load(path) == (
        ["Boats", "Ships", "Nets"],
        ("the sheet '2030-05-13' is hidden and was left out",),
    )
