"""Dates in six digits, `200318`, as names of files have them: the year first, or last.

They are dates where all in a list are, in the order in which they are nearest to each other.
"""

import datetime as dt
from collections.abc import Collection, Iterable

from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_SIX = pattern(r"\d{6}")
_ORDERS = ("%y%m%d", "%d%m%y", "%m%d%y")  # the first that fits as well as another is meant
_LONGEST = dt.timedelta(days=200)


def settle_six_digits(sessions: Iterable[Draft]) -> None:
    """Write such dates in full, where the list says no others."""
    told = [(one, put) for one in sessions if (put := one.fields.get("date"))]
    dates = in_six_digits([str(put.value).strip() for _, put in told])
    for session, put in told if dates else ():
        session.fields["date"] = put.holding(dates[str(put.value).strip()])


def in_six_digits(texts: Collection[str]) -> dict[str, str]:
    """The dates that texts are, by these; nothing where one of them is none."""
    if not texts or not all(map(_SIX.fullmatch, texts)):
        return {}
    orders = (dates for order in _ORDERS if (dates := _dates(texts, order)))
    nearest = min(orders, key=lambda dates: max(dates) - min(dates), default=[])
    if not nearest or max(nearest) - min(nearest) > _LONGEST:
        return {}
    return {text: date.isoformat() for text, date in zip(texts, nearest, strict=True)}


def _dates(texts: Iterable[str], order: str) -> list[dt.date]:
    """The dates that all texts are in one order; nothing where one of them is none."""
    try:
        return [dt.datetime.strptime(text, order).date() for text in texts]  # noqa: DTZ007 -- a date
    except ValueError:
        return []
