"""schedule.xml of pretalx, frab, FOSDEM and Pentabarf, each as a conference of ours."""

from typing import Any

import pytest
from translating import notes, translated, translation

PRETALX = """\
<?xml version='1.0' encoding='utf-8' ?>
<!-- made with a sample -->
<schedule>
  <generator name="pretalx" version="2024.3.1" />
  <version>0.7</version>
  <conference>
    <title>Harbour Camp</title>
    <acronym>harbour-camp</acronym>
    <start>2030-05-14</start>
    <end>2030-05-15</end>
    <days>2</days>
    <timeslot_duration>00:05</timeslot_duration>
    <base_url>https://talks.example</base_url>
    <logo>https://talks.example/logo.png</logo>
    <time_zone_name>Europe/Oslo</time_zone_name>
    <track name="Water" slug="1-water" color="#00aacc"/>
    <track name="Land &amp; Air" slug="2-land-air" color="#aa8800"/>
  </conference>
  <day index='1' date='2030-05-14' start='2030-05-14T09:00:00+02:00'
    end='2030-05-15T02:00:00+02:00'>
    <room name='Great Hall' guid='11111111-1111-5111-8111-111111111111'>
      <event guid='22222222-2222-5222-8222-222222222222' id='17' code='ABC123'>
        <room>Great Hall</room>
        <title>Boats &#38; &lt;Bridges&gt;</title>
        <subtitle></subtitle>
        <type>Workshop</type>
        <date>2030-05-14T10:00:00+02:00</date>
        <start>10:00</start>
        <duration>00:45</duration>
        <abstract>&lt;p&gt;How to &lt;b&gt;build&lt;/b&gt;.&lt;/p&gt;</abstract>
        <slug>harbour-camp-17-boats</slug>
        <track>Water</track>
        <logo>/media/boats.png</logo>
        <persons>
          <person id='5' code='PPPPPP'
            guid='33333333-3333-5333-8333-333333333333'>Jo Sample</person>
          <person id='6'>Mo Example</person>
        </persons>
        <language>de-formal</language>
        <description><![CDATA[Two <planks> & a nail.]]></description>
        <recording>
          <license></license>
          <optout>true</optout>
        </recording>
        <links>
          <link href="https://boats.example">About boats</link>
        </links>
        <attachments>
          <attachment href="https://talks.example/plan.pdf" type="slides">Plan</attachment>
          <attachment href="https://talks.example/more.pdf"/>
        </attachments>
        <url>https://talks.example/talk/ABC123/</url>
        <feedback_url>https://talks.example/talk/ABC123/feedback/</feedback_url>
      </event>
    </room>
    <room name='Attic'>
      <event guid='44444444-4444-5444-8444-444444444444' id='18'>
        <date>2030-05-15T01:00:00+02:00</date>
        <start>01:00</start>
        <duration>01:30</duration>
        <room>Attic</room>
        <title>Night walk</title>
        <type>Walk</type>
        <persons/>
      </event>
    </room>
  </day>
  <day index='2' date='2030-05-15' start='2030-05-15T09:00:00+02:00'
    end='2030-05-15T18:00:00+02:00'/>
</schedule>
"""
PRETALX_TRANSLATED: Any = {
    "conference": {
        "title": "Harbour Camp",
        "id": "harbour-camp",
        "timezone": "Europe/Oslo",
        "url": "https://talks.example",
        "domain": "talks.example",
        "days": [
            {"date": "2030-05-14", "hours": "09:00-02:30"},
            {"date": "2030-05-15", "hours": "09:00-18:00"},
        ],
        "extra": {
            "generator": {"name": "pretalx", "version": "2024.3.1"},
            "version": "0.7",
            "timeslot_duration": "00:05",
            "logo": "https://talks.example/logo.png",
        },
    },
    "rooms": {
        "great-hall": {
            "name": "Great Hall",
            "extra": {"guid": "11111111-1111-5111-8111-111111111111"},
        },
        "attic": {"name": "Attic"},
    },
    "tracks": {
        "1-water": {"name": "Water", "color": "#00aacc"},
        "2-land-air": {"name": "Land & Air", "color": "#aa8800"},
    },
    "types": {"walk": {"name": "Walk", "like": "other"}},
    "speakers": {
        "5": {
            "name": "Jo Sample",
            "extra": {"code": "PPPPPP", "guid": "33333333-3333-5333-8333-333333333333"},
        },
        "6": {"name": "Mo Example"},
    },
    "sessions": {
        "17": {
            "room": "great-hall",
            "title": "Boats & <Bridges>",
            "type": "workshop",
            "duration": "00:45",
            "abstract": "How to build.",
            "track": "1-water",
            "language": "de-formal",
            "description": "Two <planks> & a nail.",
            "url": "https://talks.example/talk/ABC123/",
            "start": "2030-05-14T10:00:00+02:00",
            "speakers": ["5", "6"],
            "extra": {
                "guid": "22222222-2222-5222-8222-222222222222",
                "slug": "harbour-camp-17-boats",
                "logo": "/media/boats.png",
                "do_not_record": "true",
                "links": [{"url": "https://boats.example", "title": "About boats"}],
                "attachments": [
                    {"url": "https://talks.example/plan.pdf", "type": "slides", "title": "Plan"},
                    {"url": "https://talks.example/more.pdf"},
                ],
                "feedback_url": "https://talks.example/talk/ABC123/feedback/",
                "code": "ABC123",
            },
        },
        "18": {
            "duration": "01:30",
            "room": "attic",
            "title": "Night walk",
            "type": "walk",
            "start": "2030-05-15T01:00:00+02:00",
            "extra": {"guid": "44444444-4444-5444-8444-444444444444"},
        },
    },
}
# of 2008: events without rooms around them, people without ids, a typing error in a date
FOSDEM = """\
<?xml version="1.0" encoding="UTF-8"?>
<schedule>
  <conference>
    <title>Quay Meeting 2030</title>
    <subtitle>Ships&#39; people</subtitle>
    <venue>Quay House</venue>
    <city>Bergen</city>
    <start>2030-02-23</start>
    <end>20030-02-24</end>
    <days>2</days>
    <day_change>09:00:00</day_change>
    <timeslot_duration>00:05:00</timeslot_duration>
  </conference>
  <tracks>
    <track online_qa="false">Ropes</track>
  </tracks>
  <day index="1" date="2030-02-23">
  <event id="0">
      <start>15:00</start>
      <duration>00:45</duration>
      <room>Deck</room>
      <slug></slug>
      <title>Knots</title>
      <track>Ropes</track>
      <type></type>
      <language></language>
      <abstract>&#xA;&lt;p&gt;Don&amp;#39;t let go&lt;/p&gt;&#xA;</abstract>
      <persons>
          <person id="1">Jo Sample</person>
          <person>Mo Example</person>
          <person/>
      </persons>
      <links>
          <link href="http://knots.example">Knots</link>
          <link>http://more.example</link>
      </links>
      <end></end>
  </event>  <event id="7">
      <start>01:30</start>
      <duration>01:00</duration>
      <room/>
      <title>Night watch</title>
      <persons/>
  </event>
  </day>
</schedule>
"""
FOSDEM_TRANSLATED: Any = {
    "conference": {
        "title": "Quay Meeting 2030",
        "subtitle": "Ships' people",
        "venue": {"name": "Quay House", "address": "Bergen"},
        "timezone": "Europe/Oslo",
        "id": "quay-meeting-2030",
        "days": [{"date": "2030-02-23", "hours": "09:00-02:30"}],
        "extra": {"timeslot_duration": "00:05:00", "end": "20030-02-24", "day_change": "09:00:00"},
    },
    "rooms": {"deck": {"name": "Deck"}},
    "tracks": {"ropes": {"name": "Ropes", "extra": {"online_qa": "false"}}},
    "speakers": {"1": {"name": "Jo Sample"}, "mo-example": {"name": "Mo Example"}},
    "sessions": {
        "0": {
            "start": "15:00",
            "duration": "00:45",
            "room": "deck",
            "title": "Knots",
            "track": "ropes",
            "abstract": "Don't let go",
            "date": "2030-02-23",
            "speakers": ["1", "mo-example"],
            "extra": {
                "links": [
                    {"url": "http://knots.example", "title": "Knots"},
                    {"url": "http://more.example"},
                ]
            },
        },
        "7": {"start": "01:30", "duration": "01:00", "title": "Night watch", "date": "2030-02-24"},
    },
}


