"""When things of Mini-Conf's lists are, where the lists say it: a date, and a time from and to.

Both may stand in one column: `Friday 2030-10-11 11:00-12:00`, or two moments. What the calendar has
is when that says; then, and where a part of it is missing, the words are kept as they are.
"""

from confsched.formats.book import Book
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import clock_of, is_range, parted
from confsched.formats.records.cells.periods import dates_between
from confsched.formats.tables import Table
from confsched.patterns import pattern

DATED: Table = {
    **dict.fromkeys(("date", "timedate", "datetime", "when"), "_told_date"),
    "time": "_told_time",
    "day": "_told_day",
}
_MOMENT = pattern(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*")


def place_by_date(draft: Draft) -> None:
    """Give an entry that no calendar has the date and the time that its list tells."""
    if _place_between(draft):
        return
    put = draft.fields.get("_told_date")
    found = split_date(draft.text("_told_date")) if put is not None else None
    if put is None or found is None:
        leave_dates(draft)
        return
    time = draft.fields.get("_told_time", put)
    clock = clock_of((found.rest if time is put else draft.text("_told_time")).strip(" ,()"))
    if not is_range(clock) or (found.rest and time is not put):
        leave_dates(draft)
        return
    draft.put("date", found.date, put.key, put.mark)
    draft.put("time", clock, time.key, time.mark)
    for name in DATED.values():
        draft.fields.pop(str(name), None)


def _place_between(draft: Draft) -> bool:
    """Give an entry the two moments that a column of dates or days has, if one has two."""
    for name in ("_told_date", "_told_day"):
        start, end = parted(draft.text(name))
        if end and _MOMENT.fullmatch(start) and _MOMENT.fullmatch(end):
            put = draft.fields.pop(name)
            draft.put("start", *put.holding(start))
            draft.put("end", *put.holding(end))
            leave_dates(draft)
            return True
    return False


def leave_dates(draft: Draft) -> None:
    """Keep the words of a list for what the calendar has, or for what says too little."""
    for key, name in DATED.items():
        put = draft.fields.pop(str(name), None)
        if put is not None:
            draft.leave(key, *put)


def settle_period(book: Book) -> None:
    """Take the days that the site says for those of the conference, where nothing is on any."""
    put = book.conference.fields.pop("_date", None)
    if put is None:
        return
    timed = any(not one.fields.keys().isdisjoint(("date", "start")) for one in book.sessions)
    dates = [] if timed else dates_between(str(put.value))
    for date in dates:
        book.conference.collect("days", date.isoformat(), put.mark)
    if not dates:
        book.conference.leave("date", *put)
