"""The sessions of Mini-Conf in which papers are given, in a list of their own: room and chair.

The calendar has them by the same ids, and says when they are.
"""

from collections import Counter

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.people.in_text import several
from confsched.formats.systems.miniconf.dates import leave_dates, place_by_date
from confsched.patterns import pattern
from confsched.text.person_names import folded

_PAGE = pattern(r"[./#?]")


def block(draft: Draft) -> None:
    """A session with who chairs it, and where it is unless that is a page."""
    several(draft, "_chair", role="chair")
    put = draft.fields.pop("_location", None)
    if put is not None:
        place = draft.leave if _PAGE.search(str(put.value)) else draft.put
        place("location" if place == draft.leave else "room", *put)


def merge_blocks(book: Book) -> None:
    """Say of the sessions of the calendar what the list has; what it has alone is one more."""
    counts = Counter(one.text("id") for one in book.sessions)
    known = {one.text("id"): one for one in book.sessions if counts[one.text("id")] == 1}
    for found in book.drafts.pop("_blocks", ()):
        mine = known.get(found.text("id"))
        if mine is None or "id" not in found.fields:
            place_by_date(found)
            book.add("sessions", found)
            continue
        leave_dates(found)
        title = found.fields.pop("title", None)
        if title is not None and folded(str(title.value)) not in folded(mine.text("title")):
            mine.put("subtitle", *mine.moved(title, found))
        mine.absorb(found)
