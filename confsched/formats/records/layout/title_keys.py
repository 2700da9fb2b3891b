"""Sessions whose titles stand elsewhere: in the keys of a mapping, or in a list of their slot.

`{"Boats in harbours": {start: …, description: …}}`, `{time: 10:00, titles: [Of boats, …]}`.
"""

from collections.abc import Iterable, Iterator, Sequence

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.names import SESSION
from confsched.formats.drafts import Draft, Put
from confsched.formats.texts import plain
from confsched.patterns import pattern

_KEY = "_key"
_MARKED = pattern(r"__+[^\W_]+(?:&[^\W_]+)?")  # `__lunch`, as sites call what is no talk


def settle_title_keys(sessions: Sequence[Draft]) -> None:
    """Call sessions by the words that they stand under, where nothing else is their title.

    A description was taken for it, for want of another.
    """
    holders = {id(one.above): one.above for one in sessions if one.above is not None}
    if not any(_KEY in one.fields for one in holders.values()):
        return
    keyed = [(one, key) for one in sessions if (key := _key(one)) is not None]
    in_words = sum(" " in str(key.value).strip() for _, key in keyed)
    if 2 * in_words <= len(keyed) or not all(_has_no_title(one) for one, _ in keyed):
        return
    for session, key in keyed:
        if told := session.fields.pop("title", None):
            session.put("description", *told)
        session.fields.pop("id", None)
        session.put("title", *key)


def _key(session: Draft) -> Put | None:
    """The key that a session stands under, which is its id if nothing else is."""
    key = session.above.fields.get(_KEY) if session.above is not None else None
    own = session.fields.get("id")
    return key if key is not None and (own is None or own.value == key.value) else None


def _has_no_title(session: Draft) -> bool:
    """Whether what stands for the title of a session is called a description."""
    put = session.fields.get("title")
    name = session.places.span(put.key).text.strip(" \"'") if put is not None else ""
    return put is None or compared(name) in SESSION["description"]


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


def settle_title_marks(sessions: Iterable[Draft]) -> None:
    """Show what is wrong with a whole row at its title; leave the mark of sites for no talk out."""
    for session in sessions:
        if (put := session.fields.get("title")) is None:
            continue
        session.mark = put.mark
        if str(put.value)[:2] == "__" and _MARKED.fullmatch(str(put.value)):
            session.fields["title"] = put.holding(str(put.value).strip("_"))
