"""Calendars in XML, in each of their shapes."""

import json
from typing import Any

import pytest
from translation import at, root_of, translate

RFC_6321 = b"""<?xml version="1.0" encoding="utf-8"?>
<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0">
  <vcalendar>
    <properties>
      <x-wr-calname><unknown>Harbour Days</unknown></x-wr-calname>
      <x-wr-timezone><unknown>Europe/Oslo</unknown></x-wr-timezone>
    </properties>
    <components>
      <vevent>
        <properties>
          <uid><text>opening@planner.example</text></uid>
          <sequence><integer>2</integer></sequence>
          <dtstart>
            <parameters><tzid><text>/planner.example/Europe/Oslo</text></tzid></parameters>
            <date-time>2024-06-03T09:00:00</date-time>
          </dtstart>
          <duration><duration>PT30M</duration></duration>
          <summary>
            <parameters><language><text>en</text></language></parameters>
            <text>Opening</text>
          </summary>
          <categories><text>Keynote</text><text>Sea</text></categories>
          <location><text>Great Hall</text></location>
          <url><uri>https://planner.example/opening</uri></url>
          <attendee>
            <parameters>
              <cn><text>Jo Sample</text></cn>
              <role><text>CHAIR</text></role>
            </parameters>
            <cal-address>mailto:jo@sample.example</cal-address>
          </attendee>
          <rrule><recur><freq>DAILY</freq><count>3</count></recur></rrule>
          <exdate>
            <parameters><tzid><text>Europe/Oslo</text></tzid></parameters>
            <date-time>2024-06-04T09:00:00</date-time>
          </exdate>
        </properties>
        <components><valarm><properties/></valarm></components>
      </vevent>
    </components>
  </vcalendar>
</icalendar>
"""

PENTABARF = b"""<?xml version="1.0" encoding="utf-8"?>
<iCalendar xmlns:pentabarf="http://pentabarf.org" xmlns:xCal="urn:ietf:params:xml:ns:xcal">
  <vcalendar>
    <version>2.0</version>
    <prodid>-//Pentabarf//Schedule//EN</prodid>
    <x-wr-caldesc>Harbour Days</x-wr-caldesc>
    <x-wr-calname>Harbour Days schedule</x-wr-calname>
    <vevent>
      <method>PUBLISH</method>
      <uid>7@harbour@planner.example</uid>
      <pentabarf:event-id>7</pentabarf:event-id>
      <pentabarf:title>Opening</pentabarf:title>
      <pentabarf:subtitle>With music</pentabarf:subtitle>
      <pentabarf:language>English</pentabarf:language>
      <pentabarf:language-code>en</pentabarf:language-code>
      <dtstart>20240603T090000</dtstart>
      <dtend>20240603T093000</dtend>
      <duration>00:30</duration>
      <summary>Opening - With music</summary>
      <description/>
      <class>PUBLIC</class>
      <status>CONFIRMED</status>
      <category>Lecture</category>
      <location>Great Hall</location>
      <attendee>Jo Sample</attendee>
      <attendee>Bo Sample</attendee>
    </vevent>
  </vcalendar>
</iCalendar>
"""

IN_BETWEEN = b"""<icalendar><vcalendar><vevent><properties>
<summary><text>Opening</text></summary><location>Great Hall</location>
<dtstart><date-time>2024-06-03T09:00:00</date-time></dtstart>
<dtend><date-time>2024-06-03T09:30:00</date-time></dtend>
</properties></vevent><vevent><properties>
<summary><text>Tea</text></summary><location/>
<dtstart><date>2024-06-03</date></dtstart>
</properties></vevent></vcalendar></icalendar>
"""


def test_the_shape_of_the_standard_is_read() -> None:
    document = translate("made.xml", RFC_6321)
    opening = {
        "title": "Opening",
        "start": "2024-06-03T09:00",
        "duration": "PT30M",
        "type": "keynote",
        "track": "Sea",
        "room": "Great Hall",
        "url": "https://planner.example/opening",
        "chair": ["jo-sample"],
        "extra": {"sequence": {"integer": "2"}, "uid": "opening@planner.example"},
    }

    assert root_of(document) == {
        "conference": {
            "title": "Harbour Days",
            "timezone": "Europe/Oslo",
            "id": "harbour-days",
            "days": ["2024-06-03", "2024-06-05"],
        },
        "speakers": {"jo-sample": {"name": "Jo Sample", "email": "jo@sample.example"}},
        "sessions": {
            "opening": opening,
            "opening-2024-06-05": {**opening, "start": "2024-06-05T09:00"},
        },
    }
    assert document.findings == ()
    assert at(document, "sessions", "opening", "title") == "20:19 Opening"
    assert at(document, "sessions", "opening", "start") == "15:24 2024-06-03T09:00:00"


