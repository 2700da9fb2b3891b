"""Lists of which one says when sessions are, and others what and who they are. All made up."""

from pathlib import Path

import pytest

from confsched import api
from confsched.schedule.entities import ScheduledSession, Session

SPEAKERS = (
    "- {id: jo, name: Jo Sample, title: Captain, image: jo.png}\n- {id: mo, name: Mo Sample}\n"
)
TALKS = """\
- {id: boats, title: Boats, speaker_id: jo, excerpt: Wet}
- {id: nets, title: Nets, speaker_id: mo}
"""


def read(folder: Path, **files: str) -> list[tuple[object, ...]]:
    for name, text in files.items():
        (folder / f"{name}.yml").write_text(text)
    [found] = api.load_all(folder)
    return [_told(one) for one in found.sessions]


def _told(one: Session) -> tuple[object, ...]:
    start = f"{one.start:%H:%M}" if isinstance(one, ScheduledSession) else ""
    return one.title, start, one.abstract, [part.speaker.name for part in one.people]


@pytest.mark.parametrize(
    "named",
    [
        ("talk: boats", "talk: nets"),
        ("speaker_id: jo", "speaker_id: mo"),
        ("id: boats", "id: nets"),
    ],
)
def test_what_a_slot_names_is_in_it(tmp_path: Path, named: tuple[str, str]) -> None:
    first, second = named
    slots = f"""\
- day: 2030-05-14
  slots:
    - {{start: "9:00", end: "9:30", title: Coffee}}
    - {{start: "9:30", end: "10:00", {first}}}
    - {{start: "10:00", end: "10:30", {second}}}
"""

    assert read(tmp_path, schedule=slots, talks=TALKS, speakers=SPEAKERS) == [
        ("Coffee", "09:00", None, []),
        ("Boats", "09:30", "Wet", ["Jo Sample"]),
        ("Nets", "10:00", None, ["Mo Sample"]),
    ]


def test_what_says_itself_when_it_is_is_placed_once(tmp_path: Path) -> None:
    slots = """\
- {date: 2030-05-14, start: "9:30", end: "10:00", talk: boats}
- {date: 2030-05-14, start: "10:00", end: "10:30", talk: nets}
"""
    talks = TALKS.replace("excerpt: Wet", "excerpt: Wet, day: 2030-05-14, time: 9.30 – 10.00")

    assert read(tmp_path, schedule=slots, talks=talks, speakers=SPEAKERS) == [
        ("Boats", "09:30", "Wet", ["Jo Sample"]),
        ("Nets", "10:00", None, ["Mo Sample"]),
    ]


def test_what_is_named_twice_takes_place_twice(tmp_path: Path) -> None:
    slots = """\
- {date: 2030-05-14, start: "9:00", end: "9:30", talk: boats}
- {date: 2030-05-14, start: "10:00", end: "10:30", talk: boats}
"""

    assert read(tmp_path, agenda=slots, talks=TALKS, speakers=SPEAKERS) == [
        ("Boats", "09:00", "Wet", ["Jo Sample"]),
        ("Boats", "10:00", "Wet", ["Jo Sample"]),
        ("Nets", "", None, ["Mo Sample"]),
    ]


def test_one_title_twice_in_a_list_is_two_sessions(tmp_path: Path) -> None:
    slots = '- {date: 2030-05-14, start: "9:00", end: "9:30", title: Boats}\n- {title: Boats}\n'

    assert [title for title, *_ in read(tmp_path, talks=slots, speakers=SPEAKERS)] == [
        "Boats",
        "Boats",
    ]


def test_a_slot_can_name_several_sessions_each_with_its_room(tmp_path: Path) -> None:
    slots = """\
days:
  - name: Day 1
    date: 2030-05-14
    slots:
      - {time: "9:00-9:30", type: break, title: Coffee}
      - {time: "9:30-10:00", type: session, session_ids: [boats, nets], rooms: [Hall, Attic]}
"""
    (tmp_path / "schedule.yml").write_text(slots)
    (tmp_path / "sessions.yml").write_text(TALKS)
    [found] = api.load_all(tmp_path)

    assert [(one.title, [room.name for room in one.rooms]) for one in found.scheduled] == [
        ("Coffee", []),
        ("Boats", ["Hall"]),
        ("Nets", ["Attic"]),
    ]


