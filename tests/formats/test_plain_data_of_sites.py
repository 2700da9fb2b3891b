"""Plain data of conference sites, each in words and a shape that many write it in."""

import json
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from confsched import api


def _told(folder: Path, told: object, name: str = "plan.json") -> list[str]:
    path = folder / name
    path.write_text(dedent(told) if isinstance(told, str) else json.dumps(told))
    return [
        f"{one.start:%Y-%m-%d %H:%M}-{one.end:%H:%M} {one.title} <{one.type.id}>"
        + "".join(f" [{room.name}]" for room in one.rooms)
        + "".join(
            f"; {part.role} {part.speaker.name}, {part.speaker.role or '-'},"
            f" {part.speaker.organization or '-'}"
            for part in one.people
        )
        for one in sorted(api.load(path).scheduled, key=lambda one: (one.start, one.title))
    ]


def _talk(title: str, hour: int, **more: object) -> dict[str, Any]:
    day = "2030-05-06T"
    return {"title": title, "start": f"{day}{hour:02}:00", "end": f"{day}{hour:02}:30", **more}


def test_rooms_called_alike_in_two_buildings_are_two(tmp_path: Path) -> None:
    def place(building: str) -> dict[str, str]:
        return {"building": building, "room": "Room 2"}

    talks = [
        _talk("Boats", 9, location=place("East Wing")),
        _talk("Knots", 9, location=place("West Wing")),
        _talk("Ropes", 10, location={"building": "West Wing", "room": "Attic"}),
    ]

    assert _told(tmp_path, talks) == [
        "2030-05-06 09:00-09:30 Boats <talk> [Room 2 (East Wing)]",
        "2030-05-06 09:00-09:30 Knots <talk> [Room 2 (West Wing)]",
        "2030-05-06 10:00-10:30 Ropes <talk> [Attic]",
    ]


def test_days_below_the_number_of_a_year_are_of_it(tmp_path: Path) -> None:
    told = """\
        title: Boat Days
        2030:
          "6 May": [{title: Boats, time: "9:00-9:30"}]
          "7 May": [{title: Knots, time: "9:00-9:30"}]
        2031:
          "5 May": [{title: Ropes, time: "9:00-9:30"}]
        """

    assert _told(tmp_path, told, "plan.yaml") == [
        "2030-05-06 09:00-09:30 Boats <talk>",
        "2030-05-07 09:00-09:30 Knots <talk>",
        "2031-05-05 09:00-09:30 Ropes <talk>",
    ]


@pytest.mark.parametrize("word", ["or", "oder"])
def test_either_of_two_people_is_two(tmp_path: Path, word: str) -> None:
    either = f"Ada Sample {word} Ben Muster"
    talks = [_talk("Boats", 9, speakers=either), _talk("Knots", 10, speakers=[either])]

    assert _told(tmp_path, talks) == [
        "2030-05-06 09:00-09:30 Boats <talk>; speaker Ada Sample, -, -; speaker Ben Muster, -, -",
        "2030-05-06 10:00-10:30 Knots <talk>; speaker Ada Sample, -, -; speaker Ben Muster, -, -",
    ]


def test_posts_before_names_of_several_bodies_are_parted(tmp_path: Path) -> None:
    people = [
        ("Ada Sample", "Principal PM, Contoso"),
        ("Ben Muster", "Staff Engineer, Northwind"),
        ("Cy Test", "Building boats, slowly"),
    ]
    talks = [
        _talk(f"Boats {n}", 9 + n, speakers=[{"name": name, "tagline": line}])
        for n, (name, line) in enumerate(people)
    ]
    found = [one.partition("; speaker ")[2] for one in _told(tmp_path, talks)]

    assert found == [
        "Ada Sample, Principal PM, Contoso",
        "Ben Muster, Staff Engineer, Northwind",
        "Cy Test, Building boats, slowly, -",
    ]


def test_departments_behind_posts_are_no_bodies(tmp_path: Path) -> None:
    talks = [
        _talk("Boats", 9, speakers=[{"name": "Ada Sample", "tagline": "VP, Engineering"}]),
        _talk("Knots", 10, speakers=[{"name": "Ben Muster", "tagline": "Director, Finance"}]),
    ]
    found = [one.partition("; speaker ")[2] for one in _told(tmp_path, talks)]

    assert found == ["Ada Sample, VP, Engineering, -", "Ben Muster, Director, Finance, -"]


