"""Lists that share a key with the files of a system, and are none of its. All of it is made up."""

from typing import Any

import pytest
from translating import translated

WHEN = {"starts-at": "2030-05-14T09:00", "ends-at": "2030-05-14T10:00"}


@pytest.mark.parametrize(
    "told",
    [
        {"title": "Boats", **WHEN, "room": "Hall", "speakers": ["Ada Sample"]},
        {"title": "Boats", "session_type": "Talk", **WHEN, "room": "Hall", "speaker": "Ada Sample"},
        {
            "title": "Boats",
            "session-type": "Talk",
            **WHEN,
            "speakers": "Ada Sample",
            "room": "Hall",
        },
        {
            "Name": "Boats",
            "Location": "Hall",
            "Speaker": "Ada Sample",
            "StartTime": WHEN["starts-at"],
            "EndTime": WHEN["ends-at"],
        },
    ],
)
def test_a_key_that_many_use_makes_a_list_no_file_of_a_system(told: dict[str, object]) -> None:
    found: Any = translated({"plan.json": [told]})
    kind = {"type": "talk"} if "session_type" in told or "session-type" in told else {}

    assert found["sessions"] == {
        "boats": {
            "title": "Boats",
            **kind,
            "room": "Hall",
            "start": "2030-05-14T09:00",
            "end": "2030-05-14T10:00",
            "speakers": ["ada-sample"],
        }
    }


def test_a_type_in_a_list_of_open_event_may_be_a_word() -> None:
    told = {"title": "Boats", "session-type": "Talk", **WHEN, "microlocation": "Hall"}
    found: Any = translated({"sessions.json": [told]})

    assert found["sessions"]["boats"] == {
        "title": "Boats",
        "type": "talk",
        "start": "2030-05-14T09:00",
        "end": "2030-05-14T10:00",
        "room": "Hall",
    }


def test_sessions_of_a_wordcamp_are_known_by_their_meta_data_alone() -> None:
    meta = {"_wcpt_session_time": 1_904_967_000, "_wcpt_session_duration": 2700}
    found: Any = translated(
        {"sessions.json": [{"id": 7, "title": {"rendered": "Boats"}, "meta": meta}]}
    )

    assert found["sessions"] == {
        "7": {"title": "Boats", "start": "2030-05-14T05:30:00Z", "duration": "45min"}
    }


@pytest.mark.parametrize("name", ["uid", "UID"])
def test_a_number_for_each_makes_no_papers_of_what_has_rooms(name: str) -> None:
    told = {name: "4", "title": "Boats", "authors": "Ada Sample", "stage": "Hall", "kind": "talk"}
    found: Any = translated({"plan.json": [{**told, "start": WHEN["starts-at"], "end": "10:00"}]})

    assert found["sessions"] == {
        "4": {
            "title": "Boats",
            "type": "talk",
            "room": "Hall",
            "start": "2030-05-14T09:00",
            "end": "10:00",
            "speakers": ["ada-sample"],
        }
    }


def test_a_second_column_of_tracks_has_them_where_the_first_has_types() -> None:
    rows = [
        {"title": "Boats", **WHEN, "category": "Keynote", "strand": "Open sea"},
        {"title": "Oars", **WHEN, "category": "Talk", "strand": "Harbours"},
    ]
    found: Any = translated({"plan.json": rows})

    assert [(one["type"], one["track"]) for one in found["sessions"].values()] == [
        ("keynote", "Open sea"),
        ("talk", "Harbours"),
    ]


@pytest.mark.parametrize(
    ("names", "field"),
    [(("heading", "text"), "description"), (("title", "overview"), "description")],
)
def test_a_long_text_is_no_title(names: tuple[str, str], field: str) -> None:
    long = "We look at many things that float, and at what makes them go on for long."
    found: Any = translated({"plan.json": [{names[0]: "Boats", names[1]: long, **WHEN}]})

    assert [(one["title"], one[field]) for one in found["sessions"].values()] == [("Boats", long)]
