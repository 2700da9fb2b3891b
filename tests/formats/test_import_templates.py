"""Lists as event systems ask for them in their import templates, and export them.

All people and talks are made up.
"""

import io
from typing import Any

import pytest
import xlsxwriter
from test_records import sessions, translated

from confsched import api
from confsched.formats import conferences, recognise
from confsched.formats.columns.fields import Column, columns
from confsched.opening import Reading
from confsched.reading import read

Rows = list[list[object]]
WHEN = "Date,Start,End"
NINE, TEN = "2030-05-14,9:00,9:45", "2030-05-14,10:00,10:45"


def workbook(**sheets: Rows) -> Any:  # noqa: ANN401 -- to be looked into
    """What sheets come to."""
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data)
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name.replace("_", " "))
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    document = read("made.xlsx", data.getvalue())
    kind = recognise(document)
    assert kind is not None
    [found] = conferences([(document, kind)])
    assert found.findings == ()
    return found.roots[0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Start date and time", Column("start")),
        ("End Date & Time *", Column("end")),
        ("Role: Moderators (Optional)", Column("name", "moderator", 0, several=True)),
        ("Role: Session Chairs", Column("name", "chair", 0, several=True)),
        ("Primary Speakers", Column("name", "speaker", 0, several=True)),
        ("Secondary Speakers", Column("name", "speaker", 100, several=True)),
        ("Location/Category", Column("room")),
        ("Category/Location", Column("track")),
        ("Stage/Session Area", Column("room")),
    ],
)
def test_columns_of_templates_are_known(name: str, expected: Column) -> None:
    assert columns([name]) == {name: expected}


@pytest.mark.parametrize("session", ["Session title", "Programme session", "Conference session"])
def test_an_abstract_with_a_title_is_part_of_what_has_the_title_of_a_session(session: str) -> None:
    text = f"""\
{WHEN},{session},Chair,Abstract title,Presenting author
{NINE},Boats,Ada Sample,Knots,Ben Sample
{NINE},Boats,Ada Sample,Sails,Cleo Sample
"""

    [boats] = sessions(text)
    assert boats["title"] == "Boats"
    assert boats["chair"] == ["ada-sample"]
    assert boats["speakers"] == ["ben-sample", "cleo-sample"]


def test_a_talk_with_a_time_of_its_own_may_be_alone_in_its_session() -> None:
    text = f"""\
{WHEN},Session title,Presentation title,Presentation start,Presentation end,Speaker
{NINE},Boats,Knots,9:00,9:20,Ada Sample
{NINE},Boats,Sails,9:20,9:45,Ben Sample
{TEN},Posters,Tar,10:00,10:45,Cleo Sample
"""

    assert [(one["title"], one["start"], one["end"]) for one in sessions(text)] == [
        ("Boats", "9:00", "9:45"),
        ("Posters", "10:00", "10:45"),
    ]


@pytest.mark.parametrize(
    ("names", "own"),
    [
        ("Session title,Session start,Session end,Paper title,Paper start", "9:00"),
        ("Session title,Session start,Session end,Paper title,Start", "9:00"),
        ("Event Title,Event Start,Event End,Presentation Title,Presentation Start", "9:00"),
    ],
)
def test_the_times_of_talks_are_not_those_of_their_session(names: str, own: str) -> None:
    text = f"""\
{names},Date,Speaker
Boats,9:00,10:30,Knots,{own},2030-05-14,Ada Sample
Boats,9:00,10:30,Sails,9:30,2030-05-14,Ben Sample
Tar,11:00,12:00,,,2030-05-14,Cleo Sample
"""

    boats, tar = sessions(text)
    assert (boats["title"], boats["start"], boats["end"]) == ("Boats", "9:00", "10:30")
    assert boats["description"] == "- 9:00 Knots: Ada Sample\n- 9:30 Sails: Ben Sample"
    assert (tar["title"], tar["start"], tar["end"]) == ("Tar", "11:00", "12:00")


