"""How long sessions of a list last: told where times or types are, in hours, or in seconds."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns, in_hours
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.clocks import span_of
from confsched.formats.records.times.beginnings import says_end
from confsched.formats.values import says_yes
from confsched.formats.when import CLOCKS
from confsched.patterns import pattern
from confsched.text.lengths import HOURS, MINUTES, WHOLE_DAY, in_units, length_in

_NUMBER = pattern(r"\d{1,5}(?:[.,]\d{1,2})?|[.,]\d{1,2}")
# hours of other languages are times of day as well: `9 horas`
_LENGTH = pattern(rf"(?i)\d{{1,3}} ?(?:{MINUTES}|hours?|hrs?)\.?")
# of a kind of session: `Talk (45 minutes)`, `30-minute talk`, and no range
_OF_KIND = pattern(
    rf"(?i)(?P<kind>[^\d]*?)[ (（[,:;|/–—-]*"
    rf"(?P<length>\d{{1,3}}(?:[.,]\d)?[ -]?(?:{MINUTES}|m|{HOURS})\.?(?: ?\d{{2}})?)(?![a-z])"
    r"[])） ,:;|/–—-]*(?P<behind>[^\d]*)"
)
_LONGEST_KIND = 80  # letters
_HALF_A_DAY, _FIVE_MINUTES = 720, 300  # in minutes, in seconds
_HOURS, _FEW_MINUTES, _HOUR, _HALF_AN_HOUR = 12, 3, 60, 30
_MOST = 366  # days that a length may have
_UNKNOWN = -2
_OF_MINUTES = pattern(rf"\b(?:{MINUTES})\b")
_WHOLE = pattern(r"(\d{1,3})(?: ?h)?$")
_LOOKED_AT, _MANY = 20, 200  # rows, sessions
_CLOCK = pattern(r"(?i)(?:0?[1-9]|1[0-2])[:.][0-5]\d ?[ap]\.?m\.?")
_WHOLE_DAY = pattern(rf"\b(?:{WHOLE_DAY})\b")
_MIDNIGHT = pattern(r"(?i)(?:(\d{4}-\d\d-\d\d)[ T])?(?:0?0|12(?=.*am)):00(?::00(?:\.0+)?)?( ?am)?")


def days_between(first: str, after: str) -> int:
    """How many days there are from one to another; fewer than none where one is no date."""
    try:
        return (date.fromisoformat(after) - date.fromisoformat(first)).days
    except ValueError:
        return _UNKNOWN


def take_days(draft: Draft, taken: int, name: str, said: Put) -> None:
    """One day goes without saying; what is more than a length may have is kept as it is."""
    if 1 < taken <= _MOST:
        draft.put("duration", f"{taken} days", said.key, said.mark)
    elif taken not in (0, 1):
        draft.leave(name, *said)


def settle_days_in_words(sessions: Sequence[Draft]) -> None:
    """What takes a whole day, as a word in the place of a time says, has no hours."""
    _settle_last_days(sessions)
    for field in CLOCKS:
        texts = {one.text(field) for one in sessions if field in one.fields}
        whole = {text for text in texts if _is_whole_day(text)}
        for session in sessions if whole else ():
            if session.text(field) in whole:
                _last_a_day(session, field, session.fields.pop(field))


def _settle_last_days(sessions: Sequence[Draft]) -> None:
    """FullCalendar, which has a flag `allDay`, tells of whole days the one behind the last."""
    for session in sessions if any("allDay" in one.extra for one in sessions) else ():
        start, end = session.text("start"), session.text("end")
        if len(start) == len(end) == len("2030-05-14") and days_between(start, end) > 0:
            last = date.fromisoformat(end) - timedelta(days=1)
            session.fields["end"] = session.fields["end"].holding(last.isoformat())


def settle_whole_days(sessions: Iterable[Draft]) -> None:
    """What takes whole days, as a column says, has no hours, though programs write midnight."""
    for session in sessions:
        name = next((one for one in session.extra if _WHOLE_DAY.search(compared(one))), "")
        said = session.extra.get(name)
        if said is None or not says_yes(said.value):
            continue
        begins, ends = (_MIDNIGHT.fullmatch(session.text(one)) for one in ("start", "end"))
        on = (begins and begins[1]) or session.text("date")
        if begins and ends and on:
            session.put("date", on, *session.fields.pop("start")[1:])
            take_days(session, days_between(on, ends[1] or on), "end", session.fields.pop("end"))
        if on and session.fields.keys().isdisjoint(("start", "time")):
            _last_a_day(session, name, session.extra.pop(name))


def _is_whole_day(text: str) -> bool:
    plainly = text[:1].isalpha() and len(text) < _LONGEST_KIND
    return plainly and _WHOLE_DAY.fullmatch(compared(text)) is not None


def _last_a_day(session: Draft, name: str, said: Put) -> None:
    """A session without a time of day takes a day; that of another one is believed."""
    if session.fields.keys().isdisjoint(("start", "time")):
        session.fields.setdefault("duration", said.holding("1 day"))
    else:
        session.leave(name, *said)


def lengths_from_times(book: Book) -> None:
    """A time may be how long something lasts, `20 minutes`, and so may what a second one says."""
    for session in book.sessions:
        if "for" in session.extra and length_in(str(session.extra["for"].value)):  # `for: 45m`
            session.put("duration", *session.extra.pop("for"))
    for session in book.sessions if "time" in book.fields else ():
        for held in (session.fields, session.extra):
            for name in [name for name, put in held.items() if _is_length(name, put.value)]:
                session.put("duration", *held.pop(name))
        other = None if "time" in session.fields else next(filter(_is_time, session.extra), None)
        if other is not None:
            session.put("time", *session.extra.pop(other))


def _is_length(name: str, value: object) -> bool:
    """Whether a length stands in a column of times."""
    text = value.strip() if isinstance(value, str) else ""
    return text[:1].isdigit() and _LENGTH.fullmatch(text) is not None and _is_time(name)


@lru_cache(maxsize=1024)
def _is_time(name: str) -> bool:
    return [one.field for one in columns([name]).values()] == ["time"]


def lengths_from_types(book: Book) -> None:
    """A type may say how long something lasts whose list says nothing else of it."""
    for session in book.sessions if "type" in book.fields else ():
        fields = session.fields
        kind, length = _of_kind(session.text("type"))
        if length and not says_end(session):
            put = fields.pop("type")
            session.put("type", *put.holding(kind))
            session.put("duration", *put.holding(length))


@lru_cache(maxsize=1024)
def _of_kind(text: str) -> tuple[str, str]:
    """What a type says beside a length, and that; no length where it says anything between."""
    told = len(text) <= _LONGEST_KIND and any(map(str.isdecimal, text))
    match = _OF_KIND.fullmatch(text) if told else None
    kind, behind = (match["kind"], match["behind"].strip(" ()[]")) if match else ("", "")
    length = match["length"].replace("-", " ") if match and not (kind and behind) else ""
    return (kind or behind, length) if length and in_units(length) else (text, "")


def settle_lengths(sessions: Sequence[Draft]) -> None:
    """Lengths are hours or seconds where the numbers in all of a list show it."""
    _leave_starts(sessions)
    _join_units(sessions)
    for session in sessions:
        if _CLOCK.fullmatch(session.text("duration")) and "end" not in session.fields:
            session.fields["end"] = session.fields.pop("duration")  # `5:50 PM`
    told = [one for one in sessions if one.text("duration")]
    texts = [one.text("duration").strip() for one in told]
    if not texts or not all(_NUMBER.fullmatch(text) for text in texts):
        return
    numbers = [float(text.replace(",", ".")) for text in texts]
    factor = _minutes_in_one(numbers)
    factor = _HALF_AN_HOUR if factor == _HOUR and _fit_halves(told, numbers) else factor
    parts = any(one % 1 and one < _HOURS for one in numbers)  # of hours among minutes, perhaps
    if factor == 1 and (parts or all(map(str.isdecimal, texts))):
        return
    for session, number in zip(told, numbers, strict=True):
        put = session.fields.pop("duration")
        minutes = round(factor * number)
        session.put("duration", f"{minutes}min" if minutes else "", put.key, put.mark)


def _fit_halves(told: Sequence[Draft], numbers: Sequence[float]) -> bool:
    """Whether whole numbers count half hours: fewer of a place overlap then, and some follow."""
    rooms: dict[tuple[str, ...], list[tuple[int, float]]] = {}
    for session, number in islice(zip(told, numbers, strict=True), _MANY):
        minute = session.text("_start_minute").strip()  # beside an hour
        hour = (session.text("start") or session.text("time")).strip()
        begin = span_of(f"{hour}:{minute:0>2}" if minute.isdecimal() and hour.isdecimal() else hour)
        if number % 1 or len(begin) != 1 or begin[0] % _HALF_AN_HOUR:
            return False
        where = tuple(session.text(field) for field in ("date", "day", "room"))
        rooms.setdefault(where, []).append((begin[0], number))
    hours, halves = (_meeting(rooms.values(), unit) for unit in (_HOUR, _HALF_AN_HOUR))
    return halves[0] < hours[0] and halves[1] > hours[1]


def _meeting(rooms: Iterable[Sequence[tuple[int, float]]], unit: int) -> tuple[int, int]:
    """How many sessions go on when others of their room begin, and how many end just then."""
    ahead = [
        (start + unit * number, other)
        for room in rooms
        for start, number in room
        for other, _ in room
        if other > start
    ]
    return sum(end > other for end, other in ahead), sum(end == other for end, other in ahead)


def _leave_starts(sessions: Sequence[Draft]) -> None:
    """Minutes since midnight say once more when a session starts: `time: "08:30"`, `mins: 510`."""
    told = [one for one in sessions if "duration" in one.fields]
    if len(told) > 1 and all(_starts_at(one, one.fields["duration"]) for one in told):
        for session in told:
            del session.fields["duration"]
            name = next(filter(_is_duration, session.extra), "")
            if name:
                session.put("duration", *session.extra.pop(name))
    for name in {name for one in told for name in one.extra if _is_duration(name)}:
        told = [one for one in sessions if name in one.extra]
        if len(told) > 1 and all(_starts_at(one, one.extra[name]) for one in told):
            for session in told:
                del session.extra[name]


def _starts_at(session: Draft, said: Put) -> bool:
    begin = span_of(session.text("start") or session.text("time"))
    return bool(begin) and begin[0] > _HOUR and str(said.value).strip() == str(begin[0])


def _join_units(sessions: Sequence[Draft]) -> None:
    """Add the minutes of a column to the hours of another: `Duration (Hours)`, as Zoom writes."""
    names = dict.fromkeys(name for one in islice(sessions, _LOOKED_AT) for name in one.extra)
    name = next(filter(_is_of_length, names), "")
    for session in sessions if name else ():
        put, other = session.extra.get(name), session.fields.get("duration")
        numbers = [_WHOLE.match(str(one.value).strip()) if one else None for one in (other, put)]
        first, second = (int(match[1]) if match else 0 for match in numbers)
        hours, minutes = (second, first) if in_hours(name) else (first, second)
        if put is not None and all(numbers):
            del session.extra[name]
            whole = minutes >= _HOUR  # `3h` and `180` are the same, said twice
            length = minutes if whole else 60 * hours + minutes
            session.fields["duration"] = put.holding(f"{length}min")


@lru_cache(maxsize=1024)
def _is_duration(name: str) -> bool:
    return [one.field for one in columns([name]).values()] == ["duration"]


@lru_cache(maxsize=1024)
def _is_of_length(name: str) -> bool:
    """Whether a column has lengths and says in what: `Duration (Minutes)`."""
    told = in_hours(name) or _OF_MINUTES.search(name.casefold())
    return bool(told) and _is_duration(name)


def _minutes_in_one(numbers: list[float]) -> float:
    """How many minutes one of the numbers is: those of an hour, a second, or one.

    Seconds are all so many times five minutes, and most would else last more than half a day.
    Fewer than twelve are hours, where some are parts of one or too few for minutes.
    """
    if max(numbers) < _HOURS:
        parts = any(number % 1 for number in numbers)
        return 60 if parts or min(numbers) < _FEW_MINUTES else 1
    rounded = all(number % _FIVE_MINUTES == 0 for number in numbers)
    return 1 / 60 if rounded and sorted(numbers)[len(numbers) // 2] > _HALF_A_DAY else 1
