"""Rows of one session of which a single one says another end: a slip, which is told once.

There is a row for each of its people, and all that they say of the session is the same. Without
this the row would be a session of its own, and its people in two at one time.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_SEVERAL: Final = 3  # rows: of two nobody knows which is right
_SAME: Final = ("_list", "date", "day", "start", "room", "duration")
_UNTIL = pattern(r"\s*(?:[-–—]|\b(?:to|bis|à|a|tot)\b)\s*")


def settle_odd_end(book: Book, rows: Sequence[Draft]) -> None:
    """Let the only row of a session with another end have that of the others, and tell it."""
    field = next((one for one in ("end", "time") if one in rows[0].fields), "")
    if len(rows) < _SEVERAL or not field or not _are_one(rows, field):
        return
    ends = Counter(row.text(field) for row in rows)
    (usual, _), *others = ends.most_common()
    if [count for _, count in others] != [1] or not usual:
        return
    row = next(row for row in rows if row.text(field) == others[0][0])
    beside = next(other for other in rows if other is not row)
    put, right = row.fields[field], beside.fields[field]
    message = f"this row says {put.value!r}, and the others of {row.text('title')!r} {usual!r}"
    related = Related(beside.places.span(right.mark), "another of its rows")
    place = row.places.span(put.mark)
    book.findings.append(Finding(message, place, (related,), code="F002"))
    row.fields[field] = put.holding(right.value)


def _are_one(rows: Sequence[Draft], field: str) -> bool:
    """Whether rows say the same of their session, but for its end, and each names somebody else."""
    said = {(*map(row.text, _SAME), _beginning(row.text(field), field)) for row in rows}
    named = [one.text("name") for row in rows for _, one, _ in row.people]
    return len(said) == 1 and all(row.people for row in rows) and len({*named}) == len(named)


def _beginning(text: str, field: str) -> str:
    """The start in a range; two ends have nothing in common."""
    return _UNTIL.split(text, maxsplit=1)[0] if field == "time" else ""
