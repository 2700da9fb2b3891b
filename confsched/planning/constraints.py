"""The numbers by which a slot is judged."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from confsched.planning.blocks import Block, Cause
from confsched.schedule.hours import KIND_HOURS, Hours

# what rules find that can be done all the same; nobody can be in two places, whatever is checked
_HABITS: Final[Mapping[str, tuple[Cause, ...]]] = {
    "C103": (Cause.PLENARY,),
    "C104": (Cause.PAUSE,),
    "C105": (Cause.TRACK,),
    "C106": (Cause.APART,),
    "P302": (Cause.NIGHT,),
    "P303": (Cause.WALKING,),
    "T215": (Cause.AFTER, Cause.BEFORE),
}


@dataclass(frozen=True, slots=True)
class Constraints:
    """What the rules are set to; by default what they are without any settings.

    `kind_hours` are on the clock where somebody lives. `transfer` is what a speaker needs between
    sessions in different rooms whose distance is not known, `turnaround` what a room needs between
    two sessions. Slots that are offered start on the `grid`. Sessions that share a tag of
    `keep_apart` are. `off` has the codes of rules that are switched off: what is a habit and no
    hindrance, such as one session of a track at a time, is then in nobody's way.
    """

    kind_hours: Hours = KIND_HOURS
    transfer: timedelta = timedelta(minutes=5)
    turnaround: timedelta = timedelta()
    grid: timedelta = timedelta(minutes=5)
    keep_apart: tuple[str, ...] = ()
    off: frozenset[str] = frozenset()

    def counted(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """The blocks that are in the way: not those of a habit that nobody keeps."""
        ignored = {cause for code in self.off for cause in _HABITS.get(code, ())}
        return (block for block in blocks if block.cause not in ignored)


DEFAULT = Constraints()
