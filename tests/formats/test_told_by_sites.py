"""What sites and their editors tell in other words than most lists. All of it is made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched import api
from confsched.schedule.schedule import Schedule

BOATS: dict[str, Any] = {"date": "2031-05-13", "start": "09:00", "end": "10:00"}
NETS: dict[str, Any] = {"date": "2031-05-13", "start": "10:00", "end": "11:00"}
WHEN: dict[str, Any] = {"session_date": "2031-05-13", "start_time": "09:00", "end_time": "10:00"}
ADA, BEN = "Ada Sample", "Ben Muster"


def _said(content: object) -> list[tuple[str, str, str, list[str | None]]]:
    """When the sessions of a file are, what they are called and who is in them."""
    found = translated({"programme.json": content}, "UTC")
    named = {key: one["name"] for key, one in found.get("speakers", {}).items()}
    return [
        (one["date"], one["start"], one["title"], [*map(named.get, people)])
        for one in found["sessions"].values()
        for people in [[*one["speakers"], *([one["host"]] if "host" in one else [])]]
    ]


def _lines(schedule: Schedule) -> list[str]:
    return [
        f"{one.start:%d %H:%M} | {'+'.join(room.name for room in one.rooms)}"
        f" | {one.track.name if one.track else ''} | {one.title}"
        f" | {', '.join(part.speaker.name for part in one.people)}"
        for one in schedule.scheduled
    ]


def _read(path: Path, files: dict[str, str]) -> list[str]:
    for name, text in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(text)
    return _lines(api.load(path))


SLOTS = [
    {"time": "08:00 09:00", "unified": {"title": "Breakfast"}},
    {"time": "09:00 09:30", "trackA": {"speaker": ADA}, "trackB": {"title": "Nets"}},
    {"time": "09:40 10:10", "trackA": {"title": "Tides"}, "trackB": {"speaker": BEN}},
]
LUNCH = [{"time": "20:00 21:00", "unified": {"title": "Dinner", "description": "Fish."}}]


@pytest.mark.parametrize("before", [[], [{"date": "2031-05-12", "slots": LUNCH}]])
def test_slots_have_their_talks_under_the_names_of_tracks(
    tmp_path: Path, before: list[object]
) -> None:
    days = {"days": [*before, {"date": "2031-05-13", "slots": SLOTS}]}

    assert _read(tmp_path, {"schedule.json": json.dumps(days)}) == [
        *(["12 20:00 |  |  | Dinner | "] if before else []),
        "13 08:00 |  |  | Breakfast | ",
        f"13 09:00 |  | trackA | {ADA} | {ADA}",
        "13 09:00 |  | trackB | Nets | ",
        "13 09:40 |  | trackA | Tides | ",
        f"13 09:40 |  | trackB | {BEN} | {BEN}",
    ]


@pytest.mark.parametrize(
    "told",
    [
        # topics stand beside the posts of people
        [
            {**BOATS, "topic": "Boats", "speaker": ADA, "title": "Rope Maker", "company": "Club"},
            {**NETS, "topic": "Nets", "speaker": BEN, "title": "Weaver", "company": "Club"},
        ],
        # a title is a text, and a name that of who speaks
        [{**BOATS, "text": "Boats", "name": ADA}, {**NETS, "text": "Nets", "name": BEN}],
        # where a page has a session is nobody
        [
            {**BOATS, "title": "Boats", "anchor": "boats", "speaker": ADA},
            {**NETS, "title": "Nets", "anchor": "nets", "speaker": BEN},
        ],
    ],
)
def test_titles_are_told_from_what_stands_beside_them(told: list[object]) -> None:
    assert _said(told) == [
        ("2031-05-13", "09:00", "Boats", [ADA]),
        ("2031-05-13", "10:00", "Nets", [BEN]),
    ]


def test_days_that_are_numbered_have_dates_if_some_do() -> None:
    slot = {"time": "09:00-10:00", "title": "Boats"}
    days = [{"name": f"Day {n}", "sessions": [{**slot, "title": f"Boats {n}"}]} for n in (1, 2, 3)]
    dated = [{"date": "2031-05-13", **days[0]}, days[1], {"date": "2031-05-15", **days[2]}]
    found = translated({"programme.json": {"days": dated}}, "UTC")["sessions"]

    assert [(one["date"], one["title"]) for one in found.values()] == [
        ("2031-05-13", "Boats 1"),
        ("2031-05-14", "Boats 2"),
        ("2031-05-15", "Boats 3"),
    ]


POST = {"id": 11, "date": "2031-01-02T10:00:00", "title": {"rendered": "Boats"}}
KEPT = {"ID": 11, "post_date": "2031-01-02 10:00:00", "post_title": "Boats", "post_name": "boats"}
AUTHOR = {"ID": 21, "post_title": ADA, "post_name": "ada", "post_content": "Likes ropes."}
RECORD = {"collectionId": "a1", "id": "s1", "title": "Boats", "speakers": ["p1"], **BOATS}
PERSON = {"collectionId": "a2", "id": "p1", "name": ADA}


@pytest.mark.parametrize(
    "told",
    [
        [{**POST, "meta": {**WHEN, "speakers": [ADA]}}],
        [{**KEPT, "acf": {**WHEN, "speakers": [AUTHOR]}}],
        {"items": [{**RECORD, "expand": {"speakers": [PERSON]}}], "page": 1},
    ],
)
def test_posts_and_records_say_when_they_are_and_who_is_in_them(told: object) -> None:
    assert _said(told) == [("2031-05-13", "09:00", "Boats", [ADA])]


@pytest.mark.parametrize(("told", "status"), [("draft", "proposed"), ("publish", None)])
def test_a_post_that_is_a_draft_is_proposed(told: str, status: str | None) -> None:
    found = translated(
        {"plan.json": [{**KEPT, "post_status": told, "acf": {**WHEN, "speakers": [AUTHOR]}}]}
    )

    assert [one.get("status") for one in found["sessions"].values()] == [status]


def test_a_page_without_a_title_is_called_by_its_heading(tmp_path: Path) -> None:
    slots = '[{start: "09:00", end: "10:00", id: boats}, {start: "10:00", end: "11:00", id: nets}]'
    page = "---\nspeakers: [Ada Sample]\nroom: Hall\n---\n# {}\n\nAll of it.\n"
    files = {f"_talks/{one.lower()}.md": page.format(one) for one in ("Boats", "Nets")}

    assert _read(
        tmp_path, {"_data/schedule.yml": f"- date: 2031-05-13\n  slots: {slots}\n", **files}
    ) == [
        "13 09:00 | Hall |  | Boats | Ada Sample",
        "13 10:00 | Hall |  | Nets | Ada Sample",
    ]


def test_what_is_counted_by_letters_is_nobody_with_an_organization() -> None:
    items = [{"text": "A. Boats for All"}, {"text": "B. Nets: Old and New"}]
    found = translated({"programme.json": [{**BOATS, "title": "Focus Session", "items": items}]})

    assert found["sessions"] == {
        "focus-session": {
            "title": "Focus Session",
            **BOATS,
            "description": "- A. Boats for All\n- B. Nets: Old and New",
            "extra": {"contents": [{"title": one["text"]} for one in items]},
        }
    }
