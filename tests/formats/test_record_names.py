"""Names in the columns of a list: which way round they stand, and what is numbered behind them."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_records import sessions, translated

from confsched.formats.records.people.authors import numbered_in
from confsched.formats.records.people.forms import are_inverted
from confsched.formats.records.people.names import names_in
from confsched.formats.records.people.nobody import names_nobody

FIRST = st.sampled_from(["Ada", "Ben", "María José", "Jean-Luc", "J. R."])
FAMILY = st.sampled_from(["Sample", "Test", "O'Probe", "Trial"])


@pytest.mark.parametrize(
    ("texts", "several", "expected"),
    [
        (["Sample, Ada; Test, Ben", "Probe, Fay"], True, True),
        (["Sample, Ada (Harbour Ltd, Oslo); Test, Ben*"], True, True),
        (["Sample, Ada", "Test, Ben", "Probe, Fay", "Trial, Gus", "Essay, Hal"], False, True),
        # two first names in each cell, a name and an organization, four people
        (["Ada, Ben", "Cleo, Dan", "Ed, Fay", "Gus, Hal", "Ivy, Jo"], True, False),
        (["Sample, Ada", "Test, Ben"], False, True),  # who plainly have given names behind it
        (["Sample, Hal", "Test, Ropewalk"], False, False),
        (["Ada Sample, Harbour Ltd; Ben Test, Society"], True, False),
        (["Ada Sample, Ben Test; Cleo Probe, Dan Trial"], True, False),
        ([], True, False),
    ],
)
def test_family_names_stand_first_where_a_column_shows_it(
    texts: list[str],
    several: bool,  # noqa: FBT001 -- a case
    expected: bool,  # noqa: FBT001 -- a case
) -> None:
    assert are_inverted(texts, several=several) is expected


@given(st.lists(st.tuples(FIRST, FAMILY), min_size=2, max_size=6))
def test_what_is_turned_round_is_turned_back(people: list[tuple[str, str]]) -> None:
    text = "; ".join(f"{family}, {first}" for first, family in people)

    assert are_inverted([text], several=True)
    assert names_in(text, inverted=True) == [f"{first} {family}" for first, family in people]


def test_a_small_word_before_a_family_name_stays_with_it() -> None:
    assert names_in("von Sample, Ada; Test, Jo", inverted=True) == ["Ada von Sample", "Jo Test"]
    assert names_in("von Ada Sample") == ["Ada Sample"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "1: Sample University; 2: Test Institute",
            {"1": "Sample University", "2": "Test Institute"},
        ),
        ("(1) Harbour Ltd\n(2) Society", {"1": "Harbour Ltd", "2": "Society"}),
        ("1 Harbour Ltd, Lisbon; 2Society", {"1": "Harbour Ltd, Lisbon", "2": "Society"}),
        ("12 Harbour Street, 2 Sea Road", {}),
        ("Harbour Ltd", {}),
        ("Room 1: Harbour", {}),
    ],
)
def test_organizations_may_be_numbered(text: str, expected: dict[str, str]) -> None:
    assert numbered_in(text) == expected


def test_numbers_before_organizations_need_no_sign_where_names_have_them() -> None:
    text = """\
Title,Authors,Affiliations
Boats,"Ada Sample1, Ben Test1,2","1 Harbour Ltd; 2 Society"
Knots,Cleo Probe1,1 Harbour Ltd
Nets,Dora Model,1 Sea Road Ltd
"""

    assert translated(text)["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Harbour Ltd"},
        "ben-test": {"name": "Ben Test", "organization": "Harbour Ltd; Society"},
        "cleo-probe": {"name": "Cleo Probe", "organization": "Harbour Ltd"},
        "dora-model": {"name": "Dora Model", "organization": "1 Sea Road Ltd"},
    }


def test_people_have_the_organizations_that_their_numbers_say() -> None:
    text = """\
