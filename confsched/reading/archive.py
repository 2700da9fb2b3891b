"""Archives of office programs: the parts that are wanted, unpacked with limits.

A few bytes can be compressed gigabytes; how many they are is known before any is unpacked.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Final
from zipfile import BadZipFile, ZipFile, ZipInfo
from zlib import error as ZlibError  # noqa: N812 -- named as a class

from confsched.findings import Finding
from confsched.reading.tree import Document
from confsched.source import Source, Span

_MOST_BYTES = 200_000_000
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
