"""Teams and organizations beside people, addresses for names, and several roles of one person.

All of them are made up.
"""

from typing import Any

import pytest
from test_records import translated, translation

from confsched.formats.records.people.names import names_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample, Jo Test, Sample Team", ["Ada Sample", "Jo Test", "Sample Team"]),
        ("Ada Sample and the Harbour Group", ["Ada Sample", "Harbour Group"]),
        ("Ada Sample, Organising Team", ["Ada Sample (Organising Team)"]),
        (
            "Ada Sample and Jo Test, Sample University",
            ["Ada Sample (Sample University)", "Jo Test (Sample University)"],
        ),
        ("Ada Sample, Sample-Universität Hafen", ["Ada Sample (Sample-Universität Hafen)"]),
        (
            "Ada Sample, Sample University, Jo Test, Harbour Works",
            ["Ada Sample (Sample University)", "Jo Test (Harbour Works)"],
        ),
        (
            "Sample University: Ada Sample, Jo Test",
            ["Ada Sample (Sample University)", "Jo Test (Sample University)"],
        ),
        (
            "Sample University (Ada Sample and Jo Test)",
            ["Ada Sample (Sample University)", "Jo Test (Sample University)"],
        ),
        # as pages know them, in languages that are further away as well
        ("Ada Sample, Uniwersytet Próbny", ["Ada Sample (Uniwersytet Próbny)"]),
        (
            "Ада Проба, Бен Тест, Пробный университет",
            ["Ада Проба (Пробный университет)", "Бен Тест (Пробный университет)"],
        ),
        # people are called by such words, and who plays together speaks together
        ("Ada Sample, Ville House, Eva Court", ["Ada Sample", "Ville House", "Eva Court"]),
        ("Ada Sample, Harbour Ensemble", ["Ada Sample", "Harbour Ensemble"]),
        # who is meant by these is not clear
        ("Sample Society, Ada Sample", ["Sample Society, Ada Sample"]),
        ("University of Boats and Sample College", ["University of Boats and Sample College"]),
    ],
)
def test_a_team_may_stand_behind_people_and_an_organization_be_that_of_all(
    text: str, names: list[str]
) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize(
    ("organizations", "expected"),
    [
        ("Harbour Institute", ["Harbour Institute", "Harbour Institute"]),
        ('"Harbour Institute, Sample Town"', ["Harbour Institute, Sample Town"] * 2),
        ('"Harbour Institute, Rope Company"', ["Harbour Institute", "Rope Company"]),
        # the first is part of the second
        (
            '"Institute of Ropes, University of Sample Town"',
            ["Institute of Ropes, University of Sample Town"] * 2,
        ),
        ('"Sample University, Institute of Ropes"', ["Sample University", "Institute of Ropes"]),
        (
            '"School of Boats, Sample University, Test College"',
            ["School of Boats, Sample University", "Test College"],
        ),
        ("Harbour; Ropes", ["Harbour", "Ropes"]),
        ("Harbour · Ropes", ["Harbour", "Ropes"]),
        # nobody can tell whether this is one or two
        ('"Boats, Ropes"', [None, None]),
    ],
)
def test_one_organization_is_that_of_all_whose_names_stand_in_a_cell(
    organizations: str, expected: list[str | None]
) -> None:
    found = translated(f'Title,Speakers,Affiliation\nBoats,"Ada Sample, Jo Test",{organizations}\n')

    assert [one.get("organization") for one in found["speakers"].values()] == expected


def test_an_abbreviation_behind_a_comma_is_an_organization_and_names_are_known_by_others() -> None:
    cells = [
        '"Ada, IMR"',
        '"Jo, WHOI · Bo"',
        '"Mo, HI / MFRI"',
        "Cleo",
        "Dan",
        '"Eva, Cleo, Dan"',
        '"Bo, Eva"',
    ]
    rows = "".join(f"Talk {number},{cell}\n" for number, cell in enumerate(cells))
    found = translated(f"Title,Speakers\n{rows}")

    assert [(one["name"], one.get("organization")) for one in found["speakers"].values()] == [
        *(("Ada", "IMR"), ("Jo", "WHOI"), ("Bo", None), ("Mo", "HI / MFRI"), ("Cleo", None)),
        *(("Dan", None), ("Eva", None)),
    ]
    assert [*found["sessions"].values()][-1]["speakers"] == ["bo", "eva"]


def test_addresses_of_several_people_may_have_commas_between_them() -> None:
    found = translated(
        'Title,Speakers,Email\nBoats,"Ada Sample, Jo Test","ada@a.invalid, jo@a.invalid"\n'
    )

    assert [one["email"] for one in found["speakers"].values()] == ["ada@a.invalid", "jo@a.invalid"]


