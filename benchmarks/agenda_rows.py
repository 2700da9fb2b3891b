"""The rows of agendas: the grid against checking the same, the list against tables of rich."""

from collections.abc import Iterator
from pathlib import Path

from benchmarks.comparison import Group, Row
from benchmarks.measure import Program
from benchmarks.programs import confsched, inside


def groups(conferences: Path) -> Iterator[Group]:
    """All of them."""
    yield _grid(conferences)
    folder = str(conferences / "10000")
    yield _list(folder)
    process = Row(
        name="agenda-10000-process",
        what="`agenda`, 10,000 sessions",
        against="loading them and printing the `rich.Table` with two cells",
        ours=confsched("agenda", folder),
        theirs=Program(inside("rich_two_cells", folder).arguments),
    )
    yield Group(5, (process,), ("10000",))


def _grid(conferences: Path) -> Group:
    name = "1000-in-40-rooms"
    folder = str(conferences / name)
    row = Row(
        name="agenda-grid-1000",
        what="`agenda --view grid`, 1,000 sessions in 40 rooms",
        against="`validate` of the same",
        ours=confsched("agenda", "--view", "grid", folder),
        theirs=confsched("validate", folder),
        target=1.3,
    )
    return Group(11, (row,), (name,))


def _list(folder: str) -> Group:
    """A table as one would write it, and one that spares rich whatever it can be spared."""
    ours = inside("agenda", folder)
    rows = (
        Row(
            name="agenda-10000",
            what="drawing the agenda as a list, 10,000 sessions",
            against="`rich.Table` of the same: time, title, rooms, track and people in a cell each",
            ours=ours,
            theirs=inside("rich_table", folder),
            target=0.025,
        ),
        Row(
            name="agenda-10000-two-cells",
            what="the same",
            against="`rich.Table` of the same: time and all else in two cells, without boxes",
            ours=ours,
            theirs=inside("rich_two_cells", folder),
            target=0.025,
        ),
    )
    return Group(5, rows, ("10000",))
