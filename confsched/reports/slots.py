"""What the answers about free time share: days as headings, slots in a margin, rooms in a row."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, Final

from confsched.agenda.facts import date_facts
from confsched.agenda.flow import fenced, flow, hanging, indented, paragraph
from confsched.agenda.margin import BETWEEN, is_narrow
from confsched.agenda.zones import Clock
from confsched.planning.wording import LocalTime
from confsched.schedule.entities import Day, Room
from confsched.schedule.instants import place_name
from confsched.text.joined import few, joined
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece
from confsched.text.width import pad, width

if TYPE_CHECKING:
    from confsched.planning.wording import Reason

LEAST: Final = 20


def day_heading(day: Day, home: tzinfo, clock: Clock, columns: int) -> Iterator[Line]:
    """A day with its number, date and opening hours, and a rule below it.

    Where it has none the hours that are looked at are told, which depend on the zone at `home`.
    """
    from confsched.planning.constraints import window_of  # noqa: PLC0415 -- for free time only

    hours = [str(clock.slot(*part, day.date)) for part in window_of(day, home).open]
    told = [Piece(text, "time") for text in hours]
    if not day.hours:
        told = [Piece(f"no hours given, so {joined(hours)}", "quiet")]
    yield ()
    yield from flow((*date_facts(day, day.date), *told), columns)
    yield (Piece("─" * columns, "rule"),)


class Margin:
    """Sets lines beside heads in one style, or below them where the page is narrow.

    Heads are visible text. `columns` are left for the lines.
    """

    def __init__(self, heads: Iterable[str], columns: int, style: str = "time") -> None:
        self._style = style
        self._page = columns
        self._wide = max(map(width, heads), default=0)
        self.narrow = is_narrow(self._wide, columns)
        self._indent = BETWEEN if self.narrow else self._wide + BETWEEN
        self.columns = columns - self._indent

    def set(self, head: str, lines: Iterable[Line]) -> Iterator[Line]:
        """Yield a head with its lines."""
        if self.narrow:
            yield from paragraph(head, self._page, self._style)
        else:
            first, *lines = list(lines) or [()]
            beside = f"{pad(isolate(head), self._wide)}{' ' * BETWEEN}"
            yield (Piece(beside, self._style), *first)
        yield from indented(lines, self._indent)


def reason_lines(reasons: "Iterable[Reason]", columns: int) -> Iterator[Line]:
    """Yield each reason, indented, who or what it is about in front."""
    for reason in reasons:
        subject = visible(reason.subject or "")
        head = Piece(subject, "speaker") if subject else Piece("")
        text = f"{subject}: {visible(reason.text)}" if subject else visible(reason.text)
        yield from indented(hanging(text, columns - BETWEEN, head=head), BETWEEN)


def names(rooms: Sequence[Room]) -> str:
    """Rooms in a sentence: the first few by name."""
    return few([fenced(room.name) for room in rooms])


def at_home(
    local_times: Iterable[LocalTime], start: datetime, end: datetime, on: date
) -> Iterator[str]:
    """A slot of some date on the clocks of those who are far away."""
    for local in local_times:
        slot = Clock(local.zone).slot(start, end, on)
        people = few([fenced(speaker.name) for speaker in local.speakers])
        yield f"{slot} in {place_name(local.zone)}{f' for {people}' if people else ''}"


def quiet(text: str, columns: int) -> list[Line]:
    """A remark."""
    return paragraph(text, columns, "quiet")