def test_a_rule_may_end_on_a_day_or_at_a_moment() -> None:
    for until in ("2024-06-05", "2024-06-05T07:00:00Z"):
        text = RFC_6321.replace(b"<count>3</count>", f"<until>{until}</until>".encode())
        document = translate("made.xml", text)

        assert root_of(document) == root_of(translate("made.xml", RFC_6321))
        assert document.findings == ()


def test_the_shape_of_pentabarf_is_read() -> None:
    document = translate("made.xml", PENTABARF, timezone="Europe/Oslo")

    assert root_of(document) == {
        "conference": {
            "description": "Harbour Days",
            "title": "Harbour Days schedule",
            "timezone": "Europe/Oslo",
            "id": "harbour-days-schedule",
            "days": ["2024-06-03"],
        },
        "speakers": {"jo-sample": {"name": "Jo Sample"}, "bo-sample": {"name": "Bo Sample"}},
        "sessions": {
            "7": {
                "title": "Opening",
                "subtitle": "With music",
                "language": "en",
                "start": "2024-06-03T09:00",
                "end": "2024-06-03T09:30",
                "type": "talk",
                "room": "Great Hall",
                "speakers": ["jo-sample", "bo-sample"],
                "extra": {
                    "event-id": "7",
                    "language": "English",
                    "class": "PUBLIC",
                    "uid": "7@harbour@planner.example",
                },
            }
        },
    }


def test_a_shape_in_between_is_read() -> None:
    assert root_of(translate("made.xml", IN_BETWEEN)) == {
        "conference": {"title": "made", "id": "made", "days": ["2024-06-03"]},
        "sessions": {
            "opening": {
                "title": "Opening",
                "start": "2024-06-03T09:00",
                "end": "2024-06-03T09:30",
                "room": "Great Hall",
            },
            "tea": {"title": "Tea", "date": "2024-06-03", "duration": "1 day"},
        },
    }


JCAL = [
    "vcalendar",
    [["version", {}, "text", "2.0"], ["x-wr-calname", {}, "unknown", "Harbour Days"]],
    [
        [
            "vevent",
            [
                ["uid", {}, "text", "boats"],
                ["dtstart", {"tzid": "Europe/Berlin"}, "date-time", "2030-05-14T10:00:00"],
                ["duration", {}, "duration", "PT30M"],
                ["summary", {}, "text", "Boats"],
                ["location", {}, "text", "Great Hall"],
                ["categories", {}, "text", "Talk", "Water"],
                ["attendee", {"cn": "Jo Sample"}, "cal-address", "mailto:jo@made.example"],
            ],
            [["valarm", [["action", {}, "text", "AUDIO"]], []]],
        ],
        ["vevent", [["uid", {}, "text", "nets"], ["summary", {}, "text", "Nets"]], []],
    ],
]


def test_a_calendar_in_lists_of_json_is_one() -> None:
    found = translate("made.json", json.dumps(JCAL).encode())

    assert root_of(found) == {
        "conference": {
            "title": "Harbour Days",
            "id": "harbour-days",
            "timezone": "Europe/Berlin",
            "days": ["2030-05-14"],
        },
        "speakers": {"jo-sample": {"name": "Jo Sample", "email": "jo@made.example"}},
        "sessions": {
            "boats": {
                "title": "Boats",
                "start": "2030-05-14T10:00",
                "duration": "PT30M",
                "room": "Great Hall",
                "track": "Water",
                "type": "talk",
                "speakers": ["jo-sample"],
            },
            "nets": {"title": "Nets"},
        },
    }


@pytest.mark.parametrize(
    "wrong", [["x", [], []], ["x"], 7, None, ["dtend", {}, "date-time"], ["a", {}, "text", "1"]]
)
def test_what_is_no_property_or_component_of_such_a_calendar_is_passed_over(wrong: object) -> None:
    summary = ["summary", {}, "text", "Boats"]
    calendar = ["vcalendar", [wrong], [["vevent", [wrong, summary], [wrong]], wrong]]
    root: Any = root_of(translate("made.json", json.dumps(calendar).encode()))

    assert [one["title"] for one in root["sessions"].values()] == ["Boats"]
