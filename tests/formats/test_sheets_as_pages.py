"""Programmes that were written into a table as into a letter, without names of columns.

All of it is made up.
"""

import datetime as dt
from pathlib import Path

import pytest
from test_grids import Rows, book

from confsched import api
from confsched.errors import ConfschedError
from confsched.schedule.entities import ScheduledSession, Session

Clock = dt.time
TITLE = ["Made Days 2030"]
WEDNESDAY, THURSDAY = ["Wednesday 15 May 2030"], ["Thursday 16 May 2030"]


def told(path: Path) -> list[str]:
    """Every session in a line: when and where it is, its title, and who is in it."""
    sessions = api.load(path).sessions
    return [_line(session) for session in sessions]


def _line(session: Session) -> str:
    when = "unscheduled"
    if isinstance(session, ScheduledSession):
        when = f"{session.start:%d %H:%M}-{session.end:%H:%M}"
    rooms = ", ".join(room.name for room in session.rooms)
    people = "; ".join(
        " ".join(
            filter(
                None,
                (
                    f"{part.role}:" if part.role != "speaker" else "",
                    part.speaker.name,
                    f"({part.speaker.organization})" if part.speaker.organization else "",
                ),
            )
        )
        for part in session.people
    )
    return " | ".join(filter(None, (when, rooms, session.title, people)))


def in_workbook(folder: Path, **sheets: Rows) -> list[str]:
    path = folder / "made.xlsx"
    path.write_bytes(book({name.replace("_", " "): (rows, []) for name, rows in sheets.items()}))
    return told(path)


def test_days_and_times_are_enough(tmp_path: Path) -> None:
    rows: Rows = [
        [*TITLE],
        ["Old Harbour, Ghent"],
        [],
        [*WEDNESDAY],
        ["9:00 – 9:30", "Registration and coffee"],
        ["9:30 – 10:15", "Keynote: Boats", "Ada Sample, Boat Works"],
        ["10:15 – 11:00", "Sails for all", "Ben Tester (Sail Ltd)"],
        [],
        [*THURSDAY],
        ["9:00 – 10:00", "Panel: Who pays the harbour?", "Cleo Muster (moderator), Dan Probe"],
        ["10:00 – 10:15", "Closing"],
    ]

    assert in_workbook(tmp_path, Programme=rows) == [
        "15 09:00-09:30 | Registration and coffee",
        "15 09:30-10:15 | Keynote: Boats | Ada Sample (Boat Works)",
        "15 10:15-11:00 | Sails for all | Ben Tester (Sail Ltd)",
        "16 09:00-10:00 | Who pays the harbour? | Dan Probe; moderator: Cleo Muster",
        "16 10:00-10:15 | Closing",
    ]


def test_people_stand_in_rows_below_what_they_speak_in(tmp_path: Path) -> None:
    rows: Rows = [
        [*TITLE],
        [*WEDNESDAY],
        ["9:30 – 10:15", "Keynote: Boats"],
        ["", "Ada Sample, Boat Works"],
        ["10:15 – 11:00", "Sails for all"],
        ["", "Ben Tester, Sail Ltd"],
        ["11:00 – 12:00", "Panel: Who pays?"],
        ["", "Moderator: Cleo Muster"],
        ["", "Dan Probe, Harbour Office"],
    ]

    assert in_workbook(tmp_path, Programme=rows) == [
        "15 09:30-10:15 | Keynote: Boats | Ada Sample (Boat Works)",
        "15 10:15-11:00 | Sails for all | Ben Tester (Sail Ltd)",
        "15 11:00-12:00 | Who pays? | Dan Probe (Harbour Office); moderator: Cleo Muster",
    ]


def test_a_cell_holds_a_title_and_the_people_below_it(tmp_path: Path) -> None:
    rows: Rows = [
        [*TITLE],
        [*WEDNESDAY],
        [Clock(9, 30), Clock(10, 15), "Keynote: Boats\nAda Sample, Boat Works"],
        [Clock(10, 15), Clock(11), "Panel: Who pays?\nModerator: Cleo Muster\nDan Probe, Sail Ltd"],
        [Clock(11), Clock(12), "Lunch"],
    ]

    assert in_workbook(tmp_path, Programme=rows) == [
        "15 09:30-10:15 | Keynote: Boats | Ada Sample (Boat Works)",
        "15 10:15-11:00 | Who pays? | Dan Probe (Sail Ltd); moderator: Cleo Muster",
        "15 11:00-12:00 | Lunch",
    ]


