"""Pages as conferences: who is who in them, and what every command sees; all people are made up."""

from datetime import date
from pathlib import Path

import pytest

from confsched import api
from confsched.opening import Reading
from confsched.schedule.dates import first_and_last

PAGE = """\
The Sample Forum 2026

All times are CET.

Thursday 4 June 2026
9:00-9:30 Welcome
Dr. Ada Sample, Rector, Sample University
9:30-10:30 Panel 1: Who owns the harbour?
Hall A
Ben Muster (Muster AG)
Moderator: Ada Sample

Friday 5 June 2026
9:00-10:00 Bread
Cleo Exemple
"""

FACTS = """\
# Quay Days

## 5 June 2026

### 9:00–10:00 · Knots

Workshop · Hall A · Sea

### 10:00–11:00 · Nets

Talk · Hall B

### 11:00–12:00 · Sails

Hall B · Land

### 12:00–13:00 · Oars

Hall C · Port

### 13:00–14:00 · Crew

Meeting · Hall D

### 14:00–15:00 · Masts

No room yet

### 15:00–16:00 · Keels

Hall A · Hall B
"""
OURS = """\
# Quay Days

All times in UTC.

## Day 1 · Friday 5 June 2026

10:00–02:00 UTC

### 10:00–11:00 UTC · Knots

### 12:00–13:00 UTC · Cancelled: Nets

### 22:00–01:00 UTC · Sails
"""
DAY = date(2026, 6, 5)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    return path


def test_a_page_is_a_conference(page: Path) -> None:
    schedule = api.load(str(page))

    assert (schedule.title, schedule.zone_key) == ("The Sample Forum 2026", "Europe/Berlin")
    assert [str(day.date) for day in schedule.days] == ["2026-06-04", "2026-06-05"]
    assert [session.id for session in schedule.sessions] == [
        "welcome",
        "who-owns-harbour",
        "bread",
    ]


def test_who_is_named_with_and_without_a_title_is_one_speaker(page: Path) -> None:
    schedule = api.load(str(page))

    assert [(one.id, one.name) for one in schedule.speakers] == [
        ("ada-sample", "Dr. Ada Sample"),
        ("ben-muster", "Ben Muster"),
        ("cleo-exemple", "Cleo Exemple"),
    ]
    assert [
        [(one.speaker.id, one.role) for one in session.people] for session in schedule.sessions
    ] == [
        [("ada-sample", "speaker")],
        [("ben-muster", "speaker"), ("ada-sample", "moderator")],
        [("cleo-exemple", "speaker")],
    ]


def test_a_page_that_was_asked_for_by_its_kind_is_read_as_that(page: Path) -> None:
    schedule = api.load(str(page), reading=Reading(format="text"))

    assert len(schedule.sessions) == 3


def test_two_halves_of_names_are_no_zone(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE.replace("All times are CET.", "From Free Europe/Radio Sample: welcome!"))

    found = [one.message for one in api.validate(str(path)).findings if one.code == "F005"]

    assert found == []


@pytest.mark.parametrize("rule", ["", "|---|---|\n"])
def test_tables_of_times_and_titles_between_bars_are_a_page(tmp_path: Path, rule: str) -> None:
    path = tmp_path / "page.md"
    head = f"| Time | Session |\n{rule}"
    path.write_text(
        f"# Lamps 2031\n\n### Day 1 (5/17)\n\n{head}| 9:00 AM | Oil |\n| 9:30 AM | Tea |\n\n"
        f"### Day 2 (5/18) - Wicks\n\n{head}| 10:00 AM | Gas |\n| 10:30 AM | Wax |\n"
    )

    conference = api.load(str(path))

    assert [(str(one.date), one.title) for one in conference.days] == [
        ("2031-05-17", ""),
        ("2031-05-18", "Wicks"),
    ]
    assert [one.title for one in conference.sessions] == ["Oil", "Tea", "Gas", "Wax"]


def test_a_list_of_dates_with_one_time_above_it_is_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    items = "- 24 April 2031 – Wicks\n- 8 May 2031 – Oil\n"
    path.write_text(f"# Lamps\n\nAll talks are from 15:00 to 16:00.\n\n{items}")

    conference = api.load(str(path))

    assert [str(one.date) for one in conference.days] == ["2031-04-24", "2031-05-08"]
    assert [one.title for one in conference.sessions] == ["Wicks", "Oil"]


def test_nobody_says_that_an_abbreviation_is_wrong_on_days_that_nobody_knows(
    tmp_path: Path,
) -> None:
    path = tmp_path / "page.txt"
    path.write_text("All times are EDT.\n\n9:00-9:30 Welcome\n9:30-10:00 Bread\n")

    found = api.validate(str(path)).findings

    assert [one.message for one in found if one.code.startswith(("F", "T"))] == [
        "the conference has no days; say the first day with --date"
    ]