def around(days: str, conference: str = "") -> str:
    """A schedule with these days."""
    about = f"<conference><title>Bare</title>{conference}</conference>"
    return f"<schedule>{about}{days}</schedule>"


def sessions(days: str, conference: str = "") -> Any:  # noqa: ANN401 -- to be looked into
    return translated({"bare.xml": around(days, conference)})["sessions"]


def test_what_pretalx_writes_is_read_and_nothing_of_it_is_dropped() -> None:
    assert translated({"schedule.xml": PRETALX}) == PRETALX_TRANSLATED


def test_what_fosdem_wrote_is_read_and_its_nights_belong_to_their_days() -> None:
    assert translated({"fosdem.xml": FOSDEM}, "Europe/Oslo") == FOSDEM_TRANSLATED


def test_a_day_without_a_date_gets_it_by_its_number() -> None:
    days = '<day index="2"><event id="1"><title>T</title><start>10:00</start></event></day>'
    found = translated({"x.xml": around(days, "<start>2030-02-23</start><end>2030-02-24</end>")})

    assert found["sessions"] == {"1": {"title": "T", "start": "10:00", "date": "2030-02-24"}}
    assert found["conference"]["days"] == [{"date": "2030-02-24"}]


def test_a_day_without_a_date_gets_that_on_which_it_begins() -> None:
    day = 'start="2030-02-23T09:00:00+01:00" end="2030-02-23T18:00:00+01:00"'
    found = sessions(f'<day {day}><event id="1"><start>10:00</start></event></day>')

    assert found == {"1": {"start": "10:00", "date": "2030-02-23"}}


