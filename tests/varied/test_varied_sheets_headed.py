"""Grids below several heads: buildings, seats, days over rooms, titles that are struck through."""

from pathlib import Path
from random import Random

import pytest
from headed_grids import Form, drawn, write
from made import Programme, Session, lines, lines_of, made

from confsched import api
from confsched.opening import Reading


def read_as(one: Session, form: Form) -> Session:
    """A session as a grid tells it: the building stands behind the room."""
    site = form.sites[form.rooms.index(one.room) > 0] if one.room and form.sited else ""
    return one._replace(track="", room=f"{one.room} ({site})" if site else one.room)


def programme_of(seed: int) -> tuple[Programme, Form]:
    chance = Random(seed)
    programme = made(chance, "talks")
    return programme, Form(chance, programme)


@pytest.mark.parametrize("seed", range(30))
def test_grids_below_several_heads(seed: int, tmp_path: Path) -> None:
    programme, form = programme_of(seed)
    path = tmp_path / ("made.xlsx" if form.is_book else "made")
    write(path, drawn(programme, form), form)

    schedule = api.load(path, reading=Reading(timezone="UTC"))

    held = (one for one in programme.sessions if one.title not in form.struck)
    wanted = lines(read_as(one, form) for one in held)
    assert lines_of(schedule) == wanted, form.__dict__
    assert {one.title for one in schedule.sessions if one.cancelled} == form.struck
    if form.held:
        assert [one.capacity for one in schedule.rooms] == [
            40 * n for n, _ in enumerate(form.rooms, 1)
        ]