def test_a_feed_of_events_says_where_and_who_put_them_there(tmp_path: Path) -> None:
    def entry(title: str, where: str, hour: int) -> str:
        day = "2030-05-06T"
        return (
            f"<entry><title>{title}</title><author><name>Harbour Office</name></author>"
            f'<gd:where valueString="{where}"/>'
            f'<gd:when startTime="{day}{hour}:00:00Z" endTime="{day}{hour}:30:00Z"/></entry>'
        )

    names = 'xmlns="http://www.w3.org/2005/Atom" xmlns:gd="http://schemas.google.com/g/2005"'
    told = f"<feed {names}><title>Boat Days</title>"
    told += entry("Boats", "Shed 4", 10) + entry("Knots", "Pilot House", 11) + "</feed>"

    assert _told(tmp_path, told, "plan.xml") == [
        "2030-05-06 10:00-10:30 Boats <talk> [Shed 4]",
        "2030-05-06 11:00-11:30 Knots <talk> [Pilot House]",
    ]


def test_a_polish_workshop_is_one(tmp_path: Path) -> None:
    talks = [
        _talk("Warsztat z węzłów", 9, speaker="Ada Sample"),
        _talk("Łodzie", 10, speaker="Ben Muster"),
    ]

    assert _told(tmp_path, talks) == [
        "2030-05-06 09:00-09:30 Warsztat z węzłów <workshop>; speaker Ada Sample, -, -",
        "2030-05-06 10:00-10:30 Łodzie <talk>; speaker Ben Muster, -, -",
    ]


def test_ids_of_sessions_may_be_words_for_lists_with_numbers(tmp_path: Path) -> None:
    talks = {"keynote-1": _talk("Boats", 9, type="keynote"), "talk-1": _talk("Knots", 10)}

    assert _told(tmp_path, {"sessions": talks}) == [
        "2030-05-06 09:00-09:30 Boats <keynote>",
        "2030-05-06 10:00-10:30 Knots <talk>",
    ]


@pytest.mark.parametrize("name", ["dayIndex", "day_number", "dayId"])
def test_groups_say_the_number_of_their_day(tmp_path: Path, name: str) -> None:
    def day(number: int, title: str) -> dict[str, Any]:
        return {name: number, "items": [{"start": "9:00", "end": "9:30", "heading": title}]}

    about = {"title": "Boat Days", "dates": ["2030-05-06", "2030-05-07"]}

    assert _told(tmp_path, {"conf": about, "agenda": [day(0, "Boats"), day(1, "Knots")]}) == [
        "2030-05-06 09:00-09:30 Boats <talk>",
        "2030-05-07 09:00-09:30 Knots <talk>",
    ]


def test_an_event_beside_sections_like_ours_is_that_of_a_site(tmp_path: Path) -> None:
    told = """\
        [event]
        name = "Boat Days"
        date = 2030-05-06

        [sessions.boats]
        title = "Boats"
        start = "9:00"
        end = "9:30"
        speakers = ["ada"]

        [sessions.knots]
        title = "Knots"
        start = "10:00"
        end = "10:30"
        room = "Hall"

        [speakers.ada]
        name = "Ada Sample"
        affiliation = "Boat Club"
        """

    assert _told(tmp_path, told, "plan.toml") == [
        "2030-05-06 09:00-09:30 Boats <talk>; speaker Ada Sample, -, Boat Club",
        "2030-05-06 10:00-10:30 Knots <talk> [Hall]",
    ]


@pytest.mark.parametrize("around", ["", "tracks"])
def test_tracks_by_their_names_say_where_they_are(tmp_path: Path, around: str) -> None:
    def track(room: str, title: str) -> dict[str, Any]:
        return {"room": room, "slots": [{"start": "9:00", "end": "9:30", "title": title}]}

    tracks = {"Sails": track("Quay", "Boats"), "Ropes": track("Loft", "Knots")}
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({"date": "2030-05-06", **({around: tracks} if around else tracks)}))
    found = [
        (one.title, one.rooms[0].name, one.track and one.track.name)
        for one in api.load(path).scheduled
    ]

    assert found == [("Boats", "Quay", "Sails"), ("Knots", "Loft", "Ropes")]


