"""Moments that say UTC and have the time of day that stands beside them, where clocks show another.

Scripts put a `Z` behind what the clock on the wall shows. That clock is told by itself as well, so
that nothing else can be meant.
"""

from datetime import tzinfo

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.offsets import offset_name, on_clock
from confsched.patterns import pattern

_UTC = pattern(r"(?<=\d)(?:[Zz]|[+-]00:?00)\Z")
_FIELDS = ("_date", "_start", "_end")


def read_on_the_wall(book: Book, zone: tzinfo) -> None:
    """Take UTC out of all moments of a file in which none is on the clock of the zone; T218."""
    sessions = [one for one in book.sessions if "_date" in one.fields]
    if not sessions or not all(map(_is_told_twice, sessions)):
        return
    first = sessions[0]
    shown = on_clock(first.text("_date"), zone)
    ahead = shown.utcoffset() if shown else None
    if not ahead:
        return
    message = (
        f"all sessions start in UTC, and at the same time of day beside it, but {zone} "
        f"is at {offset_name(ahead)}: they are read on the clock of {zone}"
    )
    place = first.places.span(first.fields["_date"].mark)
    book.findings.append(Finding(message, place, code="T218"))
    for draft in (*sessions, *book.drafts["days"]):
        for field in _FIELDS:
            if (put := draft.fields.get(field)) is not None:
                draft.fields[field] = put.holding(_UTC.sub("", str(put.value).strip()))


def _is_told_twice(session: Draft) -> bool:
    """Whether a moment in UTC has the time of day that stands beside it."""
    text = session.text("_date").strip()
    shown = session.text("start").strip().zfill(5)[:5]
    return text[11:16] == shown and _UTC.search(text) is not None
