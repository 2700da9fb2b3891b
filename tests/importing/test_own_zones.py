"""Sessions that are told on the clock of another place than the conference."""

from pathlib import Path
from typing import Any

import pytest

from confsched import api
from confsched.importing.programme import programme_of
from confsched.loading import load_ours
from confsched.model.assemble import assemble

EVENT = """BEGIN:VEVENT
UID:{0}@days.example
DTSTAMP:20300101T000000Z
SUMMARY:{0}
DTSTART;TZID={1}:20300707T{2}0000
DTEND;TZID={1}:20300707T{2}3000
END:VEVENT
"""
HERE = EVENT.format("Opening", "Europe/Lisbon", "10") + EVENT.format("Ropes", "Europe/Lisbon", "11")


def sessions(place: Path, zone: str, time: str, *, update: bool = False) -> dict[str, Any]:
    events = (HERE + EVENT.format("Far", zone, time)).replace("\n", "\r\n")
    head, end = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x\r\n", "END:VCALENDAR\r\n"
    (place / "days.ics").write_bytes(f"{head}{events}{end}".encode())
    api.import_files(place / "days.ics", into=place / "ours", update=update)
    return programme_of(assemble(load_ours(str(place / "ours"))))["sessions"]


def slot(session: dict[str, Any]) -> list[str | None]:
    return [session.get(name) for name in ("date", "time", "timezone")]


def test_a_session_on_the_clock_of_another_place_keeps_it(tmp_path: Path) -> None:
    found = sessions(tmp_path, "America/New_York", "09")
    [far] = [one for one in found.values() if one["title"] == "Far"]

    assert slot(far) == ["2030-07-07", "09:00-09:30", "America/New_York"]


def test_an_update_changes_its_time_there(tmp_path: Path) -> None:
    sessions(tmp_path, "America/New_York", "09")
    found = sessions(tmp_path, "America/New_York", "10", update=True)
    [far] = [one for one in found.values() if one["title"] == "Far"]

    assert slot(far) == ["2030-07-07", "10:00-10:30", "America/New_York"]


@pytest.mark.parametrize("zone", ["Europe/London", "Etc/GMT-1"])
def test_a_place_whose_clock_shows_the_same_and_an_offset_are_not_told(
    tmp_path: Path, zone: str
) -> None:
    found = sessions(tmp_path, zone, "09")
    [far] = [one for one in found.values() if one["title"] == "Far"]

    assert slot(far)[2] is None
