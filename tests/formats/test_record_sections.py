"""Programmes of sites by section, by stage and day, and with people by references. Made up."""

import json
from typing import Any

from test_records import translated, translation

TITLED = {"overrideTitle": "Doors open", "speakerRef": "", "time": "09:00-09:30"}
SPOKEN = {"overrideTitle": "Knots", "speakerRef": "ada-sample", "time": "09:30-10:00"}


def test_a_section_that_is_a_day_is_no_track() -> None:
    days = [
        {"section": "Day 1", "date": "2031-05-06", "activities": [TITLED, SPOKEN]},
        {
            "section": "Day 2",
            "date": "2031-05-07",
            "activities": [{**SPOKEN, "overrideTitle": "Oars"}],
        },
    ]
    found = translated(json.dumps(days), "plan.json")

    assert "tracks" not in found
    assert [(one["title"], one["date"]) for one in found["sessions"].values()] == [
        ("Doors open", "2031-05-06"),
        ("Knots", "2031-05-06"),
        ("Oars", "2031-05-07"),
    ]
    assert found["sessions"]["knots"]["speakers"] == ["ada-sample"]


def test_a_section_is_the_day_where_nothing_else_says_it() -> None:
    days = [
        {"section": f"Day {day}", "activities": [{**SPOKEN, "overrideTitle": f"Oars {day}"}]}
        for day in (1, 2)
    ]
    root: Any = translation(json.dumps(days), "plan.json").roots[0]

    assert [one["day"] for one in root["sessions"].values()] == ["1", "2"]


def test_stages_may_have_their_acts_by_days() -> None:
    acts = {"2031-05-06": [{"time": "18:00-19:00", "artist": "Boats"}]}
    later = {"2031-05-07": [{"time": "20:00-21:00", "artist": "Nets"}]}
    stages = [
        {"name": "Lake", "description": "By the lake.", "schedule": acts | later},
        {"name": "Tent", "schedule": {"2031-05-06": [{"time": "18:00-19:00", "artist": "Oars"}]}},
    ]
    found = translated(json.dumps({"festival_name": "Made Days", "stages": stages}), "plan.json")

    assert [(one["title"], one["date"], one["room"]) for one in found["sessions"].values()] == [
        ("Boats", "2031-05-06", "lake"),
        ("Nets", "2031-05-07", "lake"),
        ("Oars", "2031-05-06", "tent"),
    ]
