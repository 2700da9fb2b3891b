"""Breaks of a list that stand once more under every room or track: they are for all of them."""

from collections import defaultdict
from collections.abc import Hashable

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.text.titles import plain_type

_WHEN = ("_list", "date", "day", "start", "time", "end", "duration")
_FOR_ALL = frozenset(("break", "meal", "registration", "opening", "closing", "social"))


def settle_shared(book: Book) -> None:
    """Make one session of those that say the same under several rooms at one time."""
    if "_label" not in book.fields:
        return
    found: defaultdict[Hashable, list[Draft]] = defaultdict(list)
    for session in book.sessions:
        found[_key(session)].append(session)
    book.drafts["sessions"] = [one for same in found.values() for one in _together(same)]


def _key(session: Draft) -> Hashable:
    """What breaks at one time have in common; nothing else has the key of any other session."""
    title = session.text("title")
    if session.people or "_label" not in session.fields or plain_type(title) not in _FOR_ALL:
        return id(session)
    return id(session.places), title.casefold(), *map(session.text, _WHEN)


def _together(same: list[Draft]) -> list[Draft]:
    labels = {one.text("_label") for one in same}
    if len(same) == 1 or len(labels) < len(same):
        return same
    del same[0].fields["_label"]
    return same[:1]