def test_the_only_date_in_the_texts_of_a_page_may_be_that_of_its_first_day(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    told = "We invite everybody to the night of boats on 14 May 2030. " + "It is long. " * 15
    path.write_text(f"9:00-9:30 Welcome\n9:30-10:00 Bread\n\n{told}\n")

    found = api.validate(str(path)).findings

    (message,) = [one.message for one in found if one.code == "F004"]

    assert message == (
        "the conference has no timezone and no days; say the zone with --timezone and the first "
        "day with --date (perhaps 2030-05-14)"
    )


def test_a_session_without_a_title_is_found_at_its_time(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(f"{PAGE}10:00-11:00\n12:00-13:00 Lunch\n")

    found = [one for one in api.validate(str(path)).findings if "no title" in one.message]

    assert [(one.span.first.line, one.span.first.column) for one in found] == [(16, 1)]


def test_a_page_in_which_all_elements_are_closed_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("""\
<div>
  <h1>The Sample Forum, all times CET</h1>
  <table>
    <thead><tr><th>Day</th><th>Activity</th><th>Time</th></tr></thead>
    <tbody>
      <tr><td>4 June 2026</td><td>Boats</td><td>08:00 - 10:00</td></tr>
      <tr><td>5 June 2026</td><td>Sails</td><td>09:00 - 10:00</td></tr>
    </tbody>
  </table>
</div>
""")
    schedule = api.load(str(path))

    assert [(one.title, str(one.start), str(one.end)) for one in schedule.scheduled] == [
        ("Boats", "2026-06-04 06:00:00+00:00", "2026-06-04 08:00:00+00:00"),
        ("Sails", "2026-06-05 07:00:00+00:00", "2026-06-05 08:00:00+00:00"),
    ]


@pytest.mark.parametrize("said", ["All day: ", "Ganztägig · ", "Todo el día – "])
@pytest.mark.parametrize("mark", ["", "### "])
def test_what_a_page_has_all_day_takes_the_day(tmp_path: Path, said: str, mark: str) -> None:
    lines = ("Quay Days", "5 June 2026", f"{said}Boat fair", "9:00-10:00 Bread", "10:00 Salt")
    path = tmp_path / "page.md"
    path.write_text("\n\n".join(f"{mark}{line}" for line in lines))
    fair, *others = api.load(str(path)).sessions

    assert (fair.title, fair.type.id, first_and_last(fair)) == ("Boat fair", "other", (DAY, DAY))
    assert [one.title for one in others] == ["Bread", "Salt"]


def test_a_line_of_facts_says_the_kind_the_room_and_the_track(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(FACTS)
    found = [
        (one.title, one.type.id, [room.name for room in one.rooms], one.track and one.track.name)
        for one in api.load(str(path)).sessions
    ]

    assert found == [
        ("Knots", "workshop", ["Hall A"], "Sea"),
        ("Nets", "talk", ["Hall B"], None),
        ("Sails", "talk", ["Hall B"], "Land"),
        ("Oars", "talk", ["Hall C · Port"], None),
        ("Crew", "meeting", ["Hall D"], None),
        ("Masts", "talk", [], None),
        ("Keels", "talk", ["Hall A · Hall B"], None),
    ]


def test_our_own_markdown_says_what_is_cancelled_and_until_when_a_day_goes_on(
    tmp_path: Path,
) -> None:
    path = tmp_path / "page.md"
    path.write_text(OURS)
    found = [(one.title, one.status) for one in api.load(str(path)).sessions]

    assert found == [("Knots", "confirmed"), ("Nets", "cancelled"), ("Sails", "confirmed")]


def test_cancelled_before_a_colon_is_a_word_of_other_titles(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(OURS.replace("All times", "Times"))

    assert [one.title for one in api.load(str(path)).scheduled][1] == "Cancelled: Nets"


def test_a_cell_over_some_of_the_rooms_of_a_page_is_in_these(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("""\
<h3>4 June 2026</h3>
<table><tr><th>Time</th><th>Aula</th><th>Room 101</th><th>Room 102</th></tr>
<tr><td>9:00</td><td>Sails</td><td>Oars</td><td>Nets</td></tr>
<tr><td>10:00</td><td colspan="2">Boats for everybody</td><td>Childcare</td></tr>
<tr><td>11:00</td><td colspan="3">Closing</td></tr></table>
""")
    schedule = api.load(str(path), reading=Reading(timezone="UTC"))

    assert [(one.title, [room.name for room in one.rooms]) for one in schedule.sessions] == [
        ("Sails", ["Aula"]),
        ("Oars", ["Room 101"]),
        ("Nets", ["Room 102"]),
        ("Boats for everybody", ["Aula", "Room 101"]),
        ("Childcare", ["Room 102"]),
        ("Closing", []),
    ]


LABELLED = """\
Harbour Forum
Monday, 12 May 2031

9:00-10:00 Charting the harbour
Language: French
Ada Sample

10:00-11:00 Knots for everybody
Type: Workshop
Ben Muster

11:00-12:00 Nets for two
Session type: Panel
Sprache: Deutsch
Cleo Exemple

12:00-13:00 Sails
Format: Vision paper
Dan Test
"""


def test_labels_say_the_type_and_the_language_of_a_session_in_any_words(tmp_path: Path) -> None:
    (tmp_path / "forum.txt").write_text(LABELLED)
    [forum] = api.load_all(tmp_path / "forum.txt", reading=Reading(timezone="UTC"))

    told = [(one.title, one.subtitle, one.type.id, one.language) for one in forum.sessions]
    assert (told, forum.notices) == (
        [
            ("Charting the harbour", None, "talk", "fr"),
            ("Knots for everybody", None, "workshop", None),
            ("Nets for two", None, "panel", "de"),
            ("Sails", "Format: Vision paper", "talk", None),
        ],
        (),
    )
