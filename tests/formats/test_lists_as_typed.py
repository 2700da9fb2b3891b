"""Lists with the untidy things that organisers leave in them. All are made up."""

from typing import Any

import pytest
from test_records import sessions, translated, translation

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import Column, columns


def _told(text: str, *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(one.get(field) for field in fields) for one in sessions(text)]


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Président·e de séance", "president de seance"),
        ("Intervenant·e·s", "intervenants"),
        ("Modérateur•trice", "moderateur"),
        ("Auteur·rice·s", "auteurs"),
        ("Referent·innen", "referent"),
        ("Date·Heure", "date heure"),
        ("Confirmed?\ny/n", "confirmed"),
        ("Zusage ja/nein", "zusage"),
        ("Temat wystąpienia", "title"),
        ("Prowadzący sesję", "discussion leader"),
    ],
)
def test_names_of_columns_for_both_sexes_and_with_answers(name: str, plain: str) -> None:
    assert compared(name) == plain


@pytest.mark.parametrize(
    ("name", "role"),
    [("Chair of block", "chair"), ("Moderador de la mesa", "moderator"), ("Applicant", "speaker")],
)
def test_who_leads_what_is_held(name: str, role: str) -> None:
    assert columns(["Title", "Start", name])[name] == Column("name", role)


def test_a_run_of_show_is_no_grid_and_its_total_no_session() -> None:
    text = """\
Run of show,,,,
Boat night - Tuesday 14 May 2030 - Guildhall,,,,
Time,Dur.,What happens,On stage,Slide no.
18:30,30',Doors,,1-3
19:00,5',Welcome,Ada Sample,4
,35',TOTAL,,
"""
    found = translated(text)

    assert _told(text, "title", "time", "duration", "room", "speakers") == [
        ("Doors", "18:30", "30'", "Guildhall", None),
        ("Welcome", "19:00", "5'", "Guildhall", ["ada-sample"]),
    ]
    assert found["conference"]["title"] == "Run of show"
    assert found["conference"]["extra"] == {
        "note": "Boat night - Tuesday 14 May 2030 - Guildhall",
        "duration": "35'",
        "title": "TOTAL",
    }


def test_blocks_and_who_chairs_them_stand_at_their_first_talk() -> None:
    text = """\
Day,Block,Chair of block,Time,Talk,Speaker
Tue 14 May 2030,A: Hulls,Eve Draft,9:00-9:20,Boats,Ada Sample
,,,9:20-9:40,Ships,Ben Example
,,,9:40-10:00,Coffee,
,B: Ropes,Dan Mock,10:00-10:20,Knots,Cleo Model
,,,10:20-10:40,Nets,Ada Sample
"""

    assert _told(text, "title", "track", "chair") == [
        ("Boats", "A: Hulls", ["eve-draft"]),
        ("Ships", "A: Hulls", ["eve-draft"]),
        ("Coffee", None, None),
        ("Knots", "B: Ropes", ["dan-mock"]),
        ("Nets", "B: Ropes", ["dan-mock"]),
    ]


@pytest.mark.parametrize("head", ["Time 1,Time 2", "1st showing,2nd showing", "Show 1,Show 2"])
def test_what_is_on_twice_is_a_session_for_each_time(head: str) -> None:
    text = f"""\
Title,Date,{head}
Boats,2030-05-14,10:00-10:30,14:00-14:30
Nets,2030-05-15,11:00-11:30,
"""

    assert _told(text, "title", "date", "time") == [
        ("Boats", "2030-05-14", "10:00-10:30"),
        ("Boats", "2030-05-14", "14:00-14:30"),
        ("Nets", "2030-05-15", "11:00-11:30"),
    ]


def test_two_times_of_which_nothing_says_how_long_they_are_may_be_a_beginning_and_an_end() -> None:
    text = "Title,Date,Time 1,Time 2\nBoats,2030-05-14,10:00,10:45\nNets,2030-05-14,10:45,11:30\n"
    found: Any = translation(text).roots[0]

    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Nets"]
    assert [one["extra"] for one in found["sessions"].values()] == [
        *({"Time 2": "10:45"}, {"Time 2": "11:30"})
    ]


def test_dates_and_numbers_of_showings_have_columns_of_their_own() -> None:
    text = """\
Film,Room,Date 1,Start 1,End 1,Date 2,Start 2,End 2
Salt,Great Hall,2030-05-14,18:00,19:40,2030-05-15,20:30,22:10
"""

    assert _told(text, "title", "room", "date", "start", "end") == [
        ("Salt", "Great Hall", "2030-05-14", "18:00", "19:40"),
        ("Salt", "Great Hall", "2030-05-15", "20:30", "22:10"),
    ]


def test_words_stand_for_the_title_above_and_marks_for_none() -> None:
    text = """\
Date,Time,Title,Room
2030-05-14,10:00-10:30,Rope-making,Attic
2030-05-15,10:00-10:30,same as above,dto.
"""

    assert _told(text, "title", "room") == [("Rope-making", "Attic"), ("Rope-making", "Attic")]


def test_a_note_between_dashes_is_nobody() -> None:
    text = """\
Date,Time,Who,Topic
2030-05-14,16:00-17:00,Ada Sample,Boats
2030-05-15,16:00-17:00,-- no seminar: graduation --,
2030-05-16,16:00-17:00,Panel discussion (closed),
"""
    found = translated(text)

    assert _told(text, "title", "speakers") == [
        ("Boats", ["ada-sample"]),
        ("no seminar: graduation", None),
        ("Panel discussion (closed)", None),
    ]
    assert [*found["speakers"]] == ["ada-sample"]


