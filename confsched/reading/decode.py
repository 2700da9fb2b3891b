"""Bytes to text: which encoding a file is in, and what to say when it is none we read."""

import codecs
import re

from confsched.findings import Finding
from confsched.reading.encodings import NAMES, WESTERN, encoding_of
from confsched.reading.notices import syntax
from confsched.reading.strange import no_text, told_by_start
from confsched.source import Source, Span

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# calendars may be folded in the middle of a character (RFC 5545 §3.1): the fold goes behind it
_CUT = re.compile(rb"([\xc2-\xf4][\x80-\xbf]{0,2})(\r?\n[ \t])([\x80-\xbf]{1,3})")

# XML without a byte order mark
_UNMARKED = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_HEAD = 400  # bytes of another text without one
# those that are ASCII with more behind it
_DECLARATION = (
    rb"<\?xml[^>]{0,50}?\sencoding\s*=\s*[\"']((?i:iso-?8859-?\d+|latin-?\d|windows-\d+|cp\d+"
    rb"|koi8-[ru]|mac\w+|euc-\w+|shift[_-]?jis|gb\w+|big5|us-ascii))[\"']"
)


def decode(name: str, data: bytes) -> tuple[Source, Finding | None]:
    """The text of some bytes: UTF-8, or UTF-16 and UTF-32 with a byte order mark.

    UTF-16 without one shows by every other byte where it is mostly ASCII. XML may be in other
    encodings as well, as it says itself.
    """
    if what := told_by_start(data):
        return _no_text(name, what)
    mark, encoding = next(((m, e) for m, e in _BOMS if data.startswith(m)), (b"", "utf-8"))
    while mark and data.startswith(mark):  # careless tools leave several
        data = data[len(mark) :]
    if data[:99].lstrip().upper().startswith(b"BEGIN:VCALENDAR"):
        data = _CUT.sub(rb"\1\3\2", data)
    if not mark:
        encoding = next((e for start, e in _UNMARKED if data.startswith(start)), _unmarked(data))
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        declared = _declared(data)
        if declared is not None:
            return Source(name, declared), None
        return _undecodable(name, data, encoding, error)
    return Source(name, data if encoding == "utf-8" else text), None


def _unmarked(data: bytes) -> str:
    """UTF-16 where nearly every other byte is nothing and few of the rest are; else UTF-8."""
    first, second = data[:_HEAD:2], data[1:_HEAD:2]
    for some, others, encoding in ((first, second, "utf-16-le"), (second, first, "utf-16-be")):
        if 4 * some.count(0) < len(some) and 4 * others.count(0) > 3 * len(others):
            return encoding
    return "utf-8"


def _declared(data: bytes) -> str | None:
    """The text of XML that says itself in which encoding it is.

    Whatever it says, it is not asked where it is UTF-8: most who save a file anew forget that line.
    """
    match = re.match(_DECLARATION, data)
    try:
        return data.decode(match[1].decode()) if match else None
    except (UnicodeDecodeError, LookupError):
        return None


def _undecodable(
    name: str, data: bytes, encoding: str, error: UnicodeDecodeError
) -> tuple[Source, Finding]:
    if encoding != "utf-8" or b"\0" in data:
        return _no_text(name, no_text(data))
    encoding = encoding_of(data)
    if encoding != WESTERN:
        return _in_another(Source(name, data.decode(encoding)), NAMES[encoding])
    source = Source(name, _as_windows(data))
    offset = len(data[: error.start].decode("utf-8"))
    character = source.text[offset]
    language = "Latin-1" if data[error.start] >= 0xA0 else "Windows-1252"
    meant = "" if character == "\ufffd" else f" would be {character!r} in {language}"
    message = f"not UTF-8: byte 0x{data[error.start]:02X}{meant}; save the file as UTF-8"
    return source, syntax(message, Span(source, offset, offset + 1))


def _no_text(name: str, what: str) -> tuple[Source, Finding]:
    source = Source(name, "")
    return source, syntax(what, Span(source, 0, 0))


def _in_another(source: Source, encoding: str) -> tuple[Source, Finding]:
    offset = next(at for at, one in enumerate(source.text) if not one.isascii())
    message = f"not UTF-8: read as {encoding}; save the file as UTF-8"
    return source, syntax(message, Span(source, offset, offset + 1))


def _as_windows(data: bytes) -> str:
    """Text for an excerpt; Windows' Latin-1 has letters where the other has control codes.

    What stands before the first bad byte is UTF-8, so that the place is counted in characters.
    """
    try:
        return data.decode("utf-8", errors="windows-bytes")
    except LookupError:
        codecs.register_error("windows-bytes", _windows_bytes)
        return data.decode("utf-8", errors="windows-bytes")


def _windows_bytes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):  # pragma: no cover -- registered for decoding
        raise error
    part = error.object[error.start : error.end]
    return part.decode("cp1252", errors="replace"), error.end
