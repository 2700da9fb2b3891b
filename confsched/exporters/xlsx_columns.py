"""What a flat sheet of a workbook is: columns, each of which tells something of an entry."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, time
from functools import partial
from typing import Final, NamedTuple, Protocol, TypeVar

from confsched import spreadsheets
from confsched.exporters.addresses import web_address
from confsched.exporters.session_fields import listed
from confsched.exporters.texts import block
from confsched.reading import Origin
from confsched.schedule.audience import Audience, may_see
from confsched.text.as_json import as_json_line

E = TypeVar("E")


class Link(NamedTuple):
    """The address of a page."""

    address: str


Cell = str | int | float | date | time | Link | None
Column = tuple[str, Callable[[E], Cell]]


class Table(NamedTuple):
    """A sheet: its name, the heads of its columns, and rows as long as these."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


_CALLED: Final = {"zone": "timezone", "room": "rooms"}  # like what is written of them
_ALWAYS: Final = frozenset(
    ("date", "start", "end", "title", "type", "status", "room", "speakers", "id", "name")
)
_FLAGS: Final = ("concurrent", "online")  # that are not, where nothing is said


class Written(Protocol):
    """An entry that stands in a file, or in none."""

    @property
    def origin(self) -> Origin | None:
        """Where it is written."""


def table(name: str, columns: Iterable[Column[E]], entries: Iterable[E]) -> Table:
    """A table without the columns in which nothing is said, but for those that always stand."""
    found = list(columns)
    rows = [[tell(entry) for _, tell in found] for entry in entries]
    kept = [
        number
        for number, (called, _) in enumerate(found)
        if called.lower() in _ALWAYS or any(row[number] not in (None, "") for row in rows)
    ]
    heads = tuple(found[number][0] for number in kept)
    return Table(name, heads, tuple(tuple(row[number] for number in kept) for row in rows))


def head(name: str) -> str:
    """What a column is called that tells a field of the schedule."""
    return spreadsheets.head(_CALLED.get(name, name))


def attributes(kind: str, names: Iterable[str], audience: Audience) -> Iterator[Column[object]]:
    """The columns of an entry that are what it has under their name."""
    for name in names:
        if may_see(audience, kind, name):
            yield head(name), partial(_attribute, name)


def _attribute(name: str, entry: object) -> Cell:
    value = getattr(entry, name)
    if name in ("url", "link"):
        return address(value)
    if name in _FLAGS:
        return value or None
    if isinstance(value, tuple):
        return listed(value)
    return value if isinstance(value, int) else block(value)


def as_written(name: str) -> Column[Written]:
    """A field as it stands in the file; what is no text is in brackets."""

    def tell(entry: Written) -> Cell:
        value = entry.origin.mapping.get(name) if entry.origin else None
        return block(value) if value is None or isinstance(value, str) else as_json_line(value)

    return head(name), tell


def address(text: str | None) -> Cell:
    """A link where it is a page on the web; any other address is only shown."""
    return Link(text) if text and web_address(text) == text else block(text)
