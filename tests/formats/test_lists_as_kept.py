"""Lists and workbooks as people keep them: heads, shared names, what is hidden."""

from pathlib import Path

import pytest
import xlsxwriter

from confsched import api


def _book(path: Path) -> Path:
    with xlsxwriter.Workbook(str(path)) as book:
        programme = book.add_worksheet("Programme")
        programme.write_row(0, 0, ["Ref", "Title", "Date", "Time", "Was", ""])
        for row, title in enumerate(("Boats", "Knots"), 1):
            cells = [f"A{row}", title, "14 May 2030", f"{row}:00-{row}:30", "Old"]
            programme.write_row(row, 0, cells)
        programme.set_column(4, 9, None, None, {"hidden": True})  # one of them has something in it
        people = book.add_worksheet("Speakers by session")
        people.write_row(0, 0, ["Session ref", "Name", "Role", "Organisation"])
        people.write_row(1, 0, ["A1", "Ada Sample", "Chair", "Boat Club"])
        people.write_row(2, 0, ["A1", "Jo Test", "Speaker", "Rope Works"])
        people.write_row(3, 0, ["A2", "Jo Test", "Speaker", "Rope Works"])
        people.hide()
        book.add_worksheet("Empty").hide()
    return path


def test_what_is_hidden_is_told_and_read(tmp_path: Path) -> None:
    found = api.load(_book(tmp_path / "made.xlsx"))

    assert found.beside == (
        "hidden rows or columns, perhaps behind a filter, are read all the same: Programme!E",
        "hidden sheets are read all the same: Speakers by session",
    )


def test_a_sheet_of_who_is_in_which_session_names_it_by_its_id(tmp_path: Path) -> None:
    found = api.load(_book(tmp_path / "made.xlsx"))
    told = [[(one.speaker.name, one.role) for one in session.people] for session in found.sessions]

    assert told == [[("Jo Test", "speaker"), ("Ada Sample", "chair")], [("Jo Test", "speaker")]]


_SCHEDULE = """\
Code,Date,Start,End,Session,Room
A1,2030-05-14,9:00,10:30,Boats and knots,Quay
B1,2030-05-14,9:00,10:30,Nets,Hall
"""


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("Paper ID,Session code,Title", "P1,A1", "P2,B1"),
        ("Order,Session,Paper title", "1,Boats and knots", "2,Nets"),
    ],
)
def test_papers_of_another_sheet_are_told_in_their_sessions(
    tmp_path: Path, head: str, first: str, second: str
) -> None:
    papers = f"{head},Presenter\n{first},Of boats,Ada Sample\n{second},Of nets,Jo Test\n"
    with xlsxwriter.Workbook(str(tmp_path / "made.xlsx")) as book:
        for name, text in (("Schedule", _SCHEDULE), ("Papers", papers)):
            sheet = book.add_worksheet(name)
            for number, line in enumerate(text.splitlines()):
                sheet.write_row(number, 0, line.split(","))
    found = api.load(tmp_path / "made.xlsx")
    told = [(one.title, [who.speaker.name for who in one.people]) for one in found.sessions]

    assert told == [("Boats and knots", ["Ada Sample"]), ("Nets", ["Jo Test"])]
