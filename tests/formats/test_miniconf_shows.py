"""Lists of Mini-Conf that say themselves when everything is. All of it is made up."""

from typing import Any

from translating import Files, translated

CONFIG = "name: Harbour Days\nproceedings_title: Proceedings\n"
CALENDAR = """\
- title: Opening
  start: 2030-05-14 6:45:00-08:00
  end: 2030-05-14 07:30:00-08:00
  category: time
  type: Plenary
"""
SOCIALS = """\
- name: Knots for All
  UID: S1
  organizers:
    members: [Jo Sample, Mo Example]
  website: https://knots.example
  sessions:
  - {name: "1", start_time: 2030-05-14 16:00:00-08:00, end_time: 2030-05-14 17:00:00-08:00}
  - {name: "2", start_time: 2030-05-15 9:00:00-08:00, end_time: 2030-05-15 10:00:00-08:00}
- name: Rowing
  UID: S2
  organizers: Ada Sample
  sessions:
"""
SESSIONS = """\
A-1:
  start_time: 2030-05-14 08:45:00-08:00
  end_time: 2030-05-14 10:30:00-08:00
  cluster_name: Ropes
  papers: [p1]
A-2:
  start_time: 2030-05-14 08:45:00-08:00
  end_time: 2030-05-14 10:30:00-08:00
  cluster_name: Sails
"""
PAPERS = """\
UID,title,authors,abstract,sessions
p1,Twine,Jo Sample,Thin.,
p2,Canvas,Mo Example,Thick.,A-2
"""


def told(**files: str) -> Any:  # noqa: ANN401 -- to be looked into
    found: Files = {f"sitedata/{name}": text for name, text in files.items()}
    return translated(found)["sessions"]


def test_what_has_sessions_is_one_for_each_of_them() -> None:
    found = told(**{"config.yml": CONFIG, "socials.yml": SOCIALS}).values()

    assert [(one["title"], one.get("start"), one["speakers"]) for one in found] == [
        ("Knots for All", "2030-05-14T16:00:00-08:00", ["jo-sample", "mo-example"]),
        ("Knots for All", "2030-05-15T09:00:00-08:00", ["jo-sample", "mo-example"]),
        ("Rowing", None, ["ada-sample"]),
    ]
    assert [one.get("type") for one in found] == ["social", "social", "social"]


def test_months_and_days_may_have_one_digit() -> None:
    times = "{start_time: 2030-5-4 14:00:00-08:00, end_time: 2030-5-4 15:00:00-08:00}"
    show = f"- {{title: Oars, UID: S3, organizers: Jo Sample, sessions: [{times}]}}\n"
    found = told(**{"config.yml": CONFIG, "socials.yml": show})["S3"]

    assert found["start"] == "2030-05-04T14:00:00-08:00"
    assert found["end"] == "2030-05-04T15:00:00-08:00"


def test_who_is_not_found_yet_is_nobody() -> None:
    panel = "- {name: Oars, UID: S3, organizers: {members: [Jo Sample, tbd]}, sessions: []}\n"
    found = told(**{"config.yml": CONFIG, "socials.yml": SOCIALS + panel})

    assert found["S3"]["speakers"] == ["jo-sample"]
    assert found["S3"]["extra"] == {"people": "tbd"}


def test_papers_are_told_in_the_sessions_that_they_name_or_that_name_them() -> None:
    files = {"config.yml": CONFIG, "paper_sessions.yml": SESSIONS, "papers.csv": PAPERS}
    found = told(**files)

    assert {key: (one["title"], one["description"]) for key, one in found.items()} == {
        "A-1": ("Ropes", "- Twine: Jo Sample"),
        "A-2": ("Sails", "- Canvas: Mo Example"),
    }


def test_an_hour_of_one_digit_is_one_and_a_title_says_more_than_the_kind_of_its_day() -> None:
    [found] = told(**{"config.yml": CONFIG, "overall_calendar.yml": CALENDAR}).values()

    assert found["start"] == "2030-05-14T06:45:00-08:00"
    assert found["extra"] == {"type": "Plenary"}


def test_days_whose_sessions_say_no_date_are_of_a_list() -> None:
    rows = """\
- name: day1
  sessions:
  - {title: Boats, start_time: "9:00", end_time: "9:30"}
"""

    assert translated({"schedule.yml": rows})["sessions"] == {
        "boats": {"title": "Boats", "day": "1", "start": "9:00", "end": "9:30"}
    }


def test_days_whose_sessions_have_titles_and_dates_are_of_a_list() -> None:
    rows = """\
- name: Main Hall
  sessions:
  - {title: Boats, start_time: 2030-05-14T09:00+02:00, end_time: 2030-05-14T09:30+02:00}
- name: Blue Room
  sessions:
  - {title: Sails, start_time: 2030-05-14T09:00+02:00, end_time: 2030-05-14T09:30+02:00}
"""

    assert [
        (one["title"], one["start"], one["room"])
        for one in translated({"schedule.yml": rows})["sessions"].values()
    ] == [
        ("Boats", "2030-05-14T09:00+02:00", "Main Hall"),
        ("Sails", "2030-05-14T09:00+02:00", "Blue Room"),
    ]
