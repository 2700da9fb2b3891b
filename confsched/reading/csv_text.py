"""CSV (RFC 4180) and its kin: rows of cells parted by commas, semicolons, tabs or bars.

Read as people and spreadsheets write it: line breaks of all kinds and inside of quotes, a line
`sep=;` at the beginning, blanks before a quote, a title above the head, empty rows. Where the whole
first row stands in single quotes, these are the quotes.
"""

import re
from collections.abc import Iterator
from itertools import dropwhile, islice

from confsched.findings import Finding
from confsched.patterns import pattern
from confsched.reading import notices
from confsched.reading.formulas import ERROR, told_error
from confsched.reading.table import UNSEEN, Row, Sheet, is_head, trimmed
from confsched.reading.tabular import Heads, read_table
from confsched.reading.tree import Document, Places, marks_of, pack
from confsched.source import Source, Span

SEPARATORS = (",", ";", "\t", "|")
_BREAK = pattern(r"\r\n|\n|\r")
_TOLD = pattern(r'sep=([^\w\s"]|\t)[ \t]*(?:\r\n|\n|\r|$)', re.IGNORECASE)
_QUOTED = {one: pattern(f"[ ]*{one}([^{one}]*(?:{one * 2}[^{one}]*)*){one}[ ]*") for one in "\"'"}
_OPENS = {one: pattern(f"[ ]*{one}") for one in _QUOTED}
_SINGLE = pattern(r"'[^'\r\n]*'(?:[,;\t|]'[^'\r\n]*')+[ \t]*(?:\r\n|\n|\r|$)")
_NO_NAME = pattern(r"^(?:\d|- |--|#[ #]|[\[{&*!|>%@`?])|:(?:\s|$)|.{61}|\n", re.DOTALL)
_SENTENCE = pattern(r"[^,;\t|\r\n]+(?:, [^,;\t|\r\n]+)+[\r\n]")  # `Tuesday, 13 May 2031`
_LOOKED_AT = 20  # rows, to find out what parts the cells
_EMPTY = 500  # rows without anything, and no more, are passed over for that


def read_csv(source: Source, heads: Heads | None = None) -> Document:
    """The list of mappings that a table in text is, one for each row; never raises on content.

    `heads` knows which names are those of columns.
    """
    separator, start = separator_of(source.text)
    source.separator = separator or ","
    rows = _Rows(source, source.separator)
    unseen = any(one in source.text for one in UNSEEN)
    read = map(trimmed, rows.read(start)) if unseen else rows.read(start)
    table, findings = read_table(Places(source), read, heads)
    told = {finding.span.start for finding in rows.findings}  # with its row, if that is cut off
    findings = [one for one in findings if one.span.start not in told]
    every = (*rows.findings, *findings, *_unfilled(source))
    found = sorted(every, key=lambda finding: finding.span.start)
    return Document(source, (table,), tuple(found), whole=rows.whole)


def _unfilled(source: Source) -> Iterator[Finding]:
    """The cells in which a spreadsheet wrote why it had nothing to write."""
    text, ends = source.text, (source.separator, "\r", "\n", "\ufeff", "")
    for found in ERROR.finditer(text):
        start, end = found.span()
        if text[start - 1 : start] == text[end : end + 1] == '"':
            start, end = start - 1, end + 1
        if text[max(start - 1, 0) : start] in ends and text[end : end + 1] in ends:
            yield notices.syntax(told_error(found[0]), Span(source, start, end))


def sheet_of(source: Source) -> tuple[Sheet, list[Finding]]:
    """A table in text as it is drawn, where rows may be of any length."""
    separator, start = separator_of(source.text)
    rows = _Rows(source, separator or ",")
    return Sheet("", list(rows.read(start))), rows.findings


def cell_in(text: str, separator: str) -> str | None:
    """What a cell says that is written so; None where it is not one cell, or is badly written."""
    rows = _Rows(Source("", text), separator)
    found = list(rows.read(0))
    if rows.findings or len(found) != 1 or len(found[0].cells) != 1:
        return None
    return found[0].cells[0] or ""


def rows_of(source: Source) -> list[Row]:
    """The rows of a table whose separator is known."""
    start = separator_of(source.text)[1]
    return list(_Rows(source, source.separator).read(start))


def separator_of(text: str) -> tuple[str, int]:
    """What parts the cells of a table, and where its rows begin; nothing if it is no table."""
    told = _TOLD.match(text)
    if told:
        return told[1], told.end()
    title = _SENTENCE.match(text) is not None
    for above in (True, False) if title else (False, True):
        looks = [(_columns(text, one, above=above), one) for one in SEPARATORS]
        likely, separator = max(looks, key=lambda look: look[0])
        if likely:
            return separator, 0
    return "", 0


def is_table(text: str) -> bool:
    """Whether a text is plainly a table: a head of short names, and rows that are as long as it.

    YAML is none: no name in a head ends with a colon or begins like a list, a comment or a tag.
    """
    separator, start = separator_of(text)
    rows = _first_rows(text, separator, start) if separator else []
    if not rows:
        return False
    names = [cell for cell in rows[0].cells if cell]
    alike = sum(len(row.cells) == len(rows[0].cells) for row in rows)
    return (
        len(rows) > 1
        and 5 * alike >= 4 * len(rows)
        and len(set(names)) == len(names) > 1
        and not any(_NO_NAME.search(name) for name in names)
    )


