"""Cells that hold several sessions without times of their own, as several rows of one time.

Each begins with a title that stands out, or stands above the same label as the first, and has
people below it. Or each is counted, `Session 1A: Boats`, or is a line beside as many rooms. A list
of talks below the heading of a session is no such cell.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import FIRST, Side
from confsched.reading.programme_text.grammar.block import LEADS
from confsched.reading.programme_text.grammar.counted_beside import (
    Mark,
    beside,
    common_side,
    counts_on,
    mark_before,
)
from confsched.reading.programme_text.grammar.numbered import number_before
from confsched.reading.programme_text.page import Cell
from confsched.reading.programme_text.recognisers.labels import role_of
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import are_beside, is_generic, is_section
from confsched.reading.programme_text.tables.cell_lines import cell_readings
from confsched.reading.programme_text.tables.heads_and_cells import is_time
from confsched.reading.programme_text.tables.rooms_within import with_cells
from confsched.reading.programme_text.words.plain import folded

_LEAST = 2  # sessions in a cell
_ALONE = pattern(r"(?:[^\W\d_][\w-]{3,18}\s){1,2}\d{0,2}(?:[A-H]|\d|[IVX]{1,4})(?=\s*(?:\(|$))")
_CODE = pattern(r"([A-H])(\d{1,2})\s+(?=[^\W\d_])")
_PARTED = pattern(r"\s?[:(]|\s[-–—]")
_CODES = pattern(r"(?<=[,;]\s)(?=[A-H]\d{1,2}[:.]?\s[^\W\d_])")
_SURE = 0.7  # that people are some, below titles of any words
_LONGEST = 300  # characters of a title
_Lines = Sequence[Reading]
_NO_SIDES: frozenset[Side] = frozenset()


def with_sessions_apart(rows: Sequence[Reading]) -> Sequence[Reading]:
    """The rows of a table, with one for each session in a cell; the same ones where none is."""
    if not rows[0].line.table:
        return rows
    found: list[Reading] = []
    for row in rows:
        parts = _apart(row)
        found = _stretched(found, len(parts) - 1) if len(parts) > 1 else found
        found += parts
    return found


def _stretched(rows: Sequence[Reading], more: int) -> list[Reading]:
    """Rows above a new one, in which what reaches beyond them is drawn over some more."""
    return [_with_taller(row, len(rows) - n, more) for n, row in enumerate(rows)]


def _with_taller(row: Reading, least: int, more: int) -> Reading:
    """A row with its cells that are drawn over more rows than so many, over some more."""
    cells = row.line.cells
    if all(cell.rows <= least for cell in cells):
        return row
    taller = (one._replace(rows=one.rows + more * (one.rows > least)) for one in cells)
    return Reading(row.number, row.line._replace(cells=(*taller,)))


def _apart(row: Reading) -> Sequence[Reading]:
    cells = row.line.cells
    if len(cells) < _LEAST or cells[0].rows > 1 or not is_time(cells[0]) or row.day is not None:
        return [row]
    beside = [(cell, cell_readings(row, cell)) for cell in cells[1:]]
    parts = [_in_lines(lines, beside) or sessions_in(lines) for _, lines in beside]
    most = max(map(len, parts))
    if most < _LEAST:
        return [row]
    told = [(cell, part) for (cell, _), part in zip(beside, parts, strict=True)]
    first, *others = (_row(row, told, number) for number in range(most))
    return [_with_taller(first, 1, most - 1), *others]


def _row(row: Reading, told: Sequence[tuple[Cell, Sequence[_Lines]]], number: int) -> Reading:
    """The row of the sessions that are so many below the first of their cells."""
    cells = [row.line.cells[0]]
    for cell, parts in told:
        if number < len(parts):
            cells.append(_of(cell, parts[number]))
    return with_cells(row, cells)


def _of(cell: Cell, lines: _Lines) -> Cell:
    """A cell with some of its lines."""
    text = "\n".join(one.line.text for one in lines)
    start, end = lines[0].line.start, lines[-1].line.end
    return cell._replace(text=text, start=start, end=end, lines=tuple(x.line for x in lines))


def _in_lines(lines: _Lines, beside: Sequence[tuple[Cell, _Lines]]) -> Sequence[_Lines]:
    """Titles in a line each, beside as many rooms, and those rooms; nothing where there are none.

    One line each is a whole cell of the rows then.
    """
    alike = [others for _, others in beside if len(others) == len(lines) >= _LEAST]
    placed = [others for others in alike if all(is_room(one.text) for one in others)]
    titled = [others for others in alike if all(map(_may_be_title, others))]
    told = (lines in placed and titled) or (lines in titled and placed)
    return [[one] for one in lines] if told else ()


def sessions_in(lines: _Lines) -> Sequence[_Lines]:
    """The lines of each session in a cell, or all of them where there are not several."""
    if any(one.times is not None for one in lines):
        return [lines]
    counted = _counted(lines) or _beside_people(_without_numbers(lines))
    told = (_that_stand_out(lines), _above_labels(lines), _above_people(lines))
    heads = next((one for one in told if len(one) >= _LEAST), ())
    parts = [lines[start:end] for start, end in pairwise([*heads, len(lines)])]
    several = bool(heads) and heads[0] == 0 and all(map(_has_people, parts))
    return counted or (parts if several and not _heads_others(parts) else [lines])


def _counted(lines: _Lines) -> Sequence[_Lines]:
    """The lines of sessions that count on, `Session 1A: Boats`, and what says that they do so."""
    beside = are_beside(lines[0].text)
    lines = [part for one in lines for part in _parts_of(one)] if beside else lines
    counts = [
        (n, found) for n, one in enumerate(lines) if (found := _count(one.text, beside=beside))
    ]
    heads = [n for n, _ in counts]
    on = all(counts_on(one, two) for (_, one), (_, two) in pairwise(counts))
    if len(heads) < _LEAST or not on or heads[0] > beside:
        return ()
    edges = [*dict.fromkeys((0, *heads)), len(lines)]
    parts = [lines[start:end] for start, end in pairwise(edges)]
    return [[_without_code(part[0]), *part[1:]] for part in parts]


def _beside_people(lines: _Lines) -> Sequence[_Lines]:
    """Lines that each are a title with people on the same side of it; none where one is not."""
    plain = all(one.label is None and not _is_kind(one.text) for one in lines)
    sides = common_side((one, 0) for one in lines) if plain and len(lines) >= _LEAST else _NO_SIDES
    return [_title_above(one, sides) for one in lines] if sides else ()


def _without_numbers(lines: _Lines) -> _Lines:
    """Lines without the numbers that count all of them, from one on."""
    numbers = [number_before(one.text) for one in lines]
    if [number for number, _ in numbers] != [*range(1, len(lines) + 1)]:
        return lines
    told = zip(lines, numbers, strict=True)
    return [_part_of(one, start, len(one.line.text)) for one, (_, start) in told]


def _title_above(one: Reading, sides: frozenset[Side]) -> _Lines:
    """A title and the people before it, in a line each: these may look like a post of theirs."""
    found = beside(one, 0, sides)
    if found is None or found.side not in FIRST:
        return [one]
    return [_part_of(one, found.title.start, len(one.line.text)), _part_of(one, *found.people)]


def _is_kind(text: str) -> bool:
    """`Chair – Ada Sample`, `Keynote: Ada Sample`."""
    kind = _PARTED.split(text, maxsplit=1)[0]
    return is_generic(kind) or bool(role_of(folded(kind)))


def _count(text: str, *, beside: bool) -> Mark | None:
    """What counts a session; by a number or a letter alone lists of anything are counted."""
    mark = mark_before(text)
    if mark is not None:
        return mark if mark.words or mark.before else None
    alone = _ALONE.match(text) if is_section(text) else None
    code = _CODE.match(text) if beside else None
    if alone is not None:
        mark = mark_before(f"{alone[0]}: .")
    elif code is not None:
        mark = Mark("", code[1], int(code[2]), code.end())
    return mark


def _without_code(one: Reading) -> Reading:
    """A line without what counts it, where that says no more: `A1: Boats`."""
    mark = _count(one.text, beside=True)
    if mark is None or mark.words or not mark.before:
        return one
    return _part_of(one, mark.end, len(one.line.text))


def _parts_of(one: Reading) -> Iterator[Reading]:
    """The sessions that a line lists by their codes: `A1 Boats, A2 Sails`."""
    starts = [match.start() for match in _CODES.finditer(one.text)]
    for start, end in pairwise([0, *starts, len(one.line.text)]):
        yield _part_of(one, start, end) if starts else one


def _part_of(one: Reading, start: int, end: int) -> Reading:
    line = one.line
    text = line.text[start:end].strip(" ,;")
    exact = line.end - line.start == len(line.text)
    begin = line.start + line.text.index(text, start) if exact else line.start
    finish = begin + len(text) if exact else line.end
    return Reading(one.number, line._replace(text=text, start=begin, end=finish))


def _that_stand_out(lines: _Lines) -> Sequence[int]:
    """The titles that look as the first line does."""
    looks = [(one.is_emphasised, one.line.kind, one.line.level) for one in lines]
    return [n for n, look in enumerate(looks) if look == looks[0] and _is_title(lines[n])]


def _above_labels(lines: _Lines) -> Sequence[int]:
    """The titles with the same label for people right below: `Chair: Ada Sample`."""
    labels = [one.label.role if one.label is not None else "" for one in lines[1:]]
    below = zip(lines, labels, strict=False)
    return [
        n for n, (one, role) in enumerate(below) if role == labels[0] != "" and _may_be_title(one)
    ]


def _above_people(lines: _Lines) -> Sequence[int]:
    """The titles of a cell in which every other line says who speaks."""
    titled, named = lines[::2], lines[1::2]
    plainly = all(one.people.score > _SURE for one in named)
    titles = all(_may_be_title(one) and (plainly or _is_told(one.text)) for one in titled)
    titles = titles and (plainly or any(one.text.count(" ") >= _LEAST for one in titled))
    alone = all(one.people.score >= LIKELY and ": " not in one.text for one in named)
    both = len(titled) == len(named) and alone  # and no `Ada Sample: Boats`
    return range(0, len(lines), 2) if titles and both else ()


def _is_told(text: str) -> bool:
    """Whether a text has several words, and is neither a post nor an organization."""
    return " " in text and not (holds_post(text) or holds_organization(text))


def _is_title(one: Reading) -> bool:
    return one.is_emphasised and _may_be_title(one) and not is_generic(one.text)


def _may_be_title(one: Reading) -> bool:
    label = one.label is None or one.label.field == "title"
    other = max(one.people.score, one.place) >= LIKELY
    return label and not other and one.times is None and len(one.text) < _LONGEST


def _has_people(part: _Lines) -> bool:
    return any(map(_roles, part[1:]))


def _roles(one: Reading) -> str:
    """What somebody does whom a line names; empty where it names nobody."""
    if one.label is not None and one.label.role:
        return one.label.role
    return "speaker" if one.people.score >= LIKELY else ""


def _heads_others(parts: Sequence[_Lines]) -> bool:
    """Whether the first part is the heading of the others: with a number, or with a chair alone."""
    first, second = ({*filter(None, map(_roles, part[1:]))} for part in parts[:2])
    sections = [is_section(part[0].text) for part in parts]
    return (sections[0] and not all(sections)) or first.issubset(LEADS) > second.issubset(LEADS)
