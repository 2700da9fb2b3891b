"""Lists as societies and trades write them, with heads that say what stands in cells."""

from pathlib import Path

import pytest

from confsched import api
from confsched.schedule.schedule import Schedule
from confsched.text.titles import plain_type


def read(text: str, tmp_path: Path, name: str = "list.csv") -> Schedule:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return api.load(path, reading=api.Reading(timezone="UTC"))


def people(schedule: Schedule) -> list[tuple[str, str, str]]:
    return [
        (one.speaker.name, one.speaker.role or "", one.speaker.organization or "")
        for session in schedule.sessions
        for one in session.people
    ]


@pytest.mark.parametrize(
    ("head", "cell", "expected"),
    [
        (
            "Presenter(s) and Company",
            "Ada Sample, Otis and Ben Test, Schindler",
            [("Ada Sample", "", "Otis"), ("Ben Test", "", "Schindler")],
        ),
        (
            "Speakers & Affiliations",
            "Ada Sample, NEIEP; Ben Test, IUEC Local 140",
            [("Ada Sample", "", "NEIEP"), ("Ben Test", "", "IUEC Local 140")],
        ),
        (
            "Speakers (Name, Title, Company)",
            "Ann Sample, Director, Tern Ltd; Ben Test, Analyst, WWF",
            [("Ann Sample", "Director", "Tern Ltd"), ("Ben Test", "Analyst", "WWF")],
        ),
        (
            "Speaker",
            "Ada Sample - Trustee, Bluebell Railway and Dr Ben Test",
            [("Ada Sample", "Trustee", "Bluebell Railway"), ("Dr Ben Test", "", "")],
        ),
    ],
)
def test_a_head_says_what_stands_behind_names(
    head: str, cell: str, expected: list[tuple[str, str, str]], tmp_path: Path
) -> None:
    text = f'Title,"{head}",Date,Start,End\nBoats,"{cell}",2030-05-14,9:00,10:00\n'

    assert people(read(text, tmp_path)) == expected


def test_how_people_attend_is_no_type_in_other_languages(tmp_path: Path) -> None:
    text = (
        "Fecha;Hora;Título;Modalidad\n14/05/2030;9:30 - 10:00;Barcos;Presencial\n"
        "14/05/2030;10:00 - 10:45;Velas;Híbrida\n14/05/2030;11:00 - 11:45;Nudos;En línea\n"
    )

    assert [one.type.id for one in read(text, tmp_path).sessions] == ["talk", "talk", "talk"]


@pytest.mark.parametrize("day", ["Day {} (Mon {})", "Day {} - {}", "{}: {}"])
def test_the_date_behind_the_number_of_a_day_may_have_the_month_first(
    day: str, tmp_path: Path
) -> None:
    first = day.format(1, "8/4/2031")
    second = day.format(2, "8/5/2031").replace("Mon", "Tue")
    text = f"Day,Start,End,Event\n{first},7:30,8:30,Boats\n{second},9:00,10:00,Sails\n"

    assert [day.date.isoformat() for day in read(text, tmp_path).days] == [
        "2031-08-04",
        "2031-08-05",
    ]


def test_a_request_below_a_list_is_no_session(tmp_path: Path) -> None:
    text = (
        '"Made Days\nHarbour Lodge",,\n,,\nTime,Event,Speaker\n"Tuesday, April 29, 2031",,\n'
        "7:30 – 8:30,Registration,\n8:30 – 9:30,Boats,Jo Sample\n"
        "Please bring your badge to all sessions.,,\n"
    )
    schedule = read(text, tmp_path)

    assert schedule.title == "Made Days"
    assert [one.title for one in schedule.sessions] == ["Registration", "Boats"]


