"""Rows of cells as files: a table in text, a workbook, or a page with tables.

A row of one cell is the heading of what stands below it.
"""

import csv
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from random import Random
from typing import Final

import xlsxwriter

Rows = Sequence[Sequence[str]]
KINDS: Final = ("csv", "xlsx", "md", "html")


def write_rows(path: Path, rows: Rows, chance: Random) -> None:
    """Write a file of the kind that its name says."""
    if path.suffix == ".csv":
        with path.open("w") as file:
            csv.writer(file, delimiter=chance.choice(",;\t")).writerows(rows)
    elif path.suffix == ".xlsx":
        workbook = xlsxwriter.Workbook(path)
        sheet = workbook.add_worksheet("Plan")
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell)
        workbook.close()
    else:
        lines = _markdown(rows) if path.suffix == ".md" else _html(rows, chance.choice("hd"))
        path.write_text("\n".join(lines))


def _markdown(rows: Rows) -> Iterator[str]:
    yield "# Harbour Days\n"
    above = 0
    for row in rows:
        if len(row) == 1:
            yield f"\n## {row[0]}\n"
        elif row:
            cells = (one.replace("\n", "<br>").replace("|", "\\|") for one in row)
            yield f"| {' | '.join(cells)} |"
            yield from [] if above > 1 else [f"|{'---|' * len(row)}"]
        above = len(row)


def _html(rows: Rows, tag: str) -> Iterator[str]:
    yield "<h1>Harbour Days</h1>\n<table>"
    width = max(map(len, rows))
    for number, row in enumerate(rows):
        wide = f" colspan={width}" if len(row) == 1 else ""
        name = f"t{tag}" if number < 1 and not wide else "td"
        cells = (escape(one).replace("\n", "<br>") for one in row)
        yield f"<tr>{''.join(f'<{name}{wide}>{one}</{name}>' for one in cells)}</tr>"
    yield "</table>"
