"""Columns called like titles that only count or have crosses: others have the titles then."""

import pytest
from test_records import sessions
from translating import translated


@pytest.mark.parametrize(
    ("head", "counts"),
    [
        ("Session,Date,Topic", ["1", "2", "3"]),
        ("Session,Date,Topic", ["Session 1", "Session 2", "Session 3a"]),
        ("Talk,Date,Theme", ["T1", "T2", "T3"]),
        ("Sitzung,Datum,Thema", ["Sitzung 1", "Sitzung 2", "Sitzung 3"]),
        ("Session #,Date,Subject", ["#1", "#2", "#3"]),
    ],
)
def test_topics_are_titles_beside_sessions_that_only_count(head: str, counts: list[str]) -> None:
    topics = ("Boats and bread", "Knots", "Sails for all")
    rows = zip(counts, ("2030-05-06", "2030-05-13", "2030-05-20"), topics, strict=True)
    found = sessions("\n".join([head, *map(",".join, rows)]) + "\n")

    assert [one["title"] for one in found] == ["Boats and bread", "Knots", "Sails for all"]
    assert [[*one["extra"].values()] for one in found] == [[one] for one in counts]
    assert all("track" not in one for one in found)


def test_what_has_no_topic_is_called_by_what_else_stands_among_numbers() -> None:
    rows = ["9-10,1,Boats", "10-11,Break,", "11-12,2,Knots", "12-13,Lunch,", "13-14,3,Nets"]
    found = sessions("\n".join(["Time,Session,Topic", *rows]) + "\n")

    assert [one["title"] for one in found] == ["Boats", "Break", "Knots", "Lunch", "Nets"]


def test_workshops_are_titles_beside_sessions_that_only_count_or_say_their_kind() -> None:
    rows = ["Keynote,9-10,Boats for All", "1,10-11,Knots", "1,10-11,Nets", "2,11-12,Knots"]
    found = sessions("\n".join(["Session,Time,Workshop", *rows, "Lunch,12-13,"]) + "\n")

    assert [one["title"] for one in found] == ["Boats for All", "Knots", "Nets", "Knots", "Lunch"]


@pytest.mark.parametrize(
    "rows",
    [
        ["Session 1,Boats", "Session 2,Boats", "Session 3,Knots"],  # topics that come again
        ["Session 1,Boats", "Opening,Knots", "Session 2,Sails"],  # one that is called otherwise
        ["Web 1,Boats", "Web 2,Knots", "Web 3,Sails"],
    ],
)
def test_sessions_keep_their_titles_where_these_do_more_than_count(rows: list[str]) -> None:
    listed = "".join(f"{hour}:00-{hour}:30,{row}\n" for hour, row in enumerate(rows, 10))
    found = sessions(f"Time,Session,Topic\n{listed}")

    assert [f"{one['title']},{one['track']}" for one in found] == rows


def test_a_column_of_crosses_has_no_titles() -> None:
    head = "Date,Session Name,Demonstration,Presentation,Notebook"
    found = sessions(f"{head}\n2030-05-06,Boats,,x,\n2030-05-13,Knots,X,x,✓\n2030-05-20,Nets,,,\n")

    assert [one["title"] for one in found] == ["Boats", "Knots", "Nets"]


@pytest.mark.parametrize(
    ("head", "of_somebody"),
    [
        ("Speaker,Bio,URL,Title,Date", True),
        ("name,avatar,bio,twitter,url,title,day", True),
        ("Speaker,URL,Bio,Title,Date", True),
        ("Speaker,URL,Title,Date", False),
        ("Date,Speaker,Bio,URL,Title", False),
        ("Date,Speaker,Bio,Website,Title", True),
        ("Date,Speaker,Website,Title", False),
    ],
)
def test_a_page_behind_what_is_said_of_somebody_is_theirs(head: str, of_somebody: bool) -> None:  # noqa: FBT001
    names = head.split(",")
    told = {
        "speaker": "Jo Sample",
        "name": "Jo Sample",
        "avatar": "jo.png",
        "bio": "Ties knots.",
        "twitter": "jo",
        **dict.fromkeys(("url", "website"), "https://sample.example/jo"),
        "title": "Knots",
        "date": "2030-05-06",
        "day": "2030-05-06",
    }
    row = ",".join(told[name.casefold()] for name in names)
    found = translated({"talks.csv": f"{head}\n{row}\n"})
    (talk,), (somebody,) = found["sessions"].values(), found["speakers"].values()

    assert ("url" in somebody, "url" in talk) == (of_somebody, not of_somebody)


def test_a_page_between_ids_of_people_and_their_records_is_of_the_session() -> None:
    ada = {"id": 7, "name": "Ada Sample"}
    row = {
        "title": "Boats",
        "date": "2030-05-06",
        "speakerIds": [7],
        "url": "https://boats.example",
    }
    found = translated({"talks.json": [{**row, "speakers": [ada]}]})
    [session] = found["sessions"].values()

    assert (session["url"], found["speakers"]) == (
        "https://boats.example",
        {"7": {"name": "Ada Sample"}},
    )


@pytest.mark.parametrize("label", ["Panel Discussion :", "Panel:", "Table ronde :"])
def test_a_panel_before_those_in_it_is_no_role_of_the_first(label: str) -> None:
    people = f"{label} Ada Sample, Ben Test - Moderator: Jo Probe"
    (found,) = sessions(f'Title,Date,Speakers\nBoats,2030-05-06,"{people}"\n')

    assert found["speakers"] == ["ada-sample", "ben-test"]
    assert found["moderator"] == ["jo-probe"]


def test_people_below_titles_speak_where_the_column_of_speakers_is_empty() -> None:
    cells = ["Boats\nAda Sample (Harbour Institute)", "Knots\nBen Test, Boat Lab", "Lunch"]
    rows = "".join(f'{hour}-{hour + 1},"{cell}",\n' for hour, cell in enumerate(cells, 9))
    found = sessions(f"Time,Session,Speaker\n{rows}")
    filled = sessions(f"Time,Session,Speaker\n{rows}12-13,Nets\nand more,Jo Probe\n")

    assert [(one["title"], one.get("speakers")) for one in found] == [
        ("Boats", ["ada-sample"]),
        ("Knots", ["ben-test"]),
        ("Lunch", None),
    ]
    assert filled[0]["title"] == "Boats"
