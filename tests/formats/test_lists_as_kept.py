"""Lists and workbooks as people keep them: heads, shared names, what is hidden."""

from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from test_records import sessions, translated, translation

from confsched import api
from confsched.formats.records.people.names import names_in
from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve


def _told(text: str, *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(one.get(field) for field in fields) for one in sessions(text)]


@pytest.mark.parametrize(
    ("head", "row", "told"),
    [
        ("Film,Screening date,Start,Screen", "Boats,2030-05-14,18:00,Screen 2", "Screen 2"),
        ("Stand,Demo,Day,Start", "B12,Boats,2030-05-14,18:00", "B12"),
        ("What we'll cover,Date,Time,Hall", "Boats,2030-05-14,18:00,Quay", "Quay"),
        ("Webinar title,Webinar date,Webinar time,Hall", "Boats,2030-05-14,18:00,Quay", "Quay"),
    ],
)
def test_what_takes_place_is_told_below_its_own_words(head: str, row: str, told: str) -> None:
    [boats] = sessions(f"{head}\n{row}\n")

    assert (boats["title"], boats["date"], boats["room"]) == ("Boats", "2030-05-14", told)


def test_acts_are_on_and_off_a_stage() -> None:
    text = "Stage,Day,On,Off,Act\nQuay,2030-05-14,18:00,18:45,The Knots\n"

    assert _told(text, "title", "start", "end", "room") == [("The Knots", "18:00", "18:45", "Quay")]


def test_on_alone_is_no_time() -> None:
    text = "Title,Date,Time,On\nBoats,2030-05-14,9:00-9:30,yes\n"

    assert _told(text, "time", "extra") == [("9:00-9:30", {"On": "yes"})]


@pytest.mark.parametrize(
    "head", ["Who's leading", "Who from", "Run by", "Q&A with", "Lead speaker"]
)
def test_who_is_in_a_session_stands_below_whole_phrases(head: str) -> None:
    text = f"Date,Time,Title,{head}\n2030-05-14,9:00-9:30,Boats,Ada Sample and Jo Test\n"

    assert _told(text, "title", "speakers") == [("Boats", ["ada-sample", "jo-test"])]


_OF_NAMES = """\
Date,Time,Title,{}
2030-05-14,9:00-9:30,Boats,Ada Sample
2030-05-14,9:30-10:00,Knots,"Jo Test, Eva Sample"
2030-05-14,10:00-10:30,Tea,
2030-05-14,10:30-11:00,Nets,tbc
2030-05-14,11:00-11:30,Sails,Mo Test
"""


