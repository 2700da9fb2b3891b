"""Events that take whole days, however a program says so, and those that are too long for a talk.

Many scripts write a day from midnight to midnight. What is that long, or longer than a talk, and
names nobody, is no talk that lacks a speaker: a fair, a trip, a deadline.
"""

from datetime import MAXYEAR, date, timedelta

from confsched.formats.book import Book
from confsched.formats.calendars.events import is_ours, settle_last_day
from confsched.formats.drafts import Draft
from confsched.formats.long_sessions import is_long, name_long
from confsched.formats.offsets import moment
from confsched.formats.records.times.ends import settle_ends
from confsched.formats.types import known_type
from confsched.patterns import pattern
from confsched.text.lengths import length_in
from confsched.text.titles import plain_type

_MIDNIGHT = pattern(r"(\d{4}-\d\d-\d\d)T00:00(Z?)")
_LAST = pattern(r"\d{4}-\d\d-\d\dT23:59(?::\d\d)?Z?")
_TALK = pattern(r"(?i)\b(?:talk|lecture|keynote|seminar|vortrag|expos[ée]|charla|ponencia)s?\b")
# what takes place is nothing: `No class`, `Knots (no seminar this week)`
_NONE = pattern(
    r"(?i)(?:.*\W)?no (?:[\w+&-]+ ){0,3}(?:class|lecture|meeting|meet-?up|seminar|session|talk)"
    r"(?:e?s)?(?: (?:this|on|in|during|today|due)\b.*)?\W*"
)
_TIMELESS = frozenset(("talk", "keynote", "lightning", "panel", "other"))
_MOST, _DAY = 14, timedelta(days=1)  # days of an event
_MOMENT = timedelta(minutes=1)  # what calendars have of a deadline, since events have ends
_IN_UTC = frozenset(("", "UTC"))
_FEW = 3  # events that end so by chance
_AS_MIDNIGHT = "T00:00"


def settle_days(book: Book) -> None:
    """Make days of what lasts from midnight to midnight, and no talks of what is none."""
    in_utc = book.conference.text("timezone") in _IN_UTC
    for session in book.sessions:
        _settle_day(session, in_utc=in_utc)
        if not any(role != "host" for role, *_ in session.people):
            _settle_kind(session)
    if len(book.sessions) == 1:
        _settle_dates(book.conference, book.sessions[0])


def settle_lengths(book: Book) -> None:
    """What takes a whole day and is no talk, whose hour may not be known yet, lasts a day.

    Of ours nothing else has a date alone.
    """
    timeless = frozenset(("other",)) if is_ours(book.conference) else _TIMELESS
    for session in book.sessions:
        if "date" in session.fields and not {"start", "duration"} & session.fields.keys():
            kind = known_type(session.text("type")) or plain_type(session.text("title"))
            if (kind or timeless is not _TIMELESS) and kind not in timeless:
                session.derive("duration", "1 day", of="date")


def _settle_dates(conference: Draft, session: Draft) -> None:
    """The days of a calendar that is the event itself, and nothing of what is in it."""
    put = session.fields.get("start")
    if put is None or not _lasts(session):
        return
    first, after = _dates(session)
    for number in range(min((after - first).days, _MOST)):
        conference.collect("days", f"{first + timedelta(days=number):%Y-%m-%d}", put.mark)


def _settle_day(session: Draft, *, in_utc: bool) -> None:
    """A day of UTC is one only where nothing says that clocks show something else there."""
    if "T00:00" not in session.text("start"):
        return
    begins = _MIDNIGHT.fullmatch(session.text("start"))
    next_day, last = (form.fullmatch(session.text("end")) for form in (_MIDNIGHT, _LAST))
    is_none = session.text("_all_day").upper() == "FALSE"  # as Outlook says
    if begins is None or (begins[2] and not in_utc) or is_none:
        return
    if last or (next_day and next_day[1] > begins[1]):
        start = session.fields.pop("start")
        session.put("date", begins[1], start.key, start.mark)
        settle_last_day(session, session.fields.pop("end"))


def _settle_kind(session: Draft) -> None:
    whole = "start" not in session.fields and "date" in session.fields
    title = session.text("title")
    if "type" in session.fields or not title:
        return
    if _NONE.fullmatch(title) or _is_moment(session):
        session.derive("type", "other", of="title")
    if plain_type(title) or not (whole or is_long(session)) or (whole and _is_talk(session)):
        return
    if whole or not _lasts(session):
        name_long(session)
    session.derive("type", "other", of="title")


def _is_moment(session: Draft) -> bool:
    """Whether something takes no time: a deadline."""
    start, end = (moment(session.text(name)) for name in ("start", "end"))
    if start is None or end is None or (start.tzinfo is None) != (end.tzinfo is None):
        return False
    return start < end <= start + _MOMENT


def _is_talk(session: Draft) -> bool:
    """Whether a title speaks of a talk, of which only the hour is not known yet."""
    return _TALK.search(session.text("title")) is not None and not _lasts(session)


def _lasts(session: Draft) -> bool:
    """Whether something takes more days than one."""
    first, after = _dates(session)
    return after - first > timedelta(days=1)


def _dates(session: Draft) -> tuple[date, date]:
    """The first day of something, and the day behind its last; the same where nothing is told."""
    start, ends = (moment(session.text(name)) for name in ("start", "end"))
    if start and ends and ends.replace(tzinfo=None) - start.replace(tzinfo=None) >= _DAY:
        return start.date(), ends.date() + _DAY
    begins, length = moment(session.text("date")), length_in(session.text("duration"))
    if begins is None or length is None or begins.year == MAXYEAR:
        return date.min, date.min
    return begins.date(), begins.date() + length


def settle_no_ends(book: Book) -> None:
    """Take away ends that no event of the calendar really has, and those that are the start."""
    timed = [session for session in book.sessions if "start" in session.fields]
    none_end = len(timed) >= _FEW and not any(map(_ends, timed))
    for session in timed:
        if "end" in session.fields and (none_end or session.text("end") == session.text("start")):
            session.leave("dtend", *session.fields.pop("end"))
    if none_end:
        settle_ends(book)


def _ends(session: Draft) -> bool:
    """Whether an event ends after it begins."""
    start, end = session.text("start"), session.text("end")
    if "duration" in session.fields:
        return True
    at_midnight = end.removesuffix("Z") == start[: len("2030-05-14")] + _AS_MIDNIGHT
    return bool(end) and end != start and not at_midnight
