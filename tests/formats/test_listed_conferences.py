"""Lists of conferences, which are the programme of none. All of them are made up."""

import json
from pathlib import Path

import pytest

from confsched import api
from confsched.errors import ConfschedError
from confsched.formats import recognise
from confsched.reading import read

MENU = """{"version": 2030010100, "schedules": [
 {"version": 1, "url": "https://one.example/schedule.xml", "title": "Harbour Days",
  "start": "2030-02-03", "end": "2030-02-04", "timezone": "Europe/Oslo"},
 {"version": 1, "url": "https://two.example/schedule.ics", "title": "Hill Days",
  "start": "2030-03-03", "end": "2030-03-04"}]}
"""
JSON = """[
 {"name": "Harbour Days", "url": "https://one.example", "startDate": "2030-02-03",
  "endDate": "2030-02-04", "city": "Oslo", "country": "Norway"},
 {"name": "Hill Days", "url": "https://two.example", "startDate": "2030-03-03",
  "endDate": "2030-03-03", "online": true}
]
"""
YAML = """- name: Harbour Days
  location: Oslo, Norway
  start_date: 2030-02-03
  end_date: 2030-02-04
  url: https://one.example
  cfp_close_date: 2029-10-01
- {name: Hill Days, location: Online, start_date: 2030-03-03, end_date: 2030-03-03}
"""
CSV = """Subject,Start Date,End Date,Location,Country,Talk Deadline,Website URL
Harbour Days,2030-02-03,2030-02-04,"Oslo, Norway",NOR,2029-10-01,https://one.example
Hill Days,2030-03-03,2030-03-03,Online,,,https://two.example
"""
DEADLINES = """- title: HARB
  year: 2030
  link: https://one.example
  deadline: '2029-11-14 23:59:59'
  place: Oslo, Norway
  start: 2030-02-03
  end: 2030-02-04
- {title: HILL, year: 2030, place: Online, start: 2030-03-03, end: 2030-03-03}
"""
CALLS = """[
 {"name": "HARB 2030", "full_name": "Harbour Days", "location": "Oslo, Norway",
  "website_url": "https://one.example", "dates": "2030-02-03 to 2030-02-04",
  "deadlines": [{"name": "Papers", "date": "2029-11-14"}]},
 {"name": "HILL 2030", "full_name": "Hill Days", "location": "Bergen, Norway",
  "website_url": "https://two.example", "dates": null, "deadlines": []}
]
"""
TICKETS = """[
 {"title": "Harbour Days", "date": "3 Feb 2030", "startDate": "2030-02-03",
  "endDate": "2030-02-04", "location": "Oslo", "ticketUrl": "/oslo"},
 {"title": "Hill Days", "date": "3 Mar 2030", "startDate": "2030-03-03",
  "endDate": "2030-03-03", "location": "Bergen", "ticketUrl": ""}
]
"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *(("a.json", JSON), ("a.yml", YAML), ("a.csv", CSV), ("events.yml", YAML)),
        *(("b.yml", DEADLINES), ("b.json", CALLS), ("c.json", TICKETS)),
    ],
)
def test_a_list_of_conferences_is_told_from_one_of_sessions(
    tmp_path: Path, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(ConfschedError) as raised:
        api.load(path)

    message = f"{str(path)!r} is a list of 2 conferences, and the programme of none"
    assert raised.value.message == message
    assert raised.value.hint == (
        "name a file with the sessions of one; --from records reads the list as if it were one "
        "programme"
    )


def test_whoever_wants_it_as_one_programme_may_say_so(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(JSON)
    schedule = api.load(tmp_path / "a.json", reading=api.Reading(format="records"))

    assert [session.title for session in schedule.sessions] == ["Harbour Days", "Hill Days"]


def test_a_menu_of_giggity_says_where_the_schedules_are(tmp_path: Path) -> None:
    path = tmp_path / "menu.json"
    path.write_text(MENU)
    with pytest.raises(ConfschedError) as raised:
        api.load(path)

    assert raised.value.message == (
        f"{str(path)!r} is a list of 2 conferences with the addresses of their schedules, as "
        "Giggity has it, and no schedule"
    )
    assert raised.value.hint == (
        "fetch one of these: https://one.example/schedule.xml (Harbour Days), "
        "https://two.example/schedule.ics (Hill Days)"
    )


@pytest.mark.parametrize(
    "entry",
    [
        # times of day, somebody who speaks, one date alone
        {"startDate": "2030-02-03T09:00", "endDate": "2030-02-03T10:00", "city": "Oslo"},
        {
            "startDate": "2030-02-03",
            "endDate": "2030-02-04",
            "city": "Oslo",
            "speaker": "Jo Sample",
        },
        {"date": "2030-02-03", "city": "Oslo"},
        # a hall is no town
        {"startDate": "2030-02-03", "endDate": "2030-02-04", "location": "Hall"},
    ],
)
def test_whatever_may_be_a_session_is_one(entry: dict[str, str]) -> None:
    rows = [
        {"name": name, "url": "https://x.example", "room": "Hall", **entry} for name in ("A", "B")
    ]
    kind = recognise(read("a.json", json.dumps(rows).encode()))

    assert kind is not None
    assert kind.name == "records"


def _schedule(title: str, day: str) -> dict[str, object]:
    event = {"title": "Boats", "date": f"{day}T10:00:00+02:00", "duration": "00:45", "persons": []}
    days = [{"date": day, "rooms": {"Hall": [event]}}]
    return {"schedule": {"conference": {"title": title, "days": days}}}


def _element(title: str, day: str) -> str:
    event = "<event><title>Boats</title><start>10:00</start><duration>00:45</duration></event>"
    return (
        f"<schedule><conference><title>{title}</title></conference>"
        f'<day date="{day}"><room name="Hall">{event}</room></day></schedule>'
    )


EDITIONS = [("Harbour Days 2029", "2029-05-14"), ("Harbour Days 2030", "2030-05-14")]
LISTED = [_schedule(*one) for one in EDITIONS]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", json.dumps(LISTED)),
        ("a.json", json.dumps({"2029": LISTED[0], "2030": LISTED[1]})),
        ("a.xml", f"<schedules>{''.join(_element(*one) for one in EDITIONS)}</schedules>"),
    ],
    ids=["list", "years", "elements"],
)
def test_the_schedules_of_several_conferences_are_no_programme(
    tmp_path: Path, name: str, text: str
) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(ConfschedError) as raised:
        api.load(path)

    assert str(raised.value) == (
        f"'{path}' has 2 schedules in it, each of a conference: 'Harbour Days 2029', "
        "'Harbour Days 2030'"
    )
    assert raised.value.hint == "write the one that you mean to a file of its own"


def test_of_a_folder_the_file_is_named_that_looks_like_a_programme(tmp_path: Path) -> None:
    path = tmp_path / "events.yml"
    path.write_text(YAML)
    with pytest.raises(ConfschedError) as raised:
        api.load_all(tmp_path)

    assert raised.value.message == f"there is no conference in '{tmp_path}'"
    assert raised.value.hint == f"name {str(path)!r} by itself to be told why it is none"
