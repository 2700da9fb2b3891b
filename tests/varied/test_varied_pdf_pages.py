"""Pages in PDFs: one column or two, over several sheets with running heads and numbers."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise
from pathlib import Path
from random import Random
from typing import Final
from unicodedata import normalize

import pytest
from congress_pages import Congress
from forum_pages import Forum
from lined_pages import Block, Page
from made import Session, lines, lines_of, made
from page_words import CONGRESS, FORUM
from pdf_files import pdf, text
from test_varied_pages_of_lines import in_known_room

from confsched import api
from confsched.opening import Reading

_LANGUAGES: Final = [language for language in CONGRESS if language in FORUM]  # their letters
_LARGER: Final = {"h1": 2.0, "h2": 1.5, "h3": 1.2}
_WIDTHS: Final = {  # of letters of Helvetica, by the size; the others are 0.56
    0.22: "ijl'",
    0.28: " !,./:;I|tf",
    0.33: "()-r•",
    0.5: "ckJsvxyz",
    0.61: "FTZ",
    0.67: "ABEKPSVXY",
    0.72: "CDHNRUw",
    0.78: "GOQ",
    0.83: "mM",
    0.94: "W",
}
_WIDE: Final = {letter: width for width, letters in _WIDTHS.items() for letter in letters}
_FEET: Final = ("", "{n}", "- {n} -", "Page {n} of {all}", "{n}/{all}", "Harbour Days 2031 | {n}")
_TOP, _BOTTOM, _LEFT, _RIGHT = 70.0, 770.0, 55.0, 540.0

Row = tuple[str, float, float, str]  # what it says, how far it is set in, its size and its style


class Sheets:
    """A way to set a page, each choice once."""

    def __init__(self, chance: Random, most: int) -> None:
        self.size, self.leading = chance.choice((8, 9, 10)), chance.choice((1.2, 1.4, 1.6))
        self.columns, self.between = chance.choice((1, 1, most)), chance.choice((0.6, 0.8, 1.0))
        self.centred, self.foot = chance.random() < 0.3, chance.choice(_FEET)
        self.head = chance.choice(("", "Harbour Days 2031"))
        self.sign = chance.choice("•-")
        self.width = (_RIGHT - _LEFT - 20 * (self.columns - 1)) / self.columns

    def rows(self, blocks: Iterable[Block]) -> Iterator[tuple[float, list[Row]]]:
        """The rows of each block, and how much room is left above them."""
        for (above, _), (kind, said) in pairwise([("", ""), *blocks]):
            size = self.size * _LARGER.get(kind, 1)
            inset, style = 18.0 * (kind == "li"), "bold" * (kind == "b")
            left = f"{self.sign} " * (kind == "li")
            most = self.width - inset
            broken = list(_broken(f"{left}{said}", most, size, style))
            by = _wide(left, size, style)
            rows = [(one, inset + by * (n > 0), size, style) for n, one in enumerate(broken)]
            near = kind == "near" or above == kind == "li"
            yield (0 if near else self.between + 0.3 * (kind in _LARGER)) * self.size, rows

    def placed(self, blocks: Iterable[Block]) -> Iterator[list[str]]:
        """What is drawn in each column."""
        top, column = _TOP, list[str]()
        for room, rows in self.rows(blocks):
            high = sum(self.leading * row[2] for row in rows)
            if top + room + high > _BOTTOM:
                yield column
                top, column = _TOP, []
            top += room * (top > _TOP)
            for said, inset, size, style in rows:
                top += self.leading * size
                free = self.width - _wide(said, size, style)
                left = inset + free / 2 * (self.centred and size > 1.3 * self.size)
                column.append(text(said, left, top, size, style))
        yield column

    def pdf(self, blocks: Iterable[Block]) -> bytes:
        """The file."""
        columns = [*self.placed(blocks)]
        sheets = [columns[n : n + self.columns] for n in range(0, len(columns), self.columns)]
        return pdf(*(self.sheet(one, n, len(sheets)) for n, one in enumerate(sheets, start=1)))

    def sheet(self, columns: Sequence[list[str]], number: int, count: int) -> list[str]:
        """What is drawn on a sheet: columns that are moved to their places, and its edges."""
        step = self.width + 20
        moved = (
            [f"q 1 0 0 1 {_LEFT + n * step} 0 cm", *column, "Q"] for n, column in enumerate(columns)
        )
        foot = self.foot.format(n=number, all=count)
        edges = [text(self.head, _LEFT, 30, 8), text(foot, 270, 820, 8)]
        return [*edges, *chain.from_iterable(moved)]


def _wide(said: str, size: float, style: str) -> float:
    """How wide a text is; bold letters are a little wider."""
    letters = (normalize("NFD", letter)[0] for letter in said)
    return sum(_WIDE.get(letter, 0.56) for letter in letters) * size * (1 + 0.07 * bool(style))


def _broken(said: str, most: float, size: float, style: str) -> Iterator[str]:
    """A text in rows, each as long as it can be."""
    row, *words = said.split(" ")
    for word in words:
        if _wide(f"{row} {word}", size, style) > most:
            yield row
            row = word
        else:
            row += f" {word}"
    yield row


def _written(chance: Random) -> tuple[list[Block], list[Session], int]:
    """A page of some kind, what is to be read of it, and in how many columns it may be set."""
    language = chance.choice(_LANGUAGES)
    match chance.choice(("forum", "congress", "lines")):
        case "forum":
            forum = Forum(chance, language)
            return [*forum.blocks()], [*forum.expected()], 2
        case "congress":
            congress = Congress(chance, language)
            return [*congress.blocks()], [*congress.expected()], 1
    programme = made(chance, chance.choice(("panels", "congress", "single")), language)
    if programme.kind == "congress":
        programme = programme._replace(sessions=tuple(map(in_known_room, programme.days[0])))
    page = Page(programme, chance)
    return [*page.blocks()], [*page.expected()], 1 + (programme.kind != "congress")


@pytest.mark.parametrize("seed", range(20))
def test_a_page_in_a_pdf(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    blocks, expected, most = _written(chance)
    blocks = [(kind, _plain(said)) for kind, said in blocks]
    path = tmp_path / "page.pdf"
    path.write_bytes(Sheets(chance, most).pdf(blocks))

    schedule = api.load(path, reading=Reading(format="pdf", timezone="UTC"))
    assert lines_of(schedule) == [_plain(line) for line in lines(expected)]


def _plain(said: str) -> str:
    """With letters that the fonts of these files have."""
    return said.replace("ł", "l").replace("\t", " ")
