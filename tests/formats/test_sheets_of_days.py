"""Workbooks with a sheet for each day, room or list of people, as organisers call these."""

from pathlib import Path

import pytest
import xlsxwriter
from test_sheets_as_pages import in_workbook
from test_workbooks import Rows, book, rooted, translated

from confsched import api

HEAD: list[object] = ["Start", "End", "Title", "Speaker"]
FIRST: Rows = [["9:00", "9:45", "Boats", "Ada Sample"], ["10:00", "10:45", "Ships", "Ben Test"]]
SECOND: Rows = [["9:00", "9:45", "Sails", "Cleo Probe"]]


@pytest.mark.parametrize(
    ("sheets", "above"),
    [
        (("Day 1", "Day 2"), ([["2030-05-14"]], [["2030-05-15"]])),
        (("Tuesday", "Wednesday"), ([["Tuesday, 14 May 2030"]], [["Wednesday, 15 May 2030"]])),
        (("Tag 1", "Tag 2"), ([["Tag 1 – 14.05.2030"]], [["Tag 2 – 15.05.2030"]])),
        (("Di 14.5.", "Mi 15.5."), ([["Made Days 2030"]], [["Made Days 2030"]])),
        (("14.05.", "15.05."), ([["Made Days 2030"]], [["Made Days 2030"]])),
    ],
)
def test_a_date_above_the_rows_of_a_sheet_says_which_day_its_name_is(
    sheets: tuple[str, str], above: tuple[Rows, Rows]
) -> None:
    first, second = sheets
    found = translated(
        book(**{first: [*above[0], HEAD, *FIRST], second: [*above[1], HEAD, *SECOND]})
    )

    assert found["conference"]["days"] == ["2030-05-14", "2030-05-15"]
    assert [(one["title"], one["date"][:10]) for one in found["sessions"].values()] == [
        ("Boats", "2030-05-14"),
        ("Ships", "2030-05-14"),
        ("Sails", "2030-05-15"),
    ]
    assert "tracks" not in found


@pytest.mark.parametrize(
    ("names", "above"),
    [
        (("Tuesday 14", "Wednesday 15"), ([], [])),
        (("Martes 14", "Miércoles 15"), ([], [])),
        (("First", "Second"), ([["Tuesday 14 May"]], [["Wednesday 15 May"]])),
        (("Tue 14", "Wed 15"), ([["Tuesday 14 May"]], [["Wednesday 15 May"]])),
    ],
)
@pytest.mark.parametrize("cover", [[], [["Made Days"], ["14 to 16 May 2030"], ["Harbour House"]]])
def test_sheets_of_days_without_a_year_are_on_the_dates_of_a_cover(
    names: tuple[str, str], above: tuple[Rows, Rows], cover: Rows
) -> None:
    first, second = (
        [*told, HEAD, *rows] for told, rows in zip(above, (FIRST, SECOND), strict=True)
    )
    found = translated(book(Cover=cover, **{names[0]: first, names[1]: second}))
    told = [(one["title"], one.get("date") or one["day"]) for one in found["sessions"].values()]

    days = ("2030-05-14", "2030-05-15") if cover else ("Tuesday", "Wednesday")
    assert found["conference"].get("title", "") == ("Made Days" if cover else "made")
    assert [(title, day[:10]) for title, day in told] == [
        ("Boats", days[0]),
        ("Ships", days[0]),
        ("Sails", days[1]),
    ]


def test_one_date_above_several_days_is_that_of_the_conference() -> None:
    title: Rows = [["Made Days, from 14 May 2030"]]
    found = translated(book(**{"Day 1": [*title, HEAD, *FIRST], "Day 2": [*title, HEAD, *SECOND]}))

    assert [one["day"] for one in found["sessions"].values()] == ["1", "1", "2"]


@pytest.mark.parametrize("room", ["Room 3", "Room 201", "Hall 12b"])
def test_a_room_of_one_session_is_a_room_as_the_others_are(room: str) -> None:
    dated: Rows = [["Date", *HEAD], ["2030-05-14", *FIRST[0]], ["2030-05-14", *FIRST[1]]]
    other: Rows = [["Date", *HEAD], ["2030-05-15", *SECOND[0]]]
    found = translated(book(**{"Main Hall": dated, room: other}))

    assert [(one["title"], one["room"]) for one in found["sessions"].values()] == [
        ("Boats", "Main Hall"),
        ("Ships", "Main Hall"),
        ("Sails", room),
    ]


