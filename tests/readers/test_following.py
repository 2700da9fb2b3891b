"""Programs that follow a feed through three revisions of a made-up conference.

What did not change is not touched: somebody who is told of changes is told of these alone.
"""

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

import caldav
import pytest
import readers
import sample_feeds
import serving
from sample_feeds import Talk

from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.options import Options
from tools.readers import every

pytestmark = pytest.mark.interop

_ONE = Talk("one", "One", "America/New_York", "2026-07-15T10:00", 45, 0, 0, "The first.")
_TWO = _ONE._replace(id="two", title="Two", start="2026-07-15T11:00")
_THREE = _ONE._replace(id="three", title="Three", zone="Europe/Berlin")
_FOUR = _ONE._replace(id="four", title="Four", start="2026-01-15T10:00")
_FIVE = _ONE._replace(id="five", title="Five", zone="Asia/Kolkata")
_REVISIONS = (
    [_ONE, _TWO, _THREE, _FOUR],
    # one is moved, one cancelled
    [
        _ONE,
        _TWO._replace(start="2026-07-15T14:30", room=3),
        _THREE._replace(status="cancelled"),
        _FOUR,
    ],
    # that one is back, one is gone, one is new
    [_ONE, _TWO._replace(start="2026-07-15T14:30", room=3), _THREE, _FIVE],
)


_CONFIGURATION = """
[general]
status_path = "{folder}/status"
[pair follow]
a = "feed"
b = "copy"
collections = null
[storage feed]
type = "http"
url = "{address}"
[storage copy]
type = "filesystem"
path = "{folder}/copy"
fileext = ".ics"
"""


def feed(revision: int) -> bytes:
    stamp = datetime(2026, 1, 1, tzinfo=UTC)
    return ICalendar().export(sample_feeds.conference(_REVISIONS[revision]), Options(stamp=stamp))


class Change(NamedTuple):
    gone: set[str]
    came: set[str]
    changed: set[str]


def change(before: dict[str, str], after: dict[str, str]) -> Change:
    both = before.keys() & after.keys()
    return Change(
        gone=before.keys() - after.keys(),
        came=after.keys() - before.keys(),
        changed={key for key in both if before[key] != after[key]},
    )


def test_in_radicale_only_what_changed_has_another_tag(tmp_path: Path) -> None:
    readers.require("radicale")
    states = []
    with serving.radicale(tmp_path / "storage") as server:
        address = f"{server}anybody/feed/"
        for revision in range(3):
            caldav.put(address, feed(revision))
            states.append({session(href): tag for href, tag in caldav.tags(address).items()})

    assert states[0].keys() == {"one", "two", "three", "four"}
    assert change(states[0], states[1]) == Change(set(), set(), {"two", "three"})
    assert change(states[1], states[2]) == Change({"four"}, {"five"}, {"three"})
    assert states[2]["three"] == states[0]["three"]


def test_radicale_finds_a_session_at_its_new_time_and_not_at_the_old_one(tmp_path: Path) -> None:
    readers.require("radicale")
    with serving.radicale(tmp_path / "storage") as server:
        address = f"{server}anybody/feed/"
        caldav.put(address, feed(0))
        caldav.put(address, feed(1))
        old = caldav.between(address, "20260715T150000Z", "20260715T154500Z")
        new = caldav.between(address, "20260715T183000Z", "20260715T191500Z")

    assert (set(map(session, old)), set(map(session, new))) == (set(), {"two"})


def test_a_subscription_of_vdirsyncer_takes_over_what_changed_and_touches_nothing_else(
    tmp_path: Path,
) -> None:
    readers.require("vdirsyncer")
    states = []
    with serving.files(tmp_path) as server:
        sync = subscription(tmp_path, f"{server}feed.ics")
        for revision in range(3):
            (tmp_path / "feed.ics").write_bytes(feed(revision))
            sync()
            states.append(stored(tmp_path / "copy"))

    assert moves(states) == [
        (["Three", "Two"], ["CANCELLED: Three", "Two"]),
        (["CANCELLED: Three", "Four"], ["Five", "Three"]),
    ]


def session(href: str) -> str:
    return unquote(href.rpartition("/")[2]).partition("@")[0]


def subscription(folder: Path, address: str) -> Callable[[], None]:
    """What follows a feed into files, one for each entry."""
    configuration = folder / "vdirsyncer.conf"
    configuration.write_text(_CONFIGURATION.format(folder=folder, address=address))
    program = str(every()["vdirsyncer"].folder / "bin" / "vdirsyncer")

    def run(*arguments: str) -> None:
        command = [program, "-c", str(configuration), *arguments]
        subprocess.run(command, check=True, capture_output=True, timeout=60, input=b"y\n")

    (folder / "copy").mkdir()
    run("discover")
    return lambda: run("sync")


def stored(folder: Path) -> set[tuple[str, int, str]]:
    """What each file is about, its name, and when it was written."""
    return {
        (summary(path.read_text("utf-8")), path.stat().st_mtime_ns, path.name)
        for path in folder.iterdir()
    }


def summary(entry: str) -> str:
    [line] = [line for line in entry.splitlines() if line.startswith("SUMMARY:")]
    return line.removeprefix("SUMMARY:")


def moves(states: list[set[tuple[str, int, str]]]) -> list[tuple[list[str], list[str]]]:
    """What went away and what was written, from each state to the next."""
    return [
        (sorted(name for name, *_ in old - new), sorted(name for name, *_ in new - old))
        for old, new in pairwise(states)
    ]