Title,Start,End,Authors,Affiliation
Knots,2030-05-14 09:00,09:30,"Sample, Ada (1); Test, Ben (1,2)",1: University; 2: Institute
Sails,2030-05-14 09:30,10:00,"Probe, Fay",Harbour Ltd
"""

    assert translated(text)["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "University"},
        "ben-test": {"name": "Ben Test", "organization": "University; Institute"},
        "fay-probe": {"name": "Fay Probe", "organization": "Harbour Ltd"},
    }


@pytest.mark.parametrize(
    "text",
    [
        "TBA",
        "various",
        "All teams",
        "All delegations",
        "Various experts (see below)",
        "Moderator / Selected Speakers",
        "Á definir",
        "Various speakers",
        "All participants",
        "All of the speakers",
        "Everyone!",
        "alle Teilnehmenden",
        "Tous les participants",
        "Speakers TBA",
        "Talks selected from abstracts",
        "selected from the submitted abstracts",
        "Organizers",
        "the organising committee",
        "Authors of selected papers (3 of 15 minutes)",
        "Panelists",
        "Contributed speakers",
        "our invited presenters",
        "you!",
        "Contributed until the beginning of the conference",
        "selected during the workshop",
        "TBA (Confidential)",
        "Panel (3 panelists)",
        "Posters?",
        "Conference Chairs",
        "Comité Organizador (Sampleton)",
        "Title Sponsor",
        "Volunteers Team",
        "Painel com múltiplos convidados",
    ],
)
def test_what_is_said_of_several_at_once_is_nobodys_name(text: str) -> None:
    rows = f"Title,Speaker\nBoats,{text}\nNets,Ada Sample\n"
    document = translated(rows)

    assert names_nobody(text)
    assert [person["name"] for person in document["speakers"].values()] == ["Ada Sample"]
    assert document["sessions"]["boats"]["extra"] == {"speaker": text}


@pytest.mark.parametrize(
    "text",
    [
        *("Ally Sample", "Alle Test", "The Made Society", "Various Artists", "Organizer Sample"),
        *("You Sample", "Chair Sample 5", "People of Made", "Drawn Together"),
        *("Panel with Ada Sample", "Sponsor Sample", "Volunteer Boats"),
    ],
)
def test_what_may_be_a_name_is_one(text: str) -> None:
    assert not names_nobody(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Speaker 1", "Panelist #2", "Moderator TBC", "Chair: tbd", "Speaker A", "Speaker(s) TBA"),
        *("artist-2", "speaker_12"),
        *(
            "3 speakers TBC",
            "Guest speaker",
            "Keynote speaker",
            "to be confirmed",
            "t.b.a.",
            "N. N.",
        ),
        *("undetermined", "as yet undecided", "not yet announced"),
        *("Panel discussion", "Breakout session", "Q&A", "Small group discussion", "Open space"),
        *("noch offen", "wird noch bekanntgegeben", "à confirmer", "por confirmar", "da definire"),
        *(
            "Referent 2",
            "Intervenant 1",
            "Ponente por confirmar",
            "Name Surname",
            "Vorname Nachname",
        ),
        *("Speaker 3 (tbc)", "TBD (Sample University)", "still to be decided", "xxx"),
    ],
)
def test_who_is_only_expected_is_nobody(text: str) -> None:
    document = translated(f"Title,Speaker\nBoats,{text}\nNets,Ada Sample\n")

    assert names_nobody(text)
    assert [person["name"] for person in document["speakers"].values()] == ["Ada Sample"]
    assert document["sessions"]["boats"]["extra"] == {"speaker": text}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Speaker 1, Speaker 2", ["Speaker 1", "Speaker 2"]),
        ("Ada Sample, Ben Sample, Speaker 3", ["Ada Sample", "Ben Sample", "Speaker 3"]),
        ("Speaker 1 & Ada Sample", ["Speaker 1", "Ada Sample"]),
        ("Ada Sample, Team: Painters", ["Ada Sample", "Team: Painters"]),
        ("Studio 1, Studio 2", ["Studio 1, Studio 2"]),
    ],
)
def test_who_is_not_known_yet_stands_beside_others(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


def test_who_is_to_be_confirmed_has_not_said_yes() -> None:
    assert translated("Title,Speaker\nBoats,Ada Sample (TBC)\n")["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "confirmed": "false"}
    }


def test_a_team_is_called_by_the_name_behind_the_word() -> None:
    assert translated("Title,Speakers\nBoats,Team: Samplers\n")["speakers"] == {
        "samplers": {"name": "Samplers", "team": "true"}
    }


def test_dots_between_blanks_part_people() -> None:
    assert names_in("Ada Sample · Ben Sample • Cleo Sample") == [
        "Ada Sample",
        "Ben Sample",
        "Cleo Sample",
    ]
    assert names_in("Ada Sa·mple") == ["Ada Sa·mple"]
    assert names_in("見本　花子・試験 太郎") == ["見本　花子", "試験 太郎"]
    assert names_in("アダ・サンプル") == ["アダ・サンプル"]


def test_titled_people_between_dots_are_no_sentence() -> None:
    people = ["Prof. Adelaide Sample", "Prof. Benjamin Sample", "Dr. Cleopatra Sample", "Dr. Dan X"]
    text = " · ".join(people)

    assert names_in(text, several=True) == people
    assert names_in("Il·lustració de tota la col·lecció que tenim al museu i al port vell") == [
        "Il·lustració de tota la col·lecció que tenim al museu i al port vell"
    ]


def test_what_is_in_small_letters_behind_a_name_is_a_post() -> None:
    assert translated('Title,Chair\nBoats,"Ada Sample, amateur sailor"\n')["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "role": "amateur sailor"}
    }
    assert names_in("Ada Sample, ben test", several=True) == ["Ada Sample", "ben test"]


LONG = "Ada Sample, Ben Test, Cleo Probe, Dana, Eli Made"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # in a long list somebody may have a name of one word
        (LONG, ["Ada Sample", "Ben Test", "Cleo Probe", "Dana", "Eli Made"]),
        (f"{LONG}, Fay, Gus", [f"{LONG}, Fay, Gus"]),
        (f"{LONG}, and more", [f"{LONG}, and more"]),
        (f"{LONG}, Institute", [f"{LONG}, Institute"]),
        # so may the second of two
        ("Ada Sample & Ben", ["Ada Sample", "Ben"]),
        ("Ada & Ben Sample", ["Ada Sample", "Ben Sample"]),
        ("Ada Sample & Sons", ["Ada Sample & Sons"]),
        ("Ada Sample & BEN", ["Ada Sample & BEN"]),
    ],
)
def test_some_of_several_people_may_have_one_name(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample, Ben", ["Ada Sample", "Ben"]),
        ("mo77, Ada Sample (ada), x9", ["mo77", "Ada Sample", "x9"]),
        ("Ada Sample, Captain", ["Ada Sample"]),
        ("Ada Sample, Harbour Office", ["Ada Sample"]),
    ],
)
def test_commas_in_a_column_of_names_part_people_also_of_one_word(
    text: str, names: list[str]
) -> None:
    speakers = translated(f'Title,speaker_names\nBoats,"{text}"\n')["speakers"]

    assert [one["name"] for one in speakers.values()] == names


def test_a_role_behind_a_dash_is_that_of_who_follows() -> None:
    text = """\
Title,Start,End,Speakers
Knots,9:00,9:30,"Ada Sample, Ben Test    -    Moderator : Cleo Probe"
Sails,10:00,10:30,Dana Made – Chair: Eli Probe
Nets,11:00,11:30,Fay Sample - Harbour: Nets
"""
    found = [(one["speakers"], one.get("moderator"), one.get("chair")) for one in sessions(text)]

    assert found == [
        (["ada-sample", "ben-test"], ["cleo-probe"], None),
        (["dana-made"], None, ["eli-probe"]),
        (["fay-sample-harbour-nets"], None, None),
    ]


def test_what_a_comma_means_in_a_column_for_several_is_shown_by_its_semicolons() -> None:
    text = """\
