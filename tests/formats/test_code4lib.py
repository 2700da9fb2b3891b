"""Rows of times with the days flagged in them."""

from pathlib import Path
from typing import Any

import pytest
from translation import at, root_of, together, translate

from confsched import api

SCHEDULE = b"""# registration
- timeImg: 8.30.png
  title: Registration
  day1: true
  day2: true
  time: 08:30-09:00
  livestream: false
- title: Group 1&#58; two talks
  groupId: 1
  day1: true
  day2: false
  time: 09:00 - 10:00
  link: https://harbour.example/talks
- title: Lightning Talks
  day2: true
  time: 09:00-10:00
  link: /lightning
  sessions:
    - presenter: Jo Sample & Bo Sample
      title: Tides
    - title: Waves
"""
CONFERENCE = b"""year: 2030
hashtag: 'c4l30'
timezone: 'Eastern'
catchline:
venue: {name: Harbour House, street: 1 Quay}
days:
  - weekday: Sunday
    date-data: 2030-03-03T23:59
  - weekday: Monday
    date-data: 2030-03-04T23:59
  - weekday: Tuesday
    date-data: 2030-03-05T23:59
search: false
"""
SPEAKERS = b"""- id: jo-sample-1
  name: Jo Sample
  last: Sample
  pronouns: she/her
  institution: Sample Society
  position-title: Captain
  bio: Writes on <i>tides</i>
  keynote: false
"""


def test_a_row_is_a_session_on_each_of_its_days() -> None:
    files = {"a/speakers.yml": SPEAKERS, "a/conf.yml": CONFERENCE, "a/schedule.yml": SCHEDULE}
    document = together(files)
    registration = {"title": "Registration", "time": "08:30-09:00"}

    assert root_of(document) == {
        "conference": {
            "timezone": "Eastern",
            "venue": "Harbour House",
            "title": "code4lib 2030",
            "id": "code4lib-2030",
            "days": ["2030-03-04", "2030-03-05"],
            "extra": {
                "hashtag": "c4l30",
                "search": "false",
                "venue": {"name": "Harbour House", "street": "1 Quay"},
            },
        },
        "speakers": {
            "jo-sample-1": {
                "name": "Jo Sample",
                "pronouns": "she/her",
                "organization": "Sample Society",
                "role": "Captain",
                "bio": "Writes on tides",
                "extra": {"keynote": "false"},
            },
            "bo-sample": {"name": "Bo Sample"},
        },
        "sessions": {
            "registration": {
                **registration,
                "date": "2030-03-04",
                "extra": {"livestream": "false"},
            },
            "registration-2": {
                **registration,
                "date": "2030-03-05",
                "extra": {"livestream": "false"},
            },
            "group-1-two-talks": {
                "title": "Group 1: two talks",
                "time": "09:00 - 10:00",
                "date": "2030-03-04",
                "url": "https://harbour.example/talks",
                "extra": {"groupId": "1"},
            },
            "lightning-talks": {
                "title": "Lightning Talks",
                "description": "- Jo Sample & Bo Sample: Tides\n- Waves",
                "time": "09:00-10:00",
                "date": "2030-03-05",
                "speakers": ["jo-sample-1", "bo-sample"],
                "extra": {"url": "/lightning"},
            },
        },
    }
    assert document.findings == ()
    assert at(document, "sessions", "registration-2", "date") == "5:9 true"
    assert at(document, "sessions", "lightning-talks", "speakers", 1) == (
        "19:18 Jo Sample & Bo Sample"
    )


def test_keynotes_that_are_called_by_who_gives_them_are_given_by_them(tmp_path: Path) -> None:
    rows = """- title: Opening Keynote - Jo Sample
  day1: true
  groupId: key-open
  time: 09:15-10:00
- title: Closing Keynote - Di Sample
  day2: true
  groupId: key-close
  time: 09:15-10:00
"""
    files = {"speakers.yml": SPEAKERS, "conf.yml": CONFERENCE, "schedule.yml": rows.encode()}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    found = api.load(tmp_path).sessions

    assert [(one.type.id, [part.speaker.id for part in one.people]) for one in found] == [
        ("keynote", ["jo-sample-1"]),
        ("keynote", ["di-sample"]),
    ]


def test_without_dates_a_row_says_which_day_it_is_on() -> None:
    found = root_of(translate("schedule.yml", SCHEDULE))

    assert found["conference"] == {"title": "schedule", "id": "schedule"}
    assert [one["day"] for one in found["sessions"].values()] == ["1", "2", "1", "2"]  # type: ignore[union-attr, index, call-overload]


def test_somebody_may_say_the_dates_where_no_file_does(tmp_path: Path) -> None:
    path = tmp_path / "schedule.yml"
    path.write_bytes(SCHEDULE)
    days = {"1": "2030-03-04", "2": "2030-03-06"}
    told = api.load(path, reading=api.Reading(days=days, timezone="Europe/Oslo"))
    (tmp_path / "conf.yml").write_bytes(CONFERENCE)
    with pytest.raises(api.ConfschedError) as raised:
        api.load(tmp_path, reading=api.Reading(days=days))

    assert [f"{one.start:%d} {one.title}" for one in told.scheduled] == [
        *("04 Registration", "04 Group 1: two talks", "06 Registration", "06 Lightning Talks"),
    ]
    assert raised.value.message == "a list of sessions says its dates itself"


