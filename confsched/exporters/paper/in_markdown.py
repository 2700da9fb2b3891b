"""Sheets as Markdown: a heading for each, boxes to tick as GitHub and editors know them.

Markdown has neither pages nor sizes. What stands between two sheets is HTML that begins a page
where it is printed (CSS Fragmentation 3, break-after), and nothing where it is read. Sheets read
from afar are in letters as large as fit on a page, where styles count.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from confsched.exporters.commonmark import escape, link, quoted, spaced
from confsched.exporters.paper.sheet import Entry, Note, Part, Sheet

_LINE_END: Final = "\\\n"
_PAGE_LINES: Final = 48
_HEAD_LINES: Final = 9
_ENTRY_LINES: Final = 4
_SMALLEST: Final = 70
_LARGEST: Final = 160
NEW_PAGE: Final = '<div style="break-after: page"></div>'


def as_markdown(sheets: Iterable[Sheet]) -> str:
    """Write sheets one after another."""
    return "".join(f"{block}\n" for block in spaced(_blocks(sheets)))


def _blocks(sheets: Iterable[Sheet]) -> Iterator[str]:
    for number, sheet in enumerate(sheets):
        if number:
            yield NEW_PAGE
        yield from _large(sheet) if sheet.large else _sheet(sheet)


def _large(sheet: Sheet) -> Iterator[str]:
    yield f'<div style="font-size: {_size(sheet)}%">'
    yield from _sheet(sheet)
    yield "</div>"


def _size(sheet: Sheet) -> int:
    """How large letters can be so that a sheet fits on one page of A4, in steps of ten percent.

    Judged by what browsers make of it: headings and lists have room around them.
    """
    entries = [entry for part in sheet.parts for entry in part.entries]
    lines = _HEAD_LINES + sum(_ENTRY_LINES + len(entry.notes) for entry in entries)
    return min(_LARGEST, max(_SMALLEST, _PAGE_LINES * 10 // lines * 10))


def _sheet(sheet: Sheet) -> Iterator[str]:
    yield from _head(sheet)
    for part in sheet.parts:
        yield from _part(part)


def _head(sheet: Sheet) -> Iterator[str]:
    facts = [quoted(fact) for fact in sheet.facts]
    yield f"# {quoted(sheet.name)}"
    if sheet.large:
        yield f"## {facts.pop(0)}"
    yield _LINE_END.join(facts)
    if sheet.notes:
        yield "\n".join(map(_note, sheet.notes))


def _part(part: Part) -> Iterator[str]:
    if part.heading:
        yield f"## {quoted(part.heading)}"
    for entry in part.entries:
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    time, title = quoted(str(entry.slot)) if entry.slot else "", escape(entry.title)
    if entry.quiet:
        yield f"**{time}** · *{title}*" if time else f"*{title}*"
    else:
        yield f"### {time} · {title}" if time else f"### {title}"
    notes = [*_ready(entry), *map(_note, entry.notes)]
    if notes:
        yield "\n".join(notes)


def _ready(entry: Entry) -> Iterator[str]:
    if entry.ready:
        slot, text = entry.ready
        yield f"- [ ] **{quoted(str(slot))}** {quoted(text)}"


def _note(note: Note) -> str:
    box = "[ ] " if note.tick else ""
    head = f"**{quoted(note.head)}**" if note.head else ""
    address = f" {link(note.link)}" if note.link else ""
    between = " " if note.head and note.text.startswith(" ") else ""
    return f"- {box}{head}{between}{quoted(note.text)}{address}"
