"""Tables whose first row is a session and no head: when it is, and titles in a column beside it."""

import re
from collections.abc import Sequence

from confsched.patterns import pattern

_CLOCK = r"\d{1,2}(?:(?: ?[:.h] ?\d{2}|h)(?: ?[ap]\.? ?m\.?)?| ?[ap]\.? ?m\.?)"
_TIME = pattern(
    rf"(?i)\s*{_CLOCK}(?:\s*(?:[-–—~]+|\bto\b|\buntil\b|\bbis\b|\bà\b)\s*{_CLOCK})?(?: ?uhr)?\s*"
)
_DATE = pattern(r"\s*(?:\d{4}-\d\d?-\d\d?|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d))\s*")
_NAME = pattern(r"[^\W\d_a-z][\w.'’-]+(?: (?:[^\W\d_]\.|[\w'’-]+)){0,3} [^\W\d_a-z][\w'’-]+")
_BETWEEN = pattern(r",? (?:and|und|et|y|e|&) |[,;] ?")  # parted first: names have such words too
_LATER = pattern(r"(?i)\s*(?:tb[acd]|n/?a|[-–—?]*)\s*")
_LONGEST = 400  # letters of the names of some people
_FEWEST = 3  # rows with times

_Cells = Sequence[str | None]


def names_without_head(rows: Sequence[_Cells]) -> list[str]:
    """What the columns of a table may be called that has no head, by its first rows.

    These begin with a time, or a date and a time; an end may stand behind the start. Empty where
    the first row with several cells may be a head.
    """
    several = [cells for cells in rows if sum(map(bool, cells)) > 1]
    at = int(bool(several) and _fits(_DATE, several[0], 0))
    timed = [cells for cells in several if _fits(_TIME, cells, at)]
    if not several or several[0] not in timed or len(timed) < _FEWEST:
        return []
    told = ["Date"] * at
    told += ["Start", "End"] if all(_fits(_TIME, one, at + 1) for one in timed) else ["Time"]
    width = max(map(len, several))
    columns = [[cells[n] if n < len(cells) else None for cells in timed] for n in range(width)]
    beside = range(len(told), width)
    title = next((n for n in beside if 2 * sum(map(bool, columns[n])) > len(timed)), 0)
    if not title:
        return []
    names = [f"column {number}" for number in range(1, width + 1)]
    names[: len(told)], names[title] = told, "Title"
    people = next((n for n in beside if n != title and _are_people(columns[n])), 0)
    if people:
        names[people] = "Speakers"
    return names


def _fits(form: re.Pattern[str], cells: _Cells, number: int) -> bool:
    return number < len(cells) and form.fullmatch(cells[number] or "") is not None


def _are_people(cells: _Cells) -> bool:
    """Whether most cells of a column with something in them have names of people."""
    said = [cell for cell in cells if cell and not _LATER.fullmatch(cell)]
    return 2 * sum(map(has_names, said)) > len(said)


def has_names(cell: str) -> bool:
    """Whether a cell has nothing but names of people, in capitals and of two words or more."""
    named = cell.strip().removesuffix(" et al.")
    parts = _BETWEEN.split(named) if len(cell) < _LONGEST else [""]
    return all(map(_NAME.fullmatch, parts))
