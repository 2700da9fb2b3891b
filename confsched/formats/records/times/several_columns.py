"""Times and dates that several columns say together, as programs keep them.

Hours and minutes (`startHour: 9`), days, months and years, or a term (`Fall 2030`); slots by their
numbers, as sites draw timetables: `start_slot: 4`, `duration_slot: 2`. How long each is and when
the first of a day begins is told once then: `slot_duration`, `start_time`; or all are listed,
`slots: [9:00-9:40, 9:45-10:25]`. Columns may contradict each other, and it is told.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice

from confsched.findings import Finding, Related
from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.day_texts import month_comes_first, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.clocks import span_of, written
from confsched.formats.records.cells.yearless import MONTHS, SOME_YEAR, YEARS, say_year
from confsched.formats.records.times.day_words import leave_initials
from confsched.formats.records.times.running import minutes_in
from confsched.formats.records.times.written import settle_digits
from confsched.formats.values import listed
from confsched.patterns import pattern

_TERMS = frozenset(("semester", "term", "season", "semestre", "trimestre"))
_YEAR = pattern(r"(?<!\d)20\d\d(?![\d/–-])")  # and no `2030/31`
_DAY = pattern(r"(?:[^\W\d_]{3,10},? )?(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?")
_LOOKED_AT = 20  # rows, to find out which columns there are
_MINUTES = {"start": "_start_minute", "end": "_end_minute"}
_HOUR, _MINUTE = pattern(r"(\d{1,2})(?::00)?"), pattern(r"[0-5]?\d")
_OF_DAY = pattern(r"[6-9]\d|\d{3,4}")  # minutes, where no hour is told
_FIRST = ("start time", "day start", "first slot")
_LENGTH = ("slot duration", "slot length", "slot minutes")
_NUMBER = ("start slot", "slot start", "slot number", "slot")
_OF_LIST = ("slot", "time slot", "timeslot", "slot id", *_NUMBER)
_LISTS = ("slots", "time slots", "timeslots", "times", "slot times")
_COUNT = ("duration slot", "duration slots", "slots", "slot count")
_COUNTED = pattern(r"\d{1,3}")
_LAST = 48 * 60  # minutes: no day goes on for longer
_SAID_AGAIN = frozenset(("end", "duration"))
_WHOLE_DAY = 24 * 60  # minutes
_REST = pattern(r"\bmin(?:s|utes?|uten)?$")


def _called(names: Iterable[str], known: Iterable[str]) -> str:
    """The first of some columns that is called like one that is known; empty for none."""
    return next((name for name in names if compared(name) in known), "")


def join_dates(sessions: Sequence[Draft]) -> None:
    """Write dates in one cell where a column has months, and that of dates or days numbers.

    Or where they are written in digits alone.
    """
    settle_digits(sessions)
    leave_initials(sessions)
    names = dict.fromkeys(name for one in islice(sessions, _LOOKED_AT) for name in one.extra)
    month, year = _called(names, MONTHS), _called(names, YEARS)
    if not month and (year := year or _called(names, _TERMS)):
        _say_years(sessions, year)
    for session in sessions if month else ():
        field = next((one for one in ("date", "day") if _DAY.fullmatch(session.text(one))), "")
        said = [name for name in (month, year) if name in session.extra]
        if field and month in said:
            day = session.fields[field]
            texts = [str(session.extra.pop(name).value).strip() for name in said]
            between = "." if texts[0].isdecimal() else " "
            session.fields[field] = day.holding(between.join([str(day.value).strip("."), *texts]))


def _say_years(sessions: Sequence[Draft], column: str) -> None:
    """Let dates without a year be of the one that stands beside them: `2030`, `Fall 2030`."""
    first = month_comes_first({one.text("date").strip() for one in sessions}, year=SOME_YEAR)
    for session in sessions:
        put = session.extra.get(column)
        if put is not None and (match := _YEAR.search(str(put.value))):
            say_year(session, match[0], month_first=first)


def settle_minutes(book: Book) -> None:
    """Put the minutes of a beginning and of an end behind its hour."""
    if book.fields.isdisjoint(_MINUTES.values()):
        return
    for session in book.sessions:
        for field, beside in _MINUTES.items():
            if beside in session.fields:
                _join(session, field, beside)


def _join(session: Draft, field: str, beside: str) -> None:
    put = session.fields.pop(beside)
    field = field if field in session.fields or field == "end" else "time"  # `hour: 9`
    hour = session.fields.get(field)
    clock = _HOUR.fullmatch(session.text(field).strip())
    minute = str(put.value).strip()
    if hour is None and _OF_DAY.fullmatch(minute) and int(minute) < _LAST:
        session.put(field, *put.holding(written(int(minute))))  # `startMinutes: 540`
    elif hour is None or clock is None or not _MINUTE.fullmatch(minute):
        session.leave(beside.strip("_").replace("_", " "), *put)
    else:
        session.fields[field] = hour.holding(written(60 * int(clock[1]) + int(minute)))


def settle_slot_numbers(book: Book) -> None:
    """Say of sessions with numbers of slots when they begin, and how long they last."""
    _settle_listed_slots(book)
    told = book.conference.extra
    said = (told.get(_called(told, names)) for names in (_LENGTH, _FIRST))
    length, first = (minutes_in(str(put.value)) if put else None for put in said)
    if not length or first is None:
        return
    for session in book.sessions:
        number, count = (_number(session, names) for names in (_NUMBER, _COUNT))
        begins = first + length * number[1] if number else _LAST
        if begins >= _LAST or not number or not {"start", "time"}.isdisjoint(session.fields):
            continue
        session.put("start", *session.extra.pop(number[0]).holding(written(begins)))
        if count is not None:
            put = session.extra.pop(count[0])
            session.put("duration", *put.holding(f"{length * count[1]}min"))


def _settle_listed_slots(book: Book) -> None:
    """Say of sessions with numbers of slots when they are, where the times of these are listed.

    They count from one unless one of them is zero.
    """
    told = book.conference.extra
    put = told.get(_called(told, _LISTS))
    slots = [*map(str, listed(put.value))] if put else []
    if not slots or not all(len(span_of(one)) > 1 for one in slots):
        return
    found = [(one, *said) for one in book.sessions if (said := _number(one, _OF_LIST))]
    first = min((number for *_, number in found), default=0) > 0
    fit = all(first <= number < len(slots) + first for *_, number in found)
    for session, name, number in found if fit else ():
        if {"start", "time"}.isdisjoint(session.fields):
            session.put("time", *session.extra.pop(name).holding(slots[number - first]))


def _number(session: Draft, names: Iterable[str]) -> tuple[str, int] | None:
    """A column that is called one of these, with the number in it."""
    texts = {name: str(put.value).strip() for name, put in session.extra.items()}
    name = _called((one for one, text in texts.items() if _COUNTED.fullmatch(text)), names)
    return (name, int(texts[name])) if name else None


def note_contradicted(book: Book) -> None:
    """Tell of sessions whose length or whose end is another one beside what is read."""
    if all(one.extra.keys().isdisjoint(_SAID_AGAIN) for one in book.sessions):
        return
    for _, rows in groupby(book.sessions, lambda one: id(one.places)):
        sessions = list(rows)
        for field, told in (("duration", _told_length), ("end", _told_end)):
            said = [one for one in sessions if field in one.extra or field in one.fields]
            found = [finding for one in said if field in one.extra for finding in told(one)]
            if 2 * len(found) <= len(said):
                book.findings.extend(found)


def _told_length(session: Draft) -> Iterator[Finding]:
    put, end = session.extra["duration"], session.fields.get("end")
    own, length = minutes_in(str(put.value)), _length(session)
    if end and own and length and length not in (own, own + _rest(session)):
        yield _finding(session, put, f"{own} min", f"it is {length} min from start to end", end)


def _rest(session: Draft) -> int:
    """How long a session says that the rest of it lasts: `qa_minutes: 5` beside `talk_minutes`."""
    said = (str(put.value) for name, put in session.extra.items() if _REST.search(compared(name)))
    return sum(int(text) for text in said if text.isdecimal() and len(text) < 4)


def _told_end(session: Draft) -> Iterator[Finding]:
    put, time = session.extra["end"], session.fields.get("time")
    own, told = span_of(str(put.value)), span_of(session.text("time"))
    if time and len(own) == 1 and len(told) == 2 and own[0] != told[1]:
        yield _finding(session, put, str(put.value), f"the time is {time.value}", time)


def _length(session: Draft) -> int:
    """How long a session lasts from its start to its end, in minutes; 0 where nobody knows."""
    times = [*span_of(session.text("start")), *span_of(session.text("end"))]
    dates = [split_date(session.text(name)) for name in ("start", "end")]
    on_one_day = len({found.date for found in dates if found}) < 2
    return (times[1] - times[0]) % _WHOLE_DAY if on_one_day and len(times) == 2 else 0


def _finding(session: Draft, put: Put, said: str, read: str, used: Put) -> Finding:
    message = f"this says {said}, but {read}, which is what counts; correct one of the two"
    related = Related(session.places.span(used.mark), "what is read")
    return Finding(message, session.places.span(put.mark), (related,), code="F002")
