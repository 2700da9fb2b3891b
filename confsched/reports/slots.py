"""What the answers about free time share: days as headings, slots in a margin, rooms in a row."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from confsched.agenda.flow import flow, hanging, paragraph
from confsched.agenda.listing import BETWEEN, below, beside, is_narrow
from confsched.agenda.zones import Clock, Slot
from confsched.planning.wording import Reason, few
from confsched.schedule.entities import Day, Room
from confsched.schedule.instants import long_date
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece
from confsched.text.width import width

LEAST: Final = 20


def day_heading(day: Day, clock: Clock, columns: int) -> Iterator[Line]:
    """A day with its number, date and opening hours, and a rule below it."""
    hours = (Piece(str(clock.slot(*part, day.date)), "time") for part in day.hours)
    yield ()
    yield from flow(
        (Piece(f"Day {day.number}", "day"), Piece(long_date(day.date), "day"), *hours), columns
    )
    yield (Piece("─" * columns, "rule"),)


class Margin:
    """Sets lines beside slots, or below them where the page is narrow."""

    def __init__(self, slots: Iterable[Slot], columns: int) -> None:
        self._wide = max((width(text) for slot in slots for text in slot), default=0)
        self._narrow = is_narrow(self._wide, columns)
        self.columns = columns - BETWEEN - (0 if self._narrow else self._wide)

    def set(self, slot: Slot, lines: list[Line]) -> Iterator[Line]:
        """Yield a slot with its lines, of which there is at least one."""
        return below(slot, lines) if self._narrow else beside(slot, lines, self._wide)


def reason_lines(reasons: Iterable[Reason], columns: int) -> Iterator[Line]:
    """Yield each reason, indented, who or what it is about in front."""
    for reason in reasons:
        subject = visible(reason.subject or "")
        head = Piece(subject, "speaker") if subject else Piece("")
        text = f"{subject}: {visible(reason.text)}" if subject else visible(reason.text)
        lines = hanging(text, columns - BETWEEN, head=head)
        yield from ((Piece(" " * BETWEEN), *each) for each in lines)


def names(rooms: Sequence[Room]) -> str:
    """Rooms in a sentence: the first few by name."""
    return few([visible(room.name) for room in rooms])


def quiet(text: str, columns: int) -> list[Line]:
    """A remark."""
    return paragraph(text, columns, "quiet")
