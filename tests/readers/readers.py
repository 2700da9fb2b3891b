"""Reads a calendar with other people's readers, into records that can be compared.

Three that share no code and can be told how to find a zone are for every test; the programs of
readers.toml read as they do for anybody, for the tests marked `interop`.
"""

import json
import os
import subprocess
from pathlib import Path
from shutil import which
from typing import Any, TypedDict

import libical
import pytest
import with_icalendar

from tools.readers import every, of_npm

ICALJS = Path(__file__).parent / "icaljs"
_INSTALL = {
    "icalendar": "pip install icalendar",
    "icaljs": "npm ci --prefix tests/readers/icaljs",
    "libical": "apt-get install libical3",
}
NAMES = tuple(_INSTALL)


class Record(TypedDict):
    """One event; moments as 2026-01-31T09:00:00Z, what is absent as an empty text, list or 0."""

    uid: str
    start: str
    end: str
    summary: str
    location: str
    description: str
    status: str
    sequence: int
    url: str
    categories: list[str]


def is_there(name: str) -> bool:
    """Say of a reader whether it is installed."""
    match name:
        case "icalendar":
            return True
        case "icaljs":
            return which("node") is not None and of_npm(ICALJS, "ical.js") is not None
        case "libical":
            return libical.library() is not None
        case _:
            return every()[name].version() is not None


def require(name: str) -> None:
    """Skip the running test without the reader, or fail it where the reader has to be there.

    CONFSCHED_READERS names those that have to be, separated by commas: `three` are those that every
    test is for, `all` are all.
    """
    if is_there(name):
        return
    command = _INSTALL.get(name, f"python -m tools.readers {name}")
    sentence = f"the reader {name} is not installed; get it with: {command}"
    if name in _required():
        pytest.fail(sentence)
    pytest.skip(sentence)


def _required() -> set[str]:
    named = set(os.environ.get("CONFSCHED_READERS", "").split(","))
    groups = {"three": {*NAMES}, "all": {*NAMES, *every()}}
    return named.union(*(groups[name] for name in named & groups.keys()))


def read(name: str, calendar: bytes) -> list[Record]:
    """Return the events of a VCALENDAR as this reader sees them, by start, then by UID.

    Times in a zone are taken through the VTIMEZONE in the calendar itself, never through a zone of
    the same name that the reader brings along. What a strict reader objects to is a ValueError.
    """
    read_events = {"icalendar": with_icalendar.read, "icaljs": _icaljs, "libical": libical.read}
    return sorted(read_events[name](calendar), key=by_start)


def by_start(record: Record) -> tuple[str, str]:
    """The order in which records are told."""
    return record["start"], record["uid"]


def told(name: str, calendar: bytes, *earlier: Path) -> list[dict[str, object]]:
    """What a program tells of the events of a calendar, on a machine whose clock shows UTC.

    Programs that keep what they were given are given the earlier calendars first.
    """
    command = [*every()[name].command, *map(str, earlier)]
    events: list[dict[str, object]] = _printed(command, calendar)
    return events


def _icaljs(calendar: bytes) -> list[Record]:
    records: list[Record] = _printed(["node", str(ICALJS / "read.mjs")], calendar)
    return records


def _printed(command: list[str], calendar: bytes) -> Any:  # noqa: ANN401 -- as json.loads
    environment = {**os.environ, "TZ": "UTC"}
    done = subprocess.run(
        command, input=calendar, capture_output=True, check=False, timeout=300, env=environment
    )
    if done.returncode:
        raise ValueError(done.stderr.decode())
    return json.loads(done.stdout)