def test_days_stand_in_the_order_of_their_dates() -> None:
    dates = ("2030-02-23", "2030-02-25", "2030-02-24")
    found = translated({"x.xml": around("".join(f'<day date="{date}"/>' for date in dates))})

    assert found["conference"]["days"] == [{"date": date} for date in sorted(dates)]


def test_the_zone_is_that_in_which_days_begin_where_nothing_else_has_one() -> None:
    day = 'start="2030-02-23T09:00:00+01:00" end="2030-02-23T18:00:00+01:00"'
    event = '<event id="1"><date>2030-02-23T10:00:00</date></event>'
    found = translated({"x.xml": around(f"<day {day}>{event}</day>")})

    assert found["conference"]["timezone"] == "UTC+01:00"
    assert found["sessions"] == {"1": {"start": "2030-02-23T10:00:00"}}


def test_a_schedule_that_says_nothing_of_its_conference_is_one() -> None:
    event = '<event id="1"><title>Boats</title><date>2030-02-23T10:00:00Z</date></event>'
    day = f'<day date="2030-02-23"><room name=" ">{event}</room></day>'
    found = translated({"harbour.xml": f"<schedule>{day}</schedule>"})

    assert found == {
        "conference": {
            "title": "harbour",
            "timezone": "UTC",
            "id": "harbour",
            "days": [{"date": "2030-02-23"}],
        },
        "sessions": {"1": {"title": "Boats", "start": "2030-02-23T10:00:00Z"}},
    }


def test_a_text_where_something_described_is_expected_is_kept() -> None:
    event = "<event id='1'><title>Boats</title><recording>yes</recording></event>"
    days = f"<day date='2030-05-14'><room name='Hall'>{event}</room></day>"

    assert sessions(days)["1"]["extra"] == {"text": "yes"}


def test_a_day_of_which_nothing_is_known_leaves_its_sessions_without_a_date() -> None:
    found = translated({"x.xml": around('<day><event id="1"><start>10:00</start></event></day>')})

    assert found == {
        "conference": {"title": "Bare", "id": "bare"},
        "sessions": {"1": {"start": "10:00"}},
    }


def test_a_conference_without_sessions_has_the_days_that_it_says() -> None:
    found = translated(
        {"x.xml": around("<day/>", "<start>2030-02-23</start><end>2030-02-24</end>")}
    )

    assert found == {
        "conference": {"title": "Bare", "days": "2030-02-23 to 2030-02-24", "id": "bare"}
    }


@pytest.mark.parametrize(
    ("start", "date"),
    [
        ("01:00", "2030-02-24"),
        ("05:59", "2030-02-24"),
        ("06:00", "2030-02-23"),
        ("10:00", "2030-02-23"),
        ("1:00", "2030-02-24"),
    ],
)
def test_what_begins_before_a_day_does_is_in_the_night_after_it(start: str, date: str) -> None:
    day = 'date="2030-02-23" start="2030-02-23T10:00:00+01:00" end="2030-02-24T03:00:00+01:00"'
    found = sessions(f'<day {day}><event id="1"><start>{start}</start></event></day>')

    assert found == {"1": {"start": start, "date": date}}


def test_a_day_that_ends_before_midnight_has_no_night() -> None:
    day = 'date="2030-02-23" start="2030-02-23T10:00:00+01:00" end="2030-02-23T18:00:00+01:00"'
    found = sessions(f'<day {day}><event id="1"><start>09:00</start></event></day>')

    assert found == {"1": {"start": "09:00", "date": "2030-02-23"}}


@pytest.mark.parametrize(
    "length", ["00:45", "0:45", "1:30:00", "45", "PT45M", "00:00", "-0:30", "soon"]
)
def test_a_length_is_kept_as_it_is_written(length: str) -> None:
    event = f'<event id="1"><duration>{length}</duration></event>'
    found = sessions(f'<day date="2030-02-23">{event}</day>')

    assert found == {"1": {"duration": length, "date": "2030-02-23"}}


