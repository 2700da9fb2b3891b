"""schedule.xml and .json of programs that put the same things in other places. All is made up."""

import json
from typing import Any

import pytest
from translating import translated

EVENT = "<start>10:00</start><duration>00:45</duration><title>Knots</title>"


def _schedule(event: str = EVENT, about: str = "", date: str = "2030-05-14", room: str = "") -> str:
    held = f'<room name="Loft"{room}><event id="1">{event}</event></room>'
    named = "<title>Harbour Days</title>"
    day = f'<day date="{date}">{held}</day>'
    return f"<schedule><conference{about}>{named}</conference>{day}</schedule>"


def test_a_conference_may_say_in_attributes_what_others_have_in_elements() -> None:
    about = ' acronym="hd" time_zone_name="Europe/Oslo" day_change="05:00"'
    late = EVENT.replace("10:00", "01:30")
    found: Any = translated({"s.xml": _schedule(late, about)})

    assert found["conference"] == {
        "id": "hd",
        "title": "Harbour Days",
        "timezone": "Europe/Oslo",
        "days": [{"date": "2030-05-14", "hours": "05:00-02:15"}],
        "extra": {"day_change": "05:00"},
    }
    assert (found["sessions"]["1"]["date"], found["sessions"]["1"]["start"]) == (
        "2030-05-15",
        "01:30",
    )


def test_a_room_may_be_named_by_the_guid_that_stands_above_the_event() -> None:
    event = f"<room>c0ffee-12</room>{EVENT}"
    found: Any = translated({"s.xml": _schedule(event, room=' guid="c0ffee-12"')}, "UTC")

    assert found["sessions"]["1"]["room"] == "Loft"


def test_keys_may_be_spelt_as_in_javascript() -> None:
    person = {"id": 9, "publicName": "Jo Sample"}
    event = {"id": 1, "title": "Knots", "start": "10:00", "duration": "0:45", "persons": [person]}
    day = {
        "date": "2030-05-14",
        "dayStart": "2030-05-14T09:00:00+02:00",
        "dayEnd": "2030-05-14T18:00:00+02:00",
        "rooms": {"Loft": [event]},
    }
    about = {"title": "Harbour Days", "timeZoneName": "Europe/Oslo", "days": [day]}
    found: Any = translated({"s.json": {"schedule": {"conference": about}}})

    assert found["conference"]["timezone"] == "Europe/Oslo"
    assert found["conference"]["days"] == [{"date": "2030-05-14", "hours": "09:00-18:00"}]
    assert found["speakers"] == {"9": {"name": "Jo Sample"}}


def test_somebody_has_an_organization_a_post_and_a_role_in_the_event() -> None:
    jo = '<person id="3" event_role="moderator" organization="Sail Loft">Jo Sample</person>'
    name = "<first_name>Ada</first_name><last_name>Muster</last_name>"
    more = "<company>Harbour Works</company><position>Pilot</position><bio>Sails.</bio>"
    people = f'<persons>{jo}<person id="4">{name}{more}</person></persons>'
    found: Any = translated({"s.xml": _schedule(EVENT + people)}, "UTC")

    assert found["speakers"] == {
        "3": {"name": "Jo Sample", "organization": "Sail Loft"},
        "4": {
            "name": "Ada Muster",
            "organization": "Harbour Works",
            "role": "Pilot",
            "bio": "Sails.",
        },
    }
    assert (found["sessions"]["1"]["speakers"], found["sessions"]["1"]["moderator"]) == (
        ["4"],
        ["3"],
    )


def test_the_text_of_an_event_without_a_title_is_its_title() -> None:
    event = '<event id="1" start="12:00" duration="01:00" type="break">Lunch</event>'
    day = f'<day date="2030-05-14"><room name="Loft">{event}</room></day>'
    found: Any = translated({"s.xml": f"<schedule><conference/>{day}</schedule>"}, "UTC")

    assert found["sessions"]["1"]["title"] == "Lunch"


