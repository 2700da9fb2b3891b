"""People who are named in running words; all of them are made up."""

import pytest
from outlined import outline

from confsched.reading.programme_text.recognisers.people import people_in

_PAGE = "19 May 2021\n\n10:00-11:00 {}\n\n11:00-12:00 Lunch\n"

_TABLE = """19 May 2021

| Time | Title | Speakers |
|---|---|---|
| 10:00-11:00 | Wicks in History | {} |
| 11:00-12:00 | Lunch | |
"""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Wicks in History, a talk by Ada Sample and Ben Muster of Sample Institute",
            ["Ada Sample |  | Sample Institute", "Ben Muster |  | Sample Institute"],
        ),
        ("Wicks in History – an invited lecture by Ada Sample", ["Ada Sample"]),
        (
            "Wicks in History, presented by Ada Sample from Sample Institute",
            ["Ada Sample |  | Sample Institute"],
        ),
        ("Wicks in History (given by Ada Sample)", ["Ada Sample"]),
        ("Wicks in History, with Ada Sample and Ben Muster", ["Ada Sample", "Ben Muster"]),
    ],
)
def test_who_gives_a_talk_may_be_told_behind_its_title(line: str, expected: list[str]) -> None:
    assert outline(_PAGE.format(line)) == [
        "2021-05-19 10:00-11:00 Wicks in History",
        *(f"  speaker: {one}" for one in expected),
        "2021-05-19 11:00-12:00 Lunch",
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A talk by Ada Sample and Ben Muster", ["speaker: Ada Sample", "speaker: Ben Muster"]),
        (
            "Moderated by Cleo Major, with Ada Sample, Ben Muster and Dan Probe.",
            [
                "speaker: Ada Sample",
                "speaker: Ben Muster",
                "speaker: Dan Probe",
                "moderator: Cleo Major",
            ],
        ),
        (
            "Chair: Cleo Muster; Panelists: Ada Sample, Ben Muster",
            ["speaker: Ada Sample", "speaker: Ben Muster", "chair: Cleo Muster"],
        ),
        (
            "Chaired by Cleo Muster (Wax Ltd). Speakers: Ada Sample (Oven Ltd) and Dan Probe",
            [
                "speaker: Ada Sample |  | Oven Ltd",
                "speaker: Dan Probe",
                "chair: Cleo Muster |  | Wax Ltd",
            ],
        ),
        (
            "Ada Sample, Ben Muster. Moderator: Dan Probe",
            ["speaker: Ada Sample", "speaker: Ben Muster", "moderator: Dan Probe"],
        ),
        (
            "moderator: Dan Probe, panelists: Ada Sample, Ben Muster",
            ["speaker: Ada Sample", "speaker: Ben Muster", "moderator: Dan Probe"],
        ),
    ],
)
@pytest.mark.parametrize("page", [_PAGE.format("Wicks in History\n{}"), _TABLE])
def test_a_line_may_name_people_of_several_roles(page: str, line: str, expected: list[str]) -> None:
    read = outline(page.format(line))

    assert sorted(read[1:-1]) == sorted(f"  {one}" for one in expected)
    assert (read[0], read[-1]) == (
        "2021-05-19 10:00-11:00 Wicks in History",
        "2021-05-19 11:00-12:00 Lunch",
    )


def test_roles_may_be_told_behind_a_title_in_small_letters() -> None:
    line = "Wicks in History, moderator: Dan Probe, panelists: Ada Sample, Ben Muster"

    assert sorted(outline(_PAGE.format(line))[:4]) == [
        "  moderator: Dan Probe",
        "  speaker: Ada Sample",
        "  speaker: Ben Muster",
        "2021-05-19 10:00-11:00 Wicks in History",
    ]


def test_a_conversation_keeps_whom_it_is_with_and_tells_who_moderates() -> None:
    page = _PAGE.format("A conversation with Ada Sample, moderated by Ben Muster")

    assert outline(page)[:3] == [
        "2021-05-19 10:00-11:00 A conversation with Ada Sample",
        "  moderator: Ben Muster",
        "  speaker: Ada Sample",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Wicks, an oil painting by the sea",
        "Light Made by Lamps",
        "Lamps led by Data and Reason",
        "Chair: a history; Table: another one",
    ],
)
def test_what_names_nobody_stays_the_title(line: str) -> None:
    assert outline(_PAGE.format(line))[0] == f"2021-05-19 10:00-11:00 {line}"


@pytest.mark.parametrize("title", ["Criminal Law", "Intellectual Property", "Corporate Litigation"])
def test_a_field_of_law_is_nobody(title: str) -> None:
    assert people_in(title).people == ()


def test_whoever_is_of_a_body_has_it_and_the_name_of_a_body_is_nobody() -> None:
    [person] = people_in("Ada Sample of Sample Institute").people

    assert (person.name, person.post.organization) == ("Ada Sample", "Sample Institute")
    assert people_in("Sample Institute of Technology").people == ()


@pytest.mark.parametrize("text", ["Ada Sample (MIT)", "Ada Sample, MIT"])
def test_an_institute_that_is_called_like_a_small_word_is_one(text: str) -> None:
    [person] = people_in(text).people

    assert (person.part, person.post.organization) == ("", "MIT")


@pytest.mark.parametrize(
    "led", ["animée par {}, avec {}", "moderada por {}, con {}", "moderata da {}, con {}"]
)
def test_who_leads_stands_behind_a_word_of_what_they_do_in_other_languages(led: str) -> None:
    line = f"Table ronde {led.format('Ada Sample', 'Ben Muster')}"

    assert outline(f"4 June 2026\n9:00 - 10:00 {line}\n10:00 - 11:00 Boats\n") == [
        "2026-06-04 09:00-10:00 Table ronde",
        "  moderator: Ada Sample",
        "  speaker: Ben Muster",
        "2026-06-04 10:00-11:00 Boats",
    ]


def test_whoever_stands_below_who_leads_is_no_title_though_the_line_leads_on() -> None:
    text = """4 June 2026
9:00 - 10:00 Mesa redonda presentada y moderada por Ada Sample, directora. En ella hablan:
Ben Muster, profesor de barcos
Cleo Exemple, capitana
10:00 - 11:00 Boats
"""

    assert outline(text) == [
        "2026-06-04 09:00-10:00 Mesa redonda",
        "  moderator: Ada Sample | directora",
        "  speaker: Ben Muster | profesor de barcos",
        "  speaker: Cleo Exemple | capitana",
        "2026-06-04 10:00-11:00 Boats",
    ]
