"""One slip at a time in a workbook that was filled in: one finding, at its cell, with a way out."""

from pathlib import Path
from typing import Final

import pytest
from test_workbooks import Rows, book

from confsched import api

HEAD: Final = ["ID", "Title", "Type", "Date", "Start", "End", "Room", "Speaker 1", "Moderator"]
BOATS: Final = ["boats", "Boats", "talk", "2030-05-14", "9:00", "9:45", "Great Hall", "Ada Sample"]
KNOTS: Final = ["knots", "Knots", "talk", "2030-05-14", "10:00", "10:45", "Attic", "Ben Muster"]
SAILS: Final = [*("sails", "Sails", "talk", "2030-05-14", "11:00", "11:45"), "Attic", "Ben Muster"]
ABOUT: Final = [["Field", "Value"], ["ID", "made"], ["Title", "Made Days"], ["Time zone", "ET"]]
DAYS: Final = [["Date", "Title", "Hours"], ["2030-05-14", "The First Day", ""]]
ROOMS: Final = [["ID", "Name", "Capacity"], ["hall", "Great Hall", "200"], ["attic", "Attic", "40"]]
PEOPLE: Final = [
    ["ID", "Name", "Role", "Organization"],
    ["ada", "Ada Sample", "Director", "Boat Club"],
    ["ben", "Ben Muster", "Editor", "Rope Review"],
]
SLIPS: Final = {  # a sheet, a cell, what stands in it, and what is told
    "name turned round": (
        *("Sessions", "H3", "Muster, Ben"),
        "F006 no speaker has the id or name 'Muster, Ben'; did you mean 'Ben Muster'?",
    ),
    "last name alone": (
        *("Sessions", "H2", "Sample"),
        "F006 no speaker has the id or name 'Sample'; did you mean 'Ada Sample'?",
    ),
    "name mistyped": (
        *("Sessions", "H2", "Ada Sampel"),
        "F006 no speaker has the id or name 'Ada Sampel'; did you mean 'Ada Sample'?",
    ),
    "name with an organization": (
        *("Sessions", "H2", "Ada Sample, Boat Club"),
        "F006 no speaker has the id or name 'Ada Sample, Boat Club'; did you mean 'Ada Sample'?",
    ),
    "name with a role": (
        *("Sessions", "H2", "Ada Sample (host)"),
        "F006 'Ada Sample (host)' is no name: write 'Ada Sample' in a column 'Host'",
    ),
    "room mistyped": (
        *("Sessions", "G2", "Graet Hall"),
        "F006 no room has the id or name 'Graet Hall'; did you mean 'Great Hall'?",
    ),
    "id of a room mistyped": (
        *("Sessions", "G2", "halll"),
        "F006 no room has the id or name 'halll'; did you mean 'Great Hall'?",
    ),
    "room with its seats": (
        *("Sessions", "G2", "Great Hall (200)"),
        "F006 no room has the id or name 'Great Hall (200)'; did you mean 'Great Hall'?",
    ),
    "weekday for a date": (
        *("Sessions", "D2", "Friday"),
        "F005 'Friday' is not a date; write the date, or write it in a column 'Day'",
    ),
    "length for an end": (
        *("Sessions", "F2", "45 min"),
        "F005 '45 min' is a length: write it in a column 'Duration'",
    ),
    "no time": (
        *("Sessions", "E2", "9:0"),
        "F005 '9:0' is not a time; for example: 10:30 AM ET",
    ),
    "no number": (
        *("Rooms", "C2", "ca. 200"),
        "F005 'ca. 200' is not a whole number; for example: 120",
    ),
    "too small a number": (
        *("Rooms", "C2", "-5"),
        "F005 '-5' is less than nothing; for example: 120",
    ),
    "no zone": (
        *("Conference", "B4", "Eastren"),
        "F005 'Eastren' is not a time zone (did you mean Eastern?); for example: Europe/London",
    ),
    "zone left empty": (
        *("Conference", "B4", ""),
        "F004 the conference has no timezone; fill it in",
    ),
    "field mistyped": (
        *("Conference", "A4", "Timezne"),
        "F003 no field is called 'Timezne'; did you mean 'Time zone'?",
    ),
    "column mistyped": (
        *("Sessions", "B1", "Tilte"),
        "F003 no column is called 'Tilte'; did you mean 'Title'?",
    ),
    "short column mistyped": (
        *("Speakers", "B1", "Nmae"),
        "F003 no column is called 'Nmae'; did you mean 'Name'?",
    ),
    "letter of a short column mistyped": (
        *("Sessions", "G1", "Romm"),
        "F003 no column is called 'Romm'; did you mean 'Room'?",
    ),
    "letter of a short column left out": (
        *("Sessions", "D1", "Dat"),
        "F003 no column is called 'Dat'; did you mean 'Date'?",
    ),
    "letters of a short column turned": (
        *("Sessions", "F1", "Edn"),
        "F003 no column is called 'Edn'; did you mean 'End'?",
    ),
    "address for a name": (
        *("Sessions", "H2", "ada.sample@boats.example"),
        "F006 no speaker has the id or name 'ada.sample@boats.example'; did you mean 'Ada Sample'?",
    ),
    "range beside an end": (
        *("Sessions", "E2", "9:00-9:45"),
        "F005 '9:00-9:45' is a range where one time is wanted; write 09:00 alone",
    ),
    "range for an end": (
        *("Sessions", "F2", "9:00-9:45"),
        "F005 '9:00-9:45' is a range where one time is wanted; write 09:45 alone",
    ),
    "either of two times": (
        *("Sessions", "E2", "9:00 or 9:15"),
        "F005 '9:00 or 9:15' is not a time; for example: 10:30 AM ET",
    ),
    "dash behind a time": (
        *("Sessions", "E2", "9:00 -"),
        "F005 '9:00 -' is not a time: write 9:00; for example: 10:30 AM ET",
    ),
    "hours in words": (
        *("Days", "C2", "9 to six"),
        "F005 '9 to six' is not a time; for example: 09:00-12:00, 13:00-18:00",
    ),
    "time in a date": (
        *("Sessions", "D2", "2030-05-14 9:00"),
        "F005 '2030-05-14 9:00' says the time as well: write 2030-05-14; for example: 2021-05-19",
    ),
    "hyphen for a colon": (
        *("Sessions", "E2", "9-30"),
        "F005 '9-30' is not a time: write 9:30; for example: 10:30 AM ET",
    ),
    "two names at a slash": (
        *("Sessions", "H2", "Ada Sample/Ben Muster"),
        (
            "F005 'Ada Sample/Ben Muster' are several people: write semicolons between them,"
            " 'Ada Sample; Ben Muster'"
        ),
    ),
    "two rooms at a slash": (
        *("Sessions", "G2", "Great Hall/Attic"),
        "F005 'Great Hall/Attic' are several rooms: write 'Great Hall; Attic' in a column 'Rooms'",
    ),
    "field left out": (
        *("Conference", "A3", "Theme"),
        "F004 the conference has no title; add a row 'Title'",
    ),
    "column without a head": (
        *("Sessions", "B1", ""),
        "F003 the column has no head; did you mean 'Title'?",
    ),
    "starts without a head": (
        *("Sessions", "E1", ""),
        "F003 the column has no head; did you mean 'Start'?",
    ),
    "ends without a head": (
        *("Sessions", "F1", ""),
        "F003 the column has no head; did you mean 'End'?",
    ),
    "an error as a room": (
        *("Sessions", "G2", "#REF!"),
        "F001 the formula in this cell came to #REF!",
    ),
    "an error as a speaker": (
        *("Sessions", "H2", "#REF!"),
        "F001 the formula in this cell came to #REF!",
    ),
    "minutes as an end": (
        *("Sessions", "F2", "45"),
        "F005 '45' is not a time of day; a length is '45 min' in a column 'Duration'",
    ),
}
# beside what is empty stands what it is, and what is nowhere is missing in all of a sheet
AT: Final = {"zone left empty": "A4", "field left out": "A1"}


