"""Titles, and what says more, under times of day as people write them by hand. All made up."""

from typing import Any

from test_records import sessions, translated, translation

TITLED = """\
title: Harbour Days
date: 6 May 2030
schedule:
  - 09:00-09:15: Opening
  - 09:15-10:00:
      name: Old Ropes
      speaker: Ada Sinclair
      room: Great Hall
  - 10:00-10:30: [Knots, Sails]
  - 10:30 – 11:00: Coffee
"""
MAPPED = """\
title: Harbour Days
dates: 6–7 May 2030
schedule:
  Monday:
    Morning:
      09:00: Opening
      09:15: Old Ropes
    Afternoon:
      13h00: Knots
      14h00: Closing
  Tuesday:
    Morning:
      9.30 am: Boats
      11.00 am: Farewell
"""


def test_titles_may_stand_under_times_in_a_list() -> None:
    found = sessions(TITLED, "plan.yaml")

    assert [(one["time"], one["title"], one.get("room")) for one in found] == [
        ("09:00-09:15", "Opening", None),
        ("09:15-10:00", "Old Ropes", "Great Hall"),
        ("10:00-10:30", "Knots", None),
        ("10:00-10:30", "Sails", None),
        ("10:30 – 11:00", "Coffee", None),
    ]
    assert found[1]["speakers"] == ["ada-sinclair"]
    assert translated(TITLED, "plan.yaml")["conference"]["title"] == "Harbour Days"


def test_titles_may_stand_under_times_in_parts_of_days() -> None:
    document = translation(MAPPED, "plan.yaml")
    root: Any = document.roots[0]
    found = root["sessions"].values()

    assert [finding.code for finding in document.findings] == ["T211"]
    assert [(one["date"], one.get("start") or one["time"], one["title"]) for one in found] == [
        ("2030-05-06", "09:00", "Opening"),
        ("2030-05-06", "09:15", "Old Ropes"),
        ("2030-05-06", "13h00", "Knots"),
        ("2030-05-06", "14h00", "Closing"),
        ("2030-05-07", "9.30 am", "Boats"),
        ("2030-05-07", "11.00 am", "Farewell"),
    ]