def test_a_moment_with_an_offset_without_a_colon_is_a_start() -> None:
    event = "<date>2030-02-23T09:00:00+0100</date><start>09:00</start>"
    day = f'<day date="2030-02-23"><event id="1">{event}</event></day>'
    found = translated({"x.xml": around(day)})

    assert found["sessions"] == {"1": {"start": "2030-02-23T09:00:00+0100"}}
    assert found["conference"]["timezone"] == "UTC+01:00"


def test_a_title_in_capitals_and_an_address_in_full_are_understood() -> None:
    event = (
        "<title>CANCELLED Knots</title><full_conf_url>https://made.example/1</full_conf_url>"
        "<conf_url>/1</conf_url>"
    )
    found = sessions(f'<day date="2030-02-23"><event id="1">{event}</event></day>')

    assert found == {
        "1": {
            "title": "Knots",
            "url": "https://made.example/1",
            "date": "2030-02-23",
            "status": "cancelled",
            "extra": {"conf_url": "/1"},
        }
    }


def test_a_date_of_its_own_goes_before_that_of_the_day() -> None:
    event = "<date>2030-02-25</date><start>09:00</start>"
    found = sessions(f'<day date="2030-02-23"><event id="1">{event}</event></day>')

    assert found == {"1": {"start": "09:00", "date": "2030-02-25"}}


def test_sessions_of_one_id_are_told_apart_by_what_is_unique_everywhere() -> None:
    events = '<event id="4" guid="g-1"/><event id="4" guid="g-2"/>'
    document = translation({"x.xml": around(f'<day date="2030-02-23">{events}</day>')})

    root: Any = document.roots[0]

    assert list(root["sessions"]) == ["g-1", "g-2"]
    assert notes(document.findings) == [
        "F007 1 '4' is the id of two sessions; here it is read as 'g-2'"
    ]


def test_slots_of_one_submission_may_have_its_id() -> None:
    title = "<title>Knots</title>"
    events = "".join(
        f'<event id="4" guid="g-{number}">{title}<start>1{number}:00</start></event>'
        for number in (1, 2)
    )
    document = translation({"x.xml": around(f'<day date="2030-02-23">{events}</day>')})
    same = translation(
        {"x.xml": around(f'<day date="2030-02-23">{events.replace("g-2", "g-1")}</day>')}
    )

    root: Any = document.roots[0]

    assert list(root["sessions"]) == ["g-1", "g-2"]
    assert notes(document.findings) == []
    assert [finding.code for finding in same.findings] == ["F007"]


def test_the_address_of_a_page_is_no_id() -> None:
    found = sessions(
        '<day date="2030-02-23"><event guid="https://made.example/knots">'
        "<title>Knots</title></event></day>"
    )

    assert list(found) == ["knots"]
    assert found["knots"]["extra"]["guid"] == "https://made.example/knots"


def test_a_talk_that_is_held_on_two_days_keeps_its_id_with_the_date() -> None:
    event = '<event id="5" guid="g-1"/>'
    days = f'<day date="2030-02-23">{event}</day><day date="2030-02-24">{event}</day>'
    document = translation({"x.xml": around(days)})

    root: Any = document.roots[0]

    assert list(root["sessions"]) == ["5-2030-02-23", "5-2030-02-24"]
    assert notes(document.findings) == [
        "F007 1 '5' is the id of two sessions; here it is read as '5-2030-02-24'"
    ]


def test_people_may_be_listed_beside_the_days() -> None:
    people = (
        '<persons><person id="7"><name>Jo Sample</name><slug>jo</slug><biography>&lt;p&gt;Ties '
        "knots&lt;/p&gt;</biography><extended_biography>At sea</extended_biography></person>"
        "</persons>"
    )
    event = '<event id="1"><persons><person id="7">Jo Sample</person></persons></event>'
    found = translated({"x.xml": around(f'{people}<day date="2030-02-23">{event}</day>')})

    assert found["speakers"] == {
        "7": {
            "name": "Jo Sample",
            "bio": "Ties knots",
            "extra": {"slug": "jo", "extended_biography": "At sea"},
        }
    }
    assert found["sessions"] == {"1": {"date": "2030-02-23", "speakers": ["7"]}}


def test_an_id_of_people_that_is_none_is_no_id() -> None:
    people = "".join(f'<person id="0">{name}</person>' for name in ("Jo Sample", "Mo", "jo sample"))
    event = f'<event id="1"><persons>{people}</persons></event>'
    found = translated({"x.xml": around(f'<day date="2030-02-23">{event}</day>')})

    assert found["speakers"] == {
        "jo-sample": {"name": "Jo Sample", "extra": {"id": "0"}},
        "mo": {"name": "Mo", "extra": {"id": "0"}},
    }
    assert found["sessions"]["1"]["speakers"] == ["jo-sample", "mo"]


