"""Answers of services that wrap entries and values. All of them are made up."""

from collections.abc import Callable
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


def test_a_table_of_dynamodb_has_each_value_under_a_letter_for_its_type() -> None:
    fields = {key: {"S": value} for key, value in WHEN.items()}
    people = {"L": [{"M": {"name": {"S": "Jo Sample"}}}]}
    talk = {**fields, "title": {"S": "Boats"}, "room": {"S": "Great Hall"}, "speakers": people}
    answer = {"Items": [{**talk, "link": {"NULL": True}}], "Count": 1, "ScannedCount": 1}

    assert told(answer) == [("Boats", "10:00", "Great Hall", ["Jo Sample"])]


def test_an_answer_in_sparql_has_values_beside_their_types() -> None:
    said = {**WHEN, "title": "Boats", "room": "Great Hall", "speakers": "Jo Sample"}
    row = {key: {"type": "literal", "xml:lang": "en", "value": one} for key, one in said.items()}
    answer = {"head": {"vars": [*said]}, "results": {"bindings": [row]}}

    assert told(answer) == [("Boats", "10:00", "Great Hall", ["Jo Sample"])]


def test_a_list_of_grist_begins_with_a_letter_that_is_nobody() -> None:
    said = {**WHEN, "title": "Boats", "room": "Great Hall", "speakers": ["L", "Jo Sample"]}

    assert told({"records": [{"id": 1, "fields": said}]}) == [
        ("Boats", "10:00", "Great Hall", ["Jo Sample"])
    ]


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


@pytest.mark.parametrize("around", [lambda rows: rows, lambda rows: {"records": rows}])
def test_tables_of_airtable_name_each_others_rows(
    around: Callable[[list[object]], object],
) -> None:
    def row(mark: str, **fields: object) -> dict[str, object]:
        return {
            "id": f"rec{mark * 14}",
            "createdTime": "2030-01-02T10:00:00.000Z",
            "fields": fields,
        }

    links = {"Stage": ["recRRRRRRRRRRRRRR"], "Speakers": ["recPPPPPPPPPPPPPP"]}
    answer = {
        "Talks": around([row("S", Name="Boats", Date="2030-05-14T10:00:00.000Z", **links)]),
        "Speakers": around([row("P", Name="Jo Sample")]),
        "Rooms": around([row("R", Name="Great Hall")]),
    }

    found = translated({"plan.json": answer}, "UTC")

    assert found["sessions"]["recSSSSSSSSSSSSSS"] == {
        "title": "Boats",
        "start": "2030-05-14T10:00:00.000Z",
        "rooms": ["recRRRRRRRRRRRRRR"],
        "speakers": ["recPPPPPPPPPPPPPP"],
    }
    assert found["rooms"] == {"recRRRRRRRRRRRRRR": {"name": "Great Hall"}}
    assert found["speakers"] == {"recPPPPPPPPPPPPPP": {"name": "Jo Sample"}}


def test_eventbrite_has_texts_with_their_html_and_moments_with_their_zones() -> None:
    def moment(hour: int) -> dict[str, str]:
        return {
            "timezone": "Europe/Oslo",
            "local": f"2030-05-14T{hour}:00:00",
            "utc": f"2030-05-14T{hour - 2:02}:00:00Z",
        }

    text = {"text": "About boats.", "html": "<p>About <b>boats</b>.</p>"}
    name = {"text": "Boats", "html": "Boats"}
    event = {"id": "7", "name": name, "description": text, "start": moment(10), "end": moment(11)}
    found = translated({"plan.json": {"events": [{**event, "venue": {"name": "Great Hall"}}]}})

    assert found["conference"]["timezone"] == "Europe/Oslo"
    assert found["sessions"] == {
        "7": {
            "title": "Boats",
            "start": "2030-05-14T10:00:00",
            "end": "2030-05-14T11:00:00",
            "room": "great-hall",
            "description": "About boats.",
        }
    }


