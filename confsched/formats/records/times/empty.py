"""Rows that say when and nothing else: the empty slots of a template, and when a day ends.

Nothing takes place in them, so they are no sessions. In a list that says no ends they still end
what is above them, and their days are days of the conference; they are kept beside it.
"""

from collections import Counter

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, sequence_of
from confsched.formats.when import CLOCKS, DAYS

EMPTY = "_empty"
WALLS = "_walls"  # what else is no session, and ends what is above it
GAP = "_empty_place"  # in which of the places side by side nothing is
_WHEN = frozenset((*DAYS, *CLOCKS, "_on", "timezone"))
_NUMBERED = _WHEN | {"id"}


def set_empty_aside(book: Book) -> None:
    """Take empty slots out of the sessions; what has an id is one only among rows with titles."""
    book.drafts[WALLS] = [one for one in book.sessions if GAP in one.extra]
    book.leave_out(book.drafts[WALLS])
    likely = [one for one in book.sessions if one.fields.keys() <= _NUMBERED and _is_empty(one)]
    if not likely:
        return
    rows = Counter(id(one.places) for one in book.sessions)
    titled = Counter(id(one.places) for one in book.sessions if "title" in one.fields)
    book.drafts[EMPTY] = [
        one
        for one in likely
        if one.fields.keys() <= _WHEN or 2 * titled[id(one.places)] >= rows[id(one.places)]
    ]
    book.leave_out(book.drafts[EMPTY])


def _is_empty(session: Draft) -> bool:
    beside = session.extra.keys() - {*CLOCKS} or session.people or session.lists
    return session.says(CLOCKS) and not beside


def keep_empty(book: Book) -> None:
    """Say beside the conference which slots were empty."""
    conference, empty = book.conference, book.drafts.pop(EMPTY, [])
    puts = []
    for slot in empty:
        first = next(put for name, put in slot.fields.items() if name in CLOCKS)
        puts.append(conference.moved(first.holding(_text(slot)), slot))
    if puts:
        conference.leave("empty slots", sequence_of(conference, puts), puts[0].key, puts[0].mark)


def _text(slot: Draft) -> str:
    """When an empty slot is, in one line."""
    day = slot.text("_on") or slot.text("date") or slot.text("day")
    said = [str(put.value) for put in slot.extra.values()]  # a time, with words around it
    start = "".join(said[:1]) or slot.text("start") or slot.text("time") or slot.text("duration")
    dated = "" if day and start.startswith(day) else day
    clocks = "-".join(filter(None, (start, slot.text("end"))))
    return " ".join(filter(None, (dated, clocks)))
