"""Content lines of iCalendar (RFC 5545 §3.1): texts escaped, parameters quoted, lines folded."""

import re
from collections.abc import Iterable

from confsched.exporters.texts import clean

_LINE_OCTETS = 75
_NOT_IN_URI = re.compile(r"[^!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]")


def text_value(text: str) -> str:
    r"""Escape a text for a property of type TEXT (RFC 5545 §3.3.11).

    Whatever ends a line becomes `\n`; see `clean` for what is dropped.
    """
    text = clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\n", "\\n")


def uri_value(text: str) -> str:
    """Write an address for a property of type URI (RFC 5545 §3.3.13, RFC 3986).

    What an address cannot hold as it is, line ends above all, is percent-encoded as UTF-8.
    """
    return _NOT_IN_URI.sub(_percent_encoded, text)


def fold(line: str) -> bytes:
    """Return one content line as UTF-8 with its CRLF, cut into lines of at most 75 octets.

    The space that begins each line after the first counts; no character is cut in two
    (RFC 5545 §3.1 allows it, but whole feeds are refused for it). The line has no line end in it.
    """
    octets = line.encode()
    if len(octets) <= _LINE_OCTETS:
        return octets + b"\r\n"
    pieces = []
    start, end = 0, _LINE_OCTETS
    while end < len(octets):
        while octets[end] & 0xC0 == 0x80:  # in the middle of a character
            end -= 1
        pieces.append(octets[start:end])
        start, end = end, end + _LINE_OCTETS - 1
    pieces.append(octets[start:])
    return b"\r\n ".join(pieces) + b"\r\n"


def content(lines: Iterable[str]) -> bytes:
    """Fold lines and join them into the bytes of a file or of a part of one."""
    return b"".join(map(fold, lines))


def calendar_file(opening: bytes, zones: Iterable[bytes], events: Iterable[bytes]) -> bytes:
    """Parts in content lines as one file."""
    parts = (b"BEGIN:VCALENDAR\r\n", opening, *zones, *events, b"END:VCALENDAR\r\n")
    return b"".join(parts)


def _percent_encoded(found: re.Match[str]) -> str:
    return "".join(f"%{octet:02X}" for octet in found[0].encode("utf-8", "replace"))
