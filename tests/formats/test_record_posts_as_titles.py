"""Lists that have the posts of speakers below `Title`, and sessions below another name."""

import pytest
from test_records import translated
from test_workbooks import Rows, book
from test_workbooks import translated as of_workbook

VALUES = {
    "Date": "2030-05-14",
    "Session Title": "Boats that float",
    "Talk title": "Boats that float",
    "Session": "Boats that float",
    "Topic": "Boats that float",
    "Speaker": "Ada Sample",
    "Name": "Ada Sample",
    "Company": "Harbour Ltd",
    "Start": "9:00",
    "End": "9:45",
}


@pytest.mark.parametrize("post", ["Director", "Senior Sail Engineer"])
@pytest.mark.parametrize(
    "head",
    [
        "Date,Start,End,Session Title,Speaker,Title,Company",
        "Name,Title,Company,Talk title,Date,Start,End",
        "Date,Start,End,Session,Speaker,Title,Company",
        "Date,Start,End,Topic,Speaker,Title,Company",
    ],
)
def test_a_title_beside_who_speaks_is_a_post_where_it_has_posts(head: str, post: str) -> None:
    row = ",".join(VALUES.get(name, post) for name in head.split(","))
    found = translated(f"{head}\n{row}\n")

    assert [one["title"] for one in found["sessions"].values()] == ["Boats that float"]
    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "role": post, "organization": "Harbour Ltd"}
    }
    assert all("extra" not in one for one in found["sessions"].values())


def test_a_title_that_is_no_post_stands_before_the_name() -> None:
    head = "Date,Start,End,Session Title,Speaker,Title,Company"
    row = ",".join(VALUES.get(name, "Dr.") for name in head.split(","))

    assert [*translated(f"{head}\n{row}\n")["speakers"].values()] == [
        {"name": "Dr. Ada Sample", "organization": "Harbour Ltd"}
    ]


def test_posts_in_titles_may_have_organizations_behind_them_and_be_missing_of_breaks() -> None:
    text = """\
Time,Topic,Speaker,Title
9:00-9:45,Boats that float,Ada Sample,"Captain, Boat Works"
9:45-10:00,Coffee break,,
10:00-10:45,Keynote,Ben Test,"Chief Engineer, Ropes Ltd"
10:45-11:30,Nets for all,Cleo Probe,Knot enthusiast
"""
    found = translated(text)

    assert [one["title"] for one in found["sessions"].values()] == [
        *("Boats that float", "Coffee break", "Keynote", "Nets for all"),
    ]
    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "role": "Captain", "organization": "Boat Works"},
        "ben-test": {
            "name": "Ben Test",
            "role": "Chief Engineer",
            "organization": "Ropes Ltd",
        },
        "cleo-probe": {"name": "Cleo Probe", "role": "Knot enthusiast"},
    }


def test_a_title_beside_a_session_is_that_of_what_it_holds_where_it_has_others() -> None:
    text = """\
Date,Start,End,Session,Speaker,Title,Company
2030-05-14,9:00,9:45,Harbours,Ada Sample,How to be a manager of boats,Harbour Ltd
2030-05-14,10:00,10:45,Harbours,Ben Test,Sails for everybody,Harbour Ltd
"""
    found = translated(text)["sessions"].values()

    assert [one["title"] for one in found] == [
        "How to be a manager of boats",
        "Sails for everybody",
    ]


def test_people_on_the_only_sheet_are_sessions_where_each_has_a_talk_and_its_time() -> None:
    head: list[object] = ["Name", "Title", "Company", "Talk title", "Date", "Start", "End"]
    rows: Rows = [head, [VALUES.get(str(name), "Director") for name in head]]
    found = of_workbook(book(Speakers=rows))

    assert [one["title"] for one in found["sessions"].values()] == ["Boats that float"]


def test_titles_with_numbers_are_posts_of_speakers_with_them() -> None:
    text = """\
Date,Start,End,Session,Speaker 1,Title 1,Company 1,Speaker 2,Title 2,Company 2
2030-05-14,9:00,9:45,Boats,Ada Sample,Director,Harbour,Ben Test,Engineer,Ropes Ltd
"""

    assert translated(text)["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "role": "Director", "organization": "Harbour"},
        "ben-test": {"name": "Ben Test", "role": "Engineer", "organization": "Ropes Ltd"},
    }


def test_a_word_for_how_sure_it_is_that_somebody_comes_is_nobodys_organization() -> None:
    text = """\
Date,Start,End,Session,Speaker
2030-05-14,9:00,9:45,Boats,Ada Sample (confirmed)
2030-05-14,10:00,10:45,Knots,Ben Test (pending)
2030-05-14,11:00,11:45,Sails,Cleo Probe (declined)
2030-05-14,12:00,12:45,Masts,Dora Model (Harbour)   Cancelled
2030-05-14,13:00,13:45,Ropes,Emil Draft - confirmed
"""

    assert translated(text)["speakers"] == {
        "ada-sample": {"name": "Ada Sample"},
        "ben-test": {"name": "Ben Test", "confirmed": "false"},
        "cleo-probe": {"name": "Cleo Probe", "confirmed": "false"},
        "dora-model": {"name": "Dora Model", "organization": "Harbour", "confirmed": "false"},
        "emil-draft": {"name": "Emil Draft"},
    }


@pytest.mark.parametrize("name", ["Title / Organisation", "Title/Company"])
def test_a_title_and_a_body_in_one_column_are_of_who_speaks(name: str) -> None:
    text = f"""\
Date,Start,End,Session,Speaker,{name}
2030-05-14,9:00,9:45,Boats that float,Ada Sample,"Director, Harbour Ltd"
2030-05-14,10:00,10:45,Nets for all,Ben Test,
"""
    found = translated(text)

    assert [one["title"] for one in found["sessions"].values()] == [
        *("Boats that float", "Nets for all"),
    ]
    assert found["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "role": "Director", "organization": "Harbour Ltd"},
        "ben-test": {"name": "Ben Test"},
    }


def test_who_leads_a_body_needs_no_comma_before_its_name() -> None:
    text = """\
Date,Start,End,Session,Speaker
2030-05-14,9:00,9:45,Boats,Ada Sample (MD/CEO Harbour MFB)
2030-05-14,10:00,10:45,Knots,"Ben Test, CEO Harbour Bank"
2030-05-14,11:00,11:45,Sails,Cleo Probe (CEO Africa)
"""

    assert translated(text)["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "role": "MD/CEO", "organization": "Harbour MFB"},
        "ben-test": {"name": "Ben Test", "role": "CEO", "organization": "Harbour Bank"},
        "cleo-probe": {"name": "Cleo Probe", "role": "CEO Africa"},
    }
