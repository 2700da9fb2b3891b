"""Sources whose sessions name rooms and people by their names, as workbooks do."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from confsched import api

HALL = """\
conference: {id: hall, title: Hall Days, timezone: Europe/Berlin, days: [2031-05-13]}
rooms: {hall: {name: Great Hall}, attic: {name: Attic}}
tracks: {craft: {name: Craft}}
speakers: {p1: {name: Ada Sample}, p2: {name: Ben Muster}}
sessions:
  boats: {title: Boats, day: 1, time: 9:00-10:00, room: hall, track: craft, speakers: [p1, p2]}
  ropes: {title: Ropes, day: 1, time: 11:00-12:00, rooms: [attic, hall], moderator: p1}
"""
QUAY = """\
conference: {id: quay, title: Quay Days, timezone: Europe/Berlin, days: [2031-05-14]}
rooms: {r1: {name: Great Hall}, r2: {name: Attic}}
speakers: {q1: {name: Ada Sample}}
sessions:
  ships: {title: Ships, day: 1, time: 9:00-10:00, room: r1, speakers: [q1]}
  knots: {title: Knots, day: 1, time: 11:00-12:00, room: r2, chair: q1}
"""
IN_HALL = {
    "Boats": ("Great Hall", "Ada Sample, Ben Muster"),
    "Ropes": ("Attic, Great Hall", "Ada Sample"),
}


def exported(text: str, path: Path) -> Path:
    folder = path.with_suffix("")
    folder.mkdir(exist_ok=True)
    (folder / "conference.yaml").write_text(text)
    form = "xlsx" if path.suffix == ".xlsx" else "schedule.xml"
    path.write_bytes(api.export(api.load(folder), form))
    return path


def told(folder: Path) -> Mapping[str, tuple[str, str]]:
    """The rooms and the people of every session that is not cancelled."""
    return {
        one.title: (
            ", ".join(room.name for room in one.rooms),
            ", ".join(part.speaker.name for part in one.people),
        )
        for one in api.load(folder).sessions
        if not one.cancelled
    }


@pytest.mark.parametrize("other", ["quay.xlsx", "quay.xml"])
@pytest.mark.parametrize("prefixes", [(), ("North ", "South ")])
def test_each_session_has_its_own_rooms_and_people(
    prefixes: tuple[str, ...], other: str, tmp_path: Path
) -> None:
    sources = exported(HALL, tmp_path / "hall.xlsx"), exported(QUAY, tmp_path / other)
    folder = tmp_path / "both"
    api.import_files(*sources, into=folder, room_prefix=prefixes)
    north, south = prefixes or ("", "")
    before = {
        "Boats": (f"{north}Great Hall", "Ada Sample, Ben Muster"),
        "Ropes": (f"{north}Attic, {north}Great Hall", "Ada Sample"),
        "Ships": (f"{south}Great Hall", "Ada Sample"),
        "Knots": (f"{south}Attic", "Ada Sample"),
    }
    ours = {s.title: s.people[0].speaker.id for s in api.load(folder).sessions}

    assert told(folder) == before
    assert len({*ours.values()}) == 2
    assert api.import_files(*sources, into=folder, update=True).written == ()


def test_a_room_that_is_called_otherwise_is_that_in_every_session(tmp_path: Path) -> None:
    source, folder = exported(HALL, tmp_path / "hall.xlsx"), tmp_path / "ours"
    api.import_files(source, into=folder, rename_room={"Attic": "Loft"})

    assert told(folder) == {**IN_HALL, "Ropes": ("Loft, Great Hall", "Ada Sample")}
