"""Answers of services that wrap entries and values. All of them are made up."""

from pathlib import Path
from typing import Any

import pytest
from translating import translated

from confsched import api

WHEN = {"date": "2030-05-14", "start": "10:00", "end": "10:45"}


def told(answer: object) -> Any:  # noqa: ANN401 -- to be looked into
    """Title, start, room and people of each session of an answer."""
    found = translated({"plan.json": answer}, "UTC")
    names = {key: one["name"] for key, one in found.get("speakers", {}).items()}
    return [
        (one["title"], one["start"], one.get("room"), [names[who] for who in one["speakers"]])
        for one in found["sessions"].values()
    ]


def test_json_api_has_people_and_rooms_beside_sessions() -> None:
    session = {
        "type": "sessions",
        "id": "1",
        "attributes": {**WHEN, "title": "Boats"},
        "relationships": {
            "speakers": {"data": [{"type": "people", "id": "7"}]},
            "room": {"data": {"type": "rooms", "id": "9"}},
        },
    }
    included = [
        {"type": "people", "id": "7", "attributes": {"name": "Jo Sample"}},
        {"type": "rooms", "id": "9", "attributes": {"name": "Great Hall"}},
    ]
    found = told({"data": [session], "included": included})

    assert found == [("Boats", "10:00", "9", ["Jo Sample"])]


def test_graphql_has_lists_in_edges_at_any_depth() -> None:
    people = {"edges": [{"node": {"name": "Jo Sample"}}]}
    node = {**WHEN, "title": "Boats", "room": "Great Hall", "speakers": people}
    answer = {"data": {"event": {"name": "Days", "sessions": {"edges": [{"node": node}]}}}}

    assert told(answer) == [("Boats", "10:00", "Great Hall", ["Jo Sample"])]


def test_firestore_says_of_each_value_of_which_type_it_is() -> None:
    people = {"arrayValue": {"values": [{"stringValue": "Jo Sample"}]}}
    fields = {key: {"stringValue": value} for key, value in WHEN.items()}
    fields |= {"title": {"stringValue": "Boats"}, "room": {"stringValue": "Great Hall"}}
    name = "projects/days/databases/(default)/documents/sessions/boats"
    answer = {"documents": [{"name": name, "fields": {**fields, "speakers": people}}]}

    assert told(answer) == [("Boats", "10:00", "Great Hall", ["Jo Sample"])]


def test_notion_has_properties_that_are_formatted_choices_and_dates() -> None:
    properties = {
        "Name": {"type": "title", "title": [{"plain_text": "Boats"}]},
        "When": {"type": "date", "date": {"start": "2030-05-14T10:00", "end": "2030-05-14T10:45"}},
        "Room": {"type": "select", "select": {"id": "x", "name": "Great Hall"}},
        "Speakers": {"type": "multi_select", "multi_select": [{"id": "y", "name": "Jo Sample"}]},
    }
    answer = {"object": "list", "results": [{"object": "page", "properties": properties}]}

    assert told(answer) == [("Boats", "2030-05-14T10:00", "Great Hall", ["Jo Sample"])]


def test_posts_have_the_fields_of_their_site_and_a_date_that_says_nothing() -> None:
    fields = {**WHEN, "room": "Great Hall", "speakers": ["Jo Sample"]}
    post = {"id": 1, "date": "2029-01-01T00:00:00", "title": {"rendered": "Boats"}, "acf": fields}
    found = translated({"plan.json": [post]}, "UTC")

    assert found["sessions"]["1"]["date"] == "2030-05-14"
    assert told([post])[0] == ("Boats", "10:00", "Great Hall", ["Jo Sample"])


PRINTED: Any = {
    "Has title": ["Boats"],
    "Has start time": [{"timestamp": "1904983200", "raw": "1/2030/5/14/10/0/0/0"}],
    "Has end time": ["1904985900"],
    "Has session location": [{"fulltext": "Room:Great Hall", "fullurl": "//w.example/Room:G_H"}],
    "Has speaker": [{"fulltext": "User:Jo", "fullurl": "//w.example/User:Jo"}],
    "Held in language": ["de - German"],
    "Has website": ["https://one.example", "https://two.example"],
}
PAGE: Any = {"fulltext": "Session:Boats", "fullurl": "//w.example/Boats", "exists": "1"}