def test_somebody_without_a_name_is_named_where_another_session_does_and_else_told() -> None:
    people = '<person id="8"/><person id="9"/><person id="0"/><person/>'
    more = '<event id="2"><persons><person id="8">Bo Test</person></persons></event>'
    events = f'<event id="1"><persons>{people}</persons></event>{more}'
    found = translated({"x.xml": around(f'<day date="2030-02-23">{events}</day>')})

    assert found["speakers"] == {"8": {"name": "Bo Test"}}
    assert found["sessions"]["1"]["speakers"] == ["8", "9"]


def test_a_room_that_an_event_names_besides_the_one_it_stands_in_is_defined() -> None:
    events = '<event id="1"><room>Attic</room></event><event id="2"/>'
    day = f'<day date="2030-02-23"><room name="Hall">{events}</room></day>'
    found = translated({"x.xml": around(day)})

    assert found["rooms"] == {"attic": {"name": "Attic"}, "hall": {"name": "Hall"}}
    assert found["sessions"]["1"]["room"] == "attic"
    assert found["sessions"]["2"]["room"] == "hall"


def test_places_are_those_in_the_file() -> None:
    document = translation({"schedule.xml": PRETALX})
    root: Any = document.roots[0]
    session = root["sessions"]["17"]

    assert {key: session.at(key).text for key in ("title", "start", "duration", "track")} == {
        "title": "Boats &#38; &lt;Bridges&gt;",
        "start": "2030-05-14T10:00:00+02:00",
        "duration": "00:45",
        "track": "Water",
    }
    assert root["sessions"].key_at("17").text == "17"
    assert session["speakers"].at(0).text.startswith("<person id='5'")


def listed(room: str, number: str = "9", more: str = "") -> str:
    return (
        f'<room name="{room}"><event id="{number}"><title>Tea</title>'
        f"<date>2030-05-14T11:00:00Z</date><duration>00:20</duration>{more}</event></room>"
    )


def test_a_session_that_is_listed_in_each_of_its_rooms_is_one() -> None:
    found = sessions(f'<day date="2030-05-14">{listed("Hall")}{listed("Attic")}</day>')

    assert found == {
        "9": {
            "title": "Tea",
            "start": "2030-05-14T11:00:00Z",
            "duration": "00:20",
            "rooms": ["hall", "attic"],
        }
    }


@pytest.mark.parametrize(
    "rooms",
    [
        listed("Hall") + listed("Hall"),
        listed("Hall") + listed("Attic").replace("T11", "T12"),
        listed("Hall", more="<guid>a</guid>") + listed("Attic", more="<guid>b</guid>"),
        listed("Hall", "") + listed("Attic", ""),
    ],
    ids=["one room", "another time", "another mark", "no id"],
)
def test_sessions_of_one_id_that_differ_stay_two(rooms: str) -> None:
    root: Any = translation({"x.xml": around(f'<day date="2030-05-14">{rooms}</day>')}).roots[0]

    assert len(root["sessions"]) == 2


def test_people_without_a_list_stand_between_commas() -> None:
    people = "<person>Dr. Jo Sample, Mo Example</person>"
    found = translated({"x.xml": around(f"<day>{listed('Hall', more=people)}</day>")})

    assert found["sessions"]["9"]["speakers"] == ["dr-jo-sample", "mo-example"]
    assert found["speakers"] == {
        "dr-jo-sample": {"name": "Dr. Jo Sample"},
        "mo-example": {"name": "Mo Example"},
    }


def test_people_of_a_list_who_have_no_id_may_be_several_and_have_an_organization() -> None:
    people = """<persons><person>Ada Sample (Harbour Lab)</person>
        <person>Bo Sample und Cy Sample</person><person id="7">Di (Sample)</person></persons>"""
    found = translated({"x.xml": around(f"<day>{listed('Hall', more=people)}</day>")})

    assert found["sessions"]["9"]["speakers"] == ["ada-sample", "bo-sample", "cy-sample", "7"]
    assert found["speakers"]["ada-sample"] == {"name": "Ada Sample", "organization": "Harbour Lab"}
    assert found["speakers"]["7"] == {"name": "Di (Sample)"}


@pytest.mark.parametrize(
    "people",
    [
        "<persons>\n Bo Sample, Cy Sample\n</persons>",
        "<persons>Bo Sample<person>Cy Sample</person></persons>",
        "<speakers><speaker>Bo Sample</speaker><speaker>Cy Sample</speaker></speakers>",
        "<speakers><person>Bo Sample</person><person>Cy Sample</person></speakers>",
        "<speaker>Bo Sample und Cy Sample</speaker>",
    ],
)
def test_people_may_stand_as_a_text_in_their_list_and_be_called_speakers(people: str) -> None:
    found = translated({"x.xml": around(f"<day>{listed('Hall', more=people)}</day>")})

    assert {one["name"] for one in found["speakers"].values()} == {"Bo Sample", "Cy Sample"}
    assert {*found["sessions"]["9"]["speakers"]} == {"bo-sample", "cy-sample"}
    assert "extra" not in found["sessions"]["9"]


