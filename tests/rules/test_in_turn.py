"""What a file says once for all that stands in a slot is no clash between these. All is made up."""

from pathlib import Path

import pytest

from confsched import api

HEAD = "- day: 2030-05-14\n  sessions:\n    - from: '9:00'\n      to: '10:00'\n"


@pytest.mark.parametrize(
    ("slot", "codes"),
    [
        ("chair: Jo Sample\n      talks: [{title: Boats}, {title: Nets}]", []),
        ("room: Hall\n      talks: [{title: Boats}, {title: Nets}]", []),
        ("track: Sea\n      talks: [{title: Boats}, {title: Nets}]", []),
        # said of each
        ("talks: [{title: A, room: Hall}, {title: B, room: Hall}]", ["C101"]),
        ("talks: [{title: A, speaker: Jo Sample}, {title: B, speaker: Jo Sample}]", ["C102"]),
    ],
)
def test_talks_of_one_slot_are_given_in_turn(tmp_path: Path, slot: str, codes: list[str]) -> None:
    path = tmp_path / "schedule.yml"
    path.write_text(f"{HEAD}      {slot}\n")
    schedule = api.load(path, reading=api.Reading(timezone="Europe/Oslo"))
    found = [one.code for one in api.validate(schedule).findings if one.code[0] == "C"]

    assert [one.title for one in schedule.sessions] in (["Boats", "Nets"], ["A", "B"])
    assert found == codes


def test_slots_of_our_own_that_share_a_text_clash(tmp_path: Path) -> None:
    (tmp_path / "conference.yaml").write_text(
        """conference: {id: ours, title: Ours, timezone: Europe/Oslo, days: 2030-05-14}
sessions:
  one: {title: One, time: &when "9:00-10:00", room: &where Hall}
  two: {title: Two, time: *when, room: *where}
rooms: {hall: {name: Hall}}
"""
    )

    found = [one.code for one in api.validate(tmp_path).findings if one.code[0] == "C"]

    assert found == ["C101"]
