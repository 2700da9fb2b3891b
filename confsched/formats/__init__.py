"""Files of other systems as documents in the shape of ours, with every place in *their* file."""

from collections.abc import Iterable, Iterator, Sequence

from confsched.errors import ConfschedError
from confsched.formats.beside import Given, given_in
from confsched.formats.book import Book
from confsched.formats.build import build
from confsched.formats.code4lib import CODE4LIB
from confsched.formats.cosplib import COSPLIB, COSPLIB_SOLUTION
from confsched.formats.europython import EUROPYTHON
from confsched.formats.frab import FRAB_JSON, FRAB_XML
from confsched.formats.google_io import GOOGLE_IO
from confsched.formats.gophercon import GOPHERCON
from confsched.formats.grids import GRID
from confsched.formats.grouping import Found, Part, grouped
from confsched.formats.guess import refusal
from confsched.formats.icalendar import ICALENDAR
from confsched.formats.miniconf import MINICONF
from confsched.formats.open_event import OPEN_EVENT
from confsched.formats.oscon import OSCON
from confsched.formats.own_json import OWN_JSON
from confsched.formats.programme_text import DOCX, HTML, TEXT
from confsched.formats.pyconfr import PYCONFR
from confsched.formats.records import LISTS, RECORDS, Map, check_map, records
from confsched.formats.researchr import RESEARCHR
from confsched.formats.scale import SCALE
from confsched.formats.sessionize import SESSIONIZE
from confsched.formats.sheets import SHEETS
from confsched.formats.sigchi import SIGCHI
from confsched.formats.tables import Format
from confsched.formats.vtcodecamp import VTCODECAMP
from confsched.formats.walk import walk
from confsched.formats.xcal import XCAL
from confsched.reading import Document
from confsched.text.nearest import did_you_mean, nearest

__all__ = [
    "ALL",
    "LISTS",
    "PAGES",
    "Map",
    "check_map",
    "conferences",
    "named",
    "recognise",
    "refused",
]

# by what the page was written in; a grid is one, since it was drawn for people
PAGES = {kind.name: kind for kind in (TEXT, HTML, DOCX, GRID)}
# `records` is the last: it takes what nobody else does
ALL: tuple[Format, ...] = (
    *(OWN_JSON, FRAB_XML, FRAB_JSON, EUROPYTHON, PYCONFR, ICALENDAR, XCAL, SIGCHI, RESEARCHR),
    *(
        SESSIONIZE,
        OPEN_EVENT,
        GOOGLE_IO,
        OSCON,
        SCALE,
        VTCODECAMP,
        GOPHERCON,
        CODE4LIB,
        MINICONF,
        COSPLIB,
    ),
    *(COSPLIB_SOLUTION, *PAGES.values(), SHEETS),
    RECORDS,
)


def named(name: str, told: Map | None = None) -> Format:
    """The format of a name, as `--from` takes it; raises ConfschedError.

    `told` is what somebody says of the columns of a list; no other format has any.
    """
    if name == RECORDS.name:
        return records(told)
    found = next((one for one in ALL if one.name == name), None)
    if found is None:
        near = did_you_mean(nearest(name, [one.name for one in ALL], most=1))
        known = ", ".join(one.name for one in ALL)
        raise ConfschedError(f"{name!r} is no format that is read{near}", f"use one of {known}")
    if told:
        hint = f"use --from {RECORDS.name}, or leave out --map"
        raise ConfschedError(f"a file of the format {name!r} has no columns to map", hint)
    return found


def recognise(document: Document) -> Format | None:
    """The format that a document is in; None for ours, and for one that we do not know."""
    return next((one for one in ALL if one.part_of(document) is not None), None)


def refused(document: Document, name: str = "") -> ConfschedError:
    """Why a document cannot be read, or not in the format of a name."""
    return refusal(document, ALL, named(name) if name else None)


def conferences(
    found: Iterable[Found], timezone: str = "", ours: Iterable[Document] = (), here: str = ""
) -> Iterator[Document]:
    """The conferences that some documents describe, in the shape of ours.

    Where none says in which zone its times are, it is the one given. What documents of `ours`
    beside them say of the conference stands. `here` is what the folder of files is called whose
    names have none.
    """
    given = given_in(ours)
    for kind, parts in grouped(found):
        if kind.direct is not None:
            yield from (_direct(part.document, kind, timezone) for part in parts)
            continue
        yield _translated(parts, kind, timezone, given._replace(here=here))


def _direct(document: Document, kind: Format, timezone: str) -> Document:
    document.source.foreign = kind.title
    return kind.direct(document, timezone) if kind.direct else document


def _translated(parts: Sequence[Part], kind: Format, timezone: str, given: Given) -> Document:
    book = Book()
    for part in parts:
        part.document.source.foreign = kind.title
        walk(book, part.document, part.rule)
    if kind.finish is not None:
        kind.finish(book)
    if timezone:
        book.conference.derive("timezone", timezone)
    page = next((part.document.programme for part in parts), None)
    return build(book, [part.document for part in parts], given)._replace(programme=page)
