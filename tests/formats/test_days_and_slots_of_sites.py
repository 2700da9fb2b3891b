"""Data of conference sites whose days, slots and rooms are told in a way of their own."""

import json
from pathlib import Path
from textwrap import dedent

from confsched import api
from confsched.opening import Reading


def _told(folder: Path, told: object, name: str = "plan.json") -> list[str]:
    path = folder / name
    path.write_text(dedent(told) if isinstance(told, str) else json.dumps(told))
    found = api.load(path, reading=Reading(timezone="UTC"))
    return [
        f"{one.start:%m-%d %H:%M}-{one.end:%H:%M} {one.title} <{one.type.id}>"
        + "".join(f" [{room.name}]" for room in one.rooms)
        for one in found.scheduled
    ]


def test_days_beside_one_that_is_still_to_be_found_are_all_read(tmp_path: Path) -> None:
    told = """\
        tba:
          title: {en: TBA, nb: Ikke fastsatt}
          events:
            - title: {en: Sails, nb: Seil}
        thursday:
          date: "2031-05-15"
          events:
            - {time: "16:50-17:00", title: {en: Boats, nb: Båter}}
        friday:
          date: "2031-05-16"
          events:
            - {time: "10:00-16:00", title: {en: Ropes, nb: Tau}}
        """

    assert _told(tmp_path, told, "plan.yaml") == [
        "05-15 16:50-17:00 Boats <talk>",
        "05-16 10:00-16:00 Ropes <talk>",
    ]
    assert [one.title for one in api.load(tmp_path).sessions] == ["Sails", "Boats", "Ropes"]


def test_slots_name_rooms_and_programmes_by_ids_two_levels_down(tmp_path: Path) -> None:
    told = """\
        title: Knots
        table:
          - begin_time: "9:00"
            end_time: "10:00"
            section:
              - subsection: [{label: Reception}]
                colsize: 3
          - begin_time: "10:00"
            end_time: "11:00"
            section:
              - subsection: [{roomid: Blue Hall, label: Boats, programid: S00}]
              - subsection: [{roomid: Red Hall}]
              - subsection: [{roomid: B10, label: Ropes}]
        """
    path = tmp_path / "plan.yaml"
    path.write_text(dedent(told))
    found = api.load(path, reading=Reading(timezone="UTC", days={"1": "2031-05-14"}))

    assert found.title == "Knots"
    assert [(one.id, one.title, [room.name for room in one.rooms]) for one in found.sessions] == [
        ("reception", "Reception", []),
        ("S00", "Boats", ["Blue Hall"]),
        ("ropes", "Ropes", []),
    ]


def test_a_list_of_rooms_stands_where_others_have_their_room(tmp_path: Path) -> None:
    told = """\
        date: 2031-05-14
        sessions:
          - {timeslot: "09:00-10:00", location: Hall A, title: Boats}
          - {timeslot: "10:00-10:30", locations: [Hall A, Hall B], title: Coffee}
          - {timeslot: "10:30-11:00", location: Hall B, title: Ropes}
        """

    assert _told(tmp_path, told, "plan.yaml") == [
        "05-14 09:00-10:00 Boats <talk> [Hall A]",
        "05-14 10:00-10:30 Coffee <break> [Hall A] [Hall B]",
        "05-14 10:30-11:00 Ropes <talk> [Hall B]",
    ]


def test_what_begins_with_its_slot_and_ends_later_takes_several(tmp_path: Path) -> None:
    told = """\
        date: 2031-05-14
        rows:
          - time: 10:00 AM - 10:45 AM
            cells:
              - {hall: Hall A, title: Boats, range: 10:00 AM - 11:30 AM}
              - {hall: Hall B, title: Ropes}
          - time: 10:45 AM - 11:30 AM
            cells:
              - {hall: Hall B, title: Sails, range: "10:45 AM - 12:15 PM · Hands on"}
        """

    assert _told(tmp_path, told, "plan.yaml") == [
        "05-14 10:00-11:30 Boats <talk> [Hall A]",
        "05-14 10:00-10:45 Ropes <talk> [Hall B]",
        "05-14 10:45-12:15 Sails <talk> [Hall B]",
    ]


