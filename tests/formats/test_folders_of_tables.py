"""Tables of others in one folder, which are called in many ways. All of it is made up."""

from pathlib import Path

import pytest

from confsched import api
from confsched.opening import Reading

SESSIONS = "Title,Date,Start,End,Speakers\nBoats,2030-05-06,9:00,9:30,Ada Sample\n"
KNOTS = SESSIONS.replace("Boats", "Knots").replace("2030", "2029")
PEOPLE = "Name,Company\nAda Sample,Boat Works\n"
OTHERS = "Name,Company\nBen Sample,Rope Works\n"


def told(folder: Path, **tables: str) -> list[str]:
    """The sessions of each conference in a folder of tables, and who is listed in it."""
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text)
    return sorted(
        " | ".join(
            [", ".join(session.title for session in one.sessions)]
            + [f"{each.name}, {each.organization}" for each in one.speakers]
        )
        for one in api.load_all(folder)
    )


@pytest.mark.parametrize(
    ("sessions", "people"),
    [("programme", "presenters"), ("Boat Days - Agenda", "Boat Days - Redner")],
)
def test_tables_are_one_conference_whatever_else_their_names_say(
    tmp_path: Path, sessions: str, people: str
) -> None:
    assert told(tmp_path, **{sessions: SESSIONS, people: PEOPLE}) == [
        "Boats | Ada Sample, Boat Works"
    ]


@pytest.mark.parametrize("beside", ["harbour-speakers", "pier-speakers", "speakers"])
def test_what_stands_before_all_of_their_names_is_that_of_the_conference(
    tmp_path: Path, beside: str
) -> None:
    together = beside.startswith("harbour")

    assert told(tmp_path, **{"harbour-sessions": SESSIONS, beside: PEOPLE}) == [
        "Boats | Ada Sample, " + ("Boat Works" if together else "None")
    ]


def test_tables_of_years_are_conferences_of_their_own(tmp_path: Path) -> None:
    assert told(tmp_path, talks_2029=KNOTS, talks_2030=SESSIONS) == [
        "Boats | Ada Sample, None",
        "Knots | Ada Sample, None",
    ]


def test_of_copies_the_one_that_says_nothing_else_counts(tmp_path: Path) -> None:
    tables = {"talks": SESSIONS, "talks (1)": KNOTS, "speakers": PEOPLE}

    assert told(tmp_path, **tables) == [
        "Boats | Ada Sample, Boat Works",
        "Knots | Ada Sample, None",
    ]


def test_what_is_called_like_an_export_is_no_part_of_what_has_times_itself(tmp_path: Path) -> None:
    assert told(tmp_path, sessions=SESSIONS, programme=KNOTS, speakers=PEOPLE) == [
        "Boats | Ada Sample, Boat Works",
        "Knots | Ada Sample, None",
    ]


def test_who_takes_part_is_no_speaker(tmp_path: Path) -> None:
    assert told(tmp_path, schedule=SESSIONS, participants=OTHERS, people=PEOPLE) == [
        "Boats | Ada Sample, Boat Works"
    ]


def test_a_table_says_when_sessions_are_by_their_ids_whatever_it_is_called(tmp_path: Path) -> None:
    talks = "ID,Title,Speakers\nT1,Boats,Ada Sample\n"
    times = "ID,Date,Start,End\nT1,2030-05-06,9:00,9:30\n"
    told(tmp_path, talks=talks, slots_1=times)

    [one] = api.load(tmp_path).scheduled
    assert (one.title, f"{one.start:%d %H:%M}", f"{one.end:%H:%M}") == (
        "Boats",
        "06 09:00",
        "09:30",
    )


def test_people_with_a_column_of_times_are_no_other_programme(tmp_path: Path) -> None:
    people = "Name,Company,Title,Schedule\nAda Sample,Boat Works,,\n"

    assert told(tmp_path, program=SESSIONS, speakers=people) == ["Boats | Ada Sample, Boat Works"]


def test_tables_that_are_called_by_nothing_but_dates_are_days(tmp_path: Path) -> None:
    head, row = SESSIONS.replace("2030-05-06,", "").replace("Date,", "").splitlines()
    days = {
        "2030-05-06": f"{head}\n{row}\n",
        "2030-05-07": f"{head}\n{row.replace('Boats', 'Tar')}\n",
    }
    tables = {**days, "speakers": PEOPLE}

    assert told(tmp_path, **tables) == ["Boats, Tar | Ada Sample, Boat Works"]