def test_a_moment_may_be_told_in_utc_beside_its_zone() -> None:
    start = {"timezone": "Europe/Oslo", "utc": "2030-05-14T08:00:00Z"}
    found = translated({"plan.json": [{"title": "Boats", "start": start, "duration": "45"}]})

    assert found["sessions"]["boats"] == {
        "title": "Boats",
        "start": "2030-05-14T08:00:00Z",
        "duration": "45",
    }


def test_rows_of_a_dump_of_django_are_in_lists_by_their_models() -> None:
    def row(model: str, key: int, **fields: object) -> dict[str, object]:
        return {"model": f"programme.{model}", "pk": key, "fields": fields}

    talk: Any = {"title": "Boats", "day": 3, "start": "10:00:00", "end": "10:45:00", "room": 9}
    found = translated(
        {
            "dump.json": [
                row("day", 3, date="2030-05-14"),
                row("room", 9, name="Great Hall"),
                row("speaker", 7, name="Jo Sample", biography="Jo fishes."),
                row("talk", 1, **talk, speakers=[7]),
            ]
        },
        "UTC",
    )

    assert found["rooms"] == {"9": {"name": "Great Hall"}}
    assert found["speakers"] == {"7": {"name": "Jo Sample", "bio": "Jo fishes."}}
    assert found["sessions"] == {
        "1": {
            "title": "Boats",
            "date": "2030-05-14",
            "start": "10:00:00",
            "end": "10:45:00",
            "room": "9",
            "speakers": ["7"],
        }
    }


def test_entries_may_say_what_they_are_and_the_files_of_one_are_nobody() -> None:
    slides = [{"name": "slides-30-boats", "title": "Slides of the chairs"}]
    told = {"name": "Boats", "start": "2030-05-14T10:00:00Z", "duration": "0:45:00"}
    session = {"objtype": "session", "id": 1, **told, "location": "Hall", "presentations": slides}
    places = [{"objtype": "location", "id": 9, "name": "Hall", "level_name": "Level 2"}]
    found = translated({"agenda.json": {"30": [session, *places]}})

    assert [(one["title"], one["room"]) for one in found["sessions"].values()] == [("Boats", "9")]
    assert (len(found["rooms"]), found.get("speakers")) == (1, None)


def test_a_page_of_results_that_says_its_size_is_no_room() -> None:
    times = [{"date": "2030-05-14", "startTime": "10:00", "endTime": "10:45", "room": "Hall"}]
    items = [{"title": "Boats", "times": times}, {"title": "Nets", "times": times}]
    page = {"sectionId": "other", "name": "Sessions", "size": 2, "total": 2, "items": items}
    found = translated({"plan.json": {"sectionList": [page]}})

    assert "rooms" not in found
    assert [one["room"] for one in found["sessions"].values()] == ["Hall", "Hall"]


def test_what_is_posted_on_a_date_takes_place_between_others() -> None:
    posted = {"date": "2030-01-01 10:00:00", "title": "Boats"}
    when = {"start_date": "2030-05-14 09:00:00", "end_date": "2030-05-14 10:00:00"}
    found = translated({"plan.json": {"events": [{**posted, **when, "venue": "Hall"}]}})

    assert found["sessions"]["boats"] == {
        "title": "Boats",
        "date": "2030-05-14",
        "start": "09:00:00",
        "end": "2030-05-14 10:00:00",
        "room": "Hall",
        "extra": {"date": "2030-01-01 10:00:00"},
    }


@pytest.mark.parametrize("key", ["event_instances", "timings", "instances"])
def test_slots_may_each_stand_in_a_mapping_of_their_own(key: str) -> None:
    days = ("2030-05-14", "2030-05-15")
    times = [{"start": f"{day}T09:00:00Z", "end": f"{day}T10:00:00Z"} for day in days]
    slots = [{"event_instance": one} for one in times] if key == "event_instances" else times
    found = translated({"plan.json": [{"id": 7, "title": "Boats", "room": "Hall", key: slots}]})

    assert found["sessions"] == {
        name: {"title": "Boats", **one, "room": "Hall"}
        for name, one in zip(("7", "7-2"), times, strict=True)
    }


