"""Workbooks as organisers make them, as lists of sessions. People and conferences are made up."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from confsched import api
from confsched.errors import ConfschedError
from confsched.files import File
from confsched.formats import conferences, recognise
from confsched.formats.records.entries import is_sessions
from confsched.opening import Reading, opened
from confsched.reading import read

DAY = "2030-05-14"
Rows = list[list[object]]
TALKS: Rows = [
    ["Date", "Starts at", "Ends at", "Talk", "Speaker(s)"],
    ["2030-05-14", "09:00", "09:45", "Opening", "Ada Sample"],
]


def book(**sheets: Rows) -> bytes:
    """A workbook of some sheets."""

    def fill(workbook: xlsxwriter.Workbook) -> None:
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)

    return filled(fill)


def filled(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    data = io.BytesIO()
    workbook = xlsxwriter.Workbook(data)
    fill(workbook)
    workbook.close()
    return data.getvalue()


def translated(data: bytes) -> Any:  # noqa: ANN401 -- to be looked into
    document = read("made.xlsx", data)
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    assert found.findings == ()
    return found.roots[0]


@pytest.mark.parametrize("head", [[["Field", "Value", "Note"]], []])
def test_a_sheet_of_names_and_values_is_about_the_conference(head: Rows) -> None:
    about: Rows = [
        *head,
        ["Title", "Made Days"],
        ["Time zone", "Europe/Berlin"],
        ["Domain", "made.example"],
        ["Budget holder", "Jo"],
    ]

    assert translated(book(Conference=about, Sessions=TALKS))["conference"] == {
        "title": "Made Days",
        "timezone": "Europe/Berlin",
        "domain": "made.example",
        "extra": {"Budget holder": "Jo"},
        "id": "made-days",
        "days": ["2030-05-14"],
    }


def test_a_cover_says_how_the_conference_is_called_and_when_it_is() -> None:
    cover: Rows = [
        ["", "Made Days 2030"],
        [],
        ["", "Date:", "14–15 May 2030"],
        ["", "Venue:", "Sample House"],
        ["", "Organised by:", "Made Network"],
    ]
    days: Rows = [["Time", "Title", "Speaker"], ["9:00-9:45", "Boats", "Ada Sample"]]
    found = translated(book(Cover=cover, **{"Day 1": days, "Day 2": days}))

    assert found["conference"] == {
        "title": "Made Days 2030",
        "venue": "Sample House",
        "extra": {"Organised by:": "Made Network"},
        "id": "made-days-2030",
        "days": ["2030-05-14", "2030-05-15"],
    }


def test_a_sheet_of_one_row_is_about_the_conference() -> None:
    about: Rows = [["Title", "Time zone"], ["Made Days", "UTC"]]

    assert translated(book(Conference=about, Sessions=TALKS))["conference"] == {
        "title": "Made Days",
        "timezone": "UTC",
        "id": "made-days",
        "days": ["2030-05-14"],
    }


def test_people_in_sessions_are_described_by_a_sheet_of_any_name() -> None:
    talks: Rows = [["Title", "Time", "Speakers"], ["Boats", "9:00-10:00", "Ada Sample, Ben Muster"]]
    people: Rows = [["Name", "Job title", "Company"], ["Ada Sample", "Captain", "Boat Works"]]
    others: Rows = [["Cleo Probe", "Cook", "Galley"]]

    found = translated(book(Programme=talks, Contacts=[*people, ["Ben Muster", "Rigger", None]]))
    assert [*found["speakers"].values()] == [
        {"name": "Ada Sample", "role": "Captain", "organization": "Boat Works"},
        {"name": "Ben Muster", "role": "Rigger"},
    ]
    found = translated(book(Programme=talks, Contacts=[*people, *others]))
    assert [*found["speakers"].values()] == [{"name": "Ada Sample"}, {"name": "Ben Muster"}]


def test_what_nobody_sees_is_no_list_of_sessions_where_there_is_another() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        for name in ("Shown", "Hidden"):
            sheet = workbook.add_worksheet(name)
            sheet.write_row(0, 0, ["Title", "Time"])
            sheet.write_row(1, 0, [f"{name} talk", "9:00"])
        sheet.hide()

    found = translated(filled(fill))

    assert [one["title"] for one in found["sessions"].values()] == ["Shown talk"]
    assert found["conference"]["extra"] == {"Hidden": [{"Title": "Hidden talk", "Time": "9:00"}]}


def test_sheets_of_sessions_that_are_left_out_are_told(tmp_path: Path) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        for name in ("Programme", "Rejected", "Backup"):
            sheet = workbook.add_worksheet(name)
            sheet.write_row(0, 0, ["Title", "Time"])
            sheet.write_row(1, 0, [f"{name} talk", "9:00"])
            if name == "Rejected":
                sheet.hide()
        workbook.add_worksheet("Budget").write_column(0, 0, ["Cost", 9])

    path = tmp_path / "made.xlsx"
    path.write_bytes(filled(fill))

    why = "it is hidden", "it is called an old one"
    assert api.load(path).beside == tuple(
        f"the sheet {name!r} has sessions as well and was left out: {said}"
        for name, said in zip(("Rejected", "Backup"), why, strict=True)
    )


def test_of_sheets_that_differ_by_a_version_the_last_counts() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        for name in ("Schedule v2", "Schedule v3", "Workshops v1"):
            sheet = workbook.add_worksheet(name)
            sheet.write_row(0, 0, ["Title", "Time"])
            sheet.write_row(1, 0, [f"Talk of {name}", "9:00"])

    found = translated(filled(fill))

    assert [one["title"] for one in found["sessions"].values()] == [
        "Talk of Schedule v3",
        "Talk of Workshops v1",
    ]


def test_a_russian_name_that_every_sheet_has_is_no_day_in_november() -> None:
    rows: Rows = [
        ["Реки и люди, 21–22 мая 2031 г."],
        ["Время", "Название", "Докладчик", "Должность, организация"],
        ["21 мая, среда"],
        ["9:00–9:30", "Лодки", "Ada Sample", "инженер, Test Bay"],
        ["22 мая, четверг"],
        ["9:00–9:30", "Сети", "Ben Test", ""],
    ]
    found = translated(book(Лист1=rows))

    assert [(one["title"], one["date"]) for one in found["sessions"].values()] == [
        ("Лодки", "2031-05-21 (Wednesday)"),
        ("Сети", "2031-05-22 (Thursday)"),
    ]
    assert found["speakers"]["ada-sample"] == {
        "name": "Ada Sample",
        "role": "инженер",
        "organization": "Test Bay",
    }


def test_papers_of_one_sheet_are_placed_by_their_numbers_in_another() -> None:
    papers: Rows = [
        ["#", "Title", "Authors", "Decision"],
        [4, "Boats", "Ada Sample", "accept"],
        [9, "Nets", "Ben Test", "accept"],
    ]
    program: Rows = [
        ["Date", "Start", "End", "Session", "Paper #", "Room"],
        [DAY, "9:00", "9:30", "Opening", "", "Hall"],
        [DAY, "9:30", "10:00", "Sea", 4, "Hall"],
        [DAY, "10:00", "10:30", "Sea", 9, "Hall"],
    ]
    found = translated(book(Submissions=papers, Program=program))["sessions"]

    assert {
        key: (one["title"], one["start"], one.get("speakers"), one["extra"].get("session"))
        for key, one in found.items()
    } == {
        "opening": ("Opening", "9:00", None, None),
        "4": ("Boats", "9:30", ["ada-sample"], "Sea"),
        "9": ("Nets", "10:00", ["ben-test"], "Sea"),
    }


def test_hidden_rows_are_told_and_read(tmp_path: Path) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Programme")
        sheet.write_row(0, 0, ["Title", "Time"])
        for row, title in enumerate(("Boats", "Knots", "Sails", "Tar"), 1):
            sheet.write_row(row, 0, [title, f"{row}:00-{row}:30"])
        for row in (1, 2, 4, 8):  # the last one is empty
            sheet.set_row(row, None, None, {"hidden": True})

    path = tmp_path / "made.xlsx"
    path.write_bytes(filled(fill))
    found = api.load(path)

    told = "hidden rows or columns, perhaps behind a filter, are read all the same"
    assert found.beside == (f"{told}: Programme!2, Programme!3 and Programme!5",)
    assert [one.title for one in found.sessions] == ["Boats", "Knots", "Sails", "Tar"]


def test_the_name_of_the_only_sheet_says_the_day_of_its_rows() -> None:
    rows: Rows = [["Start", "End", "Title"], ["9:00", "9:45", "Boats"]]

    [boats] = translated(book(**{"Tuesday 14 May 2030": rows}))["sessions"].values()
    assert boats["date"] == "2030-05-14 (Tuesday)"


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("{} – Tuesday 14 May 2030", "made"),
        ("Made Days – {} – 14 May 2030", "Made Days"),
        ("Made Days, 14 May 2030", "Made Days"),
        ("14 May 2030", "made"),
    ],
)
def test_sheets_are_rooms_whatever_day_stands_above_them(above: str, title: str) -> None:
    def rows(room: str, talk: str) -> Rows:
        head: Rows = [[above.format(room)], ["Time", "Title"]]
        return [*head, ["9:00-10:00", talk], ["10:00-10:30", "Coffee break"]]

    halls = {room: rows(room, talk) for room, talk in (("Hall A", "Boats"), ("Hall B", "Nets"))}
    found = translated(book(**halls))

    assert found["conference"]["title"] == title
    assert [(one["title"], one.get("room")) for one in found["sessions"].values()] == [
        ("Boats", "Hall A"),
        ("Coffee break", None),
        ("Nets", "Hall B"),
    ]
    assert {one["date"] for one in found["sessions"].values()} <= {DAY, f"{DAY} (Tuesday)"}


@pytest.mark.parametrize(
    ("names", "field"), [(("Craft", "Trade"), "track"), (("Great Hall", "Attic"), "room")]
)
def test_sheets_below_one_date_are_tracks_or_rooms_by_their_names(
    names: tuple[str, str], field: str
) -> None:
    def rows(title: str) -> Rows:
        return [["14 May 2030"], ["Time", "Title"], ["9:00-9:30", title]]

    found = translated(book(**{names[0]: rows("Boats"), names[1]: rows("Nets")}))

    told = [(one["title"], one.get(field)) for one in found["sessions"].values()]
    assert told == [("Boats", names[0]), ("Nets", names[1])]


def test_rooms_that_are_merged_over_their_columns_are_those_of_what_is_below() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Programme")
        sheet.merge_range(0, 1, 0, 2, "Hall")
        sheet.merge_range(0, 3, 0, 4, "Attic")
        sheet.write_row(1, 0, ["Time", "Title", "Speaker", "Title", "Speaker"])
        sheet.write_row(2, 0, ["9:00-9:30", "Boats", "Ada Sample", "Knots", "Ben Sample"])
        sheet.write_row(3, 0, ["9:30-10:00", "Ships", "Cleo Sample", "Sails", "Dana Sample"])

    document = read("made.xlsx", filled(fill), is_sessions)
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    root: Any = found.roots[0]

    assert [(one["title"], one["room"]) for one in root["sessions"].values()] == [
        *(("Boats", "Hall"), ("Knots", "Attic"), ("Ships", "Hall"), ("Sails", "Attic")),
    ]


def test_several_people_in_one_cell_of_our_own_workbook_are_told_with_semicolons(
    tmp_path: Path,
) -> None:
    about: Rows = [["Field", "Value"], ["ID", "made"], ["Title", "Made"], ["Time zone", "UTC"]]
    about += [["Online", "true"], ["Days", "2030-05-14"], ["Phase", "draft"]]
    rows: Rows = [["ID", "Title", "Day", "Time", "Type", "Speakers"]]
    rows += [["a", "A", "1", "9:00-10:00", "talk", "Ada Sample, Ben Sample"]]
    people: Rows = [["ID", "Name"], ["ada", "Ada Sample"], ["ben", "Ben Sample"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Conference=about, Speakers=people, Sessions=rows))
    found = api.validate(path).findings

    assert [f"{one.span}: {one.message}" for one in found if one.code == "F005"] == [
        (
            f"{path}!Sessions!F2: 'Ada Sample, Ben Sample' are several people: write semicolons "
            "between them, 'Ada Sample; Ben Sample'"
        )
    ]


def test_conjunctions_join_people_in_a_cell_of_our_own_workbook() -> None:
    about: Rows = [["Field", "Value"], ["ID", "made"], ["Title", "Made"], ["Time zone", "UTC"]]
    rows: Rows = [["ID", "Title", "Speakers"], ["a", "A", "Ada Sample and Ben Sample; Jo Made"]]
    rows += [["b", "B", "Ministry of Boats and Ropes"]]
    found = translated(book(Conference=about, Sessions=rows))

    assert [one["speakers"] for one in found["sessions"].values()] == [
        ["Ada Sample", "Ben Sample", "Jo Made"],
        ["Ministry of Boats and Ropes"],
    ]


@pytest.mark.parametrize(
    ("sheet", "sessions", "told"),
    [
        ("Programme v2 FINAL", 1, []),
        ("Sesions", 1, ["no sheet of ours is called 'Sesions'; did you mean 'Sessions'?"]),
        ("Budget", 0, []),
    ],
)
def test_a_sheet_of_sessions_may_be_called_otherwise(
    sheet: str, sessions: int, told: list[str], tmp_path: Path
) -> None:
    about: Rows = [["Field", "Value"], ["ID", "made"], ["Title", "Made"], ["Time zone", "UTC"]]
    rows: Rows = [["ID", "Title", "Day", "Time"], ["a", "A", "1", "9:00-10:00"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Conference=[*about, ["Days", "2030-05-14"]], **{sheet: rows}))
    report = api.validate(path)

    assert len(report.schedules[0].sessions) == sessions
    assert [one.message for one in report.findings if one.code == "F003"] == told


def rooted(fill: Callable[[xlsxwriter.Workbook], None]) -> Any:  # noqa: ANN401 -- to be looked into
    """What a workbook comes to as commands read it."""
    [found] = opened(File("made.xlsx", asked_for=True, data=filled(fill)), Reading())
    assert found.kind is not None
    [translation] = conferences([(found.document, found.kind)])
    assert translation.findings == ()
    return translation.roots[0]


SHIPS = {
    "title": "Ships",
    "type": "talk",
    "room": "Hall",
    "date": "2030-05-14",
    "start": "09:00",
    "end": "09:45",
    "chair": ["ada-sample"],
    "speakers": ["ben-sample"],
}


@pytest.mark.parametrize("merged", [True, False])
def test_a_head_of_groups_gives_way_to_the_names_of_the_columns_below(*, merged: bool) -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Plan")
        for first, last, name in ((0, 2, "When"), (3, 4, "What"), (5, 6, "Who")):
            if merged:
                sheet.merge_range(0, first, 0, last, name)
            else:
                sheet.write(0, first, name)
        sheet.write(0, 7, "Where")
        sheet.write_row(1, 0, ["Date", "From", "To", "Title", "Type", "Chair", "Speakers"])
        row = ["2030-05-14", "09:00", "09:45", "Ships", "Talk", "Ada Sample", "Ben Sample", "Hall"]
        sheet.write_row(2, 0, row)

    assert [*rooted(fill)["sessions"].values()] == [SHIPS]


def test_a_second_row_may_part_nothing_but_the_times() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Plan")
        sheet.write_row(0, 0, ["Date", "Time", "", "Title", "Room"])
        sheet.write_row(1, 1, ["from", "to"])
        sheet.write_row(2, 0, ["2030-05-14", "09:00", "09:45", "Ships", "Hall"])
        sheet.write_row(3, 0, ["2030-05-14", "10:00", "10:30", "Boats", "Hall"])

    assert [
        (one["title"], one["start"], one["end"]) for one in rooted(fill)["sessions"].values()
    ] == [("Ships", "09:00", "09:45"), ("Boats", "10:00", "10:30")]


def test_one_cell_below_a_head_in_a_column_without_a_name_is_no_second_row_of_it() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Plan")
        sheet.write_row(0, 1, ["Start", "End", "Title"])
        sheet.write_row(1, 0, ["Harbours"])
        sheet.write_row(2, 1, ["2030-05-14 09:00", "2030-05-14 09:45", "Ships"])

    found = rooted(fill)

    assert found["conference"]["extra"] == {"note": "Harbours"}
    assert [one["title"] for one in found["sessions"].values()] == ["Ships"]


def test_tables_of_days_stand_below_each_other_and_another_one_beside_them() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Sheet1")
        rows: Rows = [
            ["Day 1 – Tuesday 14 May 2030"],
            ["Start", "End", "Session", "Room", "", "", "Room", "Capacity"],
            ["9:00", "9:45", "Boats", "Hall", "", "", "Hall", "200"],
            ["10:00", "10:45", "Ships", "Attic", "", "", "Attic", "50"],
            ["Day 2 – Wednesday 15 May 2030"],
            ["Start", "End", "Session", "Room"],
            ["9:00", "9:45", "Sails", "Hall"],
        ]
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    root = rooted(fill)
    found = root["sessions"].values()

    assert [(one["title"], one["date"][:10], one["start"], one["room"]) for one in found] == [
        ("Boats", "2030-05-14", "9:00", "hall"),
        ("Ships", "2030-05-14", "10:00", "attic"),
        ("Sails", "2030-05-15", "9:00", "hall"),
    ]
    assert root["rooms"] == {
        "hall": {"name": "Hall", "capacity": "200"},
        "attic": {"name": "Attic", "capacity": "50"},
    }


def test_another_table_beside_the_sessions_says_nothing_of_them() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Sheet1")
        rows: Rows = [
            ["Date", "Time", "Title", "Speaker", "Room", "", "Shift", "Volunteer", "Post"],
            [
                "2030-05-14",
                "9:00-9:30",
                "Boats",
                "Ada Sample",
                "Hall",
                "",
                "8:00",
                "Ben Test",
                "Desk",
            ],
            [
                "2030-05-14",
                "10-10:30",
                "Ships",
                "Cleo Test",
                "Hall",
                "",
                "12:00",
                "Eva Test",
                "Bar",
            ],
            ["", "", "", "", "", "", "16:00", "Eva Guest", "Bar"],
        ]
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    found = rooted(fill)

    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Ships"]
    assert not any("extra" in one for one in found["sessions"].values())
    assert [*found["speakers"].values()] == [{"name": "Ada Sample"}, {"name": "Cleo Test"}]
    assert found["conference"]["extra"]["Shift"] == [
        {"Shift": "8:00", "Volunteer": "Ben Test", "Post": "Desk"},
        {"Shift": "12:00", "Volunteer": "Eva Test", "Post": "Bar"},
        {"Shift": "16:00", "Volunteer": "Eva Guest", "Post": "Bar"},
    ]


def test_what_is_wrong_in_a_workbook_is_told_by_its_cell(tmp_path: Path) -> None:
    talks: Rows = [
        ["Date", "Start", "End", "Title", "Room", "Speakers"],
        ["Monday 14 May 2030", "9:00", "9:45", "Boats", "Hall", "Ada Exampleton"],
        ["14 May 2030", "9:30", "10:15", "Ships", "Hal", "Ada Examplton"],
        ["14 May 2030", "after lunch", "14:00", "Sails", "Hall", "Ben Sample"],
        ["14 May 2030", "15:00", "14:00", "Knots", "Hall", "Ben Sample"],
        ["14 May 2030", "16:00 EST", "17:00 EST", "Tar", "Hall", "Ben Sample"],
        ["14 May 2030", "17:30", "18:30", "Rope", "Hall", "Ben Sample"],
        ["14 May 2030", "17:30", "18:30", "Rope", "Hall", "Ben Sample"],
    ]
    people: Rows = [["Name", "Company"], ["Ada Exampleton", "Test College"]]
    people += [["Ben Sample", "Test College"]]
    rooms: Rows = [["Room", "Seats"], ["Hall", "many"]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Sessions=talks, Speakers=people, Rooms=rooms))
    found = api.validate(path, reading=Reading(timezone="America/New_York")).findings

    assert [
        f"{str(one.span).removeprefix(f'{path}!')}: {one.message}"
        for one in found
        if one.severity.name != "INFO"
    ] == [
        "Sessions!A2: 14 May 2030 is a Tuesday, not a Monday",
        "Sessions!E3: no room has the id or name 'Hal'; did you mean 'Hall'?",
        "Sessions!F3: 'Ada Examplton' and 'Ada Exampleton' look like one person",
        "Sessions!B4: 'after lunch' is not a time; for example: 10:30 AM ET",
        (
            "Sessions!C5: 'Knots' ends at 14:00 EDT, before it starts at 15:00; 14:00-15:00 would "
            "make sense"
        ),
        (
            "Sessions!B6: 'EST' is not in force on 14 May 2030: New York is on EDT (UTC-4) then; "
            "write 'ET'"
        ),
        "Sessions!D8: 'Rope' at 17:30–18:30 EDT is listed already as 'rope'",
        "Rooms!B2: 'many' is not a whole number; for example: 120",
    ]


@pytest.mark.parametrize("sheet", ["Speakers", "Conference1"])
def test_a_workbook_without_sessions_is_none_of_ours_whatever_its_sheets_are_called(
    sheet: str, tmp_path: Path
) -> None:
    people: Rows = [["Full name", "Company"], ["Ada Sample", "Example Org"]]
    path = tmp_path / "people.xlsx"
    path.write_bytes(book(**{sheet: people}))

    with pytest.raises(ConfschedError) as error:
        api.validate(path)

    assert error.value.message == f"{str(path)!r} is a list of people, and no programme"


@pytest.mark.parametrize("name", ["Program (all times CET)", "Programm (Zeiten in CET)"])
def test_brackets_in_the_name_of_a_sheet_say_the_zone(name: str) -> None:
    found = translated(book(**{name: TALKS}))

    assert found["conference"]["timezone"] == "CET"
    assert "tracks" not in found


def test_slots_on_a_sheet_of_their_own_may_have_numbers_for_names() -> None:
    slots: Rows = [
        ["Slot", "Day", "Start", "End"],
        ["1", "2030-05-14", "09:00", "13:00"],
        ["2", "2030-05-15", "14:00", "18:00"],
    ]
    games: Rows = [["Slot", "Game", "GM"], ["1", "Salt", "Ada Sample"], ["2", "Fog", "Mo Probe"]]
    found = translated(book(Slots=slots, Games=games))["sessions"].values()

    assert [(one["title"], one["date"], one["start"], one["end"]) for one in found] == [
        ("Salt", "2030-05-14", "09:00", "13:00"),
        ("Fog", "2030-05-15", "14:00", "18:00"),
    ]


def test_talks_name_their_sessions_by_the_codes_that_these_have_on_another_sheet() -> None:
    sessions: Rows = [
        ["Code", "Session title", "Date", "Time", "Room"],
        ["A1", "Harbours", "2030-05-14", "09:00-10:30", "Aula"],
        ["A2", "Rivers", "2030-05-14", "11:00-12:30", "Aula"],
    ]
    papers: Rows = [
        ["Session", "Title", "Presenter"],
        ["A1", "Cranes", "Ada Sample"],
        ["A1", "Quays", "Ben Tester"],
        ["A2", "Eels", "Cleo Probe"],
    ]
    found = translated(book(Sessions=sessions, Papers=papers))["sessions"].values()

    assert [(one["title"], one["time"], one["description"]) for one in found] == [
        ("Harbours", "09:00-10:30", "- Cranes: Ada Sample\n- Quays: Ben Tester"),
        ("Rivers", "11:00-12:30", "- Eels: Cleo Probe"),
    ]


def test_what_stands_above_each_sheet_is_kept_where_it_is_no_title() -> None:
    head: list[object] = ["Start", "End", "Speaker", "Topic"]
    stages: dict[str, Rows] = {
        "Stage 1": [
            ["STAGE 1 – Moderator: Ada Sample"],
            head,
            ["9:00", "9:20", "Jo Test", "Boats"],
        ],
        "Stage 2": [["Made Fair 2030"], head, ["9:00", "9:40", "Mo Probe", "Water"]],
        "Stage 3": [["Made Fair, late"], head, ["9:00", "9:40", "Ben Test", "Salt"]],
    }
    found = translated(book(**stages))["conference"]

    assert found["title"] == "Made Fair 2030"
    assert found["extra"] == {
        "note": "STAGE 1 – Moderator: Ada Sample",
        "note 2": "Made Fair, late",
    }


def test_what_stands_in_brackets_in_the_place_of_who_speaks_is_not_lost() -> None:
    rows: Rows = [
        ["Date", "Speaker", "Title"],
        ["2030-05-14", "Ada Sample", "Boats"],
        ["2030-05-21", "(no talk)", ""],
    ]
    found = translated(book(Plan=rows))["sessions"].values()

    assert [one["title"] for one in found] == ["Boats", "no talk"]


def test_who_helps_is_no_session_beside_sheets_of_days() -> None:
    day: Rows = [["Start", "End", "Title"], ["9:00", "9:30", "Boats"]]
    helpers: Rows = [["Shift", "From", "To", "Name"], ["Desk", "8:00", "9:00", "Dana Sample"]]
    found = translated(book(**{"Day 1": day, "Volunteers": helpers}))

    assert [one["title"] for one in found["sessions"].values()] == ["Boats"]
    assert [*found["conference"]["extra"]] == ["Volunteers"]


def test_a_head_of_two_rows_may_name_groups_of_columns_in_the_first(tmp_path: Path) -> None:
    rows: Rows = [
        ["Made Days – 14 May 2030"],
        ["Time", "", "Title", "Speaker", "", "Place"],
        ["from", "to", "", "Name", "Affiliation", ""],
        ["9:00", "9:40", "Wicks", "Ada Sample", "Wax Inc", "Barn"],
        ["9:40", "10:20", "Glass", "Ben Tester", "Glass Ltd", "Loft"],
    ]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Plan=rows))
    found: Any = api.load(path, reading=Reading(timezone="UTC"))

    told = [(f"{one.start:%d %H:%M}", one.title, one.rooms[0].name) for one in found.sessions]
    assert told == [("14 09:00", "Wicks", "Barn"), ("14 09:40", "Glass", "Loft")]
    assert [(one.name, one.organization) for one in found.speakers] == [
        ("Ada Sample", "Wax Inc"),
        ("Ben Tester", "Glass Ltd"),
    ]


def test_what_a_day_is_called_may_stand_below_its_date() -> None:
    rows: Rows = [
        ["Date", "Time", "Activity"],
        ["14 May 2030\nTheme: Water", "9:00–10:30", "Rafts"],
        ["", "11:00–12:30", "Rain"],
        ["15 May 2030\nTheme: Fire", "9:00–10:30", "Coal"],
    ]

    assert translated(book(Week=rows))["conference"]["days"] == [
        {"date": "2030-05-14", "title": "Theme: Water"},
        {"date": "2030-05-15", "title": "Theme: Fire"},
    ]


@pytest.mark.parametrize("date", ["14 May\n2030", "Tue\n14 May 2030", "14 May 2030\n(Tuesday)"])
def test_a_date_in_two_lines_is_no_more_than_one(date: str) -> None:
    rows: Rows = [["Date", "Time", "Activity"], [date, "9:00–10:30", "Rafts"]]

    assert translated(book(Week=rows))["conference"]["days"] == ["2030-05-14"]
