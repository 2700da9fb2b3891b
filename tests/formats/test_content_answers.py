"""Answers of services that keep contents, and graphs of linked data. All of them are made up."""

import pytest
from test_wrapped_answers import WHEN, told
from translating import translated

BOATS = ("Boats", "10:00", "Great Hall", ["Jo Sample"])
ENTRY = {**WHEN, "title": "Boats", "room": "Great Hall"}


def words(text: str) -> list[dict[str, object]]:
    return [{"type": "heading1", "text": text, "spans": []}]


def test_prismic_has_fields_in_data_and_texts_with_spans() -> None:
    who = {"id": "p1", "type": "person", "data": {"name": "Jo Sample"}}
    entry = {**ENTRY, "title": words("Boats"), "speakers": [{"speaker": who}]}
    answer = {"results": [{"id": "a", "uid": "boats", "type": "talk", "data": entry}]}

    assert told({"page": 1, **answer}) == [BOATS]


def test_storyblok_names_people_who_are_answered_besides() -> None:
    who = {"uuid": "p-1", "id": 7, "content": {"component": "person", "name": "Jo Sample"}}
    talk = {"title": "Boats", "venue": "Great Hall", "speakers": ["p-1"]}
    entry = {**WHEN, **talk, "component": "talk"}
    answer = {"stories": [{"id": 1, "uuid": "a-1", "name": "x", "content": entry}], "rels": [who]}

    assert told(answer) == [BOATS]


def test_openreview_has_each_value_in_a_mapping_and_a_venue_that_is_a_decision() -> None:
    entry = {"title": "Boats", "authors": ["Jo Sample"], "venue": "Sample Days 2030 Oral"}
    note = {
        "id": "a1",
        "forum": "a1",
        "ddate": None,
        "content": {key: {"value": one} for key, one in entry.items()},
    }
    found = translated({"plan.json": {"notes": [note], "count": 1}})

    assert found["sessions"] == {
        "a1": {
            "title": "Boats",
            "speakers": ["jo-sample"],
            "extra": {"status": "Sample Days 2030 Oral"},
        }
    }


HALL = {"@type": "Place", "name": "Great Hall"}
DAYS = {"@type": "Event", "@id": "#days", "name": "Sample Days", "startDate": "2030-05-14"}
KNOTS = {
    "@type": "EducationEvent",
    "name": "Knots",
    "startDate": "2030-05-14T10:00:00+02:00",
    "endDate": "2030-05-14T11:00:00+02:00",
    "location": {"@id": "#hall"},
    "performer": [{"@id": "#jo"}],
}
THINGS = [
    {"@type": "WebSite", "name": "A site"},
    {"@type": "Person", "@id": "#jo", "name": "Jo Sample"},
    {**HALL, "@id": "#hall"},
]


@pytest.mark.parametrize(
    ("above", "title"), [({"superEvent": {"@id": "#days"}}, "Sample Days"), ({}, "plan")]
)
def test_events_of_a_graph_are_sessions_of_the_one_that_they_belong_to(
    above: dict[str, object], title: str
) -> None:
    events = [DAYS, {**KNOTS, **above}] if above else [KNOTS, {**KNOTS, "name": "Nets"}]
    found = translated({"plan.json": {"@context": "x", "@graph": [*THINGS, *events]}})

    assert found["conference"]["title"] == title
    assert [
        (one["title"], one["room"], one["speakers"], one["start"])
        for one in found["sessions"].values()
    ] == [
        (name, "hall", ["jo"], "2030-05-14T10:00:00+02:00")
        for name in (["Knots"] if above else ["Knots", "Nets"])
    ]


def test_a_room_may_be_a_text_where_other_sessions_describe_theirs() -> None:
    talks = [{**ENTRY, "room": {"name": "Great Hall"}}, {**ENTRY, "title": "Nets", "room": "Attic"}]
    found = translated({"plan.json": talks})

    assert found["rooms"] == {"great-hall": {"name": "Great Hall"}, "attic": {"name": "Attic"}}
    assert [one["room"] for one in found["sessions"].values()] == ["great-hall", "attic"]
