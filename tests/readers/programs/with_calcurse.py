"""Lets the program calcurse take calendars in, and prints what it then has.

The last is read from standard input; those before it are named on the command line. Its export is
a calendar of its own: one line for each property, times on the machine's clock, which is set to
UTC, and no UID.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from told import tell, utc


def calcurse(folder: Path, *arguments: str) -> str:
    command = ["calcurse", "-D", str(folder), "-C", str(folder), *arguments]
    environment = {**os.environ, "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    return done.stdout


def exported(text: str) -> Iterator[dict[str, str]]:
    """The properties of each event."""
    for event in text.split("\nBEGIN:VEVENT\n")[1:]:
        lines = event.split("\nEND:VEVENT")[0].split("\n")
        yield dict(line.split(":", 1) for line in lines)


def record(event: dict[str, str]) -> dict[str, object]:
    start = datetime.strptime(event["DTSTART"], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return {
        "start": utc(start),
        "end": utc(start + length(event["DURATION"])),
        "summary": plain(event["SUMMARY"]),
        "location": plain(event.get("LOCATION", "")),
        "description": plain(event.get("DESCRIPTION", "")),
    }


def length(text: str) -> timedelta:
    """P0DT1H30M0S as a length."""
    days, rest = text.removeprefix("P").split("DT")
    hours, rest = rest.split("H")
    minutes, seconds = rest.split("M")
    return timedelta(
        days=int(days), hours=int(hours), minutes=int(minutes), seconds=int(seconds.strip("S"))
    )


def plain(text: str) -> str:
    r"""A text without its escapes; `\n` ends a line."""
    parts = (part.replace("\\n", "\n") for part in text.split("\\\\"))
    return "\\".join(part.replace("\\,", ",").replace("\\;", ";") for part in parts)


with TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "feed.ics").write_bytes(sys.stdin.buffer.read())
    for calendar in (*sys.argv[1:], str(folder / "feed.ics")):
        calcurse(folder, "--quiet", "-i", calendar)
    tell(map(record, exported(calcurse(folder, "-x"))))
