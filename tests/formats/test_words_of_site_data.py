"""Data of conference sites whose words say more, or less, than the names of their fields."""

import json
from pathlib import Path
from textwrap import dedent

import pytest

from confsched import api
from confsched.opening import Reading


def _told(folder: Path, told: object, **days: str) -> list[str]:
    path = folder / ("plan.yaml" if isinstance(told, str) else "plan.json")
    path.write_text(dedent(told) if isinstance(told, str) else json.dumps(told))
    found = api.load(
        path, reading=Reading(timezone="UTC", days={key[1:]: on for key, on in days.items()})
    )
    return [
        f"{one.start:%m-%d %H:%M}-{one.end:%H:%M} {one.title} <{one.type.id}>"
        + "".join(
            f" ({person.speaker.name}, {person.speaker.role}, {person.speaker.organization})"
            for person in one.people
        )
        for one in found.scheduled
    ]


@pytest.mark.parametrize(
    "dates",
    [
        [{"day": n, "month": 5, "year": 2031} for n in (14, 15)],
        [{"day": f"{n}", "month": "May", "year": "2031"} for n in (14, 15)],
        [{"date": {"day": n, "month": 5, "year": 2031}} for n in (14, 15)],
        [{"dia": n, "mes": 5, "ano": 2031} for n in (14, 15)],
    ],
)
def test_dates_of_lists_may_be_told_in_three_parts(
    tmp_path: Path, dates: list[dict[str, object]]
) -> None:
    boats = [{"start": "09:00", "end": "10:00", "title": "Boats"}]
    ropes = [{"start": "11:00", "end": "12:00", "title": "Ropes"}]
    days = [{**of, "talks": one} for of, one in zip(dates, (boats, ropes), strict=True)]

    assert _told(tmp_path, {"schedule": days}) == [
        "05-14 09:00-10:00 Boats <talk>",
        "05-15 11:00-12:00 Ropes <talk>",
    ]


def test_a_colon_may_be_typed_for_the_dash_between_times(tmp_path: Path) -> None:
    told = """\
        date: 2031-05-14
        sessions:
          - {time: "14:00-14:10", title: Boats}
          - {time: "14:10:14:20", title: Ropes}
        """

    assert _told(tmp_path, told) == [
        "05-14 14:00-14:10 Boats <talk>",
        "05-14 14:10-14:20 Ropes <talk>",
    ]


def test_titles_alone_in_lists_are_sessions_also_beside_some_with_more(tmp_path: Path) -> None:
    told = [
        {"start": "9:00", "end": "10:00", "items": ["Opening Remarks"]},
        {"start": "10:00", "end": "11:00", "items": ["Of boats", {"name": "Of ropes"}]},
        {"start": "11:00", "end": "11:30", "items": ["Lunch"]},
    ]

    assert _told(tmp_path, told, _1="2031-05-14") == [
        "05-14 09:00-10:00 Opening Remarks <opening>",
        "05-14 10:00-11:00 Of boats <talk>",
        "05-14 10:00-11:00 Of ropes <talk>",
        "05-14 11:00-11:30 Lunch <meal>",
    ]


def test_titles_say_what_a_word_for_anything_does_not_be_there_people(tmp_path: Path) -> None:
    told = """\
        date: 2031-05-14
        sessions:
          - {time: "09:00-10:00", title: Keynote, type: general, speaker: Ada Sample}
          - {time: "10:00-11:00", title: Barcos, type: talk, speaker: Ben Muster}
          - {time: "17:00-17:15", title: Palabras de cierre, type: general, speaker: Cleo Test}
          - {time: "20:00-22:00", title: Cena de la comunidad, type: general}
        """

    assert _told(tmp_path, told) == [
        "05-14 09:00-10:00 Keynote <keynote> (Ada Sample, None, None)",
        "05-14 10:00-11:00 Barcos <talk> (Ben Muster, None, None)",
        "05-14 17:00-17:15 Palabras de cierre <closing> (Cleo Test, None, None)",
        "05-14 20:00-22:00 Cena de la comunidad <meal>",
    ]


def test_what_a_day_says_of_its_sections_makes_no_workshop_of_a_keynote(tmp_path: Path) -> None:
    told = """\
        days:
          - date: 2031-05-14
            section_title: Workshops
            keynotes:
              slots:
                - {time: "09:00 – 09:20", title: "Keynote 1 — TBA"}
            rows:
              - time: "10:00 – 11:30"
                cells:
                  - {hall: Blue Hall, title: Boats}
                  - {hall: Red Hall, title: Ropes}
              - {is_break: true, time: "11:30 – 11:40", text: Tea Break}
          - date: 2031-05-15
            section_title: Parallel Tech Talks
            keynotes:
              slots:
                - {time: "09:00 – 09:20", title: "Keynote 2 — TBA"}
            rows:
              - time: "10:00 – 11:30"
                cells:
                  - {hall: Blue Hall, title: Nets}
        """

    assert _told(tmp_path, told) == [
        "05-14 09:00-09:20 Keynote 1 — TBA <keynote>",
        "05-14 10:00-11:30 Boats <workshop>",
        "05-14 10:00-11:30 Ropes <workshop>",
        "05-14 11:30-11:40 Tea Break <break>",
        "05-15 09:00-09:20 Keynote 2 — TBA <keynote>",
        "05-15 10:00-11:30 Nets <talk>",
    ]


