"""Data that somebody wrote by hand in a shape and in words of their own. Made up."""

import json
from pathlib import Path

import pytest

from confsched import api

_TALKS = [
    {"title": "Boats", "room": "Hall", "time": "9:00-9:45"},
    {"title": "Knots", "room": "Attic", "time": "10:00-10:45"},
]


def _read(path: Path, told: object) -> list[str]:
    """What is in a file, with the zone of the conference."""
    path.write_text(told if isinstance(told, str) else json.dumps(told))
    schedule = api.load(path)
    return [
        f"{one.start.astimezone(one.zone):%m-%d %H:%M} {one.title}, {one.type.id}"
        + "".join(f", {room.name}" for room in one.rooms)
        + (f", on {one.track.name}" if one.track else "")
        + "".join(f", {part.role} {part.speaker.name}" for part in one.people)
        for one in schedule.scheduled
    ]


@pytest.mark.parametrize(
    ("key", "offset", "zone"),
    [
        ("utc-offset", "+03:00", "UTC+3"),
        ("utcOffset", 3, "UTC+3"),
        ("utc_offset", "UTC-5", "UTC-5"),
        ("gmt_offset", 5.5, "UTC+5:30"),
        ("utc_offset", -12600, "UTC-3:30"),  # in seconds
    ],
)
def test_how_far_a_conference_is_ahead_of_utc_is_its_zone(
    tmp_path: Path, key: str, offset: object, zone: str
) -> None:
    path = tmp_path / "data.json"
    found = _read(path, {"name": "Sea", key: offset, "date": "2031-05-13", "sessions": _TALKS})

    assert found == ["05-13 09:00 Boats, talk, Hall", "05-13 10:00 Knots, talk, Attic"]
    assert api.load(path).zone_key == zone


@pytest.mark.parametrize(
    "rooms",
    [
        [{"room": "Hall", "talks": ["Boats", "Knots"]}, {"room": "Attic", "talks": ["Sails", "-"]}],
        {"Hall": ["Boats", "Knots"], "Attic": ["Sails", None]},
        {"Hall": [{"title": "Boats"}, {"title": "Knots"}], "Attic": ["Sails", ""]},
    ],
)
def test_titles_of_rooms_are_in_the_order_of_the_times_beside_them(
    tmp_path: Path, rooms: object
) -> None:
    day = {"date": "2031-05-13", "slots": ["09:00-09:40", "09:50-10:30"], "rooms": rooms}
    found = _read(tmp_path / "data.json", {"title": "Sea", "days": [day]})

    assert found == [
        "05-13 09:00 Boats, talk, Hall",
        "05-13 09:00 Sails, talk, Attic",
        "05-13 09:50 Knots, talk, Hall",
    ]


def test_midnight_is_counted_on_and_breaks_may_have_elements_of_their_own(tmp_path: Path) -> None:
    told = """<schedule><conference><title>Sea</title></conference>
    <day index="1" date="2031-05-13"><room name="Hall">
    <event id="1"><start>23:00</start><duration>00:30</duration><title>Boats</title></event>
    <break><start>23:30</start><duration>00:30</duration><title>Soup</title></break>
    <event id="2"><start>24:00</start><duration>00:30</duration><title>Knots</title></event>
    </room></day></schedule>"""

    assert _read(tmp_path / "s.xml", told) == [
        "05-13 23:00 Boats, talk, Hall",
        "05-13 23:30 Soup, break, Hall",
        "05-14 00:00 Knots, talk, Hall",
    ]


@pytest.mark.parametrize("other", ["Others", "Other"])
def test_others_are_a_track_beside_one(tmp_path: Path, other: str) -> None:
    boats, knots = (one | {"date": "2031-05-13"} for one in _TALKS)
    path = tmp_path / "data.json"
    expected = ["05-13 09:00 Boats, talk, Hall, on Sea"]
    expected += [f"05-13 10:00 Knots, talk, Attic, on {other}"]

    assert _read(path, [boats | {"track": "Sea"}, knots | {"track": other}]) == expected
    assert _read(path, {"name": "Boats 2031", "Sea": [boats], other: [knots]}) == expected


