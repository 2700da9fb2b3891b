"""Days of somebody else's file, their hours, and sessions that stand under them after midnight.

What is listed under a day and begins before the day does, by the time of day, belongs to the night
after it. Pentabarf says for all days when they change (`day_change`), others say of each when it
begins and ends; some mix the two up. Hours are read in the conference's own zone, whatever offset
they are written in; so are moments and days in UTC (wafer) where the time of day beside them is
that of the zone.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.building.told_twice import note_differing, read_on_the_wall
from confsched.formats.drafts import Draft, Put
from confsched.formats.offsets import moment, offset_name, told, zone_of
from confsched.patterns import pattern
from confsched.text.lengths import length_in

_NOON = 12
_DAWN = "06:00"  # what begins later is of the morning, if no day lasts until then
_AFTERNOON, _EVENING = "12:00", "18:00"
_MIDNIGHT = "00:00:00"
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_CLOCK = pattern(r"\d?\d:\d\d(?::\d\d)?")


def settle_days(book: Book) -> None:
    """Give days their dates and hours, and sessions under them theirs.

    Of a day `_start`, `_end` and `_index` are used, of a session `_date` and `start`, of the
    conference `_first`, `_last` and `_change`.
    """
    conference = book.conference
    zone = zone_of(conference.text("timezone") or book.timezone)
    if zone is not None:
        read_on_the_wall(book, zone)
    for day in book.drafts["days"]:
        _only_date(day, zone)
        _on_its_date(day)
        _put_right(day)
    abroad = [_bring_home(session, zone) for session in book.sessions] if zone else []
    for day in book.drafts["days"]:
        _date_of_day(day, conference, zone if any(abroad) else None)
    first, last = (moment(conference.text(field)) for field in ("_first", "_last"))
    _count_days(book.drafts["days"], first, last)
    change = conference.text("_change")
    late = set() if change else _listed_late(book.sessions)
    shown = [
        (session, put)
        for session in book.sessions
        if (put := _begin(session, _DAWN if session in late else change))
    ]
    for session in book.sessions:
        if change > _MIDNIGHT:
            _last(session, change)
        _stay_up(session)
    note_differing(book, shown)
    _keep_times_aside(book)
    for day in book.drafts["days"]:
        _hours(day, zone)
    _span(book, conference)
    _zone(book)


def _only_date(day: Draft, zone: tzinfo | None) -> None:
    """The date of a day that is told as the moment at which it begins, on the clock of the zone.

    What begins at midnight, on whatever clock, is a date and no moment; so is one in words.
    """
    text = day.text("date")
    if is_moment(text) and clock(text) == _MIDNIGHT[:5]:
        zone = None
    begins = moment(text, zone) if is_moment(text) else None
    date = f"{begins:%Y-%m-%d}" if begins is not None else _in_words(text)
    if date:
        day.fields["date"] = day.fields["date"].holding(date)


def _in_words(text: str) -> str:
    """The date that a text says in words, whatever their language, with the right weekday."""
    if not text or moment(text) is not None:
        return ""
    from confsched.formats.day_texts import split_date  # noqa: PLC0415 -- for few files

    found = split_date(text)
    sure = found is not None and not found.rest.strip() and found.weekday in ("", found.falls_on)
    return found.date if found is not None and sure else ""


def _on_its_date(day: Draft) -> None:
    """The hours of a day that are told as times of day, as moments; it may end in the night."""
    date = moment(day.text("date"))
    start, end = (day.text(field).strip().zfill(5) for field in ("_start", "_end"))
    if date is None or not (_CLOCK.fullmatch(start) and _CLOCK.fullmatch(end)):
        return
    for field, time, later in (("_start", start, 0), ("_end", end, end <= start)):
        put = day.fields[field]
        day.fields[field] = put.holding(f"{_later(date, later * _DAY):%Y-%m-%d}T{time}")


def _put_right(day: Draft) -> None:
    """Begin a day with its end where that is on its date, and a day before its beginning.

    One that says only that it ends in the night after its date begins at that hour. One that ends
    when it begins has no hours.
    """
    start, end = (moment(day.text(field)) for field in ("_start", "_end"))
    if start is not None and start == end and "date" in day.fields:
        del day.fields["_start"], day.fields["_end"]
        return
    if end is not None and "_start" not in day.fields:
        begins = _later(end, -_DAY)
        if day.text("date")[:10] == f"{begins:%Y-%m-%d}":
            day.derive("_start", begins.isoformat(), of="_end")
    if start is None or end is None or day.text("date")[:10] != f"{end:%Y-%m-%d}":
        return
    if _wall(start) - _wall(end) == _DAY:
        fields = day.fields
        fields["_start"], fields["_end"] = fields["_end"], fields["_start"]


def _bring_home(session: Draft, zone: tzinfo) -> bool:
    """Whether a session says a moment at another offset than its own time of day, in the zone."""
    whole, shown = session.fields.get("_date"), session.text("start")
    text = session.text("_date")
    home = moment(text, zone) if is_moment(text) and shown else None
    if whole is None or home is None or home.tzinfo is None:
        return False
    differs = clock(text) != shown.zfill(5)[:5] == f"{home:%H:%M}"
    if differs:
        session.fields["_date"] = whole.holding(home.isoformat())
    return differs


def _date_of_day(day: Draft, conference: Draft, zone: tzinfo | None) -> None:
    """The date that a day says, else that on which it begins, else by its number."""
    if zone is not None and day.text("date") == day.text("_start")[:10]:
        day.fields.pop("date", None)
    if "date" in day.fields:
        return
    begins, first = moment(day.text("_start"), zone), moment(conference.text("_first"))
    index = day.text("_index")
    if begins is not None:
        day.derive("date", f"{begins:%Y-%m-%d}", of="_start")
    elif first is not None and index.isdecimal() and 0 < int(index) < 1000:
        date = _later(first, (int(index) - 1) * _DAY)
        day.derive("date", f"{date:%Y-%m-%d}", of="_index")


def _listed_late(sessions: Iterable[Draft]) -> set[Draft]:
    """Those that begin before dawn and come in the list of their room after one of the evening.

    They are of the night after it; days that say when they begin know it better. Below times that
    are in order, one of the afternoon is as late.
    """
    found: set[Draft] = set()
    above: Draft | None = None
    before, late = "", _AFTERNOON
    for session in sessions:
        if session.above is not above:
            above, before, late = session.above, "", _AFTERNOON
        start = session.text("start").zfill(5)[: len(_DAWN)]  # some have seconds
        if len(start) != len(_DAWN) or start[2] != ":":
            continue
        if before >= late and start < _DAWN:
            found.add(session)
        else:
            late = late if start >= before else _EVENING
            before = start
    return {one for one in found if not one.sought("_start")}


def _begin(session: Draft, change: str) -> Put | None:
    """When a session is: its own moment, else its own date or its day's with its time of day.

    Returned is a time of day beside a moment that is written in another way than in it.
    """
    whole = session.fields.pop("_date", None)
    if whole is not None and isinstance(whole.value, str) and is_moment(whole.value):
        shown = session.fields.pop("start", None)
        session.put("start", *whole)
        _tonight(session, change)
        return shown if shown and shown.value != whole.value[11:16] else None
    if whole is not None:
        session.put("date", *whole)
    elif not is_moment(session.text("start")):
        session.pull("date", "date")
        _night(session, change)
    return None


def _night(session: Draft, change: str) -> None:
    """A session of the night after its day, by the time at which days change.

    Some say that days change at nine, and begin earlier.
    """
    day = session.above.holder("date") if session.above is not None else None
    date = moment(session.text("date"))
    if day is None or date is None:
        return
    begins, ends = (clock(day.text(field)) for field in ("_start", "_end"))
    nightly = bool(begins) and ends <= begins
    change = begins if nightly else change[:5]
    dawn = max(ends, _DAWN) if nightly else _DAWN
    starts = session.text("start").zfill(5)
    if starts[:2].isdecimal() and starts < min(change, dawn):
        for field in ("_start", "_end"):
            day.derive(field, f"{date:%Y-%m-%d}T{change}", of="date")
        put = session.fields["date"]
        session.fields["date"] = put.holding(f"{_later(date, _DAY):%Y-%m-%d}")


def _tonight(session: Draft, change: str) -> None:
    """Give a day hours that says none, and under which a moment of the night after it stands."""
    day = session.above.holder("date") if session.above is not None else None
    if day is None or "_start" in day.fields:
        return
    date, begins = moment(day.text("date")), moment(session.text("start"))
    change = min(change[:5] or _DAWN, _DAWN)
    if (
        date
        and begins
        and begins.date() == _later(date, _DAY).date()
        and f"{begins:%H:%M}" < change
    ):
        for field in ("_start", "_end"):
            day.derive(field, f"{date:%Y-%m-%d}T{change}", of="date")


def _last(session: Draft, change: str) -> None:
    """Let a day without hours last until days change, if what begins on it ends before that."""
    day = session.above.holder("date") if session.above is not None else None
    if day is None or "_start" in day.fields or _date_in(session) != day.text("date"):
        return
    begins = moment(_moment_in(session))
    ends = begins and _later(begins, length_in(session.text("duration").strip()))
    if begins and ends and begins.date() < ends.date() and f"{ends:%H:%M}" <= change[:5]:
        day.derive("_start", f"{begins:%Y-%m-%d}T{change[:5]}", of="date")
        day.derive("_end", f"{ends:%Y-%m-%d}T{change[:5]}", of="date")


def _stay_up(session: Draft) -> None:
    """Let a day last until the end of what is listed under it, if that is after midnight.

    Some say of a day that it ends when the last of it begins.
    """
    day = session.holder("_end")
    if day is None:
        return
    tonight = _date_in(session) > day.text("date")
    told = day.fields.get("_told_end", day.fields["_end"])
    if not tonight and clock(str(told.value)) != _moment_in(session)[11:16]:
        return
    start = session.fields.get("start")
    begins, ends = moment(_moment_in(session)), moment(day.text("_end"))
    if start is None or begins is None or ends is None:
        return
    late = _later(begins, length_in(session.text("duration").strip()))
    stays = late.hour < _NOON if tonight else begins.date() == ends.date()
    if stays and late.date() == begins.date() and _wall(late) > _wall(ends):
        day.fields["_end"] = start.holding(late.isoformat())
        day.fields["_told_end"] = told


def _date_in(session: Draft) -> str:
    start = session.text("start")
    return start[:10] if is_moment(start) else session.text("date")


def _moment_in(session: Draft) -> str:
    start = session.text("start")
    return start if is_moment(start) else f"{session.text('date')}T{start.zfill(5)}"


def _later(time: datetime, length: timedelta | None) -> datetime:
    """A moment so much later; the same where the calendar ends before it, or nobody says."""
    try:
        return time + (length or timedelta())
    except OverflowError:
        return time


def _hours(day: Draft, zone: tzinfo | None) -> None:
    """The hours of a day that says when it begins and ends."""
    start, end = (moment(day.text(field), zone) for field in ("_start", "_end"))
    if start is None or end is None:
        return
    if start.hour and _wall(end) - _wall(start) == _DAY:  # it ends when the next one begins
        end -= _MINUTE
    if timedelta() < _wall(end) - _wall(start) < _DAY:
        day.derive("hours", f"{start:%H:%M}-{end:%H:%M}", of="_start")


def _wall(time: datetime) -> datetime:
    """What the clock on the wall shows, so that times with and without an offset compare."""
    return time.replace(tzinfo=None)


def _span(book: Book, conference: Draft) -> None:
    """The first and last date that a conference says it has: its days, where it names none."""
    dates = [text for day in book.drafts["days"] if (text := day.text("date"))]
    first, last = (conference.text(field)[:10] for field in ("_first", "_last"))
    if not dates and first and last:
        conference.derive("days", f"{first} to {last}", of="_first")
    elif dates:
        for name, told, known in (("first", first, min(dates)), ("last", last, max(dates))):
            if told not in ("", known):
                conference.leave(
                    {"first": "start", "last": "end"}[name], *conference.fields["_" + name]
                )


def _zone(book: Book) -> None:
    """The offset at which the days begin, where no session is given one and no zone is named."""
    if book.conference.text("timezone") or next(told(book), None) is not None:
        return
    for day in book.drafts["days"]:
        begins = moment(day.text("_start"))
        ahead = begins.utcoffset() if begins is not None else None
        if ahead is not None:
            put = day.fields["_start"].holding(offset_name(ahead))
            book.conference.put("timezone", *book.conference.moved(put, day))
            return


def is_moment(text: str) -> bool:
    """Whether a text has a date and a time of day, as `2018-12-27T11:00:00+01:00` has."""
    return len(text) > 15 and text[10] in "T "


def clock(text: str) -> str:
    """The time of day in a moment, as it is written."""
    return text[11:16] if is_moment(text) else ""


def _count_days(days: list[Draft], first: datetime | None, last: datetime | None) -> None:
    """Give all days their dates, one after the other, if they are as many as there are dates."""
    if first is None or last is None or (last.date() - first.date()).days + 1 != len(days):
        return
    dates = [f"{first + number * _DAY:%Y-%m-%d}" for number in range(len(days))]
    if all(day.text("date")[:10] in ("", date) for day, date in zip(days, dates, strict=True)):
        for day, date in zip(days, dates, strict=True):
            day.derive("date", date)


def _keep_times_aside(book: Book) -> None:
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
