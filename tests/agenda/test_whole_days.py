"""What takes a whole day stands on that day, and not among what has no time yet."""

from support import schedule_of

from confsched import api
from confsched.agenda.draw import draw
from confsched.agenda.filters import Selection, select
from confsched.agenda.layout import Agenda, layout
from confsched.agenda.sentences import sentences

TEXT = b"""
conference: {id: a, title: Port, timezone: Europe/Oslo, days: 2030-05-14 to 2030-05-16}
sessions:
  fair: {title: Fair, type: other, date: 2030-05-14, room: Quay}
  talk: {title: Talk, date: 2030-05-14, time: 10:00-11:00}
  trip: {title: Trip, type: other, date: 2030-05-15}
  walk: {title: Walk, type: other, date: 2030-05-15, time: "9:00"}
  later: {title: Later, date: 2030-05-15}
  away: {title: Away, type: other, date: 2031-05-15}
"""


def test_it_is_listed_on_its_day() -> None:
    lines = draw(layout(schedule_of({"a.yaml": TEXT})), width=60)
    told = ["".join(piece.text for piece in line).rstrip() for line in lines]

    assert [line for line in told if line and "─" not in line][3:] == [
        "Day 1 · Tuesday 14 May 2030",
        "all day  Fair",
        "         Quay",
        "10:00–11:00 CEST  Talk",
        "Day 2 · Wednesday 15 May 2030",
        "all day  Trip",
        "Day 3 · Thursday 16 May 2030",
        "nothing scheduled yet",
        "Not scheduled yet",
        "  Walk",
        "  day 2 · from 09:00 CEST",
        "  Later",
        "  day 2",
        "  Away",
        "  15 May 2031",
    ]


def test_a_sentence_says_so() -> None:
    told = [
        "".join(piece.text for piece in line)
        for line in sentences(layout(schedule_of({"a.yaml": TEXT})), "list")
    ]

    assert told[3:] == [
        "Day 1, Tuesday 14 May 2030.",
        "Tuesday 14 May, all day: Fair; in Quay.",
        "Tuesday 14 May, 10:00 to 11:00 CEST: Talk.",
        "Day 2, Wednesday 15 May 2030.",
        "Wednesday 15 May, all day: Trip.",
        "Day 3, Thursday 16 May 2030, nothing scheduled yet.",
        "Not scheduled yet: Walk, on day 2 from 09:00 CEST.",
        "Not scheduled yet: Later, on day 2.",
        "Not scheduled yet: Away, on 15 May 2031.",
    ]


def test_what_says_when_it_begins_takes_no_whole_day() -> None:
    text = TEXT.replace(b"date: 2030-05-15}\n  walk", b"date: 2030-05-15, start: 9:00}\n  walk")
    told = ["".join(piece.text for piece in line) for line in sentences(_layout(text), "list")]

    assert [line for line in told if "Trip" in line] == [
        "Not scheduled yet: Trip, on day 2 from 09:00 CEST."
    ]


def test_it_is_listed_on_all_of_its_days() -> None:
    text = TEXT.replace(b"date: 2030-05-14, room", b"date: 2030-05-14, duration: 2 days, room")
    schedule = schedule_of({"a.yaml": text})
    told = ["".join(piece.text for piece in line) for line in sentences(layout(schedule), "list")]
    second = select(schedule, Selection(day="2"))

    assert [line for line in told if "all day" in line] == [
        "Tuesday 14 May, all day: Fair; in Quay.",
        "Wednesday 15 May, all day: Fair; in Quay.",
        "Wednesday 15 May, all day: Trip.",
    ]
    assert [session.title for session in second] == ["Fair", "Trip", "Walk", "Later"]
    assert api.agenda(schedule, day="2", plain=True).splitlines()[3:6] == [
        "Day 2, Wednesday 15 May 2030.",
        "Wednesday 15 May, all day: Fair; in Quay.",
        "Wednesday 15 May, all day: Trip.",
    ]


def test_a_length_of_days_says_that_anything_takes_them() -> None:
    line = b"  knots: {title: Knots, type: workshop, date: 2030-05-14, duration: 2 days}\n"
    short = b"  knots: {title: Knots, type: workshop, date: 2030-05-14, duration: 90m}\n"
    told = [
        ["".join(piece.text for piece in said) for said in sentences(_layout(TEXT + one), "list")]
        for one in (line, short)
    ]

    assert [[said for said in one if "Knots" in said] for one in told] == [
        [
            "Tuesday 14 May, all day: Knots, Workshop.",
            "Wednesday 15 May, all day: Knots, Workshop.",
        ],
        ["Not scheduled yet: Knots, Workshop, on day 1."],
    ]


def _layout(text: bytes) -> Agenda:
    return layout(schedule_of({"a.yaml": text}))
