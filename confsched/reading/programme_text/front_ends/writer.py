"""Texts of LibreOffice (.odt, ODF 1.3, part 3) as pages: paragraphs, headings, lists and tables."""

from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.archive import Refused, parse, parts_of
from confsched.reading.line_source import Paragraphs
from confsched.reading.programme_text.front_ends.html_tables import Box
from confsched.reading.programme_text.front_ends.typeset import Style, Typeset
from confsched.reading.programme_text.page import Page

_PARTS = pattern(r"(?:content|styles)\.xml|META-INF/manifest\.xml")
_SKIPPED = frozenset(
    (
        *("note-citation", "page-number", "page-count", "tracked-changes", "ruby-text"),
        *("bibliography-mark", "covered-table-cell", "footer", "footer-left", "footer-first"),
    )
)
_ASIDES = {"note": "a footnote", "annotation": "a comment"}
_SAID_BY = ("creator", "creator-initials", "sender-initials", "date", "date-string")
_TEXTS = frozenset(("p", "h"))
_LEVELS = {"Title": 1, "Subtitle": 2}  # of paragraphs in these styles, as of headings
_BLANKS = pattern(r"[ \t\r\n]+")
_DEEPEST = 12  # styles that are based on each other
_MOST = 200  # blanks, columns or rows that an element may say it stands for


class _Look(NamedTuple):
    """What a style says: whether letters are bold or hidden; None where its base says so."""

    base: str = ""
    bold: bool | None = None
    hidden: bool | None = None


def writer_page(name: str, data: bytes) -> Page:
    """The page that a text of LibreOffice is; raises Refused."""
    parts = dict(parts_of(data, _PARTS, "document"))
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise Refused("a document with a password; save it without")
    looks: dict[str, _Look] = {}
    for part in ("styles.xml", "content.xml"):
        reader = _Looks(looks)
        parse(parts.get(part, b"<none/>"), "document", reader.begin, reader.end)
    text = _Reader(Paragraphs(name), looks)
    text.part = "page header, "
    parse(parts.get("styles.xml", b"<none/>"), "document", text.begin, text.end, text.text)
    text.part, above = "", text.taken()
    parse(parts.get("content.xml", b"<none/>"), "document", text.begin, text.end, text.text)
    return text.page(above)


class _Looks:
    """Takes the styles of a document, by their names."""

    def __init__(self, looks: dict[str, _Look]) -> None:
        self.looks = looks
        self.here = ""

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        about = _local(attributes)
        if name == "style":
            self.here = about.get("name", "")
            self.looks[self.here] = _Look(about.get("parent-style-name", ""))
        elif name == "text-properties" and self.here:
            weight, display = about.get("font-weight"), about.get("display")
            look = self.looks[self.here]
            bold = look.bold if weight is None else weight not in ("normal", "100", "200", "300")
            hidden = look.hidden if display is None else display == "none"
            self.looks[self.here] = look._replace(bold=bold, hidden=hidden)

    def end(self, name: str) -> None:
        if name == "style":
            self.here = ""


class _Reader(Typeset):
    """Takes what expat finds in a document."""

    def __init__(self, source: Paragraphs, looks: dict[str, _Look]) -> None:
        super().__init__(source)
        self.looks = looks
        self.skipping = 0
        self.lists = 0  # that are open, one in the other
        self.asides = 0  # notes and comments that are open
        self.fresh = False  # an item of a list has begun, and none of its paragraphs
        self.set_in: list[tuple[bool, bool]] = []  # how letters are set, bold and hidden

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if self.skipping or name in _SKIPPED or (self.asides and name in _SAID_BY):
            self.skipping += 1
            return
        about = _local(attributes)
        if name in _ASIDES:
            self.asides += 1
            self.box.append(Box(0))
        elif name in _TEXTS:
            self.begin_text(name, about)
        elif name == "span" and self.set_in:
            self.set_in.append(self.look(about.get("style-name", ""), *self.set_in[-1]))
        elif name in ("tab", "s", "line-break"):
            self.begin_blank(name, about)
        elif name == "list":
            self.lists += 1
        elif name in ("list-item", "list-header"):
            self.fresh = name == "list-item"
        else:
            self.begin_in_table(name, about)

    def begin_text(self, name: str, about: dict[str, str]) -> None:
        """A paragraph or a heading."""
        level = min(_number(about, "outline-level"), 6) if name == "h" else 0
        bases = self.bases(about.get("style-name", ""))
        level = level or next((_LEVELS[one] for one in bases if one in _LEVELS), 0)
        self.begin_paragraph(Style(level, listed=self.fresh))
        self.paragraphs[-1].depth = min(max(self.lists - 1, 0), 8)
        self.fresh = False
        self.set_in.append(self.look(about.get("style-name", ""), bold=False, hidden=False))

    def begin_blank(self, name: str, about: dict[str, str]) -> None:
        """What stands for blanks, or for the end of a line."""
        if name == "line-break":
            self.break_line()
        else:
            self.say_more("\t" if name == "tab" else " " * _number(about, "c"))

    def begin_in_table(self, name: str, about: dict[str, str]) -> None:
        table = self.tables.current
        if name == "table":
            self.begin_table()
        elif table is not None and name == "table-row":
            table.row()
        elif table is not None and name == "table-cell":
            columns, rows = (_number(about, f"number-{one}-spanned") for one in ("columns", "rows"))
            self.box.append(table.cell(columns, rows))

    def look(self, style: str, bold: bool, hidden: bool) -> tuple[bool, bool]:  # noqa: FBT001 -- a pair
        """How letters of a style are set, where those around it are set like this."""
        found = [self.looks[one] for one in self.bases(style)]
        bolds = (one.bold for one in found if one.bold is not None)
        hides = (one.hidden for one in found if one.hidden is not None)
        return next(bolds, bold), next(hides, hidden)

    def bases(self, style: str) -> list[str]:
        """The names of a style, and of those that it is based on."""
        found: list[str] = []
        while style in self.looks and len(found) < _DEEPEST:
            found.append(style)
            style = self.looks[style].base
        return found

    def text(self, text: str) -> None:
        """Characters of the file; blanks and ends of lines are one blank (ODF 1.3, 3, 6.1.2)."""
        self.say_more(_BLANKS.sub(" ", text))

    def say_more(self, text: str) -> None:
        """More of a text, set as what is open says."""
        if self.set_in and not self.skipping:
            self.bold, self.hidden = self.set_in[-1]
            self.say(text)

    def end(self, name: str) -> None:
        if self.skipping:
            self.skipping -= 1
        elif name in _ASIDES:
            self.asides -= 1
            self.leave(_ASIDES[name], self.box.pop().lines)
        elif name in _TEXTS or (name == "span" and self.set_in):
            self.set_in.pop()
            if name in _TEXTS:
                self.end_paragraph()
        elif name == "list":
            self.lists -= 1
        elif name == "table-cell":
            self.end_cell()
        elif name == "table":
            self.end_table()


def _local(attributes: dict[str, str]) -> dict[str, str]:
    """The attributes by their local names."""
    return {key.rpartition(" ")[2]: value for key, value in attributes.items()}


def _number(about: dict[str, str], name: str) -> int:
    """The number that an attribute says; 1 where it says none."""
    value = about.get(name, "1")
    return min(int(value), _MOST) if value.isascii() and value.isdecimal() and len(value) < 9 else 1
