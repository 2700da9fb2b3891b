"""Folders of small sites: days in a file of their own, pages of people. All of it is made up."""

import json
from pathlib import Path

import pytest

from confsched import api
from confsched.opening import Reading

WHEN = {"start": "2030-05-14T10:00", "end": "2030-05-14T10:45"}
THEN = {"start": "2030-05-14T11:00", "end": "2030-05-14T11:45"}


def read(folder: Path, files: dict[str, str]) -> list[str]:
    """A line for each session of a site."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    found = api.load(folder, reading=Reading(timezone="UTC"))
    return [
        f"{one.start:%m-%d %H:%M}-{one.end:%H:%M} {one.title}: "
        + ", ".join(part.speaker.name for part in one.people)
        for one in found.scheduled
    ]


@pytest.mark.parametrize(
    ("name", "days", "called"),
    [
        ("days.yml", "- {day: 1, date: 2030-05-14}\n- {day: 2, date: 2030-05-15}\n", "day"),
        ("event-days.yml", "- {id: 1, date: 2030-05-14}\n- {id: 2, date: 2030-05-15}\n", "dayId"),
        ("_days.yml", "1: {date: 2030-05-14}\n2: {date: 2030-05-15}\n", "day"),
    ],
)
def test_dates_of_days_stand_in_a_file_of_their_own(
    tmp_path: Path, name: str, days: str, called: str
) -> None:
    slots = (
        '{}: 1, start: "9:00", end: "9:30"}}\n- {{title: Oars, {}: 2, start: "9:00", end: "9:30"}}'
    )
    sessions = f"- {{title: Ropes, {slots.format(called, called)}\n"

    assert read(tmp_path, {f"_data/{name}": days, "_data/sessions.yml": sessions}) == [
        "05-14 09:00-09:30 Ropes: ",
        "05-15 09:00-09:30 Oars: ",
    ]


@pytest.mark.parametrize("name", ["event_types.json", "session_types.json"])
def test_types_stand_by_their_ids_in_a_file_of_their_own(tmp_path: Path, name: str) -> None:
    talks = [{"id": 7, "title": "Ropes", "event_type": 2, **WHEN}]
    types = [{"id": 1, "name": "Talk"}, {"id": 2, "name": "Village"}]
    key = name.removesuffix(".json")
    (tmp_path / "events.json").write_text(json.dumps({"updated_at": "now", "schedule": talks}))
    (tmp_path / name).write_text(json.dumps({key: types, "updated_at": "now"}))
    found = api.load(tmp_path, reading=Reading(timezone="UTC"))

    assert [(one.title, one.type.name) for one in found.sessions] == [("Ropes", "Village")]


@pytest.mark.parametrize(
    "told",
    [
        "title: {who}\ntalk_title: {what}\n{when}",
        "name: {who}\ntalk:\n  title: {what}\n  {when}",
        "title: {what}\nspeaker: {who}\n{when}",
    ],
)
def test_pages_of_people_may_be_those_of_their_talks(tmp_path: Path, told: str) -> None:
    inside = "\n  " if "talk:" in told else "\n"
    pages = {
        f"content/speakers/{who[:3].lower()}.md": f"---\n{text}\n---\n\nLikes knots.\n"
        for who, what, times in (("Ada Sample", "Ropes", WHEN), ("Ben Test", "Oars", THEN))
        if (when := inside.join(f"{key}: {value}" for key, value in times.items()))
        and (text := told.format(who=who, what=what, when=when))
    }

    assert read(tmp_path, pages) == [
        "05-14 10:00-10:45 Ropes: Ada Sample",
        "05-14 11:00-11:45 Oars: Ben Test",
    ]


def test_some_talks_lie_in_a_folder_among_all_of_a_year(tmp_path: Path) -> None:
    page = "---\ntitle: {}\nspeakers: [Ada Sample]\nstart: {start}\nend: {end}\n---\n"
    pages = {
        "content/talks/2030/ropes.md": page.format("Ropes", **WHEN),
        "content/talks/2030/workshops/oars.md": page.format("Oars", **THEN),
        "content/speakers/ada.md": "---\nname: Ada Sample\n---\n",
    }

    assert read(tmp_path, pages) == [
        "05-14 10:00-10:45 Ropes: Ada Sample",
        "05-14 11:00-11:45 Oars: Ada Sample",
    ]


def test_the_day_of_a_page_is_not_that_of_the_next_one(tmp_path: Path) -> None:
    page = "---\ntitle: {}\nspeakers: [Ada Sample]\n{}time: 9:00-9:30\n---\n"
    pages = {
        "content/talks/2030/a-ropes.md": page.format("Ropes", "date: 2030-05-14\n"),
        "content/talks/2030/b-oars.md": page.format("Oars", "date: 2030-05-15\n"),
        "content/talks/2030/c-nets.md": page.format("Nets", ""),
    }

    assert read(tmp_path, pages) == [
        "05-14 09:00-09:30 Ropes: Ada Sample",
        "05-15 09:00-09:30 Oars: Ada Sample",
    ]
