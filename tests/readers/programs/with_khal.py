"""Lets the program khal take calendars in, and prints what it then lists.

The last is read from standard input; those before it are named on the command line.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from told import tell

# what khal calls them, and we do
NAMES = {
    "uid": "uid",
    "start-long-full": "start",
    "end-long-full": "end",
    "title": "summary",
    "location": "location",
    "description": "description",
    "status": "status",
    "url": "url",
    "categories": "categories",
}
CONFIGURATION = """
[calendars]
[[feed]]
path = {folder}/feed
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M:%S
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M:%SZ
longdatetimeformat = %Y-%m-%dT%H:%M:%SZ
[sqlite]
path = {folder}/khal.db
"""


def khal(folder: Path, *arguments: str) -> str:
    program = str(Path(sys.executable).with_name("khal"))
    command = [program, "-c", str(folder / "configuration"), *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def listed(folder: Path) -> list[dict[str, object]]:
    wanted = [word for name in NAMES for word in ("--json", name)]
    lines = khal(folder, "list", "--once", *wanted, "1990-01-01", "2050-01-01").splitlines()
    events = [event for line in lines for event in json.loads(line)]
    return [{ours: event[theirs] for theirs, ours in NAMES.items()} for event in events]


with TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "configuration").write_text(CONFIGURATION.format(folder=folder))
    (folder / "feed.ics").write_bytes(sys.stdin.buffer.read())
    for calendar in (*sys.argv[1:], str(folder / "feed.ics")):
        khal(folder, "import", "--batch", calendar)
    tell(listed(folder))
