"""Rows with nothing but who is in the session above them, as what: `Presenters: Jo Sample`."""

from collections.abc import Iterable

from confsched.formats.book import Book
from confsched.formats.columns.compared import role_of
from confsched.formats.columns.fields import Column
from confsched.formats.drafts import Draft
from confsched.formats.records.fields.title_lines import BY, names_people
from confsched.formats.records.people.columns import names_somebody
from confsched.formats.records.people.waiting import field_of
from confsched.formats.records.rooms.blocks import is_in_table
from confsched.formats.when import BEGINS
from confsched.patterns import pattern

_LABELLED = pattern(r"([^\W\d][^:\n]{2,24}):\s+([^\n]{3,400})")
_BY = pattern(rf"()(?:{BY}) ([^\W\da-z_]\S* [^\s(][^\n]{{1,200}})")


def join_rows_of_people(book: Book) -> None:
    """Put those into a session whom a row below it names that has no more than a title."""
    kept: list[Draft] = []
    for session in book.sessions:
        if kept and _tells_people(session, kept[-1]):
            continue
        kept.append(session)
    book.sessions[:] = kept


def leave_kinds_of_sheets(sessions: Iterable[Draft]) -> None:
    """Let rows with nothing but people go on: that their sheet is called `Panels` is no title."""
    for session in sessions:
        kind = session.fields.get("type")
        of_sheet = kind is not None and kind.mark == session.mark and is_in_table(session)
        if not of_sheet or "title" in session.fields or session.says(BEGINS):
            continue
        if names_somebody(session):
            del session.fields["type"]


def _tells_people(session: Draft, above: Draft) -> bool:
    """Whether a row only names who is in the one above it, who then are."""
    text = session.text("title")
    plain = session.fields.keys() == {"title"} and not session.extra
    match = _LABELLED.fullmatch(text) or _BY.fullmatch(text) if plain else None
    told = above.above is session.above and not above.fields.keys().isdisjoint(BEGINS)
    role = (role_of(match[1]) if match[1] else "speaker") if match and told else ""
    if not match or not role or not names_people(match[2]):
        return False
    put = session.fields["title"]
    column = Column("name", role, several=True)
    above.put(field_of(match[1] or "title", column), *put.holding(match[2]))
    return True
