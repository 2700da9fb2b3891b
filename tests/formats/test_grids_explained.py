"""Grids that say elsewhere on their sheet what a cell or a column means. All of it is made up."""

from pathlib import Path

from test_grids_beside import sessions

from confsched import api
from confsched.opening import Reading


def told(path: Path, text: str, date: str = "") -> list[str]:
    """The sessions of a table in text, each with its room and who is in it."""
    path.write_text(text)
    schedule = api.load(path, reading=Reading(timezone="UTC", days={"1": date} if date else {}))
    return sorted(
        f"{one.start:%m-%d %H:%M}-{one.end:%H:%M} {''.join(room.name for room in one.rooms)}: "
        f"{one.title} ({', '.join(part.speaker.name for part in one.people)})"
        for one in schedule.scheduled
    )


WEEKS = """\
Time,Monday,Wednesday
{},,
9:00-10:00,Boats,Old Ropes
10:00-11:00,Maps,
{},,
9:00-10:00,Tides,Nets
"""
DATED = [
    "06-02 09:00-10:00 : Boats ()",
    "06-02 10:00-11:00 : Maps ()",
    "06-04 09:00-10:00 : Old Ropes ()",
    "06-09 09:00-10:00 : Tides ()",
    "06-11 09:00-10:00 : Nets ()",
]


def test_dates_below_weekdays_say_which_these_are(tmp_path: Path) -> None:
    text = WEEKS.format(",2 June 2031,4 June 2031", ",9 June 2031,11 June 2031")

    assert told(tmp_path / "made.csv", text.replace("2031,,", "2031")) == DATED


def test_numbers_of_days_say_how_many_are_between(tmp_path: Path) -> None:
    text = "Time,Day 1,Day 3\n9:00-10:00,Boats,Tides\n10:00-11:00,Maps,Nets\n"

    assert told(tmp_path / "made.csv", text, "2031-06-02") == [
        "06-02 09:00-10:00 : Boats ()",
        "06-02 10:00-11:00 : Maps ()",
        "06-04 09:00-10:00 : Tides ()",
        "06-04 10:00-11:00 : Nets ()",
    ]


def test_a_workshop_lasts_over_an_empty_cell_though_all_rows_are_slots() -> None:
    grid = """\
Time,Great Hall,Attic
9:00,Boats,Workshop: Sails
10:00,Nets and Knots,
11:00,Coffee,Coffee
12:00,Maps,Tides
13:00,Buoys,
14:00,Closing,
"""
    found = sessions(f"2 June 2031,,\n{grid}")

    assert [line for line in found if "Workshop" in line or "Knots" in line] == [
        "2031-06-02 09:00-11:00 | Attic | Workshop: Sails",
        "2031-06-02 10:00-11:00 | Great Hall | Nets and Knots",
    ]
