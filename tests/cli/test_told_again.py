"""A folder in which several files tell one conference, in formats of their own."""

import json
from pathlib import Path

import pytest
from process import run

from confsched import api

XML = """<schedule>
  <conference><acronym>tiny</acronym><title>Tiny Days</title>
    <time_zone_name>Europe/Berlin</time_zone_name></conference>
  <day index="1" date="2030-05-14"><room name="Great Hall">
    <event id="1"><title>Opening</title><start>09:00</start><duration>00:30</duration></event>
    <event id="2"><title>Bread</title><start>10:00</start><duration>00:45</duration>
      <persons><person id="7">Jo Sample</person></persons></event>
    <event id="3"><title>Soup</title><start>11:00</start><duration>00:45</duration></event>
  </room></day>
</schedule>
"""
NOTE = (
    "'schedule.ics' tells the conference of 'schedule.xml' as well and says less of it: it is left "
    "out, with 1 session that only it has; name it to read it instead\n"
)


def _calendar(*titles: str, date: str = "20300514") -> str:
    events = "".join(
        f"BEGIN:VEVENT\r\nUID:{hour}\r\nSUMMARY:{title}\r\nDTSTART:{date}T{hour:02}0000Z\r\n"
        f"DTEND:{date}T{hour:02}3000Z\r\nEND:VEVENT\r\n"
        for hour, title in enumerate(titles, 7)
    )
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nX-WR-TIMEZONE:Europe/Berlin\r\n"
    return f"{head}{events}END:VCALENDAR\r\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "theirs"
    place.mkdir()
    (place / "schedule.xml").write_text(XML)
    return place


def _titles(folder: Path) -> list[list[str]]:
    return sorted([one.title for one in each.sessions] for each in api.load_all(folder))


def test_the_file_that_says_most_is_read_and_of_the_others_there_is_a_word(folder: Path) -> None:
    (folder / "schedule.ics").write_text(_calendar("Opening", "Bread", "Soup", "Tea"))
    shown = run(["agenda", "."], cwd=folder)
    checked = run(["validate", ".", "--statistics"], cwd=folder)
    imported = run(["import", ".", "-o", "../ours"], cwd=folder)

    assert _titles(folder / "schedule.xml") == [["Opening", "Bread", "Soup"]]
    assert shown.code == 0
    assert shown.stderr == NOTE
    assert shown.stdout.splitlines()[0] == "Tiny Days"
    assert checked.stderr == NOTE
    assert imported.stderr.startswith(NOTE)
    assert "from schedule.xml in ../ours" in imported.stdout


def test_what_was_named_is_read_whatever_lies_beside_it(folder: Path) -> None:
    (folder / "schedule.ics").write_text(_calendar("Opening", "Bread", "Soup", "Tea"))
    found = api.load_all(folder / "schedule.xml", folder / "schedule.ics")

    assert [len(one.sessions) for one in found] == [3, 4]
    assert [one.beside for one in found] == [(), ()]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        # other sessions, the same on other dates, another folder, the same format
        ("schedule.ics", _calendar("Opening", "Fish", "Nets")),
        ("schedule.ics", _calendar("Opening", "Bread", "Soup", date="20310514")),
        ("calendars/schedule.ics", _calendar("Opening", "Bread", "Soup")),
        ("other.xml", XML),
    ],
)
def test_what_is_not_surely_the_same_is_another_conference(
    folder: Path, name: str, text: str
) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text)

    assert len(api.load_all(folder)) == 2


def test_schedule_xml_and_json_of_one_system_are_one(folder: Path) -> None:
    events = [
        {"id": number, "title": title, "start": f"{number + 8:02}:00", "duration": "00:30"}
        for number, title in enumerate(("Opening", "Bread", "Soup"), 1)
    ]
    days = [{"date": "2030-05-14", "rooms": {"Great Hall": events}}]
    about = {"title": "Tiny Days", "time_zone_name": "Europe/Berlin", "days": days}
    schedule = {"schedule": {"conference": about}}
    (folder / "schedule.json").write_text(json.dumps(schedule))
    [found] = api.load_all(folder)

    assert [one.name for one in found.speakers] == ["Jo Sample"]
    [note] = found.beside
    assert note == (
        f"{str(folder / 'schedule.json')!r} tells the conference of 'schedule.xml' as well and "
        "says less of it: it is left out; name it to read it instead"
    )


def test_an_older_version_of_a_list_is_left_out(tmp_path: Path) -> None:
    rows = [
        {"title": title, "date": "2030-05-14", "time": f"{hour}:00", "speaker": "Jo Sample"}
        for hour, title in enumerate(("Boats", "Bread", "Soup", "Tar"), 9)
    ]
    (tmp_path / "schedule.json").write_text(json.dumps(rows))
    (tmp_path / "speakers.json").write_text(json.dumps([{"name": "Jo Sample", "bio": "Sails."}]))
    (tmp_path / "schedule-alpha.json").write_text(json.dumps(rows[:3]))
    [found] = api.load_all(tmp_path)

    assert [one.title for one in found.sessions] == ["Boats", "Bread", "Soup", "Tar"]
    [note] = found.beside
    assert note == (
        f"{str(tmp_path / 'schedule-alpha.json')!r} tells the conference of 'schedule.json' as "
        "well and says less of it: it is left out; name it to read it instead"
    )


def test_a_list_of_the_same_talks_at_other_times_is_another_conference(tmp_path: Path) -> None:
    for name, hour in (("schedule", 9), ("evening", 17)):
        rows = [
            {"title": title, "time": f"{hour + n}:00", "speaker": "Jo Sample"}
            for n, title in enumerate(("Boats", "Bread", "Soup"))
        ]
        (tmp_path / f"{name}.json").write_text(json.dumps(rows))
    (tmp_path / "speakers.json").write_text(json.dumps([{"name": "Jo Sample", "bio": "Sails."}]))

    assert len(api.load_all(tmp_path)) == 2


def test_a_copy_of_a_table_is_left_out_and_an_other_version_is_not(tmp_path: Path) -> None:
    rows = "".join(f"2030-05-14,{n}:00,{n + 1}:00,Knot {n},Jo Sample\n" for n in range(9, 15))
    text = f"Date,Start,End,Title,Speaker\n{rows}"
    for folder, other in (("copies", text), ("versions", text.replace("14:00,15", "14:30,15"))):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "list (1).csv").write_text(other)
        (tmp_path / folder / "list.csv").write_text(text)
    [found] = api.load_all(tmp_path / "copies")
    [note] = found.beside

    assert note == (
        f"{str(tmp_path / 'copies' / 'list (1).csv')!r} tells the conference of 'list.csv' as well "
        "and says no more: it is left out; name it to read it instead"
    )
    assert len(api.load_all(tmp_path / "versions")) == 2
