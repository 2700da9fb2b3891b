"""What begins in the night and stands behind what begins in the evening: it is of the next date.

So festivals and hackathons list a concert at half past midnight under the day before. It has to be
plain: what stands before it on its day, or on that day in its room, begins in order and none of it
in the night, and nothing but the night comes behind it. It is told. Or the hours of the night are
counted on: `24:00`, `23:30-25:00`.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.day_texts import after, before, day_word, split_date
from confsched.formats.drafts import Draft
from confsched.formats.likely import times_in
from confsched.formats.records.cells.clocks import span_of, written
from confsched.formats.records.rooms.blocks import day_and_start
from confsched.patterns import pattern
from confsched.text.dates import WEEKDAYS

_DAWN, _NOON, _EVENING, _LATE = 5 * 60, 12 * 60, 18 * 60, 22 * 60  # minutes

_MAY_BE_LATE = pattern(r"\s*(?:0?[0-4](?!\d)[^Pp]*$|12.*[Aa])")
_TIMES = pattern(r"(\d{1,2})[:.h]([0-5]\d)(?:\s*[-–—]\s*(\d{1,2})[:.h]([0-5]\d))?")
_EVENING_HOUR = pattern(r"2[0-4](?!\d)")
_COUNTED_ON = pattern(r"\s*(?:2[5-9]|3\d)(?!\d)")
_PLAINLY_LATE = pattern(r"(?<!\d)24[:.h](?!00)")
_DAY, _MOST = 24, 36  # hours
_FOLLOWING = dict(zip(WEEKDAYS, (*WEEKDAYS[1:], WEEKDAYS[0]), strict=True))
_Key = tuple[int, Draft | None, str]  # a file, a list in it, and a day
_MIDNIGHT = "24:00"  # as an end it is a time


def settle_listed_late(book: Book) -> None:
    """Put what is listed late on the date on which it begins; it belongs to the day before."""
    begins = {one.text("start") or one.text("time") for one in book.sessions}
    if not any(map(_MAY_BE_LATE.match, begins)):
        return  # most lists end here
    days: dict[_Key, list[tuple[Draft, int]]] = defaultdict(list)
    for session in book.sessions:
        found = day_and_start(session) if _has_only_clocks(session) else None
        if found is not None:
            days[id(session.places), list_of(session), found[0]].append((session, found[1]))
    late = [one for day in days.values() for one in _late_on(day)]
    late += _late_alone(days)
    moved = [one for one in late if _moved(one)]
    if moved:
        book.findings.append(_finding(moved))


def _has_only_clocks(session: Draft) -> bool:
    dated = "date" in session.fields or "day" in session.fields
    return dated and split_date(session.text("start")) is None


def list_of(session: Draft) -> Draft | None:
    """The group in whose list a session stands; the slot that says when it begins is none."""
    above = session.above
    put = session.fields.get("start") or session.fields.get("time")
    marks = (said.mark for said in above.fields.values()) if above and put else ()
    return above.above if above and put and put.mark in marks else above


def _late_on(day: Sequence[tuple[Draft, int]]) -> list[Draft]:
    """What is listed late on a day, else in each of its rooms."""
    if not any(start < _DAWN for _, start in day):
        return []
    rooms: dict[str, list[tuple[Draft, int]]] = defaultdict(list)
    for session, start in day:
        rooms[session.text("room")].append((session, start))
    return _late(day) or [one for listed in rooms.values() for one in _late(listed)]


def _late_alone(days: Mapping[_Key, Sequence[tuple[Draft, int]]]) -> list[Draft]:
    """What stands alone on a stage and begins in the night after the day of the other stages.

    They go on until it begins, nothing else of the day is in the night, and the day before is over.
    """
    on: dict[tuple[object, str], list[tuple[Draft, int]]] = defaultdict(list)
    nights = [key for key, day in days.items() if all(start < _DAWN for _, start in day)]
    for key, day in days.items() if nights else ():
        on[key[0], key[2]] += day if key not in nights else []
    return [
        session
        for key in nights
        if _goes_on(on[key[0], key[2]]) and not _goes_on(on.get((key[0], _before(key[2])), ()))
        for session, _ in days[key]
        if max(_clocks(session)) < _NOON
    ]


def _goes_on(day: Sequence[tuple[Draft, int]]) -> bool:
    """Whether a day begins after its night and goes on until late."""
    starts = [start for _, start in day]
    return bool(starts) and min(starts) >= _DAWN and max(starts) >= _LATE


def _before(day: str) -> str:
    found = split_date(day)
    return before(found.date) if found else ""


def _late(listed: Sequence[tuple[Draft, int]]) -> list[Draft]:
    """The end of a list that begins in the night, if the rest is in order until the evening."""
    starts = [start for _, start in listed]
    first = next((place for place, start in enumerate(starts) if start < _DAWN), 0)
    evening, night = starts[:first], starts[first:]
    if not evening or evening[-1] < _EVENING or max(night) >= _DAWN:
        return []
    is_in_order = evening == sorted(evening) and night == sorted(night)
    late = [session for session, _ in listed[first:]]
    until = (end for session in late for end in _clocks(session)[1:])
    return late if is_in_order and max(until, default=0) < _NOON else []  # else it is on all day


def _clocks(session: Draft) -> list[int]:
    """When something begins and ends, in minutes."""
    return [at for field in ("start", "time", "end") for at in span_of(session.text(field))]


def _moved(session: Draft) -> bool:
    field = "start" if "start" in session.fields else "time"
    said = next(times_in(session.text(field)), None)
    zone = f" {said.zone}" if said is not None and said.zone else ""
    start, *end = (f"{written(clock)}{zone}" for clock in _clocks(session))
    return _begin_after_midnight(session, field, start, end[0] if end else "")


def _finding(moved: Sequence[Draft]) -> Finding:
    first = moved[0]
    put = first.fields["start"]
    count = "1 session is" if len(moved) == 1 else f"{len(moved)} sessions are"
    message = f"{count} taken to be in the night after the day, as what is before is in the evening"
    return Finding(message, first.places.span(put.mark), code="T210")


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
    texts = [session.text(field).strip() for session, field in late]
    if not any(map(_EVENING_HOUR.match, texts)):
        return
    if not any(map(_PLAINLY_LATE.search, texts)):  # `24:30` is no slip
        starts = [one for one in late if one[1] != "end" and _COUNTED_ON.match(one[0].text(one[1]))]
        book.findings += [_counted_on(*one) for one in starts[:1]]
    for session, field in late:
        _turn(session, field, session.text(field).strip())


def _counted_on(session: Draft, field: str) -> Finding:
    """That hours are counted on, as the first of them."""
    text, put = session.text(field).strip(), session.fields[field]
    message = f"hours like {text!r} are taken to be counted on after midnight: it is in the night"
    return Finding(message, session.places.span(put.mark), code="T210")


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
        _begin_after_midnight(session, field, _clock(match[1], match[2]), until)
    else:
        start = text[: match.start(3)]
        session.fields[field] = put.holding(f"{start}{_clock(match[3], match[4])}")


def _begin_after_midnight(session: Draft, field: str, start: str, end: str) -> bool:
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
    """Put something on the day after its own, if those are counted or weekdays."""
    day = session.text("day")
    word = day_word(day)
    following = str(int(day) + 1) if day.isdecimal() else _FOLLOWING.get(word, "")
    if following:
        session.fields["day"] = session.fields["day"].holding(following)
    return bool(following)


def _clock(hour: str, minute: str) -> str:
    return f"{int(hour) % _DAY:02}:{minute}"