def test_an_act_is_no_description_in_brackets(tmp_path: Path) -> None:
    told = """\
        - den: 14. května 2031
          akce:
            - {kdo: THE SAMPLES, kdy: "19:00-20:00", popis: (rock'n'roll | CZ)}
            - {kdo: MUSTER TWINS, kdy: "21:00-22:00", popis: (punk)}
        """

    assert _told(tmp_path, told) == [
        "05-14 19:00-20:00 THE SAMPLES <talk> (THE SAMPLES, None, None)",
        "05-14 21:00-22:00 MUSTER TWINS <talk> (MUSTER TWINS, None, None)",
    ]


def test_titles_are_who_speaks_whose_posts_stand_beside(tmp_path: Path) -> None:
    told = [
        {"time": "9:30-10:00", "event": "Opening remarks"},
        {"time": "10:00-10:30", "event": "Ada Sample"},
        {"time": "10:30-11:00", "event": "Ben Muster", "role": "Designer"},
        {"time": "11:00-11:30", "event": "Cleo Test and Dan Probe", "affiliation": "Oven Ltd"},
        {"time": "11:30-12:00", "event": "Intermission"},
    ]
    both = (
        "05-14 11:00-11:30 Cleo Test and Dan Probe <talk>"
        " (Cleo Test, None, Oven Ltd) (Dan Probe, None, Oven Ltd)"
    )

    assert _told(tmp_path, told, _1="2031-05-14") == [
        "05-14 09:30-10:00 Opening remarks <opening>",
        "05-14 10:00-10:30 Ada Sample <talk> (Ada Sample, None, None)",
        "05-14 10:30-11:00 Ben Muster <talk> (Ben Muster, Designer, None)",
        both,
        "05-14 11:30-12:00 Intermission <break>",
    ]


def test_who_talks_with_somebody_may_have_a_post_before_the_name(tmp_path: Path) -> None:
    title = (
        "Opening of the House: Sir Ben Muster, Minister for Trade, Department for Business"
        " in conversation with British actor, Hugh Sample"
    )
    told = [
        {"start": "2031-05-14T09:00:00Z", "end": "2031-05-14T10:00:00Z", "title": title},
        {"start": "2031-05-14T10:00:00Z", "end": "2031-05-14T11:00:00Z", "title": "Expo"},
    ]
    two = (
        " (Sir Ben Muster, Minister for Trade, Department for Business)"
        " (Hugh Sample, British actor, None)"
    )

    assert _told(tmp_path, told) == [
        f"05-14 09:00-10:00 {title} <talk>{two}",
        "05-14 10:00-11:00 Expo <talk>",
    ]


def test_what_begins_soon_after_a_day_has_ended_is_of_its_night(tmp_path: Path) -> None:
    stages = [
        {"stage": "Black", "acts": [{"act": "Boats", "start_time": "2345", "end_time": "0100"}]},
        {"stage": "Red", "acts": [{"act": "Ropes", "start_time": "0115", "end_time": "0200"}]},
    ]
    path = tmp_path / "plan.json"
    path.write_text(json.dumps([{"event_date": "2031-05-14", "running_order": stages}]))
    found = api.load(path, reading=Reading(timezone="UTC"))

    assert [
        [f"{hours.start:%d %H:%M} - {hours.end:%d %H:%M}" for hours in day.hours]
        for day in found.days
    ] == [["14 23:45 - 15 02:00"]]
    assert [one.code for one in found.notices] == ["T210"]  # the ropes are of the night after


def test_times_that_are_drawn_beside_a_grid_are_no_sessions(tmp_path: Path) -> None:
    told = """\
        days:
          - date: 2031-05-14
            rooms: [Blue Hall]
            schedule_items:
              - {type: timelabel, label: "8:00", gridarea: 1/1/2/2}
              - {type: activity, label: Registro, gridarea: 1/2/2/6, timelabel: "8:00 - 8:40"}
              - {type: timelabel, label: "8:40", gridarea: 2/1/3/2}
              - {type: activity, label: Barcos, gridarea: 2/2/3/6, timelabel: "8:40 - 9:00"}
        """

    assert _told(tmp_path, told) == [
        "05-14 08:00-08:40 Registro <registration>",
        "05-14 08:40-09:00 Barcos <activity>",
    ]


@pytest.mark.parametrize("name", ["keynotes", "plenary"])
def test_a_list_in_a_mapping_of_its_own_stands_beside_those_of_its_day(
    tmp_path: Path, name: str
) -> None:
    first = {"time": "9:00-9:20", "title": "Oars"}, {"time": "9:20-9:40", "title": "Anchors"}
    row = {"time": "10:00-11:30", "cells": [{"hall": "Blue Hall", "title": "Boats"}]}
    later = {"time": "11:30-12:30", "cells": [{"hall": "Red Hall", "title": "Ropes"}]}
    told = {"days": [{"date": "2031-05-14", name: {"slots": first}, "rows": [row, later]}]}

    assert [one.split(" <")[0] for one in _told(tmp_path, told)] == [
        "05-14 09:00-09:20 Oars",
        "05-14 09:20-09:40 Anchors",
        "05-14 10:00-11:30 Boats",
        "05-14 11:30-12:30 Ropes",
    ]