SEVERAL = """\
- {name: Jo Sample, picture: jo, title: Boats}
- {name: Mo Sample, picture: mo, title: Nets}
- {name: Al Sample, title: Tides}
"""
BY_WORDS = """\
- {date: 2030-05-14, start: "8:00", end: "9:00", title: Registration}
- {date: 2030-05-14, start: "9:00", end: "9:30", talk: mo}
- {date: 2030-05-14, start: "9:30", end: "10:00", talk: jo}
- {date: 2030-05-14, start: "10:00", end: "10:30", talk: al}
"""


def test_a_slot_may_name_a_talk_by_the_first_name_of_who_gives_it(tmp_path: Path) -> None:
    assert read(tmp_path, schedule=BY_WORDS, talks=SEVERAL) == [
        ("Registration", "08:00", None, []),
        ("Nets", "09:00", None, ["Mo Sample"]),
        ("Boats", "09:30", None, ["Jo Sample"]),
        ("Tides", "10:00", None, ["Al Sample"]),
    ]


def test_a_slot_may_name_a_talk_by_a_word_that_its_list_has_for_it(tmp_path: Path) -> None:
    slots = BY_WORDS.replace("talk: al", "talk: rain")
    talks = SEVERAL.replace("Jo S", "A. S").replace("Mo S", "B. S")

    assert [one[0] for one in read(tmp_path, schedule=slots, talks=talks)] == [
        *("Registration", "Nets", "Boats", "rain", "Tides"),
    ]


def test_a_word_that_one_talk_in_three_has_names_none(tmp_path: Path) -> None:
    slots = BY_WORDS.replace("talk: jo", "talk: rain").replace("talk: al", "talk: snow")
    talks = [one[0] for one in read(tmp_path, schedule=slots, talks=SEVERAL)]

    assert talks == ["Registration", "mo", "rain", "snow", "Boats", "Nets", "Tides"]


def test_breaks_are_none_of_the_words_that_name_talks(tmp_path: Path) -> None:
    slots = """\
- {date: 2030-05-14, start: "8:00", end: "9:00", title: Lunch}
- {date: 2030-05-14, start: "9:00", end: "9:30", title: Dinner}
"""
    talks = """\
- {name: Jo Sample, when: Lunch, title: Boats}
- {name: Mo Sample, when: Dinner, title: Nets}
"""

    assert [one[0] for one in read(tmp_path, schedule=slots, talks=talks)] == [
        *("Lunch", "Dinner", "Boats", "Nets"),
    ]


BY_NUMBER = """\
- {day: "1", date: Dates, schedule: [{startTime: "09:00", endTime: "09:30", session: 11}]}
- {day: "2", date: Dates, schedule: [{startTime: "10:00", endTime: "10:45", session: 12}]}
"""
DATED = """\
- {id: "11", title: Boats, date: "May 14, 2030", timeDuration: "40"}
- {id: "12", title: Nets, date: "May 15, 2030", timeDuration: "40"}
"""


@pytest.mark.parametrize(
    ("talks", "known", "days"),
    [
        (DATED, {}, ("14 May", "15 May")),
        # nobody has changed it in a template
        (DATED.replace("15, 2030", "14, 2030"), {"1": "2030-06-01"}, ("1 June", "2 June")),
    ],
    ids=["of each", "of all"],
)
def test_talks_that_say_their_dates_are_placed_as_well(
    tmp_path: Path, talks: str, known: dict[str, str], days: tuple[str, str]
) -> None:
    for name, text in {"schedule": BY_NUMBER, "sessions": talks}.items():
        (tmp_path / f"{name}.yml").write_text(text)
    [found] = api.load_all(tmp_path, reading=api.Reading(timezone="UTC", days=known))
    slots = [
        (one.title, f"{one.start:%-d %B %H:%M}-{one.end:%H:%M}", one.track)
        for one in found.sessions
        if isinstance(one, ScheduledSession)
    ]

    assert slots == [
        ("Boats", f"{days[0]} 09:00-09:30", None),
        ("Nets", f"{days[1]} 10:00-10:45", None),
    ]
    assert api.validate(found, select=["F", "T"]).findings == ()


