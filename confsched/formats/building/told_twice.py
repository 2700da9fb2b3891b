"""Starts that somebody else's file tells twice: in a moment, and as a time of day beside it.

Programs believe one or the other. Where most of them differ, the moments are those of another
clock. Scripts put a `Z` behind what the clock on the wall shows: where all moments say UTC and have
the time of day beside them, and the clocks of the place show another, nothing else can be meant.
"""

from datetime import tzinfo

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.offsets import offset_name, on_clock
from confsched.patterns import pattern

_UTC = pattern(r"(?<=\d)(?:[Zz]|[+-]00:?00)\Z")
_SIGNS = str.maketrans("", "", ":")
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


def note_differing(book: Book, shown: list[tuple[Draft, Put]]) -> None:
    """Tell of sessions whose `start` differs from the time of day that stood beside it."""
    differing = [(session, put) for session, put in shown if _differs(session, put)]
    if 2 * len(differing) < len(book.sessions):
        book.findings.extend(_told(session, put) for session, put in differing)


def _differs(session: Draft, put: Put) -> bool:
    shown = str(put.value)
    return (
        session.text("start")[11:16] != shown.zfill(5)[:5] and shown.translate(_SIGNS).isdecimal()
    )


def _told(session: Draft, put: Put) -> Finding:
    used = session.fields["start"]
    message = f"this says {put.value}, and the date {session.text('start')[11:16]}, which is read"
    related = Related(session.places.span(used.mark), "the date")
    return Finding(message, session.places.span(put.mark), (related,), code="F002")
