"""Authors beside those who present, in the columns that ConfTool writes. All of it is made up."""

import pytest
from test_records import translated

PAPERS = """\
paperID,title,authors,organisations,{index}presenting_author,start,end
1,Sails,"Sample, Ada{ada}; Test, Ben{ben}","1: Sample University, Spain; 2: Harbour Ltd",\
{told}"Test, Ben",2030-05-14 09:00,2030-05-14 09:30
2,Oars,"Probe, Fay",Sample University,{alone}"Probe, Fay",2030-05-14 09:30,2030-05-14 10:00
"""
SPEAKERS = {
    "ben-test": {"name": "Ben Test", "organization": "Sample University, Spain; Harbour Ltd"},
    "fay-probe": {"name": "Fay Probe", "organization": "Sample University"},
}


def test_who_presents_has_the_order_and_the_organizations_that_authors_have() -> None:
    text = PAPERS.format(index="", told="", alone="", ada=" (1)", ben=" (1,2)")
    found = translated(text)

    assert found["speakers"] == SPEAKERS
    assert [one["speakers"] for one in found["sessions"].values()] == [["ben-test"], ["fay-probe"]]
    assert found["sessions"]["1"]["extra"] == {"authors": "Sample, Ada (1); Test, Ben (1,2)"}


def test_numbers_may_stand_in_a_column_of_their_own() -> None:
    text = PAPERS.format(
        index="authors_formatted_index,",
        told='"Sample, Ada (1); Test, Ben* (1,2)",',
        alone='"Probe, Fay* (1)",',
        ada="",
        ben="",
    )

    assert translated(text)["speakers"] == SPEAKERS


def test_organizations_of_several_are_nobodys_where_no_number_says_whose() -> None:
    text = PAPERS.format(index="", told="", alone="", ada="", ben="")
    found = translated(text)

    assert found["speakers"]["ben-test"] == {"name": "Ben Test"}
    assert found["sessions"]["1"]["extra"] == {
        "authors": "Sample, Ada; Test, Ben",
        "organization": "1: Sample University, Spain; 2: Harbour Ltd",
    }


def test_a_name_that_two_columns_have_in_both_orders_is_one_person() -> None:
    text = """\
session_title,session_start,session_end,chair1,chair1_name,chair1_organisation,speaker
Boats,2030-05-14 09:00,2030-05-14 10:00,"Sample, Jo",Jo Sample,Harbour Ltd,Al Probe
"""
    found = translated(text)

    assert found["speakers"] == {
        "al-probe": {"name": "Al Probe"},
        "jo-sample": {"name": "Jo Sample", "organization": "Harbour Ltd"},
    }
    assert [one["chair"] for one in found["sessions"].values()] == [["jo-sample"]]


def test_who_presents_what_a_session_holds_is_numbered_like_the_authors() -> None:
    text = """\
session_title,session_start,session_end,p1_title,p1_authors,p1_organisations,\
p1_presenting_author,p2_title,p2_authors,p2_organisations,p2_presenting_author
Boats,2030-05-14 09:00,2030-05-14 10:00,Sails,"Sample, Ada (1); Test, Ben (1,2)",\
"1: Sample University, Spain; 2: Harbour Ltd","Test, Ben (ben@example.org)",\
Oars,"Probe, Fay",Sample University,"Probe, Fay"
"""
    ben = SPEAKERS["ben-test"] | {"email": "ben@example.org"}

    assert translated(text)["speakers"] == SPEAKERS | {"ben-test": ben}


def test_numbers_may_be_glued_to_the_names_of_authors_and_to_organizations() -> None:
    text = """\
Title,Authors,Affiliations,Presenting author,Start
Sails,"Ada Sample1, Ben Test1,2",1Sample University. 2Harbour Ltd,Ben Test,2030-05-14 09:00
"""

    assert translated(text)["speakers"] == {
        "ben-test": {"name": "Ben Test", "organization": "Sample University; Harbour Ltd"}
    }


def test_numbers_may_be_raised_by_markup() -> None:
    found = translated(
        "title,presenter,authors,affiliations,time\n"
        'Sails,Ben Test,"Ada Sample<sup>1</sup>, Ben Test<sup>2</sup>",'
        '"<sup>1</sup>Sail Club, Spain. <sup>2</sup>Harbour Ltd, Peru",2030-05-14 09:00-10:00\n'
        "Oars,Fay Probe,Fay Probe<sup>1</sup>,<sup>1</sup>Boat House,2030-05-14 10:00-11:00\n"
    )

    assert found["speakers"] == {
        "ben-test": {"name": "Ben Test", "organization": "Harbour Ltd, Peru"},
        "fay-probe": {"name": "Fay Probe", "organization": "Boat House"},
    }


@pytest.mark.parametrize(
    "head",
    ["Author and co-authors", "Authors & coauthors", "Author(s)/Co-author(s)", "Coauthor(s)"],
)
def test_authors_and_coauthors_in_one_column_are_people(head: str) -> None:
    text = f'Title,Start,End,{head}\nBoats,2030-05-14 09:00,2030-05-14 09:30,"Jo Sample, Al Test"\n'
    found = translated(text)

    assert found["speakers"] == {"jo-sample": {"name": "Jo Sample"}, "al-test": {"name": "Al Test"}}
    assert found["sessions"]["boats"]["speakers"] == ["jo-sample", "al-test"]


def test_coauthors_beside_who_presents_are_kept_and_speak_in_no_session() -> None:
    text = (
        "Title,Start,End,Speaker,Coauthor(s)\n"
        "Boats,2030-05-14 09:00,2030-05-14 09:30,Jo Sample,Al Test\n"
    )
    [found] = translated(text)["sessions"].values()

    assert (found["speakers"], found["extra"]) == (["jo-sample"], {"Coauthor(s)": "Al Test"})
