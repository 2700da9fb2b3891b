"""Talks that are described where people are, in files of their own. The people are made up."""

from pathlib import Path
from typing import Any

import pytest

from confsched.loading import load_theirs
from confsched.opening import Reading

SCHEDULE = """[[schedule]]
type = "keynote"
speakers = ["jo-sample"]
time = "9:00am"

[[schedule]]
type = "talk"
speakers = ["bo-sample"]
time = "10:00am"

[[schedule]]
id = "tea"
title = "Tea"
type = "break"
time = "11:00am"

[[schedule]]
id = "nets"
title = "Nets after 2030"
type = "panel"
time = "11:30am"
moderator = "jo-sample"

[[schedule.panelists]]
id = "bo-sample"
"""
JO = """name = "Jo Sample"
company = "Quay"
bio = "Sails."

[[sessions]]
title = "Boats"
kind = "talk"
description = "All of them."

[[sessions]]
title = "Panel: Nets"
kind = "moderator"
"""
BO = """name = "Bo Sample"
company = "Quay"
bio = "Rows."

[[sessions]]
title = "Oars"
kind = "talk"
level = "all"
"""
WORKSHOP = """title = "Knots"
speakers = ["bo-sample"]
date = "13 May 2030"
time = "9:00am to 5:30pm"
"""


def loaded(folder: Path, files: dict[str, str]) -> Any:  # noqa: ANN401 -- to be looked into
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    [document] = load_theirs([str(folder)], Reading(timezone="Asia/Singapore"))
    return document


FILES = {"schedule.toml": SCHEDULE, "speakers/jo-sample.toml": JO, "speakers/bo-sample.toml": BO}


def test_a_slot_with_one_person_alone_is_what_their_own_file_calls_it(tmp_path: Path) -> None:
    root = loaded(tmp_path, FILES).roots[0]

    assert root["sessions"] == {
        "boats": {
            "title": "Boats",
            "type": "keynote",
            "description": "All of them.",
            "start": "9:00am",
            "end": "10:00am",
            "speakers": ["jo-sample"],
        },
        "oars": {
            "title": "Oars",
            "type": "talk",
            "start": "10:00am",
            "end": "11:00am",
            "speakers": ["bo-sample"],
            "extra": {"level": "all"},
        },
        "tea": {"title": "Tea", "type": "break", "start": "11:00am", "end": "11:30am"},
        "nets": {
            "title": "Nets after 2030",
            "type": "panel",
            "time": "11:30am",
            "speakers": ["bo-sample"],
            "moderator": ["jo-sample"],
        },
    }
    # who has said more than one thing keeps all of it
    assert {name: one.get("extra") for name, one in root["speakers"].items()} == {
        "jo-sample": {
            "sessions": [
                {"title": "Boats", "kind": "talk", "description": "All of them."},
                {"title": "Panel: Nets", "kind": "moderator"},
            ]
        },
        "bo-sample": None,
    }


def test_of_two_talks_the_one_of_that_kind_is_meant_and_else_none(tmp_path: Path) -> None:
    two = BO.replace(
        "[[sessions]]", '[[sessions]]\ntitle = "Sails"\nkind = "keynote"\n\n[[sessions]]'
    )
    three = two.replace("keynote", "talk")

    found = [
        loaded(tmp_path, {**FILES, "speakers/bo-sample.toml": text}).roots[0]["sessions"]
        for text in (two, three)
    ]

    assert [[one["title"] for one in sessions.values()][1] for sessions in found] == [
        "Oars",
        "Bo Sample",
    ]


def test_the_date_of_one_is_that_of_all_others_and_it_is_told(tmp_path: Path) -> None:
    document = loaded(tmp_path, {**FILES, "workshops/knots.toml": WORKSHOP})

    assert document.roots[0]["conference"]["days"] == ["2030-05-13"]
    assert [one.message for one in document.findings if one.code == "F004"] == [
        "4 sessions say no day, and are taken to be on 2030-05-13, as 'Knots' is"
    ]


