"""What a drawing marks only with a sign, in words below it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from confsched.agenda.facts import ALL_ROOMS
from confsched.agenda.flow import fenced, paragraph, warned
from confsched.agenda.grid import Clash
from confsched.agenda.zones import Clock
from confsched.by_key import grouped
from confsched.schedule.timeline import stretches
from confsched.text.joined import joined
from confsched.text.styled import Line, Piece

_MOST_REMARKS: Final = 20
_MOST_NAMES: Final = 4
_AT_ONCE: Final = timedelta()


def remarks(
    clashes: Sequence[Clash], texts: Iterable[str], clock: Clock, on: date, columns: int
) -> Iterator[Line]:
    """Yield what there is to say after an empty line: about clashes, and other sentences."""
    lines = [*_clash_remarks(clashes, clock, on, columns)]
    lines += (line for text in texts for line in paragraph(text, columns, "quiet"))
    if lines:
        yield from ((), *lines)


def _clash_remarks(
    clashes: Sequence[Clash], clock: Clock, on: date, columns: int
) -> Iterator[Line]:
    """Yield which sessions clash, where and when; of very many only the first."""
    together = sorted(_together(clashes), key=lambda group: group[0].later.start)
    for group in together[:_MOST_REMARKS]:
        yield from warned(_remark(group, clock, on), columns)
    more = len(together) - _MOST_REMARKS
    if more > 0:
        yield Piece("! ", "warning"), Piece(f"and {more} more")


def _together(clashes: Sequence[Clash]) -> Iterator[list[Clash]]:
    """Group clashes of the same rooms that go on without a break."""
    for in_rooms in grouped((clash.rooms, clash) for clash in clashes).values():
        yield from stretches(in_rooms, _AT_ONCE)


def _remark(clashes: Sequence[Clash], clock: Clock, on: date) -> str:
    """Say it: `“Locks” and “Sluices” clash in Quay Room, 11:30–11:40 WEST`."""
    sessions = dict.fromkeys(
        session for clash in clashes for session in (clash.earlier, clash.later)
    )
    titles = joined([f"“{fenced(session.title)}”" for session in sessions], _MOST_NAMES)
    rooms = joined([fenced(room.name) for room in clashes[0].rooms], _MOST_NAMES)
    when = clock.slot(clashes[0].start, max(clash.end for clash in clashes), on)
    return f"{titles} clash in {rooms or ALL_ROOMS}, {when}"