def test_an_id_that_nobody_has_is_told_whatever_its_letters_are(tmp_path: Path) -> None:
    (tmp_path / "speakers.csv").write_text("ID,Name\nP1,Ada Sample\nP2,Ben Sample\n")
    row = "Boats,2030-05-06,9:00,9:30"
    (tmp_path / "talks.csv").write_text(
        f'Title,Date,Start,End,Speakers\n{row},"P1,SP9"\n{row.replace("B", "G")},P1 & P2\n'
    )
    [found] = api.load_all(tmp_path)

    assert [[one.speaker.name for one in each.people] for each in found.sessions] == [
        ["Ada Sample"],
        ["Ada Sample", "Ben Sample"],
    ]
    assert [one.message for one in found.noticed("F006")] == [
        "no speaker has the id or name 'SP9'; if it is right, add it to the list of speakers"
    ]


def test_tables_that_are_no_programme_are_left_out_and_told(tmp_path: Path) -> None:
    (tmp_path / "program.csv").write_text(SESSIONS)
    (tmp_path / "speakers.csv").write_text("Name,Company,Title,Schedule\nAda Sample,Boat Works,,\n")
    (tmp_path / "dates.csv").write_text("Label,Date\nPapers are due,2030-01-15\n")
    (tmp_path / "Volunteers.csv").write_text(
        "Shift,Start,End,Name\nCloakroom,8:00,9:00,Pat Extra\n"
    )
    [found] = api.load_all(tmp_path)

    assert [one.title for one in found.sessions] == ["Boats"]
    assert [(one.name, one.organization) for one in found.speakers] == [
        ("Ada Sample", "Boat Works")
    ]
    why = "beside a programme and none itself, left out; name it to read it"
    assert found.beside == (f"'Volunteers.csv' and 'dates.csv': {why}",)


@pytest.mark.parametrize(
    ("one", "other", "where"),
    [
        ("track_a", "track_b", "track a"),
        ("hall-1", "hall-2", "hall 1"),
        ("Track 1", "Track 2", "Track 1"),
    ],
)
def test_tables_of_tracks_and_rooms_are_one_conference(
    tmp_path: Path, one: str, other: str, where: str
) -> None:
    (tmp_path / f"{one}.csv").write_text(SESSIONS)
    (tmp_path / f"{other}.csv").write_text(SESSIONS.replace("Boats", "Knots"))
    [found] = api.load_all(tmp_path)
    boats, knots = found.sessions

    assert (boats.title, knots.title) == ("Boats", "Knots")
    assert (boats.track or boats.rooms[0]).name == where


def test_grids_of_days_are_one_conference_and_each_tells_what_it_does_not_use(
    tmp_path: Path,
) -> None:
    grid = "Time,Hall A,Hall B\n9:00-10:00,Boats,Nets\n10:00-11:00,Sails,Ropes\n\nBring boots!\n"
    for name in ("Harbour - 14 May 2030", "Harbour - 15 May 2030"):
        (tmp_path / f"{name}.csv").write_text(grid)
    [found] = api.load_all(tmp_path, reading=Reading(timezone="UTC"))

    assert [f"{one.start:%d} {one.title}" for one in found.scheduled] == [
        f"{day} {title}" for day in (14, 15) for title in ("Boats", "Nets", "Sails", "Ropes")
    ]
    assert [one.rpartition("/")[2] for one in found.beside] == [
        f"Harbour - {day} May 2030.csv:5:1: not understood: 'Bring boots!'" for day in (14, 15)
    ]


@pytest.mark.parametrize("called", ["Slots", "Harbour Days - Time slots"])
def test_a_table_of_slots_says_when_those_of_another_are_that_name_them(
    tmp_path: Path, called: str
) -> None:
    panels = "Panel #,Panel title,Panelists,Slot\n1,Boats,Ada Sample,A1\n2,Knots,Bo Test,A2\n"
    slots = "Slot,Date,Start,End\nA1,2030-05-06,9:00,9:30\nA2,2030-05-06,10:00,10:45\n"
    for name, text in (("Harbour Days - Panels", panels), (called, slots)):
        (tmp_path / f"{name}.csv").write_text(text)
    [found] = api.load_all(tmp_path)

    assert [(one.title, f"{one.start:%d %H:%M}–{one.end:%H:%M}") for one in found.scheduled] == [
        ("Boats", "06 09:00–09:30"),
        ("Knots", "06 10:00–10:45"),
    ]


