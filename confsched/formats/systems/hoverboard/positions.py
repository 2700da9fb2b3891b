"""Sessions and people of a site that have no ids: they are named by their places, or as they are.

Places are counted from 0, or from 1 where nothing is in place 0 and something is in the last one.
"""

from collections.abc import Collection, Sequence

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.systems.hoverboard.slots import showings


def call_by_positions(book: Book, days: Sequence[Draft]) -> None:
    """Give ids to those that lack them, as slots and sessions name them."""
    named = {str(one.name.value) for day in days for one in showings(day, 0)}
    _call(book.sessions, named, by_title=True)
    people = [person for one in book.sessions for _, person, _ in one.people]
    _call(book.drafts["speakers"], {one.text("id") for one in people} - {""}, by_title=False)
    known = {one.text("id") for one in book.drafts["speakers"]}
    for person in people:
        if " " in person.text("id").strip() and person.text("id") not in known:
            person.put("name", *person.fields.pop("id"))


def _call(drafts: Sequence[Draft], named: Collection[str], *, by_title: bool) -> None:
    if not named or any("id" in one.fields for one in drafts):
        return
    titles = {one.text("title") for one in drafts}
    if by_title and not titles.isdisjoint(named):
        for draft in drafts:
            draft.derive("id", draft.text("title"), of="title")
        return
    counted = all(name.isdecimal() and len(name) < 5 for name in named)
    last = max(map(int, named)) if counted else len(drafts) + 1
    first = int("0" not in named and last == len(drafts))
    for number, draft in enumerate(drafts, first) if last < len(drafts) + first else ():
        draft.derive("id", str(number))
