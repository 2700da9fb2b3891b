"""Lists that change again and again: no row is lost, and an update that is made leaves nothing."""

from collections.abc import Iterable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from confsched import api
from confsched.opening import Reading
from confsched.schedule.entities import ScheduledSession

HOW = Reading(timezone="UTC")
Row: TypeAlias = tuple[str, str, str, str]
TITLES = ("Boats", "Ships", "Knots", "Tides and Moons", "Coffee")
ROOMS = ("Hall", "Attic", "")
PEOPLE = ("Ada Sample", "Ben Sample; Cleo Sample", "")
OPENING: Row = ("Opening", "2030-05-14,9:00,9:30", "Hall", "")  # a list without it is another one


def row(random: Random) -> Row:
    day, hour = random.choice((14, 15)), random.randint(10, 18)
    slot = f"2030-05-{day},{hour}:00,{hour + 1}:00"
    return random.choice(TITLES), slot, random.choice(ROOMS), random.choice(PEOPLE)


def changed(rows: list[Row], random: Random) -> list[Row]:
    """The rows with one more, one less, one twice, one changed, or in another order."""
    place = random.randrange(len(rows))
    return random.choice(
        (
            [*rows[:place], row(random), *rows[place:]],
            rows[:place] + rows[place + 1 :] or rows,
            [*rows, rows[place]],
            [*rows[:place], row(random), *rows[place + 1 :]],
            random.sample(rows, len(rows)),
        )
    )


def write(path: Path, rows: Iterable[Row], *, numbered: bool = False) -> None:
    head = f"{'ID,' * numbered}Title,Date,Start,End,Room,Speakers"
    lines = [f"{f'{n},' * numbered}{','.join(row)}" for n, row in enumerate(rows, start=1)]
    path.write_text("\n".join([head, *lines, ""]))


def told(path: Path) -> list[tuple[str, ...]]:
    """What takes place, in any order."""
    schedule = api.load(path, reading=HOW if path.is_file() else None)
    return sorted(
        (
            session.title,
            str(session.start) if isinstance(session, ScheduledSession) else "",
            *(room.name for room in session.rooms),
            *sorted(one.speaker.name for one in session.people),
        )
        for session in schedule.sessions
        if not session.cancelled
    )


def again(folder: Path, *sources: Path) -> tuple[str, ...]:
    """The files that an update changes."""
    return api.import_files(*sources, into=folder, update=True).written


@pytest.mark.parametrize("numbered", [True, False])
@settings(max_examples=8, deadline=None)
@given(random=st.randoms(use_true_random=False))
def test_a_list_that_was_updated_says_what_the_source_says(
    *, numbered: bool, random: Random
) -> None:
    rows = [row(random) for _ in range(5)]
    with TemporaryDirectory() as place:
        source, folder = Path(place, "list.csv"), Path(place, "ours")
        for step in range(3):
            write(source, [OPENING, *rows], numbered=numbered)
            api.import_files(source, into=folder, reading=HOW, update=step > 0)

            assert told(folder) == told(source)
            assert again(folder, source) == ()

            rows = changed(changed(rows, random), random)


def test_a_row_that_is_numbered_anew_twice_costs_no_other_its_place(tmp_path: Path) -> None:
    source, folder = tmp_path / "list.csv", tmp_path / "ours"
    ships, knots, tides, boats, sails = (
        (title, f"2030-05-14,{hour}:00,{hour}:30", "Hall", "")
        for hour, title in enumerate(["Ships", "Knots", "Tides", "Boats", "Sails"], start=10)
    )
    for step, rows in enumerate(
        (
            [ships, knots, tides],
            [boats, ships, knots, tides],
            [boats, ships, sails, knots, tides],
        )
    ):
        write(source, [OPENING, *rows], numbered=True)
        api.import_files(source, into=folder, reading=HOW, update=step > 0)

        assert told(folder) == told(source)
        assert again(folder, source) == ()


def test_what_a_source_says_twice_is_two_beside_another_source_as_well(tmp_path: Path) -> None:
    one, two, folder = tmp_path / "one.csv", tmp_path / "two.csv", tmp_path / "ours"
    first: Row = ("Boats", "2030-05-14,9:00,9:30", "Hall", "Ada Sample")
    second: Row = ("Boats", "2030-05-15,9:00,9:30", "Hall", "Ada Sample")
    write(one, [first])
    write(two, [second, second, second])
    api.import_files(one, two, into=folder, reading=HOW)

    assert [title for title, *_ in told(folder)] == ["Boats"] * 4
    assert again(folder, one, two) == ()


@pytest.mark.parametrize("prefix", [(), ("North ",)])
def test_one_of_several_alike_that_has_another_id_here_keeps_its_room(
    tmp_path: Path, prefix: tuple[str, ...]
) -> None:
    source, folder = tmp_path / "list.csv", tmp_path / "ours"
    one: Row = ("Boats", "2030-05-14,10:00,11:00", "Hall", "")
    late: Row = ("Boats", "2030-05-14,15:00,16:00", "Hall", "")
    write(source, [one, late, one])
    api.import_files(source, into=folder, reading=HOW, room_prefix=prefix)
    path = folder / "sessions.yaml"
    path.write_text(path.read_text().replace("  boats:\n", "  ropes:\n    abstract: Ours\n"))
    write(source, [one, (*one[:2], "Attic", ""), late])
    again(folder, source)
    rooms = {one.id: one.rooms[0].name.removeprefix("North ") for one in api.load(folder).sessions}

    assert rooms == {"ropes": "Hall", "boats-2": "Hall", "boats-3": "Attic"}
    assert again(folder, source) == ()
