"""A table that is drawn as a grid or written as a page, as a document that holds its programme."""

from collections.abc import Sequence
from pathlib import PurePath

from confsched.findings import Finding
from confsched.reading.drawn_sheets import drawn_sheets
from confsched.reading.programme_text.page import Asked, Cell, Line
from confsched.reading.programme_text.read import read_programme
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.sheets.as_pages import written_page
from confsched.reading.programme_text.sheets.covers import with_dated_title
from confsched.reading.programme_text.sheets.page import Drawn, drawn_page
from confsched.reading.programme_text.sheets.people_columns import with_people_beside
from confsched.reading.programme_text.sheets.people_lists import people_apart
from confsched.reading.programme_text.sheets.sides import sides_of
from confsched.reading.programme_text.sheets.turned import turned_round
from confsched.reading.remade import mapping_like
from confsched.reading.table import Sheet
from confsched.reading.tabular import read_table
from confsched.reading.tree import Document, Mapping
from confsched.reading.workbook import Workbook
from confsched.source import Source, Span

SHEETS = "sheets"  # the key of what is on the other sheets


def grid_document(document: Document, data: bytes, asked: Asked, *, sure: bool) -> Document | None:
    """The programme that a table is if it is drawn as a grid; never raises on content.

    `sure` is whether somebody says that it is one.
    """
    sheets, findings, source = _sheets(document, data)
    unseen = source.hidden if isinstance(source, Workbook) else ()
    hidden = [one for one in sheets if one.name in unseen and drawn_page(source, [one], sure=sure)]
    if not isinstance(source, Workbook):
        sheets = [one._replace(name=_day_of_file(source.name)) for one in sheets]
    drawn = drawn_page(source, [one for one in sheets if one not in hidden], sure=sure)
    if drawn is None and hidden:
        drawn, hidden = drawn_page(source, hidden, sure=sure), []
    told = (f"the sheet {one.name!r} is hidden and was left out" for one in hidden)
    document = document._replace(beside=(*document.beside, *told))
    return None if drawn is None else _document(document, drawn, findings, asked)


def _sheets(document: Document, data: bytes) -> tuple[Sequence[Sheet], list[Finding], Source]:
    sheets, findings, source = drawn_sheets(document, data)
    return [*map(with_dated_title, sheets)], findings, source


def _day_of_file(name: str) -> str:
    """The day that a table is called by and by nothing else: `Harbour Days - 13 May 2031`."""
    called = PurePath(name).stem.rpartition(" - ")[2].replace("_", " ")
    day = Reading(0, Line(called, 0, 0)).day
    return called if day is not None and day.start >= day.end else ""


def written_document(document: Document, data: bytes, asked: Asked) -> Document | None:
    """The programme that somebody wrote into sheets as into a letter; never raises on content."""
    sheets, findings, source = _sheets(document, data)
    written = written_page(source, sheets)
    return None if written is None else _document(document, written, findings, asked)


def _document(document: Document, drawn: Drawn, findings: list[Finding], asked: Asked) -> Document:
    source = drawn.page.source
    source.separator = ""  # what a cell says is taken apart, and never written again
    programme = read_programme(drawn.page, asked)
    notes = tuple(sorted((*drawn.notes, *programme.notes)))
    root = _with_lists(programme.root, document, drawn)
    slips = (_no_time(cell, source) for cell in drawn.slips)
    programme = programme._replace(root=root, notes=notes, form="grid")
    return document._replace(
        source=source,
        roots=(root,),
        findings=(*findings, *slips, *programme.mistakes),
        programme=programme,
    )


def has_sides(document: Document, data: bytes) -> bool:
    """Whether days stand side by side in a table, each with its times, or times or people do."""
    sheets, _, source = _sheets(document, data)
    return any(
        sides_of(sheet)
        or turned_round(sheet)
        or with_people_beside(sheet) is not sheet
        or (people_apart(sheet)[1] and drawn_page(source, [sheet], sure=False))
        for sheet in sheets
    )


def _no_time(cell: Cell, source: Source) -> Finding:
    """F005: what is in a row without a time is in no programme."""
    message = f"{cell.text!r} is not a time, so its row is left out"
    return Finding(message, Span(source, cell.start, cell.end), code="F005")


def _with_lists(programme: Mapping, document: Document, drawn: Drawn) -> Mapping:
    """A programme with the lists on other sheets, and those of people on the same."""
    root = document.roots[0] if document.roots else None
    sheets = root if isinstance(root, Mapping) else Mapping(programme.places)
    items = [one for one in sheets.entries() if one[0] in drawn.others]
    tables = [read_table(programme.places, rows)[0] for rows in drawn.people]
    items += [(f"speakers {n}", one, one.packed, one.packed) for n, one in enumerate(tables, 1)]
    beside = (SHEETS, mapping_like(sheets, items), programme.packed, programme.packed)
    return mapping_like(programme, [*programme.entries(), beside])