Title,Start,End,Chairs
Knots,2030-05-14 09:00,09:30,"Ada Sample, Sample University; Ben Test, Institute of Knots"
Sails,2030-05-14 09:30,10:00,"Cleo Probe, Made-Universität Hafen"
"""

    assert translated(text)["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Sample University"},
        "ben-test": {"name": "Ben Test", "organization": "Institute of Knots"},
        "cleo-probe": {"name": "Cleo Probe", "organization": "Made-Universität Hafen"},
    }


@pytest.mark.parametrize(
    ("first", "others"),
    [
        (
            "Ada Sample, Harbour Institute / Ben Test, Sails & Co",
            "Cleo Probe, Ropes / Dan Made, Nets",
        ),
        (
            "Moderator: Ada Sample; Ben Test, Sails & Co",
            "Chair: Cleo Probe; Dan Made, Harbour Institute",
        ),
    ],
)
def test_an_organization_may_stand_behind_each_of_several_with_slashes_or_roles(
    first: str, others: str
) -> None:
    rows = f'Knots,2030-05-14 09:00,09:30,"{first}"\nSails,2030-05-14 09:30,10:00,"{others}"\n'
    found = translated(f"Title,Start,End,Speakers\n{rows}")["speakers"].values()

    assert [one["name"] for one in found] == ["Ada Sample", "Ben Test", "Cleo Probe", "Dan Made"]
    assert [one.get("organization") for one in found][1] == "Sails & Co"


def test_slashes_between_names_and_a_comma_are_no_organizations() -> None:
    text = 'Title,Start,Speakers\nKnots,2030-05-14 09:00,"Ada Sample, Ben Test / Cleo Probe"\n'

    assert [one["name"] for one in translated(text)["speakers"].values()] == [
        *("Ada Sample", "Ben Test", "Cleo Probe"),
    ]


def test_commas_part_people_in_a_column_in_which_semicolons_do_not_part_pairs() -> None:
    text = """\
Title,Start,End,Speakers
Knots,2030-05-14 09:00,09:30,"Ada Sample; Ben Test, Institute of Knots"
Sails,2030-05-14 09:30,10:00,"Cleo Probe, Dana Made"
"""
    found = translated(text)["speakers"].values()

    assert [one["name"] for one in found] == [
        *("Ada Sample", "Ben Test", "Cleo Probe", "Dana Made"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # commas behind a role of several people part names, each of whom has it
        (
            "Panelists: Ada Sample, Ben Test and Cleo Probe; Moderator: Dan Trial",
            [
                *("Panelists: Ada Sample", "Panelists: Ben Test", "Panelists: Cleo Probe"),
                "Moderator: Dan Trial",
            ],
        ),
        (
            "Moderators: Ada Sample, Ben Test",
            ["Moderators: Ada Sample", "Moderators: Ben Test"],
        ),
        ("Chair: Ada Sample and Ben Test", ["Chair: Ada Sample", "Chair: Ben Test"]),
        ("M: Ada Sample; P: Ben Test", ["Moderator: Ada Sample", "Panelist: Ben Test"]),
        ("C: Ada Sample\nD: Ben Test", ["Chair: Ada Sample", "Discussant: Ben Test"]),
        ("Chaired by Ada Sample and Ben Test", ["Chaired by Ada Sample", "Chaired by Ben Test"]),
        (
            "Moderator: Ada Sample (Harbour Ltd) & Ben Test (Society)",
            ["Moderator: Ada Sample (Harbour Ltd)", "Moderator: Ben Test (Society)"],
        ),
        ("Chair: Ada Sample, Ben Test", ["Chair: Ada Sample", "Ben Test"]),
        (
            "Chair: Ada Sample, Speakers: Ben Test, Cleo Probe",
            ["Chair: Ada Sample", "Speakers: Ben Test", "Speakers: Cleo Probe"],
        ),
        # and so they do in the only line without a role
        (
            "Moderator: Ada Sample\nBen Test, Cleo Probe",
            ["Moderator: Ada Sample", "Ben Test", "Cleo Probe"],
        ),
        # behind a role of one person stands where they work
        (
            "Chair: Ada Sample, Harbour Ltd; Ben Test, Society; Cleo Probe, School",
            ["Chair: Ada Sample, Harbour Ltd", "Ben Test, Society", "Cleo Probe, School"],
        ),
    ],
)
def test_people_stand_behind_their_roles(text: str, expected: list[str]) -> None:
    assert names_in(text) == expected


@pytest.mark.parametrize("text", ["Crew", "stage crew", "the event staff"])
def test_who_works_there_is_nobody_by_name(text: str) -> None:
    assert names_nobody(text)


@pytest.mark.parametrize("dash", ["-", "\u2013", "\u2014"])
def test_an_organization_may_stand_behind_a_dash(dash: str) -> None:
    text = f"Start,Title,Speaker\n9:00,Boats,Jo Sample {dash} Sample University\n"

    assert list(translated(text)["speakers"].values()) == [
        {"name": "Jo Sample", "organization": "Sample University"}
    ]


@pytest.mark.parametrize(
    "name", ["Jo Sample - Ada Test", "Harbour \u2014 A word of welcome and what they do"]
)
def test_what_else_stands_behind_a_dash_is_taken_apart_by_nobody(name: str) -> None:
    text = f"Start,Title,Speaker\n9:00,Boats,{name}\n"

    assert [one["name"] for one in translated(text)["speakers"].values()] == [name]


def test_a_comma_in_brackets_says_nothing_of_the_column() -> None:
    text = (
        'Time,Title,Presenter\n9:00-9:30,Boats,"Jo Sample (University of Boats, Made Town)"\n'
        '9:30-10:00,Ships,"Ada Sample, Ben Test, Cleo Probe"\n'
    )

    assert [one["name"] for one in translated(text)["speakers"].values()] == [
        *("Jo Sample", "Ada Sample", "Ben Test", "Cleo Probe")
    ]


def test_the_address_of_a_page_is_nobody() -> None:
    text = "Start,Title,Speaker,Moderator\n9:00,Boats,Jo Sample,https://jo.example/boats\n"
    [session] = sessions(text)

    assert session["speakers"] == ["jo-sample"]
    assert session["extra"] == {"moderator": "https://jo.example/boats"}


def test_a_place_and_a_post_may_stand_behind_each_of_several_names() -> None:
    text = """\
