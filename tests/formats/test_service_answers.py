"""What calendars and editors of contents answer to whoever asks for events. All made up."""

from typing import Any

import pytest
from translating import programme

NINE = {"start": "2030-05-14T09:00", "end": "2030-05-14T10:00"}
TEN = {"start": "2030-05-14T10:00", "end": "2030-05-14T11:00"}


@pytest.mark.parametrize("name", ["event", "session"])
def test_who_is_beside_a_session_in_a_mapping_is_in_it(name: str) -> None:
    entries = [
        {name: {"title": "Boats", **NINE}, "hosts": [{"name": "Ada Sample", "id": "a1"}]},
        {name: {"title": "Nets", **TEN}, "hosts": [{"name": "Ben Sample", "id": "b2"}]},
    ]
    found = programme({"entries": entries})

    assert found["sessions"] == {
        "boats": {"title": "Boats", **NINE, "host": ["a1"]},
        "nets": {"title": "Nets", **TEN, "host": ["b2"]},
    }
    assert found["speakers"] == {"a1": {"name": "Ada Sample"}, "b2": {"name": "Ben Sample"}}


def test_the_day_beside_a_session_in_a_mapping_is_that_of_the_session() -> None:
    nine, ten = {"time": "9-10", "location": "Hall"}, {"time": "10-11", "location": "Hall"}
    entries = [
        {"date": "2030-05-14", "details": {"title": "Boats", **nine}, "items": []},
        {"date": "2030-05-15", "details": {"title": "Nets", **ten}, "items": []},
    ]

    assert programme(entries)["sessions"] == {
        "boats": {"title": "Boats", "date": "2030-05-14", "room": "Hall", "time": "9-10"},
        "nets": {"title": "Nets", "date": "2030-05-15", "room": "Hall", "time": "10-11"},
    }


def test_talks_beside_a_session_in_a_mapping_are_others() -> None:
    talks = [{"title": "Knots", "speaker": "Ada Sample", **NINE}]
    entry = {"session": {"title": "Boats", **NINE}, "talks": talks, "chair": "Ben Sample"}
    found = programme({"entries": [entry]})

    assert found["sessions"] == {
        "boats": {"title": "Boats", "type": "talk", **NINE, "chair": ["ben-sample"]},
        "knots": {
            "title": "Knots",
            "type": "talk",
            **NINE,
            "speakers": ["ada-sample"],
            "chair": ["ben-sample"],
        },
    }


def test_the_count_of_a_connection_makes_it_no_session() -> None:
    node = {"node": {"id": "b", "title": "Boats", **NINE}}
    group = {"name": "Made Group", "upcomingEvents": {"count": 1, "edges": [node]}}
    found = programme({"data": {"group": group}})

    assert found["sessions"] == {"b": {"title": "Boats", **NINE}}


def test_a_start_may_have_its_zone_beside_it() -> None:
    def moment(hour: int) -> dict[str, str]:
        return {
            "dateTime": f"2030-05-14T{hour}:00:00.0000000",
            "timeZone": "W. Europe Standard Time",
        }

    event: dict[str, Any] = {"title": "Boats", "start": moment(10), "end": moment(11)}
    event |= {"location": {"displayName": "Hall"}, "isCancelled": True}
    found = programme({"value": [event, {**event, "title": "Nets", "isCancelled": False}]})

    assert found["conference"]["timezone"] == "Europe/Berlin"
    assert found["rooms"] == {"hall": {"name": "Hall"}}
    assert [(one["start"], one["room"]) for one in found["sessions"].values()] == [
        ("2030-05-14T10:00:00.0000000", "hall"),
        ("2030-05-14T10:00:00.0000000", "hall"),
    ]
    assert found["sessions"]["boats"]["status"] == "cancelled"


def test_a_place_without_a_name_is_kept() -> None:
    place = {"building": "East", "floor": "2"}

    assert programme([{"title": "Boats", **NINE, "location": place}])["sessions"] == {
        "boats": {"title": "Boats", **NINE, "extra": {"room": place}}
    }


def test_the_format_of_a_text_is_no_part_of_it() -> None:
    body = {"value": "<p>All of <b>boats</b></p>", "format": "full_html", "processed": "<p>All</p>"}

    assert programme([{"title": "Boats", **NINE, "body": body}])["sessions"] == {
        "boats": {"title": "Boats", **NINE, "description": "All of boats"}
    }


