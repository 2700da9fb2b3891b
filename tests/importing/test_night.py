"""What is imported is asked of the night what its source is asked, and nothing else."""

from pathlib import Path

import pytest

from confsched import api

HEAD = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Sample//EN\n"


def calendar(*slots: str, zone: str = "") -> str:
    """A calendar with an event for each slot, on one day after the other."""
    name = f"X-WR-TIMEZONE:{zone}\n" if zone else ""
    events = (
        f"BEGIN:VEVENT\nUID:{n}\nSUMMARY:Boats {n}\nDTSTART{start}\nDTEND{end}\nEND:VEVENT\n"
        for n, (start, end) in enumerate(slot.split() for slot in slots)
    )
    return f"{HEAD}{name}{''.join(events)}END:VCALENDAR\n"


FEEDS = {
    "instants": calendar(
        ":20300514T030000Z :20300514T040000Z",
        ":20300514T100000Z :20300514T110000Z",
        ":20300514T230000Z :20300515T010000Z",
    ),
    "three days": calendar(
        *(
            f";TZID=Europe/Oslo:203005{day}T010000 ;TZID=Europe/Oslo:203005{day}T020000"
            for day in (14, 15, 16)
        ),
        zone="Europe/Oslo",
    ),
    "two days": calendar(
        *(
            f";TZID=Europe/Oslo:203005{day}T010000 ;TZID=Europe/Oslo:203005{day}T020000"
            for day in (14, 15)
        ),
        zone="Europe/Oslo",
    ),
    "a party": calendar(":20300514T200000Z :20300514T230000Z", zone="Europe/Oslo"),
}


def asked(path: Path) -> list[str]:
    """What is asked of hours, with what would mend it."""
    found = (one for one in api.validate(path).findings if one.code in ("T209", "T210"))
    return [f"{one.code} {one.fix.description}" if one.fix else one.code for one in found]


@pytest.mark.parametrize(
    ("name", "codes"),
    [("instants", []), ("three days", []), ("two days", ["T210", "T210"]), ("a party", [])],
)
def test_what_is_imported_is_asked_what_its_source_is_asked(
    tmp_path: Path, name: str, codes: list[str]
) -> None:
    source, ours = tmp_path / "feed.ics", tmp_path / "ours"
    source.write_text(FEEDS[name], encoding="utf-8")
    api.import_files(source, into=ours)

    assert asked(source) == codes
    assert asked(ours) == codes