@pytest.mark.parametrize(
    "date",
    [
        "2030-05-14T00:00:00+02:00",
        "2030-05-14T00:00:00Z",
        "14.05.2030",
        "Dienstag, 14. Mai 2030",
        "14 mai 2030",
        "2030年5月14日",
    ],
)
def test_a_day_has_its_date_as_a_midnight_anywhere_or_in_words(date: str) -> None:
    found: Any = translated({"s.xml": _schedule(date=date)}, "America/New_York")

    assert found["conference"]["days"] == [{"date": "2030-05-14"}]
    assert found["sessions"]["1"]["date"] == "2030-05-14"


def test_what_is_said_once_for_each_language_is_one_text() -> None:
    titles = '<title xml:lang="fi">Solmut</title><title xml:lang="en">Knots</title>'
    event = f"<start>10:00</start><duration>00:45</duration>{titles}"
    found: Any = translated({"s.xml": _schedule(event)}, "UTC")

    assert found["sessions"]["1"]["title"] == "Knots"
    assert json.loads(json.dumps(found["sessions"]["1"]["extra"])) == {
        "title": {"fi": "Solmut", "en": "Knots"}
    }


@pytest.mark.parametrize(
    ("title", "told"), [("Friday: knots", "title"), ("Day 1", "extra"), ("Tuesday", "extra")]
)
def test_a_day_has_a_title_that_says_more_than_which_day_it_is(title: str, told: str) -> None:
    day = f'<day date="2030-05-14" title="{title}"><room name="Loft"><event id="1">{EVENT}'
    text = f"<schedule><conference/>{day}</event></room></day></schedule>"
    [found] = translated({"s.xml": text}, "UTC")["conference"]["days"]

    assert found == {
        "date": "2030-05-14",
        told: title if told == "title" else {"title": title},
    }


def test_a_room_above_its_events_has_its_seats() -> None:
    found: Any = translated({"s.xml": _schedule(room=' capacity="120"')}, "UTC")

    assert found["rooms"] == {"loft": {"name": "Loft", "capacity": "120"}}


def test_what_a_schedule_says_of_the_conference_may_stand_in_it_alone() -> None:
    day = f'<day date="2030-05-14"><room name="Loft"><event id="1">{EVENT}</event></room></day>'
    named = "<title>Harbour Days</title><timezone>Europe/Oslo</timezone>"
    found: Any = translated({"s.xml": f"<schedule>{named}<days>{day}</days></schedule>"})

    assert found["conference"] == {
        "id": "harbour-days",
        "title": "Harbour Days",
        "timezone": "Europe/Oslo",
        "days": [{"date": "2030-05-14"}],
    }


def test_days_may_be_listed_in_the_conference_by_their_dates() -> None:
    named = "<title>Knots</title><days><day>2030-05-14</day><day>2030-05-15</day></days>"
    day = f'<day date="2030-05-14"><room name="Loft"><event id="1">{EVENT}</event></room></day>'
    found: Any = translated(
        {"s.xml": f"<schedule><conference>{named}</conference>{day}</schedule>"}, "UTC"
    )

    assert found["conference"]["days"] == [{"date": "2030-05-14"}, {"date": "2030-05-15"}]


@pytest.mark.parametrize("length", ["0:45h", "0:45 h", "00:45 hrs", "0:45 Std.", "45 min"])
def test_a_length_may_have_its_unit_behind_hours_and_minutes(length: str) -> None:
    found: Any = translated({"s.xml": _schedule(EVENT.replace("00:45", length))}, "UTC")

    assert found["sessions"]["1"]["duration"] in ("0:45", "00:45", "45 min")


def test_a_track_may_have_its_colour_beside_it_in_an_event() -> None:
    track = '<track id="4" color="#00ff00">Sea</track>'
    found: Any = translated({"s.xml": _schedule(EVENT + track)}, "UTC")
    told = {"name": "Sea", "slug": "sea", "color": "#00ff00"}
    event = {"id": 1, "title": "Knots", "start": "10:00", "duration": "00:45", "track": told}
    days = [{"date": "2030-05-14", "rooms": {"Loft": [event]}}]
    same: Any = translated({"s.json": {"schedule": {"conference": {"days": days}}}}, "UTC")

    for one in (found, same):
        assert one["tracks"] == {"sea": {"name": "Sea", "color": "#00ff00"}}
        assert one["sessions"]["1"]["track"] == "sea"
