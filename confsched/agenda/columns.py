"""One day with its rooms side by side: a band for each start, a column for each room."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final, NamedTuple

from confsched.agenda.cells import Part, title_lines
from confsched.agenda.facts import rooms_fact
from confsched.agenda.flow import paragraph
from confsched.agenda.layout import AgendaDay, Gap
from confsched.agenda.listing import gap_line, list_day
from confsched.agenda.margin import BETWEEN, Margin, margin_of
from confsched.agenda.writer import Writer
from confsched.agenda.zones import Clock, Slots
from confsched.schedule.entities import Room, ScheduledSession
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece
from confsched.text.width import width

_LEAST_CELL: Final = 24


class _Cell(NamedTuple):
    """Lines that start at a column of the page, counted from the end of the margin."""

    left: int
    lines: list[Line]


class _Place(NamedTuple):
    """A session in neighbouring rooms, from the first to the last of them."""

    first: int
    last: int
    session: ScheduledSession


@dataclass(frozen=True, slots=True)
class _Grid:
    """How wide the columns are; `rooms` has the number of each room's column."""

    rooms: dict[Room, int]
    margin: Margin
    cell: int

    def left(self, first: int) -> int:
        return first * (self.cell + BETWEEN)

    def width(self, place: _Place) -> int:
        return self.left(place.last + 1) - self.left(place.first) - BETWEEN


def fits_columns(day: AgendaDay, margin: Margin, columns: int) -> bool:
    """Whether the day uses two rooms or more, and each can have a column that can be read."""
    if len(day.rooms) < 2 or margin.is_narrow:
        return False
    return _cell_width(len(day.rooms), margin, columns) >= _LEAST_CELL


