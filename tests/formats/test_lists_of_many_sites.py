"""Lists as sites of conferences keep them, each of its own shape. All of it is made up."""

from pathlib import Path

import pytest

from confsched import api
from confsched.opening import Reading
from confsched.schedule.schedule import Schedule


def _read(path: Path, text: str, name: str = "plan.yml") -> Schedule:
    (path / name).write_text(text)
    return api.load(path / name, reading=Reading(timezone="UTC"))


def _lines(schedule: Schedule) -> list[str]:
    return [
        f"{one.start:%d %H:%M}-{one.end:%H:%M} | {'+'.join(room.name for room in one.rooms)}"
        f" | {one.title}"
        for one in schedule.scheduled
    ]


def _people(schedule: Schedule) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (one.title, of.speaker.name, of.speaker.role, of.speaker.organization)
        for one in schedule.sessions
        for of in one.people
    ]


def test_days_that_are_called_by_a_name_have_stages_with_acts(tmp_path: Path) -> None:
    schedule = _read(
        tmp_path,
        """\
days:
  - name: Saturday
    start: "29.06.2030 20:00"
    locations:
      - name: Barn
        shows:
          - {name: Cedar Band, start: "29.06.2030 20:00", end: "29.06.2030 21:00"}
          - {name: Night Owls, start: "29.06.2030 23:00", end: "30.06.2030 00:30"}
      - name: Loft
        shows:
          - {name: Oars, start: "29.06.2030 21:00", end: "29.06.2030 22:00"}
  - name: Sunday
    start: "30.06.2030 14:00"
    locations:
      - name: Barn
        shows:
          - {name: Sails, start: "30.06.2030 14:00", end: "30.06.2030 15:00"}
""",
    )

    assert _lines(schedule) == [
        "29 20:00-21:00 | Barn | Cedar Band",
        "29 21:00-22:00 | Loft | Oars",
        "29 23:00-00:30 | Barn | Night Owls",
        "30 14:00-15:00 | Barn | Sails",
    ]


def test_rooms_of_a_slot_may_hold_nothing_but_titles(tmp_path: Path) -> None:
    schedule = _read(
        tmp_path,
        """\
date: 2030-05-14
schedule:
  - {time: "09:00-10:00", title: Registration}
  - {time: "10:00-10:30", rooms: {Main Hall: Old Boats, Small Hall: Little Nets}}
  - {time: "10:30-11:00", rooms: {Main Hall: Big Boats, Small Hall: Fine Nets}}
""",
    )

    assert _lines(schedule) == [
        "14 09:00-10:00 |  | Registration",
        "14 10:00-10:30 | Main Hall | Old Boats",
        "14 10:00-10:30 | Small Hall | Little Nets",
        "14 10:30-11:00 | Main Hall | Big Boats",
        "14 10:30-11:00 | Small Hall | Fine Nets",
    ]


def test_a_length_that_is_a_time_of_day_is_the_end(tmp_path: Path) -> None:
    schedule = _read(
        tmp_path,
        """\
- {date: 2030-05-14, title: Boats, time: "5:00 PM", duration: "5:50 PM"}
- {date: 2030-05-14, title: Nets, time: "6:00 PM", duration: "6:20 PM"}
""",
    )

    assert _lines(schedule) == ["14 17:00-17:50 |  | Boats", "14 18:00-18:20 |  | Nets"]


@pytest.mark.parametrize("keys", [("mins", "duration"), ("duration", "mins")])
def test_minutes_since_midnight_are_no_length(tmp_path: Path, keys: tuple[str, str]) -> None:
    first, second = keys
    said = [{"mins": 510, "duration": 30}, {"mins": 540, "duration": 60}]
    rows = [
        f"- {{time: '{time}', {first}: {told[first]}, {second}: {told[second]}, title: {title}}}\n"
        for time, told, title in zip(("08:30", "09:00"), said, ("Tea", "Boats"), strict=True)
    ]
    schedule = _read(tmp_path, "".join(rows).replace("{time", "{date: 2030-05-14, time"))

    assert _lines(schedule) == ["14 08:30-09:00 |  | Tea", "14 09:00-10:00 |  | Boats"]


