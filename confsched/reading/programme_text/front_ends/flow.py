"""The text of one block while it is collected piece by piece: words, emphasis, moments, place."""

from dataclasses import dataclass, field
from html import unescape

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.inline import shown
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.front_ends.slanted import parted
from confsched.reading.programme_text.page import Kind, Line, Moment

_NOTE = pattern(r"\s*[\d*†‡§,\s]{1,9}\s*")  # of a footnote: `Sample<sup>1,2</sup>`
_CLOSING = ".)]!?”»"
_SLANTED = frozenset(("em", "i"))
_BLANKS = pattern(r"[ \t\r\n\f]+")


@dataclass(slots=True)
class Flow:
    """What the next line is to be: it ends where a block ends or a line is broken."""

    parts: list[str] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    start: int = 0
    end: int = 0
    slanted: list[int] = field(default_factory=list)  # parts between which it is, at most once
    spans: list[int] = field(default_factory=list)  # and where the first `<span>` is
    plain: bool = False  # some of it is not emphasised
    raised: bool = False  # within `<sup>`
    ended: bool = False  # an element has just ended
    parted: bool = False  # and another one begins, without a blank between them

    def add(self, text: str, start: int, end: int, *, bold: bool = False) -> None:
        """More text, with its place in the source."""
        if not text or (self.raised and self.parts and _NOTE.fullmatch(text)):
            return
        if not text.isspace():
            if self.parted and self.parts and text[0].isalnum():
                self.parts.append(" ")
            if not self.start and not self.end:
                self.start = start
            self.end = end
            self.plain = self.plain or not bold
        self.ended = self.parted = False
        self.parts.append(text)

    def is_apart(self, text: str) -> bool:
        """Whether a text that follows is a thing of its own: `<b>Ada</b><span>Chandler</span>`.

        Without a blank between two elements they are put below each other by what cannot be seen
        here. After a colon or comma they are not.
        """
        before = self.parts[-1][-1:] if self.parted and self.parts else ""
        return (before.isalnum() or before in _CLOSING) and bool(before) and text[:1].isalnum()

    def mark(self, name: str, *, begins: bool) -> None:
        """Words that look different begin or end here."""
        if name == "sup":
            self.raised = begins
        if name in _SLANTED or (name == "span" and len(self.spans) < 2):
            marked = self.slanted if name in _SLANTED else self.spans
            if begins == (len(marked) % 2 == 0):
                marked.append(len(self.parts))

    def _text(self) -> str:
        """All of it, parted where words that look different part people from a title."""
        marked = self.slanted or self.spans
        if len(marked) == 2:
            begin, end = marked
            pieces = (self.parts[:begin], self.parts[begin:end], self.parts[end:])
            found = parted(*(_BLANKS.sub(" ", "".join(one)) for one in pieces))
            if found:
                return shown(found).strip()
        return shown(_BLANKS.sub(" ", "".join(self.parts))).strip()

    def line(self, kind: Kind, level: int, gap: int) -> Line | None:
        """The line that it comes to; None where there is nothing to read. Begins anew."""
        text = self._text()
        moments, bold = tuple(self.moments), not self.plain and kind is not Kind.HEADING
        start, end = self.start, self.end
        self.__init__()  # type: ignore[misc]  # a new one in its place
        if not text:
            return None
        return Line(text, start, end, kind, level, gap, bold=bold, moments=moments)


@dataclass(slots=True)
class Typed:
    """A text whose blanks and line breaks are as somebody typed them: that of `<pre>`."""

    raws: list[Raw] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    start: int = 0
    gap: int = 0

    def add(self, written: str, start: int) -> None:
        """More text as it is written in the source, from a place on."""
        for number, part in enumerate(written.split("\n")):
            if number:
                self.end_line()
            if part and not self.parts:
                self.start = start
            self.parts.append(unescape(part))
            start += len(part) + 1

    def end_line(self) -> None:
        """A line ends."""
        text = "".join(self.parts).rstrip()
        self.parts.clear()
        if text:
            self.raws.append(Raw(text, self.start, self.gap))
        self.gap = 0 if text else self.gap + 1
