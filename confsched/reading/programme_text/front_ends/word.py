"""Word documents (.docx, ECMA-376) as pages: paragraphs with their headings, lists, and tables.

Of the many parts of such a file two say all that is needed, the text and its styles. They are read
here as they are: a library for the whole of Word would have to be installed, and takes longer to
import than this takes for a programme.
"""

from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.archive import Refused, parse, parts_of
from confsched.reading.line_source import Paragraphs
from confsched.reading.programme_text.front_ends.typeset import Style, Typeset
from confsched.reading.programme_text.page import Page

_PARTS = pattern(r"word/(?:document|styles|header\d*|footnotes|endnotes|comments)\.xml")
_ASIDES = {"footnotes": "a footnote", "endnotes": "an endnote", "comments": "a comment"}
# fields that say something else each time: `DATE \\@ "d MMMM"`, and what is to be filled in
_FIELD = pattern(r"\s*(?:DATE|TIME|PAGE|NUMPAGES|SECTIONPAGES|(?:SAVE|PRINT|CREATE)DATE)\b")
_SKIPPED = frozenset(("Fallback", "moveFrom", "del", "rubyText", "AlternateContentNone"))
_HIDING = frozenset(("strike", "dstrike", "vanish"))
_PAGES = frozenset(("page", "column"))
_HEADING = pattern(r"heading (\d)")
_LEVELS = {"title": 1, "subtitle": 2}
_DEEPEST = 12  # styles that are based on each other
_NO = frozenset(("0", "false", "none", "off"))


class _Read(NamedTuple):
    style: Style
    base: str


class _Styles:
    def __init__(self, found: dict[str, _Read]) -> None:
        self.found = found
        self.here = ""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style":
            self.here = _attribute(attributes, "styleId")
            self.found[self.here] = _Read(Style(), "")
        elif self.here:
            self.found[self.here] = self.changed(self.found[self.here], name, attributes)

    def end(self, name: str) -> None:
        if name == "style":
            self.here = ""

    def changed(self, read: _Read, name: str, attributes: dict[str, str]) -> _Read:
        style, value = read.style, _value_of(attributes)
        match name:
            case "basedOn":
                return read._replace(base=value)
            case "name":
                heading = _HEADING.fullmatch(value.lower())
                level = int(heading[1]) if heading else _LEVELS.get(value.lower(), 0)
                return read._replace(style=style._replace(level=min(level, 6)))
            case "outlineLvl":
                return read._replace(style=style._replace(level=_outline(value) or style.level))
            case "numPr":
                return read._replace(style=style._replace(listed=True))
            case "b":
                return read._replace(style=style._replace(bold=_is_on(attributes)))
        return read


def word_page(name: str, data: bytes) -> Page:
    """The page that a Word document is; raises Refused."""
    parts = dict(parts_of(data, _PARTS, "document"))
    if "word/document.xml" not in parts:
        raise Refused("an archive, and no document: it has no text")
    reader = _Reader(Paragraphs(name), _styles_of(parts.get("word/styles.xml", b"")))

    def read(part: str) -> None:
        parse(parts[part], "document", reader.begin, reader.end, reader.text)

    reader.part = "page header, "
    for part in sorted(one for one in parts if one.startswith("word/header")):
        read(part)
    above = reader.taken()
    for part, what in _ASIDES.items():
        if (name := f"word/{part}.xml") in parts:
            reader.part = f"{part}, "
            read(name)
            reader.leave(what, reader.taken())
    reader.part = ""
    read("word/document.xml")
    return reader.page(above)


