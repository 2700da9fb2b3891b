"""Texts that a page in reStructuredText defines once and names where they belong: `|Talk 1|`."""

from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.inline import words_of
from confsched.reading.programme_text.page import Cell, Line

_DEFINED = pattern(r"(?m)^[ \t]{0,12}\.\.[ \t]\|(\w[\w .-]{0,40})\|[ \t]+replace::[ \t]*(\S.*)$")
_NAMED = pattern(r"\|(\w[\w .-]{0,40})\|_{0,2}")


def substituted(lines: Sequence[Line], text: str) -> Iterator[Line]:
    """The lines of a text, with what it defines in the place of the names of that."""
    texts = {name: words_of(said, rst=True).text for name, said in _DEFINED.findall(text)}

    def replaced(said: str) -> str:
        return _NAMED.sub(lambda match: texts.get(match[1], " "), said) if "|" in said else said

    def with_texts(cell: Cell) -> Cell:
        return cell._replace(text=replaced(cell.text))

    for line in lines:
        yield line._replace(text=replaced(line.text), cells=tuple(map(with_texts, line.cells)))