@pytest.mark.parametrize("person", ["{}", '<person id="5">{}</person>'])
@pytest.mark.parametrize(
    "people", ["Everybody", "alle Camp-Teilnehmer, die schon da sind", "TBA", "xxx"]
)
def test_who_is_not_told_by_name_is_nobody(people: str, person: str) -> None:
    more = f"<persons>{person.format(people)}</persons>"
    found = translated({"x.xml": around(f"<day>{listed('Hall', more=more)}</day>")})

    assert "speakers" not in found
    assert found["sessions"]["9"]["extra"] == {"speaker": people}


def test_an_id_that_everybody_has_is_nobodys_and_several_of_them_may_stand_in_one_name() -> None:
    names = ("Ada Sample", "Bo Sample, Cy Sample &amp; Di Sample", "Eve Sample", "")
    events = "".join(
        f'<event id="{number}"><persons><person id="1">{name}</person></persons></event>'
        for number, name in enumerate(names)
    )
    found = translated({"x.xml": around(f'<day date="2030-02-23">{events}</day>')})

    assert [one["name"] for one in found["speakers"].values()] == [
        "Ada Sample",
        "Bo Sample",
        "Cy Sample",
        "Di Sample",
        "Eve Sample",
    ]
    assert [one.get("speakers") for one in found["sessions"].values()] == [
        ["ada-sample"],
        ["bo-sample", "cy-sample", "di-sample"],
        ["eve-sample"],
        None,
    ]


def test_an_id_that_all_sessions_have_is_no_id() -> None:
    events = "".join(
        f'<event id="1" guid="1"><title>{title}</title></event>'
        for title in ("Boats", "Knots", "Tides")
    )
    found = sessions(f'<day date="2030-02-23">{events}</day>')

    assert [*found] == ["boats", "knots", "tides"]
    assert found["boats"]["extra"] == {"guid": "1", "id": "1"}


def typed(title: str, kind: str, people: str = "") -> Any:  # noqa: ANN401 -- to be looked into
    event = f'<event id="1"><title>{title}</title><type>{kind}</type>{people}</event>'
    found = sessions(f'<day date="2030-02-23">{event}</day>')["1"]
    return found.get("type"), found.get("extra")


@pytest.mark.parametrize("kind", ["lecture", "session", "other", "event"])
def test_a_word_for_anything_leaves_it_to_a_plain_title_what_a_session_is(kind: str) -> None:
    assert typed("Lunch", kind) == ("meal", {"type": kind})
    assert typed("Registration and coffee", kind) == ("registration", {"type": kind})


@pytest.mark.parametrize("title", ["Lunch — The Crab", "Lunch @ The Crab"])
def test_where_lunch_is_makes_no_talk_of_it(title: str) -> None:
    assert typed(title, "lecture") == ("meal", {"type": "lecture"})
    assert typed(title, "") == ("meal", None)
    assert typed(title, "", "<persons><person>Jo Sample</person></persons>") == (None, None)


def test_a_word_for_a_type_is_believed_where_it_may_be_meant() -> None:
    somebody = "<persons><person>Jo Sample</person></persons>"

    assert typed("Opening", "lecture", somebody) == ("talk", None)
    assert typed("Lunch", "workshop") == ("workshop", None)
    assert typed("Lunch", "contest") == ("contest", None)
    assert typed("Lunch is for boats", "lecture") == ("talk", None)


@pytest.mark.parametrize("word", ["unknown", "None", "-"])
def test_a_word_for_no_type_is_none(word: str) -> None:
    assert typed("Boats", word) == (None, {"type": word})  # kept, for nothing is dropped


def test_a_break_is_no_track_and_others_may_be_called_like_types() -> None:
    event = '<event id="1"><title>Tea with Jo</title><track>Pause</track></event>'
    other = '<event id="2"><title>Boats</title><track>Water</track></event>'
    more = '<event id="3"><title>Knots</title><track>Tutorials</track></event>'
    last = '<event id="4"><title>Tides</title><track>Talks</track><type>Tour</type></event>'
    found = sessions(f'<day date="2030-02-23">{event}{other}{more}{last}</day>')

    assert [(one.get("type"), one.get("track")) for one in found.values()] == [
        ("break", None),
        (None, "Water"),
        ("workshop", "Tutorials"),
        ("tour", "Talks"),
    ]


