"""Tables as browsers copy them, with cells of several lines; all conferences are made up."""

import pytest
from outlined import outline

_DAY = "Lamp Days\n\nMonday, 19 May 2031\n"
_PARALLEL = (
    "9:00-10:00\tOpening\n"
    "10:00-11:00\tOld wicks\nAda Sample\tNew oil\nBen Muster\n"
    "11:00-11:30\tTea\n"
    "11:30-12:30\tGas in cities\nCleo Probe, Lamp Ltd\tWax in churches\nDan Specimen, Wax Ltd\n"
    "12:30-13:30\tLunch\n"
)


@pytest.mark.parametrize(
    ("head", "rooms"), [("", ("", "")), ("Time\tHall A\tHall B\n", (" [Hall A]", " [Hall B]"))]
)
def test_titles_beside_each_other_are_sessions_with_their_people(
    head: str, rooms: tuple[str, str]
) -> None:
    left, right = rooms

    assert outline(_DAY + head + _PARALLEL)[1:] == [
        f"2031-05-19 10:00-11:00 Old wicks{left}",
        "  speaker: Ada Sample",
        f"2031-05-19 10:00-11:00 New oil{right}",
        "  speaker: Ben Muster",
        "2031-05-19 11:00-11:30 Tea",
        f"2031-05-19 11:30-12:30 Gas in cities{left}",
        "  speaker: Cleo Probe |  | Lamp Ltd",
        f"2031-05-19 11:30-12:30 Wax in churches{right}",
        "  speaker: Dan Specimen |  | Wax Ltd",
        "2031-05-19 12:30-13:30 Lunch",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("Monday, 19 May 2031", "\nTuesday, 20 May 2031"), ("2031\n19.05", "20.05")],
)
def test_a_cell_goes_on_in_the_lines_below_it(first: str, second: str) -> None:
    page = f"""Lamp Days

{first}
Time\tTitle\tSpeaker
9:00-10:00\tOpening\tAda Sample
Lamp Ltd
10:00-11:00\tOld wicks
and new ones\tBen Muster
Wax Ltd
11:00-11:30\tTea\t
{second}
9:00-10:00\tOil\tCleo Probe
"""

    assert outline(page) == [
        "2031-05-19 09:00-10:00 Opening",
        "  speaker: Ada Sample |  | Lamp Ltd",
        "2031-05-19 10:00-11:00 Old wicks and new ones",
        "  speaker: Ben Muster |  | Wax Ltd",
        "2031-05-19 11:00-11:30 Tea",
        "2031-05-20 09:00-10:00 Oil",
        "  speaker: Cleo Probe",
    ]


def test_names_beside_organizations_below_a_time_are_no_cells_of_its_row() -> None:
    page = f"""{_DAY}9:00-9:15\tWicks of linen
Ada Sample\tLamp Ltd
9:15-9:30\tOil of olives
Ben Muster\tWax Ltd
"""

    assert [line for line in outline(page) if not line.startswith(" ")] == [
        "2031-05-19 09:00-09:15 Wicks of linen",
        "2031-05-19 09:15-09:30 Oil of olives",
    ]
