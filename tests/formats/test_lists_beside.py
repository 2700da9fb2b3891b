"""Lists in the folder of a conference: which are part of it, and what they mean. All made up."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
import xlsxwriter
from open_documents import content, ods, row, text

from confsched import api
from confsched.schedule.schedule import Schedule
from confsched.spreadsheets import EXPORTED

Rows = Iterable[Sequence[object]]
OURS = """\
conference: {id: made, title: Made Days, timezone: UTC, days: 2030-05-14, online: true}
types: {fireside: {name: Fireside Chat, like: panel}}
speakers: {bob: {name: Bob Sample}}
sessions:
  closing: {title: Closing, time: 17:00-17:15, room: Great Hall, speakers: [bob]}
"""
SESSIONS = """\
Title;Day;Start;End;Room;Speakers;Type
Opening;1;09:00;09:30;Great Hall;Ada Sample;Opening
Boats;1;10:00;11:00;Graet Hall;"Ada Sample; Bob Sample";Fireside chat
"""
ROOMS = "Name,Seats\nGreat Hall,200\n"
SPEAKERS = "id\tName\tCompany\ncaptain\tAda Sample\tSample Institute\n"
TALKS: Rows = [["Title", "Start", "End", "Room"], ["Extra", "12:00", "12:30", "Great Hall"]]
ROOM_ROWS: Rows = [["Name", "Price"], ["Attic", 12]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "conference.yaml").write_text(OURS)
    return tmp_path


def book(path: Path, **sheets: Rows) -> None:
    workbook = xlsxwriter.Workbook(path)
    for name, rows in sheets.items():
        sheet = workbook.add_worksheet(name)
        for number, cells in enumerate(rows):
            sheet.write_row(number, 0, cells)
    workbook.close()


def loaded(folder: Path) -> Schedule:
    [found] = api.load_all(folder)
    return found


def titles(folder: Path) -> list[str]:
    return [session.title for session in loaded(folder).sessions]


def test_lists_called_like_sections_are_part_of_the_conference(folder: Path) -> None:
    (folder / "sessions.csv").write_text(SESSIONS)
    (folder / "rooms.csv").write_text(ROOMS)
    (folder / "Speakers.tsv").write_text(SPEAKERS)
    found = loaded(folder)

    assert [(one.id, one.name, one.organization) for one in found.speakers] == [
        ("bob", "Bob Sample", None),
        ("captain", "Ada Sample", "Sample Institute"),
    ]
    assert [(one.id, one.name, one.capacity) for one in found.rooms] == [
        ("great-hall", "Great Hall", 200)
    ]
    assert [
        (one.id, one.type.id, [a.speaker.id for a in one.people]) for one in found.sessions
    ] == [
        ("closing", "closing", ["bob"]),
        ("opening", "opening", ["captain"]),
        ("boats", "fireside", ["captain", "bob"]),
    ]
    assert [(one.code, str(one.span).removeprefix(f"{folder}/")) for one in found.notices] == [
        ("F006", "sessions.csv:3:21")
    ]


def test_a_list_may_have_one_column(folder: Path) -> None:
    (folder / "rooms.csv").write_text("Name\nGreat Hall\nOld Mill\n")

    assert [room.name for room in loaded(folder).rooms] == ["Great Hall", "Old Mill"]


@pytest.mark.parametrize(
    "name",
    ["sessions.csv", "Talks.CSV", "vorträge.csv", "sessions-day1.csv", "sessions day 2.csv"],
)
def test_names_of_sections_count_in_any_usual_spelling(folder: Path, name: str) -> None:
    (folder / name).write_text(SESSIONS)

    assert titles(folder) == ["Closing", "Opening", "Boats"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("registrations.csv", SPEAKERS),
        ("participants.csv", SPEAKERS),
        ("sessions (1).csv", SESSIONS),
        ("sessions-old.csv", SESSIONS),
        ("~$sessions.csv", SESSIONS),
        ("schedule.csv", SESSIONS),  # what an export is called
        ("programme.csv", SESSIONS),
        ("sessions.csv", "Session,Price\nOpening,12\n"),
        ("rooms.csv", "Beds,Price\n2,12\n"),
        ("budget.xlsx", "no workbook at all"),
        ("sessions.txt", SESSIONS),
    ],
)
def test_whatever_else_lies_there_is_left_alone(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text)
    found = loaded(folder)

    assert ([one.title for one in found.sessions], found.notices) == (["Closing"], ())


def test_a_workbook_counts_by_a_sheet_of_sessions(folder: Path) -> None:
    book(folder / "made.xlsx", Programme=TALKS, Rooms=[["Name"], ["Great Hall"]], Costs=ROOM_ROWS)

    assert titles(folder) == ["Closing", "Extra"]
    assert [room.name for room in loaded(folder).rooms] == ["Great Hall"]


def test_a_workbook_counts_by_its_own_name(folder: Path) -> None:
    book(folder / "sessions.xlsx", Sheet1=TALKS)
    book(folder / "rooms.xlsx", Räume=[["Name"], ["Great Hall"]], Costs=ROOM_ROWS)

    assert titles(folder) == ["Closing", "Extra"]
    assert [room.name for room in loaded(folder).rooms] == ["Great Hall"]


def test_a_workbook_of_libreoffice_counts_unless_it_is_an_export(folder: Path) -> None:
    programme = content(row(text("Extra"), text("2030-05-14 9:00"), text("Hall")), name="Talks")
    said = f"<dc:description>{EXPORTED}</dc:description>".encode()
    (folder / "export.ods").write_bytes(ods(programme, {"meta.xml": said}))
    assert titles(folder) == ["Closing"]

    (folder / "made.ods").write_bytes(ods(programme))
    assert titles(folder) == ["Closing", "Extra"]


def test_a_workbook_with_none_is_left_alone(folder: Path) -> None:
    book(folder / "budget.xlsx", Rooms=ROOM_ROWS, Sheet1=TALKS)

    assert titles(folder) == ["Closing"]
    assert [room.name for room in loaded(folder).rooms] == ["Great Hall"]  # as ours names it


def test_a_list_of_speakers_that_is_named_with_a_conference_is_part_of_it(folder: Path) -> None:
    (folder / "people").mkdir()
    path = folder / "people" / "speakers.csv"
    path.write_text(SPEAKERS)
    [found] = api.load_all(folder / "conference.yaml", path)

    assert [one.id for one in found.speakers] == ["bob", "captain"]


ALONE = "Title,Date,Start,End,Room,Speakers\nBoats,2030-05-14,9:00,9:30,Attic,captain\n"


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    """A folder of nothing but lists, one of which is not about the programme."""
    folder = tmp_path / "made-days"
    folder.mkdir()
    (folder / "rooms.csv").write_text("Name,Seats\nAttic,20\nCellar,10\n")
    (folder / "speakers.tsv").write_text(SPEAKERS)
    (folder / "sessions.csv").write_text(ALONE)
    (folder / "budget.csv").write_text("What,Price\nRope,20\n")
    return folder


def test_lists_alone_are_a_conference_that_is_called_like_their_folder(lists: Path) -> None:
    [found] = api.load_all(lists, reading=api.Reading(timezone="UTC"))
    [session] = found.sessions

    assert (found.id, found.title) == ("made-days", "made-days")
    assert [(room.name, room.capacity) for room in found.rooms] == [("Attic", 20), ("Cellar", 10)]
    assert [one.speaker.organization for one in session.people] == ["Sample Institute"]
    assert [str(day.date) for day in found.days] == ["2030-05-14"]


def test_days_of_their_own_are_sessions_of_one_conference(lists: Path) -> None:
    (lists / "sessions.csv").rename(lists / "sessions-day1.csv")
    (lists / "sessions-day2.csv").write_text(ALONE.replace("05-14", "05-15").replace("B", "G"))
    [found] = api.load_all(lists, reading=api.Reading(timezone="UTC"))

    assert [session.title for session in found.sessions] == ["Boats", "Goats"]
    assert len(found.days) == 2


def test_lists_without_sessions_or_of_several_folders_make_no_conference(lists: Path) -> None:
    (lists / "other").mkdir()
    (lists / "sessions.csv").rename(lists / "other" / "sessions.csv")
    [found] = api.load_all(lists, reading=api.Reading(timezone="UTC"))

    assert (found.title, [room.name for room in found.rooms]) == ("other", ["Attic"])


@pytest.mark.parametrize(
    ("head", "one", "two"),
    [("Panel", "1", "2"), ("Panel #", "1", "2"), ("Panel", "Panel 1", "Panel 2")],
)
def test_people_say_which_panels_they_are_on_and_as_what(
    tmp_path: Path, head: str, one: str, two: str
) -> None:
    panels: Rows = [
        [head, "Title", "Date", "Time (ET)"],
        [one, "Knots for all", "2030-05-14", "9:00-10:00"],
        [two, "Sails for all", "2030-05-14", "11:00-12:00"],
    ]
    people: Rows = [
        ["Name", "Title", "Organization", head, "Role"],
        ["Ada Sample", "Director", "Rope Works", one, "Moderator"],
        ["Bob Test", "Captain", "Sail Club", f"{one}, {two}", "Panelist"],
    ]
    book(tmp_path / "made.xlsx", Panels=panels, Speakers=people)
    found = loaded(tmp_path / "made.xlsx")

    assert [
        (session.title, [(part.speaker.name, part.role) for part in session.people])
        for session in found.sessions
    ] == [
        ("Knots for all", [("Bob Test", "speaker"), ("Ada Sample", "moderator")]),
        ("Sails for all", [("Bob Test", "speaker")]),
    ]
    assert [(who.name, who.role, who.organization) for who in found.speakers] == [
        ("Ada Sample", "Director", "Rope Works"),
        ("Bob Test", "Captain", "Sail Club"),
    ]


def test_a_panel_that_there_is_not_is_told_where_somebody_names_it(tmp_path: Path) -> None:
    panels: Rows = [
        ["Panel", "Title", "Date", "Time (ET)"],
        [1, "Knots for all", "2030-05-14", "9:00-10:00"],
    ]
    people: Rows = [
        ["Name", "Title", "Organization", "Panel", "Role"],
        ["Ada Sample", "Director", "Rope Works", "1", "Moderator"],
        ["Bob Test", "Captain", "Sail Club", "1, 7", "Panelist"],
        ["Cleo Probe", "Editor", "Quay Times", "8", "Panelist"],
    ]
    path = tmp_path / "made.xlsx"
    book(path, Panels=panels, Speakers=people)
    found = loaded(path)

    assert [(one.code, one.message, str(one.span)) for one in found.notices] == [
        ("F006", "there is no session '7'", f"{path}!Speakers!D3"),
        ("F006", "there is no session '8'", f"{path}!Speakers!D4"),
    ]
    assert [(part.speaker.name, part.role) for part in found.sessions[0].people] == [
        ("Bob Test", "speaker"),
        ("Ada Sample", "moderator"),
    ]
    assert [who.role for who in found.speakers] == ["Director", "Captain", "Editor"]