def test_talks_that_a_schedule_calls_by_their_ids_are_placed_whatever_time_they_say(
    tmp_path: Path,
) -> None:
    schedule = (
        '[{id: "0900", date: 2030-05-14, start: 9, end: 9.5, sessions: [{session: boats}]}, '
        '{id: "0930", date: 2030-05-14, start: 9.5, end: 10, sessions: [{title: Coffee}]}]'
    )
    talks = "{boats: {title: Boats, speaker: mo, schedule: '0900'}}"

    assert read(tmp_path, schedule=schedule, sessions=talks, speakers=SPEAKERS) == [
        ("Boats", "09:00", None, ["Mo Sample"]),
        ("Coffee", "09:30", None, []),
    ]


def test_talks_beside_a_schedule_in_one_file_are_placed_by_their_titles(tmp_path: Path) -> None:
    plan = """\
talks: [{title: Boats, speakers: [Jo Sample], abstract: Wet}, {title: Nets, speaker: Mo Sample}]
schedule:
- {time: "09:00 - 09:30", title: Boats}
- {time: "09:30 - 10:00", title: Coffee}
- {time: "10:00 - 10:30", title: Nets, speaker: Bo Sample}
"""

    assert read(tmp_path, plan=plan) == [
        ("Nets", "", None, ["Mo Sample"]),  # the other one is somebody else's
        ("Boats", "", "Wet", ["Jo Sample"]),
        ("Coffee", "", None, []),
        ("Nets", "", None, ["Bo Sample"]),
    ]


def test_a_talk_whose_page_is_hidden_is_as_sure_as_its_schedule(tmp_path: Path) -> None:
    schedule = "- {start: 2030-05-14 9:00, end: 2030-05-14 10:00, title: Boats}\n"
    talks = "- {title: Boats, hide: true}\n- {title: Nets, hidden: true}\n"
    for name, text in {"schedule": schedule, "talks": talks}.items():
        (tmp_path / f"{name}.yml").write_text(text)
    [found] = api.load_all(tmp_path)

    assert [(one.title, one.status) for one in found.sessions] == [
        ("Boats", "confirmed"),
        ("Nets", "proposed"),
    ]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("talks: [boats-1, nets-2]", "talks: [oars-3]"),
        ("slots: [{key: boats-1}, {key: nets-2}]", "slots: [{key: oars-3}]"),
        ("papers: [{paper: boats-1}, {paper: nets-2}]", "papers: [{paper: oars-3}]"),
    ],
)
def test_a_block_tells_of_the_talks_of_another_file_whose_ids_it_lists(
    tmp_path: Path, one: str, two: str
) -> None:
    (tmp_path / "papers.yml").write_text(
        "- {key: boats-1, title: Boats, abstract: Wet, authors: [{name: Jo Sample}]}\n"
        "- {key: nets-2, title: Nets, authors: [{name: Mo Sample}]}\n"
        "- {key: oars-3, title: Oars, authors: [{name: Bo Sample}]}\n"
        "- {key: reefs-4, title: Reefs, authors: [{name: Al Sample}]}\n"
    )
    (tmp_path / "program.yml").write_text(
        "- date: 2030-05-14\n  sessions:\n"
        f"  - {{time: '9:00-10:00', title: 'Harbour Law', {one}}}\n"
        f"  - {{time: '10:00-11:00', title: 'Harbour Life', {two}}}\n"
    )
    [found] = api.load_all(tmp_path)

    assert [
        (each.title, each.description, [who.speaker.name for who in each.people])
        for each in found.sessions
    ] == [
        ("Reefs", None, ["Al Sample"]),
        ("Harbour Law", "- Boats: Jo Sample\n- Nets: Mo Sample", ["Jo Sample", "Mo Sample"]),
        ("Harbour Life", "- Oars: Bo Sample", ["Bo Sample"]),
    ]


