"""Organizations behind notes: `Ada Sample¹, Ben Test²` and `¹Sample University; ²Testers`.

Papers name their authors so. The organizations come to those they are of, behind them in brackets;
notes behind names that nothing explains are left out.
"""

import re
from collections.abc import Mapping, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Cell, Joined, Line
from confsched.reading.programme_text.words.joining import AND_WORD
from confsched.reading.programme_text.words.raised import GLUED, RAISED, raised

_NOTES = rf"[{RAISED}]+(?:\s?[,;]?\s?[{RAISED}]+)*"
_BEHIND = pattern(
    rf"(?<=[^\W\d_]{{2}})(?<!\b[cmk]m)[.]?(?P<notes>{_NOTES})"
    rf"(?P<next>\s*(?:,\s*)?(?:\b{AND_WORD}\s|&|,)\s*)?"
)
_ONE = pattern(rf"[{RAISED}]+")
# where notes are explained: a note, or several, before a word
_LEGEND = pattern(
    rf"(?:^|(?<=[\s(\[;])|(?<=[^\W\d_],))(?P<notes>{_NOTES})"
    rf"\s?(?=[^\W\d_][^\W_])(?!{AND_WORD}\b)"
)
_BETWEEN, _AROUND = " .,;", " .,;()[]"
# the same where a copy of a page has plain digits
_DIGIT_FIRST = pattern(r"[1-9][^\W\d_a-z][^\W\d_]+\s")
_DIGIT_OF = pattern(r"(?:^|(?<=[;,])|(?<=[;,]\s))\d(?=[^\W\d_]{2})")
_INNER = str.maketrans("()", "[]")  # of what comes to stand in brackets
_ABOVE = 3  # lines over an explanation in which names may stand


def with_organizations(lines: Sequence[Joined]) -> list[Joined]:
    """The lines of a page with organizations behind the names whose notes they explain."""
    lines = _with_raised(lines)
    if not any(_ONE.search(joined.line.text) for joined in lines):
        return list(lines)
    found: list[Joined] = []
    told: dict[str, str] = {}
    for joined in lines:
        more = _explanation(joined.line)
        if more and any(_BEHIND.search(one.line.text) for one in found[-_ABOVE:]):
            told |= more
            found[-1] = found[-1]._replace(numbers=(*found[-1].numbers, *joined.numbers))
            continue
        found[-_ABOVE:] = [_named(one, told) for one in found[-_ABOVE:]]
        told = {}
        found.append(joined)
    found[-_ABOVE:] = [_named(one, told) for one in found[-_ABOVE:]]
    return [one._replace(line=_settled(one.line)) for one in found]


def _with_raised(lines: Sequence[Joined]) -> Sequence[Joined]:
    """Lines with raised digits where notes were so: `Ada Sample1` above `1Sample University`."""
    found = list(lines)
    for number in range(1, len(found)):
        legend = found[number].line
        if _DIGIT_FIRST.match(legend.text) is None or legend.cells:
            continue
        above = range(max(0, number - _ABOVE), number)
        named = [n for n in above if GLUED.search(found[n].line.text)]
        for n in named:
            found[n] = _raised_in(found[n], GLUED)
        if named:
            found[number] = _raised_in(found[number], _DIGIT_OF)
    return found


def _raised_in(joined: Joined, form: re.Pattern[str]) -> Joined:
    text = form.sub(lambda match: raised(match[0]), joined.line.text)
    return joined._replace(line=joined.line._replace(text=text))


def _explanation(line: Line) -> dict[str, str]:
    """What a line says of notes that says nothing else; empty for any other line."""
    names, told = _explained(line.text)
    return told if not line.cells and not names.strip(_AROUND) else {}


def _explained(text: str) -> tuple[str, dict[str, str]]:
    """What stands before the explanations in a text, and what they say of each note."""
    marks = [*_LEGEND.finditer(text)]
    if not marks:
        return text, {}
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    told = {
        note: _without_bracket(text[mark.end() : end].strip(_BETWEEN)).translate(_INNER)
        for mark, end in zip(marks, ends, strict=True)
        for note in _ONE.findall(mark["notes"])
    }
    return text[: marks[0].start()], told


def _without_bracket(text: str) -> str:
    """A text without a bracket behind it that begins before it."""
    return text[:-1] if text.endswith(")") and text.count("(") < text.count(")") else text


def _settled(line: Line) -> Line:
    """A line without notes behind names, in its cells too, and with what it says of them itself."""
    if _ONE.search(line.text) is None:
        return line
    cells = tuple(_settled_cell(cell) for cell in line.cells)
    return line._replace(text="\t".join(map(_told, line.text.split("\t"))), cells=cells)


def _settled_cell(cell: Cell) -> Cell:
    return cell._replace(text=_told(cell.text), lines=tuple(map(_settled, cell.lines)))


def _told(text: str) -> str:
    names, told = _explained(text)
    if told and _BEHIND.search(names):
        text = names.rstrip(" ([,;")
    return _with_notes(text, told)


def _named(joined: Joined, told: Mapping[str, str]) -> Joined:
    """A line with names, and what was told of their notes below it."""
    if not told:
        return joined
    return joined._replace(line=joined.line._replace(text=_with_notes(joined.line.text, told)))


def _with_notes(text: str, told: Mapping[str, str]) -> str:
    """A text with what is told of each note behind a name, in place of the note."""

    def said(match: re.Match[str]) -> str:
        notes = _ONE.findall(match["notes"])
        where = " / ".join(told[note] for note in notes if told.get(note))
        following = match["next"] or ""
        return f" ({where}){'; ' if following else ''}" if where else following

    return _BEHIND.sub(said, text)
