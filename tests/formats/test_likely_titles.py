"""Tables of which no column is called like a title: what is left behind the times tells.

All of it is made up.
"""

from pathlib import Path

import pytest
from test_grids import Rows, book
from test_sheets_as_pages import told

from confsched import api
from confsched.errors import ConfschedError

HILLS = "14 May 2030,9:00-10:00,{}Over the hills,Ada Sample,Old Mill,{}\n"
SHORE = "15 May 2030,9:00-11:00,{}Along the shore,Ben Tester,Pier,{}\n"
SESSIONS = [
    "14 09:00-10:00 | Old Mill | Over the hills | Ada Sample",
    "15 09:00-11:00 | Pier | Along the shore | Ben Tester",
]


@pytest.mark.parametrize(
    ("head", "before", "behind"),
    [
        ("Date,Time,Walk,Leader,Meet at,Miles", "", "4"),
        ("Data,Ora,Degustazione,A cura di,Sede,Prezzo", "", "10 €"),
        ("Date,Time,Grade,Grand Round Title,Speaker,Venue,Notes", "Hard,", "Bring a lamp"),
        ("Date,Time,Booked?,Rehearsal,Conductor,Room,Kit", "yes,", "Strings"),
        ("Date,Time,Doors,Walk,Leader,Room,Grade", "8:30,", "Easy"),
        ("Date,Time,Helper,Walk,Leader,Room,Grade", "Cleo Muster,", "Easy"),
        ("Fecha,Hora,Ruta,Guía,Punto de encuentro,Plazas", "", "25"),
        ("Date,Time,Tour,Guide,Start point,Spaces", "", "12"),
    ],
)
def test_what_is_left_behind_the_times_is_the_title(
    tmp_path: Path, head: str, before: str, behind: str
) -> None:
    path = tmp_path / "made.csv"
    path.write_text(f"{head}\n{HILLS}{SHORE}".format(before, behind, before, behind))

    assert told(path) == SESSIONS


def test_a_sheet_of_a_workbook_is_read_so_as_well(tmp_path: Path) -> None:
    rows: Rows = [[*line.split(",")] for line in f"{HILLS}{SHORE}".format(*[""] * 4).splitlines()]
    path = tmp_path / "made.xlsx"
    head: Rows = [["Date", "Time", "Walk", "Leader", "Room", "Miles"]]
    path.write_bytes(book({"Walks": ([*head, *rows], []), "Costs": ([["Item", "Cost"]], [])}))

    assert told(path) == SESSIONS


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Date,Time,Kind,Leader", "14 May 2030,9:00,Hike,Ada Sample"),  # of all the same
        ("Date,Time,Helper,Room", "14 May 2030,9:00,{},Mill"),
        ("Date,Walk,Miles", "14 May 2030,{},4"),  # nobody and nowhere
    ],
)
def test_what_may_be_anything_is_asked_for(tmp_path: Path, head: str, row: str) -> None:
    path = tmp_path / "made.csv"
    names = ("Ada Sample", "Ben Tester", "Cleo Muster", "Dora Sample")
    path.write_text("\n".join([head, *(row.format(name) for name in names)]))

    with pytest.raises(ConfschedError, match="no column is the title of a session"):
        api.load(path)
