"""Programmes that several tests print, what they looked like when last approved, and odd texts."""

import html
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from confsched.model.assemble import assemble
from confsched.reading import Mapping, Origin, Places, read
from confsched.schedule.entities import (
    Appearance,
    Day,
    Interval,
    Room,
    ScheduledSession,
    Session,
    Speaker,
)
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule
from confsched.schedule.types import KNOWN_TYPES
from confsched.source import Source, Span

PROJECT = Path(__file__).parent.parent
GOLDENS = PROJECT / "tests" / "goldens"
SCENES = ("mesf2021", "clash", "forty-rooms", "midnight", "clock-change")
_ODD = st.one_of(
    st.characters(exclude_categories=()),
    st.sampled_from(
        " \n\t\x1b\ud800\u202e\u2066\u2069\u200d\ufe0f-–=+@|*_`<[#1.é日本語한국어אבגعمر"
    ),
    st.sampled_from(
        [
            "e\u0301",
            "👩🏽‍🚀",
            "🇩🇪",
            "👨‍👩‍👧",
            "☺️",
            "क्षि",
            "ｆｕｌｌ",
            "a word ",
            "https://a.example/b_c",
        ]
    ),
)
ODD_TEXT = (
    st.lists(_ODD, min_size=1, max_size=40).map("".join).filter(lambda text: bool(text.strip()))
)

_ZONE = ZoneInfo("America/New_York")
_FIRST = datetime(2021, 5, 19, 14, tzinfo=UTC)
_SOURCE = Source("made.yaml", "")
_ORIGIN = Origin(Mapping(Places(_SOURCE)), 0)
_ROOMS = tuple(Room(name, f"Room {name}") for name in "abcd")


def load(*paths: Path) -> Schedule:
    """The schedule that files describe."""
    return resolve(assemble([read(path.name, path.read_bytes()) for path in paths]))


def schedule_of(text: str) -> Schedule:
    """The schedule that one YAML text describes."""
    return resolve(assemble([read("made.yaml", text.encode())]))


def example(name: str) -> Schedule:
    """One of the conferences that come with the project."""
    return load(*sorted((PROJECT / "data" / name).glob("*.yaml")))


@cache
def scene(name: str) -> Schedule:
    """One of `SCENES`: what every view is looked at with."""
    if name == "forty-rooms":
        return schedule_of(forty_rooms())
    if name == "mesf2021":
        return example(name)
    return load(PROJECT / "tests" / "scenes" / f"{name}.yaml")


def forty_rooms() -> str:
    """A made-up day in forty rooms: six talks in each, of three lengths, and a lunch for all."""
    conference = "{id: forty, title: Forty Rooms (made up), timezone: UTC, days: 2024-06-11}"
    rooms = "".join(f"  r{n}: {{name: Room {n:02}}}\n" for n in range(1, 41))
    hours = "09:00-10:00 10:00-10:45 11:00-12:30 14:00-14:45 15:00-16:00 16:15-17:00"
    talks = "".join(
        f"  s{n}-{m}: {{title: Talk {m} in Room {n}, day: 1, time: {slot}, room: r{n}}}\n"
        for n in range(1, 41)
        for m, slot in enumerate(hours.split(), 1)
        if (n * m) % 7
    )
    lunch = "  lunch: {title: Lunch, day: 1, time: 12:30-14:00, room: all}\n"
    return f"conference: {conference}\nrooms:\n{rooms}sessions:\n{lunch}{talks}"


@cache
def two_rooms() -> Schedule:
    """An invented conference with every kind of row in it."""
    return load(GOLDENS / "two-rooms.yaml")


def golden(name: str, made: bytes) -> bytes:
    """The approved bytes; with CONFSCHED_APPROVE set, what was made is approved first."""
    path = GOLDENS / name
    if os.environ.get("CONFSCHED_APPROVE"):
        path.write_bytes(made)
    return path.read_bytes()


def told_in(made: bytes) -> str:
    """All text of an exported file, also where it is an archive of several in XML."""
    if not made.startswith(b"PK"):
        return made.decode()
    with ZipFile(BytesIO(made)) as archive:
        return "\n".join(html.unescape(archive.read(name).decode()) for name in archive.namelist())


def with_texts(schedule: Schedule, text: Callable[[], str]) -> Schedule:
    """The same schedule with other titles, subtitles, abstracts, rooms and people's details."""
    rooms = {room: replace(room, name=text()) for room in schedule.rooms}
    sessions = tuple(
        replace(
            session,
            title=text(),
            subtitle=text(),
            abstract=text(),
            rooms=tuple(rooms[room] for room in session.rooms),
            people=tuple(_with_text(appearance, text) for appearance in session.people),
        )
        for session in schedule.sessions
    )
    return replace(
        schedule, title=text(), subtitle=text(), rooms=tuple(rooms.values()), sessions=sessions
    )


def _with_text(appearance: Appearance, text: Callable[[], str]) -> Appearance:
    speaker = replace(appearance.speaker, name=text(), role=text(), organization=text())
    return appearance._replace(speaker=speaker, role=text())


@st.composite
def odd_schedules(draw: st.DrawFn) -> Schedule:
    """The two rooms with odd texts everywhere."""
    return with_texts(two_rooms(), lambda: draw(ODD_TEXT))


@st.composite
def busy_schedules(draw: st.DrawFn) -> Schedule:
    """Up to a dozen sessions `s0`, `s1` … thrown anywhere on four rooms and two days."""
    count = draw(st.integers(0, 12))
    sessions = tuple(_thrown(draw, f"s{number};") for number in range(count))
    day = Interval(_FIRST - timedelta(hours=10), _FIRST + timedelta(hours=14))
    days = (Day(1, _FIRST.date(), "", (), day, Span(_SOURCE, 0, 0)),)
    return Schedule(
        "made", "Made", _ZONE, _ZONE.key, _ORIGIN, days=days, rooms=_ROOMS, sessions=sessions
    )


def _thrown(draw: st.DrawFn, title: str) -> Session:
    everywhere = draw(st.booleans())
    rooms = () if everywhere else tuple(draw(st.sets(st.sampled_from(_ROOMS), max_size=3)))
    fields: dict[str, Any] = {
        "id": title,
        "title": title,
        "type": KNOWN_TYPES[draw(st.sampled_from(["talk", "panel", "break"]))],
        "status": draw(st.sampled_from(["confirmed", "confirmed", "tentative", "cancelled"])),
        "origin": _ORIGIN,
        "rooms": tuple(room for room in _ROOMS if room in rooms),
        "everywhere": everywhere,
        "people": (Appearance(Speaker("jo", "Jo Sample"), "moderator", remote=False, mark=0),),
    }
    if draw(st.integers(0, 5)) == 0:
        return Session(**fields)
    start = _FIRST + timedelta(minutes=5 * draw(st.integers(0, 300)))
    end = start + timedelta(minutes=5 * draw(st.one_of(st.integers(1, 30), st.just(300))))
    return ScheduledSession(start=start, end=end, zone=_ZONE, **fields)