def sheets() -> dict[str, Rows]:
    """A workbook without a slip."""
    rows = {"Conference": ABOUT, "Days": DAYS, "Rooms": ROOMS, "Speakers": PEOPLE}
    rows["Sessions"] = [HEAD, BOATS, KNOTS, SAILS]
    return {name: [[*row] for row in table] for name, table in rows.items()}


def told(path: Path, made: dict[str, Rows]) -> list[str]:
    """What is found in a workbook, each with its cell."""
    path.write_bytes(book(**made))
    found = api.validate(path, ignore=["X501", "R406"]).findings
    return [f"{str(one.span).rpartition('!')[2]} {one.code} {one.message}" for one in found]


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_told_once_at_its_cell(slip: str, tmp_path: Path) -> None:
    sheet, cell, text, message = SLIPS[slip]
    made = sheets()
    made[sheet][int(cell[1:]) - 1][ord(cell[0]) - ord("A")] = text

    assert told(tmp_path / "made.xlsx", made) == [f"{AT.get(slip, cell)} {message}"]


def test_a_range_goes_into_a_column_of_its_own(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"][1][4:6] = ["9:00-9:45", ""]

    assert told(tmp_path / "made.xlsx", made) == [
        "E2 F005 '9:00-9:45' is a range where one time is wanted; write it in a column 'Time'"
    ]


def test_rows_without_names_of_columns_are_told_once(tmp_path: Path) -> None:
    made = sheets()
    del made["Sessions"][0]

    assert told(tmp_path / "made.xlsx", made) == [
        "A1 F003 the first row of sessions names no column; it should begin with 'ID'"
    ]


def test_a_row_that_says_the_same_is_told_once_and_left_out(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"].append([*SAILS])
    message = "'sails' is the id of two sessions; this row says the same, and is left out"

    assert told(tmp_path / "made.xlsx", made) == [f"A5 F007 {message}"]


def test_what_is_open_and_a_note_below_are_no_slips(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"][3][4:9] = ["TBC", "tbc", "TBA", "TBA", "none"]
    made["Sessions"][1][2] = "Talk "
    made["Sessions"][2][6] = "All rooms"
    made["Sessions"] += [[], ["ask the caterer again"]]
    found = told(tmp_path / "made.xlsx", made)
    [schedule] = api.load_all(tmp_path / "made.xlsx")

    assert found == [
        "A4 T214 'Sails' is confirmed and has no time",
        "H4 P314 'Sails' has no speaker",
    ]
    assert [one.title for one in schedule.sessions] == ["Boats", "Knots", "Sails"]


def test_a_cell_that_was_put_in_is_told_once_for_its_row(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"][1].insert(2, "")
    message = "one column too far to the right: take out the empty cell before it"
    found = told(tmp_path / "made.xlsx", made)
    [schedule] = api.load_all(tmp_path / "made.xlsx")
    [boats] = (one for one in schedule.scheduled if one.id == "boats")

    assert found == [f"D2 F005 'talk' and what stands behind it are {message}"]
    assert (boats.type.id, boats.rooms[0].name, boats.people[0].speaker.name) == (
        *("talk", "Great Hall", "Ada Sample"),
    )


def test_a_cell_that_was_taken_out_is_told_once_for_its_row(tmp_path: Path) -> None:
    made = sheets()
    del made["Sessions"][2][2]
    message = "one column too far to the left: put an empty cell before it"

    assert told(tmp_path / "made.xlsx", made) == [
        f"C3 F005 '2030-05-14' and what stands behind it are {message}"
    ]


def test_a_name_of_two_rooms_is_told_once(tmp_path: Path) -> None:
    made = sheets()
    made["Rooms"][1][1] = "Attic"
    made["Sessions"][1][6] = "hall"
    message = "more than one room is called 'Attic', which is named 2 times: use ids"

    assert told(tmp_path / "made.xlsx", made) == [f"G3 F008 {message}"]


def test_a_session_of_two_tracks_is_told(tmp_path: Path) -> None:
    made = sheets()
    made["Tracks"] = [["ID", "Name"], ["knots", "Knots and Ropes"], ["wind", "Wind"]]
    made["Sessions"][0] = [*HEAD, "Track"]
    made["Sessions"][1] += ["", "Knots and Ropes; Wind"]
    message = "'Knots and Ropes; Wind' are several tracks, and a session is in one"

    assert told(tmp_path / "made.xlsx", made) == [f"J2 F005 {message}"]


def test_a_day_that_is_missing_goes_into_its_column(tmp_path: Path) -> None:
    made = sheets()
    made["Days"].append(["2030-05-15", "The Second Day"])
    made["Sessions"][1][3] = ""
    message = "'Boats' has a time but no day; the conference has 2 days: say which in a column"

    assert told(tmp_path / "made.xlsx", made) == [f"E2 F004 {message} 'Date'"]


def test_a_day_that_is_there_twice_is_told_and_not_what_it_leaves_without_one(
    tmp_path: Path,
) -> None:
    made = sheets()
    made["Days"].append(["2030-05-14", "The Second Day"])
    made["Sessions"][2][3] = "2030-05-15"

    assert told(tmp_path / "made.xlsx", made) == ["A3 F005 day 2 has the date of day 1"]


def test_a_name_on_two_lines_is_one_and_a_sheet_may_be_misspelt(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"][1][7] = "Ada\nSample"
    made = {name.replace("Conference", "Conferense"): rows for name, rows in made.items()}
    message = "no sheet of ours is called 'Conferense'; did you mean 'Conference'?"

    assert told(tmp_path / "made.xlsx", made) == [f"A1 F003 {message}"]


def test_a_column_of_ones_own_is_no_field_that_it_only_begins_as(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"][0] = [*HEAD[:6], "Zoom", *HEAD[7:]]
    made["Rooms"] = [["ID", "Name"]]
    found = told(tmp_path / "made.xlsx", made)

    assert [one for one in found if "F003" in one] == []


def test_a_second_column_for_the_first_speaker_is_told_and_read(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions"][0] = [*HEAD[:8], "Speaker 1"]
    made["Sessions"][1].append("Ben Muster")
    message = "a second column 'Speaker 1'; it is read as 'Speaker 1 2'"
    found = told(tmp_path / "made.xlsx", made)
    [schedule] = api.load_all(tmp_path / "made.xlsx")
    [boats] = (one for one in schedule.scheduled if one.id == "boats")

    assert found == [f"I1 F002 {message}"]
    assert [one.speaker.name for one in boats.people] == ["Ada Sample", "Ben Muster"]


def test_a_copy_of_a_sheet_is_told_once(tmp_path: Path) -> None:
    made = sheets()
    made["Sessions (2)"] = [[*row] for row in made["Sessions"]]
    message = "this sheet says what the sheet 'Sessions' says: take it out"

    assert told(tmp_path / "made.xlsx", made) == [f"A1 F002 {message}"]


@pytest.mark.parametrize(
    ("sheet", "cell", "head"), [("Sessions", 0, "IDs"), ("Conference", 3, "Zone")]
)
def test_a_usual_word_for_a_field_is_that_field(
    sheet: str, cell: int, head: str, tmp_path: Path
) -> None:
    made = sheets()
    made["Sessions"][1][0] = "b1"
    made[sheet][cell][0] = head
    found = told(tmp_path / "made.xlsx", made)
    [schedule] = api.load_all(tmp_path / "made.xlsx")

    assert found == []
    assert schedule.zone_key == "America/New_York"
    assert [one.id for one in schedule.scheduled] == ["b1", "knots", "sails"]


def test_a_last_name_is_told_with_the_name_where_ids_are_made_of_names(tmp_path: Path) -> None:
    made = sheets()
    made["Speakers"][1][0] = "ada-sample"
    made["Sessions"][1][7] = "Sample"
    message = "no speaker has the id or name 'Sample'; did you mean 'Ada Sample'?"

    assert told(tmp_path / "made.xlsx", made) == [f"H2 F006 {message}"]


def test_a_wrong_date_of_a_day_is_told_once_for_its_sessions(tmp_path: Path) -> None:
    made = sheets()
    made["Days"][1][0] = "2030-05-15"
    made["Sessions"].append(["nets", "Nets", "talk", "2030-05-14", "9:00", "9:45", "Attic", "ben"])
    message = "4 sessions are on 14 May 2030, which is no day of the conference"

    assert told(tmp_path / "made.xlsx", made) == [f"D2 T203 {message}"]


def test_a_row_without_a_name_is_told_once(tmp_path: Path) -> None:
    made = sheets()
    made["Speakers"].append(["", "", "", "Boat Club"])

    assert told(tmp_path / "made.xlsx", made) == ["D4 F004 speaker 'speaker' has no name"]
