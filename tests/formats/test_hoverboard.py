"""Sites made with Hoverboard or Zeppelin: slots that name sessions by ids. All of it is made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import notes, translated, translation

from confsched import api
from confsched.loading import load_theirs

ROOMS = [{"title": "Great Hall"}, {"title": "Attic room"}]
BOATS = {"title": "Boats", "speakers": ["jo"], "language": "English", "tags": ["sea"]}
NETS = {"title": "Nets", "description": "<p>Knots</p>", "complexity": "Beginner"}
ZEPPELIN = {
    "schedule.yml": """\
- date: "2030-05-14"
  dateReadable: "May 14th"
  tracks:
    - {title: "Water", color: "#4285F4"}
    - {title: "Wind", color: "#90be4e"}
  timeslots:
    - {startTime: "9:00", endTime: "10:00", sessionIds: [101]}
    - {startTime: "10:00", endTime: "11:00", sessionIds: [003, 404]}
    - {startTime: "11:00", endTime: "12:00", sessionIds: [003, 004]}
""",
    "sessions.yml": """\
- {id: 101, title: Registration, place: Porch, service: true}
- {id: 003, title: Boats, speakers: [1], language: en, complexity: Beginner}
- {id: 004, title: Nets, speakers: [1, 2]}
- {id: 404, title: "", service: true}
""",
    "speakers.yml": """\
- id: 1
  name: Jo
  surname: Sample
  title: Captain
  company: Sample Society
  social: [{name: site, link: "https://jo.example/"}]
