"""The sheets of a document that is a table, once more and as they are drawn: rows of cells."""

from confsched.findings import Finding
from confsched.reading.archive import Refused
from confsched.reading.csv_text import sheet_of
from confsched.reading.table import Sheet
from confsched.reading.tree import Document
from confsched.reading.workbook import Workbook
from confsched.reading.xlsx import sheets_of
from confsched.source import Source


def drawn_sheets(document: Document, data: bytes) -> tuple[list[Sheet], list[Finding], Source]:
    """The sheets, what is noticed of them, and the source in which their places are."""
    if not isinstance(document.source, Workbook):
        sheet, findings = sheet_of(document.source)
        return [sheet], findings, document.source
    source = Workbook(document.source.name)
    try:
        return *sheets_of(source, data), source
    except Refused:
        return [], [], source