def test_a_session_that_is_after_another_is_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "talks.json").write_text(
        """{"A1": {"code": "A1", "title": "Boats", "speakers": ["Jo Sample"], "room": "Hall",
"start": "2030-05-14T09:00:00Z", "end": "2030-05-14T09:30:00Z", "sessions_after": ["B2"]},
"B2": {"code": "B2", "title": "Nets", "speakers": ["Mo Sample"], "room": null, "start": null}}"""
    )
    found = api.load(tmp_path / "talks.json")

    assert [_told(one) for one in found.sessions] == [
        ("Boats", "09:00", None, ["Jo Sample"]),
        ("Nets", "", None, ["Mo Sample"]),
    ]


def test_a_talk_that_two_blocks_name_is_told_in_neither(tmp_path: Path) -> None:
    schedule = """- {time: "9:00-10:00", title: Harbour Law, talks: [boats-1]}
- {time: "10:00-11:00", title: Harbour Life, talks: [boats-1, nets-2]}
"""
    talks = "[{id: boats-1, title: Boats, speaker: Jo Sample}, {id: nets-2, title: Nets}]"

    assert read(tmp_path, schedule=schedule, talks=talks) == [
        ("Harbour Law", "", None, []),
        ("Harbour Life", "", None, []),
        ("Boats", "", None, ["Jo Sample"]),
        ("Nets", "", None, []),
    ]


def test_lectures_are_told_in_a_list_of_their_own(tmp_path: Path) -> None:
    text = """\
lectures:
  - {name: Boats, author: Jo Sample, description: Wet}
  - {name: Nets, author: Mo Sample}
schedule:
  - {lecture: Boats, timeStart: 2030-05-14T09:00:00Z, timeEnd: 2030-05-14T09:30:00Z}
  - {lecture: Nets, timeStart: 2030-05-14T09:30:00Z, timeEnd: 2030-05-14T10:00:00Z}
"""
    (tmp_path / "plan.yml").write_text(text)
    found = api.load(tmp_path / "plan.yml")

    assert [_told(one) for one in found.sessions] == [
        ("Boats", "09:00", None, ["Jo Sample"]),
        ("Nets", "09:30", None, ["Mo Sample"]),
    ]


@pytest.mark.parametrize("title", ["Keynote", "Keynote 1", "Invited talk 2", "Keynote: Jo Sample"])
@pytest.mark.parametrize(
    "keynotes",
    [
        "- {name: Jo Sample, title: Boats, abstract: Wet}",
        "jo: {name: Jo Sample, title: Boats, abstract: Wet}",
    ],
)
def test_a_keynote_is_told_in_a_file_by_who_gives_it(
    tmp_path: Path, title: str, keynotes: str
) -> None:
    schedule = f"""- date: 2030-05-14
  time: "9:00-10:00"
  title: "{title}"
  speaker: Jo Sample
  chair: Mo Sample
- {{date: 2030-05-14, time: "10:00-11:00", title: Nets, speaker: Mo Sample}}
"""

    assert read(tmp_path, schedule=schedule, keynotes=keynotes) == [
        ("Boats", "09:00", "Wet", ["Jo Sample", "Mo Sample"]),
        ("Nets", "10:00", None, ["Mo Sample"]),
    ]


def test_a_keynote_whose_title_is_open_is_called_as_in_the_schedule(tmp_path: Path) -> None:
    schedule = '- {date: 2030-05-14, time: "9:00-10:00", title: Keynote 1, speaker: Jo Sample}\n'
    keynotes = "- {name: Jo Sample, title: TBD, abstract: Wet}"

    assert read(tmp_path, schedule=schedule, keynotes=keynotes) == [
        ("Keynote 1", "09:00", "Wet", ["Jo Sample"])
    ]


def test_what_somebody_gives_besides_is_no_keynote(tmp_path: Path) -> None:
    schedule = """- {date: 2030-05-14, time: "9:00-10:00", title: Keynote, speaker: Jo Sample}
- {date: 2030-05-14, time: "10:00-11:00", title: Boats, speaker: Jo Sample}
"""
    talks = "- {title: Boats, abstract: Wet, speaker: Jo Sample}"

    assert read(tmp_path, schedule=schedule, talks=talks) == [
        ("Keynote", "09:00", None, ["Jo Sample"]),
        ("Boats", "10:00", "Wet", ["Jo Sample"]),
    ]


