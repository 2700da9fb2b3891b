"""Hours of a night that are counted on, as festivals write them: `24:00`, `23:30-25:00`."""

from confsched.formats.book import Book
from confsched.formats.day_texts import after, split_date
from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_TIMES = pattern(r"(\d{1,2})[:.h]([0-5]\d)(?:\s*[-–—]\s*(\d{1,2})[:.h]([0-5]\d))?")
_EVENING = pattern(r"2[0-4](?!\d)")
_DAY, _MOST = 24, 36  # hours
_MIDNIGHT = "24:00"  # as an end it is a time


def turn_late_hours(book: Book) -> None:
    """Put what begins after midnight on the date on which it does; it belongs to the day before.

    What only ends then needs no date, for it ends before it starts. Where nothing else begins in an
    evening or just after midnight, an hour like `25:00` is a slip.
    """
    late = [
        (session, field)
        for session in book.sessions
        for field in ("time", "start", "end")
        if (put := session.fields.get(field)) and type(put[0]) is str and put[0][:1] in "23"
    ]
    if any(_EVENING.match(session.text(field).strip()) for session, field in late):
        for session, field in late:
            _turn(session, field, session.text(field).strip())


def _turn(session: Draft, field: str, text: str) -> None:
    match = _TIMES.fullmatch(text)
    hours = [int(hour) for hour in (match[1], match[3]) if hour] if match else []
    if match is None or not any(_DAY <= hour < _MOST for hour in hours):
        return
    put = session.fields[field]
    if field == "end":
        if text != _MIDNIGHT:
            session.fields[field] = put.holding(_clock(match[1], match[2]))
    elif hours[0] >= _DAY:
        end = _TIMES.fullmatch(session.text("end").strip())
        until = _clock(match[3], match[4]) if match[3] else ""
        if not until and end and not end[3]:
            until = _clock(end[1], end[2])
        begin_after_midnight(session, field, _clock(match[1], match[2]), until)
    else:
        start = text[: match.start(3)]
        session.fields[field] = put.holding(f"{start}{_clock(match[3], match[4])}")


def begin_after_midnight(session: Draft, field: str, start: str, end: str) -> bool:
    """Say on which date or counted day something begins and ends, if that of its day is known.

    Without an end, one that is written in another way stays.
    """
    date = split_date(session.text("date"))
    night = after(date.date) if date and not date.rest else ""
    if night:
        session.fields["_on"] = session.fields.pop("date")
    elif "date" in session.fields or not _count_on(session):
        return False
    put = session.fields.pop(field)
    session.fields["start"] = put.holding(f"{night} {start}".strip())
    if end:
        session.fields["end"] = session.fields.get("end", put).holding(f"{night} {end}".strip())
    return True


def _count_on(session: Draft) -> bool:
    """Put something on the day after its own, if those are counted."""
    day = session.text("day")
    if is_counted := day.isdecimal():
        session.fields["day"] = session.fields["day"].holding(str(int(day) + 1))
    return is_counted


def _clock(hour: str, minute: str) -> str:
    return f"{int(hour) % _DAY:02}:{minute}"