@pytest.mark.parametrize("head", ["Voices", "On screen", "Umpire"])
def test_nothing_but_names_in_a_column_are_those_who_take_part(head: str) -> None:
    told = _told(_OF_NAMES.format(head), "title", "speakers")

    assert told == [
        ("Boats", ["ada-sample"]),
        ("Knots", ["jo-test", "eva-sample"]),
        ("Tea", None),
        ("Nets", None),
        ("Sails", ["mo-test"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        _OF_NAMES.format("Contact"),
        _OF_NAMES.format("Booked by"),
        _OF_NAMES.format("Voices").replace("Mo Test", "Green Harbour Ltd"),
        _OF_NAMES.format("Voices,Speaker").replace("Ada Sample\n", "Ada Sample,Pat Probe\n"),
    ],
)
def test_whoever_does_something_else_is_kept_beside(text: str) -> None:
    [one] = {key for session in sessions(text) for key in session.get("extra", {})} - {"Speaker"}

    assert one in ("Contact", "Booked by", "Voices")


def test_rows_that_name_nobody_yet_are_of_the_same_panel() -> None:
    text = """\
Date,Time,Name,Role,Organisation,Session
2030-05-14,9:00-10:00,Ada Sample,Moderator,Boat Club,Panel A
2030-05-14,9:00-10:00,Jo Test,Panellist,Rope Works,Panel A
2030-05-14,9:00-10:00,TBC,Panellist,,Panel A
2030-05-14,10:00-11:00,Mo Test,Keynote speaker,Harbour,Keynote
"""

    assert _told(text, "title", "moderator", "speakers") == [
        ("Panel A", ["ada-sample"], ["jo-test"]),
        ("Keynote", None, ["mo-test"]),
    ]


def test_a_half_of_the_day_beside_no_time_is_kept() -> None:
    text = "Date,AM/PM,Title\n2030-05-14,AM,Boats\n2030-05-14,PM,Knots\n"

    assert _told(text, "title", "extra") == [
        ("Boats", {"am or pm": "AM"}),
        ("Knots", {"am or pm": "PM"}),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tom & Jenny Sample", ["Tom Sample", "Jenny Sample"]),
        (
            "Anna und Peter Sample (Boat Club)",
            ["Anna Sample (Boat Club)", "Peter Sample (Boat Club)"],
        ),
        ("Emil/Stephen L/Clara", ["Emil", "Stephen L", "Clara"]),
        ("Jo Test, Maria y Carlos de Soto", ["Jo Test", "Maria de Soto", "Carlos de Soto"]),
        ("Sample & Jenny Whitfield", ["Sample & Jenny Whitfield"]),
        ("Tom & Mary Ann", ["Tom & Mary Ann"]),
        ("Robert Sample, County Highways", ["Robert Sample (County Highways)"]),
    ],
)
def test_the_name_of_a_family_is_that_of_both(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize("who", ["Open floor", "do ustalenia", "n.n.b.", "Pendiente de confirmar"])
def test_whoever_is_meant_so_is_nobody(who: str) -> None:
    found: Any = translated(f"Time,Title,Speaker\n9:00-9:30,Boats,{who}\n")

    assert "speakers" not in found


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


def test_a_time_for_all_may_stand_alone_below_them() -> None:
    text = """\
Week,Date,Topic,Speaker
1,2030-05-14,Boats,Ada Sample
2,2030-05-21,Knots,Jo Test
All seminars 13:00-14:00,,,
"""

    found: Any = translation(text)
    [said] = found.findings

    assert said.message.endswith("all are taken to be at 13:00-14:00, as a note says")
    assert len(found.roots[0]["sessions"]) == 2


def test_services_have_their_titles_below_their_own_word() -> None:
    text = "Date,Time,Service,Led by\n2030-05-14,10:00-11:00,Evensong,Ada Sample\n"

    assert _told(text, "title", "speakers") == [("Evensong", ["ada-sample"])]


def test_a_zone_that_is_not_in_force_is_told_where_its_head_says_it() -> None:
    text = "Title,Date,Time (EST)\nBoats,2030-05-14,9:00-9:30\nKnots,2030-05-14,9:30-10:00\n"
    schedule = resolve(assemble([translation(text)]))
    [wrong] = [one for one in schedule.notices if one.code == "T206"]

    assert (str(wrong.span), wrong.span.text) == ("talks.csv:1:18", "EST")


@pytest.mark.parametrize(
    ("both", "rooms"),
    [
        ("Seminar A + B", ["Seminar A", "Seminar B"]),
        ("Seminar A and Bar", None),
        ("Quay 1 + 2", None),
    ],
)
def test_letters_behind_the_word_of_a_room_are_rooms_beside_one_of_them(
    both: str, rooms: list[str] | None
) -> None:
    text = f"""\
Date,Time,Title,Room
2030-05-14,9:00-9:30,Boats,Seminar A
2030-05-14,9:30-10:00,Knots,{both}
"""
    [_, knots] = sessions(text)

    assert knots.get("rooms") == rooms


def test_whoever_discusses_the_only_paper_of_a_session_is_in_the_session() -> None:
    text = """\
Date,Time,Session,Paper,Presenter,Discussant,Room
2030-05-14,9:00-10:30,A1 Labour,Of boats,Ada Sample,Mo Test,Quay
2030-05-14,9:00-10:30,A1 Labour,Of knots,Jo Test,Mo Test,Quay
2030-05-14,9:00-10:30,A2 Trade,Of nets,Eva Sample,Pat Test,Hall
"""

    assert _told(text, "title", "discussant") == [
        ("A1 Labour", ["mo-test"]),
        ("A2 Trade", ["pat-test"]),
    ]


@pytest.mark.parametrize("line", ["Tuesday 14 May 2030, 6.30pm - 9pm", "14 May 2030 from 18:30"])
def test_the_hours_of_a_day_above_a_list_are_no_title(line: str) -> None:
    found: Any = translated(f'"{line}",\nTime,Talk\n18:30-19:00,Boats\n')["conference"]

    assert (found["title"], found["extra"]) == ("talks", {"note": line})


@pytest.mark.parametrize(
    "text",
    [
        "Day,Time,Title,Length\n14 May 2030,9:00,Boats,15 min\n,,Tea,30 min\n,,Knots,1h\n",
        "Time,Title,Length\n14 May 2030,,\n9:00,Boats,15 min\n,Tea,30 min\n,Knots,1h\n",
    ],
)
def test_rows_that_follow_one_with_a_time_are_on_its_day(text: str) -> None:
    found: Any = translation(text).roots[0]
    told = [(one["title"], one["date"]) for one in found["sessions"].values()]
    starts = [one.get("start") for one in found["sessions"].values()]

    assert told == [(title, "2030-05-14") for title in ("Boats", "Tea", "Knots")]
    assert starts[1:] == ["09:15", "09:45"]


def test_what_takes_place_at_an_hour_is_the_title_above_a_list() -> None:
    found: Any = translated("Council at 7pm - 14 May 2030,\nTime,Item\n19:00-19:30,Boats\n")

    assert found["conference"]["title"] == "Council at 7pm"


@pytest.mark.parametrize("year", ["", " 2031"])
def test_a_day_above_the_head_holds_to_the_row_that_says_the_next_one(year: str) -> None:
    text = (
        f'"Boat Days, 17-18 February 2031",,\nDay 1 - Monday 17 February{year},,\nTime,Topic,Lead\n'
        f"09:00,Boats,Ada Sample\nDay 2 - Tuesday 18 February{year},,\n09:00,Nets,Ben Muster\n"
    )

    assert [(title, date[:10]) for title, date in _told(text, "title", "date")] == [
        ("Boats", "2031-02-17"),
        ("Nets", "2031-02-18"),
    ]


def test_people_stand_behind_the_bodies_that_they_are_of() -> None:
    text = "Time,Topic,Lead\n09:00,Boats,CNR (A. Sample) / Fraunhofer (B. Muster)\n10:00,Nets,All\n"

    schedule = resolve(assemble([translation(text)]))

    assert [(one.name, one.organization) for one in schedule.speakers] == [
        ("A. Sample", "CNR"),
        ("B. Muster", "Fraunhofer"),
    ]