def test_a_start_between_two_later_ones_is_in_the_afternoon(tmp_path: Path) -> None:
    times = ("11:00 AM", "1:00 PM", "1:35 PM", "1:40 AM", "2:00 PM", "2:30 PM")
    rows = [
        f"- {{date: 2030-05-14, time: '{time}', title: Talk of {name}}}\n"
        for time, name in zip(
            times, ("Boats", "Nets", "Oars", "Sails", "Knots", "Tar"), strict=True
        )
    ]
    schedule = _read(tmp_path, "".join(rows))

    assert [f"{one.start:%H:%M}" for one in schedule.scheduled][3] == "13:40"


def test_halves_of_a_day_say_nothing_beside_24_hours(tmp_path: Path) -> None:
    times = ("09:00 AM", "10:00 AM", "11:30 PM", "13:20 PM", "13:50 AM", "15:00 PM")
    rows = [
        f"- {{date: 2030-05-14, time: '{time}', title: Talk of {name}}}\n"
        for time, name in zip(
            times, ("Boats", "Nets", "Oars", "Sails", "Knots", "Tar"), strict=True
        )
    ]
    schedule = _read(tmp_path, "".join(rows))

    starts = [f"{one.start:%H:%M}" for one in schedule.scheduled]
    assert starts == ["09:00", "10:00", "11:30", "13:20", "13:50"]


def test_nights_of_weekdays_are_of_the_day_after(tmp_path: Path) -> None:
    text = """\
Friday:
  - {title: Cedar Band, start: "9:00pm", end: "10:30pm", stage: Main}
  - {title: Night Owls, start: "11:00pm", end: "12:00am", stage: Main}
  - {title: Late Oars, start: "12:30am", end: "2:00am", stage: Main}
Saturday:
  - {title: Knots, start: "9:00am", end: "10:00am", stage: Main}
  - {title: Big Boats, start: "10:00pm", end: "11:30pm", stage: Main}
  - {title: Later Oars, start: "1:00am", end: "2:00am", stage: Main}
"""
    known = [one.known for one in _read(tmp_path, text).sessions]

    assert [f"{one.called} {one.hours}".removesuffix(" UTC") for one in known] == [
        "Friday 21:00–22:30",
        "Friday 23:00–00:00",
        "Saturday 00:30–02:00",
        "Saturday 09:00–10:00",
        "Saturday 22:00–23:30",
        "Sunday 01:00–02:00",
    ]


def test_a_topic_is_the_title_where_titles_are_posts_of_speakers(tmp_path: Path) -> None:
    schedule = _read(
        tmp_path,
        """\
- {time: "08:00 - 09:00", topic: Registration, speaker: , title: }
- {time: "09:00 - 09:45", topic: Old Boats, speaker: Ada Sample, title: Software Engineer}
- {time: "09:45 - 10:30", topic: Fine Nets, speaker: Ben Muster, title: Ships and more}
- {time: "10:30 - 11:00", topic: Coffee Break, speaker: , title: }
""",
    )

    assert [one.title for one in schedule.sessions] == [
        *("Registration", "Old Boats", "Fine Nets", "Coffee Break")
    ]
    assert [one[:3] for one in _people(schedule)] == [
        ("Old Boats", "Ada Sample", "Software Engineer"),
        ("Fine Nets", "Ben Muster", "Ships and more"),
    ]


@pytest.mark.parametrize("key", ["uni", "from"])
def test_speakers_are_from_somewhere(tmp_path: Path, key: str) -> None:
    schedule = _read(
        tmp_path,
        f"""\
- date: 2030-05-14
  start: "09:00"
  end: "10:00"
  title: Boats
  speakers:
    - {{name: Ada Sample, {key}: Harbour University}}
""",
    )

    assert _people(schedule) == [("Boats", "Ada Sample", None, "Harbour University")]