def test_times_that_begin_at_another_time_than_the_slot_say_nothing_of_its_end(
    tmp_path: Path,
) -> None:
    told = """\
        date: 2031-05-14
        sessions:
          - {time: 10:00-10:45, title: Boats, doors: 09:00-11:30}
          - {time: 10:45-11:30, title: Ropes, doors: 10:45-12:00}
        """

    assert _told(tmp_path, told, "plan.yaml") == [
        "05-14 10:00-10:45 Boats <talk>",
        "05-14 10:45-11:30 Ropes <talk>",
    ]


def _people(folder: Path, told: object) -> list[str]:
    path = folder / "plan.json"
    path.write_text(json.dumps(told))
    found = api.load(path, reading=Reading(timezone="UTC"))
    return [
        f"{one.title}: "
        + "; ".join(
            f"{part.speaker.name} ({part.speaker.organization or ''})" for part in one.people
        )
        for one in found.sessions
    ]


def test_a_description_that_lists_people_is_the_panel(tmp_path: Path) -> None:
    told = [
        {"time": "9:00 AM", "title": "Welcome", "description": "Ada Sample (Harbour Trust)"},
        {
            "time": "9:15 AM",
            "title": "Boats in Courts",
            "description": "Ben Test, Museum of Boats\nCleo Probe, Oslo University\nJo Trial, BBC",
        },
        {"time": "10:30 AM", "title": "Break", "description": "Fresh Coffee"},
        {"time": "10:45 AM", "title": "Ropes", "description": "What ropes are for, and why."},
    ]

    assert _people(tmp_path, told) == [
        "Welcome: Ada Sample (Harbour Trust)",
        "Boats in Courts: Ben Test (Museum of Boats); Cleo Probe (Oslo University); Jo Trial (BBC)",
        "Break: ",
        "Ropes: ",
    ]


def test_places_in_the_lines_of_a_description_are_no_people(tmp_path: Path) -> None:
    told = [
        {
            "time": "9:15 AM",
            "title": "Tour of the Harbours",
            "description": "Old Harbour, Oslo\nNew Harbour, Bergen\nLong Pier, Molde",
        },
        {"time": "10:45 AM", "title": "Ropes", "description": "Fresh Coffee"},
    ]

    assert _people(tmp_path, told) == ["Tour of the Harbours: ", "Ropes: "]


def test_authors_speak_where_no_speakers_are_beside_them(tmp_path: Path) -> None:
    told = [
        {
            "time": "9:00-10:00",
            "title": "Boats",
            "speakers": [],
            "authors": [{"first_name": "Ada", "last_name": "Sample", "company": "BBC"}],
        },
        {
            "time": "10:00-11:00",
            "title": "Nets",
            "speakers": [{"first_name": "Ben", "last_name": "Test", "company": ""}],
            "authors": [{"first_name": "Cleo", "last_name": "Probe", "company": ""}],
        },
    ]

    assert _people(tmp_path, told) == ["Boats: Ada Sample (BBC)", "Nets: Ben Test ()"]


def test_dots_are_no_room(tmp_path: Path) -> None:
    told = [
        {"start": "2031-05-14 09:00", "end": "2031-05-14 10:00", "title": "Boats", "room": "Hall"},
        {"start": "2031-05-14 10:00", "end": "2031-05-14 11:00", "title": "Nets", "room": "..."},
        {"start": "2031-05-14 11:00", "end": "2031-05-14 12:00", "title": "Ropes", "room": "…"},
    ]

    assert _told(tmp_path, told) == [
        "05-14 09:00-10:00 Boats <talk> [Hall]",
        "05-14 10:00-11:00 Nets <talk>",
        "05-14 11:00-12:00 Ropes <talk>",
    ]


def test_what_a_summary_calls_may_have_its_times_in_the_dates_of_its_start_and_end(
    tmp_path: Path,
) -> None:
    told = [
        {
            "summary": f"B{number}-Boats",
            "date_start": f"2031051{number}T1400",
            "date_end": f"2031051{number}T1715",
            "location": "Hall",
            "description": "What boats are for.",
        }
        for number in (4, 5)
    ]

    assert _told(tmp_path, told) == [
        "05-14 14:00-17:15 B4-Boats <talk> [Hall]",
        "05-15 14:00-17:15 B5-Boats <talk> [Hall]",
    ]
