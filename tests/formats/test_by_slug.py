"""Sessions and speakers by slugs, as sites keep them, and one entry alone. All of it is made up."""

import json
from pathlib import Path
from typing import Any

import pytest

from confsched import api
from confsched.errors import ConfschedError
from confsched.loading import load_theirs
from confsched.schedule.schedule import Schedule

WHEN = {"startTime": "2030-05-14T10:00:00+00:00", "endTime": "2030-05-14T10:45:00+00:00"}
SITE: Any = {
    "sessions": {
        "boats": {"title": "Boats", "speakers": ["ada"], "track": {"title": "Water"}, **WHEN},
        "nets": {"title": "Nets", **WHEN},
    },
    "speakers": {"ada": {"name": "Ada Sample", "company": "Example Works", "socials": []}},
}
OURS = "conference: {id: ours, title: Ours, timezone: ET, days: 2030-05-14}\n"
SLIPS = """sessions:
  boats: {titel: Boats, time: "9:00-9:30"}
  nets: {title: Nets, tiem: "9:30-10:00"}
  sails: {title: Sails, time: "10:00-10:30"}
"""
TWO_SLIPS = SLIPS.replace("{title: Nets", "{titel: Nets").replace('time: "9', 'tiem: "9')


def written(folder: Path, **files: object) -> Path:
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / f"{name}.{'yaml' if text is content else 'json'}").write_text(text)
    return folder


def told(schedule: Schedule) -> list[tuple[str, str, list[str]]]:
    """Title, beginning and people of each session."""
    return [
        (one.title, str(one.start)[11:16], [part.speaker.name for part in one.people])
        for one in schedule.scheduled
    ]


def codes(schedule: Schedule) -> set[str]:
    return {one.code for one in schedule.notices}


def test_what_sites_keep_by_slugs_is_theirs(tmp_path: Path) -> None:
    path = written(tmp_path, site=SITE) / "site.json"
    schedule = api.load(path)

    assert told(schedule) == [("Boats", "10:00", ["Ada Sample"]), ("Nets", "10:00", [])]
    assert [(one.id, one.organization) for one in schedule.speakers] == [("ada", "Example Works")]
    assert [one.track and one.track.name for one in schedule.sessions] == ["Water", None]
    assert codes(schedule) == set()


def test_talks_by_their_slugs_are_theirs_by_what_these_have(tmp_path: Path) -> None:
    talk = {"title": "Boats", "location": "Hall", "rawDetails": "10:00 in Hall", **WHEN}
    people = {"ada": {"name": "Zo&euml; Sample", "title": "Captain"}}
    site = {"speakers": people, "talks": {"boats": {**talk, "speakers": ["ada"]}}}
    schedule = api.load(written(tmp_path, site=site) / "site.json")

    assert told(schedule) == [("Boats", "10:00", ["Zoë Sample"])]
    assert [one.name for one in schedule.rooms] == ["Hall"]
    assert [one.role for one in schedule.speakers] == ["Captain"]


def test_it_is_imported_as_well(tmp_path: Path) -> None:
    [document] = load_theirs([str(written(tmp_path, site=SITE) / "site.json")])
    root: Any = document.roots[0]

    assert [*root["sessions"]] == ["boats", "nets"]


@pytest.mark.parametrize("text", [SLIPS, TWO_SLIPS], ids=["some", "most"])
def test_slips_in_a_file_beside_a_conference_are_slips_of_ours(tmp_path: Path, text: str) -> None:
    written(tmp_path, conference=OURS, sessions=text)

    for names in ([tmp_path], [tmp_path / "conference.yaml", tmp_path / "sessions.yaml"]):
        assert codes(api.load(*names)) >= {"F003"}


def test_a_file_of_ours_with_few_slips_is_ours_without_a_conference(tmp_path: Path) -> None:
    schedule = api.load(written(tmp_path, sessions=SLIPS) / "sessions.yaml")

    assert codes(schedule) >= {"F003", "F004"}


def test_people_in_words_of_others_are_no_programme(tmp_path: Path) -> None:
    people = [{"id": 1, "name": "Ada Sample", "company": "Works", "photoUrl": "/ada.jpg"}]
    written(tmp_path, people_v2={"speakers": people})
    with pytest.raises(ConfschedError) as raised:
        api.load(tmp_path / "people_v2.json")
    with pytest.raises(ConfschedError) as in_folder:
        api.load_all(tmp_path)

    path = tmp_path / "people_v2.json"
    assert str(raised.value) == f"'{path}' is a list of people, and no programme"
    assert str(in_folder.value) == f"there is no conference in '{tmp_path}'"


# -- one entry alone ------------------------------------------------------------------------------

SUBMISSION: Any = {
    "code": "ABCDEF",
    "title": "Boats",
    "submission_type": {"en": "Talk"},
    "state": "confirmed",
    "track": {"en": "Water"},
    "speakers": [{"code": "QWERTY", "name": "Ada Sample", "biography": "Sails."}],
}
SLOT: Any = {"start": "2030-05-14T10:00:00+00:00", "end": "2030-05-14T10:30:00+00:00"}


@pytest.mark.parametrize(
    "entry",
    [
        {**SUBMISSION, "slot": {**SLOT, "room": {"en": "Example Hall"}}},
        {**SUBMISSION, "slots": [{"id": 9, **SLOT, "room": {"id": 3, "name": "Example Hall"}}]},
        {"title": "Boats", **SLOT, "room": "Example Hall", "speakers": ["Ada Sample"]},
    ],
    ids=["pretalx", "pretalx with slots", "a session"],
)
def test_an_entry_without_its_list_is_a_programme_of_one_session(
    tmp_path: Path, entry: object
) -> None:
    schedule = api.load(written(tmp_path, answer=entry) / "answer.json")

    assert told(schedule) == [("Boats", "10:00", ["Ada Sample"])]
    assert [one.rooms[0].name for one in schedule.scheduled] == ["Example Hall"]


def test_an_entry_alone_is_none_in_a_folder(tmp_path: Path) -> None:
    written(tmp_path, answer={"title": "Boats", **SLOT, "room": "Example Hall"})
    with pytest.raises(ConfschedError) as raised:
        api.load_all(tmp_path)

    assert str(raised.value) == f"there is no conference in '{tmp_path}'"


def test_where_a_line_says_what_an_id_is_it_is_the_title(tmp_path: Path) -> None:
    rows = [
        {"agenda": "arrival", "start": "12:30", "end": "13:00", "description": "Arrive in time"},
        {"agenda": "boat_1", "start": "13:00", "end": "14:00", "description": "Boats, part 1"},
        {"agenda": "boat_2", "start": "14:00", "end": "15:00", "description": "Boats, part 2"},
    ]
    (tmp_path / "agenda.json").write_text(json.dumps(rows))
    [document] = load_theirs([str(tmp_path / "agenda.json")])
    root: Any = document.roots[0]

    assert root["sessions"] == {
        "arrival": {"title": "Arrive in time", "start": "12:30", "end": "13:00"},
        "boat_1": {"title": "Boats, part 1", "start": "13:00", "end": "14:00"},
        "boat_2": {"title": "Boats, part 2", "start": "14:00", "end": "15:00"},
    }
    assert document.findings == ()