def test_a_word_for_a_programme_above_the_days_is_no_head(tmp_path: Path) -> None:
    above: Rows = [[f"Made Days 2030, line {number}"] for number in range(8)]
    rows: Rows = [
        *above,
        ["Schedule"],
        ["About it"],
        ["More of it"],
        [*WEDNESDAY],
        ["9:00 - 9:15", "Inauguration"],
        ["9:15 - 10:15", "Keynote: Boats"],
        ["", "Ada Sample, Boat Works"],
        ["10:15 - 11:00", "Nets"],
    ]

    assert in_workbook(tmp_path, Programme=rows) == [
        "15 09:00-09:15 | Inauguration",
        "15 09:15-10:15 | Keynote: Boats | Ada Sample (Boat Works)",
        "15 10:15-11:00 | Nets",
    ]


def test_each_day_has_a_sheet_be_it_ever_so_short(tmp_path: Path) -> None:
    first: Rows = [
        ["9:00 – 9:30", "Registration", "Foyer"],
        ["9:30 – 10:15", "Keynote: Boats", "Great Hall", "Ada Sample"],
        ["10:15 – 11:00", "Sails for all", "Great Hall", "Ben Tester"],
    ]
    second: Rows = [
        ["9:00 – 10:00", "Knots", "Great Hall", "Cleo Muster"],
        ["10:00 – 10:30", "Closing", "Great Hall"],
    ]
    path = tmp_path / "made.xlsx"
    path.write_bytes(
        book({"Day 1 (15 May 2030)": (first, []), "Day 2 (16 May 2030)": (second, [])})
    )

    assert told(path) == [
        "15 09:00-09:30 | Foyer | Registration",
        "15 09:30-10:15 | Great Hall | Keynote: Boats | Ada Sample",
        "15 10:15-11:00 | Great Hall | Sails for all | Ben Tester",
        "16 09:00-10:00 | Great Hall | Knots | Cleo Muster",
        "16 10:00-10:30 | Great Hall | Closing",
    ]


def test_a_day_beside_the_word_time_stands_above_the_sessions_of_each(tmp_path: Path) -> None:
    rows: Rows = [
        ["", *TITLE],
        ["", "Programme (draft)"],
        ["Time", *WEDNESDAY],
        ["9:00 – 9:30", "Registration"],
        ["9:30 – 10:15", "Keynote: Boats (Ada Sample)"],
        ["Time", *THURSDAY],
        ["9:00 – 10:00", "Knots (Cleo Muster)"],
        ["10:00 – 10:30", "Closing"],
    ]

    assert in_workbook(tmp_path, Programme=rows) == [
        "15 09:00-09:30 | Registration",
        "15 09:30-10:15 | Keynote: Boats | Ada Sample",
        "16 09:00-10:00 | Knots | Cleo Muster",
        "16 10:00-10:30 | Closing",
    ]


LINES = [
    "Made Days 2030",
    "Programme",
    "15 May 2030",
    "09:00-09:30 Registration",
    "09:30-10:15 Keynote: Boats",
    "Ada Sample, Boat Works",
    "10:15-11:00 Sails for all",
    "Venue: Attic 2, 1/F",
]
OF_LINES = [
    "15 09:00-09:30 | Registration",
    "15 09:30-10:15 | Keynote: Boats | Ada Sample (Boat Works)",
    "15 10:15-11:00 | Attic 2, 1/F | Sails for all",
]


def test_lines_stand_in_one_column_of_a_workbook(tmp_path: Path) -> None:
    assert in_workbook(tmp_path, Programme=[[line] for line in LINES]) == OF_LINES


def test_lines_stand_in_one_column_of_a_table_in_text(tmp_path: Path) -> None:
    path = tmp_path / "made.csv"
    path.write_text("".join(f'"{line}"\r\n' if "," in line else f"{line}\r\n" for line in LINES))

    assert told(path) == OF_LINES


