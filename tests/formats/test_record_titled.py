"""Titles of a list without a column of people, which name them. All made up."""

from typing import Any

import pytest
from translating import translated

PEOPLE = ("Ada Sample", "Bo Sampler", "Jo Example", "Nikola Example")
HEAD = "Date,Time,Title,Speaker\n"


def talks(*titles: str, speaker: str = "") -> list[Any]:
    rows = (
        f'2030-05-14,{hour}:00-{hour}:45,"{title}",{speaker}\n'
        for hour, title in enumerate(titles, start=10)
    )
    found = translated({"plan.csv": HEAD + "".join(rows)})["sessions"]
    return [(one["title"], one.get("type"), one.get("speakers", [])) for one in found.values()]


@pytest.mark.parametrize(
    ("title", "called", "kind", "people"),
    [
        ("Plenary talk by Ada Sample", None, None, ["ada-sample"]),
        ("Keynote by Ada Sample: Boats in Winter", "Boats in Winter", "keynote", ["ada-sample"]),
        ('Lecture by Prof. Jo Sample, ""Knots""', "Knots", "talk", ["prof-jo-sample"]),
        ("Talk given by Ada Sample and Jo Example", None, None, ["ada-sample", "jo-example"]),
        ("Keynote: Ada Sample (Sample University)", None, "keynote", ["ada-sample"]),
        ("Keynote 3 (virtual): Ada Sample", None, "keynote", ["ada-sample"]),
        ("A Conversation with Ada Sample", None, None, ["ada-sample"]),
        ("Conferencia magistral 2 | Ada Sample", None, None, ["ada-sample"]),
        ("Conférence plénière : Ada Sample", None, "keynote", ["ada-sample"]),
    ],
)
def test_whoever_gives_a_talk_may_be_named_in_its_title(
    title: str, called: str | None, kind: str | None, people: list[str]
) -> None:
    assert talks(title) == [(called or title, kind, people)]


@pytest.mark.parametrize(
    "title",
    [
        "Stand by Me",
        "Talk by the Sea",
        "Talk by Harbour Cloud",
        "Gold sponsor talk by Sample Boats",
        "Discussion with Ada Sample, Jo Example and Members of the Panel",
        "Invited talk: Harbour Law",
        "Conversation with Data",
        "Death by Knots",
    ],
)
def test_what_else_stands_in_a_title_is_nobody(title: str) -> None:
    assert talks(title) == [(title, None, [])]


def test_most_titles_that_name_people_say_that_short_names_are_some() -> None:
    titles = ("Sun Zhe", *PEOPLE, "the Sea", "Harbour Cloud")

    assert [people for *_, people in talks(*(f"Talk by {one}" for one in titles))] == [
        ["sun-zhe"],
        *([name.lower().replace(" ", "-")] for name in PEOPLE),
        [],
        [],
    ]


def test_a_subject_behind_a_colon_shows_that_others_may_be_some() -> None:
    titles = ("Invited talk: Nikola Harbour", "Invited talk: Boats and their keepers")

    assert [people for *_, people in talks(*titles)] == [[], []]


def test_a_title_names_nobody_where_a_column_does() -> None:
    assert talks("Talk by Ada Sample: Boats", speaker="Jo Example") == [
        ("Talk by Ada Sample: Boats", None, ["jo-example"])
    ]


def test_what_kind_of_talk_it_was_is_kept() -> None:
    plan = HEAD + '2030-05-14,10:00-10:45,"Closing lecture by Ada Sample: Boats",\n'
    (found,) = translated({"plan.csv": plan})["sessions"].values()

    assert (found["title"], found["extra"]) == ("Boats", {"kind": "Closing lecture"})


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Boats (Chair: Ada Sample)", {"title": "Boats", "chair": ["ada-sample"]}),
        (
            "Boats (Chair: Ada Sample (Oslo) and Ben Test (Bergen))",
            {"title": "Boats", "chair": ["ada-sample", "ben-test"]},
        ),
        ("Boats. Chair: Ada Sample (ESP)", {"title": "Boats", "chair": ["ada-sample"]}),
        ("Boats – Moderator: Ada Sample", {"title": "Boats", "moderator": ["ada-sample"]}),
        ("Boats (Moderator: Ada Sample)", {"title": "Boats", "moderator": ["ada-sample"]}),
        ("Boats – Chaired by Ada Sample", {"title": "Boats", "chair": ["ada-sample"]}),
        ("Sea: Boats – Chaired by Ada Sample", {"title": "Sea: Boats", "chair": ["ada-sample"]}),
        (
            '"Boats, moderated by Ada Sample and Ben Test"',
            {"title": "Boats", "moderator": ["ada-sample", "ben-test"]},
        ),
        ("Boats (Intro by Ada Sample)", {"title": "Boats", "host": ["ada-sample"]}),
        ("Boats (introduced by Ada Sample)", {"title": "Boats", "host": ["ada-sample"]}),
        ("Boats (introduced by the crew)", {"title": "Boats (introduced by the crew)"}),
        ("Boats – Painted by Ada Sample", {"title": "Boats – Painted by Ada Sample"}),
        ("Boats (Topic: harbours)", {"title": "Boats (Topic: harbours)"}),
        ("Boats (Chair: to be told)", {"title": "Boats (Chair: to be told)"}),
    ],
)
def test_who_leads_a_session_may_stand_behind_its_title(
    title: str, expected: dict[str, object]
) -> None:
    [found] = translated({"plan.csv": f"Title,Start\n{title},9:00\n"})["sessions"].values()

    assert found == {**expected, "start": "9:00"}


