"""Sheets as plain text: each begins a page of its own, times in the margin where it is wide enough.

A form feed stands between two sheets: printers begin a page there (ECMA-48, FF).
"""

from collections.abc import Iterable, Iterator
from typing import Final

from confsched.agenda.flow import paragraph
from confsched.agenda.margin import Margin, margin_for
from confsched.agenda.zones import Slot
from confsched.exporters.paper.sheet import Entry, Note, Part, Sheet
from confsched.text.large import large
from confsched.text.safe import isolate, visible
from confsched.text.styled import Line, Piece, plain
from confsched.text.width import width
from confsched.text.wrap import wrap

_LEAST: Final = 20
_BOX: Final = "[ ] "
_HANGING: Final = "  "
_INDENT: Final = " " * len(_BOX)


def as_text(sheets: Iterable[Sheet], columns: int) -> str:
    """Write sheets in lines of at most so many columns, and at least 20."""
    columns = max(columns, _LEAST)
    pages = (plain(_lines(sheet, columns)) for sheet in sheets)
    return "\f".join("".join(f"{line}\n" for line in page) for page in pages)


def _lines(sheet: Sheet, columns: int) -> Iterator[Line]:
    yield from _door_head(sheet, columns) if sheet.large else _head(sheet, columns)
    margin = margin_for(((slot,) for slot in _slots(sheet)), columns)
    for part in sheet.parts:
        yield from _part_head(part, columns)
        for entry in part.entries:
            yield ()
            yield from _entry(entry, margin, columns, _HANGING if sheet.large else _INDENT)


def _slots(sheet: Sheet) -> Iterator[Slot]:
    for part in sheet.parts:
        for entry in part.entries:
            yield from filter(None, (entry.slot, entry.ready and entry.ready[0]))


def _head(sheet: Sheet, columns: int) -> Iterator[Line]:
    yield from paragraph(sheet.name, columns)
    yield _rule("═", columns)
    for fact in sheet.facts:
        yield from paragraph(fact, columns)
    for note in sheet.notes:
        yield from _note(note, columns, "")


def _door_head(sheet: Sheet, columns: int) -> Iterator[Line]:
    """The name in large letters, or between rules where it cannot be; all in the middle."""
    letters = large(sheet.name, columns)
    yield from (_rule("═", columns), ())
    yield from _in_the_middle(letters, columns)
    yield from ((),) if letters else ()
    for number, fact in enumerate((sheet.name, *sheet.facts)):
        yield from _in_the_middle(wrap(fact, columns), columns)
        yield from ((),) if number < 2 else ()
    yield ()
    yield _rule("═", columns)


def _in_the_middle(lines: Iterable[str], columns: int) -> Iterator[Line]:
    for line in lines:
        yield Piece(" " * ((columns - width(line)) // 2)), Piece(isolate(line))


def _part_head(part: Part, columns: int) -> Iterator[Line]:
    if part.heading:
        yield ()
        yield from paragraph(part.heading, columns)
        yield _rule("─", columns)


def _entry(entry: Entry, margin: Margin, columns: int, indent: str) -> Iterator[Line]:
    room = columns - margin.indent
    if entry.ready:
        slot, text = entry.ready
        yield from _placed(slot, _note(Note(text, tick=True), room, ""), margin, columns)
    lines = paragraph(f"— {isolate(entry.title)} —" if entry.quiet else entry.title, room)
    for note in entry.notes:
        lines += _note(note, room, indent)
    yield from _placed(entry.slot, lines, margin, columns)


def _placed(slot: Slot | None, lines: list[Line], margin: Margin, columns: int) -> Iterator[Line]:
    """Lines with their time in the margin, or below it where the page has no room for one."""
    if slot and margin.is_narrow:
        yield from paragraph(str(slot), columns)
    yield from margin.beside((slot,) if slot and not margin.is_narrow else (), lines)


def _note(note: Note, columns: int, indent: str) -> list[Line]:
    """A box or an indent, then the text; what does not fit hangs below."""
    text = f"{note.head}{note.text} {visible(note.link)}".rstrip()
    first = _BOX if note.tick else indent
    hanging = " " * len(first) + _HANGING
    lines = wrap(text, columns - len(first))
    if len(lines) > 1:
        lines = wrap(text, columns - len(hanging))
    return [
        (Piece(hanging if number else first), Piece(isolate(line)))
        for number, line in enumerate(lines)
    ]


def _rule(sign: str, columns: int) -> Line:
    return (Piece(sign * columns),)
