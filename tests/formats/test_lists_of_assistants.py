"""Lists as assistants of foundations, departments, chambers and associations type them."""

from pathlib import Path

import pytest
from test_lists_of_offices import people
from test_record_halves import times

from confsched import api
from confsched.formats.columns.fields import Column, columns
from confsched.formats.records.people.nobody import names_nobody


def test_classes_by_the_hour_are_in_the_afternoon_beside_one_that_says_pm() -> None:
    rows = """\
Ropes,Ada Sample,Thursday 3/6/2031,9-12,Salon 1
Boats,Ben Test,Thursday 3/6/2031,9-4,Salon 2
Nets,Cleo Probe,Thursday 3/6/2031,1-4,Salon 1
Sails,Ben Test,Friday 3/7/2031,7:00-8:30pm,Ballroom
Knots,Ada Sample,Friday 3/7/2031,1-4,Salon 3
"""

    assert times(rows, "Class,Teacher,Day,Hours,Room") == [
        *("9-12", "09:00-16:00", "13:00-16:00", "7:00-8:30pm", "13:00-16:00")
    ]


def test_an_end_in_words_does_not_hide_which_times_are_in_the_afternoon() -> None:
    rows = """\
14 April 2031,9.30,10.00,Ropes
14 April 2031,11.30,1.00,Boats
14 April 2031,1.00,2.15,Lunch
14 April 2031,2.15,5.30,Nets
14 April 2031,8pm,late,Social
"""

    assert times(rows, "Date,From,To,Motion") == [
        *("9.30-10.00", "11.30-13:00", "13:00-14:15", "14:15-17:30", "8pm-late")
    ]


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("7.00 for 7.30pm", "7.00 pm"),
        ("1900 for 1930", "19:00"),
        ("noon for 12.30", "noon"),
    ],
)
def test_people_come_at_the_first_of_two_times(time: str, expected: str) -> None:
    assert times(f"14 May 2031,{time},Dinner\n", "Date,Time,Event") == [expected]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (
            "Ada Sample with Ben Test, Captain, Rope Club",
            ["speaker | Ada Sample |  | ", "speaker | Ben Test | Captain | Rope Club"],
        ),
        (
            "Panelists - Ada Sample, Ben Test",
            ["speaker | Ada Sample |  | ", "speaker | Ben Test |  | "],
        ),
        ("Ada Sample + 2 lifeguards", ["speaker | Ada Sample |  | "]),
        ("Ada Sample and two students", ["speaker | Ada Sample |  | "]),
        ("Barr. Ada Sample, SAN", ["speaker | Barr. Ada Sample, SAN |  | "]),
        ("Dr Ada Sample, FRCPI", ["speaker | Dr Ada Sample, FRCPI |  | "]),
        (
            "Knots Collective (Ada Sample and Ben Test)",
            [
                "speaker | Ada Sample |  | Knots Collective",
                "speaker | Ben Test |  | Knots Collective",
            ],
        ),
    ],
)
def test_people_as_assistants_write_them(cell: str, expected: list[str], tmp_path: Path) -> None:
    assert people(tmp_path / "list.csv", [cell]) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("Bank holiday", "Secretariat", "Groups A–D", "ohne", "No speaker", "University closed"),
        *("Easter vacation", "ohne Referent"),
    ],
)
def test_holidays_and_offices_are_nobody(text: str) -> None:
    assert names_nobody(text)


