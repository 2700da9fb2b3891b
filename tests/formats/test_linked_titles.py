"""A title that links somewhere: the page of its session, in whatever file it stands."""

import json

import pytest
from translating import translated

LINK = '<a href="https://harbour.example/ropes">Ropes &amp; more</a>'
TIMES = {"start": "2030-05-02T10:00:00+02:00", "end": "2030-05-02T11:00:00+02:00"}
MINICONF = json.dumps([{"title": LINK, **TIMES, "category": "time", "calendarId": "talk"}])
CODE4LIB = f"- title: {LINK} \n  day1: true\n  time: 10:00-11:00\n"
ESCAPED = LINK.replace("&", "&amp;").replace("<", "&lt;")
FRAB = f"""\
<schedule><conference><title>Harbour Days</title></conference>
<day date="2030-05-02" index="1"><room name="Hall"><event id="1">
<start>10:00</start><duration>1:00</duration><title>{ESCAPED}</title>
</event></room></day></schedule>
"""
CALENDAR = f"""\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Harbour//EN
X-WR-CALNAME:Harbour Days
BEGIN:VEVENT
UID:1@harbour.example
DTSTART:20300502T080000Z
DTEND:20300502T090000Z
SUMMARY:{LINK}
END:VEVENT
END:VCALENDAR
"""
QUOTED = LINK.replace('"', '""')
LIST = f'Title,Date,Start,End,Room\n"{QUOTED}",2030-05-02,10:00,11:00,Hall\n'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("main_calendar.json", MINICONF),
        ("schedule.yml", CODE4LIB),
        ("schedule.xml", FRAB),
        ("harbour.ics", CALENDAR),
        ("sessions.csv", LIST),
    ],
)
def test_where_a_title_links_to_is_the_page_of_its_session(name: str, text: str) -> None:
    [session] = translated({name: text})["sessions"].values()

    assert (session["title"], session["url"]) == (
        "Ropes & more",
        "https://harbour.example/ropes",
    )


def test_a_link_beside_a_page_that_is_told_is_kept() -> None:
    text = CALENDAR.replace("END:VEVENT", "URL:https://harbour.example/1\nEND:VEVENT")
    [session] = translated({"harbour.ics": text})["sessions"].values()

    assert (session["title"], session["url"], session["extra"]["title link"]) == (
        "Ropes & more",
        "https://harbour.example/1",
        "https://harbour.example/ropes",
    )
