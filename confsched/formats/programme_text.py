"""Programmes that people wrote for people, as `reading.programme_text` reads them from a page.

The tree has values of ours already. What is left is who is who: somebody is named with `Dr.` once
and without it the next time.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.fits import has
from confsched.formats.tables import Entry, Format, Person, Table
from confsched.text.person_names import person_name

_PERSON: Table = {
    "name": "name",
    "part": "_role",
    "role": "role",
    "organization": "organization",
}
_SESSION: Table = {
    "title": "title",
    "subtitle": "subtitle",
    "type": "type",
    "date": "date",
    "day": "day",
    "time": "time",
    "timezone": "timezone",
    "room": "room",
    "track": "track",
    "language": "language",
    "abstract": "abstract",
    "people": Person(_PERSON),
}
_PAGE: Table = {
    "programme-text": None,
    "title": "title",
    "timezone": "timezone",
    "days": Entry("days", {"date": "date", "heading": None, "title": "title"}),
    "sessions": Entry("sessions", _SESSION),
}


def _finish(book: Book) -> None:
    """Call everybody as they are called first, and leave out days whose date nobody knows."""
    book.drafts["days"] = [day for day in book.drafts["days"] if day.text("date")]
    names: dict[tuple[str, ...], str] = {}
    for session in book.sessions:
        for _, person in session.people:
            _call(person, names)


def _call(person: Draft, names: dict[tuple[str, ...], str]) -> None:
    put = person.fields.get("name")
    words = person_name(person.text("name")).words
    if put is not None and words:
        person.fields["name"] = put._replace(value=names.setdefault(words, person.text("name")))


# by what the page was written in
PAGES = {
    name: Format(name=name, title=title, parts=((has("programme-text"), _PAGE),), finish=_finish)
    for name, title in (
        ("text", "a programme that people read"),
        ("html", "a page of the web with a programme"),
        ("docx", "a Word document with a programme"),
    )
}