def test_tracks_that_are_told_of_the_event_are_those_of_its_sessions() -> None:
    about = {
        "name": "Made Days",
        "tracks": [{"id": "t1", "name": "Sea"}, {"id": "t2", "name": "Wood"}],
        "categories": [{"id": "c1", "name": "Talk"}],
    }
    talks = [{"title": "Boats", **NINE, "trackId": "t1"}, {"title": "Nets", **TEN, "trackId": "t2"}]
    found = programme({"event": about, "sessions": talks})

    assert found["conference"]["title"] == "Made Days"
    assert found["tracks"] == {"t1": {"name": "Sea"}, "t2": {"name": "Wood"}}
    assert [one["track"] for one in found["sessions"].values()] == ["t1", "t2"]
    assert found["conference"]["extra"] == {"categories": [{"id": "c1", "name": "Talk"}]}


def test_the_resources_of_a_calendar_are_rooms_where_events_name_them() -> None:
    events: list[dict[str, object]] = [
        {"title": "Boats", **NINE, "resourceId": "a"},
        {"title": "Nets", **TEN},
        {"title": "Tea", **TEN, "resourceIds": ["a", "b"]},
    ]
    resources = [{"id": "a", "title": "Hall"}, {"id": "b", "title": "Attic"}]
    found = programme({"resources": resources, "events": events})

    assert found["rooms"] == {"a": {"name": "Hall"}, "b": {"name": "Attic"}}
    assert found["sessions"]["boats"] == {"title": "Boats", **NINE, "room": "a"}
    assert found["sessions"]["tea"] == {"title": "Tea", **TEN, "rooms": ["a", "b"]}


@pytest.mark.parametrize("wrapped", [False, True])
def test_documents_of_several_types_are_lists_of_each_and_name_each_other(*, wrapped: bool) -> None:
    documents = [
        {"_id": "a", "_type": "session", "_rev": "x", "title": "Boats", **NINE}
        | {"room": {"_ref": "r"}, "speakers": [{"_ref": "s", "_key": "k"}]},
        {"_id": "b", "_type": "session", "title": "Nets", **TEN, "speakers": []},
        {"_id": "s", "_type": "speaker", "name": "Ada Sample", "company": "Sample Institute"},
        {"_id": "r", "_type": "room", "name": "Hall"},
    ]
    found = programme({"ms": 4, "result": documents} if wrapped else documents)

    assert found["sessions"] == {
        "a": {"title": "Boats", **NINE, "room": "r", "speakers": ["s"]},
        "b": {"title": "Nets", **TEN},
    }
    assert found["rooms"] == {"r": {"name": "Hall"}}
    assert found["speakers"] == {"s": {"name": "Ada Sample", "organization": "Sample Institute"}}


@pytest.mark.parametrize("kind", [{}, [], None, 3])
def test_what_has_no_type_that_is_a_word_is_no_document(kind: object) -> None:
    rows = [{"_id": "a", "_type": kind, "title": "Boats", **NINE}]

    assert [one["title"] for one in programme(rows)["sessions"].values()] == ["Boats"]


def test_what_a_linked_document_names_in_turn_is_told_there_alone() -> None:
    documents = [
        {"_id": "a", "_type": "session", "title": "Boats", **NINE, "room": {"_ref": "r"}},
        {"_id": "b", "_type": "session", "title": "Nets", **TEN, "room": {"_ref": "r"}},
        {"_id": "r", "_type": "room", "name": "Hall", "held": [{"_ref": "a"}, {"_ref": "b"}]},
    ]
    found = programme(documents)

    assert [one["room"] for one in found["sessions"].values()] == ["r", "r"]
    assert [one["title"] for one in found["rooms"]["r"]["extra"]["held"]] == ["Boats", "Nets"]


def test_an_entry_that_is_linked_to_leads_no_further() -> None:
    def entry(name: str, kind: str, /, **fields: object) -> dict[str, object]:
        return {"sys": {"id": name, "contentType": {"sys": {"id": kind}}}, "fields": fields}

    link = {name: {"sys": {"type": "Link", "linkType": "Entry", "id": name}} for name in "abr"}
    items = [
        entry("a", "session", title="Boats", **NINE, room=link["r"]),
        entry("b", "session", title="Nets", **TEN, room=link["r"]),
        entry("r", "room", name="Hall", held=[link["a"], link["b"]]),
    ]
    found = programme({"items": items})

    assert [one["room"] for one in found["sessions"].values()] == ["r", "r"]
    assert found["rooms"]["r"]["name"] == "Hall"