def test_dashes_in_all_columns_of_a_room_are_no_session() -> None:
    text = """\
Date,Start,End,Track A title,Track A speaker,Track B title,Track B speaker
2030-05-14,9:00,9:40,Boats,Ada Sample,Knots,Ben Example
2030-05-14,9:45,10:25,Nets,Cleo Model,-,-
"""

    assert _told(text, "title", "track") == [
        *(("Boats", "Track A"), ("Knots", "Track B"), ("Nets", "Track A"))
    ]


def test_a_column_of_dates_beside_one_of_hours_says_the_date() -> None:
    text = """\
Termin;Zeit;UE;Thema;Dozent/in
Di., 14.05.2030;9:00 – 12:15 Uhr;4;Boote;Ada Sample
Mi., 15.05.2030;13:00 – 14:30 Uhr;2;Knoten;Ben Example
;;6;Summe UE;
"""

    assert _told(text, "title", "date", "time") == [
        ("Boote", "2030-05-14 (Tuesday)", "9:00 – 12:15 Uhr"),
        ("Knoten", "2030-05-15 (Wednesday)", "13:00 – 14:30 Uhr"),
    ]


def test_a_phone_number_behind_a_name_is_no_organization() -> None:
    text = """\
Date,Time,Title,Guide
2030-05-14,10:00-10:30,Boats,Ada Sample (07700 900123)
2030-05-15,10:00-10:30,Nets,Ben Example (Tel. 0131 496 0000); Cleo Model (+49 30 123456)
"""

    assert translated(text)["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "phone": "07700 900123"},
        "ben-example": {"name": "Ben Example", "phone": "Tel. 0131 496 0000"},
        "cleo-model": {"name": "Cleo Model", "phone": "+49 30 123456"},
    }


def test_what_is_on_air_has_a_beginning_and_an_end() -> None:
    assert columns(["Show", "On air", "Off air", "Host"]) == {
        "Show": Column("title"),
        "On air": Column("start"),
        "Off air": Column("end"),
        "Host": Column("name", "host"),
    }


@pytest.mark.parametrize(
    "row",
    [
        "2030-05-15,CANCELLED,Nets,Great Hall,Ben Example",
        "2030-05-15,entfällt,Nets,Great Hall,Ben Example",
        "withdrawn,10:00-10:30,Nets,Great Hall,Ben Example",
        "2030-05-15,10:00-10:30,Nets,abgesagt,Ben Example",
        "2030-05-15,10:00-10:30,Nets,Great Hall,cancelled",
    ],
)
def test_a_word_in_another_place_cancels(row: str) -> None:
    text = f"""\
Date,Time,Title,Room,Speaker
2030-05-14,9:00-9:30,Boats,Great Hall,Ada Sample
{row}
2030-05-16,10:00-10:30,Cancelled,Great Hall,Ada Sample
"""

    assert _told(text, "title", "status") == [
        *(("Boats", None), ("Nets", "cancelled"), ("Cancelled", None))
    ]


def test_words_in_the_place_of_a_time_call_what_has_no_title() -> None:
    text = """\
Date,Time,Speaker,Title,Chair
2030-05-14,9:00-9:30,Ada Sample,Boats,Eve Draft
2030-05-21,NO SEMINAR - reading week,,,
2030-05-28,after lunch,Ben Example,Nets,
"""

    assert _told(text, "title", "date", "time", "extra") == [
        ("Boats", "2030-05-14", "9:00-9:30", None),
        ("NO SEMINAR - reading week", "2030-05-21", None, None),
        ("Nets", "2030-05-28", None, {"time": "after lunch"}),
    ]


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Pitch time", "time"),
        ("Hearing date", "date"),
        ("Committee room", "room"),
        ("Runs for", "duration"),
        ("Heure de passage", "time"),
    ],
)
def test_names_of_columns_of_other_events(name: str, field: str) -> None:
    assert columns(["Title", name])[name] == Column(field)


def test_what_a_company_plays_is_the_title_beside_the_company() -> None:
    assert columns(["Compagnie / artiste", "Spectacle", "Lieu"])["Spectacle"] == Column("title")


def test_a_show_is_when_it_begins_where_it_is_a_time() -> None:
    text = """\
Date,Doors,Show,Finish,Comedian(s),MC,Venue
Tue 14 May 2030,7.00pm,8.00pm,10.00pm,"Ada Sample, Ben Example",Eve Draft,The Cellar
Wed 15 May 2030,7.00pm,8.30pm,10.30pm,Cleo Model,Eve Draft,The Cellar
"""
    found: Any = translation(text).roots[0]
    told = [(one["title"], one["start"], one["host"]) for one in found["sessions"].values()]

    assert told == [
        ("Ada Sample, Ben Example", "8.00pm", ["eve-draft"]),
        ("Cleo Model", "8.30pm", ["eve-draft"]),
    ]
    assert [one["speakers"] for one in found["sessions"].values()] == [
        *(["ada-sample", "ben-example"], ["cleo-model"])
    ]


def test_where_more_stands_and_what_is_eaten_is_nobody() -> None:
    text = """\
Who,What,When,Where
Ada Sample,Boats,14 May 2030 18:30-19:00,Attic
Pizza,,14 May 2030 19:00-19:30,Bar
see tab 2,Breakouts,14 May 2030 19:30-20:00,Attic
"""
    found = translated(text)

    assert _told(text, "title", "speakers") == [
        ("Boats", ["ada-sample"]),
        ("Pizza", None),
        ("Breakouts", None),
    ]
    assert [*found["speakers"]] == ["ada-sample"]


def test_which_slot_a_form_asks_for_is_a_time() -> None:
    assert columns(["Talk title", "Which day?", "Which slot?"])["Which slot?"] == Column("time")