def test_a_length_in_the_name_of_a_type_is_none_of_it_in_other_languages_as_well() -> None:
    assert typed("Boats", "Vortrag (45 Minuten)") == ("talk", {"type": "Vortrag (45 Minuten)"})
    assert typed("Boats", "Atelier (2 heures)") == ("workshop", {"type": "Atelier (2 heures)"})


def test_rooms_in_which_nothing_is_are_rooms_and_come_last() -> None:
    first = '<room name="Attic"/><room name="Cellar" guid="r-2"/><room name="Hall"/><room name=""/>'
    second = f'{listed("Hall")}<room name="Cellar"></room>'
    days = f'<day date="2030-05-14">{first}</day><day date="2030-05-15">{second}</day>'
    found = translated({"x.xml": around(days)})

    assert found["rooms"] == {
        "hall": {"name": "Hall"},
        "attic": {"name": "Attic"},
        "cellar": {"name": "Cellar", "extra": {"guid": "r-2"}},
    }


def hours_of(start: str, end: str, *lasting: str) -> Any:  # noqa: ANN401 -- to be looked into
    events = "".join(
        f'<event id="{number}"><date>2030-05-14T17:00:00+02:00</date><start>17:00</start>'
        f"<duration>{length}</duration></event>"
        for number, length in enumerate(lasting, 1)
    )
    day = f'<day date="2030-05-14" start="{start}" end="{end}">{events}</day>'
    about = "<time_zone_name>Europe/Oslo</time_zone_name>"
    return translated({"x.xml": around(day, about)})["conference"]["days"][0].get("hours")


def test_a_day_that_ends_when_the_next_one_begins_has_hours() -> None:
    assert hours_of("2030-05-14T04:00:00+02:00", "2030-05-15T04:00:00+02:00") == "04:00-03:59"
    assert hours_of("2030-05-14T00:00:00+02:00", "2030-05-15T00:00:00+02:00") is None


def test_a_day_that_begins_a_day_after_its_end_is_the_other_way_round() -> None:
    assert hours_of("2030-05-15T04:00:00+02:00", "2030-05-14T04:00:00+02:00") == "04:00-03:59"
    assert hours_of("2030-05-16T04:00:00+02:00", "2030-05-15T04:00:00+02:00") is None
    assert hours_of("2030-05-14T18:00:00+02:00", "2030-05-14T09:00:00+02:00") is None


def test_a_day_that_ends_when_the_last_of_it_begins_lasts_until_that_ends() -> None:
    start, end = "2030-05-14T09:00:00+02:00", "2030-05-14T17:00:00+02:00"

    assert hours_of(start, end, "00:30", "01:00", "00:20") == "09:00-18:00"
    assert hours_of(start, "2030-05-14T17:10:00+02:00", "00:30") == "09:00-17:10"


@pytest.mark.parametrize("empty", ["<abstract/>", "<abstract></abstract>"])
def test_a_field_that_a_template_writes_twice_is_what_one_of_them_says(empty: str) -> None:
    twice = f"{empty}<abstract>Of knots</abstract><track>No Track</track>{empty}"
    found = sessions(f"<day>{listed('Hall', more=twice)}</day>")

    assert found["9"]["abstract"] == "Of knots"
    assert "track" not in found["9"]


def test_a_field_that_is_empty_twice_is_none() -> None:
    found = sessions(f"<day>{listed('Hall', more='<abstract/><type/><abstract/>')}</day>")

    assert "abstract" not in found["9"]


def test_where_only_the_city_is_known_it_is_the_place() -> None:
    found = translated({"x.xml": around(f"<day>{listed('Hall')}</day>", "<city>Sampleton</city>")})

    assert found["conference"]["venue"] == {"name": "Sampleton"}


def in_utc(zone: str, shown: str, day: str, start: str) -> dict[str, Any]:
    """A session at 05:00 of UTC, as it says, and at `shown`, as it says as well."""
    about = f"<conference><title>Bare</title><time_zone_name>{zone}</time_zone_name></conference>"
    when = f"<date>2030-05-14T05:00:00+00:00</date><start>{shown}</start><duration>00:20</duration>"
    event = f'<room name="Hall"><event id="9"><title>Tea</title>{when}</event></room>'
    first = f'<day date="{day}" start="{start}+00:00" end="2030-05-14T21:29:00+00:00">'
    document = translation({"x.xml": f"<schedule>{about}{first}{event}</day></schedule>"})
    found: Any = document.roots[0]
    return {"start": found["sessions"]["9"]["start"], "days": found["conference"]["days"]}


def test_moments_in_utc_beside_times_of_the_place_are_of_its_days() -> None:
    assert in_utc("Asia/Kolkata", "10:30", "2030-05-13", "2030-05-13T21:30:00") == {
        "start": "2030-05-14T10:30:00+05:30",
        "days": [{"date": "2030-05-14", "hours": "03:00-02:59"}],
    }


