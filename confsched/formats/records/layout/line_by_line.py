"""Talks of a session in lines of one cell, and in those of others who gives them, and from where.

The nth line belongs to the nth: so congresses write all of a session into one row.
"""

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.names import TALKS
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.fields.held import call_by_holder, holder_of
from confsched.formats.records.fields.rules import LINES
from confsched.formats.records.layout.parts import PART
from confsched.formats.records.people.beside_titles import MARK
from confsched.formats.records.people.waiting import column_of, columns_in

_DETAILS = {"name": "authors", "organization": "affiliation"}  # as a talk has them
_ENDS = "aeinos"  # of one and of several
_TALKS = frozenset(one.rstrip(_ENDS) for one in (*TALKS, "title", "titel"))


def part_lines(book: Book) -> None:
    """Make a talk of each line, where as many lines of most rows say who gives it."""
    lined = any("\n" in one.text(name) for name in columns_in(book.fields) for one in book.sessions)
    held = [(one, put) for one in book.sessions if lined and (put := _titles(one)) is not None]
    told = [(one, put, _columns(one, len(_lines(put)))) for one, put in held]
    several = [bool(columns) for _, put, columns in told if len(_lines(put)) > 1]
    for session, put, columns in told if 2 * sum(several) > len(several) else ():
        if columns:
            _part(session, put, columns)


def _titles(session: Draft) -> Put | None:
    """The cell in which the talks of a session are, whose own title stands in another."""
    if holder_of(session) is not None:
        return session.fields.get(LINES) or session.fields.get("title")
    named = (put for key, put in session.extra.items() if compared(key).rstrip(_ENDS) in _TALKS)
    return next(named, None) if "title" in session.fields else None


def _lines(put: Put) -> list[str]:
    """The lines of a cell; those without words do not count."""
    text = put.value if isinstance(put.value, str) else ""
    return [MARK.sub("", line) for one in text.splitlines() if (line := one.strip())]


def _columns(session: Draft, count: int) -> dict[str, str]:
    """The columns about those who speak that have so many lines, if one of them has names."""
    parts = ((one, column_of(one)) for one in columns_in(session.fields))
    found = {
        one: _DETAILS[detail]
        for one, ((role, _), detail, _) in parts
        if role in ("speaker", "author") and detail in _DETAILS
        if len(_lines(session.fields[one])) == count
    }
    return found if "authors" in found.values() else {}


def _part(session: Draft, titles: Put, columns: dict[str, str]) -> None:
    """Put each line of some cells into the talk that it is of."""
    told = {detail: session.fields.pop(one) for one, detail in columns.items()}
    session.extra = {n: put for n, put in session.extra.items() if put is not titles}
    session.fields = {n: put for n, put in session.fields.items() if put is not titles}
    call_by_holder(session)
    for detail, put in {"title": titles, **told}.items():
        for number, line in enumerate(_lines(put)):
            session.put(f"{PART}{number:02}/{detail}", *put.holding(line))
