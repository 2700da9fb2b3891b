"""Rows of a workbook that have one title between them, merged downwards: a session of two hours.

It lasts until the last of them ends. Rows in other rooms or with other people are sessions of
their own below one heading, and so are those between which there is a pause.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.clocks import is_range, span_of, written
from confsched.reading.tree import start_of
from confsched.reading.workbook import Workbook

_TIMES = frozenset(("time", "start", "end"))
_OUTSIDE = frozenset(("_list", "_label", "_on"))


def join_merged_rows(book: Book) -> None:
    """Make one session of the rows of each cell with a title that follow each other in time."""
    kept: list[Draft] = []
    for session in book.sessions:
        if kept and _is_one_cell(kept[-1], session) and _lasts_until(kept[-1], session):
            continue
        kept.append(session)
    book.drafts["sessions"] = kept


def _is_one_cell(above: Draft, row: Draft) -> bool:
    """Whether two rows share the cell of their title, and say nothing else but when they are."""
    title, other = above.fields.get("title"), row.fields.get("title")
    if title is None or other is None or title.mark != other.mark:
        return False
    if above.places is not row.places or not isinstance(row.places.source, Workbook):
        return False
    return _stands_below(row, other) and _says_no_more(above, row)


def _stands_below(row: Draft, title: Put) -> bool:
    """Whether the time of a row is in a row of the sheet below that in which its title is."""
    time = row.fields.get("time") or row.fields.get("start")
    if time is None:
        return False
    places = row.places
    first, last = (start_of(places.real(one)) for one in (title.mark, time.mark))
    return "\n" in places.source.text[first:last]


def _says_no_more(above: Draft, row: Draft) -> bool:
    told, said = above.fields | above.extra, row.fields | row.extra
    own = [name for name in said if name not in _TIMES | _OUTSIDE]
    names = [(role, one.text("name")) for role, one, _ in above.people]
    same = all(name in told and told[name].value == said[name].value for name in own)
    return same and all((role, one.text("name")) in names for role, one, _ in row.people)


def _lasts_until(session: Draft, row: Draft) -> bool:
    """Let a session last until a row below it ends which begins when it ends, if it does."""
    said = [_span(one) for one in (session, row)]
    if not all(said):
        return False
    (start, *end), (then, *last) = said
    if not last:  # where none says an end, each lasts until the next one begins
        return not end and then > start
    if end != [then]:
        return False
    if "end" in row.fields:
        session.fields["end"] = row.fields["end"]
    else:
        put = session.fields["time"]
        session.fields["time"] = put.holding(f"{written(start)}-{written(last[0])}")
    return True


def _span(session: Draft) -> tuple[int, ...]:
    """The minutes at which a row begins and ends; nothing of what says it in any other way."""
    time = session.text("time")
    if time and is_range(time) and "end" not in session.fields:
        return span_of(time)
    start, end = (span_of(session.text(name)) for name in ("start" if not time else "time", "end"))
    return (*start, *end) if "duration" not in session.fields else ()
