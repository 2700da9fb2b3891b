"""Sessions that slots describe instead of naming them, as sites keep what they made."""

from collections.abc import Iterator

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.systems.hoverboard.slots import cells_in, holds_cells
from confsched.formats.tables import Entry
from confsched.formats.values import inner
from confsched.formats.walk import read_entry
from confsched.reading import Mapping, Sequence


def define_described(book: Book, rule: Entry) -> None:
    """Make sessions of those that nothing else defines, and let the slots name them."""
    known = {session.text("id") for session in book.sessions}
    for items in [items for day in book.drafts["_days"] for items in _items_of(day)]:
        for number, item in enumerate(items):
            identifier = inner(item, "id")
            if isinstance(item, Mapping) and identifier and item.get("title"):
                items[number] = identifier
                if identifier not in known:
                    read_entry(book, rule, item)
                known.add(identifier)


def _items_of(day: Draft) -> Iterator[Sequence]:
    """The lists of what is in the cells of a day."""
    put = day.fields.get("_slots")
    slots = put.value if put is not None and isinstance(put.value, Sequence) else ()
    for slot in slots:
        held = slot.values() if isinstance(slot, Mapping) else ()
        for cell in (one for value in held if holds_cells(value) for one in cells_in(value)):
            items = cell.get("items") if isinstance(cell, Mapping) else None
            if isinstance(items, Sequence):
                yield items
