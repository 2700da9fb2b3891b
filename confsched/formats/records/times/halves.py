"""Lists whose times are of twelve hours and do not say of which half of the day: `11:30`, `1:30`.

So people write programmes, and pages are read so as well. It has to be plain: none is after 12 or
written as `09:00`, unless something lasts from before noon until after it, `12:45-01:15`, and on a
day in which the rows go from morning to evening a time comes before the one above it. Some may say
am or pm, as people do in the first row alone. Then a day that begins before dawn begins in the
afternoon as well. So does a list of several rows all of which would be over in the morning, the
first at night: `1:00`, `1:30`, `6:00`. What is taken to be in the afternoon is told.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import span_of, written
from confsched.formats.records.rooms.blocks import day_and_start
from confsched.formats.records.times.listed_late import list_of
from confsched.formats.when import TIMES
from confsched.patterns import pattern

_HALF_SAID = r"(?: ?[AaPp]\.?[Mm]\b\.?)"
_CLOCK = rf"(?:0?[1-9]|1[0-2])[:.][0-5]\d{_HALF_SAID}?"
_HOUR = rf"(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?{_HALF_SAID}?"
_CLOCKS = pattern(  # a number alone may be that of a slot
    rf"{_CLOCK}|(?:0?[1-9]|1[0-2]){_HALF_SAID}"
    rf"|{_HOUR}(?:\s*[-–—~〜]\s*|\s+(?:to|until|bis|à)\s+){_HOUR}"
)
_DIGIT = pattern(r"\d")
_SAYS_HALF = pattern(r"(?i)\W{0,9}[\d:.]{1,9} ?[ap]\.?m")
_DATE = pattern(r"^\d{4}-\d\d-\d\d ")  # before the time
_NOON, _HALF, _DAY = 12 * 60, 12 * 60, 24 * 60
_EARLY = 8 * 60  # what is before it and below a later time is in the afternoon
_MORNING, _LATE_MORNING = 7 * 60, 9 * 60
_EVENING = 17 * 60  # what is below a later one of these is in the evening
_DAWN, _NIGHT = 6 * 60, 4 * 60
_SEVERAL = 4  # rows
_LONGEST = 8 * 60  # minutes of a session


def _tell_lone_halves(book: Book) -> None:
    """Tell what is late as only its end says so, `11:00-11:45 pm`, and would be in order early."""
    for rows in zip(book.sessions, book.sessions[1:], book.sessions[2:], strict=False):
        put = rows[1].fields.get("end") or rows[1].fields.get("time")
        if put is None or not str(put.value).lower().rstrip(". ").endswith(("pm", "p.m")):
            continue  # most rows end here
        days, starts = zip(*(day_and_start(one) or ("", 0) for one in rows), strict=True)
        begins = rows[1].places.span((rows[1].fields.get("start") or put).mark).text
        early = starts[0] < starts[1] - _HALF < starts[2] < starts[1]
        if early and len({*days}) == 1 and not _SAYS_HALF.match(begins):
            told = f"taken to begin at {written(starts[1])}, as its end says pm"
            message = f"{told}, though what stands below begins at {written(starts[2])}"
            book.findings.append(Finding(message, rows[1].places.span(put.mark), code="T210"))


def _mend_wrong_halves(book: Book) -> None:
    """Read a start that says the wrong half of the day as the other, as all around it says.

    `12:15 AM – 12:30 PM` below something that begins at 10:30 lasts a quarter of an hour.
    """
    sessions = book.sessions
    for above, one, below in zip(sessions, sessions[1:], [*sessions[2:], None], strict=False):
        put = one.fields.get("start") or one.fields.get("time")
        if put is None or not _SAYS_HALF.match(str(put.value)):
            continue  # most rows end here
        span, ends = span_of(str(put.value)), span_of(one.text("end"))
        start, end = span[0] if span else 0, [*span[1:], *ends]
        other = (start + _HALF) % _DAY
        if (end and (end[0] - start) % _DAY <= _LONGEST) or not _falls(above, one, below, other):
            continue
        if other <= end[0] if end else below is not None and _is_lone(above, below, start):
            field = "start" if "start" in one.fields else "time"
            text = "-".join(map(written, (other, *span[1:])))
            one.fields[field] = put.holding(text)
            message = f"taken to begin at {written(other)}, as what stands around it does"
            book.findings.append(Finding(message, one.places.span(put.mark), code="T210"))


def _is_lone(above: Draft, below: Draft, start: int) -> bool:
    """Whether something that says no end starts before what stands above it and below it."""
    (day, before), (its, after) = (day_and_start(row) or ("", 0) for row in (above, below))
    return day == its and start < before <= after


def _falls(above: Draft, one: Draft, below: Draft | None, other: int) -> bool:
    """Whether something starts before what stands above it, and would not in the `other` half.

    Or what stands below it starts before it, and would not then.
    """
    (day, before), (its, start) = (day_and_start(row) or ("", _DAY) for row in (above, one))
    after = day_and_start(below) if below is not None else None
    later = after[1] if after is not None and after[0] == its else _DAY
    falls = start < before or later < start
    return day == its and before <= other <= later and falls


class _Told(NamedTuple):
    """The times of a session as they are written, by their fields; `sure` if they say am or pm."""

    session: Draft
    clocks: dict[str, tuple[int, ...]]  # in minutes
    sure: bool


def settle_halves(book: Book) -> None:
    """Put times of the afternoon into the afternoon, file by file."""
    _mend_wrong_halves(book)
    found = len(book.findings)
    _tell_lone_halves(book)
    for listed in _lists(book.sessions) if len(book.findings) == found else ():
        told = _told_in(listed)
        told = told if listed[0].places is listed[-1].places else sorted(told, key=_of_workday)
        late = any(start != _start(one) or _passes_noon(one) for one, start in _placed(told))
        if late or _is_of_afternoon(told):
            moved = [
                one.session
                for one, start in _placed(told, begins=_NOON)
                if not one.sure and _write(one.session, one.clocks, start)
            ]
            book.findings.append(_finding(moved, some=any(one.sure for one in told)))


def _lists(sessions: Sequence[Draft]) -> Iterator[list[Draft]]:
    """The sessions of each file; those that have files of their own are one list, in any order."""
    lists = [list(of_file) for _, of_file in groupby(sessions, lambda one: id(one.places))]
    alone = [one for one, *others in lists if not others]
    yield from (listed for listed in lists if len(listed) > 1)
    yield from [alone] if alone else []


def _of_workday(one: "_Told") -> int:
    """How long after the first hour of a morning something starts."""
    return ((_start(one) or 0) - _MORNING) % _HALF


def _told_in(sessions: Sequence[Draft]) -> list[_Told]:
    """The times of all sessions; none where one of them says more than a time of twelve hours."""
    result: list[_Told] = []
    padded = False
    for session in sessions:
        texts = {n: _DATE.sub("", session.text(n).strip()) for n in TIMES if n in session.fields}
        texts = {name: text for name, text in texts.items() if _DIGIT.search(text)}  # not `late`
        if not all(map(_CLOCKS.fullmatch, texts.values())):
            return []  # most lists end here
        clocks = {field: span_of(text) for field, text in texts.items()}
        sure = any("m" in text.lower() for text in texts.values())
        padded = padded or (not sure and any(text[0] == "0" for text in texts.values()))
        if clocks:
            result.append(_Told(session, clocks, sure))
    sure = all(one.sure for one in result)
    return [] if sure or (padded and not any(map(_passes_noon, result))) else result


def _passes_noon(one: _Told) -> bool:
    """Whether something ends, as it is written, before it starts, and lasts until after noon."""
    start, ends = _start(one), one.clocks.get("end")
    range_ = one.clocks.get("start") or one.clocks.get("time")
    if one.sure or start is None or range_ is None or (ends is None and len(range_) == 1):
        return False
    end = ends[0] if ends else range_[1]
    return end < start >= _LATE_MORNING and end + _HALF - start <= _LONGEST


def _is_of_afternoon(told: Sequence[_Told]) -> bool:
    """Whether several things would take place before anybody is up, and nothing later."""
    starts = [start for one in told if (start := _start(one)) is not None]
    in_order = len({*starts}) >= _SEVERAL and starts == sorted(starts)
    return in_order and starts[0] < _NIGHT and starts[-1] < _EARLY


def _placed(told: Sequence[_Told], begins: int = 0) -> Iterator[tuple[_Told, int]]:
    """When sessions start whose rows are in the order of a day.

    `begins` is when a day does whose first time is before dawn. A list of its own, as that of a
    track, may begin in the morning again.
    """
    last: dict[tuple[str, str], int] = {}
    lists: dict[tuple[str, str], Draft | None] = {}
    for one in told:
        group = one.session.extra.get("day")  # of whose sessions one says another date
        date = next(filter(None, map(one.session.text, ("date", "day", "_on"))), "")
        day = (date, str(group.value) if group else "")
        told_start = _start(one)
        if told_start is None:
            continue
        of = list_of(one.session)
        again = lists.get(day) is not of and told_start >= _LATE_MORNING
        before = 0 if again else last.get(day, begins if told_start < _DAWN else 0)
        lists[day] = of
        start = told_start if one.sure else _after(told_start, before)
        last[day] = max(start, before)
        yield one, start


def _start(one: _Told) -> int | None:
    span = one.clocks.get("start") or one.clocks.get("time")
    return span[0] if span else None


def _after(start: int, last: int) -> int:
    """A start in the half of the day in which it comes after the one above it."""
    is_late = start < last and (start < _EARLY or last >= _EVENING)
    return start + _HALF if is_late and start < _NOON else start


def _write(session: Draft, clocks: dict[str, tuple[int, ...]], start: int) -> bool:
    """Write the times of a session; whether one of them is another than it was."""
    changed = False
    for field, span in clocks.items():
        begins = start if field != "end" else _until(span[0], start)
        text = "-".join([written(begins), *(written(_until(end, start)) for end in span[1:])])
        if begins >= 13 * 60 or text[-5:] >= "13:00":
            text = f"{(_DATE.match(session.text(field)) or [''])[0]}{text}"
            session.fields[field] = session.fields[field].holding(text)
            changed = True
    return changed


def _until(end: int, start: int) -> int:
    """The end that comes first after a start, unless that is half a day later."""
    ends = (one for one in (end, end + _HALF) if start < one <= start + _LONGEST)
    return next(ends, end) % (24 * 60)


def _finding(moved: Sequence[Draft], *, some: bool) -> Finding:
    first = moved[0]
    put = first.fields.get("start") or first.fields["time"]
    count = "1 of them is" if len(moved) == 1 else f"{len(moved)} of them are"
    which = "not every time says" if some else "no time says"
    message = f"{which} whether it is before noon: {count} taken to be in the afternoon"
    return Finding(message, first.places.span(put.mark), code="T210")
