"""Programs that follow a feed through three revisions of a made-up conference.

What did not change is not touched: somebody who is told of changes is told of these alone.
"""

from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

import caldav
import pytest
import readers
import sample_feeds
import serving
from process import run
from sample_feeds import Talk
from subscribing import Subscription

from confsched.exporters.icalendar_file import ICalendar
from confsched.exporters.options import Options

pytestmark = pytest.mark.interop

_ONE = Talk("one", "One", "America/New_York", "2026-07-15T10:00", 45, 0, 0, "The first.")
_TWO = _ONE._replace(id="two", title="Two", start="2026-07-15T11:00")
_MOVED = _TWO._replace(start="2026-07-15T14:30", room=3)
_THREE = _ONE._replace(id="three", title="Three", zone="Europe/Berlin")
_FOUR = _ONE._replace(id="four", title="Four", start="2026-11-01T10:00")
_FIVE = _ONE._replace(id="five", title="Five", zone="Asia/Kolkata")
_REVISIONS = (
    [_ONE, _TWO, _THREE, _FOUR],
    [_ONE, _MOVED, _THREE._replace(status="cancelled"), _FOUR],
    # one is back, one is gone, and one is new
    [_ONE, _MOVED, _THREE, _FIVE],
)


class Publisher:
    """A conference and its feeds, which are published again whenever it has changed."""

    def __init__(self, folder: Path) -> None:
        self._source = folder / "conference.json"
        self.feeds = folder / "feeds"

    def publish(self, revision: int, title: str = "Harbour Days") -> Path:
        """The feed of one revision, an hour after that of the one before."""
        self._source.write_bytes(sample_feeds.conference_file(_REVISIONS[revision], title))
        stamp = f"2026-01-01T0{revision}:00Z"
        done = run(["publish", "ics", self._source, "-o", self.feeds, "--stamp", stamp, "--force"])

        assert done.code == 0, done.stderr
        return self.feeds / "all.ics"


@pytest.fixture
def publisher(tmp_path: Path) -> Publisher:
    return Publisher(tmp_path)


class Change(NamedTuple):
    """What happened to sessions, by their ids."""

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


def test_in_radicale_only_what_changed_has_another_tag(
    publisher: Publisher, tmp_path: Path
) -> None:
    readers.require("radicale")
    states = []
    with serving.radicale(tmp_path / "storage") as server:
        address = f"{server}anybody/feed/"
        for revision in range(3):
            caldav.put(address, publisher.publish(revision).read_bytes())
            states.append({session(href): tag for href, tag in caldav.tags(address).items()})

    assert states[0].keys() == {"one", "two", "three", "four"}
    assert [change(before, after) for before, after in pairwise(states)] == [
        Change(gone=set(), came=set(), changed={"two", "three"}),
        Change(gone=set(), came={"five"}, changed={"three", "four"}),
    ]


def test_radicale_finds_a_session_at_its_new_time_and_not_at_the_old_one(
    publisher: Publisher, tmp_path: Path
) -> None:
    readers.require("radicale")
    with serving.radicale(tmp_path / "storage") as server:
        address = f"{server}anybody/feed/"
        for revision in range(2):
            caldav.put(address, publisher.publish(revision).read_bytes())
        old = caldav.between(address, "20260715T150000Z", "20260715T154500Z")
        new = caldav.between(address, "20260715T183000Z", "20260715T191500Z")

    assert (set(map(session, old)), set(map(session, new))) == (set(), {"two"})


def session(href: str) -> str:
    return unquote(href.rpartition("/")[2]).partition("@")[0]


def test_a_subscription_of_vdirsyncer_takes_over_what_changed_and_touches_nothing_else(
    publisher: Publisher, tmp_path: Path
) -> None:
    readers.require("vdirsyncer")
    states = []
    publisher.publish(0)
    with serving.files(publisher.feeds) as site:
        subscription = Subscription(tmp_path, f"{site.address}all.ics")
        states.append(subscription.sync())
        for revision in (1, 2):
            publisher.publish(revision)
            states.append(subscription.sync())

    assert [(titles(old - new), titles(new - old)) for old, new in pairwise(states)] == [
        (["Three", "Two"], ["CANCELLED: Three", "Two"]),
        (["CANCELLED: Three", "Four"], ["CANCELLED: Four", "Five", "Three"]),
    ]


