"""The programme of a page in few words, for tests."""

from collections.abc import Iterator

from pdf_files import pdf

from confsched.reading.programme_text.front_ends.html_page import html_page
from confsched.reading.programme_text.front_ends.pdf.page import pdf_page
from confsched.reading.programme_text.front_ends.plain_text import plain_page
from confsched.reading.programme_text.page import Asked
from confsched.reading.programme_text.programme import Programme
from confsched.reading.programme_text.read import read_programme
from confsched.reading.tree import Mapping, Sequence
from confsched.source import Source

# a day that several layouts tell
ONE_DAY = [
    "2026-06-04 09:00-09:30 Welcome",
    "  speaker: Ada Sample | Rector | Sample University",
    "2026-06-04 09:30-10:30 Who owns the harbour? [Hall A]",
    "  speaker: Ben Muster |  | Muster AG",
    "  moderator: Cleo Exemple",
    "2026-06-04 10:30-11:00 Coffee break",
]


def programme(text: str, asked: Asked | None = None) -> Programme:
    """The programme in a plain text."""
    page = plain_page(Source("page.txt", text))
    return read_programme(page, asked or Asked())


def outline(text: str, asked: Asked | None = None) -> list[str]:
    """Every session as `day time title [room] {track}`, and below it everybody."""
    return outline_of(programme(text, asked))


def outline_of_html(text: str, asked: Asked | None = None) -> list[str]:
    """The same of a page of the web."""
    read = read_programme(html_page(Source("page.html", text)), asked or Asked())
    return outline_of(read)


def outline_of(read: Programme) -> list[str]:
    """The same of a programme that was read."""
    return [line for session in sessions(read) for line in _lines(session)]


def sessions(read: Programme) -> list[Mapping]:
    """The sessions of a programme."""
    found = read.root.get("sessions")
    return [one for one in found if isinstance(one, Mapping)] if isinstance(found, Sequence) else []


def _lines(session: Mapping) -> Iterator[str]:
    when = session.get("date") or session.get("day") or "-"
    room = f" [{session['room']}]" if "room" in session else ""
    track = f" {{{session['track']}}}" if "track" in session else ""
    yield f"{when} {session.get('time', '-')} {session.get('title')}{room}{track}"
    people = session.get("people")
    for person in people if isinstance(people, Sequence) else ():
        if isinstance(person, Mapping):
            said = [str(person.get(key, "")) for key in ("name", "role", "organization")]
            yield f"  {person['part']}: " + " | ".join(said).rstrip(" |")


def fates(text: str) -> list[str]:
    """What became of every line."""
    return [fate.what for fate in programme(text).fates]


def notes(text: str, asked: Asked | None = None) -> list[str]:
    """What was inferred, with the place that it is about."""
    read = programme(text, asked)
    return [f"{text[note.start : note.end]}: {note.message}" for note in read.notes]


def outline_of_pdf(*drawn: str) -> list[str]:
    """The outline of a PDF of one sheet, on which this is drawn."""
    return outline_of(read_programme(pdf_page("page.pdf", pdf(drawn))))
