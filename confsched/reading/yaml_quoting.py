"""Quotes around a text that is none for YAML without them."""

from confsched.findings import Edit, Fix
from confsched.patterns import pattern
from confsched.source import Source, Span

_VALUE = pattern(r"[ ]*(?:- +)*(?:[\w.-]+:[ ]+)?(\S.*?)(?=[ \t]*\r?$|[ \t]+#)")
_IN_BRACKETS = pattern(r"[^\n\r,{}\[\]]*?(?=[ \t]*[,}\]\r\n])")
_FIELD = pattern(r"(?<!\S)[a-z_]+:[ ]+[\d\[]")  # that lost the line break before it: `time: 10:00`
_STARTS = ("[", "{", '"', "'", "|", ">")  # what is written otherwise than a text in one line


def quoted(source: Source, place: int, *, safe: bool, whole: bool = False) -> Fix | None:
    """Quotes around the value in the line of a place; between brackets around what begins there.

    `whole` is where a bracket or a quote is part of the text.
    """
    span = _value(source, place, whole=whole)
    if span is None or _FIELD.search(span.text):
        return None
    marks = (one for one in ('"', "'") if one not in span.text and "\\" not in span.text)
    mark = next(marks, "")
    if not mark or not span.text:
        return None
    return Fix("put quotes around it", (Edit(span, f"{mark}{span.text}{mark}"),), safe=safe)


def _value(source: Source, place: int, *, whole: bool) -> Span | None:
    begin, end = source.text.rfind("\n", 0, place) + 1, source.text.find("\n", place)
    found = _VALUE.match(source.text, begin, len(source.text) if end < 0 else end)
    if found is None:
        return None
    if whole or not found[1].startswith(_STARTS):
        return Span(source, *found.span(1))
    inner = _IN_BRACKETS.match(source.text, place)
    is_value = source.text[place - 2 : place] in (": ", ", ") or source.text[place - 1] == "["
    return Span(source, *inner.span()) if inner and is_value else None
