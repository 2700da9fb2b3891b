"""Every feed brings along the zones that its entries name, also those of what is gone."""

import re
from pathlib import Path

from site_of import PROGRAMME, Site

TOKYO = "{title: Gales, day: 2, time: 10:00-11:00, timezone: Asia/Tokyo, room: attic}"


def zones(data: bytes) -> tuple[set[bytes], set[bytes]]:
    """Those that entries name, and those that are described."""
    return set(re.findall(rb";TZID=([^:]+):", data)), set(re.findall(rb"\r\nTZID:(\S+)", data))


def test_a_tombstone_keeps_its_zone(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.publish({"gales": TOKYO})
    before = zones(site.bytes()["all.ics"])
    site.publish({"gales": None})
    after = zones(site.bytes()["all.ics"])
    both = {b"Europe/Berlin", b"Asia/Tokyo"}

    assert before == after == (both, both)
    assert zones(site.bytes()["by/room/attic.ics"]) == ({b"Asia/Tokyo"}, {b"Asia/Tokyo"})


def test_no_feed_names_a_zone_that_it_does_not_describe(tmp_path: Path) -> None:
    site = Site(tmp_path)
    site.publish({"gales": TOKYO})
    site.publish({"buoys": PROGRAMME["buoys"].replace("hall", "attic")})
    site.publish({"gales": TOKYO, "buoys": None})

    for path, data in site.bytes().items():
        if path.endswith(".ics"):
            named, described = zones(data)
            assert named == described, path


def test_a_tombstone_in_the_repeated_hour_stays_in_utc(tmp_path: Path) -> None:
    head = """
# made up
conference: {id: night, title: Night, timezone: Europe/Berlin, domain: night.example,
  days: 2030-10-27}
sessions:
  owls: {title: Owls, type: other, start: "2030-10-27T02:30+02:00", duration: 15m}
"""
    none = dict.fromkeys(PROGRAMME)
    site = Site(tmp_path)
    site.publish({**none, "bats": '{title: Bats, type: other, time: "20:00-21:00"}'}, head=head)
    site.publish(
        {**none, "bats": '{title: Bats, type: other, time: "20:00-21:00"}'},
        head=head.split("  owls", maxsplit=1)[0],
    )
    again = site.publish(
        {**none, "bats": '{title: Bats, type: other, time: "20:00-21:00"}'},
        head=head.split("  owls", maxsplit=1)[0],
    )

    assert b"DTSTART:20301027T003000Z\r\n" in site.bytes()["all.ics"]
    assert site.entries()["owls"].summary == "CANCELLED: Owls"
    assert again.written == ()