def test_keys_of_one_letter_are_what_stands_under_them(tmp_path: Path) -> None:
    boats = {"i": 1, "t": "Boats", "s": "2031-05-13T09:00", "e": "2031-05-13T09:45", "r": "Hall"}
    knots = {"i": 2, "t": "Knots", "s": "2031-05-13T10:00", "e": "2031-05-13T10:45", "r": "Attic"}
    told = [boats | {"p": ["Ada Sample"]}, knots | {"p": ["Ben Muster"]}]
    expected = ["05-13 09:00 Boats, talk, Hall, speaker Ada Sample"]
    expected += ["05-13 10:00 Knots, talk, Attic, speaker Ben Muster"]
    short = [
        {"t": "9:00-9:45", "n": "Boats", "r": "Hall", "w": "Ada Sample", "d": "2031-05-13"},
        {"t": "10:00-10:45", "n": "Knots", "r": "Attic", "w": "Ben Muster", "d": "2031-05-13"},
    ]

    assert _read(tmp_path / "data.json", told) == expected
    assert _read(tmp_path / "data.json", {"s": short}) == expected


def test_the_animateur_of_a_table_ronde_moderates_it(tmp_path: Path) -> None:
    told = """
date: 2031-05-13
sessions:
  - titre: Le sel
    type: table ronde
    debut: "9h00"
    fin: "9h45"
    salle: Salon
    animateur: Ada Sample
    intervenants: [Ben Muster]
"""

    assert _read(tmp_path / "data.yaml", told) == [
        "05-13 09:00 Le sel, panel, Salon, speaker Ben Muster, moderator Ada Sample"
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Atelier Inkscape", "workshop"),
        ("Atelier d'écriture", "workshop"),
        ("Oficina de Arduino", "workshop"),
        ("Laboratorio di stampa", "workshop"),
        ("Workshop on knots", "workshop"),
        ("Letterpress workshop", "workshop"),
        ("Arduino-Workshop", "workshop"),
        ("Mesa redonda sobre el agua", "panel"),
        ("Notes from the workshop", "talk"),
        ("Laboratorio de datos", "talk"),
        ("Atelier et mémoire", "talk"),
        ("Panel data", "talk"),
    ],
)
def test_titles_say_kinds_by_their_nouns(tmp_path: Path, title: str, kind: str) -> None:
    told = [{**_TALKS[0], "title": title, "date": "2031-05-13", "speaker": "Ada Sample"}]
    expected = [f"05-13 09:00 {title}, {kind}, Hall, speaker Ada Sample"]

    assert _read(tmp_path / "data.json", {"sessions": told}) == expected


@pytest.mark.parametrize(
    ("keys", "zone", "date"),
    [
        (("titre", "salle", "lieu"), "Europe/Paris", "05/04/2031"),
        (("titel", "raum", "ort"), "Europe/Berlin", "5/4/2031"),
        (("title", "room", "place"), "America/Denver", "04/05/2031"),
    ],
)
def test_the_date_of_a_conference_is_in_the_order_of_its_language(
    tmp_path: Path, keys: tuple[str, str, str], zone: str, date: str
) -> None:
    title, room, place = keys
    talk = {title: "Boats", room: "Hall", "time": "9:00-9:45"}
    day = "datum" if room == "raum" else "date"
    told = {title: "Sea", day: date, "timezone": zone, place: "Pier 7", "sessions": [talk]}
    path = tmp_path / "data.json"

    assert _read(path, told) == ["04-05 09:00 Boats, talk, Hall"]
    assert getattr(api.load(path).venue, "name", "") == "Pier 7"


@pytest.mark.parametrize("end", ["2031-05-13T10:00", "10:00", "PT1H", "PT60M"])
def test_intervals_of_iso_8601_are_from_when_to_when(tmp_path: Path, end: str) -> None:
    talk = {"title": "Boats", "room": "Hall", "when": f"2031-05-13T09:00/{end}"}
    path = tmp_path / "data.json"

    assert _read(path, [talk]) == ["05-13 09:00 Boats, talk, Hall"]
    assert [f"{one.end:%H:%M}" for one in api.load(path).scheduled] == ["10:00"]


@pytest.mark.parametrize(
    ("several", "one"), [("people", "person"), ("relatori", "relatore"), ("Referenten", "Referent")]
)
def test_elements_of_people_are_lists_of_them(tmp_path: Path, several: str, one: str) -> None:
    told = f"""<conference>
    <{several}><{one} id="p1"><name>Ada Sample</name></{one}></{several}>
    <talks><talk start="2031-05-13T09:00" end="2031-05-13T09:45" room="Hall">
    <title>Boats</title><speaker ref="p1"/></talk></talks></conference>"""

    assert _read(tmp_path / "p.xml", told) == ["05-13 09:00 Boats, talk, Hall, speaker Ada Sample"]