@pytest.mark.parametrize("key", ["timings", "schedule", "when"])
def test_what_has_a_list_of_its_times_has_tags_and_no_talks_with_names(key: str) -> None:
    days = ("2030-05-14", "2030-05-15")
    times = [{"start": f"{day}T09:00:00Z", "end": f"{day}T10:00:00Z"} for day in days]
    tags = [[{"name": "Sea", "id": 3}, {"name": "Free", "id": 4}], [{"name": "Lake", "id": 5}]]
    rows = [
        {"title": title, key: found, "tags": about}
        for title, found, about in zip(("Boats", "Nets"), (times, times[:1]), tags, strict=True)
    ]

    assert list(translated({"plan.json": {"events": rows}})["sessions"].values()) == [
        *({"title": "Boats", **one, "tags": ["Sea", "Free"]} for one in times),
        {"title": "Nets", **times[0], "tags": ["Lake"]},
    ]


def test_the_time_of_a_slot_that_is_linked_to_may_stand_in_a_mapping() -> None:
    when = {"value": "2030-05-14T09:00:00+02:00", "end_value": "2030-05-14T10:00:00+02:00"}
    slot = {"type": "node--time_slot", "id": "5", "attributes": {"field_time": when}}
    kind = {"type": "node_type--node_type", "id": "8"}
    related = {"field_time_slot": {"data": {"type": "node--time_slot", "id": "5"}}}
    session = {
        "type": "node--session",
        "id": "1",
        "attributes": {"title": "Boats"},
        "relationships": {**related, "node_type": {"data": kind}},
    }
    found = translated({"plan.json": {"data": [session], "included": [slot]}})

    assert found["sessions"] == {
        "1": {
            "title": "Boats",
            "start": "2030-05-14T09:00:00+02:00",
            "end": "2030-05-14T10:00:00+02:00",
            "extra": {"type": kind, "id": "5"},
        }
    }


def test_rooms_and_tracks_may_be_named_by_their_guids() -> None:
    event = {"title": "Boats", "scheduled_date": "2030-05-14T09:00:00Z", "room": "r1"}
    lists = {
        "rooms": [{"guid": "r1", "name": "Hall"}],
        "tracks": [{"guid": "t1", "name": "Sea", "color": "#ff0000"}],
    }
    found = translated({"plan.json": {"events": [{**event, "track": "t1"}], **lists}})

    assert found["rooms"] == {"r1": {"name": "Hall"}}
    assert found["tracks"] == {"t1": {"name": "Sea", "color": "#ff0000"}}
    assert (found["sessions"]["boats"]["room"], found["sessions"]["boats"]["track"]) == (
        "r1",
        "t1",
    )


def test_profiles_of_presenters_are_people() -> None:
    others = [{"name": "Mo Example", "bio": "Mo fishes."}]
    found = translated(
        {"plan.json": [{"name": "Jo Sample", "title": "Boats", "co_presenter_profiles": others}]}
    )

    assert {one["name"] for one in found["speakers"].values()} == {"Jo Sample", "Mo Example"}


def test_an_event_may_have_the_list_of_its_venues() -> None:
    event = {"title": "Boats", "dateTime": "2030-05-14T09:00:00+02:00"}
    found = translated({"plan.json": {"events": [{**event, "venues": [{"name": "Hall A"}]}]}})

    assert found["rooms"] == {"hall-a": {"name": "Hall A"}}
    assert found["sessions"]["boats"]["room"] == "hall-a"


def test_times_may_be_called_timestamps() -> None:
    person = {"first_name": "Ada", "last_name": "Sample", "aff": "Sea Club"}
    session = {"name": "Boats", "start_ts": "2030-05-14 09:00:00", "end_ts": "2030-05-14 10:00:00"}
    days = [{"date": "2030-05-14", "sessions": [{**session, "speakers": [person]}]}]
    found = translated({"plan.json": {"result": "success", "data": {"agenda": days}}})
    boats = found["sessions"]["boats"]

    assert (boats["start"], boats["end"]) == ("2030-05-14 09:00:00", "2030-05-14 10:00:00")
    assert [*found["speakers"].values()] == [{"name": "Ada Sample", "organization": "Sea Club"}]