class _Reader(Typeset):
    """Takes what expat finds in a document."""

    def __init__(self, source: Paragraphs, styles: dict[str, Style]) -> None:
        super().__init__(source)
        self.styles = styles
        self.skipping = 0
        self.in_text = False
        self.field: str | None = None  # what an open field is, until it says something
        self.changing = False  # what it says is another text each time
        self.of_paragraph = 0  # properties of the paragraph are open
        self.cell: tuple[int, bool] | None = None  # columns, and whether the one above goes on

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if self.skipping or name in _SKIPPED:
            self.skipping += 1
            return
        match name:
            case "t" | "instrText":
                self.in_text = True
            case "tab" | "ptab" | "noBreakHyphen" if not self.of_paragraph:
                self.say("-" if name == "noBreakHyphen" else "\t")
            case "br" | "cr":
                if not _PAGES & set(attributes.values()):
                    self.break_line()
            case "p":
                self.open_box()
                self.begin_paragraph()
            case "r":
                self.bold = bool(self.paragraphs) and self.paragraphs[-1].style.bold
                self.hidden = False
            case "tbl" | "tr" | "tc" | "gridSpan" | "vMerge":
                self.begin_in_table(name, attributes)
            case "fldChar" | "showingPlcHdr":
                self.begin_field(_attribute(attributes, "fldCharType"))
            case _:
                self.describe(name, attributes)

    def begin_field(self, part: str) -> None:
        """A field, what it says, or its end; or a text that stands for one: `Click here`."""
        self.changing = not part or (part == "separate" and bool(_FIELD.match(self.field or "")))
        self.field = "" if part == "begin" else None

    def describe(self, name: str, attributes: dict[str, str]) -> None:
        """A property of a paragraph or of a run of its text."""
        if name == "pPr":
            self.of_paragraph += 1
        elif not self.paragraphs:
            return
        elif name == "b" and not self.of_paragraph:
            self.bold = _is_on(attributes)
        elif name in _HIDING and not self.of_paragraph:
            self.hidden = _is_on(attributes)
        elif name == "pStyle":
            self.paragraphs[-1].style = self.styles.get(_value_of(attributes), Style())
        elif name == "outlineLvl":
            self.paragraphs[-1].level = _outline(_value_of(attributes))
        elif name == "numId":
            self.paragraphs[-1].listed = _value_of(attributes) != "0"
        elif name == "ilvl":
            value = _value_of(attributes)
            self.paragraphs[-1].depth = int(value) if value in "012345678" and value else 0

    def text(self, text: str) -> None:
        if not self.in_text or self.skipping:
            return
        if self.field is not None:
            self.field += text
        elif not self.changing:
            self.say(text)

    def end(self, name: str) -> None:
        if self.skipping:
            self.skipping -= 1
        elif name in ("t", "instrText"):
            self.in_text = False
        elif name == "sdt":
            self.changing = False
        elif name == "pPr":
            self.of_paragraph -= 1
        elif name == "p":
            self.end_paragraph()
        elif name == "tc" and self.tables.current is not None:
            self.open_box()
            self.end_cell()
        elif name == "tbl":
            self.end_table()

    def begin_in_table(self, name: str, attributes: dict[str, str]) -> None:
        value = _value_of(attributes)
        table = self.tables.current
        if name == "tbl":
            self.begin_table()
        elif table is None:
            return
        elif name == "tr":
            table.row()
        elif name == "tc":
            self.cell = 1, False
        elif self.cell is not None and name == "gridSpan":
            self.cell = int(value) if value.isdecimal() and len(value) < 5 else 1, self.cell[1]
        elif self.cell is not None and name == "vMerge":
            self.cell = self.cell[0], value in ("", "continue")

    def open_box(self) -> None:
        """A cell begins, now that its properties are known."""
        table = self.tables.innermost
        if self.cell is not None and table is not None:
            columns, goes_on = self.cell
            self.box.append(table.go_on() if goes_on else table.cell(columns))
        self.cell = None


def _is_on(attributes: dict[str, str]) -> bool:
    """Whether a property that is either there or not is there."""
    return _value_of(attributes) not in _NO


def _value_of(attributes: dict[str, str]) -> str:
    """The value of an element of WordprocessingML, whatever its prefix."""
    return _attribute(attributes, "val")


def _attribute(attributes: dict[str, str], name: str) -> str:
    """An attribute by its local name."""
    return next((v for key, v in attributes.items() if key.rpartition(" ")[2] == name), "")


def _styles_of(data: bytes) -> dict[str, Style]:
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


def _outline(value: str) -> int:
    """The level of a heading, from 1, by its level in the outline; 0 for a text."""
    return min(int(value) + 1, 6) if len(value) == 1 and value in "012345678" else 0
