"""Programmes in words and shapes that somebody made up for one file."""

import json
from pathlib import Path

import pytest

from confsched import api
from confsched.schedule.entities import ScheduledSession


def _placed(path: Path) -> list[ScheduledSession]:
    return [one for one in api.load(path).sessions if isinstance(one, ScheduledSession)]


def _lines(folder: Path, told: object, name: str = "plan.json") -> list[str]:
    path = folder / name
    path.write_text(told if isinstance(told, str) else json.dumps(told))
    return [
        f"{one.start:%m-%d %H:%M}-{one.end:%H:%M} {one.title}"
        + "".join(f" [{room.name}]" for room in one.rooms)
        + "".join(f", {part.speaker.name}" for part in one.people)
        + (" off" if one.status == "cancelled" else "")
        for one in sorted(_placed(path), key=lambda one: (one.start, one.title))
    ]


@pytest.mark.parametrize("key", ["rooms", "stages"])
def test_a_room_may_have_one_session_under_its_hours_where_others_have_several(
    tmp_path: Path, key: str
) -> None:
    told = {
        "festival": "Earshot",
        "date": "2031-05-13",
        key: {
            "Attic": {"11:00-11:40": "Boats — Ada Sample", "12:00-12:40": "Knots — Ben Muster"},
            "Cellar": {"11:00-12:00": "Ropes — Eva Test"},
        },
    }

    assert _lines(tmp_path, told) == [
        "05-13 11:00-11:40 Boats [Attic], Ada Sample",
        "05-13 11:00-12:00 Ropes [Cellar], Eva Test",
        "05-13 12:00-12:40 Knots [Attic], Ben Muster",
    ]


def test_hours_in_a_room_may_hold_sessions_that_say_more(tmp_path: Path) -> None:
    attic = {
        "11:00-11:40": {"title": "Boats", "speaker": "Ada Sample"},
        "12:00-12:40": {"title": "Knots", "speaker": "Ben Muster"},
    }
    cellar = {"11:00-12:00": {"title": "Ropes", "speaker": "Eva Test"}}
    told = {"title": "Earshot", "date": "2031-05-13", "rooms": {"Attic": attic, "Cellar": cellar}}

    assert _lines(tmp_path, told) == [
        "05-13 11:00-11:40 Boats [Attic], Ada Sample",
        "05-13 11:00-12:00 Ropes [Cellar], Eva Test",
        "05-13 12:00-12:40 Knots [Attic], Ben Muster",
    ]


def test_a_day_may_have_one_text_under_its_hours(tmp_path: Path) -> None:
    told = {
        "2031-05-13": {"11:00-11:40": "Boats", "12:00-12:40": "Knots"},
        "2031-05-14": {"11:00-12:00": "Ropes"},
    }

    assert _lines(tmp_path, {"title": "Earshot", "programme": told}) == [
        "05-13 11:00-11:40 Boats",
        "05-13 12:00-12:40 Knots",
        "05-14 11:00-12:00 Ropes",
    ]


@pytest.mark.parametrize("flag", ["abgesagt", "annulé", "cancelado", "geannuleerd", "Cancelled"])
def test_a_flag_says_in_any_language_that_a_session_is_cancelled(tmp_path: Path, flag: str) -> None:
    talk = {"title": "Boats", "date": "2031-05-13", "start": "9:00", "end": "9:45"}
    told = [talk | {flag: False}, talk | {"title": "Knots", flag: True}]

    assert _lines(tmp_path, told) == ["05-13 09:00-09:45 Boats", "05-13 09:00-09:45 Knots off"]


@pytest.mark.parametrize(
    ("key", "zone"),
    [("fuseau", "Europe/Paris"), ("fusoHorario", "Europe/Lisbon"), ("tijdzone", "Europe/Brussels")],
)
def test_a_conference_says_its_zone_in_any_language(tmp_path: Path, key: str, zone: str) -> None:
    talk = {"title": "Boats", "date": "2031-05-13", "start": "9:00", "end": "9:45"}
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({"title": "Earshot", key: zone, "sessions": [talk]}))

    assert api.load(path).zone_key == zone


def test_people_in_xml_are_named_beside_attributes(tmp_path: Path) -> None:
    slot = '<slot begin="{}:00" finish="{}:45" hall="Depot"><what>{}</what>{}</slot>'
    ada = '<who affiliation="Boat Club">Ada Sample</who>'
    told = (
        '<convention name="Rails" zone="Europe/Vienna"><day date="2031-05-13">'
        + slot.format("09", "09", "Boats", ada)
        + slot.format("10", "10", "Knots", "<who>Ben Muster</who>")
        + "</day></convention>"
    )
    path = tmp_path / "plan.xml"
    path.write_text(told)

    assert [
        (one.title, part.speaker.name, part.speaker.organization)
        for one in api.load(path).scheduled
        for part in one.people
    ] == [("Boats", "Ada Sample", "Boat Club"), ("Knots", "Ben Muster", None)]


def test_lists_side_by_side_may_be_called_for_many(tmp_path: Path) -> None:
    told = {
        "titles": ["Boats", "Knots"],
        "starts": ["2031-05-13 10:00", "2031-05-13 11:00"],
        "ends": ["2031-05-13 10:45", "2031-05-13 12:00"],
        "speakers": ["Ada Sample", "Ben Muster"],
        "rooms": ["Loft", "Quay"],
    }

    assert _lines(tmp_path, told) == [
        "05-13 10:00-10:45 Boats [Loft], Ada Sample",
        "05-13 11:00-12:00 Knots [Quay], Ben Muster",
    ]


def test_a_keynote_that_opens_or_closes_is_one_in_a_german_word(tmp_path: Path) -> None:
    talk = {"date": "2031-05-13", "start": "9:00", "end": "9:45"}
    told = [talk | {"title": "Eröffnungskeynote"}, talk | {"title": "Abschlusskeynote"}]
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(told))

    assert [one.type.id for one in api.load(path).scheduled] == ["keynote", "keynote"]