def test_people_behind_all_titles_speak_though_no_name_is_plainly_one() -> None:
    talks = [
        ("Boats", "Walter Weber"),
        ("Knots of old", "Katya Keller and Paula Petersen"),
        ("Sails", "Tara Tanaka"),
        ("Ropes", "Jonas Jansen"),
        ("Salt", "Quentin Quist"),
    ]
    rows = [
        f"{hour}:00-{hour}:45;{title} by {names}" for hour, (title, names) in enumerate(talks, 9)
    ]
    text = "\n".join(["Time;Session", *rows])
    found = translated({"made.csv": text})["sessions"].values()

    assert [(one["title"], one["speakers"]) for one in found] == [
        ("Boats", ["walter-weber"]),
        ("Knots of old", ["katya-keller", "paula-petersen"]),
        ("Sails", ["tara-tanaka"]),
        ("Ropes", ["jonas-jansen"]),
        ("Salt", ["quentin-quist"]),
    ]


def test_whoever_stands_behind_with_speaks_where_nobody_else_is_named() -> None:
    titles = [f"Drawing Boats with {name}" for name in PEOPLE]

    assert [people for _, _, people in talks(*titles, "Coffee")] == [
        *(["ada-sample"], ["bo-sampler"], ["jo-example"], ["nikola-example"], []),
    ]


def test_what_else_stands_behind_with_speaks_for_nobody() -> None:
    titles = ("Sails with Ada Sample", "Doing more with less", "Work with Apache Nets")

    assert [people for _, _, people in talks(*titles, "Talk with Jo Example")] == [[]] * 4


def test_people_behind_titles_may_have_what_they_are_behind_them() -> None:
    titles = (
        "Boats in Winter - Ada Sample",
        "Keynote: Nets - Bo Sampler, Captain at Sample Boats",
        "Knots for the sea - Jo Example & Nikola Example",
        "Registration",
    )

    assert [(title, people) for title, _, people in talks(*titles)] == [
        ("Boats in Winter", ["ada-sample"]),
        ("Keynote: Nets", ["bo-sampler"]),
        ("Knots for the sea", ["jo-example", "nikola-example"]),
        ("Registration", []),
    ]


def test_who_introduces_talks_hides_nobody_whom_their_titles_name() -> None:
    names = ("Ada Sample", "Bo Sampler", "Jo Example")
    hours = ("9:00-10:00", "10:00-11:00", "11:00-12:00")
    said = zip(hours, names, ("Boats", "Nets", "Ropes"), strict=True)
    rows = (f"{at},{one}: {what} (Intro by Mo Probe)\n" for at, one, what in said)
    found = translated({"plan.csv": "Time,Title\n" + "".join(rows)})["sessions"].values()

    assert [(one["title"], one["speakers"], one["host"]) for one in found] == [
        ("Boats", ["ada-sample"], ["mo-probe"]),
        ("Nets", ["bo-sampler"], ["mo-probe"]),
        ("Ropes", ["jo-example"], ["mo-probe"]),
    ]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("All about boats. Moderated by Cleo Probe.", "All about boats. Moderated by Cleo Probe."),
        ("Moderated by Cleo Probe", None),
        ("Moderiert von Cleo Probe.", None),
    ],
)
def test_who_leads_may_be_told_by_the_last_sentence_of_a_text(text: str, kept: str | None) -> None:
    rows = (
        "Date,Start,End,Title,Speaker,Description\n"
        f"2030-05-14,9:00,9:45,Panel: Boats,Ada Sample; Ben Test,{text}\n"
        "2030-05-14,10:00,10:45,Nets,Ben Test,A society founded by Ada Sample.\n"
    )
    first, second = translated({"plan.csv": rows})["sessions"].values()

    assert (first["speakers"], first["moderator"]) == (["ada-sample", "ben-test"], ["cleo-probe"])
    assert first.get("description") == kept
    assert (second["speakers"], second.get("moderator")) == (["ben-test"], None)


def test_nobody_leads_by_a_sentence_where_a_column_has_who_does() -> None:
    rows = (
        "Date,Start,End,Title,Moderator,Description\n"
        "2030-05-14,9:00,9:45,Panel: Boats,Ada Sample,Moderated by Cleo Probe.\n"
    )
    (one,) = translated({"plan.csv": rows})["sessions"].values()

    assert (one["moderator"], one["description"]) == (["ada-sample"], "Moderated by Cleo Probe.")


def test_who_leads_may_be_told_by_a_note() -> None:
    rows = (
        "Date,Start,End,Title,Speaker,Notes\n"
        "2030-05-14,9:00,9:45,Boats,Ada Sample,chaired by Cleo Probe\n"
        "2030-05-14,10:00,10:45,Nets,Ben Test,Sold out\n"
    )
    first, second = translated({"plan.csv": rows})["sessions"].values()

    assert (first["speakers"], first["chair"], first.get("notes")) == (
        *(["ada-sample"], ["cleo-probe"], None),
    )
    assert (second.get("chair"), second["notes"]) == (None, "Sold out")