def test_times_of_the_place_that_are_only_called_utc_are_those_of_its_clock() -> None:
    found = in_utc("America/New_York", "05:00", "2030-05-14", "2030-05-14T00:00:00")

    assert found["start"] == "2030-05-14T05:00:00"
    assert found["days"][0]["date"] == "2030-05-14"


@pytest.mark.parametrize("named", ["Europe/Oslo", ""])
def test_a_z_behind_what_the_clock_shows_is_told_and_left_out(named: str) -> None:
    talks = [
        {"id": hour, "title": f"Talk {hour}", "date": f"2030-05-14T{hour}:00:00Z"}
        | {"start": f"{hour}:00", "duration": "00:45"}
        for hour in ("09", "10")
    ]
    day = {"date": "2030-05-14", "day_start": "2030-05-14T08:00:00Z"}
    days = [{**day, "day_end": "2030-05-14T18:00:00Z", "rooms": {"Hall": talks}}]
    about = {"acronym": "sea", "title": "Sea", "time_zone_name": named, "days": days}
    document = translation({"x.json": {"schedule": {"conference": about}}}, "Europe/Oslo")
    found: Any = document.roots[0]

    assert [one["start"] for one in found["sessions"].values()] == [
        "2030-05-14T09:00:00",
        "2030-05-14T10:00:00",
    ]
    assert found["conference"]["days"] == [{"date": "2030-05-14", "hours": "08:00-18:00"}]
    [note] = document.findings
    assert note.message == (
        "all sessions start in UTC, and at the same time of day beside it, but Europe/Oslo is at "
        "UTC+02:00: they are read on the clock of Europe/Oslo"
    )


def in_room(name: str, number: str, own: str) -> str:
    event = f'<event id="{number}"><title>Tea</title><start>1{number}:00</start>{own}</event>'
    return f'<room name="{name}">{event}</room>'


def test_a_room_that_its_sessions_call_by_a_key_of_their_own_has_its_name() -> None:
    main, other = "<room>main</room>", "<room>second</room>"
    rooms = in_room("Great Hall", "1", main) + in_room("Attic", "2", other)
    more = in_room("Great Hall", "3", main)
    found = translated(
        {
            "x.xml": around(
                f'<day date="2030-05-14">{rooms}</day><day date="2030-05-15">{more}</day>',
                "<time_zone_name>Europe/Oslo</time_zone_name>",
            )
        }
    )

    assert found["rooms"] == {"great-hall": {"name": "Great Hall"}, "attic": {"name": "Attic"}}
    assert [one["room"] for one in found["sessions"].values()] == [
        "great-hall",
        "attic",
        "great-hall",
    ]


def test_rooms_that_stand_in_one_are_told_apart_by_their_sessions() -> None:
    rooms = in_room("All", "1", "<room>Hall</room>") + in_room("All", "2", "<room>Attic</room>")
    found = sessions(f'<day date="2030-05-14">{rooms}</day>')

    assert [one["room"] for one in found.values()] == ["hall", "attic"]


def test_dates_and_lengths_may_lack_zeros() -> None:
    own = "<duration>0:5</duration><room>Hall</room>"
    night = own.replace("0:5", "1:0")
    days = f"""<day date="2030-5-4">{in_room("Hall", "1", own)}
        <room name="Hall"><event id="9"><title>Tea</title><start>1:00</start>{night}</event></room>
        </day>"""
    found = sessions(days, "<day_change>04:00</day_change>")

    assert [(one["date"], one["duration"]) for one in found.values()] == [
        ("2030-05-04", "0:05"),
        ("2030-05-05", "1:00"),
    ]


def test_an_empty_element_is_a_flag_where_others_lack_it() -> None:
    flagged = '<event id="1"><title>Knots</title><cancel/></event>'
    nets = '<event id="2"><title>Nets</title></event>'

    found = sessions(f'<day date="2030-02-23">{flagged}{nets}</day>')
    alone = sessions(f'<day date="2030-02-23">{flagged}</day>')

    assert [one.get("status") for one in found.values()] == ["cancelled", None]
    assert [one.get("status") for one in alone.values()] == [None]


def test_brackets_behind_a_name_say_where_somebody_works_unless_they_may_say_anything() -> None:
    text = PRETALX.replace(">Jo Sample<", ">Jo Sample [Sample University]<")
    people = translated({"schedule.xml": text.replace(">Mo Example<", ">Mo Example [moex]<")})

    assert people["speakers"]["5"]["name"] == "Jo Sample"
    assert people["speakers"]["5"]["organization"] == "Sample University"
    assert people["speakers"]["6"] == {"name": "Mo Example [moex]"}
