"""The only date of a list that has day and month in the other order: `13/7/2030` below `7/9/2030`.

It is a slip where all dates are near each other once it is turned round. It is told, for it may
turn all others.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from confsched.findings import Edit, Finding, Fix
from confsched.formats.book import Book
from confsched.formats.day_texts import dates_in_numbers
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.times.dates import ToldDates, month_comes_first_in
from confsched.formats.when import DAYS
from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.dates import Day

_NUMBERS = pattern(r"(\d{1,2})([/.-])(\d{1,2})(?=\2)")
_MONTHS = 12
_BOTH = 2  # dates of which each tells another order
_NEAR = dt.timedelta(days=7)


def order_of_dates(book: Book, texts: Collection[str], told: ToldDates, zone: str) -> bool | None:
    """Whether the month stands first in dates; the only one that has it otherwise is told."""
    first = month_comes_first_in(book.sessions, texts, told, zone)
    odd = _odd_one(texts, first=first, year=told.year) if first is not None else ""
    book.findings.extend(_findings(book.sessions, odd) if odd else ())
    return first


def _odd_one(texts: Collection[str], *, first: bool, year: int) -> str:
    """The only text in an order of its own, if dates are nearer to each other in the other one."""
    dated = {text: days[0] for text in texts if (days := dates_in_numbers([text], year=year))}
    sure = [text for text, day in dated.items() if max(day.numbers or (0,)) > _MONTHS]
    if not sure or len(dated) == 1:
        return ""
    read = _length(day.in_order(month_first=first) for day in dated.values())
    for order in (True, False):
        odd, *others = [one for one in sure if _is_month_first(dated[one]) == order] or ("", "")
        lone = len(sure) == 1 and read > 2 * _NEAR
        far = lone or first != order or len(sure) > _BOTH
        turned = (day.in_order(month_first=not order) for day in _turned(dated, odd))
        if odd and not others and far and _length(turned) <= _NEAR:
            return odd
    return ""


def _is_month_first(day: Day) -> bool:
    return day.numbers is not None and day.numbers[0] <= _MONTHS


def _turned(dated: dict[str, Day], odd: str) -> Iterator[Day]:
    """All dates, with the numbers of one of them in the other order."""
    for text, day in dated.items():
        numbers = day.numbers or (0, 0)
        yield day._replace(numbers=numbers[::-1]) if text == odd else day


def _length(days: Iterable[Day]) -> dt.timedelta:
    """How far dates are apart; very far if the calendar has not all of them."""
    dates = [day.date for day in days]
    known = [date for date in dates if date is not None]
    return max(known) - min(known) if len(known) == len(dates) else dt.timedelta.max


def _findings(sessions: Iterable[Draft], odd: str) -> Iterator[Finding]:
    puts = chain.from_iterable(_dates(session) for session in sessions)
    for session, put in puts:
        if str(put.value).strip() == odd:
            yield _finding(session, put, odd)
            return


def _dates(session: Draft) -> Iterator[tuple[Draft, Put]]:
    return ((session, session.fields[one]) for one in DAYS if one in session.fields)


def _finding(session: Draft, put: Put, odd: str) -> Finding:
    place = session.places.span(put.mark)
    turned = _NUMBERS.sub(r"\3\2\1", odd, count=1)
    plain = place.source.separator and place.text.strip() == odd
    fix = Fix(f"write {turned}", (Edit(place, turned),), safe=False) if plain else None
    message = f"{odd!r} has day and month in another order than other dates: write {turned}"
    return Finding(message, place, fix=fix, code="F005")
