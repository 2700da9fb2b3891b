"""Elements of an XML 1.0 file as lines of text.

What a terminal would obey stands as a character reference, which means the same to a reader.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import escape

from confsched.exporters.texts import clean
from confsched.patterns import pattern

_REFERENCE = pattern("[\r\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_MARKED = pattern('[&<>"\n\t\r\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]')
_IN_ATTRIBUTE = {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
_INDENT = "  "


def element(
    name: str,
    text: str | None = "",
    attributes: Mapping[str, object] | None = None,
) -> Iterator[str]:
    """An element with a text and nothing else, as one line; none without a text."""
    if text is not None:
        start = f"{name}{_attributes(attributes or {})}"
        yield f"<{start}>{_escaped(text)}</{name}>" if text else f"<{start}/>"


def parent(
    name: str, children: Iterable[str], attributes: Mapping[str, object] | None = None
) -> Iterator[str]:
    """An element with others in it, each deeper by two spaces."""
    start = f"{name}{_attributes(attributes or {})}"
    inside = [f"{_INDENT}{line}" for line in children]
    if inside:
        yield f"<{start}>"
        yield from inside
        yield f"</{name}>"
    else:
        yield f"<{start}/>"


def inline(name: str, children: Iterable[str]) -> Iterator[str]:
    """An element with others in it, all in one line."""
    yield f"<{name}>{''.join(children)}</{name}>"


def document(lines: Iterable[str]) -> bytes:
    """A whole file as UTF-8."""
    text = "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', *lines, ""])
    return text.encode()


def _attributes(attributes: Mapping[str, object]) -> str:
    return "".join(
        f' {name}="{_escaped(str(value), _IN_ATTRIBUTE)}"'
        for name, value in attributes.items()
        if value is not None
    )


def _escaped(text: str, entities: Mapping[str, str] | None = None) -> str:
    text = clean(text)
    if _MARKED.search(text) is None:
        return text
    return _REFERENCE.sub(_referred, escape(text, dict(entities or {})))


def _referred(found: re.Match[str]) -> str:
    return f"&#x{ord(found[0]):X};"