- {id: 2, name: Mo, surname: Example}
""",
}


def site(*slots: dict[str, object], columns: object = ROOMS, **sessions: object) -> Any:  # noqa: ANN401 -- to be looked into
    days = {"2030-05-14": {"date": "2030-05-14", "timeslots": slots, "tracks": columns}}
    return {"site.json": {"schedule": days, "sessions": sessions, "speakers": {}}}


def slot(start: str, end: str, *cells: object) -> dict[str, object]:
    return {"startTime": start, "endTime": end, "sessions": cells}


def shown(files: Any) -> dict[str, tuple[str, ...]]:  # noqa: ANN401 -- made by `site`
    """What is when and where, by its id."""
    found = translated(files)["sessions"]
    fields = ("start", "end", "room")
    return {key: tuple(one[name] for name in fields if name in one) for key, one in found.items()}


def test_the_files_of_a_folder_are_one_conference(tmp_path: Path) -> None:
    for name, text in ZEPPELIN.items():
        (tmp_path / name).write_text(text)
    [found] = api.load_all(tmp_path)

    assert [
        (one.title, [part.speaker.name for part in one.people], one.track and one.track.name)
        for one in found.sessions
    ] == [
        ("Registration", [], None),
        ("Boats", ["Jo Sample"], "Water"),
        ("Nets", ["Jo Sample", "Mo Example"], "Wind"),
    ]
    assert [(str(one.start)[11:16], str(one.end)[11:16]) for one in found.scheduled] == [
        ("09:00", "10:00"),
        ("10:00", "12:00"),
        ("11:00", "12:00"),
    ]


def test_sessions_may_stand_beside_words_for_their_levels(tmp_path: Path) -> None:
    rows = "".join(f"  {line}\n" for line in ZEPPELIN["sessions.yml"].splitlines())
    words = "meta:\n  complexity: [{title: Beginner}, {title: Expert}]\nlist:\n"
    for name, text in (ZEPPELIN | {"sessions.yml": words + rows}).items():
        (tmp_path / name).write_text(text)
    [found] = api.load_all(tmp_path)

    assert [one.title for one in found.scheduled] == ["Registration", "Boats", "Nets"]


def test_words_may_be_meant_by_their_numbers(tmp_path: Path) -> None:
    meta = {
        "complexity": [{"title": "Beginner"}, {"title": "Expert"}],
        "sessiontype": [{"title": "Workshop"}, {"title": "Deep dive"}],
    }
    boats = {"id": "boats", "title": "Boats", "subtype": 1, "complexity": 0}
    nets = {"id": "nets", "title": "Nets", "subtype": 0, "complexity": 7}
    files = site(slot("10:00", "10:40", {"items": ["boats"]}, {"items": ["nets"]}))["site.json"]
    for name, value in {
        "schedule": files["schedule"],
        "sessions": {"meta": meta, "list": [boats, nets]},
    }.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(value))
    [document] = load_theirs([str(tmp_path)])
    root: Any = document.roots[0]

    assert [
        (root["sessions"][one]["type"], root["sessions"][one]["extra"]) for one in ("boats", "nets")
    ] == [
        ("deep-dive", {"complexity": "Beginner"}),
        ("workshop", {"complexity": "7"}),
    ]


def test_all_that_a_site_says_is_read() -> None:
    files = site(slot("10:00", "10:40", {"items": ["boats"]}, {"items": ["nets"]}))
    jo = {
        "name": "Jo Sample",
        "title": "Captain",
        "company": "Sample Society",
        "bio": "<b>Sails</b>",
        "socials": [{"name": "Website", "link": "https://jo.example/"}],
        "order": 0,
        "featured": True,
    }
    files["site.json"]["sessions"] = {"boats": BOATS, "nets": NETS}
    files["site.json"]["speakers"] = {"jo": jo}

    assert translated(files) == {
        "conference": {"title": "site", "id": "site", "days": ["2030-05-14"]},
        "rooms": {"great-hall": {"name": "Great Hall"}, "attic-room": {"name": "Attic room"}},
        "speakers": {
            "jo": {
                "name": "Jo Sample",
                "role": "Captain",
                "organization": "Sample Society",
                "bio": "Sails",
                "url": "https://jo.example/",
                "extra": {"socials": jo["socials"], "featured": "true"},
            }
        },
        "sessions": {
            "boats": {
                "title": "Boats",
                "language": "en",
                "tags": ["sea"],
                "start": "10:00",
                "end": "10:40",
                "date": "2030-05-14",
                "room": "great-hall",
                "speakers": ["jo"],
            },
            "nets": {
                "title": "Nets",
                "description": "Knots",
                "start": "10:00",
                "end": "10:40",
                "date": "2030-05-14",
                "room": "attic-room",
                "extra": {"complexity": "Beginner"},
            },
        },
    }


def test_what_is_alone_in_its_slot_is_for_everybody() -> None:
    files = site(slot("9:00", "9:30", ["opening"]), opening={"title": "Opening"})

    assert translated(files)["sessions"]["opening"]["plenary"] == "true"


def test_what_goes_on_in_the_next_slots_keeps_its_column() -> None:
    files = site(
        slot("9:00", "10:00", {"items": ["long"], "extend": 2}, {"items": ["boats"]}),
        slot("10:00", "11:00", {"items": ["nets"]}),
        slot("11:00", "12:00", {"items": ["boats"], "track": {"title": "Porch"}}, {"items": []}),
        long={"title": "Long"},
        boats={"title": "Boats"},
        nets={"title": "Nets"},
    )

    assert shown(files) == {
        "long": ("9:00", "11:00", "great-hall"),
        "boats-2030-05-14": ("9:00", "10:00", "attic-room"),
        "nets": ("10:00", "11:00", "attic-room"),
        "boats-2030-05-14-2": ("11:00", "12:00", "porch"),
    }


@pytest.mark.parametrize("first", [["one", "two"], {"items": ["one", "two"]}])
def test_several_in_a_cell_share_its_time(first: object) -> None:
    sessions = {key: {"title": key.title()} for key in ("one", "two", "other")}
    files = site(slot("9:00", "9:50", first, ["other"]), **sessions)

    assert shown(files) == {
        "one": ("09:00", "09:25", "great-hall"),
        "two": ("09:25", "09:50", "great-hall"),
        "other": ("9:00", "9:50", "attic-room"),
    }


def test_what_a_slot_has_besides_its_cells_is_in_no_column() -> None:
    both: dict[str, object] = {
        "startTime": "9:00",
        "endTime": "10:00",
        "sessionIds": ["boats"],
        "labs": ["nets"],
    }
    files = site(both, boats={"title": "Boats"}, nets={"title": "Nets"})

    assert shown(files) == {"boats": ("9:00", "10:00", "great-hall"), "nets": ("9:00", "10:00")}


def test_columns_that_are_no_rooms_are_tracks() -> None:
    columns = [{"title": "Web"}, {"title": "Cloud"}]
    files = site(
        slot("9:00", "10:00", ["boats"], ["nets"]),
        columns=columns,
        boats={"title": "Boats"},
        nets={"title": "Nets"},
    )

    assert [one["track"] for one in translated(files)["sessions"].values()] == ["web", "cloud"]


def test_ids_are_numbers_whatever_they_are_written_like() -> None:
    day = {"date": "2030-05-14", "tracks": ROOMS, "timeslots": [slot("9:00", "10:00", ["007"], [])]}
    files = {"site.json": {"schedule": [day], "sessions": [{"id": 7, "title": "Boats"}]}}

    assert shown(files) == {"7": ("9:00", "10:00", "great-hall")}


def test_a_schedule_alone_calls_sessions_by_their_ids() -> None:
    day = {"date": "2030-05-14", "tracks": ROOMS, "timeslots": [slot("9:00", "10:00", [7], [8])]}

    found = translation({"schedule.json": [day]})

    assert notes(found.findings) == [
        (
            "F004 18 no list says what takes place: 2 sessions are called by their ids; "
            "put the file that describes them beside this one"
        )
    ]
    root: Any = found.roots[0]
    assert [one["title"] for one in root["sessions"].values()] == ["7", "8"]


def test_a_session_that_nothing_describes_is_told() -> None:
    found = translation(site(slot("9:00", "10:00", ["boats"], ["nest"]), boats=BOATS))

    assert notes(found.findings) == ["F006 14 no session has the id 'nest'"]


def test_time_slots_that_are_sessions_themselves_are_a_list() -> None:
    slots = [
        {"startTime": "9:00", "endTime": "9:30", "title": "Opening", "type": "other"},
        {
            "startTime": "9:30",
            "endTime": "10:30",
            "title": "Waters",
            "events": [{"title": "Boats", "speakers": "Jo Sample"}],
        },
    ]
    found = translated({"program.json": {"schedule": [{"date": "2030-05-14", "timeslots": slots}]}})

    assert [(one["title"], one.get("speakers")) for one in found["sessions"].values()] == [
        ("Opening", None),
        ("Waters", ["jo-sample"]),
    ]


def test_an_id_that_keeps_many_cells_empty_is_told_once() -> None:
    cells = (["boats"], ["404"])
    slots = [slot(f"{hour}:00", f"{hour}:30", *cells[:: (-1) ** hour]) for hour in range(9, 13)]
    found = translation(site(*slots, boats=BOATS))

    [finding] = found.findings
    assert notes(found.findings) == [
        "F006 11 no session has the id '404', which is named at 4 places"
    ]
    assert [one.message for one in finding.related] == ["named here too", "named here too"]


def test_what_has_no_digit_is_no_time_yet() -> None:
    found = translated(site(slot("-:-", "TBA", ["boats"]), columns=ROOMS[:1], boats=BOATS))

    boats = found["sessions"]["boats"]
    assert (boats.get("start"), boats.get("end")) == (None, None)
    assert boats["extra"] == {"start": "-:-", "end": "TBA"}


def test_slots_without_ends_last_until_the_next_one_and_the_date_may_be_told(
    tmp_path: Path,
) -> None:
    (tmp_path / "schedule.yml").write_text("""- dateReadable: "May 14"
  tracks: [{title: Hall A, color: "#90be4e"}]
  timeslots:
    - {startTime: "8:30", sessionIds: [door]}
    - {startTime: "9:30", sessionIds: [boats]}
    - {startTime: "11:00", sessionIds: [nets]}