@pytest.mark.parametrize(
    "answer",
    [
        {"query": {"printrequests": [], "results": {"Boats": {**PAGE, "printouts": PRINTED}}}},
        {"printrequests": [], "results": {"Boats": {**PAGE, "printouts": PRINTED}}, "rows": 1},
        {"Session:Boats# 0a1b": {**PRINTED, **PAGE}},
    ],
    ids=["query", "ask", "pages"],
)
def test_pages_of_a_wiki_say_their_facts_in_sentences_and_lists(answer: object) -> None:
    found = translated({"plan.json": answer})

    assert found == {
        "conference": {
            "title": "plan",
            "id": "plan",
            "timezone": "UTC",
            "days": ["2030-05-14"],
        },
        "speakers": {"jo": {"name": "Jo"}},
        "sessions": {
            "boats": {
                "title": "Boats",
                "start": "2030-05-14T10:00:00Z",
                "end": "2030-05-14T10:45:00Z",
                "room": "Great Hall",
                "speakers": ["jo"],
                "language": "de",
                "extra": {
                    "url": ["https://one.example", "https://two.example"],
                    "fullurl": "//w.example/Boats",
                },
            }
        },
    }


def test_a_copy_of_firestore_has_its_collections_in_one() -> None:
    slot = {"startTime": "10:00", "endTime": "10:45", "sessions": [{"items": ["1"]}]}
    day = {"date": "2030-05-14", "timeslots": [slot], "tracks": [{"title": "Great Hall"}]}
    copy = {
        "schedule": {"2030-05-14": day | {"__collections__": {}}},
        "sessions": {"1": {"title": "Boats", "speakers": ["7"], "__collections__": {}}},
        "speakers": {"7": {"name": "Jo Sample", "__collections__": {}}},
    }

    assert told({"__collections__": copy}) == [("Boats", "10:00", "great-hall", ["Jo Sample"])]


def test_an_export_of_mongodb_says_of_ids_and_moments_that_they_are_some() -> None:
    start = {"$date": "2030-05-14T10:00:00Z"}
    end = {"$date": {"$numberLong": "1904985900000"}}
    talk = {"_id": {"$oid": "5f0a"}, "title": "Boats", "start": start, "end": end}
    people = [{"_id": {"$oid": "5f0b"}, "name": "Jo Sample", "order": {"$numberInt": "1"}}]
    sessions = [{**talk, "speakers": [{"$oid": "5f0b"}]}]
    found = translated({"plan.json": {"sessions": sessions, "speakers": people}}, "UTC")

    assert found["sessions"] == {
        "5f0a": {
            "title": "Boats",
            "start": "2030-05-14T10:00:00Z",
            "end": "2030-05-14T10:45:00Z",
            "speakers": ["5f0b"],
        }
    }
    assert found["speakers"] == {"5f0b": {"name": "Jo Sample", "extra": {"order": "1"}}}


def test_what_stands_beside_its_type_keeps_its_place(tmp_path: Path) -> None:
    path = tmp_path / "plan.json"
    row = '{"_id": {"$oid": "5f0a"}, "title": "Boats", "start": {"$date": "soon"}}'
    path.write_text(f"[\n{row},\n{row.replace('5f0a', '5f0b')}\n]\n")
    found = [str(one.span) for one in api.validate(path).findings if one.code == "P314"]

    assert found == [f"{path}:2:9", f"{path}:3:9"]


@pytest.mark.parametrize("key", ["", "records"])
def test_rows_of_airtable_are_what_their_columns_say(key: str) -> None:
    fields = {"Name": "Boats", "Date": "2030-05-14T10:00:00.000Z", "Speaker": "Jo Sample"}
    row = {"id": "recAb3dEf6hIj9lMn", "createdTime": "2030-01-02T10:00:00.000Z", "fields": fields}
    found = translated({"plan.json": {key: [row]} if key else [row]}, "UTC")["sessions"]

    assert found == {
        "recAb3dEf6hIj9lMn": {
            "title": "Boats",
            "start": "2030-05-14T10:00:00.000Z",
            "speakers": ["jo-sample"],
        }
    }
