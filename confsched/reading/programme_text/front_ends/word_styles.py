"""What the styles of a Word document say of a paragraph: a heading, an item of a list, bold."""

from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.archive import Refused, parse

_HEADING = pattern(r"heading (\d)")
_LEVELS = {"title": 1, "subtitle": 2}
_DEEPEST = 12  # styles that are based on each other
_NO = frozenset(("0", "false", "none", "off"))


class Style(NamedTuple):
    """What a style says itself; `level` is that of a heading, and 0 for none."""

    level: int = 0
    listed: bool = False
    bold: bool = False


class _Read(NamedTuple):
    style: Style
    base: str


def is_on(attributes: dict[str, str]) -> bool:
    """Whether a property that is either there or not is there."""
    return value_of(attributes) not in _NO


def value_of(attributes: dict[str, str]) -> str:
    """The value of an element of WordprocessingML, whatever its prefix."""
    return attribute(attributes, "val")


def attribute(attributes: dict[str, str], name: str) -> str:
    """An attribute by its local name."""
    return next((v for key, v in attributes.items() if key.rpartition(" ")[2] == name), "")


def styles_of(data: bytes) -> dict[str, Style]:
    """The styles of a document by their ids; none where they cannot be read."""
    found: dict[str, _Read] = {}
    reader = _Styles(found)
    try:
        parse(data, "document", reader.begin, reader.end)
    except Refused:
        return {}
    return {identifier: _whole(identifier, found) for identifier in found}


def _whole(identifier: str, found: dict[str, _Read]) -> Style:
    level, listed, bold = 0, False, False
    for _ in range(_DEEPEST):
        if identifier not in found:
            break
        style, identifier = found[identifier]
        level = level or style.level
        listed, bold = listed or style.listed, bold or style.bold
    return Style(level, listed, bold)


class _Styles:
    def __init__(self, found: dict[str, _Read]) -> None:
        self.found = found
        self.here = ""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style":
            self.here = attribute(attributes, "styleId")
            self.found[self.here] = _Read(Style(), "")
        elif self.here:
            self.found[self.here] = self.changed(self.found[self.here], name, attributes)

    def end(self, name: str) -> None:
        if name == "style":
            self.here = ""

    def changed(self, read: _Read, name: str, attributes: dict[str, str]) -> _Read:
        style, value = read.style, value_of(attributes)
        match name:
            case "basedOn":
                return read._replace(base=value)
            case "name":
                heading = _HEADING.fullmatch(value.lower())
                level = int(heading[1]) if heading else _LEVELS.get(value.lower(), 0)
                return read._replace(style=style._replace(level=min(level, 6)))
            case "outlineLvl":
                return read._replace(style=style._replace(level=outline(value) or style.level))
            case "numPr":
                return read._replace(style=style._replace(listed=True))
            case "b":
                return read._replace(style=style._replace(bold=is_on(attributes)))
        return read


def outline(value: str) -> int:
    """The level of a heading, from 1, by its level in the outline; 0 for a text."""
    return min(int(value) + 1, 6) if value.isascii() and value.isdigit() and int(value) < 9 else 0