def set_columns(day: AgendaDay, clock: Clock, writer: Writer, columns: int) -> Iterator[Line]:
    """Yield the names of the rooms, then what starts together side by side after an empty line.

    What is in all rooms, or in none yet, runs across the page. Sessions of one room that start
    together stand below each other, and one that is still running says so. Rooms that are too
    many for the width have pages; what stood on one before is only named on those that follow. A
    page that has no room for two rooms is a list.
    """
    margin = margin_of(day, clock, columns)
    fitting = (columns - margin.indent + BETWEEN) // (_LEAST_CELL + BETWEEN)
    if len(day.rooms) < 2 or fitting < 2 or margin.is_narrow:
        yield from list_day(day, clock, writer, columns)
        return
    each = -(-len(day.rooms) // -(-len(day.rooms) // fitting))
    told: set[ScheduledSession] = set()
    for first in range(0, len(day.rooms), each):
        rooms = day.rooms[first : first + each]
        yield ()
        if each < len(day.rooms):
            yield from paragraph(rooms_fact(rooms, day), columns, "day")
        grid = _Grid(
            {room: number for number, room in enumerate(rooms)},
            margin,
            _cell_width(each, margin, columns),
        )
        yield from _page(_Bands(day, clock, writer, grid, told))


def _page(bands: "_Bands") -> Iterator[Line]:
    """Yield one page of rooms."""
    yield from bands.grid.margin.beside((), bands.names())
    rows = (row for row in bands.day.rows if isinstance(row, Gap) or bands.is_on_it(row))
    for _, together in groupby(rows, key=lambda row: (isinstance(row, Gap), row.start)):
        yield ()
        yield from bands.band(list(together))


def _cell_width(rooms: int, margin: Margin, columns: int) -> int:
    return (columns - margin.indent + BETWEEN) // rooms - BETWEEN


class _Bands:
    """Sets one band after another, and knows what is still running from those before."""

    def __init__(
        self,
        day: AgendaDay,
        clock: Clock,
        writer: Writer,
        grid: _Grid,
        told: set[ScheduledSession],
    ) -> None:
        self.day = day
        self.told = told
        self.before = frozenset(told)
        self.clock = clock
        self.writer = writer
        self.grid = grid
        self.running: list[_Place] = []

    def is_on_it(self, session: ScheduledSession) -> bool:
        """Whether a session is in one of the rooms, or in none."""
        return not session.rooms or any(room in self.grid.rooms for room in session.rooms)

    def names(self) -> list[Line]:
        """Return the heads of the columns."""
        grid = self.grid
        return _joined(
            _Cell(
                grid.left(number), paragraph(visible(room.name), grid.cell, "room", room.url or "")
            )
            for room, number in grid.rooms.items()
        )

    def band(self, rows: list[ScheduledSession | Gap]) -> Iterator[Line]:
        """Yield the lines of a gap, or of all that starts at one moment."""
        sessions = [row for row in rows if isinstance(row, ScheduledSession)]
        for row in rows:
            if isinstance(row, Gap):
                yield gap_line(row, self.grid.margin.indent)
        if sessions:
            shared = len({session.end for session in sessions}) == 1
            lines = self._lines(sessions, shared=shared)
            yield from self.grid.margin.beside(self._slots(sessions[0], shared=shared), lines)

    def _slots(self, session: ScheduledSession, *, shared: bool) -> Slots:
        if shared:
            return self.clock.slots(session.start, session.end, self.day.date)
        return self.clock.moments(session.start, self.day.date)

    def _lines(self, sessions: list[ScheduledSession], *, shared: bool) -> list[Line]:
        places = [place for session in sessions for place in self._places(session)]
        still = self._still_running(sessions[0], places)
        self.running = [p for p in self.running if p.session.end > sessions[0].start] + places
        layers = [
            [self._cell(place, shared=shared) for place in layer] for layer in _layers(places)
        ]
        layers[0] += still
        return _below_each_other([_joined(layer) for layer in layers])

    def _places(self, session: ScheduledSession) -> Iterator[_Place]:
        """One for each run of neighbouring rooms; the whole page for a session without a room."""
        rooms = self.grid.rooms
        numbers = sorted(rooms[room] for room in session.rooms if room in rooms)
        if not numbers:
            yield _Place(0, len(self.grid.rooms) - 1, session)
        for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
            found = [number for _, number in run]
            yield _Place(found[0], found[-1], session)

    def _cell(self, place: _Place, *, shared: bool) -> _Cell:
        session, columns = place.session, self.grid.width(place)
        self.told.add(session)
        if session in self.before:
            again = Part(session, repeat=True, clash=False, place="")
            lines = title_lines(again, self.writer, columns)
        else:
            several = len(session.rooms) > 1
            lines = self.writer.session(session, columns, rooms=several, seats=True)
        if not shared:
            slots = self.clock.slots(session.start, session.end, self.day.date)
            times = [line for slot in slots for line in paragraph(str(slot), columns, "time")]
            lines = times + lines
        return _Cell(self.grid.left(place.first), lines)

    def _still_running(self, session: ScheduledSession, places: list[_Place]) -> Iterator[_Cell]:
        """Yield what goes on in rooms where nothing starts."""
        taken = {number for place in places for number in range(place.first, place.last + 1)}
        for before in self.running:
            if before.session.end <= session.start or before.session.cancelled:
                continue
            ends = self.clock.moments(before.session.end, self.day.date)
            text = f"↓ until {' · '.join(map(str, ends))}"
            for number in range(before.first, before.last + 1):
                if number not in taken:
                    taken.add(number)
                    yield _Cell(self.grid.left(number), paragraph(text, self.grid.cell, "quiet"))


def _layers(places: list[_Place]) -> list[list[_Place]]:
    """Share the places out so that in no layer two of them meet."""
    layers: list[list[_Place]] = []
    for place in places:
        for layer in layers:
            if all(place.last < other.first or other.last < place.first for other in layer):
                layer.append(place)
                break
        else:
            layers.append([place])
    return layers


def _below_each_other(layers: list[list[Line]]) -> list[Line]:
    """All lines, with empty ones between, unless all are titles alone."""
    between: list[Line] = [()] if any(len(layer) > 1 for layer in layers) else []
    return [line for layer in layers for line in (*between, *layer)][len(between) :]


def _joined(cells: Iterable[_Cell]) -> list[Line]:
    """Set cells side by side."""
    across = sorted(cells)
    height = max(len(cell.lines) for cell in across)
    return [_across(across, row) for row in range(height)]


def _across(cells: list[_Cell], row: int) -> Line:
    line: list[Piece] = []
    at = 0
    for left, lines in cells:
        if row < len(lines):
            line += (Piece(" " * (left - at)), *lines[row])
            at = left + sum(width(piece.text) for piece in lines[row])
    return tuple(line)
