"""The days of a conference that says when it begins and when it ends."""

from datetime import date

from confsched.findings import Finding
from confsched.formats.book import Book

_MOST = 31  # days; what takes longer is a season, or a slip


def settle_span(book: Book) -> None:
    """Days from `_from` until `_until`, which are dates; else the days of the sessions.

    What takes longer than a conference is kept in the words of the file, and so is an end before
    the beginning, which is told.
    """
    conference = book.conference
    first, last = (conference.text(field) for field in ("_from", "_until"))
    days = _days_between(first, last)
    if first and last and 0 <= days < _MOST:
        conference.derive("days", first if first == last else f"{first} to {last}", of="_from")
    elif first and last:
        if days < 0:
            place = conference.places.span(conference.fields["_until"].mark)
            message = f"the conference ends on {last}, before it starts on {first}"
            book.findings.append(Finding(message, place, code="F005"))
        for name in ("_from", "_until"):
            conference.leave(name.removeprefix("_"), *conference.fields[name])


def _days_between(first: str, last: str) -> int:
    try:
        return (date.fromisoformat(last) - date.fromisoformat(first)).days
    except ValueError:
        return 0