def test_a_day_in_the_middle_of_a_title_leaves_its_dash(tmp_path: Path) -> None:
    text = (
        '"Harbour Day – Thursday 20 November 2031 – Village Hotel, Solihull",,\n,,\n'
        "Time,Item,Lead\n0900-0930,Boats,Jo Sample\n"
    )

    assert read(text, tmp_path).title == "Harbour Day – Village Hotel, Solihull"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Closing & Prize Drawing", "closing"),
        ("Vote of Thanks & Closing Prayer", "closing"),
        ("Fáilte / Welcome", "opening"),
        ("Chairman's welcome", "opening"),
        ("Welcome from the Governor", "opening"),
        ("Welcome from the Future of Work", ""),
        ("Lunch on the dining train", "meal"),
        ("Lunch is provided", "meal"),
        ("Luncheon & Trade Show", "meal"),
        ("Arrival and bacon rolls", "registration"),
        ("Works tour (max 20)", "social"),
        ("Tea & biscuits", "break"),
    ],
)
def test_what_a_title_says_a_session_is(title: str, kind: str) -> None:
    assert plain_type(title) == kind


def test_a_date_below_a_list_is_of_all_of_it(tmp_path: Path) -> None:
    text = (
        "Slot,Timing,Session Name,Speakers\n1,09:30 AM - 10:00 AM,Boats,Jo Sample\n"
        "2,10:00 AM - 11:00 AM,Sails,Ben Test (President - Harbour Union)\n"
        "Date: 22nd August 2031,,,\nVenue: Great Hall,,,\n"
    )
    schedule = read(text, tmp_path)

    assert [day.date.isoformat() for day in schedule.days] == ["2031-08-22"]
    assert people(schedule) == [("Jo Sample", "", ""), ("Ben Test", "President", "Harbour Union")]


def test_words_of_other_languages_for_lengths_breaks_and_where_people_work(tmp_path: Path) -> None:
    text = "Datum,Start,Duur,Sessie\n12-4-2031,9:00,1 u,Knopen\n12-4-2031,10:00,2 u,Zeilen\n"
    swedish = "Dag;Tid;Pass;Föreläsare;Arbetsplats\n6 maj 2031;09.00–10.00;Knopar;Jo Sample;Malmö\n"
    lasting = [str(one.end - one.start) for one in read(text, tmp_path).scheduled]

    assert lasting == ["1:00:00", "2:00:00"]
    assert people(read(swedish, tmp_path)) == [("Jo Sample", "", "Malmö")]
    assert [plain_type(one) for one in ("Pause santé", "Διάλειμμα για καφέ", "Lunch/Rest")] == [
        "break",
        "break",
        "meal",
    ]


def test_a_site_may_call_its_zone_zone(tmp_path: Path) -> None:
    text = (
        '{"conference": "Clay Days", "zone": "Europe/Dublin", "schedule": {"2031-04-11": '
        '{"Kiln": [{"time": "09:00 - 09:40", "talk": "Of clay", "by": "Jo Sample"}]}}}'
    )

    assert read(text, tmp_path, "list.json").zone_key == "Europe/Dublin"


def test_a_comma_that_nobody_quoted_is_told_once_and_read_as_meant(tmp_path: Path) -> None:
    text = (
        "Title,Speakers,Date,Start,End,Room\n"
        "Boats,Ada Sample (Rope Club), Ben Test (Sail Club),2030-05-14,9:00,10:00,Hall\n"
        "Sails,Ada Sample (Rope Club),2030-05-14,10:00,11:00,Hall\n"
    )
    schedule = read(text, tmp_path)
    [told] = schedule.notices

    assert people(schedule)[:2] == [
        ("Ada Sample", "", "Rope Club"),
        ("Ben Test", "", "Sail Club"),
    ]
    assert told.message == (
        "a row of 7 cells in a table of 6 columns; a text with ',' in it needs quotes around it"
    )
    assert told.fix is not None
    assert [edit.text for edit in told.fix.edits] == [
        '"Ada Sample (Rope Club), Ben Test (Sail Club)"'
    ]


def test_a_slip_in_the_name_of_a_column_of_the_second_speaker_is_told(tmp_path: Path) -> None:
    text = (
        "Title,Speaker 1,Speaker 1 Affiliation,Speaker 2,Speaker 2 Afiliation,Date\n"
        "Boats,Ada Sample,Rope Club,Ben Test,Sail Club,2030-05-14\n"
    )
    schedule = read(text, tmp_path)

    assert people(schedule) == [("Ada Sample", "", "Rope Club"), ("Ben Test", "", "Sail Club")]
    assert [one.message for one in schedule.notices] == [
        "no column is called 'Speaker 2 Afiliation'; did you mean 'Speaker 2 Affiliation'?"
    ]
