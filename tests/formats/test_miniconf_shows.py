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


def test_sessions_of_papers_are_called_by_their_longest_names() -> None:
    named = SESSIONS.replace("cluster_name: Ropes", "name: ROP\n  long_name: Ropes of All Kinds")
    named = named.replace(
        "cluster_name: Sails", "name: Sails 2\n  long_name: Sails 2\n  papers: []"
    )
    found = told(**{"config.yml": CONFIG, "paper_sessions.yml": named})

    assert {key: (one["title"], one.get("extra")) for key, one in found.items()} == {
        "A-1": ("Ropes of All Kinds", {"name": "ROP"}),
        "A-2": ("Sails 2", None),
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


def test_a_list_of_sessions_says_who_chairs_those_of_the_calendar_by_its_clock() -> None:
    calendar = """\
- {title: "Keynote 2: Jo Sample", start: 2030-05-14T09:00:00-04:00, end: 2030-05-14T10:00:00-04:00}
- {title: Coffee, start: 2030-05-14T10:00:00-04:00, end: 2030-05-14T10:30:00-04:00}
- {title: Oral Session 1, start: 2030-05-14T10:30:00-04:00, end: 2030-05-14T12:00:00-04:00}
- {title: "Opening and Keynote 1: Di Sample", start: 2030-05-13T09:00:00-04:00,
   end: 2030-05-13T10:00:00-04:00}
"""
    sessions = """\
[{"UID": "k2", "session": "Keynote 2", "chair": "Mo Example", "start_time": "2030-05-14T09:00:00Z",
  "zoom": "https://zoom.example/2"},
 {"UID": "c1", "session": "Morning Coffee", "start_time": "2030-05-14T10:00:00Z", "zoom": null},
 {"UID": "o1", "session": "Oral Session 1", "chair": "Bo Sample",
  "start_time": "2030-05-14T10:30:00Z", "zoom": ""},
 {"UID": "d", "session": "Dinner", "start_time": "2030-05-14T18:00:00Z", "zoom": null}]
"""
    marked = calendar.replace("}\n", ", category: time}\n")
    files: Files = {"main_calendar.yml": marked, "sessions.json": sessions}
    found: Any = translated(files)

    assert {key: (one["title"], one["start"]) for key, one in found["sessions"].items()} == {
        "k2": ("Keynote 2: Jo Sample", "2030-05-14T09:00:00-04:00"),
        "c1": ("Coffee", "2030-05-14T10:00:00-04:00"),
        "o1": ("Oral Session 1", "2030-05-14T10:30:00-04:00"),
        "opening-and-keynote-1-di-sample": (
            "Opening and Keynote 1: Di Sample",
            "2030-05-13T09:00:00-04:00",
        ),
        "d": ("Dinner", "2030-05-14T18:00-04:00"),
    }
    assert [one.get("speakers") for one in found["sessions"].values()] == [
        ["jo-sample"],
        None,
        None,
        ["di-sample"],
        None,
    ]
    assert [one.get("chair") for one in found["sessions"].values()][:3] == [
        ["mo-example"],
        None,
        ["bo-sample"],
    ]


def test_a_keynote_beside_the_opening_is_that_of_a_list() -> None:
    calendar = """\
- {title: "Opening and Keynote 1: Di Sample", start: 2030-05-13T09:00:00Z, category: time}
"""
    speakers = "speakers:\n  - {UID: 1, name: Di Sample, title: Winds, institution: Wind Club}\n"
    files: Files = {"main_calendar.yml": calendar, "speakers.yml": speakers}
    found: Any = translated(files)

    assert [(one["subtitle"], one["speakers"]) for one in found["sessions"].values()] == [
        ("Winds", ["di-sample"])
    ]