def test_rows_of_another_conference_say_nothing_of_its_name() -> None:
    document = together({"harbour-days.yml": SCHEDULE})

    assert root_of(document)["conference"] == {"title": "harbour-days", "id": "harbour-days"}


def sessions_with(conference: bytes, schedule: bytes = SCHEDULE) -> list[tuple[object, ...]]:
    """When the sessions are by title, and what is said of their status."""
    root = root_of(together({"a/conf.yml": conference, "a/schedule.yml": schedule}))
    found = root["sessions"].values()  # type: ignore[union-attr]
    return [(one["title"], one["date"], one.get("status")) for one in found]  # type: ignore[union-attr, index, call-overload]


def test_where_no_day_comes_before_the_conference_the_first_date_is_its_first_day() -> None:
    days = b"year: 2030\nhashtag: c4l30\ndays:\n"
    days += b"  - date-data: 2030-03-04T23:59\n  - date-data: 2030-03-05T23:59\n"

    assert sessions_with(days) == [
        ("Registration", "2030-03-04", None),
        ("Registration", "2030-03-05", None),
        ("Group 1: two talks", "2030-03-04", None),
        ("Lightning Talks", "2030-03-05", None),
    ]


def test_a_row_whose_flag_is_not_set_is_not_shown_yet() -> None:
    schedule = b"- {title: Posters, day2: false, time: '9:00-10:00'}\n"
    schedule += b"- {title: Boats, day1: true, day2: false, time: '9:00-10:00'}\n"
    schedule += b"- {title: Knots, day1: 0, day2: 1, time: '9:00-10:00'}\n"

    assert sessions_with(CONFERENCE, schedule) == [
        ("Posters", "2030-03-05", "proposed"),
        ("Boats", "2030-03-04", None),
        ("Knots", "2030-03-05", None),
    ]


def test_another_conference_with_such_a_site_is_called_by_its_tag() -> None:
    conference = CONFERENCE.replace(b"c4l30", b"harbour30")
    root = root_of(together({"a/conf.yml": conference, "a/schedule.yml": SCHEDULE}))

    assert root["conference"]["title"] == "harbour30"  # type: ignore[index, call-overload]


def test_a_zone_in_full_is_that_of_the_place_also_in_summer() -> None:
    conference = CONFERENCE.replace(b"Eastern", b"Central European Time")
    found = root_of(together({"a/conf.yml": conference, "a/schedule.yml": SCHEDULE}))

    assert found["conference"]["timezone"] == "Europe/Berlin"  # type: ignore[index,call-overload]


def test_an_abbreviation_of_a_zone_is_left_as_it_stands() -> None:
    conference = CONFERENCE.replace(b"Eastern", b"CET")
    found = root_of(together({"a/conf.yml": conference, "a/schedule.yml": SCHEDULE}))

    assert found["conference"]["timezone"] == "CET"  # type: ignore[index,call-overload]


def test_people_of_whom_some_have_no_institution_are_people_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "schedule.yml").write_bytes(SCHEDULE)
    (tmp_path / "conf.yml").write_bytes(CONFERENCE)
    (tmp_path / "speakers.yml").write_text("""
- {id: mo-example, name: Mo Example, last: Example, keynote: false}
- {id: bo-sample, name: Bo Sample, last: Sample, institution: Sample Society, keynote: false}
""")
    schedule = api.load(tmp_path)

    assert {"Mo Example", "Bo Sample"} <= {one.name for one in schedule.speakers}


@pytest.mark.parametrize("moment", ["1518498000", "1518498000000"])
def test_days_may_be_counted_in_seconds(moment: str) -> None:
    conference = CONFERENCE.replace(b"2030-03-03T23:59", moment.encode())

    assert sessions_with(conference, b"- {title: A, time: '9:00', day0: true}") == [
        ("A", "2018-02-13", None)
    ]


@pytest.mark.parametrize(
    ("second", "told"),
    [(1898938800, ["2030-03-04", "2030-03-05"]), ("", ["1", "2"])],
)
def test_rows_that_count_the_seconds_until_they_begin_say_the_dates_of_days(
    second: object, told: list[str]
) -> None:
    rows = f"""- title: Registration
  day1: true
  day2: true
  time: 08:30-09:00
- title: Ropes
  day1: true
  time: 09:00-10:00
  start: 1898845200
- title: Nets
  day2: true
  time: 11:00-12:00
  start: {second}
"""
    found: Any = root_of(translate("schedule.yml", rows.encode()))

    days = [one.get("date", one.get("day")) for one in found["sessions"].values()]
    assert days == [*told, *told]