def test_findings_point_to_the_cell(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    rows: Rows = [[*TITLE], [*WEDNESDAY], ["9:00-10:00", "Boats"], ["10:00-11:00", "Nets"]]
    path.write_bytes(book({"Programme": (rows, [])}))
    found = [one.span for one in api.validate(path).findings if one.code == "R404"]

    assert [str(span) for span in found] == [f"{path}!Programme!B3", f"{path}!Programme!B4"]


@pytest.mark.parametrize("names", [["Cost", "Supplier"], ["Great Hall", "Attic"]])
def test_columns_that_may_be_rooms_or_anything_are_asked_for(
    tmp_path: Path, names: list[str]
) -> None:
    path = tmp_path / "made.xlsx"
    rows: Rows = [[*TITLE], ["Time", *names], [*WEDNESDAY]]
    rows += [["9:00", "12", "Old Mill"], ["10:00", "3", "Pier"], ["11:00", "5", "Quay"]]
    path.write_bytes(book({"Sheet1": (rows, [])}))

    with pytest.raises(ConfschedError, match="no column is the title of a session") as caught:
        api.load(path)
    assert caught.value.hint == (
        "say what a column is with --map 'COLUMN=title'; a grid of rooms is read with --from grid"
    )


@pytest.mark.parametrize(
    "head",
    [
        "dancer,day,time,place,number",
        "date,day,kind of,start,end",
        "Tuesday,Morning,08:40,10:10,Room",
    ],
)
def test_a_table_with_other_columns_before_its_times_is_no_letter(
    tmp_path: Path, head: str
) -> None:
    path = tmp_path / "made.csv"
    rows = ["Ada Sample,Tuesday,13:42,14:00,47", "Ben Tester,Tuesday,14:13,14:20,56"]
    path.write_text("\n".join([head, *rows, "Cleo Muster,Tuesday,14:55,15:00,68"]))

    with pytest.raises(ConfschedError, match="no column is the title of a session"):
        api.load(path)


def test_a_list_of_people_beside_a_letter_is_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    letter: Rows = [[*TITLE], [*WEDNESDAY], ["9:00-10:00", "Boats", "Ada Sample"]]
    letter += [["10:00-11:00", "Nets", "Ben Tester"], ["11:00-12:00", "Lunch"]]
    people: Rows = [["Name", "Organization"], ["Ada Sample", "Boat Works"], ["Ben Tester", "Pier"]]
    path.write_bytes(book({"Programme": (letter, []), "Speakers": (people, [])}))

    assert told(path) == [
        "15 09:00-10:00 | Boats | Ada Sample (Boat Works)",
        "15 10:00-11:00 | Nets | Ben Tester (Pier)",
        "15 11:00-12:00 | Lunch",
    ]


def test_a_sheet_without_times_is_still_no_list(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    path.write_bytes(book({"Budget": ([["Hall", "1200"], ["Coffee", "300"], ["Boats", "5"]], [])}))

    with pytest.raises(ConfschedError, match="is no list of sessions"):
        api.load(path)


def test_what_may_last_longer_is_no_title_and_everybody_is_no_room(tmp_path: Path) -> None:
    rows: Rows = [
        [*TITLE],
        [*WEDNESDAY],
        ["9:00 – 10:00", "Boats", "Ada Sample"],
        ["10:00 – 11:00", "Panel discussion", "All speakers"],
        ["18:00 – 19:00 or later", "Dinner on your own"],
    ]

    assert in_workbook(tmp_path, Programme=rows) == [
        "15 09:00-10:00 | Boats | Ada Sample",
        "15 10:00-11:00 | Panel discussion",
        "15 18:00-19:00 | Dinner on your own",
    ]


def test_rooms_may_stand_before_the_times_where_nobody_named_the_columns(tmp_path: Path) -> None:
    rows: Rows = [
        [*TITLE],
        [],
        [*WEDNESDAY],
        ["Room 1", "9:00–9:45", "Boats", "Ada Sample"],
        ["Great Hall", "9:45–10:30", "Ships", "Ben Tester"],
        ["", "10:30–11:00", "Coffee break"],
        [*THURSDAY],
        ["Room 1", "9:00–10:00", "Sails", "Cleo Probe"],
    ]

    assert in_workbook(tmp_path, Programme=rows) == [
        "15 09:00-09:45 | Room 1 | Boats | Ada Sample",
        "15 09:45-10:30 | Great Hall | Ships | Ben Tester",
        "15 10:30-11:00 | Coffee break",
        "16 09:00-10:00 | Room 1 | Sails | Cleo Probe",
    ]
    assert api.load(tmp_path / "made.xlsx").title == "Made Days 2030"


def test_a_break_in_a_row_of_its_own_is_between_those_beside_it(tmp_path: Path) -> None:
    rows: Rows = [
        [*TITLE],
        [*WEDNESDAY],
        [Clock(9), Clock(9, 45), "Boats", "Ada Sample"],
        ["Tea/coffee break"],
        ["Session 2"],
        [Clock(10), Clock(10, 45), "Ships", "Ben Tester"],
    ]

    assert in_workbook(tmp_path, Programme=rows) == [
        "15 09:00-09:45 | Boats | Ada Sample",
        "15 09:45-10:00 | Tea/coffee break",
        "15 10:00-10:45 | Ships | Ben Tester",
    ]


def test_stages_may_stand_above_cells_that_say_their_times(tmp_path: Path) -> None:
    rows: Rows = [
        ["Hauptbühne", "Zelt", "Club"],
        ["20:00–21:00\nThe Boats", "20:30–21:15\nKnots", "22:00–23:30\nDJ Oar"],
        ["21:30–23:00\nSalt", "", "23:30–01:00\nDJ Rope"],
    ]

    assert in_workbook(tmp_path, **{"Wed 15 May 2030": rows}) == [
        "15 20:00-21:00 | Hauptbühne | The Boats",
        "15 20:30-21:15 | Zelt | Knots",
        "15 21:30-23:00 | Hauptbühne | Salt",
        "15 22:00-23:30 | Club | DJ Oar",
        "15 23:30-01:00 | Club | DJ Rope",
    ]


def test_who_is_told_by_an_office_alone_is_no_room(tmp_path: Path) -> None:
    rows: Rows = [
        ["Made Synod"],
        [*WEDNESDAY],
        ["9.45", "Opening worship", "The Revd Ada Sample"],
        ["10.00", "Address", "The Archdeacon"],
        ["10.30", "Budget", "Mr Ben Tester"],
        ["11.00", "Lunch"],
    ]

    assert in_workbook(tmp_path, Agenda=rows)[:3] == [
        "15 09:45-10:00 | Opening worship | The Revd Ada Sample",
        "15 10:00-10:30 | Address",
        "15 10:30-11:00 | Budget | Mr Ben Tester",
    ]
    assert api.load(tmp_path / "made.xlsx").title == "Made Synod"


def test_sheets_may_be_called_by_the_rooms_that_they_are_of(tmp_path: Path) -> None:
    first: Rows = [[*WEDNESDAY], ["9:00–9:45", "Boats – Ada Sample"], ["9:45–10:00", "Break"]]
    other: Rows = [[*WEDNESDAY], ["9:15–10:00", "Knots – Ben Tester"]]

    assert in_workbook(tmp_path, **{"Hall A": first, "Hall B": other}) == [
        "15 09:00-09:45 | Hall A | Boats | Ada Sample",
        "15 09:15-10:00 | Hall B | Knots | Ben Tester",
        "15 09:45-10:00 | Hall A | Break",
    ]


def test_who_helps_beside_a_grid_is_no_session_and_people_below_titles_may_be_words(
    tmp_path: Path,
) -> None:
    grid: Rows = [
        [*WEDNESDAY],
        ["Time", "Hall A", "Hall B"],
        ["9:00–9:45", "Boats\nAda Sample", "Knots\nBen Tester"],
        ["9:45–10:30", "Sails\nCleo Probe", "Closing session\nUlrich Urban"],
    ]
    helpers: Rows = [["Shift", "From", "To", "Name"], ["Desk", Clock(8), Clock(9), "Dana Sample"]]

    assert in_workbook(tmp_path, Plan=grid, Volunteers=helpers) == [
        "15 09:00-09:45 | Hall A | Boats | Ada Sample",
        "15 09:00-09:45 | Hall B | Knots | Ben Tester",
        "15 09:45-10:30 | Hall A | Sails | Cleo Probe",
        "15 09:45-10:30 | Hall B | Closing session | Ulrich Urban",
    ]


def test_the_title_above_the_times_of_each_sheet_stands_above_its_day(tmp_path: Path) -> None:
    def stages(first: str, second: str) -> tuple[Rows, list[str]]:
        rows: Rows = [["17:00 - 18:00 Boats", "17:30 - 18:30 Oars"], [first, second]]
        return [["MADE SOUNDS 2030"], ["Main Stage", "Tent"], *rows], []

    path = tmp_path / "made.xlsx"
    first = stages("18:15 - 19:00 Nets", "19:00 - 20:00 Ropes")
    path.write_bytes(book({"Wed 15 May": first, "Thu 16 May": stages("18:00 - 19:00 Tides", "")}))

    assert api.load(path).title == "MADE SOUNDS 2030"
    assert told(path) == [
        "15 17:00-18:00 | Main Stage | Boats",
        "15 17:30-18:30 | Tent | Oars",
        "15 18:15-19:00 | Main Stage | Nets",
        "15 19:00-20:00 | Tent | Ropes",
        "16 17:00-18:00 | Main Stage | Boats",
        "16 17:30-18:30 | Tent | Oars",
        "16 18:00-19:00 | Main Stage | Tides",
    ]


def test_the_name_of_a_room_above_its_sheet_is_neither_a_title_nor_a_track(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    day = "Wednesday 15 May 2030"
    sheets: dict[str, tuple[Rows, list[str]]] = {
        "Auditorium": (
            [[f"Auditorium – {day}"], ["10:00 - 10:30", "Boats"], ["10:30 - 11:00", "Oars"]],
            [],
        ),
        "Room 2": ([[f"Room 2 – {day}"], ["10:00 - 10:30", "Nets"]], []),
    }
    path.write_bytes(book(sheets))
    schedule = api.load(path)

    assert (schedule.title, [track.name for track in schedule.tracks]) == ("made", [])
    assert told(path) == [
        "15 10:00-10:30 | Auditorium | Boats",
        "15 10:00-10:30 | Room 2 | Nets",
        "15 10:30-11:00 | Auditorium | Oars",
    ]


@pytest.mark.parametrize("name", ["made.csv", "made.xls", "made.xlsx"])
def test_a_page_of_the_web_may_be_called_like_a_table(tmp_path: Path, name: str) -> None:
    lines = (
        "Date,Time,Title,Speaker",
        "2030-05-15,9:00-10:00,Boats,Ada Sample",
        "2030-05-15,10:00-11:00,Nets,Ben Tester",
    )
    rows = [f"<tr><td>{line.replace(',', '</td><td>')}</td></tr>" for line in lines]
    path = tmp_path / name
    path.write_text(f"<html><body><table>{''.join(rows)}</table></body></html>")

    assert told(path) == [
        "15 09:00-10:00 | Boats | Ada Sample",
        "15 10:00-11:00 | Nets | Ben Tester",
    ]


@pytest.mark.parametrize(
    "head",
    [
        "Date,Time,,Title,Speaker\n,Start,End,,",
        "Date,When,,Title,Speaker\nDate,From,To,Title,Speaker",
        "Date,Time,,Title,Speaker\n,Start,End,,Name",
    ],
)
def test_the_second_row_of_a_head_may_name_only_some_columns(tmp_path: Path, head: str) -> None:
    path = tmp_path / "made.csv"
    rows = "2030-05-15,9:00,9:20,Boats,Ada Sample\n2030-05-15,9:30,9:45,Nets,Ben Tester\n"
    path.write_text(f"{head}\n{rows}")

    assert told(path) == [
        "15 09:00-09:20 | Boats | Ada Sample",
        "15 09:30-09:45 | Nets | Ben Tester",
    ]