def _columns(text: str, separator: str, *, above: bool) -> float:
    """How many columns a separator makes, less where the rows do not agree with the first.

    The first row is the head, unless there may be a title `above` it. What parts few rows, or has
    a blank behind it, may stand in sentences and dates.
    """
    rows = _first_rows(text, separator, 0) if above else _rows(text, separator, 0)
    lengths = [len(row.cells) for row in rows]
    wanted = lengths[0] if lengths else 0
    alike = lengths.count(wanted)
    told = wanted > 1 and (alike > 1 or not above)  # one `A | B` among titles is no head
    behind = [cell for row in rows for cell in row.cells[1:] if cell]
    plain = len(behind) + sum(not cell.startswith(" ") for cell in behind)
    parted = sum(length > 1 for length in lengths) * plain / max(len(behind), 1)
    return wanted * alike * parted / len(lengths) ** 2 if told else 0


def _first_rows(text: str, separator: str, start: int) -> list[Row]:
    """The head and the rows below it."""
    rows = islice(_Rows(Source("", text), separator).read(start), _EMPTY)
    return list(islice(dropwhile(lambda row: not is_head(row), rows), _LOOKED_AT))


def _rows(text: str, separator: str, start: int) -> list[Row]:
    rows = islice(_Rows(Source("", text), separator).read(start), _EMPTY)
    return list(islice((row for row in rows if any(row.cells)), _LOOKED_AT))


class _Rows:
    """The rows of a text, with what is noticed on the way; `whole` is false after a lost quote."""

    def __init__(self, source: Source, separator: str) -> None:
        self.source = source
        self.text = source.text
        self.separator = separator
        self.quote = "'" if _SINGLE.match(self.text) else '"'
        self.plain = re.compile(f"[^{re.escape(separator)}\r\n]*")
        self.findings: list[Finding] = []
        self.whole = True

    def read(self, start: int) -> Iterator[Row]:
        """Every row that begins at an offset or after it."""
        text, separator = self.text, self.separator
        breaks = _BREAK.search
        while start < len(text):
            found = breaks(text, start)
            end, following = found.span() if found else (len(text), len(text))
            if self.quote in text[start:end]:
                row, end = self.quoted(start)
                after = breaks(text, end)
                yield row
                start = after.end() if after else len(text)
                continue
            cells = text[start:end].split(separator)
            yield Row(_filled(cells), marks_of(cells, start, 1))
            start = following

    def quoted(self, at: int) -> tuple[Row, int]:
        """A row with quotes in it, and where it ends."""
        cells: list[str | None] = []
        marks: list[int] = []
        while True:
            cell, mark, end = self.cell(at)
            cells.append(None if cell.isspace() else cell or None)
            marks.append(mark)
            if self.text[end : end + 1] != self.separator:
                return Row(cells, marks), end
            at = end + 1

    def cell(self, at: int) -> tuple[str, int, int]:
        """The text of one cell, its packed place, and where the separator or the line break is."""
        quote = self.quote
        if self.text[at : at + 1] not in (" ", quote) or not _OPENS[quote].match(self.text, at):
            end = self.plain_end(at)
            return self.text[at:end], pack(at, end), end
        match = _QUOTED[quote].match(self.text, at)
        if match and self.ends(match.end()):
            return self.unquoted(match[1]), pack(at, match.end()), match.end()
        if match and not _BREAK.search(match[1]):
            return self.stray(at, match.end())
        return self.unclosed(at)

    def ends(self, at: int) -> bool:
        """Whether a cell can end here."""
        return self.text[at : at + 1] in (self.separator, "\n", "\r", "")

    def plain_end(self, at: int) -> int:
        """Where a cell without quotes ends."""
        match = self.plain.match(self.text, at)
        return match.end() if match else at

    def stray(self, at: int, after: int) -> tuple[str, int, int]:
        """A cell that goes on after its closing quote."""
        end = self.plain_end(after)
        message = "a quote inside of a quoted cell; it is written twice there"
        self.note(message, after - 1, after)
        text = self.text[at:end].strip().removeprefix(self.quote).removesuffix(self.quote)
        return self.unquoted(text), pack(at, end), end

    def unquoted(self, text: str) -> str:
        return text.replace(self.quote * 2, self.quote)

    def unclosed(self, at: int) -> tuple[str, int, int]:
        """A cell whose quote is never closed: it ends where it would without one."""
        end = self.plain_end(at)
        self.whole = False
        self.note("this quote is never closed", at, end)
        return self.text[at:end].strip().removeprefix(self.quote), pack(at, end), end

    def note(self, message: str, start: int, end: int) -> None:
        self.findings.append(notices.syntax(message, Span(self.source, start, end)))


def _filled(cells: list[str]) -> list[str | None]:
    return [None if not cell or cell.isspace() else cell for cell in cells]
