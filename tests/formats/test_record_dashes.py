"""What people are behind commas, dashes and in brackets, several in a cell. All are made up."""

import pytest
from test_records import translated

HEAD = "Title,Start,End,Speakers\n"


def people(*cells: str, head: str = HEAD) -> tuple[list[list[str]], dict[str, str]]:
    """Who speaks in each session, and where they work."""
    rows = (f'Boats {n},9:00,9:30,"{cell}"\n' for n, cell in enumerate(cells, 1))
    found = translated(head + "".join(rows))
    told = {one["name"]: one.get("organization", "") for one in found["speakers"].values()}
    names = {key: one["name"] for key, one in found["speakers"].items()}
    return [[names[key] for key in one["speakers"]] for one in found["sessions"].values()], told


@pytest.mark.parametrize("name", ["Speaker", "Speakers"])
def test_semicolons_between_people_show_what_commas_behind_names_mean(name: str) -> None:
    found = people(
        "Ada Sample, Sample University; Jo Test, Harbour",
        "Mo Probe, Boat Club; Jo Test, Harbour",
        "Mo Probe, Boat Club",
        "Ada Sample, Jo Test",
        head=HEAD.replace("Speakers", name),
    )

    assert found == (
        [
            ["Ada Sample", "Jo Test"],
            ["Mo Probe", "Jo Test"],
            ["Mo Probe"],
            ["Ada Sample", "Jo Test"],
        ],
        {"Ada Sample": "Sample University", "Jo Test": "Harbour", "Mo Probe": "Boat Club"},
    )


def test_dashes_behind_all_names_of_a_cell_are_before_what_people_are() -> None:
    found = people(
        "Ada Sample - Sample University, Jo Test - Harbour",
        "Mo Probe - Boat Club",
        "Jo Test, Zed",
    )

    assert found == (
        [["Ada Sample", "Jo Test"], ["Mo Probe"], ["Jo Test, Zed"]],
        {
            "Ada Sample": "Sample University",
            "Jo Test": "Harbour",
            "Mo Probe": "Boat Club",
            "Jo Test, Zed": "",
        },
    )


def test_brackets_behind_all_names_of_a_cell_part_people_of_one_word() -> None:
    found = people("Ada Sample (Sample University), Zed (Sails) and Oona (Ropes, London)")

    assert found == (
        [["Ada Sample", "Zed", "Oona"]],
        {"Ada Sample": "Sample University", "Zed": "Sails", "Oona": "Ropes, London"},
    )


def test_the_last_of_several_with_brackets_may_stand_behind_a_comma_and_a_word() -> None:
    found = people("Ada Sample (Boats), Jo Test (Harbour), and Mo Probe (Ropes)")

    assert found == (
        [["Ada Sample", "Jo Test", "Mo Probe"]],
        {"Ada Sample": "Boats", "Jo Test": "Harbour", "Mo Probe": "Ropes"},
    )


def test_several_before_one_dash_and_two_dashes_are_of_a_column_with_dashes() -> None:
    found = people(
        "Mr Al Sample - Sample University",
        "Ms Jo Test & Mr Mo Probe - Sample University",
        "Mr Zed Sample - Institute of Sails",
        "Ms Eve Test - Captain - Harbour; Mr Ike Probe - Sample University",
    )

    assert found == (
        [
            ["Mr Al Sample"],
            ["Ms Jo Test", "Mr Mo Probe"],
            ["Mr Zed Sample"],
            ["Ms Eve Test", "Mr Ike Probe"],
        ],
        {
            "Mr Al Sample": "Sample University",
            "Ms Jo Test": "",
            "Mr Mo Probe": "Sample University",
            "Mr Zed Sample": "Institute of Sails",
            "Ms Eve Test": "Harbour",
            "Mr Ike Probe": "Sample University",
        },
    )


def test_commas_in_nearly_all_cells_for_several_stand_before_what_people_are() -> None:
    found = people(
        "Ada Sample, Harbour Ltd", "Jo Test, Ropesnake", "Mo Probe, Quay Authority", "Ed Test"
    )

    assert found == (
        [["Ada Sample"], ["Jo Test"], ["Mo Probe"], ["Ed Test"]],
        {
            "Ada Sample": "Harbour Ltd",
            "Jo Test": "Ropesnake",
            "Mo Probe": "Quay Authority",
            "Ed Test": "",
        },
    )


def test_one_word_behind_several_names_is_where_they_all_work() -> None:
    names, told = people("Ada Sample, Ropesnake", "Jo Test, Ropesnake", "Mo Probe, Ropesnake")

    assert names == [["Ada Sample"], ["Jo Test"], ["Mo Probe"]]
    assert {*told.values()} == {"Ropesnake"}


def test_where_none_is_plainly_what_somebody_is_commas_part_people() -> None:
    names, _ = people("Ada Sample, Jo Test", "Mo Probe, Ed Test", "Cleo Trial, Fay Essay")

    assert names == [
        ["Ada Sample", "Jo Test"],
        ["Mo Probe", "Ed Test"],
        ["Cleo Trial", "Fay Essay"],
    ]


def test_a_small_word_in_a_name_is_no_sign_of_who_says_it() -> None:
    cells = ("Maria da Sample, Director, Harbour Office", "Karl von Test, Editor, Boats GmbH")
    found = people(*cells, head="Title,Start,End,Speaker\n")

    assert found == (
        [["Maria da Sample"], ["Karl von Test"]],
        {"Maria da Sample": "Harbour Office", "Karl von Test": "Boats GmbH"},
    )


def test_names_that_are_unlike_names_do_not_hide_what_dashes_mean() -> None:
    cells = ("Ada Sample - Harbour Office", "Ben Test - Boat Club", "Jo Probe - Ropes Ltd")
    found = people(*cells, "April Hall - Writers Guild", head="Title,Start,End,Speaker\n")

    assert (found[0][3], found[1]["April Hall"]) == (["April Hall"], "Writers Guild")
