"""The programme as schema.org describes events: in its terms, exactly, and safe within a page."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from programmes import busy_schedules, example, golden, odd_schedules, schedule_of, two_rooms
from rdflib import RDF, Dataset, URIRef

from confsched import api
from confsched.exporters.jsonld_file import JsonLd
from confsched.exporters.options import Options
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.schedule import Schedule

_ORG: Final = "https://schema.org/"
_THING: Final = frozenset(("identifier", "name", "disambiguatingDescription", "description", "url"))
# the properties of schema.org that each type of it has, and what each of them takes
_TERMS: Final[Mapping[str, frozenset[str]]] = {
    "Event": _THING
    | frozenset(
        (
            *("startDate", "endDate", "eventStatus", "eventAttendanceMode", "location"),
            *("performer", "translator", "inLanguage", "keywords", "subEvent"),
        )
    ),
    "Place": _THING | {"address", "geo", "containedInPlace"},
    "VirtualLocation": _THING,
    "GeoCoordinates": _THING | {"latitude", "longitude"},
    "Person": _THING | {"jobTitle", "affiliation"},
    "Organization": _THING,
}
_TAKES: Final[Mapping[str, frozenset[str]]] = {
    "location": frozenset(("Place", "VirtualLocation")),
    "performer": frozenset(("Person",)),
    "translator": frozenset(("Person",)),
    "affiliation": frozenset(("Organization",)),
    "geo": frozenset(("GeoCoordinates",)),
    "containedInPlace": frozenset(("Place",)),
    "subEvent": frozenset(("Event",)),
}
_ONE_OF: Final[Mapping[str, frozenset[str]]] = {
    "eventStatus": frozenset(f"{_ORG}Event{word}" for word in ("Scheduled", "Cancelled")),
    "eventAttendanceMode": frozenset(
        f"{_ORG}{word}EventAttendanceMode" for word in ("Online", "Offline", "Mixed")
    ),
}

PAGE = """\
<!DOCTYPE html>
<html><head><title>Programme</title><script type="application/ld+json">{}</script></head>
<body><p>See above.</p></body></html>
"""
MADE_UP = """
# made up
conference:
  {id: fair, title: Fair, timezone: UTC, days: 2030-05-14, online: true, url: https://fair.example}
rooms:
  hall: {name: Hall, url: https://fair.example/hall, link: https://join.example/hall}
  stream: {name: Stream, online: true}
speakers:
  jo: {name: Jo Sample, role: Captain, organization: Sample Society, url: "javascript:alert(1)"}
  al: {name: Al Sample}
sessions:
  talk: {title: A talk, time: 10:00-11:00, room: hall, speakers: [jo], interpreter: al}
  off: {title: Off, time: 11:00-12:00, room: stream, status: cancelled}
  later: {title: Later}
"""


def read(schedule: Schedule, **chosen: Any) -> Any:  # noqa: ANN401 -- as json.loads
    return json.loads(api.export(schedule, "jsonld", **chosen))


def things(value: object, name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Everything that has a type, with the property that it is."""
    if isinstance(value, list):
        for item in value:
            yield from things(item, name)
    elif isinstance(value, dict):
        yield name, value
        for key, inner in value.items():
            yield from things(inner, key)


def mistakes(document: object) -> Iterator[str]:
    """What schema.org knows nothing of."""
    for name, thing in things(document):
        kind = thing["@type"]
        if name and kind not in _TAKES[name]:
            yield f"{name} is no {kind}"
        for key in thing.keys() - {"@type", "@context"} - _TERMS[kind]:
            yield f"{kind} has no {key}"
        for key in thing.keys() & _ONE_OF.keys():
            if thing[key] not in _ONE_OF[key]:
                yield f"{key} is never {thing[key]}"
        if None in thing.values() or "" in thing.values() or [] in thing.values():
            yield f"{kind} says nothing"


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_events_look_as_approved(name: str) -> None:
    made = JsonLd().export(two_rooms() if name == "two-rooms" else example(name), Options())

    assert made == golden(f"{name}.jsonld", made)


@pytest.mark.parametrize("name", ["minimal", "mesf2021", "mesf2021-draft", "harbour-draft"])
def test_examples_speak_in_terms_of_schema_org(name: str) -> None:
    assert list(mistakes(read(example(name), audience="crew"))) == []


@settings(deadline=None, max_examples=30)
@given(odd_schedules())
def test_any_programme_does_and_ends_no_script(schedule: Schedule) -> None:
    made = api.export(schedule, "jsonld").decode()

    assert list(mistakes(json.loads(made))) == []
    assert re.findall("[<\u2028\u2029]", made) == []


@settings(deadline=None, max_examples=30)
@given(busy_schedules())
def test_every_session_with_a_slot_is_one_event_with_its_instants(schedule: Schedule) -> None:
    found = {event["identifier"]: event for event in read(schedule).get("subEvent", [])}
    scheduled = [one for one in schedule.sessions if isinstance(one, ScheduledSession)]
    left_out = {session.id for session, _ in api.left_out(schedule, "jsonld")}

    assert found.keys() == {session.id for session in scheduled}
    assert left_out == {session.id for session in schedule.unscheduled}
    for session in scheduled:
        event = found[session.id]
        told = [datetime.fromisoformat(event[name]) for name in ("startDate", "endDate")]
        assert told == [session.start, session.end]
        assert event["eventStatus"].endswith("Cancelled") == session.cancelled


@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_search_engines_find_what_they_ask_of_an_event(name: str) -> None:
    """A name, a start and a place: https://developers.google.com/search/docs/appearance/structured-data/event."""
    document = read(two_rooms() if name == "two-rooms" else example(name))

    for event in (document, *document["subEvent"]):
        assert event["name"]
        assert event["startDate"]
        assert event["location"]


def test_what_is_told_of_an_online_conference() -> None:
    document = read(schedule_of(MADE_UP))
    jo = {
        "@type": "Person",
        "name": "Jo Sample",
        "jobTitle": "Captain",
        "affiliation": {"@type": "Organization", "name": "Sample Society"},
    }
    page = {"@type": "VirtualLocation", "url": "https://fair.example"}
    talk, off = document.pop("subEvent")

    assert document == {
        "@context": "https://schema.org",
        "@type": "Event",
        "identifier": "fair",
        "name": "Fair",
        "url": "https://fair.example",
        "startDate": "2030-05-14",
        "endDate": "2030-05-14",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        "location": page,
    }
    assert talk == {
        "@type": "Event",
        "identifier": "talk",
        "name": "A talk",
        "startDate": "2030-05-14T10:00:00+00:00",
        "endDate": "2030-05-14T11:00:00+00:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
        "location": {
            "@type": "VirtualLocation",
            "name": "Hall",
            "url": "https://fair.example/hall",
        },
        "performer": [jo],
        "translator": [{"@type": "Person", "name": "Al Sample"}],
    }
    assert (off["eventStatus"], off["location"]) == (
        "https://schema.org/EventCancelled",
        page | {"name": "Stream"},
    )


def test_speakers_are_told_where_to_join() -> None:
    talk, _ = read(schedule_of(MADE_UP), audience="speakers")["subEvent"]

    assert talk["location"]["url"] == "https://join.example/hall"


def test_times_are_told_in_the_zone_asked_for() -> None:
    first, *_ = read(example("minimal"), tz="Asia/Tokyo")["subEvent"]

    assert first["startDate"] == "2030-01-15T18:30:00+09:00"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib warns of itself
@pytest.mark.parametrize("name", ["mesf2021", "two-rooms"])
def test_another_program_finds_every_event_in_it(name: str) -> None:
    """Its own context would have to be fetched; that of all names in one place means the same."""
    document = read(two_rooms() if name == "two-rooms" else example(name))
    data = json.dumps({**document, "@context": {"@vocab": _ORG}})
    graph = Dataset(default_union=True).parse(data=data, format="json-ld")
    events = {*graph.subjects(RDF.type, URIRef(f"{_ORG}Event"))}
    names = {str(name) for event in events for name in graph.objects(event, URIRef(f"{_ORG}name"))}

    assert len(events) == 1 + len(document["subEvent"])
    assert names == {document["name"], *(event["name"] for event in document["subEvent"])}


def test_a_page_with_it_is_read_as_the_same_sessions(tmp_path: Path) -> None:
    before = example("mesf2021")
    script = api.export(before, "jsonld").decode()
    page = tmp_path / "programme.html"
    page.write_text(PAGE.format(script), encoding="utf-8")
    after = api.load(page)

    assert [(one.title, one.start, one.end) for one in after.scheduled] == [
        (one.title, one.start, one.end) for one in before.scheduled
    ]