@pytest.mark.parametrize("people", ["Bios", "Speaker bios", "Speaker info", "Referierende"])
@pytest.mark.parametrize("rooms", ["Rooms & capacity", "Room capacity"])
def test_lists_beside_are_known_by_what_they_are_called(people: str, rooms: str) -> None:
    sessions: Rows = [["Date", "Room", *HEAD], ["2030-05-14", "Hall", *FIRST[0]]]
    about: Rows = [["Name", "Company", "Bio"], ["Ada Sample", "Harbour", "Builds boats."]]
    beside: dict[str, Rows] = {people: about, rooms: [["Room", "Seats"], ["Hall", 120]]}
    found = translated(book(Programme=sessions, **beside))

    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Harbour", "bio": "Builds boats."}
    }
    assert found["rooms"] == {"hall": {"name": "Hall", "capacity": "120"}}


@pytest.mark.parametrize(
    "head",
    [
        ["Date", "Start", "End", "Title", "Speaker", "Type"],
        ["Title", "Date", "Start", "End", "Speaker", "Type"],
        ["Type", "Title", "Date", "Start", "End", "Speaker"],
        ["Speaker", "Title", "Date", "Start", "End", "Type"],
        ["End", "Title", "Date", "Start", "Speaker", "Type"],
    ],
)
@pytest.mark.parametrize("note", ["Subject to change", "Änderungen vorbehalten", "* not confirmed"])
def test_a_note_below_a_sheet_is_no_session_whatever_column_it_stands_in(
    head: list[object], note: str
) -> None:
    values = {"Date": "2030-05-14", "Start": "9:00", "End": "9:45", "Title": "Boats"}
    values |= {"Speaker": "Ada Sample"}
    row: list[object] = [values.get(str(name), "Talk") for name in head]
    rows: Rows = [head, row, [], [note]]
    found = translated(book(**{"Main Hall": rows, "Room 3": rows}))

    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Boats"]
    assert [one["name"] for one in found["speakers"].values()] == ["Ada Sample"]
    assert found["conference"]["extra"] == {"note": note}


@pytest.mark.parametrize("title", [[], [["Made Days 2030"]]])
def test_a_day_above_each_head_is_that_of_the_rows_below_it(title: Rows) -> None:
    rows: Rows = [*title, ["14.05.2030"], HEAD, *FIRST, ["15.05.2030"], HEAD, *SECOND]

    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Programme")
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)

    found = rooted(fill)

    assert [one["date"] for one in found["sessions"].values()] == [
        "2030-05-14",
        "2030-05-14",
        "2030-05-15",
    ]


def test_a_sheet_may_have_a_part_of_a_day() -> None:
    names = ("14 May 2030 AM", "14 May 2030 – afternoon", "15 May 2030")
    found = translated(book(**{name: [HEAD, *SECOND] for name in names}))

    assert [one["date"][:10] for one in found["sessions"].values()] == [
        "2030-05-14",
        "2030-05-14",
        "2030-05-15",
    ]
    assert "tracks" not in found


def test_an_end_in_the_first_column_is_no_day_in_another_language() -> None:
    def fill(workbook: xlsxwriter.Workbook) -> None:
        sheet = workbook.add_worksheet("Plan")
        sheet.write_row(0, 0, ["To", "Title", "Date", "Start"])
        sheet.write_row(1, 0, ["9:45", "Boats", "2030-05-14", "9:00"])

    [boats] = rooted(fill)["sessions"].values()
    assert (boats["start"], boats["end"]) == ("9:00", "9:45")


@pytest.mark.parametrize(
    ("code", "named"),
    [("Session", "Session"), ("Session ID", "Session ID"), ("#", "Session #"), ("No.", "Session")],
)
@pytest.mark.parametrize(("one", "two"), [("A1", "B1"), ("A", "B")])
def test_a_sheet_of_papers_names_sessions_by_the_code_that_they_have(
    code: str, named: str, one: str, two: str
) -> None:
    timetable: Rows = [
        ["Day", "Time", code, "Title", "Room"],
        ["Tuesday 14 May 2030", "9:00-10:00", one, "On boats", "Hall"],
        ["", "10:00-10:30", "", "Coffee break", ""],
        ["Wednesday 15 May 2030", "9:00-10:00", two, "On ships", "Hall"],
        ["", "10:00-10:30", "", "Coffee break", ""],
    ]
    papers: Rows = [
        [named, "Order", "Paper title", "Presenter"],
        [one, 1, "Keels", "Ada Sample"],
        [one, 2, "Masts", "Ben Test"],
        [two, 1, "Bows", "Cleo Probe"],
    ]
    found = translated(book(Timetable=timetable, Papers=papers))

    assert [
        (session["title"], session["date"][:10], session.get("description"))
        for session in found["sessions"].values()
    ] == [
        ("On boats", "2030-05-14", "- Keels: Ada Sample\n- Masts: Ben Test"),
        ("Coffee break", "2030-05-14", None),
        ("On ships", "2030-05-15", "- Bows: Cleo Probe"),
        ("Coffee break", "2030-05-15", None),
    ]


