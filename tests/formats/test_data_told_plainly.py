"""Data of sites that says with more around it, or in other places, what others say plainly."""

import json
from pathlib import Path

import pytest

from confsched import api
from confsched.errors import ConfschedError

_TALKS = [
    {"title": "Boats", "speakers": ["ada"], "room": "hall", "start": "9:00", "end": "9:45"},
    {"title": "Knots", "speakers": ["ben"], "room": "hall", "start": "10:00", "end": "10:45"},
]


def _lines(path: Path) -> list[str]:
    return [
        f"{one.start:%m-%d %H:%M} {one.title}, {one.rooms[0].name}"
        + "".join(f", {part.speaker.name}" for part in one.people)
        for one in api.load(path).scheduled
    ]


def _write(path: Path, told: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(told if isinstance(told, str) else json.dumps(told))
    return path


def test_dates_without_a_year_are_of_the_year_of_the_day_above(tmp_path: Path) -> None:
    talk = {"title": "Boats", "room": "Hall", "start": "Nov 7 2:00pm", "end": "Nov 7 2:45pm"}
    told = {"days": [{"date": "2031-11-07", "sessions": [talk, talk | {"title": "Knots"}]}]}

    found = _lines(_write(tmp_path / "data.json", told))

    assert found == ["11-07 14:00 Boats, Hall", "11-07 14:00 Knots, Hall"]


@pytest.mark.parametrize("day", ["0000000f-1b2c-4d5e-8f90-00000000000a", "opening"])
def test_days_may_stand_under_any_ids(tmp_path: Path, day: str) -> None:
    talks = [{**one, "dayId": day, "speakers": []} for one in _TALKS]
    told = {"days": {day: {"date": "2031-05-13"}}, "talks": talks}

    found = _lines(_write(tmp_path / "data.json", told))

    assert found == ["05-13 09:00 Boats, hall", "05-13 10:00 Knots, hall"]


def test_documents_that_say_what_they_are_are_lists_of_each(tmp_path: Path) -> None:
    talks = [{"kind": "session", **one, "date": "2031-05-13"} for one in _TALKS]
    people = [{"kind": "speaker", "id": "ada", "name": "Ada Sample"}]
    people.append({"kind": "speaker", "id": "ben", "name": "Ben Muster"})
    told = [{"kind": "room", "id": "hall", "name": "Great Hall"}, *talks, *people]
    path = _write(tmp_path / "data.yaml", "\n---\n".join(map(json.dumps, told)))

    assert _lines(path) == [
        "05-13 09:00 Boats, Great Hall, Ada Sample",
        "05-13 10:00 Knots, Great Hall, Ben Muster",
    ]


def test_acts_and_stages_in_two_files_are_one_conference(tmp_path: Path) -> None:
    _write(
        tmp_path / "site/data/stages.json", [{"id": 1, "name": "Tent"}, {"id": 2, "name": "Pier"}]
    )
    acts = [
        {"name": "The Knots", "stageId": 2, "start": "2031-05-13T18:00"},
        {"name": "Rope Choir", "stageId": 1, "start": "2031-05-13T19:00"},
    ]
    _write(tmp_path / "site/data/acts.json", [{**one, "duration": 60} for one in acts])

    found = _lines(tmp_path / "site")

    assert found == ["05-13 18:00 The Knots, Pier", "05-13 19:00 Rope Choir, Tent"]


def test_rules_of_what_looks_for_mistakes_in_programs_are_not_ours(tmp_path: Path) -> None:
    _write(tmp_path / "site/lint.json", {"rules": {"eofline": True, "curly": True, "forin": False}})
    talks = [{**one, "date": "2031-05-13", "img": "a.png", "likes": 3} for one in _TALKS]
    _write(tmp_path / "site/src/data/data.json", {"schedule": talks})

    found = _lines(tmp_path / "site")

    assert found == ["05-13 09:00 Boats, hall, ada", "05-13 10:00 Knots, hall, ben"]


def test_a_folder_with_a_script_of_data_is_told_to_name_it(tmp_path: Path) -> None:
    path = _write(tmp_path / "site/data.js", "export const talks = [];\n")

    with pytest.raises(ConfschedError) as refused:
        api.load(tmp_path / "site")

    hint = f"scripts are read where they are named: is it in {str(path)!r}?"
    assert refused.value.hint == hint
