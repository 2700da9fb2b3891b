"""Lists in TOML, as a site keeps them."""

from pathlib import Path
from typing import Any

from translation import at, root_of, together, translate

from confsched import api
from confsched.loading import load_theirs

SCHEDULE = b'''[[schedule]]
id = "opening"
title = "Opening"
speaker = "Harbour Days Team"
time = "9:00 AM"

[[schedule]]
id = "waves"
title = "Waves &amp; wind"
description = """Two
lines"""
speaker = "Jo Sample and Bo Sample"
speakerLink = "/speakers#jo"
time = "9:30AM - 10:15AM"

[[schedule]]
type = "talk"
title = "Tides"
speaker = "Jo Sample"
speakerLink = "/speakers#jo"
time = "10:15 AM"

[[schedule]]
id = "panel"
title = "Panel"
type = "panel"
time = "11:00am to 12:00pm"
moderator = "jo"
[[schedule.panelists]]
id = "bo"
'''

SPEAKERS = b"""[[speakers]]
id = "jo"
name = "Jo Sample"
company = "Sample Society"
image = "jo.jpg"
description = "Writes on <b>tides</b>"
topicTitle = "Tides"

[[speakers]]
id = "bo"
name = "Bo Sample"
image = "bo.jpg"
"""

WORKSHOPS = b'''[[workshops]]
id = "knots"
title = "Knots"
speaker = "Bo Sample"
date = "22 January 2025"
time = "9:30am to 5:30pm"
venue = """
(doors open at 9:00am)
**Harbour House**
1 Quay
"""
additional = ""
'''


def test_a_folder_of_lists_is_one_conference(tmp_path: Path) -> None:
    folder = tmp_path / "harbour"
    folder.mkdir()
    (folder / "workshops.toml").write_bytes(WORKSHOPS)
    (folder / "schedule.toml").write_bytes(SCHEDULE)
    (folder / "speakers.toml").write_bytes(SPEAKERS)
    [document] = load_theirs([str(folder)])

    assert root_of(document) == {
        "conference": {"title": "harbour", "id": "harbour", "days": ["2025-01-22"]},
        "speakers": {
            "jo": {
                "name": "Jo Sample",
                "organization": "Sample Society",
                "bio": "Writes on tides",
                "extra": {"image": "jo.jpg", "topicTitle": "Tides"},
            },
            "bo": {"name": "Bo Sample", "extra": {"image": "bo.jpg"}},
            "harbour-days-team": {"name": "Harbour Days Team", "team": "true"},
        },
        "sessions": {
            "opening": {
                "title": "Opening",
                "time": "9:00 AM",
                "speakers": ["harbour-days-team"],
            },
            "waves": {
                "title": "Waves & wind",
                "description": "Two\nlines",
                "time": "9:30AM - 10:15AM",
                "speakers": ["jo", "bo"],
                "extra": {"speakerLink": "/speakers#jo"},
            },
            "tides": {
                "title": "Tides",
                "type": "talk",
                "time": "10:15 AM",
                "speakers": ["jo"],
                "extra": {"speakerLink": "/speakers#jo"},
            },
            "panel": {
                "title": "Panel",
                "type": "panel",
                "time": "11:00am to 12:00pm",
                "moderator": ["jo"],
                "speakers": ["bo"],
            },
            "knots": {
                "title": "Knots",
                "type": "workshop",
                "date": "2025-01-22",
                "time": "9:30am to 5:30pm",
                "room": "Harbour House",
                "speakers": ["bo"],
                "extra": {"address": "(doors open at 9:00am)\n**Harbour House**\n1 Quay\n"},
            },
        },
    }
    [finding] = document.findings
    assert finding.message == (
        "4 sessions say no day, and are taken to be on 2025-01-22, as 'Knots' is"
    )
    assert at(document, "sessions", "tides", "time") == '21:8 "10:15 AM"'
    assert at(document, "sessions", "knots", "date") == '5:8 "22 January 2025"'


