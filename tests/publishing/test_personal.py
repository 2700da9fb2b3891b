"""Feeds for one person: what they chose, kept up to date, with an alarm if they want one."""

from pathlib import Path
from typing import Any

import pytest
import readers
from site_of import PROGRAMME, Site

from confsched.errors import ConfschedError

BUOYS = PROGRAMME["buoys"]
ALICE: dict[str, Any] = {"only": ["opening", "Buoys"], "name": "alice", "alarm": "10m"}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def test_a_person_is_busy_and_reminded(site: Site) -> None:
    site.publish(**ALICE)
    data = site.bytes()["personal/alice.ics"]
    ends = [part.split(b"STATUS:CONFIRMED\r\n")[1] for part in data.split(b"BEGIN:VEVENT")[1:]]

    assert ends[0].decode().splitlines() == [
        *("TRANSP:OPAQUE", "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Opening"),
        *("TRIGGER:-PT10M", "END:VALARM", "END:VEVENT"),
    ]
    assert set(site.entries("personal/alice.ics")) == {"opening", "buoys"}
    assert b"VALARM" not in b"".join(d for p, d in site.bytes().items() if "alice" not in p)


def test_nothing_else_tells_of_it(site: Site) -> None:
    site.publish(**ALICE)

    assert not [
        path for path, data in site.bytes().items() if b"alice" in data and "per" not in path
    ]


def test_every_later_run_brings_it_up_to_date(site: Site) -> None:
    site.publish(**ALICE)
    site.publish({"buoys": BUOYS.replace("10:00-11:00", "11:00-12:00")})
    moved = site.entries("personal/alice.ics")
    site.publish({"buoys": None})
    gone = site.entries("personal/alice.ics")
    site.publish()
    back = site.entries("personal/alice.ics")

    assert (moved["buoys"].sequence, moved["buoys"].start) == (1, "2030-05-14T09:00:00Z")
    assert (gone["buoys"].sequence, gone["buoys"].summary) == (2, "CANCELLED: Buoys")
    assert (back["buoys"].sequence, back["buoys"].summary) == (3, "Buoys")
    assert site.bytes()["personal/alice.ics"].count(b"TRIGGER:-PT10M") == 2


def test_a_second_run_touches_nothing(site: Site) -> None:
    site.publish(**ALICE)
    before = site.unchanged()
    site.publish()
    site.publish(**ALICE)

    assert site.unchanged() == before


def test_what_is_not_wanted_any_more_goes_in_silence(site: Site) -> None:
    site.publish(**ALICE)
    site.publish(**ALICE | {"only": ["opening"]})

    assert set(site.entries("personal/alice.ics")) == {"opening"}
    assert {e.sequence for e in site.entries().values()} == {0}


def test_a_list_may_name_what_is_gone_since(site: Site) -> None:
    chosen = ALICE | {"only": ["opening", "buoys"]}
    site.publish(**chosen)
    site.publish({"buoys": None}, **chosen)

    assert site.entries("personal/alice.ics")["buoys"].status == "CANCELLED"


def test_a_restart_leaves_it_and_the_next_run_goes_on(site: Site) -> None:
    site.publish(**ALICE)
    site.publish({"buoys": BUOYS.replace("Buoys", "Boats")})
    site.publish(restart=True)
    site.publish()

    assert set(site.entries("personal/alice.ics")) == {"opening", "buoys"}
    assert site.entries("personal/alice.ics")["buoys"].sequence > 1


def test_a_run_that_knows_of_other_feeds_leaves_it(site: Site) -> None:
    site.publish()
    old, site.folder = site.folder, site.root / "next"
    site.publish(**ALICE)
    site.publish(since=old)

    assert set(site.entries("personal/alice.ics")) == {"opening", "buoys"}


def test_one_file_is_its_own_ledger(site: Site) -> None:
    chosen: dict[str, Any] = {
        "into": site.root / "me.ics",
        "only": ["opening", "buoys"],
        "name": "me",
    }
    site.publish(**chosen)
    before = (site.root / "me.ics").stat().st_mtime_ns
    again = site.publish(**chosen)
    site.publish({"buoys": None}, **chosen)
    found = readers.read("icalendar", (site.root / "me.ics").read_bytes())

    assert (again.written, (site.root / "me.ics").stat().st_mtime_ns == before) == ((), False)
    assert [(e["summary"], e["sequence"]) for e in found] == [
        ("Opening", 0),
        ("CANCELLED: Buoys", 1),
    ]
    assert {path.name for path in site.root.iterdir()} == {"conference.yaml", "me.ics"}


def test_a_cancelled_session_takes_no_time_of_anybody(site: Site) -> None:
    off = {"buoys": BUOYS.replace("{title", "{status: cancelled, title")}
    site.publish(off, **ALICE)

    for path in ("personal/alice.ics", "by/speaker/mara.ics"):
        event = site.bytes()[path].split(b"BEGIN:VEVENT")[-1]
        assert b"TRANSP:TRANSPARENT" in event
        assert b"VALARM" not in event


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"only": ["boys"]}, "there is no session 'boys'"),
        ({"alarm": "8d"}, "an alarm is some minutes before a session"),
        ({"alarm": "30s"}, "an alarm is some minutes before a session"),
        ({"alarm": "soon"}, "soon"),
        ({"name": "../alice"}, "is no name for a feed"),
        ({"name": ""}, "is no name for a feed"),
        ({"only": []}, "alarms are for feeds of persons alone"),
    ],
)
def test_what_cannot_be_chosen_is_told(site: Site, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfschedError, match=message):
        site.publish(**ALICE | options)


def test_what_has_no_time_cannot_be_chosen_yet(site: Site) -> None:
    with pytest.raises(ConfschedError, match="'Buoys' has no time yet"):
        site.publish({"buoys": "{title: Buoys}"}, **ALICE)


def test_a_file_holds_one_feed_only(site: Site) -> None:
    with pytest.raises(ConfschedError, match="can hold one feed only"):
        site.publish(into=site.root / "all.ics")
