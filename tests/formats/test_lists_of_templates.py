"""Lists as templates of services lay them out: rows for each speaker, types, styles, bodies."""

from pathlib import Path

import pytest

from confsched import api
from confsched.formats.columns.fields import Column, columns


def told(path: Path, *rows: str) -> dict[str, list[str]]:
    """The sessions of a list, with all that is said of their people."""
    path.write_text("\n".join(rows), "utf-8")
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))
    return {
        one.title: [
            f"{part.role}: {', '.join(filter(None, (who.name, who.role, who.organization)))}"
            for part in one.people
            for who in (part.speaker,)
        ]
        for one in schedule.sessions
    }


def test_rows_for_each_speaker_leave_a_session_its_name_beside_categories(tmp_path: Path) -> None:
    rows = (
        "Session Name,Category,Date,Start,End,Speaker",
        "Boats,Wellness,2030-05-14,9:00,9:30,Ada Sample",
        "Ropes,Breakout,2030-05-14,10:00,10:30,Ben Test",
        "Ropes,Breakout,2030-05-14,10:00,10:30,Cleo Probe",
        "Knots,Workshop,2030-05-14,11:00,11:30,Ada Sample",
        "Sails,Keynote,2030-05-14,12:00,12:30,Ada Sample",
        "Lunch,Meal,2030-05-14,13:00,14:00,",
    )

    assert told(tmp_path / "list.csv", *rows) == {
        "Boats": ["speaker: Ada Sample"],
        "Ropes": ["speaker: Ben Test", "speaker: Cleo Probe"],
        "Knots": ["speaker: Ada Sample"],
        "Sails": ["speaker: Ada Sample"],
        "Lunch": [],
    }


def test_styles_stand_before_names_and_types_of_speakers_are_what_they_do(tmp_path: Path) -> None:
    rows = (
        "Session,Date,Start,End,Speaker 1 Title,Speaker 1 Name,Speaker 1 Type",
        "Boats,2030-05-14,9:00,9:30,Prof,Ada Sample,CHAIRPERSON",
        "Ropes,2030-05-14,10:00,10:30,Dr.,Ben Test,SPEAKER",
        "Knots,2030-05-14,11:00,11:30,Captain,Cleo Probe,Moderator",
    )

    assert told(tmp_path / "list.csv", *rows) == {
        "Boats": ["chair: Prof Ada Sample"],
        "Ropes": ["speaker: Dr. Ben Test"],
        "Knots": ["moderator: Cleo Probe, Captain"],
    }


def test_from_beside_a_start_is_where_speakers_are_from(tmp_path: Path) -> None:
    rows = (
        "Date,Start,Finish,Talk,Speaker,From",
        "2030-05-14,9.00,9.30,Boats,Ada Sample,Boat Works",
        "2030-05-14,10.00,10.30,Ropes,Ben Test,",
    )

    assert told(tmp_path / "list.csv", *rows) == {
        "Boats": ["speaker: Ada Sample, Boat Works"],
        "Ropes": ["speaker: Ben Test"],
    }


def test_a_second_style_stays_with_whom_it_is_said(tmp_path: Path) -> None:
    rows = (
        "Date,Start,End,Session,Speakers",
        '2030-05-14,9:00,,Boats,"Engr. Ada Sample (Lead), Engr. Ben Test, Engr. (Mrs.) Mo Probe"',
    )

    assert told(tmp_path / "list.csv", *rows) == {
        "Boats": [
            "speaker: Engr. Ada Sample, Lead",
            "speaker: Engr. Ben Test",
            "speaker: Engr. (Mrs.) Mo Probe",
        ],
    }


def test_whose_body_stands_in_another_line_needs_none(tmp_path: Path) -> None:
    rows = (
        "Session,Date,Start,End,Panelists",
        'Boats,2030-05-14,9:00,9:30,"Ada Sample, Test University\nProf. Ben Test, Boat Law"',
        'Ropes,2030-05-14,10:00,10:30,"• Cleo Probe, Partner, Hull & Rope LLP\n• Prof. Ben Test"',
    )

    assert told(tmp_path / "list.csv", *rows) == {
        "Boats": ["speaker: Ada Sample, Test University", "speaker: Prof. Ben Test, Boat Law"],
        "Ropes": [
            "speaker: Cleo Probe, Partner, Hull & Rope LLP",
            "speaker: Prof. Ben Test, Boat Law",
        ],
    }


