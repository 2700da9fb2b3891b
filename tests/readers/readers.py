"""Reads a calendar with three readers that share no code, into records that can be compared."""

import json
import os
import subprocess
from pathlib import Path
from shutil import which
from typing import TypedDict

import libical
import pytest
import with_icalendar

_ICALJS = Path(__file__).parent / "icaljs"
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


def available() -> dict[str, bool]:
    """Say of each reader whether it is installed."""
    icaljs = which("node") is not None and (_ICALJS / "node_modules" / "ical.js").is_dir()
    return {"icalendar": True, "icaljs": icaljs, "libical": libical.library() is not None}


def require(name: str) -> None:
    """Skip the running test without the reader; with CONFSCHED_READERS=all fail it instead."""
    if available()[name]:
        return
    sentence = f"the reader {name} is not installed; get it with: {_INSTALL[name]}"
    if os.environ.get("CONFSCHED_READERS") == "all":
        pytest.fail(sentence)
    pytest.skip(sentence)


def read(name: str, calendar: bytes) -> list[Record]:
    """Return the events of a VCALENDAR as this reader sees them, by start, then by UID.

    Times in a zone are taken through the VTIMEZONE in the calendar itself, never through a zone of
    the same name that the reader brings along. What a strict reader objects to is a ValueError.
    """
    read_events = {"icalendar": with_icalendar.read, "icaljs": _icaljs, "libical": libical.read}
    return sorted(read_events[name](calendar), key=lambda record: (record["start"], record["uid"]))


def _icaljs(calendar: bytes) -> list[Record]:
    command = ["node", str(_ICALJS / "read.mjs")]
    done = subprocess.run(command, input=calendar, capture_output=True, check=False, timeout=60)
    if done.returncode:
        raise ValueError(done.stderr.decode())
    records: list[Record] = json.loads(done.stdout)
    return records
