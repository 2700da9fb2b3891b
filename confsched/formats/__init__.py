"""Files of other systems as documents in the shape of ours, with every place in *their* file."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as AnyMapping
from datetime import date
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from confsched.errors import ConfschedError
from confsched.formats.beside import Given, given_in
from confsched.formats.book import Book
from confsched.formats.building.build import build
from confsched.formats.cancelled import settle_cancelled
from confsched.formats.grouping import Found, Part, grouped
from confsched.formats.tables import Format
from confsched.formats.walk import walk
from confsched.reading import Document
from confsched.text.nearest import did_you_mean, nearest

if TYPE_CHECKING:
    from confsched.formats.records.by_sections import LISTS as LISTS
    from confsched.formats.records.layout.told_columns import Map as Map
    from confsched.formats.records.layout.told_columns import check_map as check_map

    ALL: tuple[Format, ...]
    PAGES: dict[str, Format]

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

_OURS = "json"  # what is written of our files says itself what is cancelled
# by what the page was written in; a grid is one, since it was drawn for people
_PAGES = (
    "programme_text.TEXT",
    "programme_text.HTML",
    "programme_text.DOCX",
    "programme_text.ODT",
    "programme_text.PDF",
    "grids.GRID",
)


def _systems(*names: str) -> tuple[str, ...]:
    return tuple(f"systems.{name}" for name in names)


# the module of each and its name there, in the order in which a file is held against them; none is
# loaded before its turn. `records` is the last: it takes what nobody else does
_ALL = (
    *_systems("own_json.OWN_JSON", "frab.format.FRAB_XML", "frab.format.FRAB_JSON"),
    *_systems("europython.EUROPYTHON", "giggity.GIGGITY", "pyconfr.PYCONFR", "pretalx.PRETALX"),
    *("calendars.format.ICALENDAR", "calendars.xcal.XCAL", "calendars.services.SERVICES"),
    *_systems("sigchi.SIGCHI", "researchr.RESEARCHR", "opass.OPASS"),
    *_systems("hoverboard.format.HOVERBOARD", "sessionize.format.SESSIONIZE"),
    *_systems("indico.INDICO", "open_event.OPEN_EVENT", "google_io.GOOGLE_IO", "oscon.OSCON"),
    *_systems("scale.SCALE", "vtcodecamp.VTCODECAMP", "devoxx.DEVOXX", "wordcamp.WORDCAMP"),
    *_systems("virtual_site.VIRTUAL_SITE", "rubyevents.RUBYEVENTS", "miniconf.format.MINICONF"),
    *_systems("code4lib.CODE4LIB", "cosplib.COSPLIB", "cosplib.COSPLIB_SOLUTION"),
    *(*_PAGES, "sheets.format.SHEETS", "records.format.RECORDS"),
)
# those that a list can be in; of these those of a table, whose cells hold nothing but texts; and
# those of a workbook
_TABLES = (
    *_systems("sessionize.format.SESSIONIZE", "open_event.OPEN_EVENT", "scale.SCALE"),
    *_systems("wordcamp.WORDCAMP", "miniconf.format.MINICONF", "code4lib.CODE4LIB"),
    "records.format.RECORDS",
)
_LISTS = (
    "calendars.services.SERVICES",
    *_systems("frab.format.FRAB_JSON", "pretalx.PRETALX", "devoxx.DEVOXX"),
    *_systems("virtual_site.VIRTUAL_SITE", "hoverboard.format.HOVERBOARD"),
    *_systems("rubyevents.RUBYEVENTS"),
    *_TABLES,
)
_WORKBOOKS = (
    *_systems("cosplib.COSPLIB", "cosplib.COSPLIB_SOLUTION"),
    *("sheets.format.SHEETS", "records.format.RECORDS"),
)
_LATER = {
    "LISTS": "records.by_sections.LISTS",
    "Map": "records.layout.told_columns.Map",
    "check_map": "records.layout.told_columns.check_map",
}


def __getattr__(name: str) -> object:
    if name == "ALL":
        return tuple(map(_loaded, _ALL))
    if name == "PAGES":
        return {kind.name: kind for kind in map(_loaded, _PAGES)}
    if name in _LATER:
        return _loaded(_LATER[name])
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _loaded(name: str) -> Any:  # noqa: ANN401 -- a format, or what else is loaded late
    """What a module of this package has by a name."""
    module, _, attribute = name.rpartition(".")
    return getattr(import_module(f"{__name__}.{module}"), attribute)


def named(name: str, told: "Map | None" = None) -> Format:
    """The format of a name, as `--from` takes it; raises ConfschedError.

    `told` is what somebody says of the columns of a list; no other format has any.
    """
    from confsched.formats.records.format import RECORDS, records  # noqa: PLC0415 -- slow import

    if name == RECORDS.name:
        return records(told)
    every: list[Format] = [*map(_loaded, _ALL)]
    found = next((one for one in every if one.name == name), None)
    if found is None:
        near = did_you_mean(nearest(name, [one.name for one in every], most=1))
        known = ", ".join(one.name for one in every)
        raise ConfschedError(
            f"{name!r} is no format that is read{near}", f"leave it out, or use one of {known}"
        )
    if told:
        hint = f"use --from {RECORDS.name}, or leave out --map"
        raise ConfschedError(f"a file of the format {name!r} has no columns to map", hint)
    return found


def recognise(document: Document) -> Format | None:
    """The format that a document is in; None for ours, and for one that we do not know."""
    every: Iterator[Format] = map(_loaded, _may_be(document))
    found = next((one for one in every if one.part_of(document) is not None), None)
    return None if found is not None and _is_no_programme(document, found) else found


def _is_no_programme(document: Document, kind: Format) -> bool:
    """Whether what looks like a list of sessions is one of conferences, or something else."""
    if kind.name != "records":
        return False
    from confsched.formats.listed_conferences import are_conferences  # noqa: PLC0415 -- for lists
    from confsched.formats.no_programmes import what_it_is  # noqa: PLC0415 -- for lists

    return any(map(are_conferences, document.roots)) or bool(what_it_is(document))


def _may_be(document: Document) -> tuple[str, ...]:
    """The formats that a document can be in by what it is; none of the others is loaded."""
    lists = all(isinstance(root, list) for root in document.roots)
    if document.source.is_table:
        return _TABLES if lists else _WORKBOOKS
    return _LISTS if lists else _ALL


def refused(document: Document, name: str = "") -> ConfschedError:
    """Why a document cannot be read, or not in the format of a name."""
    from confsched.formats.guess import refusal  # noqa: PLC0415 -- for a mistake only

    return refusal(document, tuple(map(_loaded, _ALL)), named(name) if name else None)


def conferences(
    found: Iterable[Found],
    timezone: str = "",
    ours: Iterable[Document] = (),
    here: str = "",
    dates: AnyMapping[int, date] = MappingProxyType({}),
) -> Iterator[Document]:
    """The conferences that some documents describe, in the shape of ours.

    Where none says in which zone its times are, it is the one given, and so are the `dates` of
    days by their numbers. What documents of `ours` beside them say of the conference stands. `here`
    is what the folder of files is called whose names have none.
    """
    given = given_in(ours)
    for kind, parts in grouped(found):
        if kind.direct is not None:
            yield from (_direct(part.document, kind, timezone) for part in parts)
            continue
        book = Book()
        book.dates, book.timezone, book.types = dates, timezone, given.types
        yield _translated(book, parts, kind, given._replace(here=here))


def _direct(document: Document, kind: Format, timezone: str) -> Document:
    document.source.foreign = kind.title
    return kind.direct(document, timezone) if kind.direct else document


def _translated(book: Book, parts: Sequence[Part], kind: Format, given: Given) -> Document:
    if kind.join is not None:
        kind.join([root for part in parts for root in part.document.roots])
    for part in parts:
        part.document.source.foreign = kind.title
        walk(book, part.document, part.rule)
    if kind.finish is not None:
        kind.finish(book)
    if kind.name != _OURS:
        settle_cancelled(book)
        if any("http" in one.text("title") for one in book.sessions):
            from confsched.formats.records.fields.linked import settle_links  # noqa: PLC0415 -- for few

            settle_links(book.sessions)
    if book.timezone:
        book.conference.derive("timezone", book.timezone)
    found = build(book, [part.document for part in parts], given)
    read = [page for part in parts if (page := part.document.programme) is not None]
    if len(read) == 1:
        return found._replace(programme=read[0])
    return found._replace(beside=(*found.beside, *(text for page in read for text in page.unused)))