def test_somebody_whose_address_alone_is_known_is_called_by_it_and_that_is_told() -> None:
    found = translation(
        "Title,Speaker,Email\nBoats,Ada Sample,\nShips,,jo@a.invalid\nKnots,,jo@a.invalid\n"
    )
    root: Any = found.roots[0]

    assert root["speakers"] == {
        "ada-sample": {"name": "Ada Sample"},
        "jo": {"name": "jo", "email": "jo@a.invalid"},
    }
    assert [f"{one.span} {one.message}" for one in found.findings] == [
        "talks.csv:3:8 'jo' has an address and no name, and what is before the @ is taken for it"
    ]


CELLS = 'Hall,jo@a.invalid\nShips,Hall,"jo@a.invalid, mo@a.invalid"\n'


def test_addresses_alone_name_people_where_it_is_said_as_what() -> None:
    found = translation(f"Title,Room,Speaker Emails\nBoats,{CELLS}")
    root: Any = found.roots[0]

    assert root["speakers"] == {
        "jo": {"name": "jo", "email": "jo@a.invalid"},
        "mo": {"name": "mo", "email": "mo@a.invalid"},
    }
    assert [one["speakers"] for one in root["sessions"].values()] == [["jo"], ["jo", "mo"]]
    message = "2 people have an address and no name, and what is before the @ is taken for it"
    assert [f"{one.span} {one.message}" for one in found.findings] == [f"talks.csv:2:12 {message}"]


@pytest.mark.parametrize("head", ["Speakers", "Speakers (Emails)"])
def test_several_addresses_in_the_place_of_names_are_several_people(head: str) -> None:
    found = translated(f"Title,Room,{head}\nBoats,{CELLS}")

    assert [one["name"] for one in found["speakers"].values()] == ["jo@a.invalid", "mo@a.invalid"]


def test_an_address_is_nobodys_where_a_list_has_no_names() -> None:
    found = translated("Title,Room,Email\nBoats,Hall,office@a.invalid\n")

    assert "speakers" not in found


def test_who_moderates_and_is_among_all_is_named_once_and_a_chair_may_speak() -> None:
    found = translated(
        "Title,Moderator,Chair,Speakers\n"
        'Boats,Ada Sample,,"Ada Sample, Jo Test"\nShips,,Ada Sample,"Ada Sample, Jo Test"\n'
    )

    assert [_parts(one) for one in found["sessions"].values()] == [
        [("jo-test", "speaker"), ("ada-sample", "moderator")],
        [("ada-sample", "speaker"), ("jo-test", "speaker"), ("ada-sample", "chair")],
    ]


def test_who_discusses_or_presents_one_of_several_talks_stays_both() -> None:
    found = translated(
        "Session,Title,Time,Moderator,Speaker\n"
        "On ships,Boats,9-10,Ada Sample,Ada Sample\nOn ships,Knots,9-10,Ada Sample,Jo Test\n"
    )

    assert [_parts(one) for one in found["sessions"].values()] == [
        [("ada-sample", "speaker"), ("jo-test", "speaker"), ("ada-sample", "moderator")],
    ]


def test_who_is_named_in_two_columns_of_one_role_is_named_once() -> None:
    found = translated("Title,Speaker,Presenter 2\nBoats,Ada Sample,ada sample\n")

    assert [one["speakers"] for one in found["sessions"].values()] == [["ada-sample"]]