""")
    (tmp_path / "sessions.yml").write_text("""- {id: door, title: Doors open, place: Foyer}
-
- {id: boats, title: Boats}
- {id: nets, title: Nets}
""")
    days = api.Reading(days={"1": "2030-05-14"}, timezone="UTC")
    found = api.load(tmp_path, reading=days)

    assert [f"{one.start:%d %H:%M}-{one.end:%H:%M} {one.title}" for one in found.scheduled] == [
        "14 08:30-09:30 Doors open",
        "14 09:30-11:00 Boats",
    ]
    assert [room.name for room in found.rooms] == ["Hall A", "Foyer"]
    assert [one.message for one in found.notices if one.code == "T211"] == [
        "no slot says when it ends: each is taken to last until the next one begins"
    ]
    assert sorted(one.code for one in found.notices) == ["F004", "T211"]


def test_what_is_alone_in_its_list_may_stand_without_it() -> None:
    day = {
        "date": "2030-05-14",
        "tracks": {"title": "Great Hall"},
        "timeslots": {"startTime": "10:00", "endTime": "10:40", "sessions": {"items": "boats"}},
    }
    in_list = {**day, "tracks": [day["tracks"]], "timeslots": [day["timeslots"]]}
    by_number = {**day, "timeslots": {"0": {**slot("10:00", "10:40"), "sessions": {"0": "boats"}}}}
    found = [
        shown({"site.json": {"schedule": one, "sessions": {"boats": BOATS}, "speakers": {}}})
        for one in (day, [day], in_list, by_number)
    ]

    assert found == [{"boats": ("10:00", "10:40", "great-hall")}] * 4


def test_columns_of_two_days_that_differ_by_a_blank_are_one() -> None:
    one, two = (
        {"date": date, "tracks": [{"title": title}], "timeslots": [slot("9:00", "9:30", [name])]}
        for date, title, name in (
            ("2030-05-14", "Water ", "boats"),
            ("2030-05-15", "Water", "nets"),
        )
    )
    about = {"boats": {"title": "Boats"}, "nets": {"title": "Nets"}}
    found = translated({"site.json": {"schedule": [one, two], "sessions": about, "speakers": {}}})

    assert found["tracks"] == {"water": {"name": "Water"}}


def test_a_schedule_that_a_site_put_together_is_read_where_there_is_no_other() -> None:
    boats = {"id": "boats", "title": "Boats", "startTime": "10:00", "endTime": "10:40"}
    slots = [slot("10:00", "10:40", {"items": [boats]}, {"items": []})]
    day = {"date": "2030-05-14", "tracks": ROOMS, "timeslots": slots}
    generated = {
        "generatedSchedule": {"2030-05-14": day},
        "generatedSessions": {"boats": {**boats, "day": "2030-05-14"}},
    }
    plain = site(slot("10:00", "10:40", {"items": ["boats"]}, {"items": []}), boats=BOATS)
    both = {"site.json": {**plain["site.json"], **generated}}

    assert shown({"site.json": generated}) == {"boats": ("10:00", "10:40", "great-hall")}
    assert shown(both) == shown(plain)


def test_ids_that_a_program_made_and_no_list_explains_are_nobody() -> None:
    files = site(slot("10:00", "10:40", {"items": ["boats"]}))
    files["site.json"]["sessions"] = {"boats": {"title": "Boats", "speakers": [31, 7]}}
    found = translated(files)

    assert "speakers" not in found
    assert found["sessions"]["boats"]["extra"] == {"speaker": "31", "speaker 2": "7"}


def test_slots_may_describe_what_they_hold() -> None:
    jo = {"id": "jo_sample", "name": "Jo Sample", "title": "Captain", "company": "Sample Society"}
    boats: dict[str, object] = {
        "id": "101",
        "title": "Boats",
        "description": "All of them",
        "speakers": [jo],
    }
    boats |= {"day": "2030-05-14", "dateReadable": "May 14", "duration": {"hh": 0, "mm": 40}}
    boats |= {"startTime": "10:00", "endTime": "10:40", "track": {"title": "Great Hall"}}
    nets = {"id": "102", "title": "Nets", "speakers": [{**jo, "name": "Jo  Sample"}]}
    slots = [slot("10:00", "10:40", {"items": [boats]}, {"items": [nets]})]
    found = translated({"site.json": [{"date": "2030-05-14", "timeslots": slots, "tracks": ROOMS}]})

    assert found["speakers"] == {
        "jo_sample": {"name": "Jo Sample", "role": "Captain", "organization": "Sample Society"}
    }
    assert [
        (one["title"], one["start"], one["end"], one["room"], one["speakers"])
        for one in found["sessions"].values()
    ] == [
        ("Boats", "10:00", "10:40", "great-hall", ["jo_sample"]),
        ("Nets", "10:00", "10:40", "attic-room", ["jo_sample"]),
    ]
