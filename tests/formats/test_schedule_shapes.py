"""Parts of schedules, those without their conference, and JSON that was made of the XML."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from translating import Files, translated

from confsched.formats import recognise
from confsched.ours import is_plainly_ours
from confsched.reading import read

BOATS: Any = {
    "id": 1,
    "title": "Boats",
    "subtitle": "",
    "date": "2030-05-14T10:00:00+02:00",
    "start": "10:00",
    "duration": "00:45",
    "room": "Hall",
    "track": "Water",
    "type": "Workshop",
    "persons": [{"id": 5, "public_name": "Jo Sample"}],
}
SESSION: Any = {
    "title": "Boats",
    "start": "2030-05-14T10:00:00+02:00",
    "duration": "00:45",
    "room": "hall",
    "track": "Water",
    "type": "workshop",
    "speakers": ["5"],
}
DAY: Any = {"index": 1, "date": "2030-05-14", "rooms": {"Hall": [BOATS]}}
ABOUT: Any = {"title": "Harbour Camp"}
SLOT: Any = {"start": "9:00", "end": "9:30"}


@pytest.mark.parametrize(
    "content",
    [
        {"schedule": {"days": [DAY]}},
        {"conference": ABOUT, "days": [DAY]},
        [DAY],
        DAY,
        {"Hall": [BOATS], "Attic": []},
        [BOATS],
        BOATS,
        {
            "schedule": {
                "conference": ABOUT,
                "days": [{**DAY, "rooms": [{"name": "Hall", "events": [BOATS]}]}],
            }
        },
        {"days": [DAY]},
        {**ABOUT, "days": [DAY]},
        {"conference": {**ABOUT, "days": "1"}, "days": [DAY]},
        {"schedule": {"conference": {**ABOUT, "days": {"1": DAY}}}},
        {"schedule": {"conference": ABOUT, "days": {"2030-05-14": {"rooms": {"Hall": [BOATS]}}}}},
        {"schedule": {"conference": ABOUT, "days": {"2030-05-14": {"Hall": [BOATS]}}}},
        [{**DAY, "rooms": {"Hall": {"guid": "x", "talks": [BOATS]}}}],
        [{**DAY, "rooms": [{"title": "Hall", "event": [BOATS, None]}]}],
        [{"date": "2030-05-14", "sessions": [BOATS]}],
        {"status": "ok", "data": {"schedule": {"conference": {**ABOUT, "days": [DAY]}}}},
        [{"schedule": {"conference": {**ABOUT, "days": [DAY]}}}],
        {"schedule": {"conference": ABOUT, "events": {"1": BOATS}}},
        {"data": {"conference": ABOUT, "rooms": [{"name": "Hall"}], "events": [BOATS]}},
        {"version": "2", "rooms": [{"name": "Hall"}], "events": [BOATS]},
        {
            "conference": {
                **ABOUT,
                "days": [{**DAY, "rooms": [{"name": "Hall", "events": [BOATS]}]}],
            }
        },
    ],
    ids=[
        "no conference",
        "no schedule",
        "days",
        "a day",
        "rooms of a day",
        "events",
        "an event",
        "a list of rooms",
        "days by themselves",
        "no more than the conference",
        "days counted and beside it",
        "days by number",
        "days by date",
        "rooms by date",
        "a room that holds its events",
        "a list of rooms without names of their own",
        "a day without rooms",
        "an answer",
        "a list of one",
        "events by their ids",
        "lists in an answer",
        "lists alone",
        "a list of rooms in no schedule",
    ],
)
def test_a_part_of_a_schedule_is_one(content: object) -> None:
    files: Files = {"harbour.json": content}
    found = translated(files)

    assert not is_plainly_ours(read("harbour.json", json.dumps(content).encode()))
    assert found["sessions"] == {"1": SESSION}
    assert found["speakers"] == {"5": {"name": "Jo Sample"}}
    assert found["rooms"]["hall"] == {"name": "Hall"}
    assert found["conference"]["timezone"] == "UTC+02:00"


def test_an_answer_hides_nothing_of_what_a_schedule_of_lists_says() -> None:
    schedule = {"conference": {**ABOUT, "title": "Harbour"}, "events": [BOATS]}

    assert translated({"a.json": {"data": {"schedule": schedule}}}) == translated(
        {"a.json": {"schedule": schedule}}
    )


@pytest.mark.parametrize("part", [lambda one: [one], lambda one: {"Hall": [one]}])
def test_an_event_may_tell_its_end_and_call_people_otherwise(
    part: Callable[[object], object],
) -> None:
    told = {"guid": "8d1c", "end": "2030-05-14T10:45:00+02:00", "speakers": BOATS["persons"]}
    event = {name: value for name, value in BOATS.items() if name not in ("duration", "persons")}
    found = translated({"harbour.json": part({**event, **told})})
    session = {name: value for name, value in SESSION.items() if name != "duration"}

    assert found["sessions"] == {"1": {**session, "end": told["end"], "extra": {"guid": "8d1c"}}}
    assert found["speakers"] == {"5": {"name": "Jo Sample"}}


@pytest.mark.parametrize(
    "text",
    [
        '{"Hall": [{"title": "Boats"}]}',
        '[{"rooms": {"Hall": []}}]',
        '[{"title": "Boats", "duration": 45, "persons": ["Jo"], "start": "10:00"}]',
    ],
)
def test_what_has_no_events_in_rooms_is_no_part_of_one(text: str) -> None:
    found = recognise(read("x.json", text.encode()))

    assert found is None or found.name != "schedule.json"


EVENT = """<event id="1"><date>2030-05-14T10:00:00+02:00</date><start>10:00</start>
    <duration>00:45</duration><title>Boats</title><track>Water</track><type>Workshop</type>
    <persons><person id="5">Jo Sample</person></persons></event>"""


@pytest.mark.parametrize(
    "text",
    [
        f'<day date="2030-05-14"><room name="Hall">{EVENT}</room></day>',
        f'<room name="Hall">{EVENT}</room>',
        f"""<schedule><conference><title>Bare</title></conference><days><day date="2030-05-14">
            <rooms><room name="Hall"><events>{EVENT}</events></room></rooms></day></days>
            </schedule>""",
        f"""<answer><pentabarf><conference><title>Bare</title><days><day date="2030-05-14">
            <room name="Hall">{EVENT}</room></day></days></conference></pentabarf></answer>""",
        f"""<schedule><conference><title>Bare</title></conference>
            {EVENT.replace("<start>", "<room>Hall</room><start>")}</schedule>""",
        f"""<schedule><conference><title>Bare</title></conference><days><day date="2030-05-14">
            {EVENT.replace("<start>", "<room>Hall</room><start>")}</day></days></schedule>""",
    ],
    ids=["a day", "a room", "lists of each kind", "in other elements", "no days", "no rooms"],
)
def test_a_part_in_xml_is_one_and_lists_may_have_elements_of_their_own(text: str) -> None:
    found = translated({"harbour.xml": text})

    assert found["sessions"] == {"1": SESSION}
    assert found["speakers"] == {"5": {"name": "Jo Sample"}}
    assert found["rooms"] == {"hall": {"name": "Hall"}}


def in_lists(value: object) -> object:
    """What a program writes that makes a list of every element."""
    if isinstance(value, dict):
        return {key: one if key == "$" else [in_lists(one)] for key, one in value.items()}
    return value


def turned(attributes: str, text: str) -> Any:  # noqa: ANN401 -- JSON
    """A schedule that was XML, with such names for attributes and for the text beside them."""
    person = {attributes: {"id": "5"}, text: "Jo Sample"}
    event = {attributes: {"id": "1"}, "persons": {"person": person}}
    event |= {key: BOATS[key] for key in ("date", "start", "duration", "title", "track", "type")}
    room = {attributes: {"name": "Hall"}, "event": event}
    day = {attributes: {"index": "1", "date": "2030-05-14"}, "room": room}
    return {"conference": {"title": "Harbour Camp", "days": "1"}, "day": day}


def in_mappings(value: object, text: str) -> object:
    """What a program writes that makes a mapping of every text but those of attributes."""
    if isinstance(value, dict):
        return {
            key: one if key in (text, "$", "_attributes") else in_mappings(one, text)
            for key, one in value.items()
        }
    return {text: value}


def prefixed(value: object, sign: str) -> object:
    """What a program writes that knows no mappings of attributes, but a sign before their names."""
    if not isinstance(value, dict):
        return value
    attributes = {f"{sign}{key}": one for key, one in value.get("$", {}).items()}
    return attributes | {key: prefixed(one, sign) for key, one in value.items() if key != "$"}


@pytest.mark.parametrize(
    "content",
    [
        {"schedule": in_lists(turned("$", "_"))},
        {"schedule": turned("@attributes", "#text")},
        turned("@attributes", "#text"),
        {"schedule": turned("attr", "#text")},
        {"schedule": turned("_attributes", "_text")},
        {"schedule": in_mappings(turned("_attributes", "_text"), "_text")},
        {"schedule": in_mappings(turned("$", "$t"), "$t")},
        {"schedule": prefixed(turned("$", "#text"), "@_")},
        {"schedule": prefixed(turned("$", "#text"), "-")},
        {"schedule": prefixed(turned("$", "__content__"), "")},
    ],
)
def test_json_that_was_made_of_the_xml_is_read_like_it(content: object) -> None:
    found = translated({"x.json": content})

    assert found["conference"]["title"] == "Harbour Camp"
    assert found["sessions"] == {"1": SESSION}
    assert found["speakers"] == {"5": {"name": "Jo Sample"}}


def test_events_of_a_conference_that_says_its_acronym_are_of_no_day() -> None:
    event = {**BOATS, "guid": "8d1c", "duration": 2700}
    found = translated({"plan.json": {"acronym": "boat30", **ABOUT, "events": [event]}})

    assert found["conference"] == {
        "id": "boat30",
        "title": "Harbour Camp",
        "timezone": "UTC+02:00",
        "days": ["2030-05-14"],
    }


@pytest.mark.parametrize(
    "held",
    [
        {"days": [{"date": "2030-05-14", "slots": [{**SLOT, "talks": [{"title": "Boats"}]}]}]},
        {"events": [{"titel": "Boats", "date": "2030-05-14", **SLOT}]},
    ],
    ids=["days of slots", "events of others"],
)
def test_days_and_events_beside_a_conference_may_be_those_of_any_list(held: dict[str, Any]) -> None:
    schedule = {"conference": {"name": "Harbour Days", "timezone": "UTC"}, **held}

    found = translated({"harbour.json": {"schedule": schedule}})

    assert found["sessions"] == {
        "boats": {"title": "Boats", "date": "2030-05-14", "start": "9:00", "end": "9:30"}
    }
