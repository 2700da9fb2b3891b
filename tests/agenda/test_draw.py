"""The agenda as it is read: goldens at several widths, and what holds for any text and width."""

import unicodedata
from collections.abc import Iterable
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import busy_schedules, example, golden, odd_schedules, schedule_of, two_rooms

from confsched.agenda.draw import draw
from confsched.agenda.filters import Selection, select
from confsched.agenda.layout import layout
from confsched.schedule.schedule import Schedule
from confsched.text.safe import visible
from confsched.text.styled import Line, plain
from confsched.text.width import width

TOKYO = ZoneInfo("Asia/Tokyo")
WIDTHS = st.integers(40, 140)
_TITLES = frozenset(("session", "pause", "cancelled"))


def as_text(lines: Iterable[Line]) -> str:
    return "".join(f"{line}\n" for line in plain(lines))


@pytest.mark.parametrize("columns", [40, 80, 132])
@pytest.mark.parametrize("name", ["mesf2021", "minimal", "two-rooms"])
def test_agendas_look_as_approved(name: str, columns: int) -> None:
    schedule = two_rooms() if name == "two-rooms" else example(name)
    made = as_text(draw(layout(schedule), width=columns)).encode()

    assert made == golden(f"agenda-{name}-{columns}.txt", made)


def test_an_agenda_in_another_zone_looks_as_approved() -> None:
    made = as_text(draw(layout(two_rooms(), zone=TOKYO), width=100)).encode()

    assert made == golden("agenda-two-rooms-tokyo-100.txt", made)


def test_a_part_of_an_agenda_looks_as_approved() -> None:
    schedule = two_rooms()
    agenda = layout(schedule, sessions=select(schedule, Selection(speaker="zoe")))
    made = as_text(draw(agenda, width=80)).encode()

    assert made == golden("agenda-two-rooms-zoe-80.txt", made)


def test_an_agenda_of_nothing_says_so() -> None:
    assert as_text(draw(layout(two_rooms(), sessions=()), width=80)) == (
        "Zwei Räume 二つの部屋 🎉\n"
        "A meeting of two rooms\n"
        "30 March – 1 April 2024 · Old Town Hall\n"
        "\n"
        "No sessions.\n"
    )


def test_twelve_rooms_are_a_list() -> None:
    conference = "conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}"
    rooms = "".join(
        f"  s{n}: {{title: Session {n}, time: 10:00-11:00, room: R{n}}}\n" for n in range(12)
    )
    schedule = schedule_of(f"{conference}\nsessions:\n{rooms}")
    lines = as_text(draw(layout(schedule), width=132)).splitlines()

    assert lines[7:13] == [
        "10:00–11:00 EDT  Session 0",
        "                 R0",
        "",
        "10:00–11:00 EDT  Session 1",
        "                 R1",
        "",
    ]


def test_a_session_in_rooms_apart_stands_in_each_and_one_in_neighbours_across_them() -> None:
    schedule = schedule_of(
        """
        conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}
        rooms: {a: {name: A}, b: {name: B}, c: {name: C}}
        sessions:
          apart: {title: Two rooms apart, time: 10:00-11:00, rooms: [a, c]}
          between: {title: Between them, time: 10:00-11:00, room: b}
          across: {title: Across two neighbours, time: 11:00-12:00, rooms: [b, c]}
          beside: {title: Beside it, time: 11:00-11:30, room: a}
          clash: {title: In the way, time: 11:00-11:30, room: b}
        """
    )
    lines = as_text(draw(layout(schedule), width=100)).splitlines()

    assert lines[7:] == [
        "                 A                           B                           C",
        "",
        "10:00–11:00 EDT  Two rooms apart             Between them                Two rooms apart",
        "                 A · C                                                   A · C",
        "",
        "11:00 EDT        11:00–11:30 EDT             11:00–12:00 EDT",
        "                 Beside it                   Across two neighbours",
        "                                             B · C",
        "",
        "                                             11:00–11:30 EDT",
        "                                             In the way",
    ]


