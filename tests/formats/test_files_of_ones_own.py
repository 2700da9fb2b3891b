"""Programmes in words and shapes that somebody made up for one file."""

import json
from pathlib import Path

import pytest

from confsched import api
from confsched.errors import ConfschedError
from confsched.opening import Reading
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


@pytest.mark.parametrize("key", ["schedule", "sessions", "programme"])
@pytest.mark.parametrize("hours", [("9:00", "9:30", "10:15"), ("9:00-9:30", "9:30-10:15")])
def test_sessions_may_stand_under_their_times_in_any_list(
    tmp_path: Path, key: str, hours: tuple[str, ...]
) -> None:
    told = [
        {"title": "Boats", "speaker": "Ada Sample"},
        {"title": "Knots", "speaker": "Ben Muster"},
        {"title": "Tea", "type": "break"},
    ]
    plan = {"title": "Earshot", "date": "2031-05-13", key: dict(zip(hours, told, strict=False))}

    assert _lines(tmp_path, plan)[:2] == [
        "05-13 09:00-09:30 Boats, Ada Sample",
        "05-13 09:30-10:15 Knots, Ben Muster",
    ]


@pytest.mark.parametrize("flag", ["session_is_cancelled", "sessionCancelled", "is-cancelled"])
def test_a_flag_may_say_of_what_it_is(tmp_path: Path, flag: str) -> None:
    talk = {"title": "Boats", "date": "2031-05-13", "start": "9:00", "end": "9:45"}

    assert _lines(tmp_path, [talk | {flag: 0}, talk | {"title": "Knots", flag: 1}]) == [
        "05-13 09:00-09:45 Boats",
        "05-13 09:00-09:45 Knots off",
    ]


def test_when_a_session_is_may_hold_its_day(tmp_path: Path) -> None:
    told = [
        {"what": "Boats", "when": {"day": "2031-05-13", "from": "8:00", "to": "9:00"}},
        {"what": "Knots", "when": {"day": "2031-05-14", "from": "8:00", "to": "9:00"}},
    ]

    assert _lines(tmp_path, {"title": "Earshot", "sessions": told}) == [
        "05-13 08:00-09:00 Boats",
        "05-14 08:00-09:00 Knots",
    ]


@pytest.mark.parametrize("about", ["meeting", "festival", "event"])
@pytest.mark.parametrize(("code", "name"), [("code", "label"), ("slug", "name")])
def test_what_describes_a_conference_may_list_its_rooms_in_any_words(
    tmp_path: Path, about: str, code: str, name: str
) -> None:
    said = {"name": "Earshot", "halls": [{code: "H1", name: "Great Hall"}]}
    talk = {"heading": "Boats", "date": "2031-05-13", "begin": "8:45", "minutes": 15}
    told = [talk | {"hallCode": "H1"}, talk | {"heading": "Knots", "hallCode": "H1"}]

    assert _lines(tmp_path, {about: said, "program": told}) == [
        "05-13 08:45-09:00 Boats [Great Hall]",
        "05-13 08:45-09:00 Knots [Great Hall]",
    ]


@pytest.mark.parametrize("key", ["zone", "timezone"])
def test_a_zone_may_stand_among_words(tmp_path: Path, key: str) -> None:
    talk = {"title": "Boats", "date": "2031-05-13", "start": "9:00", "end": "9:45"}
    told = {"title": "Earshot", key: "all session times in AWST", "sessions": [talk]}
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(told))

    assert api.load(path).zone_key == "Australia/Perth"


def test_a_zone_that_is_a_place_of_a_fair_is_no_zone_of_the_earth(tmp_path: Path) -> None:
    talk = {"title": "Boats", "date": "2031-05-13", "start": "9:00", "end": "9:45"}
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({"title": "Earshot", "zone": "EAST", "sessions": [talk]}))

    assert api.load(path).zone_key == "UTC"


_BOATS = {"t": "9:00", "x": "Boats", "y": "Ada Sample"}
_NESTED = [
    {"d": "2031-05-13", "things": [_BOATS, {**_BOATS, "x": "Ropes"}]},
    {"d": "2031-05-14", "things": [{"t": "10:00", "x": "Knots", "y": "Ben Muster"}]},
]


def test_lists_within_days_are_named_where_nobody_knows_their_words(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({"days": _NESTED}))

    with pytest.raises(ConfschedError) as caught:
        api.load(path)

    assert caught.value.message.endswith(
        "is no list of sessions: no field is the title of a session; there are 't', 'x', 'y'"
    )
    assert caught.value.hint == "say what a field is with --map 'FIELD=title'"


def test_what_is_said_of_fields_holds_for_lists_within_days(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({"days": _NESTED}))
    how = Reading(map={"x": "title", "y": "speakers", "d": "date", "t": "start"})

    assert [
        (f"{one.known.on} {one.title}", [part.speaker.name for part in one.people])
        for one in api.load(path, reading=how).sessions
    ] == [
        ("2031-05-13 Boats", ["Ada Sample"]),
        ("2031-05-13 Ropes", ["Ada Sample"]),
        ("2031-05-14 Knots", ["Ben Muster"]),
    ]


@pytest.mark.parametrize("untold", ["TBA", "TBD", "tbc"])
def test_a_start_that_nobody_knows_yet_is_nowhere_that_somebody_is_from(
    tmp_path: Path, untold: str
) -> None:
    talk = {"start": untold, "end": untold, "title": "Boats", "speaker": "Ada Sample"}
    path = tmp_path / "plan.json"
    path.write_text(json.dumps([talk, {**talk, "title": "Knots"}]))

    assert [
        (part.speaker.name, part.speaker.organization)
        for one in api.load(path).sessions
        for part in one.people
    ] == [("Ada Sample", None)] * 2


def test_a_file_about_an_event_may_name_its_rooms_by_ids(tmp_path: Path) -> None:
    about = {"name": "Earshot", "date": "2031-05-13", "rooms": {"hall": "Great Hall"}}
    talk = {"title": "Boats", "room": "hall", "start": "9:00", "end": "9:45", "speaker": "Jo Test"}
    (tmp_path / "event.json").write_text(json.dumps(about))
    (tmp_path / "sessions.json").write_text(json.dumps([talk]))
    found = api.load(tmp_path)

    assert found.title == "Earshot"
    assert [(f"{one.start:%m-%d %H:%M}", one.rooms[0].name) for one in found.scheduled] == [
        ("05-13 09:00", "Great Hall")
    ]
