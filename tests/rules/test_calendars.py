"""What is asked of calendars that people subscribe to, and what is not."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from confsched import api

BARE = "SUMMARY:Boats {0}"
FULL = f"{BARE}\nLOCATION:Quay {{0}}\nDESCRIPTION:All of it {{0}}.\nATTENDEE;CN=Jo Sample {{0}}:x"
PANEL = "SUMMARY:Panel {0}\nCATEGORIES:panel\nATTENDEE;CN=Jo Sample:a\nATTENDEE;CN=Bo Sample:b"
LACKS = {"P305", "P314", "R404", "X501", "X505"}


def calendar(events: Iterable[str], program: str = "-//Harbour//Club//EN") -> str:
    head = (
        f"BEGIN:VCALENDAR\nPRODID:{program}\nX-WR-CALNAME:Harbour Club\nX-WR-TIMEZONE:Europe/Oslo\n"
    )
    body = (f"BEGIN:VEVENT\nUID:{n}\n{one}\nEND:VEVENT\n" for n, one in enumerate(events))
    return head + "".join(body) + "END:VCALENDAR\n"


def at(number: int, lines: str, hours: str = "10{0}000 11{0}000") -> str:
    """An event on a day of its own."""
    start, end = hours.format(0).split()
    day = f"203005{number + 1:02}"
    return f"DTSTART:{day}T{start}\nDTEND:{day}T{end}\n{lines.format(number)}"


def told(folder: Path, events: Iterable[str], program: str = "-//Harbour//Club//EN") -> list[str]:
    """Codes and messages of what is found."""
    path = folder / "club.ics"
    path.write_text(calendar(events, program), encoding="utf-8")
    return [f"{one.code} {one.message}" for one in api.validate(path).findings]


def lacking(found: Iterable[str]) -> list[str]:
    return [one for one in found if one[:4] in LACKS]


@pytest.mark.parametrize("full", [0, 2])
def test_what_most_events_of_a_calendar_lack_is_asked_of_none(tmp_path: Path, full: int) -> None:
    events = [at(n, FULL if n < full else BARE) for n in range(6)]

    assert told(tmp_path, events) == []


def test_what_three_of_four_have_is_asked_of_the_fourth(tmp_path: Path) -> None:
    events = [at(n, BARE if n == 3 else FULL) for n in range(4)]

    assert lacking(told(tmp_path, events)) == [
        "P314 'Boats 3' has no speaker",
        "R404 'Boats 3' has no room",
        "X501 'Boats 3' has no abstract",
    ]


def test_times_are_asked_of_a_calendar_most_of_whose_events_have_one(tmp_path: Path) -> None:
    days = [f"SUMMARY:Talk {n}\nDTSTART;VALUE=DATE:2030050{n + 1}" for n in range(4)]
    timed = [at(n + 4, "SUMMARY:Talk {0}") for n in range(3)]

    assert told(tmp_path, days) == []
    assert told(tmp_path, [days[0], *timed]) == ["T214 'Talk 0' is confirmed and has no time"]


def test_no_time_is_asked_beside_events_of_whole_days(tmp_path: Path) -> None:
    titles = ("Boat Fair", "Rope Fair", "Sail Fair", "Oar Fair", "Knot Talk")
    days = [f"SUMMARY:{one}\nDTSTART;VALUE=DATE:2030050{n + 1}" for n, one in enumerate(titles)]

    assert told(tmp_path, days) == []


def test_moderators_and_posts_are_asked_like_rooms(tmp_path: Path) -> None:
    found = told(tmp_path, [at(n, PANEL) for n in range(4)])

    assert lacking(found) == []


def test_a_calendar_of_ours_is_asked_as_its_files_are(tmp_path: Path) -> None:
    found = told(tmp_path, [at(n, BARE) for n in range(4)], "-//confsched//confsched//EN")

    assert {one[:4] for one in lacking(found)} == {"P314", "R404", "X501"}


def test_what_is_imported_is_ours(tmp_path: Path) -> None:
    source, folder = tmp_path / "club.ics", tmp_path / "club"
    source.write_text(calendar([at(n, BARE) for n in range(4)]), encoding="utf-8")
    api.import_files(source, into=folder)
    found = [f"{one.code} {one.message}" for one in api.validate(folder).findings]

    assert [one for one in found if one.startswith("R404")] == [
        "R404 none of the 4 sessions that should have a room has one"
    ]


def test_an_end_on_another_date_is_no_slip_past_midnight(tmp_path: Path) -> None:
    fair = "SUMMARY:Fair\nDTSTART:20300501T100000\nDTEND:20300502T{0}\n"

    assert told(tmp_path, [fair.format("170000")]) == []
    assert told(tmp_path, [fair.format("013000")]) == []


@pytest.mark.parametrize(("days", "count"), [(2, 2), (3, 0)])
def test_the_same_odd_hour_on_three_days_is_meant(tmp_path: Path, days: int, count: int) -> None:
    found = told(tmp_path, [at(n, BARE, "04{0}000 05{0}000") for n in range(days)])

    assert [one[:4] for one in found] == ["T210"] * count