@pytest.mark.parametrize("key", ["full_title", "source_title"])
def test_titles_have_other_names(tmp_path: Path, key: str) -> None:
    schedule = _read(
        tmp_path, f'- {{date: 2030-05-14, start: "09:00", end: "10:00", {key}: Old Boats}}\n'
    )

    assert _lines(schedule) == ["14 09:00-10:00 |  | Old Boats"]


@pytest.mark.parametrize(
    ("keynote", "title", "speaker"),
    [
        ("Ada Sample", "[KEYNOTE] Ada Sample", []),
        ("Old Boats - Ada Sample", "[KEYNOTE] Old Boats", ["Ada Sample"]),
    ],
)
def test_a_kind_in_brackets_stands_before_a_title(
    tmp_path: Path, keynote: str, title: str, speaker: list[str]
) -> None:
    schedule = _read(
        tmp_path,
        f"""\
- {{date: 2030-05-14, time: "09:00 - 10:00", title: "[KEYNOTE] {keynote}"}}
- {{date: 2030-05-14, time: "10:00 - 10:30", title: "Fine Nets - Ben Muster"}}
- {{date: 2030-05-14, time: "10:30 - 11:00", title: "Long Oars - Cleo Field"}}
- {{date: 2030-05-14, time: "11:00 - 11:30", title: "Knots at Sea - Dana Stone"}}
""",
    )

    assert [(one.title, one.type.id) for one in schedule.sessions][:2] == [
        (title, "keynote"),
        ("Fine Nets", "talk"),
    ]
    assert [one[1] for one in _people(schedule)] == [
        *(*speaker, "Ben Muster", "Cleo Field", "Dana Stone")
    ]


def test_a_stage_of_some_work_is_a_track(tmp_path: Path) -> None:
    schedule = _read(
        tmp_path,
        """\
- {date: 2030-05-14, start: "09:00", end: "10:00", title: Boats, stage: policy}
- {date: 2030-05-14, start: "10:00", end: "11:00", title: Nets, stage: implementation}
""",
    )

    assert [(one.track and one.track.name, one.rooms) for one in schedule.sessions] == [
        ("policy", ()),
        ("implementation", ()),
    ]


def test_a_person_without_words_in_chinese_has_none(tmp_path: Path) -> None:
    schedule = _read(
        tmp_path,
        """\
- {date: 2030-05-14, start: "09:00", end: "10:00", title: Boats, speaker: 未提供}
- {date: 2030-05-14, start: "10:00", end: "11:00", title: Nets, speaker: Ada Sample}
""",
    )

    assert [one[1] for one in _people(schedule)] == ["Ada Sample"]


def test_a_lecture_is_called_by_its_own_title_where_the_other_is_a_kind(tmp_path: Path) -> None:
    schedule = _read(
        tmp_path,
        """\
date: 2030-05-14
sessions:
  - {start: "09:00", end: "09:20", title: Opening Ceremony}
  - start: "09:20"
    end: "10:10"
    title: Plenary Lecture 1
    talk_title: Waves on Boats
    speaker: Ada Sample
""",
    )

    assert [(one.title, one.type.id) for one in schedule.sessions] == [
        ("Opening Ceremony", "opening"),
        ("Waves on Boats", "keynote"),
    ]


def test_organizers_of_sessions_lead_them(tmp_path: Path) -> None:
    schedule = _read(
        tmp_path,
        """\
- date: 2030-05-14
  start: "10:30"
  end: "12:00"
  title: Old Boats
  main_organizer: Ada Sample
  co_organizers: [Ben Muster, Cleo Field]
""",
    )

    [session] = schedule.sessions
    assert sorted((of.role, of.speaker.name) for of in session.people) == [
        ("host", "Ada Sample"),
        ("host", "Ben Muster"),
        ("host", "Cleo Field"),
    ]