def test_the_time_of_a_talk_may_be_its_start_alone_and_beside_how_long_it_is() -> None:
    text = """\
Date,Session Title,Session Time,Presentation Title,Presentation Time,Presentation Duration,Speaker
2030-05-14,Boats,9:00-10:30,Knots,9:00,15,Ada Sample
2030-05-14,Boats,9:00-10:30,Sails,9:15,20,Ben Sample
2030-05-14,Tar,11:00-12:00,Rope,11:00,15,Cleo Sample
"""

    boats, tar = sessions(text)
    assert (boats["time"], tar["time"]) == ("9:00-10:30", "11:00-12:00")
    assert boats["description"] == "- 9:00 Knots: Ada Sample\n- 9:15 Sails: Ben Sample"
    assert [one["duration"] for one in boats["extra"]["contents"]] == ["15", "20"]
    assert (tar["title"], tar["description"]) == ("Tar", "- 11:00 Rope: Cleo Sample")


@pytest.mark.parametrize("nothing", ["NULL", "\\N"])
def test_what_a_database_writes_for_nothing_is_nothing(nothing: str) -> None:
    text = f"{WHEN},Title,Room,Speaker,Abstract\n{NINE},Boats,{nothing},{nothing},{nothing}\n"

    assert sessions(text) == [
        {"title": "Boats", "date": "2030-05-14", "start": "9:00", "end": "9:45"}
    ]


def test_what_was_deleted_at_some_time_is_cancelled() -> None:
    text = f"{WHEN},Title,deleted_at\n{NINE},Boats,2030-02-01 10:00:00\n{TEN},Tar,\n"

    assert [one.get("status") for one in sessions(text)] == ["cancelled", None]


def test_the_id_of_a_talk_is_no_id_of_the_session_that_it_is_alone_in() -> None:
    text = f"""\
{WHEN},ID,Session title,Presentation title,Presentation start,Speaker
{NINE},1,Boats,Knots,9:00,Ada Sample
{NINE},2,Boats,Sails,9:20,Ben Sample
{TEN},3,Posters,Tar,10:00,Cleo Sample
"""

    assert [*translated(text)["sessions"]] == ["boats", "posters"]


def test_the_event_of_a_list_without_its_times_is_no_session() -> None:
    text = f"{WHEN},Event Title,Talk Title\n{NINE},Made Days,Knots\n{TEN},Made Days,Tar\n"

    assert [one["title"] for one in sessions(text)] == ["Knots", "Tar"]


@pytest.mark.parametrize(
    "column", ["Speakers first and last names", "Presenter full names", "First and last name"]
)
def test_names_may_be_called_in_full(column: str) -> None:
    [boats] = sessions(f"{WHEN},Title,{column}\n{NINE},Boats,Ada Sample\n")

    assert boats["speakers"] == ["ada-sample"]


@pytest.mark.parametrize(
    ("room", "kept"),
    [
        ("Hall (https://made.example/hall)", {"extra": {"room link": "https://made.example/hall"}}),
        (
            "[Hall](https://made.example/hall)",
            {"extra": {"room link": "https://made.example/hall"}},
        ),
        (
            "<a href='https://made.example/hall'>Hall</a>",
            {"extra": {"room link": "https://made.example/hall"}},
        ),
        ("Hall https://made.example/j/1", {"link": "https://made.example/j/1"}),
    ],
)
def test_a_room_is_called_without_the_link_beside_it(room: str, kept: dict[str, object]) -> None:
    [boats] = sessions(f"{WHEN},Title,Room\n{NINE},Boats,{room}\n")

    assert (boats["room"], {name: boats[name] for name in kept}) == ("Hall", kept)


def test_sessions_tracks_and_people_are_called_without_the_links_beside_them() -> None:
    text = f"""\
{WHEN},Title,Track,Speaker
{NINE},[Boats](https://made.example/boats),Sea (https://made.example/sea),\
"Ada Sample (https://made.example/ada), [Ben Sample](https://made.example/ben)"
"""
    found = translated(text)

    [boats] = found["sessions"].values()
    assert (boats["title"], boats["url"]) == ("Boats", "https://made.example/boats")
    assert (boats["track"], boats["extra"]) == ("Sea", {"track link": "https://made.example/sea"})
    assert [*found["speakers"].values()] == [
        {"name": "Ada Sample", "url": "https://made.example/ada"},
        {"name": "Ben Sample", "url": "https://made.example/ben"},
    ]


