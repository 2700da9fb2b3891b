"""Words behind names that are posts, or where people work. All made up."""

import pytest
from translating import translated


def people(*cells: str) -> list[tuple[str, str | None, str | None]]:
    rows = "".join(
        f'2030-05-14,{hour}:00-{hour}:45,Talk {hour},"{cell}"\n'
        for hour, cell in enumerate(cells, start=10)
    )
    found = translated({"plan.csv": f"Date,Time,Title,Speaker\n{rows}"})["speakers"].values()
    return [(one["name"], one.get("role"), one.get("organization")) for one in found]


UNIVERSITY = ("Kim Sample", None, "Harbour University")

MORE = "Captain, Marketing"


def test_a_word_that_several_have_is_no_post_where_all_others_have_organizations() -> None:
    cells = ("Ada Sample, Harborant", "Jo Example, Harborant", "Kim Sample, Harbour University")

    assert people(*cells) == [
        ("Ada Sample", None, "Harborant"),
        ("Jo Example", None, "Harborant"),
        UNIVERSITY,
    ]


def test_nor_is_one_that_is_the_organization_of_somebody_else() -> None:
    cells = ("Ada Sample, Harborant", "Jo Example, Captain, Harborant")

    assert people(*cells) == [
        ("Ada Sample", None, "Harborant"),
        ("Jo Example", "Captain", "Harborant"),
    ]


@pytest.mark.parametrize(
    "cells",
    [
        ("Ada Sample, Captain", "Jo Example, Captain"),  # a post that is known
        ("Ada Sample, Illustrator",),  # one person's
        ("Ada Sample, Illustrator", "Jo Example, Illustrator", "Bo Sample, Captain"),
    ],
)
def test_what_may_be_a_post_stays_one(cells: tuple[str, ...]) -> None:
    told = [*(tuple(cell.split(", ")) for cell in cells)]

    assert people(*cells, "Kim Sample, Harbour University") == [
        *((name, post, None) for name, post in told),
        UNIVERSITY,
    ]


@pytest.mark.parametrize("heads", ["Speaker 1,Speaker 2", "speaker1,speaker2"])
def test_a_comma_stands_before_an_organization_where_others_have_columns_of_their_own(
    heads: str,
) -> None:
    rows = (
        '9:00-9:30,Boats,"Ada Sample, Nora Harbour","Jo Example, Lena Lines"\n'
        '9:30-10:00,Nets,Kim Trial,"Gus Quiz, Mud Flats"\n'
    )
    found = translated({"plan.csv": f"Time,Title,{heads}\n{rows}"})["speakers"].values()

    assert [(one["name"], one.get("organization")) for one in found] == [
        ("Ada Sample", "Nora Harbour"),
        ("Jo Example", "Lena Lines"),
        ("Kim Trial", None),
        ("Gus Quiz", "Mud Flats"),
    ]


def test_whoever_stands_beside_others_in_the_one_column_is_somebody() -> None:
    rows = '9:00-9:30,Boats,"Ada Sample, Nora Harbour"\n'
    found = translated({"plan.csv": f"Time,Title,Speaker\n{rows}"})["speakers"].values()

    assert [one["name"] for one in found] == ["Ada Sample", "Nora Harbour"]


def test_a_slash_between_two_organizations_parts_nobody() -> None:
    cell = "Jo Sample, University of Boats / Universität Wörth"

    assert people(cell, "Ada Sample, Institute of Sails") == [
        ("Jo Sample", None, "University of Boats / Universität Wörth"),
        ("Ada Sample", None, "Institute of Sails"),
    ]


def test_the_second_line_of_all_cells_is_where_those_in_the_first_are() -> None:
    cells = (
        "Ada Sample\nBoats University, Oslo",
        "Ben Sample\nKTH EECS, Sweden",
        "Cleo Sample, Dana Sample and Eli Sample\nLogical Clocks",
    )

    assert people(*cells) == [
        ("Ada Sample", None, "Boats University, Oslo"),
        ("Ben Sample", None, "KTH EECS, Sweden"),
        ("Cleo Sample", None, "Logical Clocks"),
        ("Dana Sample", None, "Logical Clocks"),
        ("Eli Sample", None, "Logical Clocks"),
    ]


def test_people_in_lines_of_their_own_are_people() -> None:
    assert people("Ada Sample\nBen Sample", "Cleo Sample\nBoats University") == [
        ("Ada Sample", None, None),
        ("Ben Sample", None, None),
        ("Cleo Sample", None, "Boats University"),
    ]


