"""The words on a sheet of a PDF, put together of its letters as PDFium finds them.

Their boxes are made of where letters stand and how large they are: what a font says of its own
height differs between fonts, and would part words of one row.
"""

import ctypes
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import degrees, hypot
from typing import TYPE_CHECKING, NamedTuple

from confsched.reading.programme_text.front_ends.pdf.words import Word
from confsched.reading.programme_text.words.raised import NOTE, raised

if TYPE_CHECKING:
    from pypdfium2 import PdfPage
_ABOVE, _BELOW = 0.8, 0.2  # of the size: how far letters reach from the line that they stand on
_PARTED = 0.35  # of the size: two words stand so far apart where no blank does
_LEVEL = 0.1  # of the size: letters of one word stand on one line
_SMALL = 0.85  # times the size: what is raised is no larger
_NAME = 200  # bytes of the name of a font
_BLANKS = "\0 \t\n\u00a0\u2002\u2003\u2009\u200b\u3000"
# where a word is broken, and what stands for ligatures and dashes: in Unicode, and in the fonts of
# TeX that do not say what their letters are (OT1, T1)
_AS_WRITTEN = str.maketrans(
    {
        **dict.fromkeys(("\x02", "\ufffe", "\u00ad", "\u2010"), "-"),
        **dict.fromkeys(("\ufb00", "\x0b", "\x1b"), "ff"),
        **dict.fromkeys(("\ufb01", "\x0c", "\x1c"), "fi"),
        **dict.fromkeys(("\ufb02", "\r", "\x1d"), "fl"),
        **dict.fromkeys(("\ufb03", "\x0e", "\x1e"), "ffi"),
        **dict.fromkeys(("\ufb04", "\x0f", "\x1f"), "ffl"),
        "\x15": "–",
        "\x16": "—",
    }
)


class Turned(NamedTuple):
    """The edges of a sheet in the space of its file, and by how many degrees it is turned."""

    left: float
    low: float
    right: float
    high: float
    turn: int

    def point(self, x: float, y: float) -> tuple[float, float]:
        """How far a point is from the left, and from the top."""
        match self.turn:
            case 90:
                return y - self.low, x - self.left
            case 180:
                return self.right - x, y - self.low
            case 270:
                return self.high - y, self.right - x
        return x - self.left, self.high - y

    @property
    def size(self) -> tuple[float, float]:
        """How wide and how high it is."""
        size = self.right - self.left, self.high - self.low
        return size[::-1] if self.turn in (90, 270) else size


class Letter(NamedTuple):
    """A letter: from where to where it goes on its line, where that is, its size and its font."""

    text: str
    left: float
    right: float
    line: float
    size: float
    style: str


_Box = tuple[float, float, float, float]


class _Found(NamedTuple):
    """A letter as PDFium has it: places from the left and from below, before a sheet is turned."""

    text: str
    box: _Box
    origin: tuple[float, float]
    size: float
    angle: int
    style: str


_BLANK = _Found(" ", (0, 0, 0, 0), (0, 0), 0, -1, "")


def text_on(page: "PdfPage") -> tuple[list[Word], Turned]:
    """The words that stand as most of a sheet does, and the sheet turned so that they can be read.

    A mark across it is none of the programme.
    """
    found = list(_letters(page))
    angles = Counter(letter.angle for letter in found if letter is not _BLANK)
    usual = max(angles, key=angles.__getitem__, default=0)
    left, low, right, high = page.get_mediabox()
    sheet = Turned(left, low, right, high, (360 - usual) % 360)
    letters = [_placed(one, sheet) if one.angle == usual else None for one in found]
    return list(_with_notes(_words(letters))), sheet


def _placed(letter: _Found, sheet: Turned) -> Letter:
    """Where a letter stands on a sheet that is turned."""
    left, low, right, high = letter.box
    ends = [sheet.point(x, y)[0] for x, y in ((left, low), (right, high))]
    line = sheet.point(*letter.origin)[1]
    return Letter(letter.text, min(ends), max(ends), line, letter.size, letter.style)


def _with_notes(words: Iterable[Word]) -> Iterator[Word]:
    """Words, and the number of a note that stands raised behind one in raised digits."""
    before: Word | None = None
    for word in words:
        note = before is not None and _is_raised(before, word) and NOTE.fullmatch(word.text)
        before = word._replace(text=raised(word.text) or word.text) if note else word
        yield before


def _is_raised(before: Word, word: Word) -> bool:
    near = -1 < word.left - before.right < _PARTED * before.size
    return near and word.size < _SMALL * before.size and word.bottom < before.bottom


def _words(letters: Sequence[Letter | None]) -> Iterator[Word]:
    """The words that letters make; none stands where they are parted."""
    word: list[Letter] = []
    for letter in (*letters, None):
        if word and (letter is None or not _goes_on(word[-1], letter)):
            yield _word(word)
            word = []
        if letter is not None:
            word.append(letter)


def _goes_on(before: Letter, letter: Letter) -> bool:
    far = letter.left - before.right
    near = far < _PARTED * letter.size and letter.left > before.left - 1  # both parts of `fi`
    level = abs(letter.line - before.line) < _LEVEL * letter.size
    return near and level and letter.style == before.style


def _word(letters: Sequence[Letter]) -> Word:
    first, right = letters[0], max(letter.right for letter in letters)
    text = "".join(letter.text for letter in letters)
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # as PDFium has them
    top, bottom = first.line - _ABOVE * first.size, first.line + _BELOW * first.size
    return Word(
        text.translate(_AS_WRITTEN), first.left, right, top, bottom, first.size, first.style
    )


def _letters(page: "PdfPage") -> Iterator[_Found]:
    """The letters in the order of the file, and a blank wherever the library finds one."""
    from pypdfium2 import raw  # noqa: PLC0415 -- an extra

    text = page.get_textpage()
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    name, flags = ctypes.create_string_buffer(_NAME), ctypes.c_int()
    for n in range(count := text.count_chars()):
        said = chr(raw.FPDFText_GetUnicode(text, n))
        if raw.FPDFText_IsGenerated(text, n) > 0 or said in _BLANKS:
            yield _BLANK
            continue
        raw.FPDFText_GetLooseCharBox(text, n, box)
        if n + 1 < count and chr(raw.FPDFText_GetUnicode(text, n + 1)) in _BLANKS:
            raw.FPDFText_GetCharOrigin(text, n + 1, x, y)  # a slanted letter may hang over it
            box.right = min(box.right, x.value) if x.value > box.left else box.right
        raw.FPDFText_GetCharOrigin(text, n, x, y)
        raw.FPDFText_GetMatrix(text, n, matrix)
        raw.FPDFText_GetFontInfo(text, n, name, _NAME, flags)
        size = raw.FPDFText_GetFontSize(text, n) * hypot(matrix.c, matrix.d)
        yield _Found(
            said,
            (box.left, box.bottom, box.right, box.top),
            (x.value, y.value),
            size,
            round(degrees(raw.FPDFText_GetCharAngle(text, n))) % 360,
            name.value.decode("utf-8", errors="replace"),
        )
