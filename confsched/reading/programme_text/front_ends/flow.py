"""The text of one block while it is collected piece by piece: words, emphasis, moments, place."""

from dataclasses import dataclass, field
from html import unescape

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.called import TIMES, is_role
from confsched.reading.programme_text.front_ends.inline import shown
from confsched.reading.programme_text.front_ends.material import is_material, without_brackets
from confsched.reading.programme_text.front_ends.raw import Raw
from confsched.reading.programme_text.front_ends.slanted import divided, parted
from confsched.reading.programme_text.page import Kind, Line, Moment
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.words.raised import NOTE, raised
from confsched.reading.programme_text.words.untold import CALLED_OFF

_CLOSING = ".)]!?”»"
# the whole of what stands between two elements, or what leads to the second
_LEADING = pattern(r"^\s*[a-zà-ÿ]{1,4}$|\s(?:by|in|at|with|and|from|par|von|mit|et|und|con|por|y)$")
_SLANTED = frozenset(("em", "i"))
_SEEN = _SLANTED | {"b", "strong", "u", "a"}
_MOST = 8  # seams of a line that are looked at
_BLANKS = pattern(r"[ \t\r\n\f]+")
_CLICK = pattern(r"(?i)\s*[(\[]\s*(?:please )?click here\s*[)\]]|\s+[→↗❯➔➜]\s*$")


@dataclass(slots=True)
class Flow:
    """What the next line is to be: it ends where a block ends or a line is broken."""

    parts: list[str] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    start: int = 0
    end: int = 0
    slanted: list[int] = field(default_factory=list)  # parts between which it is, at most once
    spans: list[int] = field(default_factory=list)  # and where the first `<span>` is
    seams: list[int] = field(default_factory=list)  # parts at which words begin to look different
    called: str = ""  # the field or role that the element says in which it begins
    plain: bool = False  # some of it is not emphasised
    linked: int = 0  # parts before the link in which it is, or was
    stripped: bool = False  # of links
    raised: bool = False  # within `<sup>`
    ended: bool = False  # an element has just ended
    parted: bool = False  # and another one begins, without a blank between them

    def add(self, text: str, start: int, end: int, *, bold: bool = False, called: str = "") -> None:
        """More text, with its place in the source."""
        text = raised(text) if self.raised and NOTE.fullmatch(text) else text
        if not text:
            return
        if not text.isspace():
            if self.parted and self.parts and text[0].isalnum():
                self.parts.append(" ")
            if not self.start and not self.end:
                self.start, self.called = start, called
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

    def is_over(self, field: str) -> bool:
        """Whether it ends where an element begins that is called by a field; empty for none.

        After a comma, or a word such as `by`, the line goes on, and so does a date with a time.
        """
        if not field or (field in TIMES and self.called in TIMES):
            return False
        said = next((part for part in reversed(self.parts) if not part.isspace()), "").rstrip()
        open_ended = _LEADING.search(said) is not None
        return not open_ended and (said[-1:].isalnum() or said[-1:] in tuple(_CLOSING))

    @property
    def label(self) -> str:
        """The field that it is a label of, and no more: `<b>Room:</b><div>Attic</div>`."""
        text = "".join(self.parts).strip()
        label = label_of(text) if text.endswith(":") else None
        return label.field if label is not None else ""

    def mark(self, name: str, *, begins: bool) -> None:
        """Words that look different begin or end here."""
        if name == "sup":
            self.raised = begins
        if name in _SEEN and len(self.seams) < _MOST:
            self.seams.append(len(self.parts))
        if name in _SLANTED or (name == "span" and len(self.spans) < 2):
            marked = self.slanted if name in _SLANTED else self.spans
            if begins == (len(marked) % 2 == 0):
                marked.append(len(self.parts))

    def link(self, *, begins: bool) -> None:
        """A link begins or ends here: what it leads to is told in words of its own."""
        if begins:
            self.linked = len(self.parts)
            return
        before, inside = (
            "".join(one) for one in (self.parts[: self.linked], self.parts[self.linked :])
        )
        if inside and is_material(before, inside):
            del self.parts[self.linked :]
            self.stripped = True

    def _text(self) -> str:
        """All of it, without what stood around links that it lost."""
        text = self._parted()
        return without_brackets(text) if self.stripped else text

    def _parted(self) -> str:
        """All of it, parted where words that look different part people from a title."""
        marked = self.slanted or self.spans
        if len(marked) == 2:
            begin, end = marked
            pieces = (self.parts[:begin], self.parts[begin:end], self.parts[end:])
            found = parted(*(_BLANKS.sub(" ", "".join(one)) for one in pieces))
            if found and not is_role(self.called):
                return shown(found).strip()
        whole = _BLANKS.sub(" ", "".join(self.parts))
        return shown(self._divided() or whole).strip()

    def _divided(self) -> str:
        """All of it, parted where names stand beside a title and a blank is all that is between."""
        for seam in dict.fromkeys(self.seams) if not is_role(self.called) else ():
            pieces = (self.parts[:seam], self.parts[seam:])
            found = divided(*(_BLANKS.sub(" ", "".join(one)) for one in pieces))
            if found:
                return found
        return ""

    def line(self, kind: Kind, level: int, gap: int) -> Line | None:
        """The line that it comes to; None where there is nothing to read. Begins anew."""
        text = _CLICK.sub("", self._text())
        moments, bold = tuple(self.moments), not self.plain and kind is not Kind.HEADING
        start, end, called = self.start, self.end, self.called
        self.__init__()  # type: ignore[misc]  # a new one in its place
        if not text:
            return None
        if called == "badge" and CALLED_OFF.fullmatch(text):
            called, kind = "", Kind.PLAIN  # no heading, and it says more than any other badge
        return Line(text, start, end, kind, level, gap, bold=bold, moments=moments, called=called)


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
