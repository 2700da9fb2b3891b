"""One thing that several files, or several parts of a file, tell of."""

from collections.abc import Iterable

from confsched.formats.book import Book
from confsched.formats.drafts import Draft


def settle_twins(book: Book, section: str, fields: Iterable[str]) -> None:
    """Make one of all entries of a section that agree in some fields; they need the first."""
    found: dict[tuple[object, ...], Draft] = {}
    for draft in book.drafts[section]:
        first, *others = (draft.text(field) for field in fields)
        key = (first, *others) if first else (draft,)
        if found.setdefault(key, draft) is not draft:
            found[key].absorb(draft)
    book.drafts[section] = list(found.values())
