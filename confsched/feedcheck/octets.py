"""The bytes of a feed: line ends, folds and encoding, with the places of what is unusual there."""

import codecs
import re
from itertools import islice
from typing import NamedTuple

from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading.decode import decode
from confsched.source import Source, Span

SHOWN = 4  # places of one fault
MOST_OCTETS = 75  # of a line, without its end (RFC 5545 §3.1)

# a character of several octets with a fold inside it
_SPLIT = re.compile(
    rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\r?\n[ \t][\x80-\xbf]"
)
_LONE_FEED = re.compile(rb"(?<!\r)\n")
_LONE_RETURN = re.compile(rb"\r(?!\n)")
_BREAK = re.compile(rb"\r\n|\n|\r")
_CONTROL = pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


class Places(NamedTuple):
    """How often something is there, and where the first few of them are."""

    number: int
    spans: tuple[Span, ...]


class Octets:
    """The bytes of a feed and its text.

    `encoding` says what it is in where that is not UTF-8, and `undecodable` what cannot be read;
    `marked` says that it begins with a byte order mark.
    """

    __slots__ = ("_data", "encoding", "marked", "source", "undecodable")

    def __init__(self, name: str, data: bytes) -> None:
        self.source: Source
        self.undecodable: Finding | None
        self.source, self.undecodable = decode(name, data)
        self.encoding = next((word for mark, word in _WIDE if data.startswith(mark)), "")
        self.marked = data.startswith(codecs.BOM_UTF8)
        while data.startswith(codecs.BOM_UTF8):
            data = data[len(codecs.BOM_UTF8) :]
        self._data = self.source.text.encode("utf-8", "replace") if self.encoding else data

    def lone_feeds(self) -> Places:
        """Lines that end with LF alone."""
        count = self._data.count(b"\n") - self._data.count(b"\r\n")
        return self._few(_LONE_FEED, count)

    def lone_returns(self) -> Places:
        """Lines that end with CR alone."""
        count = self._data.count(b"\r") - self._data.count(b"\r\n")
        return self._few(_LONE_RETURN, count)

    def split_characters(self) -> Places:
        """Folds inside a character."""
        if self._data.isascii():
            return Places(0, ())
        return self._few(_SPLIT, sum(1 for _ in _SPLIT.finditer(self._data)))

    def long_lines(self) -> Places:
        """Lines of more than 75 octets; a place is a whole line."""
        lengths = map(len, self._data.splitlines())
        found = [number for number, length in enumerate(lengths, 1) if length > MOST_OCTETS]
        return Places(len(found), tuple(map(self._line, found[:SHOWN])))

    def control_characters(self) -> Places:
        """Characters that no text has (RFC 5545 §3.1: CONTROL)."""
        text = self.source.text
        found = [match.start() for match in _CONTROL.finditer(text)]
        spans = tuple(Span(self.source, at, at + 1) for at in found[:SHOWN])
        return Places(len(found), spans)

    def _few(self, wanted: re.Pattern[bytes], count: int) -> Places:
        if not count:
            return Places(0, ())
        found = islice(wanted.finditer(self._data), SHOWN)
        return Places(count, tuple(self._place(match.start()) for match in found))

    def _place(self, octet: int) -> Span:
        """Where an octet stands in the text; a fold inside a character stands behind it there."""
        before = self._data[:octet]
        breaks = [match.end() for match in _BREAK.finditer(before)]
        column = len(before[breaks[-1] if breaks else 0 :].decode("utf-8", "ignore"))
        start = self.source.start_of(len(breaks) + 1) + column
        return Span(self.source, start, start)

    def _line(self, number: int) -> Span:
        start = self.source.start_of(number)
        return Span(self.source, start, start + len(self.source.line(number)))
