"""Exports of Sessionize, Open Event, pretalx's API, OSCON, SCALE and Google I/O, old and new."""

import json
from collections.abc import Callable
from random import Random

import pytest
from hubs import Export, Files, in_rooms, in_utc
from made import lines, lines_of, made
from of_sessionize import sessionize
from of_systems import google_io, open_event, oscon, pretalx, scale
from translation import together

from confsched.model.assemble import assemble
from confsched.schedule.resolve import resolve

SYSTEMS: dict[str, Callable[[Export], Files]] = {
    one.__name__: one for one in (sessionize, open_event, pretalx, oscon, scale, google_io)
}


@pytest.mark.parametrize("seed", range(60))
def test_exports_of_systems(seed: int) -> None:
    chance = Random(seed)
    programme = made(chance, chance.choice(("talks", "panels", "single")))
    sessions = [one for one in in_rooms(programme.sessions, chance) if one.people or seed % 3]
    writer = Export(sessions, chance)
    system = chance.choice(list(SYSTEMS))
    files = {name: json.dumps(told).encode() for name, told in SYSTEMS[system](writer).items()}

    document = together(files, writer.zone)

    found = lines_of(resolve(assemble([document])))
    assert found == lines(in_utc(writer.all, writer.zone)), files
