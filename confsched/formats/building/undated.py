"""Days of somebody else's file that do not say their dates, and what stands under them.

Where there are as many days as the conference lasts, each has the date of its place among them. The
times of any other are of no use: they would be read as those of another day, and are kept aside;
and so is what the day is called.
"""

from collections import Counter
from datetime import datetime, timedelta

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft

_DAY = timedelta(days=1)


def count_days(days: list[Draft], first: datetime | None, last: datetime | None) -> None:
    """Give all days their dates, one after the other, if they are as many as there are dates."""
    if first is None or last is None or (last.date() - first.date()).days + 1 != len(days):
        return
    dates = [f"{first + number * _DAY:%Y-%m-%d}" for number in range(len(days))]
    if all(day.text("date")[:10] in ("", date) for day, date in zip(days, dates, strict=True)):
        for day, date in zip(days, dates, strict=True):
            day.derive("date", date)


def keep_times_aside(book: Book) -> None:
    """Take the times from sessions that stand under a day without a date, beside days with one."""
    days = book.drafts["days"]
    undated = {id(day): day for day in days if "date" not in day.fields}
    if undated and len(days) > 1:
        _keep_names(book.sessions, undated)
    if not undated or (len(undated) == len(days) and not book.conference.text("_first")):
        return
    below = Counter[int]()
    for session in book.sessions:
        day = _day_of(session, undated)
        if day is not None and "date" not in session.fields and "start" in session.fields:
            session.leave("start", *session.fields.pop("start"))
            below[id(day)] += 1
    for known, number in below.items():
        book.findings.append(_told(undated[known], number))


def _keep_names(sessions: list[Draft], days: dict[int, Draft]) -> None:
    """Keep what a day without a date is called, or its number, beside the sessions under it."""
    for session in sessions:
        day = _day_of(session, days)
        called = day and (day.seek("_key") or day.seek("_index"))
        if called and "date" not in session.fields:
            session.leave("day", *called)


def _day_of(session: Draft, days: dict[int, Draft]) -> Draft | None:
    above = session.above
    while above is not None and id(above) not in days:
        above = above.above
    return above


def _told(day: Draft, number: int) -> Finding:
    sessions = "its session has" if number == 1 else f"its {number} sessions have"
    message = f"this day has no date, so {sessions} no time"
    return Finding(message, day.places.span(day.mark), code="F004")