def test_a_moment_may_have_its_date_beside_its_time(tmp_path: Path) -> None:
    def at(time: str) -> dict[str, str]:
        return {"date": "2030-05-06", "time": time}

    cast = [{"person": "Ada Sample", "part": "moderator", "affiliation": "Boat Club"}]
    talks = [
        {"title": "Boats", "start": at("9:00"), "end": at("9:30"), "cast": cast},
        {"title": "Knots", "start": at("10:00"), "end": at("10:30")},
    ]

    assert _told(tmp_path, talks) == [
        "2030-05-06 09:00-09:30 Boats <talk>; moderator Ada Sample, -, Boat Club",
        "2030-05-06 10:00-10:30 Knots <talk>",
    ]


def test_prepositions_say_when_and_where(tmp_path: Path) -> None:
    talks = [
        {"title": "Boats", "by": "Ada Sample", "on": "2030-05-06", "at": "9:00", "for": "30 min"},
        {"title": "Knots", "by": "Ben Muster", "on": "2030-05-07", "at": "9:00", "for": "45 min"},
    ]

    assert _told(tmp_path, [one | {"in": "Loft"} for one in talks]) == [
        "2030-05-06 09:00-09:30 Boats <talk> [Loft]; speaker Ada Sample, -, -",
        "2030-05-07 09:00-09:45 Knots <talk> [Loft]; speaker Ben Muster, -, -",
    ]


def test_the_only_break_of_all_days_is_read_beside_sessions(tmp_path: Path) -> None:
    told = """\
        <plan>
          <day date="2030-05-06">
            <session start="9:00" end="9:30"><title>Boats</title></session>
            <break start="9:30" end="10:00">Coffee</break>
            <session start="10:00" end="10:30"><title>Knots</title></session>
          </day>
          <day date="2030-05-07">
            <session start="9:00" end="9:30"><title>Ropes</title></session>
          </day>
        </plan>
        """

    assert _told(tmp_path, told, "plan.xml") == [
        "2030-05-06 09:00-09:30 Boats <talk>",
        "2030-05-06 09:30-10:00 Coffee <break>",
        "2030-05-06 10:00-10:30 Knots <talk>",
        "2030-05-07 09:00-09:30 Ropes <talk>",
    ]


def test_rows_in_lists_may_say_how_long_they_take(tmp_path: Path) -> None:
    told = """\
        title: Boat Days
        days:
          - name: 6 May 2030
            talks:
              - ["9:00", "30", "Breakfast", ""]
              - ["9:30", "45", "Splicing for all of us", "Ada Sample"]
              - ["10:30", "20", "Questions about boats", "Ben Muster"]
        """

    assert _told(tmp_path, told, "plan.yaml") == [
        "2030-05-06 09:00-09:30 Breakfast <meal>",
        "2030-05-06 09:30-10:15 Splicing for all of us <talk>; speaker Ada Sample, -, -",
        "2030-05-06 10:30-10:50 Questions about boats <talk>; speaker Ben Muster, -, -",
    ]


def test_what_titles_say_of_sessions_is_known(tmp_path: Path) -> None:
    titles = {
        "Fällt aus: Knoten": "cancelled talk",
        "Ontvangst met koffie": "confirmed registration",
        "Apertura de puertas": "confirmed registration",
        "Välkomna!": "confirmed opening",
        "Séance d'ouverture": "confirmed opening",
        "Plénière de clôture": "confirmed closing",
    }
    talks = [_talk(title, 9 + n) for n, title in enumerate(titles)]
    path = tmp_path / "plan.json"
    path.write_text(json.dumps([*talks, _talk("Workshop splicing", 16, end="2030-05-06T17:30")]))
    found = {one.title: f"{one.status} {one.type.id}" for one in api.load(path).sessions}

    titles["Knoten"] = titles.pop("Fällt aus: Knoten")
    assert found == {**titles, "Workshop splicing": "confirmed workshop"}


def test_a_municipality_behind_a_name_is_where_somebody_works(tmp_path: Path) -> None:
    boats = _talk("Boats", 9) | {"medverkande": "Ada Sample, Exempels kommun"}
    told = {"conferenceTitle": "Boat Days", "sessions": [boats, _talk("Knots", 10)]}

    assert _told(tmp_path, told) == [
        "2030-05-06 09:00-09:30 Boats <talk>; speaker Ada Sample, -, Exempels kommun",
        "2030-05-06 10:00-10:30 Knots <talk>",
    ]
    assert api.load(tmp_path / "plan.json").title == "Boat Days"


