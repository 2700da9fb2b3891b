"""Archives of office programs: the parts that are wanted, unpacked with limits, and their XML.

A few bytes can be compressed gigabytes; how many they are is known before any is unpacked.
"""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Final
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812 -- named as a class

from confsched.findings import Finding
from confsched.reading.tree import Document
from confsched.source import Source, Span

# what is in a file of an older office program, by the name of a stream in it (MS-XLS, MS-DOC,
# MS-OFFCRYPTO)
_STREAMS = {
    "EncryptedPackage": "a file with a password; save it without",
    "Workbook": "a workbook of an old format (.xls); save it as .xlsx",
    "Book": "a workbook of an old format (.xls); save it as .xlsx",
    "WordDocument": "a file of an old word processor (.doc); save it as .docx or as plain text",
}
_MOST_BYTES = 200_000_000
_MOST_CELLS = 20_000_000
# what zipfile raises on odd bytes; releases of Python differ
_DAMAGED: Final = (
    *(BadZipFile, ZlibError, NotImplementedError, RuntimeError, EOFError, OSError, ValueError),
)


class Refused(Exception):  # noqa: N818 -- no error of ours
    """Why an archive is not read; `code` is that of the finding."""

    def __init__(self, message: str, code: str = "F001") -> None:
        super().__init__(message)
        self.code = code

    def document(self, name: str) -> Document:
        """The document of a file that is refused: nothing but why."""
        source = Source(name, "")
        finding = Finding(str(self), Span(source, 0, 0), code=self.code)
        return Document(source, (), (finding,), whole=False)


def container_of(data: bytes) -> str:
    """What a file of an older office program is, or one with a password, and what to do."""
    streams = (name for name in _STREAMS if name.encode("utf-16-le") + b"\0\0" in data)
    return _STREAMS.get(
        next(streams, ""), "a file of an old office program; save it as .xlsx or .docx"
    )


def names_in(data: bytes) -> frozenset[str]:
    """The names of the parts, in lower case; none of what is no archive."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            return frozenset(part.filename.lower() for part in archive.infolist())
    except _DAMAGED:
        return frozenset()


def parts_of(data: bytes, wanted: re.Pattern[str], what: str) -> Iterator[tuple[str, bytes]]:
    """The parts whose names fit a pattern, unpacked; `what` they are part of is told in a refusal.

    Raises Refused.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = {part.filename: part for part in archive.infolist()}
            fitting = [part for name, part in parts.items() if wanted.fullmatch(name)]
            for part in _small_enough(fitting, what):
                yield part.filename, archive.read(part)
    except _DAMAGED as error:
        raise Refused(f"this {what} is damaged: {error}") from error


def _small_enough(parts: list[ZipInfo], what: str) -> list[ZipInfo]:
    size = sum(part.file_size for part in parts)
    if size > _MOST_BYTES:
        message = f"a {what} of {size:,} bytes unpacked, where {_MOST_BYTES:,} are the most"
        raise Refused(message, "F009")
    return parts


def check_extent(rows: int, columns: int) -> None:
    """Raise Refused for a sheet whose filled cells are too far apart."""
    if rows * columns > _MOST_CELLS:
        message = f"a sheet of {rows:,} rows and {columns:,} columns is no programme"
        raise Refused(message, "F009")


def parse(
    data: bytes,
    what: str,
    begin: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None],
    text: Callable[[str], None] | None = None,
) -> None:
    """Hand on what is in a part in XML, elements by their local names; stops at a document type.

    `what` it is part of is told in a refusal. Raises Refused.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def doctype(*_: object) -> None:
        raise expat.ExpatError("a document type")

    def begun(name: str, attributes: dict[str, str]) -> None:
        begin(name.rpartition(" ")[2], attributes)

    def ended(name: str) -> None:
        end(name.rpartition(" ")[2])

    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = begun
    parser.EndElementHandler = ended
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        parser.Parse(data, True)  # noqa: FBT003 -- has no name
    except (expat.ExpatError, LookupError, ValueError) as error:  # the latter of its encoding
        raise Refused(f"this {what} is damaged: {error}") from error
