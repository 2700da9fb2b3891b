"""Two programs, a figure, and how far apart they may be: what a row of the table is."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from benchmarks.measure import Figure, Program, in_turn, typical


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One comparison. `target` is the most that the ratio may be; None where any will do."""

    name: str
    what: str
    against: str
    ours: Program
    theirs: Program
    figure: Figure = Figure.SECONDS
    target: float | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Rows whose programs are run in turn together, so often.

    `inputs` are the sizes of the generated conferences that they read. `needs` is a command without
    which they are left out.
    """

    repeats: int
    rows: tuple[Row, ...]
    inputs: tuple[str, ...] = ()
    needs: str = ""

    def only(self, names: Iterable[str]) -> "Group":
        """The group with no other rows than those."""
        wanted = frozenset(names)
        return replace(self, rows=tuple(row for row in self.rows if row.name in wanted))


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a row: the median of each side, in seconds or bytes."""

    row: Row
    ours: float
    theirs: float

    @property
    def ratio(self) -> float:
        """How many times the other's figure ours is."""
        return self.ours / self.theirs

    @property
    def met(self) -> bool | None:
        """Whether the ratio is within the target; None where there is none."""
        return None if self.row.target is None else self.ratio <= self.row.target


def compare(group: Group) -> Iterator[Result]:
    """Run the programs of a group and give a result for each of its rows."""
    programs = dict.fromkeys(one for row in group.rows for one in (row.ours, row.theirs))
    usages = in_turn(programs, group.repeats)
    for row in group.rows:
        sides = (typical(usages[program], row.figure) for program in (row.ours, row.theirs))
        yield Result(row, *sides)
