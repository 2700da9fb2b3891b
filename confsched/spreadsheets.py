"""Workbooks and tables that spreadsheets open: what all that write them hold to.

There is no clock in a workbook: the same sheets are the same bytes.
"""

import datetime as dt
from io import BytesIO
from typing import TYPE_CHECKING

from confsched.errors import ConfschedError
from confsched.patterns import pattern
from confsched.text.wrap import wrap

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST = 32_767  # characters in a cell
LINE = 15.0  # points
TALLEST = 409.0  # points that a row can have
# what an export says of itself, where spreadsheets keep it whoever saves it again
EXPORTED = "Exported by confsched"
# what a workbook is called that is one of our files, but for its form
FILLED_IN = "a workbook like those of 'confsched template'"
# What spreadsheets take for a formula, also behind spaces and in full width; and the same behind
# apostrophes of its own, so that whoever takes ours away gets back what was there. A dash alone is
# no cell to people.
_FORMULA = pattern(r"'*(?:[\t\r]|\s*[-=+@＝＋－＠]|\s*[–—‐]+\s*$)")
_ODD = pattern(r"[;\n\r]|\A[\s'\[{=+\-@]|\s\Z|\A\Z")
_HEADS = {"id": "ID", "timezone": "Time zone", "url": "URL"}
_MADE = dt.datetime(2000, 1, 1)  # noqa: DTZ001 -- spreadsheets know no zones


def guarded(text: str) -> str:
    """A text with an apostrophe before it, where it would be run as a formula, or read as none."""
    return f"'{text}" if is_formula(text) else text


def head(field: str) -> str:
    """What a column is called that tells a field of ours."""
    return _HEADS.get(field, field.replace("_", " ").capitalize())


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would run a text, or whoever reads it takes it for an empty cell."""
    return not text[:1].isalnum() and _FORMULA.match(text) is not None


def is_plain(text: str) -> bool:
    """Whether a text can stand between semicolons in a cell and is read again as what it is."""
    return _ODD.search(text) is None


def height(text: str, columns: int) -> float:
    """The points that a text takes in a cell of so many characters."""
    return LINE * sum(len(wrap(part, columns)) for part in text.splitlines())


def one_page_wide(page: "Worksheet") -> None:
    """Have a sheet printed across the paper, all of its columns on each page.

    How far it goes down is not said: rows that somebody adds are to be printed as well.
    """
    page.set_landscape()
    page.fit_to_pages(1, 0)


def workbook(title: str = "", comment: str = "") -> tuple["Workbook", BytesIO]:
    """An empty workbook with what is said of it, and where its bytes are once it is closed.

    Raises ConfschedError where the extra is not installed.
    """
    try:
        from xlsxwriter import Workbook  # noqa: PLC0415 -- an extra
    except ImportError:
        hint = "pip install 'confsched[xlsx]'"
        raise ConfschedError("writing spreadsheets needs the extra 'xlsx'", hint) from None
    data = BytesIO()
    texts = {"strings_to_urls": False, "strings_to_formulas": False}
    made = Workbook(data, {"in_memory": True, **texts})
    made.set_properties({"title": title, "comments": comment, "created": _MADE})
    return made, data