Title,Start,End,Speakers
Knots,2030-05-14 09:00,09:30,"Ada Sample, Harbour Nets, Chief Scientist; Ben Test, SLB, Captain"
Sails,2030-05-14 09:30,10:00,"Cleo Probe, Sample & Sons, Inc., President; Dana Made"
"""

    assert list(translated(text)["speakers"].values()) == [
        {"name": "Ada Sample", "role": "Chief Scientist", "organization": "Harbour Nets"},
        {"name": "Ben Test", "role": "Captain", "organization": "SLB"},
        {"name": "Cleo Probe", "role": "President", "organization": "Sample & Sons, Inc."},
        {"name": "Dana Made"},
    ]


def test_a_post_may_stand_behind_the_place_of_one() -> None:
    text = 'Title,Start,End,Speaker\nKnots,9:00,9:30,"Ada Sample, Harbour Nets, Captain"\n'

    assert list(translated(text)["speakers"].values()) == [
        {"name": "Ada Sample", "role": "Captain", "organization": "Harbour Nets"}
    ]


def test_the_abbreviation_of_an_organization_belongs_to_its_name() -> None:
    text = """\
Title,Start,End,Chairs
Knots,2030-05-14 09:00,09:30,"Ada Sample, Sample Institute (SIHW)"
Sails,2030-05-14 09:30,10:00,"Ben Test, Sample University; Ada Sample, Sample Institute (SIHW)"
"""

    assert list(translated(text)["speakers"].values()) == [
        {"name": "Ada Sample", "organization": "Sample Institute (SIHW)"},
        {"name": "Ben Test", "organization": "Sample University"},
    ]


@pytest.mark.parametrize(
    "others", [" et al.", ", et al", " ET AL.", " and others", ", und andere", " & colleagues"]
)
@pytest.mark.parametrize("names", ["Ada Sample", "Ada Sample, Ben Test"])
def test_others_whom_nobody_names_are_nobody_and_are_kept(names: str, others: str) -> None:
    rest = others.lstrip(" ,")
    text = f'Title,Start,End,Speakers\nKnots,2030-05-14 09:00,09:30,"{names}{others}"\n'
    found = translated(text)

    assert names_in(f"{names}{others}", several=True) == [*names.split(", "), rest]
    assert [one["name"] for one in found["speakers"].values()] == names.split(", ")
    assert found["sessions"]["knots"]["extra"] == {"speaker": rest}


def test_numbers_of_footnotes_stand_right_behind_names() -> None:
    text = """\
Title,Start,End,Authors,Affiliation
Knots,2030-05-14 09:00,09:30,"Ada Sample1, Ben Test1,2* and Cleo Probe2",1: University; 2: Institute
Sails,2030-05-14 09:30,10:00,Fay Trial1,1: Harbour Ltd
Ropes,2030-05-14 10:00,10:30,Gus Essay2,
"""

    assert translated(text)["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "University"},
        "ben-test": {"name": "Ben Test", "organization": "University; Institute"},
        "cleo-probe": {"name": "Cleo Probe", "organization": "Institute"},
        "fay-trial": {"name": "Fay Trial", "organization": "Harbour Ltd"},
        "gus-essay": {"name": "Gus Essay"},
    }


@pytest.mark.parametrize(
    "text", ["Agent Web3", "n0madic1, k42", "Ada Sample, Fay Rocket2", "DJ X2"]
)
def test_numbers_in_names_are_no_footnotes(text: str) -> None:
    found = translated(f'Title,Start,End,Speakers\nKnots,2030-05-14 09:00,09:30,"{text}"\n')

    assert "".join(one["name"] for one in found["speakers"].values()).replace(", ", "") == (
        text.replace(", ", "")
    )


@pytest.mark.parametrize(
    ("cell", "people"),
    [
        (
            "Ada Sample and Ben Test, Harbour\nCleo Probe, Boats of Sample Town",
            ["Ada Sample (Harbour)", "Ben Test (Harbour)", "Cleo Probe (Boats of Sample Town)"],
        ),
        (
            "Sample University (East): Ada Sample, Ben Test\nTest Institute: Cleo Probe",
            [
                "Ada Sample (Sample University (East))",
                "Ben Test (Sample University (East))",
                "Cleo Probe (Test Institute)",
            ],
        ),
        ("Boats: Ada Sample & Ben Test\nNets: Cleo Probe", None),
        (
            "Moderator: Ada Sample\nPanel: Ben Test",
            ["Moderator: Ada Sample", "Panelists: Ben Test"],
        ),
        # nothing says which of these is no person
        (
            "Ada Sample, Ben Test, Cleo Probe\nDan Trial, Madonna",
            ["Ada Sample, Ben Test, Cleo Probe", "Dan Trial, Madonna"],
        ),
    ],
)
def test_lines_name_people_and_what_they_have_in_common(
    cell: str, people: list[str] | None
) -> None:
    boats = ["Boats: Ada Sample", "Boats: Ben Test", "Nets: Cleo Probe"]

    assert names_in(cell, several=True) == (people or boats)


def test_a_list_of_people_may_call_somebody_speaker_1() -> None:
    text = """\
{"speakers": [{"id": "s1", "name": "Speaker 1", "bio": "Sews."}, {"id": "s2", "name": "Speaker 2"}],
 "sessions": [{"title": "Boats", "room": "Hall", "speakers": ["Speaker 1"]},
              {"title": "Nets", "room": "Hall", "speakers": ["s2", "Speaker 3"]}]}