def test_vdirsyncer_takes_all_anew_with_another_title_of_the_feed_and_knows_no_etag(
    publisher: Publisher, tmp_path: Path
) -> None:
    readers.require("vdirsyncer")
    publisher.publish(0)
    with serving.files(publisher.feeds) as site:
        subscription = Subscription(tmp_path, f"{site.address}all.ics")
        before = subscription.sync()
        publisher.publish(0, title="Harbour Days 2026")
        after = subscription.sync()

    assert (len(before), len(after), before & after) == (4, 4, set())
    assert set(site.known) == {None}


def titles(entries: set[tuple[str, int, str]]) -> list[str]:
    return sorted(title for title, *_ in entries)


def test_khal_takes_every_revision_over_that_is_imported_again(
    publisher: Publisher, tmp_path: Path
) -> None:
    readers.require("khal")

    assert imported("khal", publisher, tmp_path) == [
        ("2026-07-15T04:30:00Z", "Five"),
        ("2026-07-15T08:00:00Z", "Three"),
        ("2026-07-15T14:00:00Z", "One"),
        ("2026-07-15T18:30:00Z", "Two"),
        ("2026-11-01T15:00:00Z", "CANCELLED: Four"),
    ]


def test_calcurse_keeps_what_it_had_when_a_feed_is_imported_again(
    publisher: Publisher, tmp_path: Path
) -> None:
    readers.require("calcurse")
    moved = [("2026-07-15T15:00:00Z", "Two"), *[("2026-07-15T18:30:00Z", "Two")] * 2]

    seen = imported("calcurse", publisher, tmp_path)

    assert [entry for entry in seen if entry[1] == "Two"] == moved
    assert [title for _, title in seen if "Three" in title] == [
        "CANCELLED: Three",
        "Three",
        "Three",
    ]


def imported(name: str, publisher: Publisher, folder: Path) -> list[tuple[str, str]]:
    """What a program has at what time after it was given each revision once."""
    files = []
    for revision in range(3):
        files.append(folder / f"{revision}.ics")
        files[-1].write_bytes(publisher.publish(revision).read_bytes())
    events = readers.told(name, files[-1].read_bytes(), *files[:-1])
    return sorted((str(event["start"]), str(event["summary"])) for event in events)


def test_without_a_tombstone_who_imports_keeps_what_is_gone(tmp_path: Path) -> None:
    readers.require("khal")
    files = without_tombstones(tmp_path)
    seen = readers.told("khal", files[2].read_bytes(), *files[:2])

    assert "Four" in {str(event["summary"]) for event in seen}


def test_without_a_tombstone_who_follows_takes_out_what_is_gone(tmp_path: Path) -> None:
    readers.require("radicale")
    readers.require("vdirsyncer")
    files = without_tombstones(tmp_path)
    with serving.files(tmp_path) as site:
        subscription = Subscription(tmp_path, f"{site.address}feed.ics")
        for file in files:
            (tmp_path / "feed.ics").write_bytes(file.read_bytes())
            followed = subscription.sync()
    with serving.radicale(tmp_path / "storage") as server:
        for file in files:
            caldav.put(f"{server}anybody/feed/", file.read_bytes())
        stored = caldav.tags(f"{server}anybody/feed/")

    assert titles(followed) == ["Five", "One", "Three", "Two"]
    assert set(map(session, stored)) == {"five", "one", "three", "two"}


def without_tombstones(folder: Path) -> list[Path]:
    """Each revision as `export` writes it, which knows of no other."""
    files = [folder / f"plain-{revision}.ics" for revision in range(3)]
    for talks, file in zip(_REVISIONS, files, strict=True):
        conference = sample_feeds.conference(talks)
        file.write_bytes(ICalendar().export(conference, Options()))
    return files
