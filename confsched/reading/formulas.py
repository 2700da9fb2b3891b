"""Cells of a sheet that hold a formula and nothing that it came to, or an error.

No formula is ever evaluated: what the program that saved the workbook made of it is read. A file
that a script wrote often has none of that. Such cells are marked in the XML of the sheet before
anybody else reads it, so that they can be told by their place and are not taken for empty ones.
"""

import re

from confsched.patterns import pattern

_MARK = "\ue000"  # a private character, which no cell holds by itself
_TYPE = re.compile(rb"""\st\s*=\s*["'](\w+)["']""")
_NO_VALUE = re.compile(
    rb"<c\b([^<>]*)>\s*<f\b[^<>]*(?:/>|>[^<]*</f>)\s*(<v\s*/>|<v>\s*</v>)?\s*</c>"
)
_ERROR = re.compile(
    rb"""(?s)<c\b([^<>]*\st\s*=\s*["']e["'][^<>]*)>(?:(?!</c>).)*?<v>(#[^<]{1,20})</v>"""
)
# a `#N/A` is an empty cell: what a formula looked for is not there
ERROR = pattern(r"#(?:REF!|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|###+)|Err:\d{3}")
_TOO_NARROW = "a column that was too narrow for what is in this cell: widen it, and save again"
_CAME_TO = "the formula in this cell came to"
_UNCOUNTED = "a formula that nobody has calculated; open the workbook, and save it"


def with_marks(sheet: bytes) -> bytes:
    """The XML of a sheet (ECMA-376 §18.3.1.4) with a mark in each cell that has no value."""
    if b"<f" in sheet:
        sheet = _NO_VALUE.sub(_uncounted, sheet)
    if b'"e"' in sheet or b"'e'" in sheet:
        sheet = _ERROR.sub(lambda match: _cell(match[1], match[2]), sheet)
    return sheet


def unread(texts: list[str]) -> dict[int, str]:
    """The cells of a row that have no value, by their columns, and why.

    What is shown of them from now on is the error, or the beginning of a formula.
    """
    row = "".join(texts)
    if _MARK not in row and "#" not in row and "Err:" not in row:
        return {}
    found: dict[int, str] = {}
    for column, text in enumerate(texts):
        if text.startswith(_MARK):
            error = text[1:]
            texts[column] = error or "="
            found[column] = told_error(error) if error else _UNCOUNTED
        elif ERROR.fullmatch(text):  # pasted as a text, or of a program that marks none
            found[column] = told_error(text)
    return found


def told_error(shown: str) -> str:
    """What is wrong with a cell that shows this instead of a value."""
    return _TOO_NARROW if shown.startswith("##") else f"{_CAME_TO} {shown}"


def _uncounted(match: re.Match[bytes]) -> bytes:
    """A text of no letters is what a formula came to, where the cell says that it is a text."""
    kind = _TYPE.search(match[1])
    if match[2] and kind and kind[1] == b"str":
        return match[0]
    return _cell(match[1], b"") + b"</c>"


def _cell(attributes: bytes, said: bytes) -> bytes:
    return b'<c%b t="str"><v>%b%b</v>' % (_TYPE.sub(b"", attributes), _MARK.encode(), said)
