"""Panels on one sheet, and on another who speaks, each of whom names the panels they are on."""

import csv
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Final

import pytest
from made import Part, Programme, Session, lines, lines_of, made
from test_lists_beside import Rows, book
from test_varied_lists_trackers import in_utc, people, person

from confsched import api
from confsched.opening import Reading

# of panels: what tells them apart, the title; of people: their post and the panel
HEADS: Final = (
    ("Panel", "Title", "Title", "Panel"),
    ("Panel #", "Panel Title", "Position", "Panel #"),
    ("Session", "Title", "Job Title", "Session"),
    ("Panel", "Title", "Title", "Panels"),
    ("Session ID", "Title", "Position", "Session ID"),
)
CODES: Final = ("{}", "P{}", "Panel {}")
BY_TITLE: Final = ("Panel", "Session", "Panels", "Sessions", "Talk title")
JOINED: Final = ("; ", ", ")


def sheets(programme: Programme, chance: Random) -> dict[str, Rows]:
    """Both of them."""
    own, title, post, named = chance.choice(HEADS)
    code = chance.choice(CODES)
    ids = {one.title: code.format(n) for n, one in enumerate(programme.sessions, 1)}
    if by_title := chance.random() < 0.4:
        named, ids = chance.choice(BY_TITLE), {name: name for name in ids}
    led_there = chance.random() < 0.5  # who moderates stands with the panel
    together = led_there and chance.random() < 0.5  # somebody's panels are in one cell
    heads = [*([] if by_title else [own]), title, "Date", "Time (ET)"]
    panels: list[list[object]] = [[*heads, *(["Moderator"] if led_there else [])]]
    on: dict[str, list[tuple[str, str]]] = {}
    for one in programme.sessions:
        slot = f"{one.start:%H:%M}-{one.end:%H:%M}"
        row = [*([] if by_title else [ids[one.title]]), one.title, f"{one.start:%Y-%m-%d}", slot]
        panels.append([*row, *(one.called("moderator") if led_there else [])])
        for part in one.people:
            if not (led_there and part.role == "moderator"):
                on.setdefault(part.name, []).append((ids[one.title], part.role))
    last = [] if led_there else ["Role"]
    speakers: list[list[object]] = [["Name", post, "Organization", named, *last]]
    for name, parts in on.items():
        told = [person(name).name, person(name).role, person(name).organization]
        cell = chance.choice(JOINED).join(one for one, _ in parts)
        for panel, role in [(cell, "speaker")] if together else parts:
            said = {"speaker": "Panelist", "moderator": "Moderator"}[role]
            speakers.append([*told, panel, *([] if led_there else [said])])
    return {"Panels": panels, chance.choice(("Speakers", "Panelists", "Presenters")): speakers}


def on_several(sessions: tuple[Session, ...], chance: Random) -> Iterator[Session]:
    """Panels with titles that nothing else has, and with somebody of the panel before in some."""
    before: tuple[Part, ...] = ()
    for number, one in enumerate(one for one in sessions if one.people):
        parts = one.people
        if before and chance.random() < 0.4:
            at = chance.randrange(len(parts))
            again = parts[at]._replace(name=chance.choice(before).name)
            parts = (*parts[:at], again, *parts[at + 1 :])
        before = one.people
        yield one._replace(title=f"{one.title} {number}", room="", people=parts)


@pytest.mark.parametrize("files", [False, True], ids=["sheets", "files"])
@pytest.mark.parametrize("seed", range(30))
def test_people_name_their_panels(seed: int, tmp_path: Path, *, files: bool) -> None:
    chance = Random(seed)
    programme = made(chance, "panels", "en")
    programme = programme._replace(sessions=tuple(on_several(programme.sessions, chance)))
    written = sheets(programme, chance)
    if not files:
        book(tmp_path / "made.xlsx", **written)
    for name, rows in written.items() if files else ():
        with (tmp_path / f"{name}.csv").open("w") as file:
            csv.writer(file).writerows(rows)

    path = tmp_path if files else tmp_path / "made.xlsx"
    schedule = api.load(path, reading=Reading(timezone="America/New_York"))
    order = [str(row[0]) for row in [*written.values()][-1]]
    listed = [
        one._replace(
            people=tuple(
                sorted(one.people, key=lambda part: part.name in order and order.index(part.name))
            )
        )
        for one in programme.sessions
    ]
    assert lines_of(schedule) == lines(map(in_utc, listed)), written
    told = {name for one in programme.sessions for name in one.called("speaker")}
    found = people(schedule, frozenset(("role", "organization")))
    assert {name: found[name] for name in told} == {
        name: {"role": person(name).role, "organization": person(name).organization}
        for name in told
    }
