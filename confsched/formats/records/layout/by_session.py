"""Talks of one list that name by its id the session of another list in which they are given."""

from collections.abc import Mapping

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft

_NAMING = frozenset(("session id", "session", "block id", "panel id", "symposium id"))


def put_under_sessions(book: Book, section: str) -> None:
    """Let sessions hold the talks that name them, as if these stood in them."""
    names = _columns(book)
    if not names:
        return
    known = _known(book)
    kept: list[Draft] = []
    for one in book.sessions:
        holder = next(filter(None, (_holder(one, name, known) for name in names)), None)
        if holder is None:
            kept.append(one)
        else:
            one.above = holder
            book.drafts[section].append(one)
    book.drafts["sessions"] = kept


def _columns(book: Book) -> list[str]:
    """The columns in which ids of sessions may stand."""
    found = {key for one in book.sessions for key in one.extra}
    return sorted(key for key in found if compared(key) in _NAMING)


def _known(book: Book) -> dict[str, Draft]:
    """Sessions by their ids, if only one of them has it."""
    found: dict[str, Draft | None] = {}
    for one in book.sessions:
        if (name := one.text("id")) and "title" in one.fields:
            found[name] = None if name in found else one
    return {name: one for name, one in found.items() if one is not None}


def _holder(talk: Draft, name: str, known: Mapping[str, Draft]) -> Draft | None:
    """What holds a talk: another session, which names none itself and is called otherwise."""
    put = talk.extra.get(name)
    holder = known.get(str(put.value).strip()) if put is not None else None
    if holder is None or holder is talk or name in holder.extra or "title" not in talk.fields:
        return None
    return holder if holder.text("title") != talk.text("title") else None
