"""Files that have one entry or page each of one conference, and answers around others. Made up."""

import json
from pathlib import Path
from typing import Any

import pytest
from translating import Files, notes, translated, translation, translations

from confsched import api


def event(number: int, title: str, start: str = "10:00") -> dict[str, object]:
    return {
        "id": number,
        "guid": f"8d1c-{number}",
        "date": f"2030-05-14T{start}:00+02:00",
        "start": start,
        "duration": "00:30",
        "room": "Hall",
        "title": title,
        "persons": [{"id": 5, "public_name": "Jo Sample"}],
    }


def submission(number: int, title: str) -> dict[str, object]:
    begins = f"2030-05-14T1{number}:00:00+02:00"
    slot = {"room": {"id": 1, "name": "Hall"}, "start": begins, "end": begins[:14] + "30:00+02:00"}
    return {"code": f"ABC{number}DE", "title": title, "state": "confirmed", "slots": [slot]}


PAGES = [
    {"count": 2, "next": "https://made.example/?page=2", "results": [submission(1, "Boats")]},
    {"count": 2, "previous": "https://made.example/", "results": [submission(2, "Nets")]},
]
DAYS = [
    {"index": 1, "date": "2030-05-14", "rooms": {"Hall": [event(1, "Boats")]}},
    {"index": 2, "date": "2030-05-15", "rooms": {"Hall": [event(2, "Nets")]}},
]


@pytest.mark.parametrize(
    "pieces",
    [
        [event(1, "Boats"), event(2, "Nets", "11:00")],
        DAYS,
        [submission(1, "Boats"), submission(2, "Nets")],
        PAGES,
    ],
    ids=["events", "days", "submissions", "pages"],
)
def test_files_of_one_entry_or_page_each_are_one_conference(pieces: list[object]) -> None:
    found = translated({f"harbour/{number}.json": one for number, one in enumerate(pieces)})

    assert [one["title"] for one in found["sessions"].values()] == ["Boats", "Nets"]
    assert [one["name"] for one in found["rooms"].values()] == ["Hall"]
    assert found["conference"]["id"] == "harbour"


def _one_event(number: int, title: str) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sample//EN", "BEGIN:VEVENT"]
    lines += [f"UID:{number}", "DTSTAMP:20300101T000000Z", f"SUMMARY:{title}"]
    lines += [f"DTSTART:20300514T1{number}0000Z", f"DTEND:20300514T1{number}3000Z"]
    return "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR", ""])


def test_calendars_of_one_event_each_are_one_conference_called_like_they_all_begin() -> None:
    found = translated(
        {
            "harbour/a.ics": _one_event(1, "Boat Days 2030 - Knots"),
            "harbour/b.ics": _one_event(2, "Boat Days 2030 - Nets"),
        }
    )

    assert [one["title"] for one in found["sessions"].values()] == ["Knots", "Nets"]
    assert found["conference"]["title"] == "Boat Days 2030"


def test_a_page_is_told_to_lack_the_others_until_all_are_there() -> None:
    [page, last] = PAGES

    assert notes(translation({"harbour/1.json": page}).findings) == [
        "F004 3 this is one page of 2 entries: the others are not in this file"
    ]
    assert translation({"harbour/1.json": page, "harbour/2.json": last}).findings == ()


def test_whole_schedules_beside_pieces_are_conferences_of_their_own() -> None:
    days: Any = [{"index": 1, "date": "2031-05-14", "rooms": {"Hall": [event(3, "Ropes")]}}]
    whole = {"schedule": {"conference": {"title": "Ropes", "days": days}}}
    files: Files = {
        "harbour/a.json": event(1, "Boats"),
        "harbour/b.json": event(2, "Nets"),
        "harbour/ropes.json": whole,
    }
    found: list[Any] = [one.roots[0] for one in translations(files)]

    assert [list(one["sessions"]) for one in found] == [["1", "2"], ["3"]]


CODES = [{"id": "1", "title": "Boats", "startsAt": "2030-05-14T10:00:00", "roomId": 7}]
ALL = {
    "sessions": [{**CODES[0], "endsAt": "2030-05-14T10:30:00", "isServiceSession": False}],
    "speakers": [],
    "rooms": [{"id": 7, "name": "Hall", "sort": 0}],
}


@pytest.mark.parametrize(
    "answer",
    [
        {"status": "success", "code": 200, "data": ALL},
        {"status": "ok", "data": {"items": ALL}},
    ],
)
def test_what_an_answer_says_of_itself_is_nothing_about_the_conference(
    answer: object, tmp_path: Path
) -> None:
    path = tmp_path / "harbour.json"
    path.write_text(json.dumps(answer))
    [found] = api.load_all(path)

    assert [(one.title, one.rooms[0].name) for one in found.sessions] == [("Boats", "Hall")]
    assert "extra" not in found.origin.mapping
