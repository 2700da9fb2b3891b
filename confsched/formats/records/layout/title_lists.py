"""Slots that name what is in them by nothing but titles: `{time: 10:00, titles: [Of boats, …]}`."""

from collections.abc import Iterator

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.drafts import Draft
from confsched.formats.texts import plain


def settle_title_lists(book: Book) -> None:
    """Make sessions of the titles in a slot that has none of its own.

    Words alone may be ids of sessions that are told elsewhere.
    """
    slots = {id(one): name for one in book.sessions if (name := _list_of_titles(one))}
    if slots:
        book.drafts["sessions"] = [
            one
            for session in book.sessions
            for one in (_each(session, slots[id(session)]) if id(session) in slots else (session,))
        ]


def _list_of_titles(session: Draft) -> str:
    """The name under which a session that has no title has a list of them."""
    if "title" in session.fields:
        return ""
    return next((name for name, put in session.extra.items() if _holds(name, put.value)), "")


def _holds(name: str, value: object) -> bool:
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        return False
    in_words = sum(" " in one.strip() for one in value)
    return 2 * in_words > len(value) and (section_of(name) == "sessions" or _are_titles(name))


def _are_titles(name: str) -> bool:
    one = compared(name).removesuffix("s")
    return [column.field for column in columns([one]).values()] == ["title"]


def _each(slot: Draft, name: str) -> Iterator[Draft]:
    put = slot.extra.pop(name)
    titles = put.value if isinstance(put.value, list) else []
    for title in titles:
        session = slot.again()
        session.put("title", plain(title), put.key, put.mark)
        yield session
