"""A file of any kind as a page, and the page as a document that holds its programme."""

import re
from typing import TYPE_CHECKING

from confsched.patterns import pattern
from confsched.reading.archive import Refused, container_of, names_in, parts_of
from confsched.reading.decode import decode
from confsched.reading.encodings import NAMES, encoding_of
from confsched.reading.front_matter import has_front_matter
from confsched.reading.open_document import is_open_document
from confsched.reading.programme_text.front_ends.composed import composed
from confsched.reading.programme_text.front_ends.mail import is_all_data, with_letter_alone
from confsched.reading.programme_text.front_ends.struck import with_cancelled
from confsched.reading.programme_text.page import Asked, Note, Page
from confsched.reading.programme_text.signs import has_times
from confsched.reading.programme_text.tables.turned import heads_times
from confsched.reading.programme_text.tables.untimed import has_dated_talks
from confsched.reading.strange import no_text, told_by_start
from confsched.reading.syntax import OLE, PDF, ZIP, is_page
from confsched.reading.tree import Document
from confsched.source import Source

if TYPE_CHECKING:
    from confsched.reading.programme_text.front_ends.mime import Mail

_MOST_BYTES = 100_000_000
_MOST_LINES = 200_000  # no programme is as long
_TEXT_OF_WORD = "word/document.xml"
_KIND = pattern("mimetype")
_TEXT_OF_WRITER = b"application/vnd.oasis.opendocument.text"  # a template's goes on
_MAIL = re.compile(rb"[!-9;-~]+:")
_CHARSET = pattern(r"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_LOOKED_AT = 4096  # bytes
_TAGGED = "<td"  # in a table that is none of Markdown


def page_document(name: str, data: bytes, asked: Asked, form: str) -> Document | None:
    """The programme that a file holds as somebody would read it; never raises on content.

    None where it is no programme, unless `form` says that it is: `text`, `html`, `docx` or `odt`.
    """
    try:
        if data.startswith(ZIP) and not (form or _is_document(data)):
            return None
        page, notes, found = _page(name, data, form)
        if len(page.lines) > _MOST_LINES:
            raise _too_much(len(page.lines), "lines", _MOST_LINES)
    except Refused as refused:
        return refused.document(name)
    told = form or has_times(page) or has_dated_talks(page) or any(map(heads_times, page.lines))
    return _document(page, asked, notes, found) if told else None


def _is_document(data: bytes) -> bool:
    """Whether an archive is a text of a word processor that is read here."""
    return _TEXT_OF_WORD in names_in(data) or _is_of_writer(data)


def _is_of_writer(data: bytes) -> bool:
    """Whether the type that an archive says (ODF 1.3, part 2, 3.3) is that of a text."""
    known = is_open_document(names_in(data))
    return known and all(kind.startswith(_TEXT_OF_WRITER) for _, kind in parts_of(data, _KIND, ""))


def _document(page: Page, asked: Asked, notes: tuple[Note, ...], form: str) -> Document:
    from confsched.reading.programme_text.read import read_programme  # noqa: PLC0415 -- large

    programme = read_programme(composed(page), asked)
    programme = programme._replace(notes=(*notes, *page.notes, *programme.notes), form=form)
    return Document(page.source, (programme.root,), programme.mistakes, programme=programme)


def _page(name: str, data: bytes, form: str) -> tuple[Page, tuple[Note, ...], str]:
    """The page that a file is, what was inferred of its text, and its form; raises Refused."""
    if len(data) > _MOST_BYTES:
        raise _too_much(len(data), "bytes", _MOST_BYTES)
    if form == "odt" or (data.startswith(ZIP) and _is_of_writer(data)):
        from confsched.reading.programme_text.front_ends.writer import writer_page  # noqa: PLC0415 -- for these

        return writer_page(name, data), (), "odt"
    if data.startswith(ZIP) or form == "docx":
        from confsched.reading.programme_text.front_ends.word import word_page  # noqa: PLC0415 -- for these

        return word_page(name, data), (), "docx"
    if data.startswith(PDF) or form == "pdf":
        from confsched.reading.programme_text.front_ends.pdf.page import pdf_page  # noqa: PLC0415 -- the same

        return pdf_page(name, data), (), "pdf"
    if message := container_of(data) if data.startswith(OLE) else told_by_start(data):
        raise Refused(message)
    if _MAIL.match(data[:_LOOKED_AT]):
        for text, kind, head in _mails(data):
            page = _of_source(Source(name, text), form or kind)[0]
            page = with_letter_alone(head, page) if head else page
            if form or has_times(page):
                return page, (), form or kind
    source, notes = _decoded(name, data)
    page, form = _of_source(source, form)
    return page, notes, form


def _of_source(source: Source, form: str) -> tuple[Page, str]:
    """The page that a text is, and its form; it is looked for where none is told."""
    shown = Source(source.name, with_cancelled(source.text))
    if form == "html" or (form != "text" and is_page(source) and not _is_data(source)):
        from confsched.reading.programme_text.front_ends.html_page import html_page  # noqa: PLC0415 -- the same

        return html_page(shown)._replace(source=source), "html"
    from confsched.reading.programme_text.front_ends.plain_text import plain_page  # noqa: PLC0415 -- the same

    return plain_page(shown)._replace(source=source), "text"


def _is_data(source: Source) -> bool:
    """Whether a page in Markdown stands among data, and nothing behind these."""
    return has_front_matter(source) and _TAGGED not in source.text and is_all_data(source.text)


def _too_much(number: int, what: str, most: int) -> Refused:
    return Refused(f"a page of {number:,} {what}, where {most:,} are the most", "F009")


def _mails(data: bytes) -> "list[Mail]":
    from confsched.reading.programme_text.front_ends.mime import mails_in  # noqa: PLC0415 -- for e-mails only

    return mails_in(data)


def _decoded(name: str, data: bytes) -> tuple[Source, tuple[Note, ...]]:
    """The text of some bytes: as a page says itself where it is not UTF-8, else a likely one."""
    source, unreadable = decode(name, data)
    if unreadable is None:
        return source, ()
    if b"\0" in data:
        raise Refused(no_text(data))
    declared = _CHARSET.search(data[:_LOOKED_AT].decode("ascii", errors="replace"))
    if declared is not None:
        try:
            return Source(name, data.decode(declared[1])), ()
        except (UnicodeDecodeError, LookupError):
            pass
    encoding = encoding_of(data)
    read_as = f"not UTF-8: read as {NAMES[encoding]}"
    note = Note(unreadable.span.start, unreadable.span.end, read_as)
    return Source(name, data.decode(encoding, errors="replace")), (note,)
