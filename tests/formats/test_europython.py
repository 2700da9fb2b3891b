"""The XML of EuroPython 2014: entries in several rooms, and on several days."""

from typing import Any

from translating import translated, translation

SCHEDULE = """\
<schedule created="2030-05-01T00:00:00.1"><day date="2030-05-14"><entry id="1"><category></category>
<audience></audience><topics></topics><start>0930</start><duration>30</duration>
<room>A1, B5/B6</room><title>Breakfast</title><description></description><speakers></speakers>
</entry><entry id="7"><category>Training</category><audience>Novice</audience>
<topics><topic>Water</topic><topic>Boats</topic></topics><start>1030</start><duration>180</duration>
<room id="1">A1</room><title>Build a boat</title><abstract>With nails</abstract>
<description>With nails</description><speakers><speaker id="12"><name>Jo Sample</name>
<profile>https://people.example/12/</profile><description>Builds &amp;amp; sails</description>
<image>https://people.example/12.png</image></speaker></speakers></entry>
<entry id="8"><start>1900</start><duration>120</duration>
<room>ALL</room><title>Party</title></entry>
</day><day date="2030-05-15"><entry id="1"><start>930</start><duration>30</duration>
<room>A1, B5/B6</room><title>Breakfast</title></entry></day></schedule>
"""
TRANSLATED: Any = {
    "conference": {
        "title": "schedule",
        "timezone": "Europe/Oslo",
        "id": "schedule",
        "days": [{"date": "2030-05-14"}, {"date": "2030-05-15"}],
        "extra": {"created": "2030-05-01T00:00:00.1"},
    },
    "speakers": {
        "12": {
            "name": "Jo Sample",
            "bio": "Builds & sails",
            "url": "https://people.example/12/",
            "extra": {"image": "https://people.example/12.png"},
        }
    },
    "sessions": {
        "1-2030-05-14": {
            "title": "Breakfast",
            "start": "09:30",
            "duration": "30",
            "rooms": ["A1", "B5/B6"],
            "date": "2030-05-14",
            "extra": {"id": "1"},
        },
        "7": {
            "title": "Build a boat",
            "abstract": "With nails",
            "type": "workshop",
            "start": "10:30",
            "duration": "180",
            "room": "A1",
            "date": "2030-05-14",
            "tags": ["Water", "Boats", "Novice"],
            "speakers": ["12"],
        },
        "8": {
            "title": "Party",
            "start": "19:00",
            "duration": "120",
            "room": "ALL",
            "date": "2030-05-14",
        },
        "1-2030-05-15": {
            "title": "Breakfast",
            "start": "09:30",
            "duration": "30",
            "rooms": ["A1", "B5/B6"],
            "date": "2030-05-15",
            "extra": {"id": "1"},
        },
    },
}


def test_what_europython_published_is_read() -> None:
    assert translated({"schedule.xml": SCHEDULE}, "Europe/Oslo") == TRANSLATED


def test_a_profile_that_is_a_text_is_about_the_person() -> None:
    text = SCHEDULE.replace("https://people.example/12/", "Sails since 1990").replace(
        "<description>Builds &amp;amp; sails</description>", ""
    )

    assert translated({"accepted.xml": text})["speakers"]["12"] == {
        "name": "Jo Sample",
        "bio": "Sails since 1990",
        "extra": {"image": "https://people.example/12.png"},
    }


def test_somebody_may_be_named_and_no_more() -> None:
    [start] = [
        number for number in range(len(SCHEDULE)) if SCHEDULE.startswith("<speaker ", number)
    ]
    end = SCHEDULE.index("</speaker>")
    text = f"{SCHEDULE[:start]}<speaker>Jo Sample{SCHEDULE[end:]}"

    assert translated({"x.xml": text}, "Europe/Oslo")["speakers"] == {
        "jo-sample": {"name": "Jo Sample"}
    }


def test_places_are_those_in_the_file() -> None:
    root: Any = translation({"schedule.xml": SCHEDULE}).roots[0]
    session = root["sessions"]["7"]

    assert [session.at(key).text for key in ("start", "duration", "room", "title")] == [
        *("1030", "180", '<room id="1">A1', "Build a boat")
    ]
    assert [session["tags"].at(index).text for index in range(3)] == ["Water", "Boats", "Novice"]