@pytest.mark.parametrize("whole", [False, True])
def test_tables_of_a_database_are_lists_by_their_names(*, whole: bool) -> None:
    boats = {"id": "1", "title": "Boats", **NINE, "speaker_id": "7"}
    person = {"id": "7", "name": "Ada Sample", "company": "Sample Institute"}
    talks, people = (
        {"type": "table", "name": name, "database": "fest", "data": [row]}
        for name, row in (("sessions", boats), ("speakers", person))
    )
    head = [{"type": "header", "version": "4.9"}, {"type": "database", "name": "fest"}]
    found = programme([*head, people, talks] if whole else talks)

    assert found["conference"] == {"id": "plan", "title": "plan", "days": ["2030-05-14"]}
    [session] = found["sessions"].values()
    assert {name: session[name] for name in ("title", "start", "end")} == {"title": "Boats", **NINE}
    assert found.get("speakers") == (
        {"7": {"name": "Ada Sample", "organization": "Sample Institute"}} if whole else None
    )


PERSON = {"fullName": "Ada Sample", "tagLine": "Captain"}


@pytest.mark.parametrize(
    "answer",
    [
        {
            "conference": {"name": "Harbour Days"},
            "talks": {
                "nodes": [{"title": "Boats", **NINE, "speakers": {"nodes": [PERSON]}}],
                "pageInfo": {"hasNextPage": False},
            },
        },
        {
            "data": {
                "sessionCollection": {
                    "total": 1,
                    "items": [
                        {"title": "Boats", **NINE, "speakersCollection": {"items": [PERSON]}}
                    ],
                }
            }
        },
        {
            "data": {
                "talks": [
                    {"title": "Boats", **NINE, "speakers": {"elements": [PERSON], "total": 1}}
                ]
            }
        },
        {
            "sessions": {
                "ids": ["4"],
                "entities": {"4": {"title": "Boats", **NINE, "speakerIds": ["7"]}},
            },
            "speakers": {"ids": ["7"], "entities": {"7": {"id": "7", **PERSON}}},
        },
        {
            "entities": {
                "sessions": {
                    "byId": {"4": {"title": "Boats", **NINE, "speakerIds": ["7"]}},
                    "allIds": ["4"],
                },
                "speakers": {"byId": {"7": {"id": "7", **PERSON}}, "allIds": ["7"]},
            }
        },
    ],
    ids=["beside a conference", "collections", "in entries of a list", "by ids", "in a store"],
)
def test_what_holds_entries_and_counts_them_is_a_list_of_these(answer: object) -> None:
    found = programme(answer)
    [session] = found["sessions"].values()
    [person] = found["speakers"].values()

    assert (session["title"], session["start"]) == ("Boats", NINE["start"])
    assert len(session["speakers"]) == 1
    assert person == {"name": "Ada Sample", "role": "Captain"}


@pytest.mark.parametrize(
    ("field", "part"),
    [
        ("speakers", {"id": "9", "speakers_id": {"id": "7", "name": "Ada Sample"}}),
        ("session_speakers", {"speaker": {"id": "7", "full_name": "Ada Sample"}}),
        ("participants", {"role": "speaker", "contact": {"id": "7", "full_name": "Ada Sample"}}),
    ],
)
def test_somebody_may_stand_in_what_joins_them_to_a_session(
    field: str, part: dict[str, dict[str, str]]
) -> None:
    *_, inner = part
    part[inner] |= {"organization": "Boat Club", "title": "Captain"}
    found = programme({"sessions": [{"title": "Boats", **NINE, field: [part]}]})

    assert found["sessions"]["boats"]["speakers"] == ["7"]
    assert found["speakers"] == {
        "7": {"name": "Ada Sample", "organization": "Boat Club", "role": "Captain"}
    }


def test_what_employs_somebody_who_is_nowhere_named_is_not_their_name() -> None:
    who = {"id": "9", "company": {"name": "Boat Club"}}
    found = programme({"sessions": [{"title": "Boats", **NINE, "speakers": [who]}]})

    assert found["speakers"] == {"9": {"organization": "Boat Club"}}


def test_a_list_of_json_ld_has_each_of_its_events_in_an_item() -> None:
    event = {"@type": "BusinessEvent", "name": "Boats", "startDate": NINE["start"]}
    item = {"@type": "ListItem", "position": 1, "item": {**event, "endDate": NINE["end"]}}
    found = programme({"@type": "ItemList", "itemListElement": [item]})

    assert [(one["title"], one["end"]) for one in found["sessions"].values()] == [
        ("Boats", NINE["end"])
    ]


