"""Lists of stewards, wardens and chefs: posts below `Title`, bodies below names, rooms."""

from typing import Any

import pytest
from test_records import sessions, translated

from confsched.formats.columns.fields import Column, columns
from confsched.formats.likely import holds_post
from confsched.formats.records.people.addresses import shares
from confsched.formats.records.people.names import names_in
from confsched.text.person_names import person_name
from confsched.text.titles import plain_type

ROWS = """\
Session,Date,Start,End,Name,Role,Title,Organization
Boats,2031-05-12,9:00,10:00,Ada Sample,Moderator,Director of Ropes,Boat Club
Boats,2031-05-12,9:00,10:00,Ben Test,Panelist,Chief Steward,Rope Trust
Nets,2031-05-12,10:30,11:30,Cleo Probe,Speaker,Researcher,Net Society
"""
MARK = """\
Title,Date,Start,End,Speakers
Boats,2031-05-12,9:00 AM,10:00 AM,Ada Sample
Adjourn,2031-05-12,10:00 AM,10:00 AM,
"""
POSTS = """\
Dato;Start;Slut;Emne;Oplægsholder;Arbejdssted;Mødeleder
2031-05-12;9.00;10.00;Både;Formand Ada Sample;Bådklubben;
2031-05-12;10.30;11.30;Net;Ben Prøve;Rebselskabet;Ada Sample
"""
TURN = """\
Date,Start,End,Title,Speakers,Position,Organisation
2031-05-12,9:00,10:00,Boats,"Ada Sample, Ben Test","warden, adviser","Harbour, Probos"
"""
BELOW = """\
Date,Time,Session,Presenter & School
2031-05-12,9:00-10:00,Boats,"Ada Sample
Harbour Primary"
2031-05-12,10:30-11:30,Nets,"Ben Test
River Primary
Cleo Probe
Hill Secondary"
"""
LED = """\
Date,Time,Demo,Chef,Moderator
2031-05-12,9:00-10:00,Bread,Ada Sample,Leo Probe
2031-05-12,10:30-11:30,Curry,Ben Test,Leo Probe
2031-05-12,11:30-12:30,Soup,Cleo Trial,Leo Probe
"""
LISTED = """\
Date,Time,Title,Speakers
2031-05-12,9:00-10:00,Boats,"Ada Sample, Boat Forestry; Ben Test, Big Creek Nation"
2031-05-12,10:30-11:30,Nets,"Cleo Probe, RPF, Tolko"
"""


def people(text: str) -> list[tuple[str, str | None, str | None]]:
    """Everybody in a list, with post and organization."""
    found: Any = translated(text)["speakers"]
    return [(one["name"], one.get("role"), one.get("organization")) for one in found.values()]


def test_titles_beside_roles_are_posts_and_not_those_of_talks() -> None:
    assert [one["title"] for one in sessions(ROWS)] == ["Boats", "Nets"]
    assert sorted(people(ROWS)) == [
        ("Ada Sample", "Director of Ropes", "Boat Club"),
        ("Ben Test", "Chief Steward", "Rope Trust"),
        ("Cleo Probe", "Researcher", "Net Society"),
    ]


def test_what_ends_as_it_begins_and_only_says_that_all_is_over_is_no_session() -> None:
    assert [one["title"] for one in sessions(MARK)] == ["Boats"]


def test_a_post_before_a_name_that_stands_alone_elsewhere_is_one() -> None:
    assert people(POSTS) == [
        ("Ada Sample", "Formand", "Bådklubben"),
        ("Ben Prøve", None, "Rebselskabet"),
    ]


def test_as_many_posts_and_organizations_as_people_are_one_of_each() -> None:
    assert people(TURN) == [
        ("Ada Sample", "warden", "Harbour"),
        ("Ben Test", "adviser", "Probos"),
    ]


def test_below_a_head_with_schools_each_other_line_is_one() -> None:
    assert people(BELOW) == [
        ("Ada Sample", None, "Harbour Primary"),
        ("Ben Test", None, "River Primary"),
        ("Cleo Probe", None, "Hill Secondary"),
    ]


def test_a_column_of_names_beside_that_of_who_leads_is_of_those_who_speak() -> None:
    assert [name for name, *_ in people(LED)] == [
        "Leo Probe",
        "Ada Sample",
        "Ben Test",
        "Cleo Trial",
    ]


def test_a_body_behind_one_of_several_shows_what_commas_mean() -> None:
    assert people(LISTED) == [
        ("Ada Sample", None, "Boat Forestry"),
        ("Ben Test", None, "Big Creek Nation"),
        ("Cleo Probe, RPF", None, "Tolko"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Moderador: Leo Probe; Participantes: Ada Sample, Ben Muster",
            ["Moderador: Leo Probe", "Panelists: Ada Sample", "Panelists: Ben Muster"],
        ),
        ("Ada Sample, ACLU of Ohio", ["Ada Sample (ACLU of Ohio)"]),
        ("Ada Sample, BBC Wales", ["Ada Sample (BBC Wales)"]),
        ("Ada Sample (chair: Leo Probe)", ["Ada Sample", "chair: Leo Probe"]),
        ("Ada Sample (chair: Ropes)", ["Ada Sample (chair: Ropes)"]),
    ],
)
def test_who_takes_part_and_where_they_are(text: str, names: list[str]) -> None:
    assert names_in(text) == names


def test_a_hospital_and_an_abbreviation_are_one_of_each() -> None:
    assert [*shares("organization", "Harbour Hospital, UCD", 2)] == ["Harbour Hospital", "UCD"]
    assert [*shares("organization", "University of Boats, USA", 2)] == [
        "University of Boats, USA",
        "University of Boats, USA",
    ]


def test_a_room_that_is_called_like_what_takes_place_explains_it() -> None:
    found = columns(["Forum", "Moderator", "Day", "From", "To", "Forum Room"])

    assert (found["Forum"], found["Forum Room"]) == (Column("title"), Column("room"))


def test_a_burmeister_is_no_post_and_a_burgermeister_is() -> None:
    assert (holds_post("Burmeister"), holds_post("Bürgermeister")) == (False, True)


def test_titles_of_doctors_are_no_part_of_their_names() -> None:
    assert person_name("prof. MUDr. Ada Muster").words == ("ada", "muster")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Gathering & coffee", "break"),
        ("Registrering og morgenbrød", "registration"),
        ("Opening General Session", "opening"),
        ("Official opening", "opening"),
    ],
)
def test_what_a_title_says(title: str, kind: str) -> None:
    assert plain_type(title) == kind


def test_columns_may_say_their_role_and_where_they_work() -> None:
    found = columns(["When", "What", "Who", "Their role", "Where they work", "Room"])

    assert found["Their role"] == Column("role", "speaker")
    assert found["Where they work"] == Column("organization", "speaker")