"""
    document = translated(text)

    assert document["speakers"] == {
        "s1": {"name": "Speaker 1", "bio": "Sews."},
        "s2": {"name": "Speaker 2"},
    }
    assert [one["speakers"] for one in document["sessions"].values()] == [["s1"], ["s2"]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ada Sample and Ben Sample (both Boat Club)",
            ["Ada Sample (Boat Club)", "Ben Sample (Boat Club)"],
        ),
        (
            "Ada Sample, Ben Sample y Cleo Sample (todos de Boat Club)",
            ["Ada Sample (Boat Club)", "Ben Sample (Boat Club)", "Cleo Sample (Boat Club)"],
        ),
        (
            "Ada Sample (Boat Club) with Ben Sample (Nets)",
            ["Ada Sample (Boat Club)", "Ben Sample (Nets)"],
        ),
        ("Ada Sample dialoga con Ben Test", ["Ada Sample", "Ben Test"]),
        ("Ada Sample interviewed by Ben Test", ["Ada Sample", "Ben Test"]),
        ("Ada Sample in gesprek met Ben Test", ["Ada Sample", "Ben Test"]),
        ("Ada Sample w/ Ben Test", ["Ada Sample", "Ben Test"]),
        ("Ada Sample i Ben Test", ["Ada Sample", "Ben Test"]),
        ("Ada Sample a Ben Test", ["Ada Sample", "Ben Test"]),
        ("Ada I Sample", ["Ada I Sample"]),
        ("Head of a Team", ["Head of a Team"]),
        ("Boats and Nets (both open)", ["Boats and Nets (both open)"]),
        ("Ben (group 1), Cleo (group 2)", ["Ben (group 1)", "Cleo (group 2)"]),
    ],
)
def test_brackets_tell_of_all_before_them_or_of_each(text: str, names: list[str]) -> None:
    assert names_in(text) == names


def test_a_comma_parts_people_where_one_more_stands_behind_and() -> None:
    # in a column in which it stands before what somebody is
    assert names_in("Ada Sample, Ben Sample and Cleo Sample", paired=True) == [
        *("Ada Sample", "Ben Sample", "Cleo Sample")
    ]


def test_who_chairs_is_turned_round_like_the_authors_of_a_session() -> None:
    text = """\