@pytest.mark.parametrize("room", ["Sala 11", "Aula"])
def test_cells_of_one_room_are_sessions_and_titles_alike(tmp_path: Path, room: str) -> None:
    def row(time: str, here: object, there: object = None) -> dict[str, object]:
        return {"time": time, room: here, "Sala 12": there}

    boats = {"title": "Boats", "speaker": "Ada Sample"}
    days = [
        {
            "day": 1,
            "rows": [row("9:00-9:30", "Tides"), row("10:00-10:30", boats, {"title": "Tar"})],
        },
        {"day": 2, "rows": [row("9:00-9:30", {"title": "Knots"}), row("10:00-10:30", "Closing")]},
    ]
    told = {"start_date": "2030-05-06", "rooms": [room, "Sala 12"], "schedule": days}

    assert _told(tmp_path, told) == [
        f"2030-05-06 09:00-09:30 Tides <talk> [{room}]",
        f"2030-05-06 10:00-10:30 Boats <talk> [{room}]; speaker Ada Sample, -, -",
        "2030-05-06 10:00-10:30 Tar <talk> [Sala 12]",
        f"2030-05-07 09:00-09:30 Knots <talk> [{room}]",
        f"2030-05-07 10:00-10:30 Closing <closing> [{room}]",
    ]


def test_numbers_of_sessions_below_their_days_are_no_tracks(tmp_path: Path) -> None:
    def talk(title: str, hour: int) -> dict[str, str]:
        return {"zeit": f"{hour}:00-{hour}:30", "titel": title, "ort": "Saal"}

    first = {"datum": "2030-05-06", "sessions": {"s01": talk("Boats", 9), "s02": talk("Tar", 10)}}
    second = {"datum": "2030-05-07", "sessions": {"s03": talk("Knots", 9)}}
    path = tmp_path / "plan.json"
    path.write_text(json.dumps({"tage": {"montag": first, "dienstag": second}}))
    found = [(one.id, one.title, one.track) for one in api.load(path).scheduled]

    assert found == [("s01", "Boats", None), ("s02", "Tar", None), ("s03", "Knots", None)]


def test_whoever_is_on_a_panel_may_be_described(tmp_path: Path) -> None:
    people = [{"fullname": "Ada Sample", "designation": "Captain", "organisation": "Boat Club"}]
    talks = [
        {"sessionName": "Boats", "sessionTime": "9:00", "sessionLength": "30", "panel": people},
        {"sessionName": "Knots", "sessionTime": "10:00", "sessionLength": "30", "panel": []},
    ]

    assert _told(tmp_path, {"date": "2030-05-06", "sessions": talks}) == [
        "2030-05-06 09:00-09:30 Boats <talk>; speaker Ada Sample, Captain, Boat Club",
        "2030-05-06 10:00-10:30 Knots <talk>",
    ]


def test_what_is_on_at_once_is_in_no_track_of_that_name(tmp_path: Path) -> None:
    told = """\
        - begin: 2030-05-06T09:00
          end: 2030-05-06T09:30
          plenary: {title: Opening, chair: Ada Sample}
        - begin: 2030-05-06T10:00
          end: 2030-05-06T10:30
          parallel:
            - {room: Hall, title: Boats}
            - {room: Loft, title: Knots}
        """
    (tmp_path / "plan.yaml").write_text(dedent(told))
    found = [(one.title, one.track) for one in api.load(tmp_path / "plan.yaml").scheduled]

    assert found == [("Opening", None), ("Boats", None), ("Knots", None)]


def test_elements_called_talks_may_be_openings(tmp_path: Path) -> None:
    def told(name: str, hour: int, title: str) -> str:
        times = f"<beginn>{hour}:00</beginn><ende>{hour}:30</ende>"
        return f"<{name}><datum>06.05.2030</datum>{times}<titel>{title}</titel></{name}>"

    talks = told("vortrag", 9, "Begrüßung") + told("vortrag", 10, "Knoten")

    assert _told(tmp_path, f"<tagung>{talks}{told('pause', 11, 'Pause')}</tagung>", "plan.xml") == [
        "2030-05-06 09:00-09:30 Begrüßung <opening>",
        "2030-05-06 10:00-10:30 Knoten <talk>",
        "2030-05-06 11:00-11:30 Pause <break>",
    ]