def test_people_are_known_by_their_addresses_though_they_have_no_ids() -> None:
    talks: Rows = [
        ["Title", "Start", "End", "Speakers"],
        ["Boats", "2030-05-14 9:00", "2030-05-14 9:45", "ada@made.example, Ben@made.example"],
    ]
    people: Rows = [
        ["First name", "Last name", "Email", "Company"],
        ["Ada", "Sample", "ada@made.example", "Sample Institute"],
        ["Ben", "Sample", "ben@made.example", "Test College"],
    ]
    found = workbook(Sessions=talks, Speakers=people)

    assert found["sessions"]["boats"]["speakers"] == ["ada-sample", "ben-sample"]
    assert [one["organization"] for one in found["speakers"].values()] == [
        "Sample Institute",
        "Test College",
    ]


def test_codes_of_people_may_stand_side_by_side_in_a_cell() -> None:
    talks: Rows = [
        ["Title", "Start", "End", "Speaker Codes"],
        ["Boats", "2030-05-14 9:00", "2030-05-14 9:45", "S01, S02"],
    ]
    people: Rows = [["Speaker Code", "Name"], ["S01", "Ada Sample"], ["S02", "Ben Sample"]]
    found = workbook(Sessions=talks, Speakers=people)

    assert found["sessions"]["boats"]["speakers"] == ["S01", "S02"]
    assert [one["name"] for one in found["speakers"].values()] == ["Ada Sample", "Ben Sample"]


@pytest.mark.parametrize(
    "hints",
    [
        "YYYY-MM-DD,HH:MM,HH:MM",
        "MM/DD/YYYY,hh:mm AM/PM,hh:mm AM/PM",
        "TT.MM.JJJJ,,(HH:MM)",
        "e.g. 2030-05-14,9:00,9:30",
    ],
)
def test_a_row_that_says_how_to_write_is_no_session(hints: str) -> None:
    text = f"{WHEN},Title,Room\n{hints},Required,Must exist\n{NINE},Boats,Hall\n"

    assert [one["title"] for one in sessions(text)] == ["Boats"]


@pytest.mark.parametrize(
    ("told", "zone"),
    [("(GMT Time)", "GMT"), ("CEST", "CEST"), ("All times in UTC+2", "UTC+2"), ("(ET Time)", "ET")],
)
def test_a_row_may_say_nothing_but_the_zone_of_all_times(told: str, zone: str) -> None:
    text = f"Time,Title\n{told},\n09:00-09:45,Boats\n10:00-10:45,Ships\n"
    found = translated(text)

    assert found["conference"]["timezone"] == zone
    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Ships"]


@pytest.mark.parametrize("row", ["(ET),Knots", "TBA,Knots", "TBA,"])
def test_a_row_that_says_more_than_a_zone_says_none(row: str) -> None:
    text = f"Time,Title\n{row}\n09:00-09:45,Boats\n"

    assert "timezone" not in translated(text)["conference"]


@pytest.mark.parametrize("total", ["Total,,1:30", ",Total,90", "Summe:,,90"])
def test_a_total_may_stand_where_times_do(total: str) -> None:
    text = f"Start,End,Minutes,Title\n9:00,9:45,45,Boats\n10:00,10:45,45,Ships\n{total},\n"

    assert [one["title"] for one in sessions(text)] == ["Boats", "Ships"]


def test_a_note_below_a_list_whose_day_stands_above_is_no_session() -> None:
    text = "Made Days\nTuesday 14 May 2030,\nCue,Start,End,Title\n1,9:00,9:45,Boats\nCall Jo,,,\n"
    found = translated(text)

    assert [one["title"] for one in found["sessions"].values()] == ["Boats"]
    assert found["conference"]["extra"] == {"note": "Call Jo"}


def test_how_people_attend_is_no_type_of_a_session() -> None:
    text = f"{WHEN},Title,Session Type,Format\n{NINE},Knots,IN_PERSON,WORKSHOP\n"
    text += f"{TEN},Lunch,VIRTUAL,BREAK\n"

    assert [(one["type"], one["extra"]) for one in sessions(text)] == [
        ("workshop", {"attendance": "IN_PERSON"}),
        ("break", {"attendance": "VIRTUAL"}),
    ]