@pytest.mark.parametrize("key", ["subject", "topic", "topicTitle"])
def test_the_topic_of_somebody_is_the_title_of_a_slot_unless_it_is_open(
    tmp_path: Path, key: str
) -> None:
    schedule = "".join(
        f"- {{{one}, start: '{hour}:00'}}\n"
        for hour, one in enumerate(("title: Tea", "speaker: Jo Sample", "speaker: Bo Sample"), 8)
    )
    people = (
        f"- {{name: Jo Sample, bio: Sails., {key}: Boats, summary: All of them.}}\n"
        f"- {{name: Bo Sample, bio: Rows., {key}: TBD}}\n"
    )
    files = {"data/schedule.yml": schedule, "data/speakers.yml": people}
    found = loaded(tmp_path, files).roots[0]

    assert [(one["title"], one.get("abstract")) for one in found["sessions"].values()] == [
        ("Tea", None),
        ("Boats", "All of them."),
        ("Bo Sample", None),
    ]
    assert [one.get("extra") for one in found["speakers"].values()] == [None, {key: "TBD"}]


@pytest.mark.parametrize("key", ["talk", "talk_title", "talktitle", "presentationTitle"])
def test_the_page_of_somebody_may_be_about_what_they_talk_about(tmp_path: Path, key: str) -> None:
    schedule = "- {title: Coffee, start: '9:00', end: '9:30'}\n- {speaker: jo, start: '9:30'}\n"
    page = f"---\nname: Jo Sample\nbio: Sails.\nposition: 3\n{key}: Boats\n---\nAll of them.\n"
    files = {"_data/schedule.yml": schedule, "_speakers/jo.md": page}
    found = loaded(tmp_path, files).roots[0]

    assert found["sessions"]["boats"] == {
        "title": "Boats",
        "start": "9:30",
        "speakers": ["jo"],
        "description": "All of them.",
    }
    assert found["speakers"] == {
        "jo": {"name": "Jo Sample", "bio": "Sails.", "extra": {"position": "3"}}
    }


def test_the_title_of_a_talk_is_no_post_of_whoever_gives_it(tmp_path: Path) -> None:
    slots = "- {title: Boats, time: '9:00', speaker: Jo Sample}\n"
    slots += "- {title: Nets, time: '10:00', speaker: Mo Sample}\n"
    people = "- {name: Jo Sample, title: Boats, description: Of wood., bio: Sails.}\n"
    people += "- {name: Mo Sample, title: Captain, description: Of the sea., bio: Rows.}\n"
    root = loaded(tmp_path, {"schedule.yml": slots, "speakers.yml": people}).roots[0]

    assert [(one["title"], one.get("abstract")) for one in root["sessions"].values()] == [
        ("Boats", "Of wood."),
        ("Nets", None),
    ]
    assert [(one.get("role"), one.get("extra")) for one in root["speakers"].values()] == [
        (None, None),
        ("Captain", {"description": "Of the sea."}),
    ]


def test_titles_beside_the_ids_of_people_are_those_of_talks_in_a_block(tmp_path: Path) -> None:
    """Of one word, a post or a name they may be anything; then they are what somebody is called."""
    slots = "- title: Boats\n  time: '9:00'\n  speakers:\n"
    slots += "  - {id: jo, title: Of wooden boats}\n  - {id: mo, title: Of nets}\n"
    slots += "- {title: Ropes, time: '10:00', speakers: [{id: bo, title: Bo Sample}]}\n"
    root = loaded(tmp_path, {"schedule.yml": slots}).roots[0]

    assert [(one["title"], one["speakers"]) for one in root["sessions"].values()] == [
        ("Boats", ["jo", "mo"]),
        ("Ropes", ["bo"]),
    ]
    assert [one.get("description") for one in root["sessions"].values()] == [
        "- Of wooden boats: jo\n- Of nets: mo",
        None,
    ]
    assert root["speakers"]["bo"]["name"] == "Bo Sample"