def test_a_place_without_a_name_is_called_by_what_describes_it() -> None:
    place = {"id": "4", "type": "Location", "description": "Town Hall, room 3"}
    found = programme({"items": [{"title": "Boats", **NINE, "location": place}]})

    assert [one["name"] for one in found["rooms"].values()] == ["Town Hall, room 3"]


def test_links_to_rows_of_another_table_are_called_by_their_values() -> None:
    row = {"Title": "Boats", "Start": NINE["start"], "End": NINE["end"]}
    links = {"Room": [{"id": 4, "value": "Hall"}], "Speakers": [{"id": 7, "value": "Ada Sample"}]}
    found = programme({"count": 1, "results": [{"id": 1, "order": "1.00", **row, **links}]})
    [session] = found["sessions"].values()

    assert [one["name"] for one in found["rooms"].values()] == ["Hall"]
    assert [found["speakers"][one]["name"] for one in session["speakers"]] == ["Ada Sample"]


def test_what_has_several_time_slots_takes_place_in_each() -> None:
    slots = [
        {"id": 1, "start_date": 1904979600, "end_date": 1904983200},
        {"id": 2, "start_date": 1904986800, "end_date": 1904990400},
    ]
    found = programme({"data": [{"id": 9, "title": "Boats", "timeslots": slots}]})

    assert [(one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("2030-05-14T09:00:00Z", "2030-05-14T10:00:00Z"),
        ("2030-05-14T11:00:00Z", "2030-05-14T12:00:00Z"),
    ]


def test_moments_of_net_are_counted_whatever_clock_they_name() -> None:
    when = {"start": "/Date(1904979600000+0200)/", "end": "/Date(1904983200000)/"}
    found = programme([{"title": "Boats", **when}])

    assert [(one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("2030-05-14T09:00:00Z", "2030-05-14T10:00:00Z")
    ]


def test_what_is_called_by_the_address_of_a_schema_has_no_type() -> None:
    entry = {"name": "Boats", **NINE, "type": "https://schema.example/1.1/Meeting"}
    [session] = programme([entry])["sessions"].values()

    assert session == {
        "title": "Boats",
        **NINE,
        "extra": {"type": "https://schema.example/1.1/Meeting"},
    }


def test_moments_with_a_fraction_may_be_called_dates() -> None:
    when = {"start_date": "2030-05-14 09:00:00.0", "end_date": "2030-05-14 10:00:00.0"}
    found = programme([{"title": "Boats", **when}])

    assert [(one["start"], one["end"]) for one in found["sessions"].values()] == [
        ("09:00:00.0", "2030-05-14 10:00:00.0")
    ]


def test_references_are_ids() -> None:
    talk = {"title": "Boats", **NINE, "venueRef": "v1", "speakerRefs": ["s1"]}
    lists = {"venues": [{"id": "v1", "name": "Hall"}], "speakers": [{"id": "s1", "name": "Ada"}]}
    found = programme({"events": [talk], **lists})

    assert found["sessions"]["boats"] == {
        "title": "Boats",
        **NINE,
        "room": "v1",
        "speakers": ["s1"],
    }


def test_talks_are_in_the_room_and_the_track_that_their_session_describes() -> None:
    elsewhere = {"title": "Nets", "room": {"id": 4, "name": "Attic"}}
    talks = [{"title": "Boats", **NINE}, {**elsewhere, **NINE}]
    about = {"room": {"id": 3, "name": "Great Hall"}, "track": {"id": 8, "name": "Sea"}}
    session = {"id": 1, "name": "Harbours", **NINE, **about, "presentations": talks}
    found = programme({"sessions": [session]})
    rooms = {key: one["name"] for key, one in found["rooms"].items()}

    assert [
        (one["title"], rooms[one["room"]], one["track"]) for one in found["sessions"].values()
    ] == [("Boats", "Great Hall", "8"), ("Nets", "Attic", "8")]


def test_what_is_submitted_takes_place_when_its_session_says() -> None:
    paper = {"title": "Boats", "authors": [{"first_name": "Ada", "last_name": "Sample"}]}
    talk = {"id": 2, **NINE, "room": {"id": 4, "title": "Attic"}, "submission": paper}
    session = {"id": 1, "name": "Harbours", **NINE, "program_submissions": [talk]}
    found = programme({"data": {"program_sessions": [session]}})
    [one] = found["sessions"].values()

    assert (one["title"], one["start"], one["room"]) == ("Boats", NINE["start"], "4")
    assert [found["speakers"][who]["name"] for who in one["speakers"]] == ["Ada Sample"]
