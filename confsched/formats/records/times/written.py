"""Times that are written in ways of their own: `11-00`, `13:00 pm`, `200318`, `0318`, in HTML."""

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from itertools import islice

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import span_of
from confsched.formats.records.cells.yearless import SOME_YEAR
from confsched.formats.texts import plain
from confsched.formats.when import TIMES
from confsched.patterns import pattern

_CLOCK = r"([01]?\d|2[0-3])-([0-5]\d)"
_SURE = pattern(r"(?:[01]?\d|2[0-3])-(?:00|25|[3-5][05])")  # and no hours, of which there are 24
_CLOCKS = pattern(rf"{_CLOCK}(?:\s*[-–—]\s*{_CLOCK})?")
_RANGE = pattern(rf"{_CLOCK}\s*[-–—]\s*{_CLOCK}")
_FIELDS = ("start", "end", "time")
_BOTH = pattern(  # and not the seconds of `12:00:00 AM`
    r"(?i)(?<![:.\d])(?:((?:1[3-9]|2[0-3])[:.h][0-5]\d) ?p|(0?0[:.h][0-5]\d) ?a)\.?m\b"
)
_HALVED = pattern(r"(?i)((?:[01]?\d|2[0-3])[:.h][0-5]\d) ?([ap])\.?m\.?")
_SIX, _FOUR = pattern(r"\d{6}"), pattern(r"(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])")  # no year is that
_ORDERS = ("%y%m%d", "%d%m%y", "%m%d%y")  # the first that fits as well as another is meant
_LONGEST = dt.timedelta(days=200)
_SIGN = pattern(r"<|&#?\w+;")
_MOMENT = pattern(r"\b(?:content|datetime)=[\"'](\d{4}-\d\d-\d\d)(T\d\d:\d\d[^\"']*)?[\"']")
_MAY_BE_MARKED = ("date", "day", "time", "start", "end")
_LOOKED_AT = 20  # rows
_FROM_AND_TO = 2


def with_colons(sessions: Sequence[Draft], texts: Iterable[str]) -> None:
    """Write such clocks with colons, if one of the texts about times is plainly one."""
    if not any(_SURE.fullmatch(one) or _RANGE.fullmatch(one) for one in texts if "-" in one):
        return
    for session in sessions:
        for name in _FIELDS:
            put = session.fields.get(name)
            match = _CLOCKS.fullmatch(put.value.strip()) if put and type(put.value) is str else None
            if put and match:
                start, end = f"{match[1]}:{match[2]}", f"–{match[3]}:{match[4]}"
                session.fields[name] = put.holding(start + end if match[3] else start)


def tell_two_clocks(book: Book) -> None:
    """Tell of `13:00 pm`, which is 13:00: somebody may have meant another time."""
    found = [
        (session.places.span(session.fields[field].mark), match)
        for field in TIMES
        if field in book.fields
        for session in book.sessions
        if session.text(field)[-2:].lower() in ("m.", "pm", "am")
        and (match := _BOTH.search(session.text(field)))
    ]
    if found:
        place, match = found[0]
        others = f", and so {'is 1 other' if len(found) == 2 else f'are {len(found) - 1} others'}"
        message = f"{match[0]!r} is taken to be {match[1] or match[2]}"
        book.findings.append(
            Finding(message + (others if len(found) > 1 else ""), place, code="T210")
        )
        _leave_halves(book.sessions)


def _leave_halves(sessions: Sequence[Draft]) -> None:
    """Take AM and PM from times of 24 hours, which would be in no order as they say it."""
    told = [(one, put) for one in sessions if (put := one.fields.get("time"))]
    found = [_HALVED.fullmatch(str(put.value).strip()) for _, put in told]
    clocks = [span_of(match[1]) for match in found if match]
    if len(clocks) < len(told) or clocks != sorted(clocks):
        return
    for (session, put), match in zip(told, found, strict=True):
        session.fields["time"] = put.holding(match[1] if match else put.value)


def settle_digits(sessions: Iterable[Draft]) -> None:
    """Write dates in full that are six digits, or a month and a day in four, if all of them are."""
    told = [
        (one, field, put, one.text(field).strip())
        for one in sessions
        for field in ("date", "_end_date")
        if (put := one.fields.get(field))
    ]
    texts = [text for *_, text in told]
    dates = in_six_digits(texts) or _in_four_digits(texts)
    for session, field, put, text in told if dates else ():
        session.fields[field] = put.holding(dates[text])


def _in_four_digits(texts: Collection[str]) -> dict[str, str]:
    """The days without a year that texts are, in words; nothing where one of them is none."""
    if len({*texts}) < _FROM_AND_TO or not all(map(_FOUR.fullmatch, texts)):
        return {}
    dates = _dates([f"{SOME_YEAR}{text}" for text in texts], "%Y%m%d")
    return {text: f"{date:%d %B}" for text, date in zip(texts, dates, strict=bool(dates))}


def in_six_digits(texts: Collection[str]) -> dict[str, str]:
    """The dates that texts are, by these; nothing where one of them is none."""
    if not texts or not all(map(_SIX.fullmatch, texts)):
        return {}
    orders = (dates for order in _ORDERS if (dates := _dates(texts, order)))
    nearest = min(orders, key=lambda dates: max(dates) - min(dates), default=[])
    if not nearest or max(nearest) - min(nearest) > _LONGEST:
        return {}
    return {text: date.isoformat() for text, date in zip(texts, nearest, strict=True)}


def _dates(texts: Iterable[str], order: str) -> list[dt.date]:
    """The dates that all texts are in one order; nothing where one of them is none."""
    try:
        return [dt.datetime.strptime(text, order).date() for text in texts]  # noqa: DTZ007 -- a date
    except ValueError:
        return []


def settle_marked_times(sessions: Sequence[Draft]) -> None:
    """Read what is written so, where one of the first rows has any of it."""
    if any(_marked(one) for one in islice(sessions, _LOOKED_AT)):
        for session in sessions:
            for field in _marked(session):
                _settle(session, field)


def _marked(session: Draft) -> list[str]:
    return [field for field in _MAY_BE_MARKED if _SIGN.search(session.text(field))]


def _settle(session: Draft, field: str) -> None:
    put = session.fields.pop(field)
    moments = _MOMENT.findall(str(put.value))
    if field in ("date", "day") or not moments:
        is_date = bool(moments) and field in ("date", "day")
        told = moments[0][0] if is_date else plain(put.value)
        session.put("date" if is_date else field, *put.holding(told))
        return
    names: Iterable[str] = ("start", "end") if field == "time" else (field,)
    if field == "time" and len(moments) > _FROM_AND_TO:
        session.put(field, *put.holding(plain(put.value)))
        return
    for name, (date, clock) in zip(names, moments, strict=False):
        session.put(name, *put.holding(date + clock))