def test_how_people_attend_may_be_called_by_a_program_or_not_be_known_yet() -> None:
    text = f"{WHEN},Title,Format\n{NINE},Knots,In person\n{TEN},Sails,Zoom\n"
    text += "2030-05-14,11:00,11:45,Tides,To be announced\n"

    assert [(one.get("type"), one["extra"]) for one in sessions(text)] == [
        (None, {"attendance": "In person"}),
        (None, {"attendance": "Zoom"}),
        (None, {"type": "To be announced"}),
    ]


def test_what_says_in_its_room_that_it_is_cancelled_is_so() -> None:
    text = f"{WHEN},Title,Room,Status\n{NINE},Knots,Hall A,\n{NINE},Sails,Hall B (CANCELED),\n"
    text += f"{TEN},Tides,Abgesagt!,\n{TEN},Fog,CANCELLED - Hall B,confirmed\n"
    text += f"{TEN},Dew,Cancelled Stamps,\n"

    assert [(one["title"], one.get("room"), one.get("status")) for one in sessions(text)] == [
        ("Knots", "Hall A", None),
        ("Sails", "Hall B", "cancelled"),
        ("Tides", None, "cancelled"),
        ("Fog", "CANCELLED - Hall B", "confirmed"),
        ("Dew", "Cancelled Stamps", None),
    ]


@pytest.mark.parametrize(
    ("names", "zone"),
    [
        ("Start PST,End PST", "PST"),
        ("starts_cet,ends_cet", "CET"),
        ("startTimeUtc,endTimeUtc", "UTC"),
        ("UTC Start,UTC End", "UTC"),
        ("Start ET,End ET,Start UTC,End UTC", "UTC"),
        ("Start,End,Start EST,End EST", None),
    ],
)
def test_times_may_be_called_with_their_zone(names: str, zone: str | None) -> None:
    cells = ["09:45" if "end" in name.casefold() else "09:00" for name in names.split(",")]
    found = translated(f"Title,Date,{names}\nKnots,2030-05-14,{','.join(cells)}\n")
    [knots] = found["sessions"].values()
    assert (knots["start"], knots["end"], found["conference"].get("timezone")) == (
        *("09:00", "09:45"),
        zone,
    )


def test_what_is_in_all_tracks_is_in_none() -> None:
    text = f"{WHEN},Title,Track\n{NINE},Knots,Sea\n{TEN},Lunch,ALL\n"

    assert [one.get("track") for one in sessions(text)] == ["Sea", None]


def test_an_id_of_something_is_no_misspelt_column() -> None:
    text = f"{WHEN},Title,Location ID\n{NINE},Knots,4\n"

    assert sessions(text)[0]["extra"] == {"room id": "4"}  # and no finding


def test_a_column_of_nothing_but_roles_says_what_people_do_in_a_session() -> None:
    text = f"""\
{WHEN},Title,Speaker,Role
{NINE},Boats,Ada Sample,Moderator
{NINE},Boats,Ben Sample,Speaker
{NINE},Boats,Cleo Sample,Speaker
"""

    [boats] = sessions(text)
    assert (boats["moderator"], boats["speakers"]) == (
        ["ada-sample"],
        ["ben-sample", "cleo-sample"],
    )


def test_a_column_with_posts_says_no_roles() -> None:
    text = f"{WHEN},Title,Speaker,Role\n{NINE},Boats,Ada Sample,Chair\n"
    text += f"{TEN},Ships,Ben Sample,Professor\n"
    found = translated(text)

    assert [one["role"] for one in found["speakers"].values()] == ["Chair", "Professor"]


def test_who_is_nothing_but_a_coach_is_one_by_trade() -> None:
    head = f"{WHEN},Title,Presenter 1,Presenter 1 Title,Presenter 2,Presenter 2 Title"
    text = f"{head}\n{NINE},Boats,Ada Sample,Teacher,Ben Sample,Coach\n"
    text += f"{TEN},Ships,Cleo Sample,Principal,Dee Sample,Coach\n"
    found = translated(text)

    posts = {key: one["role"] for key, one in found["speakers"].items()}
    assert posts == {
        "ada-sample": "Teacher",
        "ben-sample": "Coach",
        "cleo-sample": "Principal",
        "dee-sample": "Coach",
    }


TALKS: Rows = [["Title", "Start", "End"], ["Boats", "2030-05-14 9:00", "2030-05-14 9:45"]]


