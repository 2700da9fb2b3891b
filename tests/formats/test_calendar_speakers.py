"""Who speaks, in titles of a calendar that says it nowhere else."""

from typing import Any

import pytest
from test_calendar_texts import calendar
from translating import translated

PEOPLE = ("Ana P\u00e9rez", "Bruno Kern", "Lena Fischer", "Tom Baker")
TITLES = ("Knots that hold", "Ropes", "Sails and the wind", "Buoys: a history")


def titled(*titles: str, **more: str) -> Any:  # noqa: ANN401 -- to be looked into
    return calendar(*({"SUMMARY": title, **more} for title in titles))


def told(found: Any) -> dict[str, list[str]]:  # noqa: ANN401 -- what is read
    return {one["title"]: one.get("speakers", []) for one in found["sessions"].values()}


IDS = (["ana-perez"], ["bruno-kern"], ["lena-fischer"], ["tom-baker"])


@pytest.mark.parametrize(
    "form",
    [
        "{1} - {0}",
        "{1} \u2013 {0}",
        "{1} | {0}",
        "{0}: {1}",
        "{0} - {1}",
        "{0}: “{1}”",
        "{1} ({0})",
        "{1} by {0}",
    ],
)
def test_names_stand_where_most_titles_of_talks_have_them(form: str) -> None:
    titles = [form.format(*pair) for pair in zip(PEOPLE, TITLES, strict=True)]
    found = titled("Coffee break", *titles, "Lunch", "Discussion")

    assert told(found) == {
        "Coffee break": [],
        **dict(zip(TITLES, IDS, strict=True)),
        "Lunch": [],
        "Discussion": [],
    }


def test_what_a_day_is_called_is_no_title_of_a_talk() -> None:
    talks = [f"{title} - {who}" for title, who in zip(TITLES, PEOPLE, strict=True)]
    days = [f"DTSTART;VALUE=DATE:2030051{n}\nSUMMARY:Day {n}" for n in (4, 5, 6)]
    timed = (f"DTSTART:20300514T090000\nSUMMARY:{title}" for title in talks)
    events = (f"BEGIN:VEVENT\n{one}\nEND:VEVENT" for one in (*days, *timed))
    found = translated({"x.ics": "\n".join(["BEGIN:VCALENDAR", *events, "END:VCALENDAR", ""])})

    assert [*told(found).values()] == [[], [], [], *IDS]


def test_several_may_be_named_and_where_they_work() -> None:
    found = titled(
        rf"Knots - {PEOPLE[0]}\, Harbour Inc & Bruno Kern\, Boats Ltd",
        r"Who owns the quay? - Lena Fischer\, Port Lab\; Tom Baker\, Docks",
        r"Sails - Jo Sample\, Windworks",
        "Oars - Bo Sample",
    )

    assert told(found) == {
        "Knots": ["ana-perez", "bruno-kern"],
        "Who owns the quay?": ["lena-fischer", "tom-baker"],
        "Sails": ["jo-sample"],
        "Oars": ["bo-sample"],
    }
    assert [person.get("organization") for person in found["speakers"].values()] == [
        *("Harbour Inc", "Boats Ltd", "Port Lab", "Docks", "Windworks"),
        None,
    ]


@pytest.mark.parametrize(
    "titles",
    [
        ("Knots - Part One", "Ropes - Part Two", "Sails - Deep Dive", "Oars - The Sequel"),
        ("Knots - Ana P\u00e9rez", "Ropes - Bruno Kern", "Sails", "Oars - Lena Fischer", "Buoys"),
        tuple(
            f"Tour - {name}" for name in ("San Francisco", "Santa Clara", "San Diego", "Santa Ana")
        ),
    ],
)
def test_titles_with_other_ends_or_names_in_some_stay(titles: tuple[str, ...]) -> None:
    assert told(titled(*titles)) == {title: [] for title in titles}


def test_where_somebody_is_known_to_speak_titles_stay() -> None:
    titles = [f"{title} - {name}" for title, name in zip(TITLES, PEOPLE, strict=True)]

    assert told(titled(*titles, ATTENDEE="Jo Sample")) == {title: ["jo-sample"] for title in titles}