def test_faculty_with_addresses_speaks(tmp_path: Path) -> None:
    rows = (
        "Session,Date,Start,End,Faculty",
        "Boats,2030-05-14,9:00,9:30,Dr. Ada Sample <ada@boats.example>",
        "Ropes,2030-05-14,10:00,10:30,Faculty of Law",
    )

    assert told(tmp_path / "list.csv", *rows) == {
        "Boats": ["speaker: Dr. Ada Sample"],
        "Ropes": [],
    }


def test_no_row_takes_a_day_from_above_where_days_are_written_again(tmp_path: Path) -> None:
    rows = (
        "Title,Date,Start,Minutes,Speaker",
        "Boats,2030-05-14,9:00,30,Ada Sample",
        "Ropes,2030-05-14,10:00,30,Ben Test",
        "Knots,2030-05-15,9:00,30,Ada Sample",
        "Sails,,,30,Ben Test",
    )
    (tmp_path / "list.csv").write_text("\n".join(rows))
    schedule = api.load(tmp_path / "list.csv", reading=api.Reading(timezone="UTC"))
    (unscheduled,) = schedule.unscheduled

    assert (unscheduled.title, unscheduled.known.on) == ("Sails", None)


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("Host/Speaker", Column("name", "speaker")),
        ("Moderator / Speakers", Column("name", "speaker", several=True)),
        ("Host", Column("name", "host")),
        ("Hospital", Column("organization", "host")),
        ("Procedencia", Column("organization", "speaker")),
    ],
)
def test_who_may_lead_or_speak_speaks(name: str, column: Column) -> None:
    assert columns(["Title", "Start", "Host", name])[name] == column


def test_three_rooms_with_round_numbers_say_how_many_they_hold(tmp_path: Path) -> None:
    rows = (
        "Session,Date,Start,End,Room (cap.)",
        "Boats,2030-05-14,9:00,9:30,Room 1 (80)",
        "Ropes,2030-05-14,9:00,9:30,Room 2 (120)",
        "Knots,2030-05-14,10:00,10:30,Ballroom (600)",
        *(f"{one},2030-05-14,11:00,11:30,{one}" for one in ("Lobby", "Lawn", "Hall")),
    )
    (tmp_path / "list.csv").write_text("\n".join(rows))
    schedule = api.load(tmp_path / "list.csv", reading=api.Reading(timezone="UTC"))

    assert [(room.name, room.capacity) for room in schedule.rooms] == [
        *(("Room 1", 80), ("Room 2", 120), ("Ballroom", 600)),
        *(("Lobby", None), ("Lawn", None), ("Hall", None)),
    ]


def test_degrees_behind_a_name_make_nobody_else_of_somebody(tmp_path: Path) -> None:
    rows = (
        "Session,Date,Start,End,Speaker",
        "Boats,2030-05-14,9:00,9:30,Ada Sample",
        'Ropes,2030-05-14,10:00,10:30,"Ada Sample, AICP"',
    )
    (tmp_path / "list.csv").write_text("\n".join(rows))
    schedule = api.load(tmp_path / "list.csv", reading=api.Reading(timezone="UTC"))

    assert len(schedule.speakers) == 1


def test_attendees_who_are_named_take_part(tmp_path: Path) -> None:
    rows = (
        "start,end,title,attendees",
        "2030-05-14T09:00,2030-05-14T09:30,Boats,Ada Sample",
        "2030-05-14T10:00,2030-05-14T10:30,Ropes,25",
    )

    assert told(tmp_path / "list.csv", *rows) == {"Boats": ["speaker: Ada Sample"], "Ropes": []}


def test_whether_a_session_wants_an_answer_is_no_answer(tmp_path: Path) -> None:
    rows = (
        "Date,Title,Start Time,End Time,Hangar,RSVP",
        "2030-05-14,Boats,09:00,09:30,Hangar 2,false",
        "2030-05-14,Ropes,10:00,10:30,Hangar 3,true",
    )
    (tmp_path / "list.csv").write_text("\n".join(rows))
    schedule = api.load(tmp_path / "list.csv", reading=api.Reading(timezone="UTC"))

    assert [(one.status, one.rooms[0].name) for one in schedule.sessions] == [
        ("confirmed", "Hangar 2"),
        ("confirmed", "Hangar 3"),
    ]