session_title,session_start,session_end,chair1,p1_title,p1_authors,p2_title,p2_authors
Sea,2030-05-14 09:00,2030-05-14 10:00,"Sample, Ada",Boats,"Test, Ben; Probe, Cleo",Nets,"Trial, Dan"
"""

    assert translated(text)["sessions"]["sea"]["chair"] == ["ada-sample"]


def test_several_dates_have_the_day_first_where_their_column_says_its_language() -> None:
    text = "Fecha,Hora,Título\n12/09/2030,9:00-10:00,Barcos\n12/09/2030,10:00-11:00,Redes\n"

    assert [one["date"] for one in translated(text)["sessions"].values()] == ["2030-09-12"] * 2


def test_a_first_name_that_one_has_in_a_list_of_people_is_that_person() -> None:
    people = (
        '[{"name": "Ada Sample"}, {"name": "Sample Test"}, {"name": "Ben A"}, {"name": "Ben B"}]'
    )
    talks = [
        f'{{"title": "{title}", "room": "Hall", "speakers": ["{name}"]}}'
        for title, name in (("Boats", "Ada"), ("Nets", "Ben"), ("Knots", "Ada Sample"))
    ]
    found = translated(f'{{"speakers": {people}, "sessions": [{", ".join(talks)}]}}')["sessions"]

    assert [one["speakers"] for one in found.values()] == [["ada-sample"], ["ben"], ["ada-sample"]]


@pytest.mark.parametrize("head", ["Intervenant·e·s", "Orateur·rice", "Animateur·trice·s"])
def test_a_column_of_people_may_be_called_for_both_sexes(head: str) -> None:
    document = translated(f"Titre,{head}\nBateaux,Ada Sample\n")

    assert document["speakers"] == {"ada-sample": {"name": "Ada Sample"}}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Sample\nExample University", ["Ada Sample (Example University)"]),
        ("Ada Sample<br>Director<br>Example Boats", ["Ada Sample (Director, Example Boats)"]),
        (
            "Ada Sample\nProfessor of Law\nBen Test\nHead of Policy, Example Agency",
            ["Ada Sample (Professor of Law)", "Ben Test (Head of Policy, Example Agency)"],
        ),
        (
            "Ada Sample\nBen Test\nExample University",
            ["Ada Sample", "Ben Test (Example University)"],
        ),
        # nothing says what somebody is, or a team takes part as well
        ("Ada Sample\nBen Test", ["Ada Sample", "Ben Test"]),
        ("Ada Sample\nProgramme Committee", ["Ada Sample", "Programme Committee"]),
        ("Ada Sample; Example University", ["Ada Sample", "Example University"]),
    ],
)
def test_a_line_that_says_what_somebody_is_is_nobody_else(text: str, expected: list[str]) -> None:
    assert names_in(text, several=True) == expected


def test_somebody_whose_name_has_lines_is_told_apart() -> None:
    person = {"id": "7", "name": "Ada Sample<br>Director of Boats<br>Example University"}
    talk = {"title": "Boats", "start": "10:00", "end": "10:30", "people": [person]}
    found: Any = translated(json.dumps({"sessions": [talk]}), "list.json")

    assert found["speakers"] == {
        "7": {
            "name": "Ada Sample",
            "role": "Director of Boats",
            "organization": "Example University",
        }
    }


def test_all_in_a_column_for_several_may_be_called_by_family_names_alone() -> None:
    text = 'title,authors\nBoats,"Sample, Test, Probé"\nNets,"Trial, De Essay"\nSails,Probé\n'

    assert [one["speakers"] for one in sessions(text)] == [
        ["sample", "test", "probe"],
        ["trial", "de-essay"],
        ["probe"],
    ]


def test_nicknames_of_several_are_people_each_where_others_stand_alone() -> None:
    first, others = 'title,speakers\nKnots,"Kiki, Walter"\n', ("mo", "n0ra", "Boat77")
    nicknames = "".join(f"Talk {one},{one}\n" for one in others)
    whole = "".join(f"Talk {one},{one} Sample\n" for one in others)

    assert sessions(first + nicknames)[0]["speakers"] == ["kiki", "walter"]
    assert sessions(first + whole)[0]["speakers"] == ["kiki-walter"]


def test_authors_of_what_a_session_holds_are_several_as_well() -> None:
    text = """[{"title": "Boats", "time": "9:00-10:00", "session": [
      {"title": "Nets", "authors": "Sample, Test, Trial"}, {"title": "Sails", "authors": "Probe"}
    ]}]"""

    assert [one["speakers"] for one in sessions(text, "talks.json")] == [
        ["sample", "test", "trial", "probe"]
    ]


@pytest.mark.parametrize(
    ("text", "name", "organization"),
    [
        ("Ada Sample @ Boat Works", "Ada Sample", "Boat Works"),
        (
            "Ada Sample @ School of Boats at Sample College",
            "Ada Sample",
            "School of Boats at Sample College",
        ),
        ("Founding Partner @ Boats", "Founding Partner @ Boats", None),
        ("Ada Sample @boats", "Ada Sample @boats", None),
    ],
)
def test_an_organization_may_stand_behind_at(
    text: str, name: str, organization: str | None
) -> None:
    found = translated(f"Title,Speaker\nBoats,{text}\n")["speakers"].values()

    assert [(one["name"], one.get("organization")) for one in found] == [(name, organization)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("样本 雅/Ada Sample", ["样本 雅/Ada Sample"]),
        ("Ada Sample/样本 雅", ["Ada Sample/样本 雅"]),
        ("Ada Sample/Jo Test", ["Ada Sample", "Jo Test"]),
        ("样本 雅/试验 一", ["样本 雅", "试验 一"]),
    ],
)
def test_a_name_once_more_in_other_letters_is_nobody_else(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


def test_where_people_register_is_nobody() -> None:
    text = "title,speaker\nRegistration,Lobby\nNets,Lobby\n"
    first, second = sessions(text)

    assert (first.get("speakers"), first["extra"]) == (None, {"speaker": "Lobby"})
    assert second["speakers"] == ["lobby"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample, Ed Test, Jo Made", ["Ada Sample", "Ed Test", "Jo Made"]),
        ("Ada Sample, ed Jo Made", ["Ada Sample", "Jo Made"]),
        ("ADA SAMPLE, ED JO MADE", ["ADA SAMPLE", "JO MADE"]),
    ],
)
def test_a_name_may_be_spelt_like_a_word_between_names(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


def test_a_full_stop_behind_brackets_is_no_part_of_a_name() -> None:
    text = "title,fullname\nNets,Ada Sample (Boats).\n"

    assert translated(text)["speakers"]["ada-sample"]["organization"] == "Boats"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Moderator: Dr. Jo Sample. Panelists: Dr. Mo Test, Prof. Di Exemple.",
            ["Moderator: Dr. Jo Sample", "Panelists: Dr. Mo Test", "Panelists: Prof. Di Exemple"],
        ),
        (
            "Speakers: Mo Test (Boats), Di Exemple (Sails). Chair: Jo Sample",
            ["Speakers: Mo Test (Boats)", "Speakers: Di Exemple (Sails)", "Chair: Jo Sample"],
        ),
        ("Dr. Jo Sample, Eng. Mo Test, Prof. Di Exemple", None),
        ("Jo Sample, Head of Boats & Chief Sail Officer, Example Harbour", []),
        ("Jo Sample, CEO & Co-founder, Example Corp.", []),
        ("Jo Sample in conversation with Mo Test", ["Jo Sample", "Mo Test"]),
        ("Jo Sample with Friends", []),
        ("mit Jo Sample", ["Jo Sample"]),
        ("von Jo Sample und Mo Test", ["Jo Sample", "Mo Test"]),
        ("By Jo Sample", ["Jo Sample"]),
        ("von Exemple", ["von Exemple"]),
    ],
)
def test_what_stands_between_names_and_posts_is_known(text: str, names: list[str] | None) -> None:
    expected = text.split(", ") if names is None else names or [text]

    assert names_in(text, several=True) == names_in(text, paired=True) == expected


def test_signs_before_names_in_lines_of_their_own_are_no_part_of_them() -> None:
    text = "• Ada Sample, CEO, Port Ltd\n• Jo Sample, Minister of Ports\n- Mo Test (Boats)"

    assert names_in(text, several=True) == [
        "Ada Sample, CEO, Port Ltd",
        "Jo Sample, Minister of Ports",
        "Mo Test (Boats)",
    ]


def test_who_leads_may_stand_in_brackets_behind_the_last_of_several() -> None:
    found = names_in("Ada Sample, Jo Test (mod: Mo Probe)", several=True)

    assert found == ["Ada Sample", "Jo Test", "mod: Mo Probe"]
    assert names_in("Ada Sample, Head of Boats (chair: Mo Probe)", several=True) == [
        "Ada Sample, Head of Boats",
        "chair: Mo Probe",
    ]
    assert names_in("Ada Sample (mod: Boats)", several=True) == ["Ada Sample (mod: Boats)"]


@pytest.mark.parametrize(
    ("head", "row", "name"),
    [
        ("Name,Vorname", "Sample,Ada", "Ada Sample"),
        ("Name,Nachname", "Ada,Sample", "Ada Sample"),
        ("Name,Surname", "Ada Sample,Sample", "Ada Sample"),
        ("Referent Name,Referent Vorname", "von der Probe,Jo", "Jo von der Probe"),
        ("Name,Vorname", "Dr. Sample,Ada", "Dr. Sample"),  # nobody knows where it belongs
    ],
)
def test_a_name_may_be_one_part_and_the_other_stand_beside_it(
    head: str, row: str, name: str
) -> None:
    found = translated(f"Zeit,Titel,{head}\n9:00-9:30,Boote,{row}\n")

    assert [one["name"] for one in found["speakers"].values()] == [name]


def test_many_names_with_words_between_them_are_no_text_that_runs_on() -> None:
    names = "Samantha Sample and Leonard Test and Josephine    Probe and Philippa Trial"
    text = f"time,title,authors\n9:00-9:30,Boats,{names}\n"

    assert [one["name"] for one in translated(text)["speakers"].values()] == [
        "Samantha Sample",
        "Leonard Test",
        "Josephine Probe",
        "Philippa Trial",
    ]


def test_names_of_one_word_are_names_where_commas_part_people_in_most_cells() -> None:
    rows = (
        '"Ada Sample, Ben Test, Cleo Probe"',
        '"Soniya, Dan Trial, Ed Muster"',
        '"WangXu, YiquanWang, Fay Example"',
        '"Gus Sample, Hal Test, Ivy Probe, Jo Trial"',
        '"Kim Sample, Lou Test, Mia Probe"',
    )
    text = "title,authors\n" + "".join(f"Of {n},{row}\n" for n, row in enumerate(rows))

    assert [one["name"] for one in translated(text)["speakers"].values()][3:9] == [
        *("Soniya", "Dan Trial", "Ed Muster", "WangXu", "YiquanWang", "Fay Example"),
    ]


def test_a_word_behind_a_comma_is_no_name_where_few_cells_are_of_several() -> None:
    rows = ('"Ada Sample, Captain"', '"Ben Test, Boatly"', '"Cleo Probe, Dan Trial, Ed Muster"')
    text = "title,authors\n" + "".join(f"Of {n},{row}\n" for n, row in enumerate(rows))

    assert "Boatly" not in [one["name"] for one in translated(text)["speakers"].values()]


def test_a_column_that_says_whether_somebody_speaks_leaves_the_names_to_another() -> None:
    rows = [
        {
            "title": "Boats",
            "time": "9:00-9:30",
            "name": "Ada Sample",
            "company": "Harbour",
            "speaker": "true",
        },
        {"title": "Break", "time": "9:30-10:00", "name": "", "company": "", "speaker": ""},
        {
            "title": "Closing",
            "time": "10:00-10:30",
            "name": "Jo Test",
            "company": "",
            "speaker": "false",
        },
    ]
    boats, _, closing = sessions(json.dumps(rows), "plan.json")

    assert boats["speakers"] == ["ada-sample"]
    assert closing["speakers"] == ["jo-test"]


@pytest.mark.parametrize("cell", ["Ada Sample and Zed", "Zed y Ada Sample", "Ada Sample / Zed"])
def test_a_word_that_is_a_name_elsewhere_is_one_behind_a_conjunction(cell: str) -> None:
    def named(other: str) -> set[str]:
        text = f"Time,Title,Responsible\n9-10,Boats,{cell}\n10-11,Nets,{other}\n"
        return {one["name"] for one in translated(text)["speakers"].values()}

    assert named("Zed") == {"Ada Sample", "Zed"}
    assert named("Mo") == {cell, "Mo"}


@pytest.mark.parametrize("sign", ["/", " & ", " and "])
def test_single_words_are_people_where_all_of_them_stand_alone_elsewhere(sign: str) -> None:
    text = f"Title,Speaker\nBoats,Ada{sign}Ben\nNets,Ada\nSails,Ben\nKnots,Reef{sign}Foam\n"

    assert [person["name"] for person in translated(text)["speakers"].values()] == [
        *("Ada", "Ben", f"Reef{sign}Foam"),
    ]


def test_two_words_that_stand_alone_elsewhere_may_be_no_names() -> None:
    rows = "9-10,Boats,Ada Sample\n10-11,,BREAK\n11-12,,DYNAMICS\n12-13,,BREAK Y DYNAMICS\n"

    assert [one["title"] for one in sessions(f"Time,Title,Speaker\n{rows}")] == [
        *("Boats", "BREAK", "DYNAMICS", "BREAK Y DYNAMICS"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Wavecrest, Reef, Foam, Jo Sample & Mo Example",
            ["Wavecrest", "Reef", "Foam", "Jo Sample", "Mo Example"],
        ),
        ("Wavecrest, Reef and Foam", ["Wavecrest", "Reef", "Foam"]),
        ("Wavecrest/Reef B/Foam", ["Wavecrest", "Reef B", "Foam"]),
        ("Reef/Jessica", ["Reef", "Jessica"]),
        ("Reef/Foam", ["Reef/Foam"]),
        ("AC/DC", ["AC/DC"]),
        # pages of a wiki
        ("User:Jo Sample, User:Mo", ["Jo Sample", "Mo"]),
        ("Benutzer:Wavecrest", ["Wavecrest"]),
        ("User: Jo Sample", ["User: Jo Sample"]),
        *(
            (text, [text])
            for text in (
                "Wavecrest, Captain and Foam",  # a post
                "Jo Sample, Director, Boats & Nets",  # somebody with a whole name first
                "Sample, J., Example, M. & Muster, C.",
                "Boats, Nets and Knots Ltd",
            )
        ),
    ],
)
def test_several_may_go_by_one_word_each(text: str, expected: list[str]) -> None:
    assert names_in(text, several=True) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("His Excellency, President Ada Sample, GCFR", "His Excellency President Ada Sample, GCFR"),
        ("Her Excellency, Ada Sample", "Her Excellency Ada Sample"),
        ("Su Excelencia, Ada Sample, Ministra", "Su Excelencia Ada Sample"),
    ],
)
def test_how_somebody_is_addressed_is_of_the_name(text: str, name: str) -> None:
    speakers = translated(f'Title,Speaker\nBoats,"{text}"\n')["speakers"]

    assert [one["name"] for one in speakers.values()] == [name]


def test_numbers_before_names_are_ids_of_people() -> None:
    assert names_in("7:Ada Sample|12:Jo Test", several=True) == ["Ada Sample", "Jo Test"]
    assert names_in("3:reef (Boats)") == ["reef (Boats)"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Moderator: Ada Sample Panelists: Ben Test, Cleo Probe",
            ["Moderator: Ada Sample", "Panelists: Ben Test", "Panelists: Cleo Probe"],
        ),
        ("司会:見本 雅 パネリスト:試験 弁", ["司会: 見本 雅", "パネリスト: 試験 弁"]),
        ("Session Chair: Ada Sample", ["Session Chair: Ada Sample"]),
    ],
)
def test_a_second_role_in_a_line_is_no_part_of_the_name_before_it(
    text: str, names: list[str]
) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize(
    "cell",
    [
        "Lt. Gen. (ret.) Jo Sample (Head, Test Bay); Ada Probe (Guide, Mill)",
        "Lt. Gen. (ret.) Jo Sample (Head, Test Bay), Ada Probe (Guide, Mill)",
        "Lt. Gen. (ret.) Jo Sample, Head, Test Bay; Ada Probe, Guide, Mill",
    ],
)
def test_brackets_behind_a_rank_are_of_the_name(cell: str) -> None:
    speakers = translated(f'Title,Speakers\nBoats,"{cell}"\n')["speakers"]

    assert [*speakers.values()] == [
        {"name": "Lt. Gen. (ret.) Jo Sample", "role": "Head", "organization": "Test Bay"},
        {"name": "Ada Probe", "role": "Guide", "organization": "Mill"},
    ]


def test_a_name_of_one_word_may_have_a_role_behind_it() -> None:
    names = ["Noor (Moderator)", "Ada Sample", "Ben Test", "Cleo Probe"]

    assert names_in(", ".join(names), several=True) == names


def test_a_post_may_stand_before_the_name_in_brackets() -> None:
    text = 'Title,Speakers\nBoats,"Treasurer (Jo Test), Director (Al Probe)"\n'

    assert [*translated(text)["speakers"].values()] == [
        {"name": "Jo Test", "role": "Treasurer"},
        {"name": "Al Probe", "role": "Director"},
    ]


@pytest.mark.parametrize("mark", ["({})", "– {}", "{}", ": {}"])
def test_who_leads_may_stand_behind_a_role_before_the_others(mark: str) -> None:
    leader = f"Moderator {mark.format('Jo Test')}".replace(" :", ":")
    cells = f"{leader}, Al Probe", f"Al Probe, Ed Test; {leader}", f"{leader}\nAl Probe"

    assert [names_in(cell) for cell in cells] == [
        ["Moderator: Jo Test", "Al Probe"],
        ["Al Probe", "Ed Test", "Moderator: Jo Test"],
        ["Moderator: Jo Test", "Al Probe"],
    ]


@pytest.mark.parametrize("cell", ["Al Probe, Chair (Boats)", "Al Probe, Chair - Boats and Nets"])
def test_what_stands_behind_a_post_is_nobodys_name(cell: str) -> None:
    assert names_in(cell, several=True) == [cell]


@pytest.mark.parametrize("mark", [" - ", " – ", ", "])
def test_who_leads_may_have_the_role_behind_the_name_in_a_line(mark: str) -> None:
    told = translated(f'Title,Speakers\nBoats,"Jo Test{mark}Moderator\nAl Probe\nEd Sample"\n')

    assert told["sessions"]["boats"] == {
        "title": "Boats",
        "speakers": ["al-probe", "ed-sample"],
        "moderator": ["jo-test"],
    }


@pytest.mark.parametrize("sign", ["; ", ", ", " and ", " / ", "\n"])
@pytest.mark.parametrize("marks", ["()", "[]"])
def test_what_people_are_may_stand_in_brackets_whatever_parts_them(sign: str, marks: str) -> None:
    cell = sign.join(
        f"{name} {marks[0]}{what}{marks[1]}"
        for name, what in (("Jo Test", "Captain, Test Bay"), ("Al Probe", "President"))
    )

    assert [*translated(f'Title,Speakers\nBoats,"{cell}"\n')["speakers"].values()] == [
        {"name": "Jo Test", "role": "Captain", "organization": "Test Bay"},
        {"name": "Al Probe", "role": "President"},
    ]


def test_names_before_who_leads_are_parted_by_commas() -> None:
    cell = "Al Probe, Ed Sample; moderated by Jo Test"

    assert names_in(cell, several=True) == ["Al Probe", "Ed Sample", "moderated by: Jo Test"]


def test_who_cancelled_is_nobody_and_neither_is_the_session_on() -> None:
    rows = "Knots,2030-05-14 09:00,09:30,entfällt\nSails,2030-05-14 09:30,10:00,Ada Sample\n"
    found = translated(f"Title,Start,End,Speakers\n{rows}")

    assert [one.get("status") for one in found["sessions"].values()] == ["cancelled", None]
    assert [*found["speakers"]] == ["ada-sample"]
    assert found["sessions"]["knots"] == {
        "title": "Knots",
        "status": "cancelled",
        "start": "2030-05-14 09:00",
        "end": "09:30",
    }


def test_what_is_short_for_a_name_is_no_organization() -> None:
    cells = ("Elizabeth Probe (Liz)", "Ada Sample (ADA)", "Ben Test (Bolt)")
    rows = "".join(
        f"2030-05-14,{9 + n}:00,{9 + n}:30,Boats {n},{cell}\n" for n, cell in enumerate(cells)
    )
    found = translated(f"Date,Start,End,Title,Speaker\n{rows}")

    assert found["speakers"] == {
        "elizabeth-probe": {"name": "Elizabeth Probe", "extra": {"handle": "Liz"}},
        "ada-sample": {"name": "Ada Sample", "organization": "ADA"},
        "ben-test": {"name": "Ben Test", "organization": "Bolt"},
    }


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("Facilitator: Jo Sample; Mo Test", ["Moderator: Jo Sample", "Mo Test"]),
        ("Facilitator: Jo Sample", ["Facilitator: Jo Sample"]),
        ("Facilitators: Jo Sample; Mo Test", ["Facilitators: Jo Sample", "Facilitators: Mo Test"]),
        (
            "Facilitator: Jo Sample; Panellists: Mo Test, Al Probe",
            ["Moderator: Jo Sample", "Panellists: Mo Test", "Panellists: Al Probe"],
        ),
        ("Jo Sample, Mayor: Sampleton Town", ["Jo Sample, Mayor, Sampleton Town"]),
    ],
)
def test_who_facilitates_leads_those_beside_them(cell: str, names: list[str]) -> None:
    assert names_in(cell, several=True) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [("Ada, Frank", ["Ada", "Frank"]), ("Sample, Ada", ["Sample, Ada"])],
)
def test_commas_part_given_names(text: str, names: list[str]) -> None:
    people = translated(f'title,room,speakers\nBoats,Hall,"{text}"\n')["speakers"].values()

    assert [one["name"] for one in people] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample and Ben, 2031 Fleet Captains", "Ada Sample (2031 Fleet Captain); Ben (…)"),
        (
            "Ada Sample and Ben Test, Directors of Boats",
            "Ada Sample (Director of Boats); Ben Test (…)",
        ),
        (
            "Ada Sample, Ben Test, and Jo Probe, Boats President",
            "Ada Sample; Ben Test; Jo Probe (Boats President)",
        ),
        (
            "Chairs: Ada Sample and Ben Test, Captain",
            "Chairs: Ada Sample; Chairs: Ben Test (Captain)",
        ),
        ("Ada Sample, Captain and Mate, Boat Works", "Ada Sample, Captain and Mate, Boat Works"),
        ("Ada Sample and Boats, Captain", "Ada Sample and Boats, Captain"),
    ],
)
def test_a_post_behind_several_is_that_of_the_last_or_of_all(text: str, names: str) -> None:
    post = names.partition("(")[2].partition(")")[0]

    assert names_in(text, several=True) == names.replace("…", post).split("; ")
