"""Dates in the cells of a list that have no year: its days are counted, where nobody says any.

They may stand before the time as well: `Thu · 29 Oct · 13:00–15:00`. A few of them among others
are of the year of these.
"""

from collections.abc import Collection, Iterable, Mapping

from confsched.formats.book import Book
from confsched.formats.day_texts import Found, split_date, with_dot
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.cells.yearless import (
    SOME_YEAR,
    counted,
    has_no_year,
    in_year,
    leave_date,
)
from confsched.formats.records.times.dates import year_of
from confsched.formats.when import BEGINS, DAYS
from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.dates import date_at

_BETWEEN = pattern(r"\s+[·•|–—-]\s+")
_DAYS = frozenset(("date", "day", "_list"))
_NUMBERS = pattern(r"\d{1,2}[./-] ?\d{1,2}\.?")
_YEAR = pattern(r"(?<!\d)20[0-6]\d(?!\d)")
_SEVERAL = 2
_FROM_OUTSIDE = frozenset(("_list", "timezone"))


def count_days(book: Book) -> None:
    """Count the days of a list with times whose dates have no year."""
    _set_years_apart(book)
    if _DAYS.isdisjoint(book.fields):
        _part_times(book.sessions)
        _say_heads(book)
    fields = book.fields
    for field in DAYS if not fields.isdisjoint(BEGINS) else ():
        texts = (text for one in book.sessions if (text := one.text(field).strip()))
        undated = dict.fromkeys(texts) if field in fields else {}
        if (found := _all_without_year(undated)) and not year_of(book):
            days = counted(found)
            for session in book.sessions:
                if session.text(field).strip() in found:
                    _say(book.conference, session, field, days)
        elif undated and (dates := _of_one_year(undated)) and not year_of(book):
            for session in book.sessions:
                if date := dates.get(session.text(field).strip()):
                    session.fields[field] = session.fields[field].holding(date)


def _set_years_apart(book: Book) -> None:
    """Let sessions of other years than that of the day that is said be on none: it is told.

    So it is where nobody says a day, or they do so themselves.
    """
    told = [(one, put) for one in book.sessions if (put := one.extra.get("group"))]
    years = {str(put.value) for _, put in told}
    if len(years) < _SEVERAL or not all(map(_YEAR.fullmatch, years)):
        return
    if not book.dates or not _DAYS.isdisjoint(book.fields):
        several = ", ".join(sorted(years))
        book.beside.append(f"read as one conference: {several}; keep one year in a file for it")
        return
    for session, put in told:
        own = str(put.value) == f"{min(book.dates.values()).year}"
        session.put("day" if own else "date", *(put.holding("1") if own else put))


def _of_one_year(texts: Collection[str]) -> dict[str, str]:
    """The dates that dates without a year are, if all others of their column are of one year."""
    years = {year for text in texts for year in _YEAR.findall(text)}
    bare = [text for text in texts if not _YEAR.search(text)] if len(years) == 1 else []
    year = int(years.pop()) if bare else 0
    told = {text: split_date(text, year=year) for text in bare if not split_date(text)}
    found = {text: one.text for text, one in told.items() if one and not one.rest}
    return found | {text: in_year(text, year) for text, one in told.items() if one is None}


def _say_heads(book: Book) -> None:
    """Say of what stands below rows that have nothing but a date without a year that it is then."""
    heads = {id(one): put for one in book.sessions if (put := _head_in(one)) is not None}
    head = heads.get(id(book.sessions[0])) if book.sessions else None
    if head is None:
        return
    for session in book.sessions:
        head = heads.get(id(session), head)
        session.put("date", *head)
    book.drafts["sessions"] = [one for one in book.sessions if id(one) not in heads]


def _head_in(session: Draft) -> Put | None:
    """The date without a year that is all that a row says, in whichever of its columns."""
    own = [put for name, put in session.fields.items() if name not in _FROM_OUTSIDE]
    if len(own) != 1 or session.people or not isinstance(own[0].value, str):
        return None
    flags = all(put.value == "true" for put in session.extra.values())
    return own[0] if flags and _without_year(own[0].value.strip()) is not None else None


def _part_times(sessions: Iterable[Draft]) -> None:
    """Part a date without a year from the time behind it, if each time has one before it."""
    told = [(one, name) for one in sessions for name in ("start", "time") if name in one.fields]
    texts = {one.text(name) for one, name in told}
    parted = {text: parts for text in texts if (parts := _day_and_time(text))}
    for session, name in told if told and len(parted) == len(texts) else ():
        put = session.fields[name]
        day, session.fields[name] = (put.holding(part) for part in parted[str(put.value)])
        session.put("date", *day)


def _day_and_time(text: str) -> tuple[str, str] | None:
    """A date without a year and the time behind or before it; most lists are left at the first."""
    time, comma, day = text.rpartition(", ")  # `10:30 - 12:00, October 15`
    if comma and is_time(time) and _without_year(day):
        return day, time
    plain = text.strip()
    for _ in range(3):  # `Thu · 29 Oct · 13:00`, and a dash may stand in the time as well
        found = split_date(plain, year=SOME_YEAR)
        if found is None or split_date(plain):
            return None
        if is_time(found.rest):
            return plain[: len(plain) - len(found.rest)].strip(" ,"), found.rest
        plain = _BETWEEN.sub(", ", plain, count=1)
    return None


def _all_without_year(texts: Iterable[str]) -> dict[str, Found]:
    """What dates say if none of them has a year; most lists are left at the first.

    Of one that is in no year, as `31.06.`, the model says what is wrong with it.
    """
    found: dict[str, Found] = {}
    for text in texts:
        one = _without_year(text)
        if one is not None:
            found[text] = one
        elif not _is_in_no_year(text):
            return {}
    return found


def _without_year(text: str) -> Found | None:
    """What a date without a year says: `14 May`, and `14.05`, which is no time in its place."""
    return None if split_date(text, month_first=True) else has_no_year(with_dot(text.strip(" ,")))


def _is_in_no_year(text: str) -> bool:
    if split_date(text, month_first=True, year=SOME_YEAR):
        return False
    day = date_at(text)
    named = day is not None and day.day is not None and day.year is None
    return named or _NUMBERS.fullmatch(text) is not None


def _say(conference: Draft, session: Draft, field: str, days: Mapping[str, str]) -> None:
    """Say on which day a session is; of a row that has nothing else, those below it are."""
    put = session.fields.pop(field)
    day = days.get(str(put.value).strip(), "")
    if session.fields.keys() <= _FROM_OUTSIDE and not (session.extra or session.people):
        session.put("day", f"Day {day}" if day.isdecimal() else day, put.key, put.mark)
        conference.leave("date", *conference.moved(put, session))
        return
    leave_date(session, put, day)