@pytest.mark.parametrize(
    "above",
    [
        [["Event:", "Made Days"], ["Date:", "14 May 2030"], ["Show start", "9:00"]],
        [["Made Days"], ["Tuesday, 14 May 2030"], [None, "Beginn:", "9:00 AM"]],
        [["Title:", "Made Days"], ["Start", "9:00"], ["Venue:", "Harbour"], ["On:", "2030-05-14"]],
    ],
)
def test_labels_and_values_above_a_rundown_say_what_it_is_and_when_it_starts(
    tmp_path: Path, above: Rows
) -> None:
    rows: Rows = [["#", "Segment", "Dur"], [1, "Boats", 15], [2, "Ships", 25], [3, "Break", 10]]
    path = tmp_path / "made.xlsx"
    path.write_bytes(book(Rundown=[*above, [], *rows]))
    [found] = api.load_all(path)

    assert found.title == "Made Days"
    assert [(one.title, f"{one.start:%d %H:%M}") for one in found.scheduled] == [
        ("Boats", "14 09:00"),
        ("Ships", "14 09:15"),
        ("Break", "14 09:40"),
    ]


def test_what_several_sessions_with_times_are_in_is_no_code_of_a_session() -> None:
    oral: Rows = [
        ["Date", "Time", "Presenter", "Title", "Session"],
        ["2030-05-14", "9:00-9:30", "Ada Sample", "Keels", "Boats"],
        ["2030-05-14", "9:30-10:00", "Ben Test", "Bows", "Ships"],
    ]
    posters: Rows = [["Presenter", "Title", "Session"], ["Cleo Probe", "Sails", "Ships"]]
    found = translated(book(Oral=oral, Poster=posters))

    assert [one["title"] for one in found["sessions"].values()] == ["Keels", "Bows", "Sails"]


def test_halves_of_the_day_may_stand_in_two_columns_of_one_name() -> None:
    head: list[object] = ["Date", "From", "AM/PM", "To", "AM/PM", "Title", "Speaker"]
    rows: Rows = [["2030-05-14", "11:30", "AM", "1:00", "PM", "Boats", "Ada Sample"]]
    found = translated(book(Agenda=[head, *rows]))

    assert [(one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("11:30 AM", "1:00 PM")
    ]


@pytest.mark.parametrize("time", ["9am", "4pm - 6pm", "9.00-10.00", "9h", "10am - noon"])
def test_a_weekday_beside_its_date_makes_no_list_of_days_of_what_has_times(time: str) -> None:
    head: list[object] = ["Day", "Date", "Time", "Title", "Speaker"]
    rows: Rows = [
        ["Tuesday", "2030-05-14", time, "Boats", "Ada Sample"],
        ["Wednesday", "2030-05-15", time, "Sails", "Cleo Probe"],
    ]
    found = translated(book(Programme=[head, *rows]))

    assert [(one["title"], one["date"]) for one in found["sessions"].values()] == [
        ("Boats", "2030-05-14"),
        ("Sails", "2030-05-15"),
    ]


def test_people_in_rows_of_their_own_are_in_the_session_above_on_every_sheet() -> None:
    more: list[object] = [None, None, None, "Ben Test"]
    sheets: dict[str, Rows] = {
        "14 May 2030": [HEAD, *FIRST],
        "15 May 2030": [HEAD, ["9:00", "9:45", "Knots", "Ada Sample"], more, *SECOND],
    }
    found = translated(book(**sheets))["sessions"].values()

    assert [(one["title"], one["speakers"]) for one in found][2:] == [
        ("Knots", ["ada-sample", "ben-test"]),
        ("Sails", ["cleo-probe"]),
    ]


@pytest.mark.parametrize("again", [0, 1])
def test_days_below_each_other_on_sheets_of_rooms(again: int, tmp_path: Path) -> None:
    head: list[object] = ["Time", "Title", "Speaker"]
    rooms: dict[str, Rows] = {
        name: [
            ["Tuesday 14 May 2030"],
            head,
            ["9:00", f"Boats {name}", "Ada Sample"],
            ["9:40", "Close"],
            ["Wednesday 15 May 2030"],
            *[head] * again,
            ["9:00", f"Nets {name}", "Ben Tester"],
            ["9:40", "Close"],
        ]
        for name in ("LT1", "LT2")
    }

    assert in_workbook(tmp_path, **rooms) == [
        "14 09:00-09:40 | LT1 | Boats LT1 | Ada Sample",
        "15 09:00-09:40 | LT1 | Nets LT1 | Ben Tester",
        "14 09:00-09:40 | LT2 | Boats LT2 | Ada Sample",
        "15 09:00-09:40 | LT2 | Nets LT2 | Ben Tester",
    ]