def test_a_sheet_of_names_and_values_may_be_called_anything() -> None:
    about: Rows = [["Property", "Value"], ["Name", "Made Days"], ["TimeZone", "Europe/Berlin"]]

    assert workbook(Events=about, Sessions=TALKS)["conference"] == {
        "title": "Made Days",
        "timezone": "Europe/Berlin",
        "id": "made-days",
        "days": ["2030-05-14"],
    }


def test_sheets_with_the_same_columns_are_tracks_by_their_names() -> None:
    found = workbook(
        Policy=TALKS,
        Data=[TALKS[0], ["Ships", *TALKS[1][1:]]],
    )

    assert [(one["title"], one["track"]) for one in found["sessions"].values()] == [
        ("Boats", "Policy"),
        ("Ships", "Data"),
    ]


def test_sheets_are_rooms_or_types_by_their_names() -> None:
    other = [TALKS[0], ["Ships", *TALKS[1][1:]]]
    rooms = workbook(Hall_A=TALKS, Hall_B=other)["sessions"].values()
    types = workbook(Keynotes=TALKS, Workshops=other)["sessions"].values()

    assert [one["room"] for one in rooms] == ["Hall A", "Hall B"]
    assert [one["type"] for one in types] == ["keynote", "workshop"]


@pytest.mark.parametrize("names", [("Sheet1", "Sheet2"), ("Accepted", "Waitlist")])
def test_names_of_sheets_that_say_nothing_of_topics_are_no_tracks(names: tuple[str, str]) -> None:
    found = workbook(**dict.fromkeys(names, TALKS))

    assert [one.get("track") for one in found["sessions"].values()] == [None, None]


def test_the_instructions_above_a_list_are_no_title(tmp_path: Any) -> None:  # noqa: ANN401 -- a path
    path = tmp_path / "made.csv"
    above = (
        "Agenda template\nPlease fill in.\n1. Do it.\n2. Save it.\nQuestions? help@made.example\n"
    )
    path.write_text(f"{above}START BELOW\n{WHEN},Title\n{NINE},Boats\n")

    assert api.load(path, reading=Reading(timezone="ET")).title == "made"


def test_a_start_that_is_no_time_is_told_where_an_end_is_one(tmp_path: Any) -> None:  # noqa: ANN401 -- a path
    path = tmp_path / "made.csv"
    path.write_text(f"{WHEN},Title\n2030-05-14,after lunch,14:00,Boats\n2030-05-14,TBC,TBC,Ships\n")
    found = api.validate(path, reading=Reading(timezone="ET")).findings

    assert [f"{one.span}: {one.message}" for one in found if one.severity == "error"] == [
        f"{path}:2:12: 'after lunch' is not a time; for example: 10:30 AM ET"
    ]


def test_rows_that_a_template_brings_along_are_no_sessions() -> None:
    text = f"""\
Don't change these headers!,{WHEN},Session Title
Delete these rows!,4/21/2011,10:00 AM,11:00 AM,Sample Session:  Opening Remarks
,4/21/2011,1:00 PM,2:00 PM,Sample Session: Talk
,{NINE},Boats
,{TEN},Sample sessions of a choir
"""
    found = translated(text)

    assert [one["title"] for one in found["sessions"].values()] == [
        "Boats",
        "Sample sessions of a choir",
    ]
    assert found["conference"]["days"] == ["2030-05-14"]
    assert found["conference"]["extra"]["title"] == "Sample Session:  Opening Remarks"


def test_participants_of_a_table_are_people_where_they_are_named() -> None:
    text = f"""\
{WHEN},Title,Moderators,Participants,Stream link
{NINE},Boats,Ada Sample,"Ben Test, Cleo Probe",https://live.example/1
{TEN},Knots,,Dana Made,
{TEN},Sails,,40,
{TEN},Tar,,Open to everyone,
"""
    boats, knots, *others = sessions(text)

    assert (boats["moderator"], boats["speakers"]) == (["ada-sample"], ["ben-test", "cleo-probe"])
    assert boats["link"] == "https://live.example/1"
    assert knots["speakers"] == ["dana-made"]
    assert [one["extra"] for one in others] == [
        {"Participants": "40"},
        {"Participants": "Open to everyone"},
    ]
