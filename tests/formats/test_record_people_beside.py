"""People in lists: what they are in a session, where they are from. All of it is made up."""

import pytest
from test_records import sessions, translated


@pytest.mark.parametrize("key", ["type", "kind", "role"])
def test_what_somebody_is_in_a_session_may_be_called_their_kind(key: str) -> None:
    ada = f'{{"name": "Ada Sample", "{key}": "speaker"}}'
    bo = f'{{"name": "Bo Sample", "{key}": "moderator"}}'
    text = f'[{{"title": "Boats", "time": "9:00", "speakers": [{ada}, {bo}]}}]'
    document = translated(text, "talks.json")

    assert document["sessions"] == {
        "boats": {
            "title": "Boats",
            "time": "9:00",
            "speakers": ["ada-sample"],
            "moderator": ["bo-sample"],
        }
    }
    assert document["speakers"] == {
        "ada-sample": {"name": "Ada Sample"},
        "bo-sample": {"name": "Bo Sample"},
    }


def test_a_kind_that_is_no_part_stays_beside_somebody() -> None:
    person = '{"name": "Ada Sample", "type": "member", "role": "Sailor"}'
    text = f'[{{"title": "Boats", "time": "9:00", "speakers": [{person}]}}]'

    assert translated(text, "talks.json")["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "role": "Sailor", "extra": {"type": "member"}}
    }


def test_from_is_where_speakers_are_from_if_it_is_no_time() -> None:
    rows = "Boats,Ada Sample,{},Attic\nNets,Bo Sample,{},Attic\n"
    head = "What,By,From,Where\n"

    assert translated(head + rows.format("Boat Works", "Ropes"))["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Boat Works"},
        "bo-sample": {"name": "Bo Sample", "organization": "Ropes"},
    }
    times = rows.replace("Attic", "11:00").replace("{},11:00\nN", "noon,13:00\nN")
    found = sessions("What,By,From,To\n" + times.format("10:00"))

    assert [(one["start"], one["end"]) for one in found] == [("noon", "13:00"), ("10:00", "11:00")]


@pytest.mark.parametrize("name", ["lecturers", "teachers", "instructors", "dozenten"])
def test_those_who_teach_are_listed_by_their_ids(name: str) -> None:
    people = '{"as": {"name": "Ada Sample", "affiliation": "Boat Works"}}'
    text = f'{{"{name}": {people}, "courses": [{{"title": "Boats", "time": "9:00", "by": "as"}}]}}'
    document = translated(text, "school.json")

    assert document["speakers"] == {"as": {"name": "Ada Sample", "organization": "Boat Works"}}
    assert document["sessions"] == {
        "boats": {"title": "Boats", "time": "9:00", "speakers": ["as"]},
    }


def test_a_profile_that_is_a_picture_says_nothing_of_somebody() -> None:
    rows = "Boats,9-10,Ada Sample,ada.jpg,Sails.\nNets,10-11,Bo Sample,/img/bo.PNG,\n"
    document = translated(f"Title,Time,Speaker,Profile,Bio\n{rows}")

    assert document["speakers"] == {
        "ada-sample": {"name": "Ada Sample", "bio": "Sails."},
        "bo-sample": {"name": "Bo Sample"},
    }
    assert [one["extra"] for one in document["sessions"].values()] == [
        {"Profile": "ada.jpg"},
        {"Profile": "/img/bo.PNG"},
    ]
