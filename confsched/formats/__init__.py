"""Files of other systems as documents in the shape of ours, with every place in *their* file."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath

from confsched.errors import ConfschedError
from confsched.formats.book import Book
from confsched.formats.build import build
from confsched.formats.frab import FRAB_JSON, FRAB_XML
from confsched.formats.tables import Format
from confsched.formats.walk import walk
from confsched.reading import Document
from confsched.text.nearest import did_you_mean, nearest

ALL: tuple[Format, ...] = (FRAB_XML, FRAB_JSON)


def named(name: str) -> Format:
    """The format of a name, as `--from` takes it; raises ConfschedError."""
    found = next((one for one in ALL if one.name == name), None)
    if found is None:
        near = did_you_mean(nearest(name, [one.name for one in ALL], most=1))
        known = ", ".join(one.name for one in ALL)
        raise ConfschedError(f"{name!r} is no format that is read{near}", f"use one of {known}")
    return found


def recognise(document: Document) -> Format | None:
    """The format that a document is in; None for ours, and for one that we do not know."""
    return next((one for one in ALL if one.table_for(document) is not None), None)


def conferences(found: Iterable[tuple[Document, Format]], timezone: str = "") -> Iterator[Document]:
    """The conferences that some documents describe, in the shape of ours.

    Files of a format that has several kinds of files belong together, others stand for themselves.
    Where none says in which zone its times are, it is the one given.
    """
    together: defaultdict[tuple[str, str], list[Document]] = defaultdict(list)
    kinds: dict[str, Format] = {}
    for document, kind in found:
        name = document.source.name
        place = str(PurePath(name).parent) if kind.in_parts else name
        together[kind.name, place].append(document)
        kinds[kind.name] = kind
    for (name, _), documents in together.items():
        yield _translated(documents, kinds[name], timezone)


def _translated(documents: Sequence[Document], kind: Format, timezone: str) -> Document:
    book = Book()
    for document in documents:
        document.source.foreign = kind.title
        table = kind.table_for(document)
        if table is not None:
            walk(book, document, table)
    if kind.finish is not None:
        kind.finish(book)
    if timezone:
        book.conference.derive("timezone", timezone)
    return build(book, documents)