def test_files_of_one_place_and_year_are_one_and_slugs_end_with_who_speaks(tmp_path: Path) -> None:
    for town, talk in (("harbour", "Boats"), ("island", "Nets")):
        slots = (
            f"- {{time: '9:00', slug: {talk.lower()}-jo-sample}}\n- {{time: '10:00', title: Tea}}\n"
        )
        told = f"- {{title: {talk}, slug: {talk.lower()}, speakers: [{{name: Jo Sample}}]}}\n"
        (tmp_path / f"{town}-2030-schedule.yml").write_text(f"day1:\n{slots}")
        (tmp_path / f"{town}-2030-sessions.yml").write_text(told)

    assert {
        found.title: [
            (one.title, [part.speaker.name for part in one.people]) for one in found.sessions
        ]
        for found in api.load_all(tmp_path)
    } == {
        "harbour-2030": [("Boats", ["Jo Sample"]), ("Tea", [])],
        "island-2030": [("Nets", ["Jo Sample"]), ("Tea", [])],
    }


def test_a_schedule_may_name_courses_and_slots_by_their_ids(tmp_path: Path) -> None:
    schedule = """\
- date: 2030-05-14
  courses:
    - {course: boats, slot: first}
    - {course: lunch, slot: noon}
"""
    courses = "boats: {teacher: jo, title: Boats}\nlunch: {title: Lunch}\n"
    slots = "first: {start: '9:00', end: '10:30'}\nnoon: {start: '12:00', end: '13:00'}\n"

    assert read(tmp_path, schedule=schedule, courses=courses, slots=slots, people=SPEAKERS) == [
        ("Boats", "09:00", None, ["Jo Sample"]),
        ("Lunch", "12:00", None, []),
    ]


def test_what_two_files_tell_of_a_talk_with_its_time_is_one(tmp_path: Path) -> None:
    program = """\
- {date: 2030-05-14, time: 9:00 - 9:45, title: 'Keynote: Boats', speaker: Ada Sample}
- {date: 2030-05-14, time: 10:00 - 10:45, title: Tea}
- {date: 2030-05-21, time: 9:00 - 9:45, title: Boats again, speaker: Ben Tester}
"""
    invited = """\
- title: Boats
  date: Tuesday / 14 May
  time: 9:00 - 9:45
  abstract: Of wood.
  speakers: [{name: Ada Sample, role: Captain}]
"""
    (tmp_path / "invited-talks.yml").write_text(invited)

    assert read(tmp_path, program=program) == [
        ("Keynote: Boats", "09:00", "Of wood.", ["Ada Sample"]),
        ("Tea", "10:00", None, []),
        ("Boats again", "09:00", None, ["Ben Tester"]),
    ]
    [found] = api.load_all(tmp_path)
    assert [one.role for one in found.speakers] == ["Captain", None]


def test_pages_of_one_title_on_two_days_are_two_sessions(tmp_path: Path) -> None:
    (tmp_path / "_talks").mkdir()
    for day in (14, 15):
        when = f"start: 2030-05-{day}T09:00\nend: 2030-05-{day}T09:30\n"
        page = f"---\ntitle: Tea\ndate: 2030-01-10\n{when}---\n"
        (tmp_path / "_talks" / f"tea-{day}.md").write_text(page)

    assert read(tmp_path) == [("Tea", "09:00", None, []), ("Tea", "09:00", None, [])]


def test_rows_of_one_title_that_have_ids_of_their_own_are_several_sessions(tmp_path: Path) -> None:
    table = """id,title,start,end,speakers
boats-1,Boats,2030-05-06T09:00+02:00,2030-05-06T10:00+02:00,Jo Sample
boats-2,Boats,2030-05-06T11:00+02:00,2030-05-06T12:00+02:00,Jo Sample
boats-3,Boats,,,Jo Sample
"""
    (tmp_path / "sessions.csv").write_text(table)
    found = api.load(tmp_path / "sessions.csv")

    assert [(one.id, *_told(one)[:2]) for one in found.sessions] == [
        ("boats-1", "Boats", "07:00"),
        ("boats-2", "Boats", "09:00"),
        ("boats-3", "Boats", ""),
    ]
