"""What pretalx tells in lists of their own: when submissions are, and what their numbers mean."""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.layout.placing import place_sessions

TYPES = "_types"  # no section of ours


def settle_lists(book: Book) -> None:
    """Say of sessions what other lists say of them: their slots, types and tracks."""
    place_sessions(book)
    types = {one.text("id"): one.text("name") for one in book.drafts.pop(TYPES, [])}
    tracks = {one.text("id"): one.text("id") for one in book.drafts["tracks"]}
    for session in book.sessions:
        _explain(session, "submission_type", "type", types)
        _explain(session, "track", "track", tracks)
        if "end" in session.fields:
            for told in (session.fields, session.extra):
                told.pop("duration", None)


def _explain(session: Draft, number: str, field: str, names: dict[str, str]) -> None:
    """Put what a number means into a field, where a list says it."""
    put = session.extra.get(number)
    if put is not None and (name := names.get(str(put.value))):
        del session.extra[number]
        session.put(field, *put.holding(name))