def test_a_place_in_several_lines_is_one_room_with_its_address() -> None:
    rows = "".join(
        f"  - {{title: {title}, time: '{hour}:00', room: \"{room}\"}}\n"
        for title, hour, room in (
            ("Sails", 9, "Blue Hall\\n12 Sample Way\\n12345 Harbour"),
            ("Knots", 10, "Red Hall\\nGreen Hall"),
            ("Tides", 11, "(ring twice)\\n*Quay Room*\\n2b Harbour Row"),
        )
    )
    root: Any = root_of(translate("schedule.yml", f"sessions:\n{rows}".encode()))

    assert [(one.get("room"), one.get("rooms")) for one in root["sessions"].values()] == [
        ("Blue Hall", None),
        (None, ["Red Hall", "Green Hall"]),
        ("Quay Room", None),
    ]
    assert root["sessions"]["sails"]["extra"] == {
        "address": "Blue Hall\n12 Sample Way\n12345 Harbour"
    }


def test_before_there_are_times_it_is_one_conference_as_well(tmp_path: Path) -> None:
    folder = tmp_path / "harbour"
    folder.mkdir()
    rows = SCHEDULE.decode().splitlines(keepends=True)
    schedule = "".join(row for row in rows if not row.startswith("time"))
    (folder / "schedule.toml").write_text(schedule)
    (folder / "speakers.toml").write_bytes(SPEAKERS)
    (folder / "workshops.toml").write_bytes(WORKSHOPS)
    [document] = load_theirs([str(folder)])
    root: Any = root_of(document)

    assert [*root["speakers"]] == ["jo", "bo", "harbour-days-team"]
    assert [*root["sessions"]] == ["opening", "waves", "tides", "panel", "knots"]


def test_a_schedule_that_says_more_is_a_list_of_its_own() -> None:
    schedule = b"""schedule:
  - {time: "9:00-9:30", title: Boats, location: Hall, presenters: "Ada Sample, Jo Example"}
"""
    sessions = root_of(together({"plan.yml": schedule}))["sessions"]

    assert sessions == {
        "boats": {
            "title": "Boats",
            "time": "9:00-9:30",
            "room": "Hall",
            "speakers": ["ada-sample", "jo-example"],
        }
    }


def test_times_in_a_mapping_are_those_of_a_list_of_its_own() -> None:
    schedule = b"""schedule:
  - {date: 2030-05-14, time: {start: "9:00", end: "9:30"}, title: Boats, speaker: Ada Sample}
"""
    sessions = root_of(together({"plan.yml": schedule}))["sessions"]

    assert sessions == {
        "boats": {
            "title": "Boats",
            "date": "2030-05-14",
            "start": "9:00",
            "end": "9:30",
            "speakers": ["ada-sample"],
        }
    }


def test_people_with_topics_are_in_the_sessions_of_a_schedule_that_says_more(
    tmp_path: Path,
) -> None:
    (tmp_path / "schedule.toml").write_text(
        '[[schedule]]\ntitle = "Sails"\nspeaker = "Al Sample"\ntime = "9:00 AM"\n'
        'endTime = "9:30 AM"\n'
    )
    (tmp_path / "speakers.toml").write_text(
        '[[speakers]]\nid = "al"\nname = "Al Sample"\ncompany = "Sail Makers"\n'
        'image = "al.jpg"\ntopicTitle = "Sails"\ntopicLink = "/schedule#al"\n'
    )
    [found] = api.load_all(tmp_path)

    assert [(one.name, one.organization) for one in found.speakers] == [
        ("Al Sample", "Sail Makers")
    ]
    assert [(one.title, len(one.people)) for one in found.sessions] == [("Sails", 1)]


def test_people_beside_a_schedule_of_another_site_are_in_its_sessions(tmp_path: Path) -> None:
    (tmp_path / "schedule.yml").write_text(
        '- {date: 2030-05-14, sessions: [{time: "9:00-9:30", title: Boats, speaker: Ada Sample}]}\n'
    )
    (tmp_path / "speakers.yml").write_text(
        "speakers: [{name: Ada Sample, image: a.jpg, company: Sample Society}]\n"
    )
    [found] = api.load_all(tmp_path)

    assert [(one.name, one.organization) for one in found.speakers] == [
        ("Ada Sample", "Sample Society")
    ]
