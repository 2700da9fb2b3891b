"""Pages in few words, for tests; all conferences and people in these tests are made up."""

from confsched.reading.programme_text.page import Kind, Line, Page

_KINDS = {Kind.HEADING: "h", Kind.ITEM: "item", Kind.ROW: "row", Kind.RULE: "rule"}


def seen(page: Page) -> list[str]:
    """Each line as its kind with its level, and its text."""
    return [_line(line) for line in page.lines]


def _line(line: Line) -> str:
    level = str(line.level) if line.kind in (Kind.HEADING, Kind.ITEM) else ""
    kind = f"{_KINDS[line.kind]}{level} " if line.kind in _KINDS else ""
    return f"{kind}{'*' if line.bold else ''}{line.text}"


def cells(page: Page) -> list[tuple[str, int, int, int]]:
    """Each cell of all rows: its text, its first column, and how many columns and rows it takes."""
    return [
        (cell.text, cell.column, cell.columns, cell.rows)
        for line in page.lines
        for cell in line.cells
    ]


def placed(page: Page) -> list[str]:
    """What stands in the source where each line says it is."""
    return [page.source.text[line.start : line.end] for line in page.lines]
