"""Whether a text is XML, and what to say where it is not: expat's complaints in plain words.

A document type is refused where it begins, before anything that it defines is read, unless it only
names elements and attributes, or the root and no more: nothing in the text can then come from it. A
declaration that begins too late is told, and what follows it is read all the same: scripts print an
empty line before it.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import NamedTuple
from xml.parsers import expat

from confsched.findings import Finding, Related
from confsched.patterns import pattern
from confsched.reading.notices import UnreadableError, syntax
from confsched.source import Source, Span

_OPEN_REFERENCE = pattern(r"&#?\w*\Z")
_REFERENCE = pattern(r"&#?(\w*);?")
_NAME = pattern(r"[^\s/>=]*")
_FAR = 60  # characters; further back no reference begins
_LATE = pattern(r"(\s+)<\?xml\s[^<>]*>")
_FIRST = "<?xml …?> can only stand at the very beginning of a file"
# without a quote it has neither entities nor addresses nor values that attributes have unsaid
_ONLY_NAMES = pattern(
    r"<!DOCTYPE\s+[^\s\[<>]+\s*(?:\[(?:\s|<!(?:ELEMENT|ATTLIST)\s[^<>%&\"']*>)*\]\s*)?>"
)
_DOCTYPE = (
    "a document type (<!DOCTYPE …>) is not read: entities that it defines can make a small file "
    "endless, or fetch other files; take it out if you trust the file"
)
# of LibreOffice and of Excel (SpreadsheetML 2003)
_SHEETS = pattern(r"urn:oasis:names:tc:opendocument:|urn:schemas-microsoft-com:office:spreadsheet")
_IN_XML = "a spreadsheet that was saved as XML; open it, and save it as .xlsx or .ods"
_PAGE = "this is a web page (<!DOCTYPE html>), not a programme for programs"


def check(source: Source) -> tuple[Finding, ...]:
    """Raise UnreadableError where a text is not XML, or has a document type.

    What is wrong with it and costs nothing of what it says is returned.
    """
    raw = source.raw
    data = raw if isinstance(raw, bytes) else raw.encode()
    late = _LATE.match(source.opening)
    if late is not None:  # blanks of the same length, so that places stay what they are
        length = len(late[0].encode())
        data = b" " * length + data[length:]
    _parse(source, data)
    sheets = _SHEETS.search(source.opening)
    if sheets is not None:
        raise UnreadableError(syntax(_IN_XML, Span(source, *sheets.span())))
    if late is None:
        return ()
    return (syntax(_FIRST, Span(source, late.end(1), late.end(1) + len("<?xml"))),)


def _parse(source: Source, data: bytes) -> None:
    parser = expat.ParserCreate("UTF-8")

    def doctype(name: str, *_: object) -> None:
        at = _characters(data, data.rfind(b"<!DOCTYPE", 0, parser.CurrentByteIndex + 1))
        is_page = name.lower() == "html"
        if not is_page and _ONLY_NAMES.match(source.text, at):
            return
        message = _PAGE if is_page else _DOCTYPE
        raise UnreadableError(syntax(message, Span(source, at, at + 9)))

    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(data, True)  # noqa: FBT003 -- has no name
    except expat.ExpatError as error:
        at = _characters(data, max(parser.ErrorByteIndex, 0))
        raise UnreadableError(_finding(source, data, error, at)) from None


def _characters(data: bytes, index: int) -> int:
    """A place in a text, from a place in its UTF-8."""
    return len(data[:index].decode(errors="ignore"))


class _Wrong(NamedTuple):
    """What is wrong, from where to where, and where it began."""

    message: str
    start: int
    end: int
    related: tuple[Related, ...] = ()


class _Mistake(NamedTuple):
    """A place at which a text is not XML, and the elements that are open there."""

    source: Source
    at: int
    open: list[tuple[str, int]]

    @property
    def text(self) -> str:
        return self.source.text

    def here(self, message: str, start: int | None = None, length: int = 1) -> _Wrong:
        first = self.at if start is None else start
        return _Wrong(message, first, min(first + length, len(self.text)))

    def opened(self) -> tuple[Related, ...]:
        """Where the innermost open element begins."""
        if not self.open:
            return ()
        name, start = self.open[-1]
        span = Span(self.source, start, start + len(name) + 1)
        return (Related(span, f"<{name}> begins here"),)


def _finding(source: Source, data: bytes, error: expat.ExpatError, at: int) -> Finding:
    mistake = _Mistake(source, at, _open_elements(data))
    say = _WORDS.get(error.code)
    words = expat.ErrorString(error.code)
    wrong = say(mistake) if say else mistake.here(f"this is not XML: {words}")
    return syntax(wrong.message, Span(source, wrong.start, wrong.end), *wrong.related)


def _open_elements(data: bytes) -> list[tuple[str, int]]:
    """The elements that are open where a text stops being XML, by name and place."""
    parser = expat.ParserCreate("UTF-8")
    found: list[tuple[str, int]] = []
    parser.StartElementHandler = lambda name, _: found.append((name, parser.CurrentByteIndex))
    parser.EndElementHandler = lambda _: found.pop()
    with suppress(expat.ExpatError):
        parser.Parse(data, True)  # noqa: FBT003 -- has no name
    return [(name, _characters(data, index)) for name, index in found[-1:]]


def _mismatch(mistake: _Mistake) -> _Wrong:
    start = mistake.text.rfind("<", 0, mistake.at + 1)
    found = _NAME.match(mistake.text, start + 2)
    name = found[0] if found else ""
    if not mistake.open:
        return mistake.here(f"</{name}> closes an element that is not open", start, len(name) + 3)
    message = f"</{name}> stands where </{mistake.open[-1][0]}> is expected"
    wrong = mistake.here(message, start, len(name) + 3)
    return wrong._replace(related=mistake.opened())


def _ends_early(mistake: _Mistake) -> _Wrong:
    if not mistake.open:
        is_empty = not mistake.text.strip()
        return mistake.here("this file is empty" if is_empty else "there is no element in this XML")
    wrong = mistake.here(f"the file ends before <{mistake.open[-1][0]}> is closed")
    return wrong._replace(related=mistake.opened())


def _unclosed(mistake: _Mistake) -> _Wrong:
    kinds = (("<!--", "a comment", "-->"), ("<![CDATA[", "a CDATA section", "]]>"))
    for begins, what, ends in kinds:
        start = mistake.text.rfind(begins, 0, mistake.at + len(begins))
        if start >= 0 and mistake.text.find(ends, start) < 0:
            return mistake.here(f"{what} that is never closed with '{ends}'", start, len(begins))
    return mistake.here("a tag that is never finished with '>'")


def _invalid(mistake: _Mistake) -> _Wrong:
    text, at = mistake.text, mistake.at
    reference = _OPEN_REFERENCE.search(text[max(at - _FAR, 0) : at])
    if reference or text[at : at + 1] == "&":
        start = at - len(reference[0]) if reference else at
        return mistake.here("'&' as a character is written &amp;", start)
    for before, message in _BEFORE.items():
        start = text.rfind(before, max(at - len(before), 0), at + len(before))
        if start >= 0:
            return mistake.here(message, start, len(before))
    character = text[at : at + 1]
    if character and ord(character) < ord(" "):
        return mistake.here(f"U+{ord(character):04X}, a control character that XML cannot hold")
    if text.rfind("<", 0, at) > text.rfind(">", 0, at):
        return mistake.here('an attribute is written with quotes: name="value"')
    return mistake.here(f"{character!r} cannot stand here")


_BEFORE = {
    "]]>": "']]>' in a text is written ]]&gt;",
    "--": "'--' cannot stand in a comment",
    "<": "'<' as a character is written &lt;",
}


def _undefined(mistake: _Mistake) -> _Wrong:
    from html.entities import html5  # noqa: PLC0415 -- for a mistake only

    found = _REFERENCE.search(mistake.text, mistake.at)
    if found is None:
        return mistake.here("an entity that is not defined")
    character = html5.get(f"{found[1]};", "")
    advice = f"&#{ord(character)};" if len(character) == 1 else "the character itself"
    message = f"{found[0]} is known in HTML, but not in XML: write {advice}"
    if not character:
        message = f"{found[0]} is not defined; '&' as a character is written &amp;"
    return mistake.here(message, found.start(), len(found[0]))


def _twice(mistake: _Mistake) -> _Wrong:
    found = _NAME.match(mistake.text, mistake.at)
    name = found[0] if found else ""
    return mistake.here(f"the attribute {name!r} is given twice", length=len(name))


def _no_character(mistake: _Mistake) -> _Wrong:
    found = _REFERENCE.search(mistake.text, mistake.at)
    name = found[0] if found else "this"
    return mistake.here(f"{name} is no character that XML can hold", length=len(name))


def _says(message: str) -> Callable[[_Mistake], _Wrong]:
    return lambda mistake: mistake.here(message)


_TEXT_OUTSIDE = "a text stands outside of the outermost element"
_WORDS: dict[int, Callable[[_Mistake], _Wrong]] = {
    2: _says(_TEXT_OUTSIDE),
    3: _ends_early,
    4: _invalid,
    5: _unclosed,
    7: _mismatch,
    8: _twice,
    9: _says("something stands after the end of the outermost element"),
    11: _undefined,
    14: _no_character,
    17: _says(_FIRST),
    20: _unclosed,
    30: _says('the declaration is written <?xml version="1.0" encoding="UTF-8"?>'),
}