@pytest.mark.parametrize(
    ("head", "post", "expected"),
    [
        (
            "Designation",
            "Professor & Head, Sample University",
            "speaker | Ada Sample | Professor & Head | Sample University",
        ),
        ("Speaker titles", "Captain, Ropes Ltd", "speaker | Ada Sample | Captain | Ropes Ltd"),
        ("Fonction / Club", "Trainer, Rope Club", "speaker | Ada Sample | Trainer | Rope Club"),
        ("Designation", "Captain, Harbour", "speaker | Ada Sample | Captain, Harbour | "),
    ],
)
def test_a_post_stands_before_the_body_that_somebody_has_it_in(
    head: str, post: str, expected: str, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f'Date,Title,Speaker,{head}\n2031-05-14,Boats,Ada Sample,"{post}"\n')
    [session] = api.load(path, reading=api.Reading(timezone="UTC")).sessions
    [part] = session.people
    told = part.speaker

    assert f"{part.role} | {told.name} | {told.role or ''} | {told.organization or ''}" == expected


@pytest.mark.parametrize(
    ("heads", "name", "column"),
    [
        (("講師", "所属・役職"), "所属・役職", Column("post", "speaker")),
        (("Activity", "Officer in charge"), "Officer in charge", Column("name", "speaker")),
        (("Webinar", "ET", "CET"), "Webinar", Column("title")),
        (("Webinar", "ET", "CET"), "ET", Column("time")),
        (("Session Title", "Publish (Y/N)"), "Publish (Y/N)", Column("_shown")),
    ],
)
def test_columns_of_assistants(heads: tuple[str, ...], name: str, column: Column) -> None:
    assert columns(heads)[name] == column


def test_rooms_with_their_seats_are_two(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        'Date,Time,Title,Room\n2031-05-14,9:00,Boats,"Hall A (200 seats), Hall B (80 seats)"\n'
    )
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))

    assert [one.name for one in schedule.sessions[0].rooms] == ["Hall A", "Hall B"]
    assert [(one.name, one.capacity) for one in schedule.rooms] == [("Hall A", 200), ("Hall B", 80)]


def test_midnight_with_seconds_is_no_time_of_two_clocks(tmp_path: Path) -> None:
    path = tmp_path / "calendar.csv"
    path.write_text(
        "Subject,Start Date,Start Time,End Date,End Time\n"
        "Boats,3/14/2031,12:00:00 AM,3/14/2031,12:45:00 AM\n"
        "Nets,3/14/2031,12:13:00 PM,3/14/2031,12:45:00 PM\n"
    )

    assert list(api.load(path, reading=api.Reading(timezone="UTC")).noticed("T210")) == []


def test_days_beside_what_a_file_says_of_its_conference_hold_the_sessions(tmp_path: Path) -> None:
    path = tmp_path / "meetup.toml"
    path.write_text(
        '[conference]\nname = "Meetup"\ntimezone = "Europe/Warsaw"\n\n'
        "[[days]]\ndate = 2031-06-14\n\n"
        '  [[days.slots]]\n  start = "09:00"\n  minutes = 40\n  title = "Boats"\n'
    )
    schedule = api.load(path)

    assert (schedule.title, [one.title for one in schedule.scheduled]) == ("Meetup", ["Boats"])


def test_who_chairs_may_stand_in_a_column_called_by_the_letter_of_the_room(tmp_path: Path) -> None:
    path = tmp_path / "grid.csv"
    path.write_text(
        "Slot,Hall A,Chair A,Hall B,Chair B\nMon 2 June 2031,,,,\n"
        "09:00-09:30,Kelp (Ada Sample),Ben Test,Oysters (Cleo Probe),Dan Trial\n"
        "09:30-10:00,Lice (Eva Muster),Ben Test,Clams (Finn Exempel),Dan Trial\n"
    )
    schedule = api.load(path, reading=api.Reading(timezone="UTC"))

    assert [
        (one.title, [f"{part.role}: {part.speaker.name}" for part in one.people])
        for one in schedule.sessions
    ] == [
        ("Kelp", ["speaker: Ada Sample", "chair: Ben Test"]),
        ("Oysters", ["speaker: Cleo Probe", "chair: Dan Trial"]),
        ("Lice", ["speaker: Eva Muster", "chair: Ben Test"]),
        ("Clams", ["speaker: Finn Exempel", "chair: Dan Trial"]),
    ]
