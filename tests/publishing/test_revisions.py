"""Feeds over several runs: who is told what anew, and at which revision."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import readers
from site_of import CONFERENCE, FIRST_RUN, PROGRAMME, Entry, Site

from confsched.feeds.changes import What

BUOYS = PROGRAMME["buoys"]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(tmp_path)


def summaries(site: Site, path: str = "all.ics") -> dict[str, tuple[str, int]]:
    return {name: (e.summary, e.sequence) for name, e in site.entries(path).items()}


def test_everything_begins_at_revision_zero(site: Site) -> None:
    done = site.publish()

    assert site.entries() == {
        "opening": Entry("Opening", "2030-05-14T07:00:00Z", "Hall", "CONFIRMED", 0),
        "buoys": Entry("Buoys", "2030-05-14T08:00:00Z", "Hall", "CONFIRMED", 0),
        "gales": Entry("Gales", "2030-05-15T08:00:00Z", "Attic", "CONFIRMED", 0),
    }
    assert done.is_first
    assert [one.feed.path for one in done.feeds] == [
        "all.ics",
        *("by/day/1.ics", "by/day/2.ics"),
        *("by/room/hall.ics", "by/room/attic.ics"),
        *("by/track/tides.ics", "by/track/winds.ics"),
        *("by/type/opening.ics", "by/type/talk.ics"),
        *("by/session/opening.ics", "by/session/buoys.ics", "by/session/gales.ics"),
        *("by/speaker/mara.ics", "by/speaker/tomas.ics"),
    ]


def test_a_second_run_touches_nothing(site: Site) -> None:
    site.publish()
    bytes_before, before = site.bytes(), site.unchanged()
    done = site.publish()

    assert (done.written, done.removed, done.changes) == ((), (), ())
    assert site.bytes() == bytes_before
    assert site.unchanged() == before


def test_what_changed_is_raised_and_dated_and_nothing_else_is(site: Site) -> None:
    site.publish()
    before = site.bytes()
    site.publish({"buoys": BUOYS.replace("10:00-11:00", "11:00-12:00")})
    after = site.bytes()

    assert {name: e.sequence for name, e in site.entries().items()} == {
        "opening": 0,
        "buoys": 1,
        "gales": 0,
    }
    assert set(re.findall(rb"(?:DTSTAMP|LAST-MODIFIED):(\S+)", after["by/session/buoys.ics"])) == {
        b"20300301T130000Z"
    }
    assert sorted(path for path, data in after.items() if before[path] != data) == [
        "all.ics",
        "by/day/1.ics",
        "by/room/hall.ics",
        "by/session/buoys.ics",
        "by/speaker/mara.ics",
        "by/track/tides.ics",
        "by/type/talk.ics",
        "index.json",
    ]


def test_files_that_stay_as_they_are_keep_their_dates(site: Site) -> None:
    site.publish()
    before = site.unchanged()
    site.publish({"buoys": BUOYS.replace("10:00-11:00", "11:00-12:00")})
    after = site.unchanged()

    assert after["by/room/attic.ics"] == before["by/room/attic.ics"]
    assert after["by/room/hall.ics"] != before["by/room/hall.ics"]


def test_a_session_that_is_gone_stays_as_a_tombstone_in_every_feed_it_was_in(site: Site) -> None:
    site.publish()
    site.publish({"buoys": None})
    gone = Entry("CANCELLED: Buoys", "2030-05-14T08:00:00Z", "Hall", "CANCELLED", 1)

    assert site.entries()["buoys"] == gone
    for path in ("day/1", "room/hall", "track/tides", "session/buoys", "speaker/mara", "type/talk"):
        assert site.entries(f"by/{path}.ics")["buoys"] == gone
    assert "buoys" not in site.entries("by/room/attic.ics")


def test_a_tombstone_takes_no_time_and_tells_no_more_than_what_it_was(site: Site) -> None:
    site.publish()
    site.publish({"buoys": None})
    event = site.bytes()["by/speaker/mara.ics"].decode().split("BEGIN:VEVENT\r\n")[1]

    assert event.splitlines() == [
        "UID:buoys@harbour.harbour.example",
        "DTSTAMP:20300301T130000Z",
        "LAST-MODIFIED:20300301T130000Z",
        "SEQUENCE:1",
        "DTSTART;TZID=Europe/Berlin:20300514T100000",
        "DTEND;TZID=Europe/Berlin:20300514T110000",
        "SUMMARY:CANCELLED: Buoys",
        "LOCATION:Hall",
        "CATEGORIES:Talk,Tides",
        "STATUS:CANCELLED",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


def test_a_tombstone_stays_as_it_is_from_run_to_run(site: Site) -> None:
    site.publish()
    site.publish({"buoys": None})
    before = site.unchanged()
    done = site.publish({"buoys": None})

    assert done.written == ()
    assert site.unchanged() == before


def test_a_session_that_comes_back_is_newer_than_its_tombstone(site: Site) -> None:
    site.publish()
    site.publish({"buoys": None})
    done = site.publish()

    assert [change.what for change in done.changes] == [What.BACK]
    for path in ("all", "by/room/hall", "by/speaker/mara", "by/session/buoys"):
        assert summaries(site, f"{path}.ics")["buoys"] == ("Buoys", 2)


def test_a_session_that_is_called_off_is_raised_once(site: Site) -> None:
    site.publish()
    off = BUOYS.replace("{title", "{status: cancelled, title")
    done = site.publish({"buoys": off})
    again = site.publish({"buoys": off})

    assert [change.what for change in done.changes] == [What.CANCELLED]
    assert again.changes == ()
    assert summaries(site)["buoys"] == ("CANCELLED: Buoys", 1)


def test_a_session_without_a_slot_any_more_is_off(site: Site) -> None:
    site.publish()
    site.publish({"buoys": "{title: Buoys, speakers: [mara]}"})

    assert summaries(site)["buoys"] == ("CANCELLED: Buoys", 1)


def test_tombstones_go_when_the_conference_is_over(site: Site) -> None:
    site.publish()
    site.publish({"gales": None})
    last = datetime(2030, 5, 15, 9, tzinfo=UTC)
    site.publish({"gales": None}, stamp=last)
    before = summaries(site)
    done = site.publish({"gales": None}, stamp=last.replace(second=1))

    assert before["gales"] == ("CANCELLED: Gales", 1)
    assert set(summaries(site)) == {"opening", "buoys"}
    assert "by/room/attic.ics" in done.removed
    assert not (site.folder / "by/room/attic.ics").exists()


def test_a_feed_of_what_is_gone_stays_until_the_conference_is_over(site: Site) -> None:
    site.publish()
    site.publish({"gales": None})

    assert summaries(site, "by/room/attic.ics") == {"gales": ("CANCELLED: Gales", 1)}
    assert b"NAME:Harbour Days \xe2\x80\x93 Attic\r\n" in site.bytes()["by/room/attic.ics"]


def test_a_session_in_another_room_leaves_the_feed_of_the_old_one(site: Site) -> None:
    site.publish()
    site.publish({"buoys": BUOYS.replace("hall", "attic")})

    assert summaries(site)["buoys"] == ("Buoys", 1)
    assert summaries(site, "by/room/attic.ics")["buoys"] == ("Buoys", 1)
    assert site.entries("by/room/hall.ics")["buoys"] == Entry(
        "MOVED: Buoys", "2030-05-14T08:00:00Z", "Hall", "CANCELLED", 1
    )


def test_what_left_a_feed_stays_as_it_left_while_the_session_goes_on(site: Site) -> None:
    moved = BUOYS.replace("hall", "attic")
    site.publish()
    site.publish({"buoys": moved})
    left = site.bytes()["by/room/hall.ics"]
    site.publish({"buoys": moved.replace("10:00-11:00", "12:00-13:00")})

    assert site.bytes()["by/room/hall.ics"] == left
    assert summaries(site)["buoys"] == ("Buoys", 2)


def test_a_session_that_returns_to_a_room_is_newer_than_what_it_left_there(site: Site) -> None:
    site.publish()
    site.publish({"buoys": BUOYS.replace("hall", "attic")})
    site.publish()

    assert summaries(site, "by/room/hall.ics")["buoys"] == ("Buoys", 2)
    assert summaries(site, "by/room/attic.ics")["buoys"] == ("MOVED: Buoys", 2)
    assert summaries(site)["buoys"] == ("Buoys", 2)


def test_another_id_of_a_track_raises_what_is_in_it(site: Site) -> None:
    """Nothing is told differently, but the old feed is told that it left."""
    head = CONFERENCE
    site.publish(head=head)
    renamed = head.replace("tides:", "ebb:")
    ebb = {"buoys": BUOYS.replace("tides", "ebb")}
    site.publish(ebb, head=renamed)
    left = summaries(site, "by/track/tides.ics")
    there = summaries(site, "by/track/ebb.ics")
    site.publish(head=head)

    assert (left, there) == ({"buoys": ("MOVED: Buoys", 1)}, {"buoys": ("Buoys", 1)})
    assert summaries(site, "by/track/tides.ics") == {"buoys": ("Buoys", 2)}
    assert summaries(site, "by/track/ebb.ics") == {"buoys": ("MOVED: Buoys", 2)}


def test_what_left_two_feeds_at_two_times_keeps_both_revisions(site: Site) -> None:
    alone = BUOYS.replace("speakers: [mara], ", "")
    site.publish()
    site.publish({"buoys": alone})
    site.publish({"buoys": alone.replace("hall", "attic")})
    again = site.publish({"buoys": alone.replace("hall", "attic")})

    assert summaries(site, "by/speaker/mara.ics") == {"buoys": ("MOVED: Buoys", 1)}
    assert summaries(site, "by/room/hall.ics")["buoys"] == ("MOVED: Buoys", 2)
    assert again.written == ()


def test_a_session_deleted_after_it_moved_is_off_in_both_rooms(site: Site) -> None:
    site.publish()
    site.publish({"buoys": BUOYS.replace("hall", "attic")})
    site.publish({"buoys": None})

    assert summaries(site)["buoys"] == ("CANCELLED: Buoys", 2)
    assert summaries(site, "by/room/attic.ics")["buoys"] == ("CANCELLED: Buoys", 2)
    assert summaries(site, "by/room/hall.ics")["buoys"] == ("CANCELLED: Buoys", 2)


def test_speakers_are_busy_in_their_own_feeds_alone(site: Site) -> None:
    site.publish()
    files = site.bytes()
    busy = {path for path, data in files.items() if b"TRANSP:OPAQUE" in data}
    free = {path for path, data in files.items() if b"TRANSP:TRANSPARENT" in data}

    assert busy == {"by/speaker/mara.ics", "by/speaker/tomas.ics"}
    assert busy & free == set()


def test_kinds_of_feeds_that_are_no_longer_asked_for_go(site: Site) -> None:
    site.publish()
    done = site.publish(feeds=["room,day"])
    again = site.publish()

    assert {path.split("/")[1] for path in done.removed} == {"session", "speaker", "track", "type"}
    assert again.changes == ()
    assert {e.sequence for e in site.entries().values()} == {0}


def test_feeds_of_before_may_be_in_another_folder(site: Site) -> None:
    site.publish()
    old = site.folder
    site.folder = site.root / "next"
    done = site.publish({"buoys": None}, since=old)

    assert summaries(site)["buoys"] == ("CANCELLED: Buoys", 1)
    assert not done.is_first


def test_changes_are_told_by_what_they_are(site: Site) -> None:
    site.publish()
    done = site.publish(
        {
            "opening": "{title: Welcome, day: 1, time: 09:00-09:30, room: hall}",
            "buoys": BUOYS.replace("10:00-11:00", "11:00-12:00"),
            "gales": None,
            "ropes": "{title: Ropes, day: 2, time: 14:00-15:00, room: hall}",
        }
    )

    assert [(c.what, c.title, c.called) for c in done.changes] == [
        (What.CHANGED, "Welcome", "Opening"),
        (What.MOVED, "Buoys", ""),
        (What.CANCELLED, "Gales", ""),
        (What.NEW, "Ropes", ""),
    ]


def test_a_stamp_without_a_change_is_told_nowhere(site: Site) -> None:
    site.publish()
    site.publish(stamp=FIRST_RUN.replace(year=2031 - 1, month=4))

    assert b"20300401" not in b"".join(site.bytes().values())


def test_other_readers_see_tombstones_as_ours_does(site: Site) -> None:
    site.publish()
    site.publish({"buoys": BUOYS.replace("hall", "attic"), "gales": None})
    for path, data in site.bytes().items():
        if path.endswith(".ics"):
            for name in filter(readers.is_there, readers.NAMES):
                assert readers.read(name, data) == readers.read("icalendar", data)


def test_what_takes_whole_days_is_in_the_feed_of_each_and_stays_as_such(site: Site) -> None:
    fair = "{title: Fair, type: other, date: 2030-05-14, duration: 2 days}"
    site.publish({"fair": fair})
    first, second = (site.bytes()[f"by/day/{day}.ics"] for day in (1, 2))
    shorter = site.publish({"fair": fair.replace("2 days", "1 day")})
    gone = site.publish()

    assert b"VALUE=DATE:20300516" in first
    assert b"VALUE=DATE:20300516" in second
    assert [(one.what, one.after.last) for one in shorter.changes if one.after] == [
        (What.MOVED, date(2030, 5, 14))
    ]
    assert [one.what for one in gone.changes] == [What.CANCELLED]
    assert (
        b"DTSTART;VALUE=DATE:20300514\r\nDTEND;VALUE=DATE:20300515\r\n" in site.bytes()["all.ics"]
    )