PAEDIATRICIAN = ("Ada Sample", "Consultant Paediatrician", "Royal Infirmary")


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("Ada Sample\nConsultant Paediatrician, Royal Infirmary", [PAEDIATRICIAN]),
        ("Ada Sample, Consultant Paediatrician\nRoyal Infirmary", [PAEDIATRICIAN]),
        (
            "Ada Sample, Director\nCity Hospital\nBen Test, Nurse\nOld Clinic",
            [("Ada Sample", "Director", "City Hospital"), ("Ben Test", "Nurse", "Old Clinic")],
        ),
    ],
)
def test_posts_and_hospitals_in_lines_below_names_are_theirs(
    cell: str, told: list[tuple[str, str, str]]
) -> None:
    assert people(cell) == told


def test_a_total_below_a_list_speaks_nowhere() -> None:
    text = "Title,Date,Start,End,Speaker,Points\nBoats,2030-05-14,9:00,9:30,Ada Sample,2\n"
    found = translated({"plan.csv": f"{text},,,,Total,2\n"})

    assert [one["speakers"] for one in found["sessions"].values()] == [["ada-sample"]]
    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample"}}


def test_slashes_part_as_many_organizations_as_there_are_people() -> None:
    found = translated(
        {"plan.csv": "Title,Time,Speakers,Company\nBoats,9:00,Ada Sample & Ben Test,Nets / Ropes\n"}
    )

    assert [one["organization"] for one in found["speakers"].values()] == ["Nets", "Ropes"]


@pytest.mark.parametrize(
    ("jobs", "field"),
    [
        (("University of Boats", "Port Institute of Sails"), "organization"),
        (("University of Boats", "Director of Sails"), "role"),
    ],
)
def test_where_all_posts_are_organizations_they_are_where_people_work(
    jobs: tuple[str, str], field: str
) -> None:
    talks = [
        {"title": "Sails", "name": "Ada Sample", "job": jobs[0]},
        {"title": "Nets", "name": "Ben Test", "job": jobs[1]},
    ]
    found = translated({"programme.json": {"keynotes": talks}})

    assert [one.get(field) for one in found["speakers"].values()] == [*jobs]


def test_places_behind_posts_in_a_column_of_these_are_parted_where_half_plainly_are_bodies() -> (
    None
):
    head = "Date,Time,Title,Speaker,Position\n"
    people_at = ((10, "Ada"), (11, "Bo"), (12, "Jo"), (13, "Kim"))
    posts = ("Captain, Harbour University", "Cook, ROPES", "Painter, St. Sample")
    rows = "".join(
        f'2030-05-14,{hour}:00-{hour}:45,Talk {hour},{name} Sample,"{post}"\n'
        for (hour, name), post in zip(people_at, (*posts, MORE), strict=True)
    )
    found = translated({"plan.csv": head + rows})["speakers"].values()

    assert [(one.get("role"), one.get("organization")) for one in found] == [
        ("Captain", "Harbour University"),
        ("Cook", "ROPES"),
        ("Painter", "St. Sample"),
        (MORE, None),
    ]


@pytest.mark.parametrize(
    ("told", "who"),
    [
        (
            "Ada Sample (BoatWorks Research, University of Boats)",
            (None, "BoatWorks Research, University of Boats"),
        ),
        ("Ada Sample, BW Labs, University of Boats", (None, "BW Labs, University of Boats")),
        (
            "Ada Sample (Head of Research, University of Boats)",
            ("Head of Research", "University of Boats"),
        ),
        (
            "Ada Sample (Market Research, University of Boats)",
            ("Market Research", "University of Boats"),
        ),
    ],
)
def test_who_studies_something_in_a_company_is_no_post(
    told: str, who: tuple[str | None, str]
) -> None:
    found = translated({"plan.csv": f'Title,Time,Speaker\nBoats,9:00,"{told}"\n'})

    assert [(one.get("role"), one["organization"]) for one in found["speakers"].values()] == [who]


def test_who_pays_for_a_session_does_not_chair_it() -> None:
    rows = "Boats,9:00-10:00,Ada Sample,Session sponsored by Ropes\n"
    rows += "Nets,10:00-11:00,Ben Test,Jo Probe\n"
    found = translated({"plan.csv": f"Title,Time,Speaker,Chair\n{rows}"})

    names = {one["name"] for one in found["speakers"].values()}
    assert names == {"Ada Sample", "Ben Test", "Jo Probe"}
    assert found["sessions"]["boats"]["extra"] == {"chair": "Session sponsored by Ropes"}


def test_the_last_of_several_may_have_a_post_before_the_name() -> None:
    assert people("Heike Sample", "Heike Sample, Dr. Mia Test, Mayor Alois Probe") == [
        ("Heike Sample", None, None),
        ("Dr. Mia Test", None, None),
        ("Mayor Alois Probe", None, None),
    ]
