"""Programmes as apps, conventions and festivals keep them, in words of their own. All made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import programme

from confsched import api

SLOT = {"start": "2030-05-14T09:00", "end": "2030-05-14T10:00"}
BOATS = {"title": "Boats", **SLOT}


def sessions(content: object, name: str = "plan.json") -> list[dict[str, Any]]:
    return [*programme(content, name)["sessions"].values()]


# -- slots and what is told below them ------------------------------------------------------------


def test_a_slot_whose_title_is_open_is_called_like_the_one_talk_in_it() -> None:
    talk = {
        "id": 7,
        "title": "Boats",
        "speakers": [{"id": 3, "name": "Ada Sample"}],
        "track": {"id": 5, "name": "Craft"},
    }
    found = programme([{"title": "TBD", **SLOT, "presentation": talk}])

    (boats,) = found["sessions"].values()
    assert (boats["title"], boats["speakers"], boats["track"]) == ("Boats", ["3"], "5")
    assert found["tracks"] == {"5": {"name": "Craft"}}


def test_a_slot_tells_what_a_proposal_for_it_says() -> None:
    offered = {"proposalNumber": 93, "abstract": "Of wood.", "speakers": [{"name": "Ada Sample"}]}
    (boats,) = sessions({"sessions": [{**BOATS, "proposal": offered}]})

    assert boats["abstract"] == "Of wood."
    assert boats["speakers"] == ["ada-sample"]


def test_the_track_of_a_slot_is_the_room_where_proposals_have_their_own() -> None:
    offered = {"abstract": "Of wood.", "speakers": [], "categories": ["Craft"]}
    lunch = {
        "title": "Lunch",
        "track": "Quay",
        "start": "2030-05-14T12:00",
        "end": "2030-05-14T13:00",
    }
    found = programme({"sessions": [{**BOATS, "track": "Pier", "proposal": offered}, lunch]})

    assert [one["room"] for one in found["sessions"].values()] == ["Pier", "Quay"]


def test_the_track_of_a_slot_stays_one_where_proposals_have_none() -> None:
    (boats,) = sessions(
        {"sessions": [{**BOATS, "track": "Craft", "proposal": {"abstract": "Wood"}}]}
    )

    assert boats["track"] == "Craft"


# -- conventions ----------------------------------------------------------------------------------


def test_tags_say_the_type_and_the_track() -> None:
    (boats,) = sessions([{**BOATS, "tags": ["type:Panel", "track:Craft", "wood", "age: 12+"]}])

    assert (boats["type"], boats["track"]) == ("panel", "Craft")
    assert boats["tags"] == ["wood", "age: 12+"]


def test_tags_do_not_say_again_what_a_session_says() -> None:
    (boats,) = sessions([{**BOATS, "type": "workshop", "tags": ["type:Panel"]}])

    assert (boats["type"], boats["tags"]) == ("workshop", ["type:Panel"])


def test_a_room_stands_before_the_area_that_it_is_in() -> None:
    found = sessions(
        [{**BOATS, "loc": ["Quay", "2W"]}, {**BOATS, "title": "Nets", "loc": ["Pier"]}]
    )

    assert [one["room"] for one in found] == ["Quay, 2W", "Pier"]


def test_a_script_may_have_a_programme_and_its_people() -> None:
    talks = [{"id": "1", "title": "Boats", **SLOT, "people": [{"id": "11"}]}]
    people = [{"id": "11", "name": ["Ada", "Sample", "Dr", "Jr"], "bio": "Sails."}]
    script = f"var program = {json.dumps(talks)};\nvar people = {json.dumps(people)};\n"
    found = programme(script, "plan.js")

    assert found["sessions"]["1"]["speakers"] == ["11"]
    assert found["speakers"]["11"]["name"] == "Dr Ada Sample Jr"


def test_a_folder_may_have_the_scripts_of_konopas_and_no_other_programs(tmp_path: Path) -> None:
    talks = [{"id": "1", "title": "Boats", **SLOT, "people": [{"id": "11"}]}]
    people = [{"id": "11", "name": ["Ada", "Sample"]}]
    for name, content in (("program", talks), ("people", people)):
        (tmp_path / f"{name}.js").write_text(f"var {name} = {json.dumps(content)};\n")
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "program.js").write_text("const sessions = open();\n")
    [found] = api.load_all(tmp_path, reading=api.Reading(timezone="UTC"))

    assert [
        (one.title, *(part.speaker.name for part in one.people)) for one in found.scheduled
    ] == [("Boats", "Ada Sample")]


def test_who_has_an_m_in_brackets_moderates() -> None:
    (boats,) = sessions([{**BOATS, "people": [{"name": "Ada Sample (M)"}, {"name": "Ben Sample"}]}])

    assert (boats["moderator"], boats["speakers"]) == (["ada-sample"], ["ben-sample"])


@pytest.mark.parametrize("nobody", ["TBD", "+ one more", "...", "+2"])
def test_what_stands_for_nobody_is_nobody_whatever_its_id(nobody: str) -> None:
    people = [{"id": "1", "name": "Ada Sample"}, {"id": "2", "name": nobody}]
    found = programme([{**BOATS, "people": people}])

    assert [*found["speakers"]] == ["1"]
    assert found["sessions"]["boats"]["speakers"] == ["1"]


def test_a_precis_is_an_abstract() -> None:
    assert sessions([{**BOATS, "precis": "Of wood."}])[0]["abstract"] == "Of wood."


# -- festivals ------------------------------------------------------------------------------------


def test_whoever_plays_is_what_is_on() -> None:
    (found,) = sessions([{"artist": "The Samples", "stage": "Quay", **SLOT}])

    assert (found["title"], found["room"]) == ("The Samples", "Quay")


def test_an_artist_beside_a_title_speaks() -> None:
    (boats,) = sessions([{**BOATS, "artist": "Ada Sample"}])

    assert (boats["title"], boats["speakers"]) == ("Boats", ["ada-sample"])


# -- others ---------------------------------------------------------------------------------------


def test_a_talk_stops() -> None:
    times = {"starts": "2030-05-14T09:00Z", "stops": "2030-05-14T10:00Z"}
    (boats,) = sessions([{"title": "Boats", **times}])

    assert (boats["start"], boats["end"]) == ("2030-05-14T09:00Z", "2030-05-14T10:00Z")


def test_rooms_say_where_the_column_of_one_is_empty() -> None:
    found = sessions([{**BOATS, "Room": None, "Rooms": ["Quay"]}])

    assert found[0]["rooms"] == ["Quay"]


def test_authors_may_have_their_affiliations_in_a_list() -> None:
    authors = {
        "authors": ["Ada Sample"],
        "author_affil": [{"name": "Ada Sample", "affil": "Boats"}],
    }
    found = programme([{**BOATS, **authors}])

    assert found["speakers"] == {"ada-sample": {"name": "Ada Sample", "organization": "Boats"}}


def test_a_post_may_be_there_in_several_languages() -> None:
    ada = {"name": "Ada Sample", "role": {"en": "Captain", "jp": "船長"}}

    assert programme([{**BOATS, "speakers": [ada]}])["speakers"]["ada-sample"]["role"] == "Captain"


def test_a_text_may_stand_in_parts() -> None:
    (boats,) = sessions(
        [{**BOATS, "content": {"intro": "Of wood.", "agenda": "", "other": "<b>Oars</b>"}}]
    )

    assert boats["description"] == "Of wood.\n\nOars"


def test_what_is_no_text_is_kept_where_one_is_wanted() -> None:
    (boats,) = sessions([{**BOATS, "content": {"items": ["Of wood."]}}])

    assert "description" not in boats
    assert boats["extra"] == {"content": {"items": ["Of wood."]}}


def test_the_day_is_no_type() -> None:
    (boats,) = sessions([{**BOATS, "format": "Day 1"}])

    assert "type" not in boats


def test_what_is_deleted_does_not_take_place() -> None:
    deleted, other = sessions(
        [{**BOATS, "isDeleted": True}, {**BOATS, "title": "Nets", "isDeleted": False}]
    )

    assert (deleted["status"], other.get("status")) == ("cancelled", None)


@pytest.mark.parametrize(
    "zone",
    [
        "PDT (America/Los_Angeles)",
        "America/Los_Angeles (PDT)",
        "America/Los_Angeles PT",
        "UTC-08:00 America/Los_Angeles",  # in summer it is another
    ],
)
def test_a_zone_may_be_named_twice(zone: str) -> None:
    found = programme({"meta": {"timezone": zone}, "sessions": [BOATS]})

    assert found["conference"]["timezone"] == "America/Los_Angeles"


def test_a_conference_above_days_is_not_in_our_words(tmp_path: Path) -> None:
    day = {"date": "2030-05-14", "sessions": [{"title": "Boats", "start": "09:00", "end": "10:00"}]}
    about = {"name": "Made Days", "location": "Harbour"}
    (tmp_path / "plan.json").write_text(json.dumps({"conference": about, "days": [day]}))
    [found] = api.load_all(tmp_path, reading=api.Reading(timezone="UTC"))

    assert (found.title, [one.title for one in found.scheduled]) == ("Made Days", ["Boats"])


# -- columns --------------------------------------------------------------------------------------


def test_the_number_of_a_track_is_no_title_of_what_a_slot_names(tmp_path: Path) -> None:
    schedule = [
        {"time": "9:00-10:00", "sessions": [{"track": 1, "sessionId": 3}]},
        {"time": "10:00-11:00", "detail": "Coffee"},
    ]
    talks = {"3": {"id": 3, "title": "Boats"}, "7": {"id": 7, "title": "Nets"}}
    for name, content in (("schedule", schedule), ("sessions", talks)):
        tmp_path.joinpath(f"{name}.json").write_text(json.dumps(content))
    told = api.Reading(timezone="UTC", days={"1": "2030-05-14"})
    [found] = api.load_all(tmp_path, reading=told)

    assert [(f"{one.start:%H:%M}", one.title) for one in found.scheduled] == [
        ("09:00", "Boats"),
        ("10:00", "Coffee"),
    ]


def test_times_may_say_utc_in_their_names() -> None:
    times = {"startDateTimeUtc": "2030-05-14T09:00:00", "endDateTimeUtc": "2030-05-14T10:00:00"}
    found = programme([{"title": "Boats", **times}])

    assert found["conference"]["timezone"] == "UTC"
    assert [one["start"] for one in found["sessions"].values()] == ["2030-05-14T09:00:00"]


def test_times_of_the_place_go_before_those_of_utc() -> None:
    (boats,) = sessions([{**BOATS, "startUtc": "2030-05-14T07:00", "endUtc": "2030-05-14T08:00"}])

    assert (boats["start"], boats["end"]) == (SLOT["start"], SLOT["end"])


def test_fields_of_drupal_are_called_as_they_are_without_that() -> None:
    node = {**BOATS, "name": "Quay", "field_speakers": "Ada Sample", "field_session_track": "Craft"}
    found = programme({"nodes": [{"node": node}]})

    assert [*found["speakers"]] == ["ada-sample"]
    assert [one["track"] for one in found["sessions"].values()] == ["Craft"]


def test_a_hall_is_the_room_and_a_venue_where_there_is_none() -> None:
    found = sessions(
        [
            {**BOATS, "hall": "Quay", "venue": "Harbour"},
            {**BOATS, "title": "Nets", "hall": "", "venue": "Mill"},
        ]
    )

    assert [one["room"] for one in found] == ["Quay", "Mill"]


@pytest.mark.parametrize(
    ("company", "told"),
    [
        (["Boats Ltd"], {"organization": "Boats Ltd"}),
        (["Boats Ltd", "Harbour"], {"organization": "Boats Ltd, Harbour"}),
        (["recAb3dEf6hIj9lMn"], {"extra": {"organization": ["recAb3dEf6hIj9lMn"]}}),
    ],
)
def test_whoever_is_listed_may_have_organizations_in_a_list(
    company: list[str], told: dict[str, Any]
) -> None:
    people = [{"id": 7, "name": "Ada Sample", "company": company}]
    found = programme({"sessions": [{**BOATS, "speakers": [7]}], "speakers": people})

    assert found["speakers"]["7"] == {"name": "Ada Sample", **told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Session Chair: Ada Sample", {"chair": ["ada-sample"]}),
        ("Moderator:Ada Sample", {"moderator": ["ada-sample"]}),
        ("Panelists:Ada Sample, Ben Sample", {"speakers": ["ada-sample", "ben-sample"]}),
    ],
)
def test_a_role_may_stand_before_names_without_a_blank(text: str, told: dict[str, Any]) -> None:
    (boats,) = sessions([{**BOATS, "speaker": text}])

    assert {name: boats.get(name) for name in told} == told


def test_whoever_speaks_works_where_the_list_of_authors_says() -> None:
    authors = [
        {"name": "Ada Sample", "affiliation": "Boats Ltd"},
        {"name": "Ben Sample", "affiliation": ""},
        {"name": "Cy Sample", "affiliation": "Mill"},
    ]
    found = programme([{**BOATS, "authors": authors, "speakerNames": ["Ada Sample", "Ben Sample"]}])

    assert [*found["speakers"].values()] == [
        {"name": "Ada Sample", "organization": "Boats Ltd"},
        {"name": "Ben Sample"},
    ]


def test_talks_may_name_the_session_that_they_are_given_in() -> None:
    block = {"id": "s1", "title": "Craft", "date": "2030-05-14", "room": "Quay"}
    block |= {"start": "4:30 PM", "end": "5:45 PM"}
    talks = [
        {"id": 192, "title": "Boats", "start": "4:30 PM", "sessionId": "s1"},
        {"id": 310, "title": "Nets", "start": "5:00 PM", "sessionId": "s1"},
    ]
    found = sessions({"sessions": [block], "talks": talks})

    assert [(one["title"], one["start"], one["end"], one["room"]) for one in found] == [
        ("Boats", "4:30 PM", "17:00", "Quay"),
        ("Nets", "5:00 PM", "17:45", "Quay"),
    ]


def test_a_talk_that_names_no_session_of_another_list_stays_as_it_is() -> None:
    (boats,) = sessions({"talks": [{"id": "a", "sessionId": "b", **BOATS}]})

    assert boats == {**BOATS, "extra": {"sessionId": "b"}}


def test_organizations_with_a_page_are_nobody_and_kept() -> None:
    sponsor = {"name": "Boats Ltd", "url": "https://boats.example", "type": "sponsor"}
    talk = {**BOATS, "speakers": [{"name": "Ada Sample"}], "organizations": [sponsor]}
    found = programme([talk])

    assert found["sessions"]["boats"]["speakers"] == ["ada-sample"]
    assert found["sessions"]["boats"]["extra"] == {"organizations": [sponsor]}


@pytest.mark.parametrize(
    ("begins", "ends", "talks", "told"),
    [
        ("0930", "1045", ("0930", "1000"), ("10:00", "10:45")),
        (570, 645, (570, 600), ("10:00", "10:45")),
        (
            1905154200,
            1905158700,
            (1905154200, 1905156000),
            ("2030-05-16T10:00:00Z", "2030-05-16T10:45:00Z"),
        ),
        (
            "2030-05-14T09:30",
            "2030-05-14T10:45",
            ("2030-05-14T09:30", "2030-05-14T10:00"),
            ("2030-05-14T10:00", "2030-05-14T10:45"),
        ),
    ],
)
def test_talks_of_a_block_end_when_the_next_begins_however_times_are_written(
    begins: object, ends: object, talks: tuple[object, object], told: tuple[str, str]
) -> None:
    papers = [{"title": f"Boats {number}", "start": one} for number, one in enumerate(talks)]
    block = {"title": "Craft", "date": "2030-05-14", "start": begins, "end": ends, "papers": papers}
    found = sessions({"sessions": [block]})

    assert tuple(one["end"] for one in found) == told


def test_the_last_talk_of_a_block_ends_as_long_after_its_start_as_it_lasts() -> None:
    papers = [{"title": "Boats", "start": "9:30"}, {"title": "Nets", "start": "10:00"}]
    block = {"title": "Craft", "start": "9:30", "duration": 75, "papers": papers}

    assert [one["end"] for one in sessions({"sessions": [block]})] == ["10:00", "10:45"]
