"""Odd hours: what else a finding is about, and where nobody knows which hours are odd."""

import json
from pathlib import Path

import pytest
from support import findings_in_text

from confsched import api


def test_a_finding_about_a_day_names_it_for_its_waivers() -> None:
    found = findings_in_text("sessions:\n  a: {title: Walk, time: 05:00-05:45}\n")

    about = {one.code: [span.text for span in one.about] for one in found}

    assert about["T210"] == ["2021-05-19"]


@pytest.mark.parametrize(("offset", "told"), [("Z", 0), ("+00:00", 0), ("+0000", 0), ("+08:00", 1)])
def test_instants_in_utc_of_another_system_are_on_no_clock(
    tmp_path: Path, offset: str, told: int
) -> None:
    slot = {"start": f"2030-05-14T02:00:00{offset}", "end": f"2030-05-14T02:30:00{offset}"}
    (tmp_path / "plan.json").write_text(json.dumps([{"title": "Walk", "room": "Hall", **slot}]))
    found = api.validate(tmp_path / "plan.json").findings

    assert [one.code for one in found].count("T210") == told


def test_times_that_are_taken_to_be_of_the_other_half_of_the_day_are_told(tmp_path: Path) -> None:
    (tmp_path / "plan.csv").write_text(
        "Title,Date,Time\nBoats,2030-05-14,11:00-12:00\nNets,2030-05-14,1:30-2:30\n"
    )
    found = api.validate(tmp_path / "plan.csv").findings

    assert [one.message for one in found if one.code == "T210"] == [
        "no time says whether it is before noon: 1 of them is taken to be in the afternoon"
    ]


def test_hours_that_are_odd_in_a_zone_which_is_told_to_be_wrong_are_not_told_as_well(
    tmp_path: Path,
) -> None:
    times = ("10:00", "11:00", "02:00")
    rows = [
        {
            "title": f"Walk {number}",
            "room": "Hall",
            "start": f"2030-05-14T{time}:00+09:00",
            "end": f"2030-05-14T{time[:3]}30:00+09:00",
        }
        for number, time in enumerate(times)
    ]
    (tmp_path / "plan.json").write_text(json.dumps(rows))
    reading = api.Reading(timezone="Europe/Berlin")
    found = api.validate(tmp_path / "plan.json", reading=reading, select=["T210", "T218"]).findings

    assert [(one.code, one.message) for one in found] == [
        ("T218", "3 sessions start at UTC+09:00, but Europe/Berlin is at UTC+02:00 on 2030-05-14")
    ]
