"""Lists as organisers type them: days, heads of two lines, topics, posts. All are made up."""

from typing import Any

import pytest
from test_records import sessions, translated

from confsched.formats.records.people.names import names_in


def _told(text: str, *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(one.get(field) for field in fields) for one in sessions(text)]


@pytest.mark.parametrize(
    "form",
    [
        "Day {} - Tuesday {} May 2030",
        "Day {} – {} May 2030",
        "Tag {} – {}. Mai 2030",
        "Day {}: {} May 2030",
    ],
)
def test_the_number_of_a_day_before_its_date_begins_no_range(form: str) -> None:
    first, second = form.format(1, 14), form.format(2, 15).replace("Tuesday", "Wednesday")
    text = (
        f"Day,Time,Title\n{first},9:00-10:00,Boats\n,10:00-11:00,Nets\n{second},9:00-9:30,Sails\n"
    )
    found: Any = translated(text)

    assert found["conference"]["days"] == ["2030-05-14", "2030-05-15"]
    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Nets", "Sails"]


def test_what_stands_in_brackets_below_a_head_with_the_zone_is_no_session() -> None:
    text = """\
Date,Start,End,Title,Speakers,Hall
,(CET),(CET),,"(name, country)",
2030-05-14,9:00,10:00,Boats,Ada Sample (Norway),Great Hall
"""
    found: Any = translated(text)

    assert found["conference"]["timezone"] == "CET"
    assert found["conference"]["extra"] == {"note": "(name, country)"}
    assert [one["title"] for one in found["sessions"].values()] == ["Boats"]
    assert [one["name"] for one in found["speakers"].values()] == ["Ada Sample"]


@pytest.mark.parametrize("topic", ["Topic", "Theme", "Workshop"])
def test_what_is_told_of_each_is_the_title_where_its_session_comes_again(topic: str) -> None:
    text = f"""\
Date,Time,Session,{topic}
2030-05-14,9:00-9:30,Plenary,Of boats
2030-05-14,9:30-10:00,Plenary,Of knots
2030-05-14,10:00-10:30,Break,
2030-05-14,10:30-11:00,Parallel A,Of nets
2030-05-14,10:30-11:00,Parallel B,Of sails
"""

    assert _told(text, "title", "type", "track") == [
        ("Of boats", "keynote", None),
        ("Of knots", "keynote", None),
        ("Break", None, None),
        ("Of nets", None, "Parallel A"),
        ("Of sails", None, "Parallel B"),
    ]


def test_a_session_that_comes_once_is_the_title_beside_its_topic() -> None:
    text = """\
Date,Time,Session,Topic
2030-05-14,9:00-9:30,Of boats,Sea
2030-05-14,9:30-10:00,Of knots,Rope
2030-05-14,10:00-10:30,Of nets,Fish
"""

    assert _told(text, "title", "track") == [
        ("Of boats", "Sea"),
        ("Of knots", "Rope"),
        ("Of nets", "Fish"),
    ]


def test_who_chairs_a_session_has_no_title_of_a_talk() -> None:
    text = """\
Session,Date,Time,Name,Role,Title of talk
Currents,2030-05-14,9:30-11:00,Mo Probe,Chair,
Currents,2030-05-14,9:30-11:00,Ada Sample,Speaker,Deep water
Currents,2030-05-14,9:30-11:00,Jo Test,Speaker,Narrow straits
"""

    assert _told(text, "title", "chair", "speakers") == [
        ("Currents", ["mo-probe"], ["ada-sample", "jo-test"])
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample, Student Support", ["Ada Sample (Student Support)"]),
        ("Ada Sample, Chief Executive", ["Ada Sample, Chief Executive"]),
        ("Ada Sample, Presidente da Câmara", ["Ada Sample, Presidente da Câmara"]),
        # people are called so, or are more than one
        ("Ada Sample, Nguyen Van An", ["Ada Sample", "Nguyen Van An"]),
        ("Ada Sample, All Speakers", ["Ada Sample", "All Speakers"]),
        ("Ada Sample, Student Support - confirmed", ["Ada Sample", "Student Support - confirmed"]),
    ],
)
def test_words_that_nobody_is_called_by_are_behind_a_name(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ada Sample, Sara Test, Mo Probe (chair)",
            ["Ada Sample", "Sara Test", "Mo Probe (chair)"],
        ),
        ("Martin Test, Jonas Probe", ["Martin Test, Jonas Probe"]),  # maybe of that firm
        ("Martin Test, Sample Boats", ["Martin Test, Sample Boats"]),
    ],
)
def test_given_names_behind_commas_are_people_where_others_have_posts(
    text: str, names: list[str]
) -> None:
    assert names_in(text, paired=True) == names


@pytest.mark.parametrize(
    "who",
    [
        *("Members only", "by invitation", "All staff", "All faculty", "Youth delegates"),
        *("All previous speakers", "Rapporteurs", "Bénévoles", "allen"),
        *("n.t.b.", "volgt", "nog te bevestigen"),
    ],
)
def test_whoever_is_meant_so_is_nobody(who: str) -> None:
    found: Any = translated(f"Time,Title,Speaker\n9:00-9:30,Boats,{who}\n")

    assert "speakers" not in found


@pytest.mark.parametrize(
    ("head", "row", "title"),
    [
        ("Course,Module,Trainer", "Rope care,Part 1,Ada Sample", "Rope care"),
        ("Speech,Name,Position", "Rope care,Ada Sample,Captain", "Rope care"),
        ("What's happening,Where", "Boats,Great Hall", "Boats"),
    ],
)
def test_titles_stand_below_what_people_call_them(head: str, row: str, title: str) -> None:
    assert _told(f"Date,Time,{head}\n2030-05-14,9:00-9:30,{row}\n", "title") == [(title,)]


@pytest.mark.parametrize("head", ["Field / Court", "Pitch", "Conference Room"])
def test_places_stand_below_what_people_call_them(head: str) -> None:
    text = f"Date,Time,Event,{head}\n2030-05-14,9:00-9:30,Reds v Blues,Court 2\n"

    assert _told(text, "title", "room") == [("Reds v Blues", "Court 2")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Sample and Ben Test, WHO", ["Ada Sample (WHO)", "Ben Test (WHO)"]),
        ("Ada Sample (Boats) & Ben Test, WHO", ["Ada Sample (Boats)", "Ben Test (WHO)"]),
        ("Ada Sample and Ben Test, MD", ["Ada Sample", "Ben Test, MD"]),
    ],
)
def test_two_people_may_be_of_one_body_that_is_abbreviated(text: str, names: list[str]) -> None:
    assert names_in(text, several=True) == names_in(text) == names