@pytest.mark.parametrize("called", ["Form Responses 1", "Who is where", "Panelists 2030"])
@pytest.mark.parametrize("head", ["Panel,Role", "Which panel are you on?,Your role"])
def test_a_table_says_who_is_in_the_sessions_of_a_schedule_by_their_titles(
    tmp_path: Path, called: str, head: str
) -> None:
    (tmp_path / "Schedule.csv").write_text(
        "Date,Start,End,Title\n2030-05-06,9:00,9:30,Boats\n2030-05-06,10:00,10:45,Knots\n"
    )
    (tmp_path / f"{called}.csv").write_text(
        f"Timestamp,Name,Job title,Organization,{head}\n"
        "3/1/2030 10:11:12,Ada Sample,Director,Boat Works,Boats,Moderator\n"
        "3/1/2030 11:11:12,Bo Test,Captain,Rope Works,Boats,Panelist\n"
        "3/2/2030 9:01:02,Cleo Probe,Editor,Net Works,Knots,Panelist\n"
    )
    [found] = api.load_all(tmp_path)

    assert [
        (one.title, [(part.role, part.speaker.name, part.speaker.role) for part in one.people])
        for one in found.scheduled
    ] == [
        ("Boats", [("speaker", "Bo Test", "Captain"), ("moderator", "Ada Sample", "Director")]),
        ("Knots", [("speaker", "Cleo Probe", "Editor")]),
    ]


@pytest.mark.parametrize("schedule", ["Schedule", "Master schedule"])
def test_answers_of_which_most_name_no_session_of_a_schedule_are_left_out(
    tmp_path: Path, schedule: str
) -> None:
    answers = "Timestamp,Name,Session title\n3/1/2030 10:11:12,Ben Test,Sails\n"
    tables = {schedule: SESSIONS, "Form Responses 1": answers, "Speakers": PEOPLE}

    assert told(tmp_path, **tables) == ["Boats | Ada Sample, Boat Works"]


def test_papers_of_a_site_are_those_that_a_timetable_beside_them_says_more_of(
    tmp_path: Path,
) -> None:
    (tmp_path / "papers.csv").write_text(
        "UID,title,authors,abstract\n1,Boats,Ada Sample|Ben Sample,On boats.\n2,Nets,Ed Sample,\n"
    )
    (tmp_path / "schedule.csv").write_text(
        "UID,title,start,end,room\n1,Boats,2030-05-06T09:00,2030-05-06T09:20,Attic\n"
        "2,Nets,2030-05-06T09:20,2030-05-06T09:40,Attic\n"
    )
    [found] = api.load_all(tmp_path, reading=Reading(timezone="UTC"))

    assert found.beside == ()
    assert [
        (
            *(one.title, f"{one.start:%H:%M}-{one.end:%H:%M}", one.abstract),
            *(tuple(room.name for room in one.rooms), tuple(p.speaker.name for p in one.people)),
        )
        for one in found.scheduled
    ] == [
        ("Boats", "09:00-09:20", "On boats.", ("Attic",), ("Ada Sample", "Ben Sample")),
        ("Nets", "09:20-09:40", None, ("Attic",), ("Ed Sample",)),
    ]


@pytest.mark.parametrize(("folder", "count"), [("sitedata", 1), ("made", 2)])
def test_all_tables_in_the_folder_of_a_site_are_one_conference(
    tmp_path: Path, folder: str, count: int
) -> None:
    (tmp_path / folder).mkdir()
    tables = {
        f"{folder}/calendar_amas": "event,start,end,title,authors\n"
        "a,2030-05-06T09:00,2030-05-06T09:20,Boats,Ada Sample\n",
        f"{folder}/calendar_ropes": "event,start,end,title,link\n"
        "b,2030-05-06T10:00,2030-05-06T10:20,Nets,\n",
    }

    assert len(told(tmp_path, **tables)) == count


def test_papers_and_keynotes_of_a_site_lie_beside_lists_that_say_when_all_else_is(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "sitedata"
    folder.mkdir()
    (folder / "papers.csv").write_text("UID,title,authors,session\n1,Boats,Ada Sample,1A\n")
    (folder / "speakers.yml").write_text("- {UID: S1, title: On ropes, speaker: Ed Sample}\n")
    (folder / "workshops.csv").write_text(
        "UID,title,organizers,start,end\nW1,Nets,Bo Sample,2030-05-06T09:00,2030-05-06T12:00\n"
    )
    [found] = api.load_all(tmp_path, reading=Reading(timezone="UTC"))

    assert found.beside == ()
    assert [(one.title, [p.speaker.name for p in one.people]) for one in found.sessions] == [
        ("Boats", ["Ada Sample"]),
        ("Nets", ["Bo Sample"]),
    ]
    assert [f"{one.title} {one.start:%H:%M}-{one.end:%H:%M}" for one in found.scheduled] == [
        "Nets 09:00-12:00"
    ]
    assert {one.name for one in found.speakers} == {"Ada Sample", "Bo Sample", "Ed Sample"}