def _parts(session: Any) -> list[tuple[str, str]]:  # noqa: ANN401 -- to be looked into
    found = [(one, "speaker") for one in session.get("speakers", ())]
    for role in ("moderator", "chair"):
        said = session.get(role, [])
        found += [(one, role) for one in ([said] if isinstance(said, str) else said)]
    return found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample,\nSample Medical Corp", ["Ada Sample (Sample Medical Corp)"]),
        ("Ada Sample, <br>Harbour Inc, Norway", ["Ada Sample (Harbour Inc, Norway)"]),
        ("Ada Sample,\nHarbour Inc\n(online)", ["Ada Sample (Harbour Inc) (online)"]),
        ("Ada Sample\n(online)\nJo Test", ["Ada Sample (online)", "Jo Test"]),
        # all are people
        ("Ada Sample,\nJo Test,\nCleo Probe", ["Ada Sample", "Jo Test", "Cleo Probe"]),
    ],
)
def test_lines_below_a_comma_or_in_brackets_are_of_who_stands_above(
    text: str, names: list[str]
) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "told", "part"),
    [
        ("Jo Sample (Boats Ltd) (online)", {"organization": "Boats Ltd"}, {"remote": "true"}),
        ("Jo Sample (online, Boats Ltd)", {"organization": "Boats Ltd"}, {"remote": "true"}),
        (
            "Jo Sample (she/her) (Boats Ltd)",
            {"pronouns": "she/her", "organization": "Boats Ltd"},
            {},
        ),
        ("Jo Sample (Boats Ltd) (moderator)", {"organization": "Boats Ltd"}, {"role": "moderator"}),
        ("Jo Sample (Captain) (Boats Ltd)", {"role": "Captain", "organization": "Boats Ltd"}, {}),
        ("Jo Sample (Harbour Inc) (Boats Ltd)", {"organization": "Harbour Inc (Boats Ltd)"}, {}),
        ("Jo Sample (in person)", {}, {}),
        ("Jo Sample — online", {}, {"remote": "true"}),
        ("Jo Sample - on site", {}, {}),
    ],
)
def test_somebody_may_have_several_brackets(
    text: str, told: dict[str, str], part: dict[str, str]
) -> None:
    root = translated(f'Title,Date,Start,End,Speaker\nKnots,2030-05-14,9:00,9:30,"{text}"\n')

    [session] = root["sessions"].values()
    who = {"who": "jo-sample", **part} if "remote" in part else "jo-sample"
    assert root["speakers"] == {"jo-sample": {"name": "Jo Sample", **told}}
    assert session[part.get("role", "speakers")] == [who]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jo (Joey) Sample (Boats Ltd)", [("Jo (Joey) Sample", "Boats Ltd")]),
        ("Jo (Joey) Sample", [("Jo (Joey) Sample", None)]),
        (
            "Ji-won (Jane) Sample (Boats Ltd), Al (Allie) Test (Harbour)",
            [("Ji-won (Jane) Sample", "Boats Ltd"), ("Al (Allie) Test", "Harbour")],
        ),
        ("Chair: Jo (Joey) Sample (Boats Ltd)", [("Jo (Joey) Sample", "Boats Ltd")]),
        (
            "Jo Sample - Al Test – Ed Probe",
            [(n, None) for n in ("Jo Sample", "Al Test", "Ed Probe")],
        ),
        # who else will come is not known yet
        ("Jo Sample, Al Test, ??", [("Jo Sample", None), ("Al Test", None)]),
    ],
)
def test_what_somebody_is_called_stands_in_brackets_within_the_name(
    text: str, told: list[tuple[str, str | None]]
) -> None:
    people = translated(f'Title,Start,Speakers\nBoats,9:00,"{text}"\n')["speakers"].values()

    assert [(one["name"], one.get("organization")) for one in people] == told


def test_an_abbreviation_behind_a_name_in_other_letters_is_where_they_work() -> None:
    text = 'Title,Start,Speakers\nBoats,9:00,"見本 太郎 (SB Samplers), 見本 花子 (Ada Sample)"\n'
    people = translated(text)["speakers"].values()

    assert [(one["name"], one.get("organization")) for one in people] == [
        ("見本 太郎", "SB Samplers"),
        ("見本 花子 (Ada Sample)", None),
    ]


def test_marks_before_people_with_dashes_are_no_part_of_their_names() -> None:
    found = translated(
        "Title,Room,Speakers\nBoats,Hall,• Ada Sample – Boat Institute\n"
        'Ships,Hall,"• Bo Test – Harbour Ltd\n• Cleo Probe – Rope Foundation"\n'
    )

    assert [*found["speakers"].values()] == [
        {"name": "Ada Sample", "organization": "Boat Institute"},
        {"name": "Bo Test", "organization": "Harbour Ltd"},
        {"name": "Cleo Probe", "organization": "Rope Foundation"},
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # words that lead to people elsewhere, and degrees that belong to the names before them
        ("Ada Sample (MIT)", [("Ada Sample", None, "MIT")]),
        (
            "Ada Sample, PhD (MIT); Jo Test (CON)",
            [("Ada Sample, PhD", None, "MIT"), ("Jo Test", None, "CON")],
        ),
        ("Ada Sample, PhD (Prof., Univ. Test)", [("Ada Sample, PhD", "Prof.", "Univ. Test")]),
        (
            "Ada Sample, PhD (Prof., Univ. (Test); Boat Inst.)",
            [("Ada Sample, PhD", "Prof.", "Univ. (Test); Boat Inst.")],
        ),
    ],
)
def test_who_has_a_degree_may_have_a_body_in_brackets_behind_it(
    text: str, told: list[tuple[str, str | None, str]]
) -> None:
    people = translated(f'Title,Start,Speakers\nBoats,9:00,"{text}"\n')["speakers"].values()

    assert [(one["name"], one.get("role"), one.get("organization")) for one in people] == told


def test_an_id_never_is_that_of_the_row_above() -> None:
    found = translated("Id,Title,Room,Speakers\nboats,Boats,Hall,Jo Test\nsame,Nets,same,same\n")

    assert found["sessions"] == {
        "boats": {"title": "Boats", "room": "Hall", "speakers": ["jo-test"]},
        "same": {"title": "Nets", "room": "Hall", "speakers": ["jo-test"]},
    }
