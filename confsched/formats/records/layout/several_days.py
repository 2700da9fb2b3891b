"""Rows of a list whose cell of the day names several: `23, 24/01/2030`, `6 & 8 May`, `Mon, Tue`.

Each is a session on each of them. What is told from one day to another stays one: with a dash, or
in a row that says no time of day.
"""

from confsched.formats.book import Book
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.periods import first_and_last
from confsched.formats.records.layout.slots import SLOTS
from confsched.patterns import pattern
from confsched.text.dates import WEEKDAYS

_DAYS = ("date", "day")
_TIMED = ("time", "start")
_MARK = pattern(r"\s*(?:[;,&+]|\b(?:and|und|et|y|e|en)\b)\s*")
_NUMBER = pattern(r"\d{1,2}")
_LEADING = pattern(r"^\d{1,2}(?!\d)")


def part_days(book: Book) -> None:
    """Give a row the slots that it has, one for each day that it names."""
    for field in book.fields.intersection(_DAYS):
        texts = {session.text(field) for session in book.sessions}
        named = {text: days for text in texts if (days := days_named(text.strip()))}
        for session in book.sessions if named else ():
            days = named.get(session.text(field), ())
            timed = any(session.text(name) for name in _TIMED)
            if days and (timed or not first_and_last(session.text(field))[1]):
                put = session.fields.pop(field)
                book.drafts[SLOTS] += (_on(session, put.holding(day), field) for day in days)


def _on(session: Draft, put: Put, field: str) -> Draft:
    slot = Draft(session.places, session.mark, session)
    slot.put(field, *put)
    return slot


def days_named(text: str) -> tuple[str, ...]:
    """The days that a text names one by one, each as it stands; none where it names one."""
    *firsts, last = [part for part in _MARK.split(text) if part] or [""]
    if not firsts or _is_date(text):
        return ()  # `6 May, 2030`
    shared = (_LEADING.sub("", last), last[-5:]) if _is_date(last) else ()  # month and year
    wholes = [[one for end in ("", *shared) if _is_date(one := f"{part}{end}")] for part in firsts]
    if shared and all(wholes):
        return (*(found[0] for found in wholes), last)
    words = [day_word(part) or part for part in (*firsts, last)]
    counted = all(map(_NUMBER.fullmatch, words))
    return (*firsts, last) if counted or all(map(WEEKDAYS.__contains__, words)) else ()


def _is_date(text: str) -> bool:
    found = split_date(text)
    return found is not None and not found.rest.strip(" .")
