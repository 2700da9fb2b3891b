"""Programmes in several languages: texts by codes of languages, and whole lists. All made up."""

import pytest
from translating import translated

ENGLISH = [
    {"time": "9:00-9:30", "title": "Opening"},
    {"time": "9:30-10:00", "title": "Boats", "speaker": "Ada Sample"},
]
VIETNAMESE = [
    {"time": "9:00-9:30", "title": "Khai mạc"},
    {"time": "9:30-10:00", "title": "Thuyền", "speaker": "Ada Sample"},
]
FRENCH = [
    {"time": "9:00-9:30", "title": "Ouverture"},
    {"time": "9:30-10:00", "title": "Bateaux", "speaker": "Ada Sample"},
]


@pytest.mark.parametrize(
    "plan",
    [
        {"vi": VIETNAMESE, "en": ENGLISH},
        {"schedule": {"vi": VIETNAMESE, "en": ENGLISH}},
        {
            "vi": {"title": "Biển", "agenda": {"items": VIETNAMESE}},
            "en": {"title": "Sea", "agenda": {"items": ENGLISH}},
        },
    ],
)
def test_a_programme_in_several_languages_is_read_in_english(plan: object) -> None:
    root = translated({"plan.json": plan})

    assert [*root["sessions"].values()] == [
        {"title": "Opening", "time": "9:00-9:30"},
        {"title": "Boats", "time": "9:30-10:00", "speakers": ["ada-sample"]},
    ]
    assert root["conference"]["extra"] == {"other languages": "vi"}


def test_without_english_the_first_of_the_languages_is_read() -> None:
    root = translated({"plan.json": {"fr": FRENCH, "vi": VIETNAMESE}})

    assert [one["title"] for one in root["sessions"].values()] == ["Ouverture", "Bateaux"]


def test_lists_of_other_times_under_codes_are_no_languages() -> None:
    other = [{"time": "14:00-14:30", "title": "Nets"}, {"time": "14:30-15:00", "title": "Tar"}]
    root = translated({"plan.json": {"it": ENGLISH, "hr": other}})

    assert [one["title"] for one in root["sessions"].values()] == [
        *("Opening", "Boats", "Nets", "Tar")
    ]


def test_who_speaks_may_be_told_in_several_languages() -> None:
    names = {"vi": "TS. Ada Sample", "en": "Dr. Ada Sample"}
    root = translated({"plan.json": [{"time": "9:00-9:30", "title": "Boats", "speaker": names}]})

    assert root["speakers"] == {"dr-ada-sample": {"name": "Dr. Ada Sample"}}
    assert root["sessions"]["boats"] == {
        "title": "Boats",
        "time": "9:00-9:30",
        "speakers": ["dr-ada-sample"],
        "extra": {"speaker": names},
    }
