"""Columns of tables whose name is nearly that of a field which no other column is.

What is in them is kept under `extra` as of any column that we do not know, and so reaches nobody.
"""

from collections.abc import Iterable

from confsched.findings import Edit, Finding, Fix
from confsched.formats.book import Book
from confsched.formats.compared import compared
from confsched.formats.drafts import Draft, Put
from confsched.formats.field_names import IDS
from confsched.formats.fields import Column, columns
from confsched.formats.records.blocks import is_in_table
from confsched.formats.records.people import detail_of
from confsched.source import Span
from confsched.text.nearest import did_you_mean, nearest

_NAMES = (
    *("Title", "Session title", "Speaker", "Speakers", "Presenter", "Presenters", "Moderator"),
    *("Chair", "Location", "Venue", "Track", "Start", "Start time", "End time", "Duration"),
    *("Abstract", "Description", "Language", "Affiliation", "Organization", "Company"),
    *("Timezone", "Date", "Room"),
)
_SHORTEST = 5  # letters; shorter names are like too many
_ALIKE = 0.82


def note_misspelt(book: Book) -> None:
    """Tell of columns that nobody knows, and which ones they may be."""
    taken = {_meaning(field) for field in book.fields}
    for name, (session, put) in _unknown(book.sessions).items():
        near = _near(name)
        if near and _column(columns([near])[near]) not in taken:
            book.findings.append(_finding(name, near, session.places.span(put.key)))


def _unknown(sessions: Iterable[Draft]) -> dict[str, tuple[Draft, Put]]:
    """The columns that are nothing of ours, each with the first row that has something in it."""
    found: dict[str, tuple[Draft, Put]] = {}
    for session in sessions:
        for name in session.extra:
            if name not in found and is_in_table(session):
                found[name] = session, session.extra[name]
    return found


def _near(name: str) -> str:
    """The name that was meant; a plural is another word, and so is `Location ID`.

    A `location` that is no place of a session, as in lists of speakers, is not misspelt.
    """
    plain = compared(name)
    if len(plain) < _SHORTEST or plain.rpartition(" ")[2] in IDS:
        return ""
    near = next(iter(nearest(plain, _NAMES, most=1, alike=_ALIKE)), "")
    return near if near and plain not in (near.casefold(), f"{near.casefold()}s") else ""


def _meaning(field: str) -> tuple[str, str]:
    """The role and the detail that a field of a draft says, or the field."""
    return detail_of(field) or ("", field)


def _column(column: Column) -> tuple[str, str]:
    return column.role, column.field


def _finding(name: str, near: str, place: Span) -> Finding:
    plain = place.source.separator and place.text.strip() == name
    fix = Fix(f"write {near!r}", (Edit(place, near),), safe=True) if plain else None
    message = f"no column is called {name!r}{did_you_mean([near])}"
    return Finding(message, place, fix=fix, code="F003")
