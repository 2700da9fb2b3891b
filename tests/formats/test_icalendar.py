"""Calendars in the shape of ours: every value, its place, and what only the whole can say."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from translation import at, root_of, translate

from confsched.checking import Choices, check_all
from confsched.findings import Severity
from confsched.formats import conferences, recognise
from confsched.model.assemble import assemble
from confsched.reading import Mapping, Value, read
from confsched.schedule.resolve import resolve

WHOLE = Path(__file__).parent / "calendars" / "whole.ics"


def calendar(*events: str, about: str = "") -> bytes:
    """A calendar of events, each given by its lines."""
    inner = "".join(f"BEGIN:VEVENT\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\n{about}{inner}END:VCALENDAR\n".encode()


def conference(*events: str, about: str = "", timezone: str = "") -> Mapping:
    found = root_of(translate("made.ics", calendar(*events, about=about), timezone))["conference"]
    assert isinstance(found, Mapping)
    return found


def sessions(*events: str, about: str = "") -> Mapping:
    found = root_of(translate("made.ics", calendar(*events, about=about)))["sessions"]
    assert isinstance(found, Mapping)
    return found


def session(event: str, about: str = "") -> Value:
    [found] = sessions(event, about=about).values()
    return found


def notices(*events: str, about: str = "") -> list[str]:
    found = translate("made.ics", calendar(*events, about=about)).findings
    return [f"{one.span} {one.code} {one.message}" for one in found]


def errors(*events: str) -> list[str]:
    """What is wrong with a calendar in the end."""
    return found_of(Severity.ERROR, *events)


def warnings(*events: str) -> list[str]:
    return found_of(Severity.WARNING, *events)


def found_of(severity: Severity, *events: str) -> list[str]:
    schedule = resolve(assemble([translate("made.ics", calendar(*events))]))
    found = check_all([schedule], Choices()).findings
    return [f"{one.span} {one.code}" for one in found if one.severity is severity]


def test_a_whole_calendar_is_read_value_by_value() -> None:
    document = translate("whole.ics", WHOLE.read_bytes())

    assert root_of(document) == {
        "conference": {
            "title": "Harbour Days",
            "description": "Two days by the water",
            "timezone": "Europe/Oslo",
            "venue": "Harbour House",
            "id": "harbour-days",
            "days": ["2024-06-03", "2024-06-04"],
            "extra": {
                "x-sample-color": "teal",
                "vtodo": {"summary": "Book the band"},
                "organizer": "Harbour Society",
            },
        },
        "speakers": {
            "jo-sample": {"name": "Jo Sample", "email": "jo@sample.example"},
            "bo-sample": {"name": "Bo Sample", "organization": "Harbour Society"},
        },
        "sessions": {
            "opening": {
                "title": "Opening, with music",
                "description": "Welcome & news",
                "url": "https://planner.example/opening",
                "start": "2024-06-03T09:00",
                "end": "2024-06-03T09:30",
                "type": "keynote",
                "track": "Plenary",
                "room": "Great Hall",
                "chair": ["jo-sample"],
                "speakers": ["bo-sample"],
                "tags": ["Sea"],
                "extra": {
                    "sequence": "3",
                    "invited": "Great Hall",
                    "uid": "opening@planner.example",
                },
            },
            "walk": {
                "title": "A walk",
                "start": "2024-06-03T08:00Z",
                "duration": "PT1H30M",
                "status": "cancelled",
                "track": "Sea",
                "room": "Quay",
                "host": ["bo-sample"],
                "extra": {"uid": "walk@planner.example"},
            },
            "call": {
                "title": "A call to London",
                "start": "2024-06-04T10:00",
                "end": "2024-06-04T11:00",
                "status": "tentative",
                "timezone": "Europe/London",
                "url": "https://meet.example/public",
                "extra": {"uid": "call@planner.example"},
            },
            "open-doors": {
                "title": "Open doors",
                "type": "other",
                "date": "2024-06-04",
                "rooms": ["Great Hall", "Quay"],
            },
        },
    }
    assert document.findings == ()


def test_values_stand_where_they_stand_in_the_calendar() -> None:
    document = translate("whole.ics", WHOLE.read_bytes())

    assert at(document, "conference", "timezone") == "6:26 Europe/Oslo"
    assert at(document, "sessions", "opening", "title") == "24:9 Opening\\, with\n  music"
    assert at(document, "sessions", "opening", "start") == "22:27 20240603T090000"
    assert at(document, "sessions", "opening", "tags", 0) == "29:12 Sea"
    assert at(document, "sessions", "opening", "chair", 0) == "32:37 mailto:jo@sample.example"
    assert at(document, "sessions", "walk", "room") == "45:10 Quay\\, Harbour House"


@pytest.mark.parametrize(
    ("tzid", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("Europe-Brussels", "Europe/Brussels"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Eastern Standard Time", "America/New_York"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Paris", "Europe/Paris"),
        ("/mozilla.org/20050126_1/America/Argentina/Salta", "America/Argentina/Salta"),
        ('"(UTC-05:00) Eastern Time (US & Canada)"', "America/New_York"),
        ('"(UTC+05:30) Nowhere in Particular"', "UTC+05:30"),
        ("tzone://Microsoft/Utc", "UTC"),
        ("Nowhere/Town", "Nowhere/Town"),
    ],
)
def test_zones_are_known_by_all_their_names(tzid: str, name: str) -> None:
    quoted = tzid if tzid.startswith('"') else f'"{tzid}"'

    assert conference(f"DTSTART;TZID={quoted}:20240603T090000")["timezone"] == name


def test_a_zone_may_be_said_in_a_property_of_its_own() -> None:
    times = "DTSTART:20240603T090000\nDTEND:20240603T100000"

    assert conference(f"{times}\nTZID:Asia/Singapore")["timezone"] == "Asia/Singapore"
    assert session(f"UID:1\n{times}\nTZID:Asia/Singapore") == {
        "start": "2024-06-03T09:00",
        "end": "2024-06-03T10:00",
    }
    assert session("UID:1\nDTSTART:20240603T090000Z\nTZID:Nowhere") == {
        "start": "2024-06-03T09:00Z"
    }


def test_a_zone_of_their_own_with_one_offset_is_that_offset() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nTZOFFSETTO:+0545\nEND:STANDARD\n"
        "END:VTIMEZONE\n"
    )

    assert conference("DTSTART;TZID=Ours:20240603T090000", about=zone)["timezone"] == "UTC+05:45"
    assert conference("DTSTART:20240603T090000", about=zone)["timezone"] == "UTC+05:45"


def definition(tzid: str, *parts: str, more: str = "") -> str:
    """A VTIMEZONE of parts like `STANDARD 1970-11 -0500 11`: from when, offset and month."""
    lines = [f"BEGIN:VTIMEZONE\nTZID:{tzid}\n{more}"]
    for part in parts:
        name, since, offset, month = part.split()
        rule = f"RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY=1SU\n" if month != "-" else ""
        year, first = since.split("-")
        lines.append(f"BEGIN:{name}\nDTSTART:{year}{first}01T020000\nTZOFFSETTO:{offset}\n")
        lines.append(f"{rule}END:{name}\n")
    return "".join([*lines, "END:VTIMEZONE\n"])


@pytest.mark.parametrize(
    ("tzid", "parts", "name"),
    [
        ("Ours", "STANDARD 1970-11 -0500 11,DAYLIGHT 1970-03 -0400 3", "America/New_York"),
        ("Ours", "STANDARD 1601-01 +0100 10,DAYLIGHT 1601-01 +0200 3", "Europe/Berlin"),
        ("Ours", "STANDARD 1970-04 +1000 4,DAYLIGHT 1970-10 +1100 10", "Australia/Sydney"),
        # the latest rules count, and those without a rule say their month themselves
        (
            "Ours",
            (
                "DAYLIGHT 1987-04 -0500 4,DAYLIGHT 2007-03 -0500 3,"
                "STANDARD 1967-10 -0600 10,STANDARD 2007-11 -0600 11"
            ),
            "America/Chicago",
        ),
        ("Ours", "DAYLIGHT 2024-03 +0100 -,STANDARD 2024-10 +0000 -", "Europe/London"),
        # vobject calls a zone by the abbreviation of its winter
        ("CET", "STANDARD 2000-10 +0100 10,DAYLIGHT 2000-03 +0200 3", "Europe/Berlin"),
        ("Europe/Oslo", "STANDARD 2000-10 +0100 10,DAYLIGHT 2000-03 +0200 3", "Europe/Oslo"),
        ("Ours", "STANDARD 1970-07 +0500 7,DAYLIGHT 1970-02 +0600 2", "Ours"),
    ],
)
def test_a_zone_of_their_own_is_the_place_whose_clocks_change_like_it(
    tzid: str, parts: str, name: str
) -> None:
    told = conference(
        f"DTSTART;TZID={tzid}:20240603T090000", about=definition(tzid, *parts.split(","))
    )

    assert told["timezone"] == name


def test_a_zone_of_their_own_may_say_elsewhere_what_it_is_called() -> None:
    page = definition("Ours", more="TZURL:http://tz.example/zoneinfo/Asia/Tokyo\n")
    event = "DTSTART;TZID=Ours:20240603T090000"

    assert conference(event, about=page)["timezone"] == "Asia/Tokyo"
    # a property where a component should be
    assert conference("DTSTART:20240603T090000Z", about="VTIMEZONE: Europe/Rome\n") == {
        "timezone": "Europe/Rome",
        "title": "made",
        "id": "made",
        "days": ["2024-06-03"],
    }


def test_the_zone_is_where_most_events_are_and_the_others_keep_theirs() -> None:
    events = (
        "UID:1\nDTSTART;TZID=Europe/Oslo:20240603T090000",
        "UID:2\nDTSTART;TZID=Asia/Tokyo:20240603T090000\nDTEND;TZID=Asia/Tokyo:20240603T100000",
        "UID:3\nDTSTART;TZID=Europe/Oslo:20240603T090000\nDTEND;TZID=Asia/Tokyo:20240603T180000",
    )

    assert conference(*events, about="X-WR-TIMEZONE:UTC\n")["timezone"] == "Europe/Oslo"
    assert sessions(*events) == {
        "1": {"start": "2024-06-03T09:00"},
        "2": {
            "start": "2024-06-03T09:00",
            "end": "2024-06-03T10:00",
            "timezone": "Asia/Tokyo",
        },
        "3": {"start": "2024-06-03T09:00", "end": "2024-06-03T11:00"},
    }


@pytest.mark.parametrize(
    ("starts", "ends", "read"),
    [
        # a ferry: by the clock of the harbour that it leaves
        (";TZID=Asia/Tokyo:20240603T090000", ";TZID=Europe/Oslo:20240603T040030", "T11:00:30"),
        (";TZID=Asia/Tokyo:20240603T090000", ":20240603T020000Z", "T11:00"),
        (":20240603T090000Z", ";TZID=Europe/Oslo:20240603T120000", "T10:00Z"),
        (":20240603T090000Z", ";TZID=Nowhere:20240603T120000", "T12:00 Nowhere"),
        # on no clock
        (":20240603T090000", ":20240603T100000Z", "T10:00Z"),
    ],
)
def test_an_end_in_another_zone_is_told_by_the_clock_of_the_start(
    starts: str, ends: str, read: str
) -> None:
    found = session(f"UID:1\nDTSTART{starts}\nDTEND{ends}")

    assert isinstance(found, Mapping)
    assert found["end"] == f"2024-06-03{read}"


def test_instants_stay_what_they_are_and_days_are_those_of_the_conference() -> None:
    late = "DTSTART:20240604T010000Z\nDTEND:20240604T020000Z"
    told = conference(late, about="X-WR-TIMEZONE:America/New_York\n")

    assert (told["timezone"], told["days"]) == ("America/New_York", ["2024-06-03"])
    assert notices(late, about="X-WR-TIMEZONE:America/New_York\n") == []
    assert conference(late)["timezone"] == "UTC"
    assert conference(late, timezone="Asia/Tokyo")["timezone"] == "Asia/Tokyo"


@pytest.mark.parametrize(
    ("name", "about", "found"),
    [
        ("", "Harbour Days 2030", {"title": "Harbour Days 2030"}),
        ("harbour30", "Harbour Days 2030", {"title": "Harbour Days 2030", "id": "harbour30"}),
        ("Harbour", "Two days", {"title": "Harbour", "description": "Two days"}),
        (
            "harbour30",
            "It is by the sea.",
            {"title": "harbour30", "description": "It is by the sea."},
        ),
    ],
)
def test_a_description_may_be_the_name_of_which_there_is_only_a_short_one(
    name: str, about: str, found: dict[str, str]
) -> None:
    lines = f"X-WR-CALNAME:{name}\nX-WR-CALDESC:{about}\n"

    events = [f"UID:{number}\nSUMMARY:Knots\nDTSTART:20240603T1{number}0000" for number in (1, 2)]

    told = conference(*events, about=lines)

    assert {field: told[field] for field in found} == found
    assert ("description" in told) == ("description" in found)


def test_floating_times_have_no_zone_but_one_that_is_given() -> None:
    event = "DTSTART:20240603T090000"

    assert "timezone" not in conference(event)
    assert conference(event, timezone="Europe/Madrid")["timezone"] == "Europe/Madrid"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("20240603T090030", "2024-06-03T09:00:30"),
        ("2024-06-03T09:00:00", "2024-06-03T09:00"),
        ("20240603T0900", "2024-06-03T09:00"),
        ("20240603t090000z", "2024-06-03T09:00Z"),
        ("20240603T090000+0200", "2024-06-03T09:00+0200"),
        ("2024-06-03T09:00:00-07:00", "2024-06-03T09:00-07:00"),
        ("next Monday", "next Monday"),
    ],
)
def test_a_time_is_read_as_it_is_written(written: str, read: str) -> None:
    assert session(f"UID:1\nDTSTART:{written}") == {"start": read}


def test_a_time_with_its_offset_is_on_a_day() -> None:
    about = "X-WR-CALNAME:Harbour\nX-WR-TIMEZONE:Europe/Oslo\n"
    event = "UID:1\nSUMMARY:Knots\nDTSTART:20240603T233000-0200\nDURATION:PT30M"

    assert conference(event, about=about)["days"] == ["2024-06-04"]


def test_a_zone_of_their_own_may_have_a_blank_behind_its_name() -> None:
    about = "BEGIN:VTIMEZONE\nTZID:Of ours \nX-LIC-LOCATION:Europe/Oslo\nEND:VTIMEZONE\n"

    event = "UID:1\nDTSTART;TZID=Of ours:20240603T090000"

    assert conference(event, about=about)["timezone"] == "Europe/Oslo"


def test_a_calendar_in_an_old_encoding_is_read_and_told() -> None:
    found = translate("made.ics", calendar("UID:1\nSUMMARY:Café").decode().encode("cp1252"))

    assert root_of(found)["sessions"] == {"1": {"title": "Café"}}
    assert [f"{one.span} {one.code} {one.message}" for one in found.findings] == [
        "made.ics:4:12 F001 not UTF-8: byte 0xE9 would be 'é' in Latin-1; save the file as UTF-8"
    ]


def test_an_end_goes_before_a_duration() -> None:
    event = "UID:1\nDTSTART:20240603T090000\nDTEND:20240603T100000\nDURATION:PT5M"

    assert session(event) == {"start": "2024-06-03T09:00", "end": "2024-06-03T10:00"}


def test_the_part_of_a_uid_before_the_sign_is_the_id_if_it_is_nobody_elses() -> None:
    assert list(sessions("UID:a@1", "UID:b@1", "UID:b@2", "UID:c")) == ["a", "b-1", "b-2", "c"]


def test_the_part_of_a_uid_that_is_nobody_elses_is_the_id_and_the_other_names_the_calendar() -> (
    None
):
    events = ("UID:7@harbour-24@planner.example", "UID:8@harbour-24@planner.example")
    turned = ("UID:harbour-24@7@planner.example", "UID:harbour-24@8@planner.example")

    assert list(sessions(*events)) == list(sessions(*turned)) == ["7", "8"]
    assert conference(*events)["title"] == conference(*turned)["title"] == "harbour-24"
    assert conference(*events, about="NAME:iCal\n")["title"] == "harbour-24"
    assert conference(*events, about="NAME:Harbour Days\n")["title"] == "Harbour Days"
    assert conference("UID:7@planner.example")["title"] == "made"


def test_a_uid_of_two_events_is_told_and_both_are_kept() -> None:
    events = ("UID:a@1\nSUMMARY:One", "UID:a@1\nSUMMARY:Two")

    assert [told.partition("F007")[2] for told in notices(*events)] == [
        " 'a' is the id of two sessions; here it is read as 'a-2'"
    ]
    assert list(sessions(*events)) == ["a", "a-2"]


def test_a_uid_of_many_events_is_told_once() -> None:
    events = ("UID:7\nSUMMARY:One", "UID:7\nSUMMARY:Two", "UID:7\nSUMMARY:Three")

    assert notices(*events) == [
        (
            "made.ics:7:5 F007 '7' is the id of 3 sessions; here it is read as '7-2', and each of "
            "the others by an id of its own"
        )
    ]
    assert list(sessions(*events)) == ["7", "7-2", "7-3"]


def test_one_word_is_a_type_if_it_is_one_and_else_a_track() -> None:
    assert session("UID:1\nCATEGORIES:Lecture") == {"type": "talk"}
    assert session("UID:1\nCATEGORIES:Sea") == {"track": "Sea"}
    assert session("UID:1\nCATEGORIES:Sea,Workshop,Late") == {
        "type": "workshop",
        "track": "Sea",
        "tags": ["Late"],
    }


def test_marks_before_titles_are_types() -> None:
    found = sessions(
        "UID:1\nSUMMARY:#lunch Lunch", "UID:2\nSUMMARY:#sea Waves", "UID:3\nSUMMARY:A #1"
    )
    alone = sessions("UID:1\nSUMMARY:#lunch Lunch", "UID:2\nSUMMARY:#Sea Waves")

    assert found == {
        "1": {"title": "Lunch", "type": "meal"},
        "2": {"title": "Waves", "type": "sea"},
        "3": {"title": "A #1"},
    }
    assert alone == {"1": {"title": "#lunch Lunch"}, "2": {"title": "#Sea Waves"}}


@pytest.mark.parametrize("mark", ["CANCELLED: ", "Canceled: ", "[Cancelled] ", "Cancelled - "])
def test_the_word_cancelled_is_no_part_of_a_title(mark: str) -> None:
    assert session(f"UID:1\nSTATUS:CANCELLED\nSUMMARY:{mark}Walk") == {
        "title": "Walk",
        "status": "cancelled",
    }


@pytest.mark.parametrize(
    "title",
    [
        "CANCELLED Walk",
        "CANCELED: Walk",
        "CANCELLED - Walk",
        "[Cancelled] Walk",
        "(canceled) Walk",
        "Walk (CANCELLED)",
        "Walk [cancelled]",
        "Walk - CANCELLED",
        "ABGESAGT: Walk",
        "ANNULÉ : Walk",
        "Walk (geannuleerd)",
        "[Inställt] Walk",
        "ENTFÄLLT: Walk",
        "Walk (vervallen)",
        "【中止】Walk",
        "==CANCELLED==Walk",
        "**Cancelled** Walk",
        "Walk *** ABGESAGT ***",
        "Walk ABGESAGT",
        "Walk – abgesagt",
        "Walk ANNULÉE",
    ],
)
def test_a_title_that_nobody_can_mistake_says_that_a_session_is_cancelled(title: str) -> None:
    assert session(f"UID:1\nSUMMARY:{title}") == {"title": "Walk", "status": "cancelled"}


@pytest.mark.parametrize("title", ["Cancelled: Walk", "Cancelled Walk", "cancelled - Walk"])
def test_what_is_called_like_another_session_but_for_the_word_is_cancelled(title: str) -> None:
    found = sessions(f"UID:1\nSUMMARY:{title}", "UID:2\nSUMMARY:Walk")

    assert found["1"] == {"title": "Walk", "status": "cancelled"}


@pytest.mark.parametrize("mark", ["Canceled: ", "Abgesagt: ", "Annulé : ", "Cancelado: "])
def test_outlook_writes_the_word_before_what_is_cancelled(mark: str) -> None:
    about = "PRODID:Microsoft Exchange Server 2010\n"
    found = session(f"UID:1\nSUMMARY:{mark}Walk", about=about)

    assert found == {"title": "Walk", "status": "cancelled"}


@pytest.mark.parametrize(
    "title",
    [
        "Cancelled: a history",
        "Cancelled - a history",
        "CANCELLED FLIGHTS",
        "CANCELLED",
        "CANCELLEDNESS in short",
        "How a (cancelled) show came back",
        "The talk that was cancelled",
    ],
)
def test_a_title_may_speak_of_what_is_cancelled(title: str) -> None:
    assert session(f"UID:1\nSUMMARY:{title}") == {"title": title}
    assert session(f"UID:1\nSTATUS:TENTATIVE\nSUMMARY:{title}") == {
        "title": title,
        "status": "tentative",
    }


def test_a_word_inside_of_a_title_stays_in_one_that_is_cancelled() -> None:
    assert session("UID:1\nSTATUS:CANCELLED\nSUMMARY:Walk of a cancelled show") == {
        "title": "Walk of a cancelled show",
        "status": "cancelled",
    }


def test_places_that_end_alike_are_rooms_of_one_venue() -> None:
    events = (
        "UID:1\nLOCATION:Hall A\\, House\\, 1 Quay",
        "UID:2\nLOCATION:Hall B\\nHouse\\n1 Quay",
        "UID:3\nLOCATION:All rooms\\, House\\, 1 Quay",
        "UID:4\nLOCATION:Hall A\\, Hall B\\, House\\, 1 Quay",
        "UID:5\nLOCATION:Hall C\\, Attic\\, House\\, 1 Quay",
    )

    assert conference(*events)["venue"] == "House, 1 Quay"
    assert sessions(*events) == {
        "1": {"room": "Hall A"},
        "2": {"room": "Hall B"},
        "3": {"room": "all"},
        "4": {"rooms": ["Hall A", "Hall B"]},
        "5": {"room": "Hall C, Attic"},
    }


def test_a_place_that_others_end_with_is_a_room_like_them() -> None:
    events = ("UID:1\nLOCATION:House", "UID:2\nLOCATION:Hall A\\, House")

    assert sessions(*events) == {"1": {"room": "House"}, "2": {"room": "Hall A, House"}}


def test_a_place_of_all_events_is_their_room() -> None:
    assert session("UID:1\nLOCATION:Hall A\\, House") == {"room": "Hall A, House"}


def test_addresses_of_pages_are_no_rooms() -> None:
    events = ("UID:1\nLOCATION:https://a.example/1", "UID:2\nLOCATION:papers.html?session=1")

    assert conference(events[0])["online"] == "true"
    assert "online" not in conference(*events)
    assert sessions(*events) == {
        "1": {"url": "https://a.example/1"},
        "2": {"extra": {"location": "papers.html?session=1"}},
    }


def test_an_address_that_is_no_address_is_none() -> None:
    assert session("UID:1\nURL:n/a") == {}


@pytest.mark.parametrize(
    "place",
    [
        *("TBA", "tbd", "To be announced", "?", "N/A", "Room TBA", "Venue: to be confirmed"),
        *("Unknown", "Ort wird noch bekanntgegeben", "noch offen", "por confirmar"),
        *("Non sp\u00e9cifi\u00e9", "nicht angegeben", "Sin especificar", "\u00e0 d\u00e9finir"),
    ],
)
def test_a_place_that_nobody_knows_yet_is_no_room(place: str) -> None:
    events = (f"UID:1\nLOCATION:{place}", "UID:2\nLOCATION:Hall A")

    assert sessions(*events) == {"1": {"extra": {"location": place}}, "2": {"room": "Hall A"}}


@pytest.mark.parametrize("place", ["All Rooms", "everywhere", "Toutes les salles"])
def test_a_place_that_is_all_of_them_is_all_rooms(place: str) -> None:
    events = (f"UID:1\nLOCATION:{place}", "UID:2\nLOCATION:Hall A")

    assert sessions(*events) == {"1": {"room": "all"}, "2": {"room": "Hall A"}}


def test_a_place_with_more_blanks_is_the_same() -> None:
    events = ("UID:1\nLOCATION:Hall A\\,  Quay", "UID:2\nLOCATION:Hall A\\, Quay")

    assert [*sessions(*events).values()] == [{"room": "Hall A, Quay"}] * 2


def test_a_place_in_a_word_says_nothing_of_the_others() -> None:
    events = (
        "UID:1\nLOCATION:Hall A\\, House\\, 1 Quay",
        "UID:2\nLOCATION:Hall B\\, House\\, 1 Quay",
        "UID:3\nLOCATION:Online",
    )

    assert conference(*events)["venue"] == "House, 1 Quay"
    assert [one["room"] for one in sessions(*events).values()] == ["hall-a", "hall-b", "online"]  # type: ignore[call-overload, index]


def test_rooms_that_are_booked_together_stand_between_semicolons() -> None:
    events = ("UID:1\nLOCATION:A; B", "UID:2\nLOCATION:A", "UID:3\nLOCATION:B")

    assert sessions(*events)["1"] == {"rooms": ["A", "B"]}
    assert sessions(*events[:2])["1"] == {"room": "A; B"}


def test_a_calendar_may_cancel_all_that_is_in_it() -> None:
    assert session("UID:1\nSUMMARY:Canceled: Walk", about="METHOD:CANCEL\n") == {
        "title": "Walk",
        "status": "cancelled",
    }
    assert session("UID:1\nSUMMARY:Walk", about="METHOD:PUBLISH\n") == {"title": "Walk"}


def test_a_zone_may_stand_where_the_time_should() -> None:
    event = (
        "UID:1\nDTSTART:TZID=Europe/Oslo:20240603T090000\nDTEND:TZID=Europe/Oslo:20240603T100000"
    )

    assert session(event) == {"start": "2024-06-03T09:00", "end": "2024-06-03T10:00"}
    assert conference(event)["timezone"] == "Europe/Oslo"


def test_from_midnight_to_midnight_is_a_day_if_outlook_says_so() -> None:
    event = "UID:1\nDTSTART:20240603T000000\nDTEND:20240604T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:"

    assert session(event + "TRUE") == {"date": "2024-06-03"}
    assert session(event + "FALSE") == {"start": "2024-06-03T00:00", "end": "2024-06-04T00:00"}


def people(*events: str, about: str = "") -> tuple[Value, list[Value]]:
    """Who there is, and all that is said of the sessions."""
    root = root_of(translate("made.ics", calendar(*events, about=about)))
    return root.get("speakers"), list(root["sessions"].values())  # type: ignore[union-attr]


def test_several_people_in_one_name_are_several() -> None:
    event = "UID:1\nORGANIZER;CN=Jo Sample, Bo Sample:mailto:desk@a.example"

    assert people(event, "UID:2") == (
        {
            "jo-sample": {"name": "Jo Sample", "extra": {"address": "desk@a.example"}},
            "bo-sample": {"name": "Bo Sample", "extra": {"address": "desk@a.example"}},
        },
        [{"host": ["jo-sample", "bo-sample"]}, {}],
    )


def test_who_declines_is_not_there_and_a_room_that_is_invited_is_the_room() -> None:
    event = (
        "UID:1\nATTENDEE;CN=Jo Sample;PARTSTAT=DECLINED:mailto:jo@a.example\n"
        "ATTENDEE;CN=Hall A;CUTYPE=RESOURCE:mailto:hall@a.example"
    )

    assert people(event) == (
        None,
        [{"extra": {"invited": "Jo Sample", "invited 2": "Hall A"}, "room": "Hall A"}],
    )


def test_who_is_called_like_the_calendar_is_its_owner() -> None:
    event = "UID:1\nORGANIZER;CN=Harbour Days:mailto:x@group.example"

    assert people(event, about="NAME:Harbour Days\n") == (None, [{}])


def test_people_may_stand_in_lines_of_a_description_as_indico_writes_them() -> None:
    event = (
        "UID:1\nDESCRIPTION:Speakers: Jo Sample (Sample Society)\\, Bo Sample\\n\\nWelcome.\\n"
        "https://a.example/1\nURL:https://a.example/1"
    )

    assert people(event) == (
        {
            "jo-sample": {"name": "Jo Sample", "organization": "Sample Society"},
            "bo-sample": {"name": "Bo Sample"},
        },
        [
            {
                "url": "https://a.example/1",
                "description": "Welcome.",
                "speakers": ["jo-sample", "bo-sample"],
            }
        ],
    )


@pytest.mark.parametrize(
    "text",
    [
        "Speakers: three of them",
        "Speakers: SAMPLE, Jo (Society), SAMPLE, Bo (Society)",
        "Level: Jo Sample",
        "Note: Speakers: Jo Sample",
        "A line about Speakers: Jo Sample",
    ],
)
def test_a_line_without_names_stays_in_the_description(text: str) -> None:
    event = "UID:1\nDESCRIPTION:" + text.replace(",", "\\,")

    assert people(event) == (None, [{"description": text}])


def test_pretalx_names_people_behind_the_title() -> None:
    about = "PRODID:-//pretalx//a.example//harbour-24\n"
    events = (
        "UID:1\nSUMMARY:Knots - a history - Jo Sample\\, Bo Sample",
        "UID:2\nSUMMARY:Opening - ",
    )

    assert people(*events, about=about) == (
        {"jo-sample": {"name": "Jo Sample"}, "bo-sample": {"name": "Bo Sample"}},
        [
            {"title": "Knots - a history", "speakers": ["jo-sample", "bo-sample"]},
            {"title": "Opening"},
        ],
    )
    assert conference(*events, about=about)["title"] == "harbour-24"
    assert session(events[0].replace(" - Jo", " - a Jo")) == {
        "title": "Knots - a history - a Jo Sample, Bo Sample"
    }


def test_a_text_in_html_stands_in_for_one_that_is_missing() -> None:
    assert session("UID:1\nX-ALT-DESC;FMTTYPE=text/html:<b>Bold</b> words") == {
        "description": "Bold words"
    }


def test_what_repeats_is_a_session_each_time() -> None:
    event = (
        "UID:tea@1\nDTSTART;TZID=Europe/Oslo:20240329T150000\nDTEND;TZID=Europe/Oslo:20240329T153000"
        "\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;TZID=Europe/Oslo:20240330T150000"
    )
    moved = (
        "UID:tea@1\nRECURRENCE-ID;TZID=Europe/Oslo:20240401T150000\n"
        "DTSTART;TZID=Europe/Oslo:20240401T160000"
    )
    uid = {"extra": {"uid": "tea@1"}}

    # the clocks go forward on 31 March, and tea is at three all the same
    assert sessions(event, moved) == {
        "tea": {"start": "2024-03-29T15:00", "end": "2024-03-29T15:30", **uid},
        "tea-2024-03-31": {"start": "2024-03-31T15:00", "end": "2024-03-31T15:30", **uid},
        "tea-2024-04-01": {"start": "2024-04-01T16:00", **uid},
    }
    assert notices(event, moved) == []


@pytest.mark.parametrize("clock", [";TZID=Europe/Oslo:{}T{}", ":{}T{}Z", ";VALUE=DATE:{}"])
def test_what_changes_from_one_time_on_is_so_each_later_time(clock: str) -> None:
    def at(name: str, day: str, time: str) -> str:
        return f"{name}{clock.format(day, time)}\n"

    tea = f"UID:tea\n{at('DTSTART', '20300507', '150000')}RRULE:FREQ=WEEKLY;COUNT=5"
    cake = (
        f"UID:tea\n{at('RECURRENCE-ID;RANGE=THISANDFUTURE', '20300521', '150000')}"
        f"{at('DTSTART', '20300522', '163000')}SUMMARY:Cake"
    )
    last = (
        f"UID:tea\n{at('RECURRENCE-ID', '20300604', '150000')}"
        f"{at('DTSTART', '20300605', '090000')}SUMMARY:The Last Cake"
    )
    found: Any = sessions(tea, cake, last)

    told = {
        name: (one.get("title"), (one.get("start") or one["date"])[: len("2030-05-07T15:00")])
        for name, one in found.items()
    }
    assert told == {
        name: (title, day if "DATE" in clock else f"{day}T{time}")
        for name, title, day, time in (
            ("tea", None, "2030-05-07", "15:00"),
            ("tea-2030-05-14", None, "2030-05-14", "15:00"),
            ("tea-2030-05-29", "Cake", "2030-05-29", "16:30"),
            ("tea-2030-05-21", "Cake", "2030-05-22", "16:30"),
            ("tea-2030-06-04", "The Last Cake", "2030-06-05", "09:00"),
        )
    }
    assert notices(tea, cake, last) == []


def test_a_time_that_another_stands_in_for_may_be_written_in_any_way() -> None:
    event = "UID:t\nDTSTART;TZID=Europe/Oslo:20240603T150000\nRRULE:FREQ=DAILY;COUNT=3"
    moved = "UID:t\nRECURRENCE-ID{}\nDTSTART;TZID=Europe/Oslo:20240604T160000"
    ways = (
        ":20240604T130000Z",
        ";TZID=Europe/London:20240604T140000",
        ";TZID=Europe/Oslo:20240604T150000",
        ";VALUE=DATE:20240604",
    )

    for way in ways:
        found = sessions(event, moved.format(way))

        assert {name: one["start"] for name, one in found.items()} == {  # type: ignore[call-overload, index]
            "t": "2024-06-03T15:00",
            "t-2024-06-05": "2024-06-05T15:00",
            "t-2024-06-04": "2024-06-04T16:00",
        }


@pytest.mark.parametrize("instead", ["2-300502T083000", "20240604T0830 0", "20240699T150000Z"])
def test_what_stands_in_for_no_time_is_a_session_and_told(instead: str) -> None:
    event = "UID:t\nDTSTART;TZID=Europe/Oslo:20240603T150000\nRRULE:FREQ=DAILY;COUNT=2"
    event += "\nDURATION:PT30M"
    moved = f"UID:t\nRECURRENCE-ID:{instead}\nDTSTART;TZID=Europe/Oslo:20240604T160000"

    assert [one["start"] for one in sessions(event, moved).values()] == [  # type: ignore[call-overload, index]
        "2024-06-03T15:00",
        "2024-06-04T15:00",
        "2024-06-04T16:00",
    ]
    assert notices(event, moved) == [
        f"made.ics:10:15 F005 {instead!r} is no time that this event could stand in for"
    ]


def test_the_first_time_may_be_moved_and_be_taken_out() -> None:
    event = "UID:t\nDTSTART;TZID=Europe/Oslo:20240603T150000\nRRULE:FREQ=DAILY;COUNT=2"
    moved = "UID:t\nRECURRENCE-ID;TZID=Europe/Oslo:20240603T150000\nDTSTART:20240603T160000Z"

    assert list(sessions(event, moved)) == ["t-2024-06-04", "t-2024-06-03"]
    assert list(sessions(event + "\nEXDATE;VALUE=DATE:20240603")) == ["t-2024-06-04"]
    assert list(sessions(event + "\nEXDATE:20240604T130000Z")) == ["t"]


def test_several_rules_may_say_when_something_repeats() -> None:
    event = "UID:t\nDTSTART;TZID=Europe/Oslo:20240603T150000\nDURATION:PT30M"
    rules = ("RRULE:FREQ=WEEKLY;COUNT=2", "RRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=2")
    found = sessions("\n".join((event, *rules)))

    assert [one["start"] for one in found.values()] == [  # type: ignore[call-overload, index]
        "2024-06-03T15:00",
        "2024-06-10T15:00",
        "2024-06-11T15:00",
        "2024-07-09T15:00",
    ]
    assert notices("\n".join((event, *rules))) == []
    assert list(sessions("\n".join((event, rules[0], rules[0])))) == ["t", "t-2024-06-10"]


@pytest.mark.parametrize(
    "instead", [";TZID=GMT Standard Time:20240610T000000", ":20240610T000000Z"]
)
def test_a_whole_day_may_be_told_by_its_midnight_where_another_stands_in_for_it(
    instead: str,
) -> None:
    event = "UID:t\nDTSTART;VALUE=DATE:20240603\nRRULE:FREQ=WEEKLY;COUNT=3"
    moved = f"UID:t\nRECURRENCE-ID{instead}\nDTSTART;VALUE=DATE:20240611"

    assert sessions(event, moved) == {
        "t": {"date": "2024-06-03"},
        "t-2024-06-17": {"date": "2024-06-17"},
        "t-2024-06-10": {"date": "2024-06-11"},
    }


def test_a_day_may_repeat() -> None:
    event = "UID:t\nDTSTART;VALUE=DATE:20240603\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE:20240604"

    assert sessions(event) == {"t": {"date": "2024-06-03"}, "t-2024-06-05": {"date": "2024-06-05"}}


def test_a_time_more_may_end_when_it_says() -> None:
    event = (
        "UID:t\nDTSTART;TZID=Europe/Oslo:20240603T150000\nDTEND;TZID=Europe/Oslo:20240603T160000"
        "\nRDATE;TZID=Europe/Oslo;VALUE=PERIOD:20240604T100000/PT2H,20240605T090000/20240605T093000"
    )

    assert [*sessions(event).values()] == [
        {"start": "2024-06-03T15:00", "end": "2024-06-03T16:00"},
        {"start": "2024-06-04T10:00", "end": "2024-06-04T12:00"},
        {"start": "2024-06-05T09:00", "end": "2024-06-05T09:30"},
    ]


def test_a_time_more_may_be_before_the_first() -> None:
    event = "UID:t\nDTSTART:20240603T130000Z\nDURATION:PT1H\nRDATE:20240602T130000Z"

    assert [*sessions(event).values()] == [
        {"start": "2024-06-03T13:00Z", "duration": "PT1H"},
        {"start": "2024-06-02T13:00Z", "duration": "PT1H"},
    ]


@pytest.mark.parametrize(
    "more",
    [
        "RDATE:20240604T130000Z",
        "RDATE;TZID=Europe/Oslo:20240604T150000",
        "RDATE;TZID=Europe/London:20240604T140000",
        "RDATE;VALUE=PERIOD:20240604T130000Z/PT1H",
        "RDATE;VALUE=PERIOD:20240604T130000Z/20240604T140000Z",
        "RDATE;VALUE=PERIOD;TZID=Europe/London:20240604T140000/20240604T150000",
    ],
)
@pytest.mark.parametrize(
    "begin", ["DTSTART;TZID=Europe/Oslo:20240603T150000", "DTSTART:20240603T130000Z"]
)
def test_a_time_more_may_be_told_by_another_clock_than_the_first(begin: str, more: str) -> None:
    event = f"UID:t\n{begin}\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=1\n{more}"
    found = translate("made.ics", calendar(event, about="X-WR-TIMEZONE:Europe/Oslo\n"))
    _, second = resolve(assemble([found])).scheduled

    assert second.start == datetime(2024, 6, 4, 13, tzinfo=UTC)
    assert second.end == datetime(2024, 6, 4, 14, tzinfo=UTC)


def test_a_time_that_is_taken_out_may_be_told_by_another_clock() -> None:
    event = "UID:t\nDTSTART:20240603T130000Z\nRRULE:FREQ=DAILY;COUNT=3"

    assert list(sessions(f"{event}\nEXDATE;TZID=Europe/Oslo:20240604T150000")) == [
        "t",
        "t-2024-06-05",
    ]


def test_what_repeats_without_an_end_goes_on_as_long_as_the_conference() -> None:
    tea = "UID:tea\nDTSTART:20240603T150000Z\nDURATION:PT30M\nRRULE:FREQ=DAILY"

    last = "UID:last\nDTSTART:20240605T100000Z"
    told = "without an end: read as long as the other sessions go on, at most for a year"

    assert list(sessions(tea, last)) == ["tea", "tea-2024-06-04", "tea-2024-06-05", "last"]
    assert notices(tea, last) == [f"made.ics:6:7 T211 this repeats {told}"]
    assert notices(tea, tea.replace("tea", "rum"), last) == [
        f"made.ics:6:7 T211 this and 1 more repeat {told}"
    ]


@pytest.mark.parametrize(
    ("rule", "dates"),
    [
        ("D2 #3", ["2024-06-03", "2024-06-05", "2024-06-07"]),
        ("D1 20240604T235900Z", ["2024-06-03", "2024-06-04"]),
        ("W1 MO WE #3", ["2024-06-03", "2024-06-05", "2024-06-10"]),
        ("W2", ["2024-06-03", "2024-06-17"]),
        ("MP1 1+ MO #2", ["2024-06-03", "2024-07-01"]),
        ("MP1 1- FR #1", ["2024-06-03", "2024-06-28"]),
        ("MD1 3 LD #3", ["2024-06-03", "2024-06-30", "2024-07-03"]),
        ("YM1 6 #2", ["2024-06-03", "2025-06-03"]),
    ],
)
def test_rules_of_vcalendar_are_those_of_icalendar(rule: str, dates: list[str]) -> None:
    event = f"UID:tea\nDTSTART:20240603T150000Z\nDTEND:20240603T160000Z\nRRULE:{rule}"

    found: Any = sessions(event)
    assert [one["start"][:10] for one in found.values()] == dates


def test_what_repeats_without_an_end_beside_nothing_is_read_for_a_year() -> None:
    meet = "UID:meet\nDTSTART:20240603T150000Z\nDURATION:PT30M\nRRULE:FREQ=MONTHLY"
    before = "UID:before\nDTSTART:20230603T100000Z"

    assert len(sessions(meet)) == 12
    assert [*sessions(meet)][-1] == "meet-2025-05-03"
    assert len(sessions(before, meet)) == 13


def test_what_repeats_without_an_end_is_no_error() -> None:
    meet = "UID:m\nSUMMARY:Tea\nDTSTART:20240603T150000Z\nDURATION:PT30M\nRRULE:FREQ=MONTHLY"

    assert errors(meet) == []


def test_what_runs_past_midnight_is_meant_for_a_calendar_has_the_date_of_its_end() -> None:
    bar = "UID:b\nSUMMARY:Bar\nDTSTART;TZID=Europe/Oslo:20240603T220000\n{}"

    for end in ("DTEND;TZID=Europe/Oslo:20240604T030000", "DURATION:PT5H"):
        assert [one for one in warnings(bar.format(end)) if "T209" in one] == []


def test_hours_of_utc_are_asked_only_where_the_calendar_says_what_clocks_show() -> None:
    bar = "UID:b\nSUMMARY:Bar\nDTSTART:20240603T220000Z\nDTEND:20240604T010000Z"
    talk = "UID:t\nSUMMARY:Knots\nDTSTART:20240604T033000Z\nDTEND:20240604T043000Z"
    local = [one.replace("DTSTART:", "DTSTART;TZID=Africa/Accra:") for one in (bar, talk)]

    assert warnings(bar, talk) == []
    assert warnings(*(one.replace("00Z", "00") for one in local)) == ["made.ics:11:27 T210"]


def test_what_has_no_type_is_too_long_only_if_it_is_far_too_long() -> None:
    talk = "UID:t\nSUMMARY:Knots\nATTENDEE:Jo Sample\nDTSTART:20240604T093000Z\nDTEND:20240604T"

    assert warnings(f"{talk}172900Z") == []
    assert warnings(f"{talk}173100Z") == ["made.ics:7:7 T211"]
    assert warnings(f"{talk}113100Z\nCATEGORIES:Keynote") == ["made.ics:7:7 T211"]


def test_a_deadline_and_a_calendar_of_films_have_no_grid() -> None:
    talks = [
        f"UID:{n}\nSUMMARY:Knots\nDTSTART:2024060{n}T093000Z\nDTEND:2024060{n}T094500Z"
        for n in range(1, 5)
    ]
    deadline, film = (talks[0].replace("4500Z", end) for end in ("3100Z", "4200Z"))

    assert found_of(Severity.INFO, deadline, *talks[1:]) == []
    assert found_of(Severity.INFO, film, *talks[1:]) == ["made.ics:6:7 T216"]
    assert found_of(Severity.INFO, film, *talks[2:]) == []


def test_categories_that_are_topics_are_not_told() -> None:
    times = "DTSTART:20240604T093000Z\nDTEND:20240604T100000Z"
    talks = [f"UID:{n}\nSUMMARY:Knots {n}\nCATEGORIES:Sea\n{times}" for n in range(4)]

    assert warnings(*talks) == []
    assert warnings(*talks[:2]) == ["made.ics:13:9 C105"]


@pytest.mark.parametrize(
    "colour",
    [
        "Purple Category",
        "Pink Category",
        "Blaue Kategorie",
        "Cat\u00e9gorie verte",
        "Categor\u00eda roja",
    ],
)
def test_a_colour_of_outlook_is_neither_a_track_nor_a_word(colour: str) -> None:
    event = f"UID:1\nSUMMARY:Knots\nCATEGORIES:{colour},Workshop,Sea"

    assert session(event) == {
        "title": "Knots",
        "type": "workshop",
        "track": "Sea",
        "extra": {"category": colour},
    }


def test_a_calendar_of_whole_days_needs_no_zone() -> None:
    fair = "UID:1\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20240603"
    talk = "UID:2\nSUMMARY:Knots\nDTSTART:20240603T150000\nDURATION:PT30M"

    assert errors(fair) == []
    assert errors(fair, talk) == ["made.ics:1:1 F004"]


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("", "made.ics:6:9 F004"),
        ("\nDTEND:20240603T150000Z", "made.ics:6:9 F004"),
        ("\nDTEND:20240602T150000Z", "made.ics:7:7 T201"),
    ],
)
def test_what_is_cancelled_needs_no_end(end: str, told: str) -> None:
    event = f"UID:1\nSUMMARY:Knots\nSTATUS:CANCELLED\nDTSTART:20240603T150000Z{end}"

    assert errors(event) == []
    assert errors(event.replace("CANCELLED", "CONFIRMED")) == [told]


def test_the_end_of_a_rule_is_an_instant() -> None:
    tea = "UID:tea\nDTSTART;TZID=Europe/Oslo:20240603T233000\nRRULE:FREQ=DAILY;UNTIL="

    assert list(sessions(f"{tea}20240604T213000Z")) == ["tea", "tea-2024-06-04"]
    assert list(sessions(f"{tea}20240604T212959Z")) == ["tea"]


def test_a_rule_ends_on_the_clock_that_it_starts_on_and_with_the_whole_of_a_day() -> None:
    tea = "UID:tea\nDTSTART;TZID=America/New_York:20240603T090000\nRRULE:FREQ=DAILY;UNTIL="
    zone = "X-WR-TIMEZONE:America/New_York\n"

    for last in ("20240604T090000", "20240604"):
        assert list(sessions(f"{tea}{last}")) == ["tea", "tea-2024-06-04"]
        event = f"{tea}{last}".replace(";TZID=America/New_York", "")
        assert list(sessions(event, about=zone)) == ["tea", "tea-2024-06-04"]
    assert list(sessions(f"{tea}20240604T085959")) == ["tea"]


def test_what_ends_after_some_years_goes_on_for_all_of_them() -> None:
    tea = "UID:tea\nDTSTART:20240603T150000Z\nRRULE:FREQ=MONTHLY;UNTIL="

    assert len(sessions(f"{tea}20270603T150000Z")) == 37


def test_what_repeats_too_often_is_told() -> None:
    tea = "UID:tea\nDTSTART:20240603T150000Z\nRRULE:FREQ=DAILY;COUNT="

    assert (len(sessions(f"{tea}1000")), notices(f"{tea}1000")) == (1000, [])
    assert (len(sessions(f"{tea}1001")), notices(f"{tea}1001")) == (
        1000,
        ["made.ics:5:7 T211 this repeats so often that only the first 1000 times are read"],
    )


def test_a_rule_that_nobody_understands_is_told() -> None:
    told = "F005 this repeats, but how cannot be understood: only the first time is read"

    assert notices("UID:tea\nDTSTART:20240603T150000Z\nRRULE:FREQ=OFTEN;COUNT=2") == [
        f"made.ics:5:7 {told}"
    ]
    assert notices("UID:tea\nDTSTART:99991231T150000Z\nRRULE:FREQ=DAILY;COUNT=2") == [
        f"made.ics:5:7 {told}"
    ]


def test_without_the_extra_only_the_first_time_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "recurring_ical_events", None)

    [told] = notices("UID:tea\nDTSTART:20240603T150000Z\nRRULE:FREQ=DAILY;COUNT=2")

    assert told == (
        "made.ics:5:7 F005 this repeats, and only the first time is read: for the rest, "
        "pip install 'confsched[calendars]'"
    )


def test_a_calendar_without_events_is_a_conference_without_sessions() -> None:
    assert root_of(translate("made.ics", calendar(about="NAME:Soon\n"))) == {
        "conference": {"title": "Soon", "id": "soon"}
    }


def test_several_calendars_in_a_file_are_one_conference() -> None:
    twice = calendar("UID:1", about="NAME:First\n") + calendar("UID:2", about="NAME:Second\n")

    assert root_of(translate("made.ics", twice)) == {
        "conference": {"title": "First", "id": "first"},
        "sessions": {"1": {}, "2": {}},
    }


@given(st.integers(0, len(WHOLE.read_bytes())))
def test_of_a_calendar_that_is_cut_off_every_event_stays_that_was_whole(end: int) -> None:
    data = WHOLE.read_bytes()[:end]
    document = read("whole.ics", data)
    kind = recognise(document)
    found = [one for kind in (kind,) if kind for one in conferences([(document, kind)])]
    told = [one for whole in found for one in root_of(whole).get("sessions", None) or ()]

    assert data.count(b"END:VEVENT\n") <= len(told) <= data.count(b"BEGIN:VEVENT")
    assert document.whole is (b"END:VCALENDAR" in data)


def test_who_organises_by_an_address_that_all_share_is_who_speaks() -> None:
    events = [
        f"UID:{n}\nORGANIZER;CN={name}:mailto:desk@camp.example"
        for n, name in enumerate(("Ada Sample", "Bo Sample", "Harbour Camp", "Cy Sample"))
    ]

    assert people(*events, about="NAME:Harbour Camp\n")[1] == [
        {"speakers": ["ada-sample"]},
        {"speakers": ["bo-sample"]},
        {},
        {"speakers": ["cy-sample"]},
    ]
    assert people(*events[:2])[1] == [{"host": ["ada-sample"]}, {"host": ["bo-sample"]}]


def test_what_stands_with_a_name_behind_a_comma_is_an_organization() -> None:
    assert people("UID:1\nATTENDEE:Ada Sample\\, Harbour Lab")[0] == {
        "ada-sample": {"name": "Ada Sample", "organization": "Harbour Lab"}
    }


def test_the_name_of_an_event_of_pretalx_may_stand_in_the_uids_of_its_talks() -> None:
    events = (
        "UID:pretalx-harbour-24-ABC2EF@a.example\nSUMMARY:Knots - Ada Sample",
        "UID:pretalx-harbour-24-GHJ3KL@a.example\nSUMMARY:Waves",
    )
    about = "PRODID:-//pretalx//a.example//\n"

    assert conference(*events, about=about)["title"] == "harbour-24"
    assert people(*events, about=about)[0] == {"ada-sample": {"name": "Ada Sample"}}


def test_people_stand_behind_two_dashes_where_most_titles_have_them() -> None:
    titles = (
        "Knots -- Ada Sample",
        "A - b -- Bo Sample and Cy Sample",
        "Tea -- Di Sample",
        "End",
    )
    events = [f"UID:{n}\nSUMMARY:{title}" for n, title in enumerate(titles)]

    assert people(*events[:3])[1] == [
        {"title": "Knots", "speakers": ["ada-sample"]},
        {"title": "A - b", "speakers": ["bo-sample", "cy-sample"]},
        {"title": "Tea", "speakers": ["di-sample"]},
    ]
    assert people(*events[2:])[1] == [{"title": "Tea -- Di Sample"}, {"title": "End"}]


def test_who_is_known_to_speak_does_not_stand_behind_the_title() -> None:
    text = "Knots - Ada\\nSpeaker: Ada\\nTrack: 4\\nURL: https://a.example/1"
    url = "URL:https://a.example/1"

    assert session(f"UID:1\nSUMMARY:Knots - Ada\nDESCRIPTION:{text}\n{url}") == {
        "title": "Knots",
        "speakers": ["ada"],
        "track": "Track 4",
        "url": "https://a.example/1",
    }


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Knots - Ada Sample", "Knots"),
        ("Harbour Talks: Ada Sample (Lab)", "Harbour Talks: Ada Sample (Lab)"),
    ],
)
def test_who_heads_a_description_and_is_in_the_title_speaks(title: str, left: str) -> None:
    found = people(f"UID:1\nSUMMARY:{title}\nDESCRIPTION:Ada Sample (Harbour Lab)\\n\\nOf knots.")

    assert found == (
        {"ada-sample": {"name": "Ada Sample", "organization": "Harbour Lab"}},
        [{"title": left, "description": "Of knots.", "speakers": ["ada-sample"]}],
    )


def test_a_description_of_somebody_who_is_not_in_the_title_stays() -> None:
    text = "Ada Sample\\n\\nWho she was."

    assert session(f"UID:1\nSUMMARY:Of knots\nDESCRIPTION:{text}") == {
        "title": "Of knots",
        "description": "Ada Sample\n\nWho she was.",
    }


def test_lines_of_a_description_that_say_what_has_a_field_are_taken_into_it() -> None:
    event = (
        "UID:1\nSUMMARY:Knots\nCATEGORIES:Sea\nDESCRIPTION:Title: Knots\\nType: Workshop\\n"
        "Track: Sea\\nLevel: high\\nPage: https://a.example/1\\nOf knots."
    )

    assert session(event) == {
        "title": "Knots",
        "type": "workshop",
        "track": "Sea",
        "url": "https://a.example/1",
        "description": "Level: high\nOf knots.",
    }


def test_lines_that_say_something_else_than_the_fields_stay() -> None:
    event = "UID:1\nSUMMARY:Knots\nCATEGORIES:Sea,Workshop\nDESCRIPTION:Track: Air\\nType: Walk"

    assert session(event) == {
        "title": "Knots",
        "type": "workshop",
        "track": "Sea",
        "description": "Track: Air\nType: Walk",
    }


def test_a_description_that_is_only_the_page_or_says_that_there_is_none_is_none() -> None:
    assert session("UID:1\nDESCRIPTION:https://a.example\nURL:https://a.example") == {
        "url": "https://a.example"
    }
    assert session("UID:1\nDESCRIPTION:Tea\\nn/a\nURL:n/a") == {"description": "Tea"}


def test_an_address_all_of_which_is_encoded_is_one() -> None:
    assert session("UID:1\nURL:https%3A%2F%2Fa.example%2Fb%2520c") == {
        "url": "https://a.example/b%20c"
    }
    assert session("UID:1\nURL:https://a.example/?u=https%3A%2F%2Fb.example") == {
        "url": "https://a.example/?u=https%3A%2F%2Fb.example"
    }


def test_a_room_that_calls_hosts_nobody() -> None:
    text = "UID:1\nSUMMARY:Call\nDESCRIPTION:Host: Harbour Club Room / Jo Sample\\nAll join."

    assert session(text) == {
        "title": "Call",
        "description": "Host: Harbour Club Room / Jo Sample\nAll join.",
    }


def test_kinds_in_brackets_before_titles_are_types() -> None:
    found = sessions(
        "UID:1\nSUMMARY:[tutorial] Knots\nCATEGORIES:tutorials,tutorial",
        "UID:2\nSUMMARY:[break] Tea\nCATEGORIES:tutorials,break",
        "UID:3\nSUMMARY:[Sea] Waves",
    )

    assert found == {
        "1": {"title": "Knots", "type": "workshop"},
        "2": {"title": "Tea", "type": "break"},
        "3": {"title": "[Sea] Waves"},
    }


def test_what_repeats_goes_on_as_long_as_days_without_times_do() -> None:
    found = sessions(
        "UID:1\nDTSTART:20240603T090000\nDTEND:20240603T100000\nRRULE:FREQ=WEEKLY",
        "UID:2\nDTSTART;VALUE=DATE:20240612",
    )

    assert [*found] == ["1", "1-2024-06-10", "2"]


def test_names_and_lives_may_stand_below_a_label() -> None:
    text = (
        "Name: Knots\\nOf knots.\\nSpeakers:\\nAda Sample\\nShe ties.\\nAll day.\\n\\n"
        "Bo van Sample (Harbour Lab)\\n-"
    )

    assert people(f"UID:1\nSUMMARY:[Talk] Knots\nDESCRIPTION:{text}") == (
        {
            "ada-sample": {"name": "Ada Sample", "bio": "She ties.\nAll day."},
            "bo-van-sample": {"name": "Bo van Sample", "organization": "Harbour Lab"},
        },
        [
            {
                "title": "[Talk] Knots",
                "description": "Of knots.",
                "speakers": ["ada-sample", "bo-van-sample"],
            }
        ],
    )


def test_a_name_of_one_word_may_stand_above_a_life_that_has_it() -> None:
    text = "Of knots.\\nSpeakers:\\nSailor77\\nMy name is Sailor77.\\nAda Sample\\nShe ties."
    found, [talk] = people(f"UID:1\nDESCRIPTION:{text}")

    assert found == {
        "sailor77": {"name": "Sailor77", "bio": "My name is Sailor77."},
        "ada-sample": {"name": "Ada Sample", "bio": "She ties."},
    }
    assert talk == {"description": "Of knots.", "speakers": ["sailor77", "ada-sample"]}


@pytest.mark.parametrize("below", ["Three of them", "all of us"])
def test_a_label_without_names_below_stays(below: str) -> None:
    assert people(f"UID:1\nDESCRIPTION:Speakers:\\n{below}") == (
        None,
        [{"description": f"Speakers:\n{below}"}],
    )
