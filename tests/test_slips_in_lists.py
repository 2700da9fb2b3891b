"""One slip at a time in a list of forty sessions: what is found, and at which place."""

import csv
import io
from pathlib import Path
from typing import Final

from programmes import golden

from confsched import api

TOPICS: Final = (
    *("Boats", "Ropes", "Knots", "Tides", "Sails"),
    *("Maps", "Nets", "Harbours", "Anchors", "Oars"),
)
ABOUT: Final = ("in Winter", "for Beginners", "of Old", "and Us")
GIVEN: Final = ("Ada", "Ben", "Clara", "Dana", "Emil", "Greta", "Hugo", "Ines", "Jonas", "Lea")
FAMILY: Final = ("Sample", "Muster", "Probe", "Exempel")
HEAD: Final = ["Date", "Start", "End", "Title", "Room", "Speakers", "Abstract"]
EMIL: Final = "Emil Sample (Boat Institute)"
# of `Sails in Winter` in line 6, from 11:00 to 11:45 in the Great Hall, by Emil Sample
SLIPS: Final = {
    "Date": (
        *("2013-06-05", "2031-06-31", "29 Feb 2031", "05/06/2031", "Friday 5 June 2031"),
        *("5 Jnue 2031", "2031-06-O5"),
    ),
    "Start": (
        *("", "TBC", "1O:00", "l1:00", "11;00", "11,00", "11.00.", "11:00\t", "\u00a011:00"),
        "ca. 11:00",
    ),
    "End": ("", "08:00", "11:4O", "11:60", "25:00"),
    "Title": ("", "Ropes\tin Winter"),
    "Room": ("", "Great Hal", "great hall", "Great Hall\t", "Great Hall  "),
    "Speakers": (f"{EMIL}; {EMIL}", "emil@boats.example", "Great Hall"),
}
LINE: Final = 5  # its row, below the head


def rows() -> list[list[str]]:
    """A list without a slip: two days of ten hours in two rooms."""
    found = [[*HEAD]]
    for number in range(40):
        hour, topic, about = 9 + number // 2 % 10, TOPICS[number % 10], ABOUT[number // 10]
        who = f"{GIVEN[number % 10]} {FAMILY[number // 10]} (Boat Institute)"
        slot = [f"2031-06-{5 + number // 20:02}", f"{hour:02}:00", f"{hour:02}:45"]
        room = "Attic" if number % 2 else "Great Hall"
        found.append([*slot, f"{topic} {about}", room, who, f"All about {topic} {about}."])
    return found


def told(slip: str, path: Path, table: list[list[str]]) -> list[str]:
    """What is found in a list with a slip, below a line that says what it is."""
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows(table)
    path.write_text(file.getvalue())
    found = api.validate(path, reading=api.Reading(timezone="UTC")).findings
    places = (str(one.span).partition(":")[2] for one in found)
    lines = (
        f"  {place} {one.code}: {one.message}" for place, one in zip(places, found, strict=True)
    )
    return [slip, *lines]


def test_each_slip_is_told_at_its_cell_and_what_is_meant_is_read(tmp_path: Path) -> None:
    path = tmp_path / "days.csv"
    lines = told("none", path, rows())
    for name, slips in SLIPS.items():
        for slip in slips:
            table = rows()
            table[LINE][HEAD.index(name)] = slip
            lines += told(f"{name} {slip!r}", path, table)
    again, changed, head, more, fewer = rows(), rows(), rows(), rows(), rows()
    again.insert(LINE, again[LINE])
    changed[LINE][1:3] = changed[LINE][2:0:-1]
    head[0][5] = "Speakres"
    more[LINE].append("")
    del fewer[LINE][5:]
    lines += told("a row twice", path, again)
    lines += told("start and end changed", path, changed)
    lines += told("a slip in a head", path, head)
    lines += told("a cell more", path, more)
    lines += told("cells fewer", path, fewer)
    made = "".join(f"{line}\n" for line in lines).encode()

    assert made == golden("slips-in-lists.txt", made)