def test_a_colon_behind_brackets_needs_no_blank() -> None:
    found = titled(
        "Bruno Kern (Port Lab):Knots", "Lena Fischer (Docks): Ropes", "Tom Baker (Quay):Sails"
    )

    assert told(found) == {
        "Knots": ["bruno-kern"],
        "Ropes": ["lena-fischer"],
        "Sails": ["tom-baker"],
    }


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["Knots (Lena Fischer\\, Tom Baker)"], {"Knots": ["lena-fischer", "tom-baker"]}),
        (
            ["Knots (Lena Fischer\\, Tom Baker)", "Oars (Bruno Kern & Jo Sample)"],
            {"Knots": ["lena-fischer", "tom-baker"], "Oars": ["bruno-kern", "jo-sample"]},
        ),
        (["Knots (Notre Dame)"], {"Knots (Notre Dame)": []}),
        (
            ["Knots (Lena Fischer\\, Tom Baker)", "Oars (part two)"],
            {"Knots (Lena Fischer, Tom Baker)": [], "Oars (part two)": []},
        ),
    ],
)
def test_of_an_event_or_two_several_people_in_brackets_are_its_speakers(
    titles: list[str], expected: dict[str, list[str]]
) -> None:
    assert told(titled(*titles)) == expected


def test_what_all_titles_begin_with_is_the_series_that_they_are_of() -> None:
    titles = [f"{name} \u2013 {title}" for name, title in zip(PEOPLE, TITLES, strict=True)]
    found = titled(*(f"Knot Seminar: {title}" for title in titles))
    kinds = titled(*(f"Workshop: {title}" for title in titles), CATEGORIES="Sea")

    assert told(found) == told(kinds) == dict(zip(TITLES, IDS, strict=True))
    assert {one["track"] for one in found["sessions"].values()} == {"Knot Seminar"}
    assert {one["type"] for one in kinds["sessions"].values()} == {"workshop"}


def test_a_series_is_a_tag_where_there_is_a_track() -> None:
    found = titled(*(f"Seminar: {title}" for title in TITLES), CATEGORIES="Sea")

    assert [(one["track"], one["tags"]) for one in found["sessions"].values()] == [
        ("Sea", ["Seminar"])
    ] * 4


def test_somebody_is_no_series() -> None:
    titles = [f"Bruno Kern: {title}" for title in TITLES]

    assert told(titled(*titles)) == {title: [] for title in titles}


def test_who_is_known_in_a_few_sessions_hides_nobody_in_the_titles_of_the_others() -> None:
    titles = [f"{title} - {name}" for title, name in zip(TITLES, PEOPLE, strict=True)]
    events = [{"SUMMARY": title} for title in titles]
    found = calendar(*events[:3], {**events[3], "ATTENDEE": PEOPLE[3]})

    assert told(found) == dict(zip(TITLES, IDS, strict=True))


def test_a_talk_without_a_title_is_called_by_who_gives_it() -> None:
    pairs = [*zip(PEOPLE[:3], TITLES, strict=False)]
    first = titled(*(f"{who} - {what}" for who, what in pairs), PEOPLE[3])
    last = titled(*(f"{what} - {who}" for who, what in pairs), PEOPLE[3])

    assert told(first) == {**dict(zip(TITLES[:3], IDS, strict=False)), PEOPLE[3]: IDS[3]}
    assert told(last)[PEOPLE[3]] == []


def test_each_of_several_has_what_stands_behind_a_comma() -> None:
    found = titled(
        r"Knots - Ana Pérez\, Harbour Works & Bruno Kern\, Sail Co",
        r"Ropes - Lena Fischer & Tom Baker\, Windco",
        r"Sails - Jo Sample\, Harbour & Sons",
        r"Oars - Bo Sample\, Port",
    )

    assert [(one["name"], one.get("organization")) for one in found["speakers"].values()] == [
        ("Ana P\u00e9rez", "Harbour Works"),
        ("Bruno Kern", "Sail Co"),
        ("Lena Fischer", None),
        ("Tom Baker", "Windco"),
        ("Jo Sample", "Harbour & Sons"),
        ("Bo Sample", "Port"),
    ]
