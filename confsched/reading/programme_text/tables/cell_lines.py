"""The lines of a cell, each read by itself."""

import re
from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Cell, Kind, Line
from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.words.joining import UNFINISHED

_BLANKS = pattern(r" {2,}")
_BRACKETS = pattern(r"\([^()]{2,80}\)")
_UNFINISHED = pattern(UNFINISHED)
_YEARS = pattern(r"(?:[^\W\d]+\s)?\d{4}(?:\s?[-–—]\s?|\s[^\W\d]{1,4}\s)\d{4}")
_BULLET = pattern(r"[-*•·–] +(?=\S)")
_COUNTED = pattern(r"(\d{1,2})[.)] +(?=\D)")
# a line that says which session it is, above the title: `Session 14:`; who it is may follow others
_NUMBERED = pattern(r"\A((?!Keynote|Talk)[^\W\d_][\w ]{0,30}\d+[a-z]?:)\n(?=[^\W\d_])")
_SHORT = 4  # characters: what has less says no more than what a badge does
_CODE = pattern(r"(?:#|[A-Z]{1,3}[-.]?)\d{1,4}(?:[-.]\d{1,3})?[a-z]?")


def cell_readings(row: Reading, cell: Cell) -> list[Reading]:
    """The lines of a cell, each read by itself, as those of its page are."""
    found = _joined(list(_cell_readings(row, cell)))
    beside = row.times is not None and cell is not row.line.cells[0]
    for one in found:
        one.paired = row.paired
        said = beside and one.where is Where.ALONE and not any(map(str.isdigit, one.text))
        said = said or (beside and one.where is Where.TRAILING and _are_years(one))
        if said or (one.where is Where.TRAILING and found[0].where is Where.ALONE):
            one.times, one.where = None, Where.NOWHERE  # `Mittag`, `Tea at 3 p.m.`: what is on
    return _title_first(_badge_last(found))


def _badge_last(lines: list[Reading]) -> list[Reading]:
    """Lines, the only one without a name below a badge, which says what it is, above that."""
    called = [one.line.called for one in lines]
    return lines[::-1] if called == ["badge", ""] else lines


def _title_first(lines: list[Reading]) -> list[Reading]:
    """Lines, the only one that markup calls a title before people, a badge or a code above it."""
    titled = [number for number, one in enumerate(lines) if one.line.called == "title"]
    if len(titled) != 1 or not all(map(_is_no_title, lines[: titled[0]])):
        return lines
    title = lines.pop(titled[0])
    return [title, *(one for one in lines if not titled[0] or len(one.text) > 1)]


def _is_no_title(one: Reading) -> bool:
    """Whether markup calls a line somebody, or what somebody is; or it is as short as a badge."""
    label = one.label if one.line.called else None
    led = label is not None and bool(label.role)
    return led or one.line.called == "post" or len(one.text) < _SHORT


def _are_years(one: Reading) -> bool:
    """Whether what may be times are years as well: `The Atlantic economy, 1650–1800`."""
    return one.times is not None and _YEARS.match(one.text, one.times.start) is not None


def _joined(lines: list[Reading]) -> list[Reading]:
    """Lines in which what goes on from the line above stands behind it."""
    found: list[Reading] = []
    for one in lines:
        coded = len(found) == 1 and " " in one.text and _CODE.fullmatch(found[0].text)
        above = found[-1] if found and (coded or _goes_on(found[-1], one)) else None
        if above is not None:
            text = f"{above.text} {one.text}"
            line = above.line._replace(text=text, end=one.line.end, kind=Kind.PLAIN, bold=False)
            found[-1] = Reading(one.number, line)
        else:
            found.append(one)
    return found


def _goes_on(above: Reading, one: Reading) -> bool:
    """Whether a line is `(Boats Ltd)` below a name, or the other one ends with `of` or `and`."""
    if one.text[:1] == "(" and _BRACKETS.fullmatch(one.text):
        return likeness(above.text) >= LIKELY
    if one.line.kind is not Kind.PLAIN or one.times is not None or one.label is not None:
        return False
    name, comma, _ = one.text.partition(",")  # `Ada Sample, Rector and` and below it `Ben Test, …`
    named = comma and likeness(name) >= LIKELY
    return not named and _UNFINISHED.search(above.text) is not None


def _cell_readings(row: Reading, cell: Cell) -> Iterator[Reading]:
    if cell.lines and cell.text == "\n".join(line.text for line in cell.lines):
        yield from (Reading(row.number, line) for line in cell.lines)
        return
    text = _NUMBERED.sub(r"\1 ", cell.text, count=1)
    texts = [_BLANKS.sub(" ", text.strip()) for text in text.split("\n")]
    more = cell.end - cell.start - len(cell.text)  # two quotes in a table in text
    exact = more in (0, 2) and len(cell.text) == len("\n".join(texts))
    item = _COUNTED if _are_counted(texts) else _BULLET
    offset = cell.start + more // 2
    for text in texts:
        start = offset if exact else cell.start
        end = start + len(text) if exact else cell.end
        if text:
            yield Reading(row.number, _line(text, start, end, item))
        offset += len(text) + 1


def _are_counted(texts: Sequence[str]) -> bool:
    """Whether several lines are items that are counted: `1. Boats`, `2. Ships`."""
    numbers = [int(match[1]) for text in texts if (match := _COUNTED.match(text))]
    return len(numbers) > 1 and numbers == [*range(1, len(numbers) + 1)]


def _line(text: str, start: int, end: int, item: re.Pattern[str]) -> Line:
    """A line of a cell; one with a bullet, or a number, is an item."""
    bullet = item.match(text)
    if bullet is None:
        return Line(text, start, end)
    skipped = bullet.end() if end - start == len(text) else 0
    return Line(text[bullet.end() :], start + skipped, end, Kind.ITEM)