def test_what_has_no_room_yet_stands_apart_from_what_begins_with_it() -> None:
    schedule = schedule_of(
        """
        conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}
        sessions:
          choose: {title: Choose one, type: workshop, time: 10:00-11:00}
          gym: {title: E-bikes, type: workshop, time: 10:00-11:00, room: Gym}
          library: {title: Uncles, type: workshop, time: 10:00-11:00, room: Library}
          other: {title: Backyards, type: workshop, time: 10:00-11:00}
        """
    )
    lines = as_text(draw(layout(schedule), width=80)).splitlines()

    assert lines[7:] == [
        "                 Gym                             Library",
        "",
        "10:00–11:00 EDT  Choose one",
        "                 Workshop · no room yet",
        "",
        "                 Backyards",
        "                 Workshop · no room yet",
        "",
        "                 E-bikes                         Uncles",
        "                 Workshop                        Workshop",
    ]


def test_the_heading_of_sessions_side_by_side_wants_no_room() -> None:
    schedule = schedule_of(
        """
        conference: {id: made, title: Made, timezone: ET, days: 2021-05-19}
        sessions:
          head: {title: Concurrent Sessions II, time: 10:00-11:00}
          gym: {title: E-bikes, time: 10:00-11:00, room: Gym}
          other: {title: Backyards, time: 11:00-12:00}
        """
    )
    lines = as_text(draw(layout(schedule), width=80)).splitlines()

    assert lines[7:] == [
        "10:00–11:00 EDT  Concurrent Sessions II",
        "",
        "10:00–11:00 EDT  E-bikes",
        "                 Gym",
        "",
        "11:00–12:00 EDT  Backyards",
        "                 no room yet",
    ]


def test_styles_are_words_for_what_a_text_is() -> None:
    lines = list(draw(layout(two_rooms()), width=80))

    assert {piece.style for line in lines for piece in line} == {
        "",
        "cancelled",
        "day",
        "pause",
        "quiet",
        "room",
        "rule",
        "session",
        "speaker",
        "status",
        "subtitle",
        "time",
        "title",
        "track:#008080",
        "type",
    }


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), WIDTHS, st.sampled_from([None, TOKYO]))
def test_no_line_is_wider_than_the_page(
    schedule: Schedule, columns: int, zone: ZoneInfo | None
) -> None:
    lines = list(plain(draw(layout(schedule, zone=zone), width=columns)))

    assert [line for line in lines if width(line) > columns] == []


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), WIDTHS)
def test_nothing_that_a_terminal_obeys_comes_through(schedule: Schedule, columns: int) -> None:
    text = "".join(plain(draw(layout(schedule), width=columns)))

    assert [char for char in text if unicodedata.category(char) in ("Cc", "Cs")] == []
    assert not {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e"} & set(text)
    assert text.count("\u2068") + text.count("\u2067") + text.count("\u2066") == (
        text.count("\u2069")
    )


def letters(text: str) -> str:
    """The text without what may change where it is broken: spaces, and fences at the ends."""
    return "".join(
        c for c in visible(text) if not c.isspace() and c not in "\u2066\u2067\u2068\u2069"
    )


@settings(deadline=None, max_examples=50)
@given(odd_schedules(), st.integers(40, 59))
def test_every_title_is_there_whole_in_a_list(schedule: Schedule, columns: int) -> None:
    lines = draw(layout(schedule), width=columns)
    drawn = letters("".join(p.text for line in lines for p in line if p.style in _TITLES))

    assert [s.id for s in schedule.sessions if letters(s.title) not in drawn] == []


@settings(deadline=None)
@given(busy_schedules(), WIDTHS, st.booleans())
def test_no_session_is_dropped_however_they_overlap(
    schedule: Schedule,
    columns: int,
    moved: bool,  # noqa: FBT001 -- drawn
) -> None:
    lines = list(plain(draw(layout(schedule, zone=TOKYO if moved else None), width=columns)))
    text = "\n".join(lines)

    assert [s.title for s in schedule.sessions if s.title not in text] == []
    assert [line for line in lines if width(line) > columns] == []
