"""Dates whose day stands in one column, and whose month, and perhaps the year, in others."""

from collections.abc import Sequence
from itertools import islice

from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_MONTHS = frozenset(("month", "monat", "mois", "mes", "mese", "maand"))
_YEARS = frozenset(("year", "jahr", "annee", "ano", "anno", "jaar"))
_DAY = pattern(r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?")
_LOOKED_AT = 20  # rows, to find out which columns there are


def join_dates(sessions: Sequence[Draft]) -> None:
    """Write dates in one cell where a column has months, and that of dates or days numbers."""
    names = {name for one in islice(sessions, _LOOKED_AT) for name in one.extra}
    month = next((name for name in names if compared(name) in _MONTHS), "")
    year = next((name for name in names if compared(name) in _YEARS), "")
    for session in sessions if month else ():
        field = next((one for one in ("date", "day") if _DAY.fullmatch(session.text(one))), "")
        said = [name for name in (month, year) if name in session.extra]
        if field and month in said:
            day = session.fields[field]
            texts = [str(session.extra.pop(name).value).strip() for name in said]
            between = "." if texts[0].isdecimal() else " "
            session.fields[field] = day.holding(between.join([str(day.value).strip("."), *texts]))
