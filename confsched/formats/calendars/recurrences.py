"""Events of a calendar that repeat (RFC 5545 §3.8.5): a session for each time.

The rules are worked out by the libraries of the extra `calendars`. A rule without an end goes on as
long as the other sessions do, and at most for a year, which is told: it is as good a rule as any.
Without the extra, or where a rule cannot be understood, the first time is a session and the rest a
finding.
"""

import re
from collections.abc import Iterator
from collections.abc import Mapping as AnyMapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from confsched.findings import Finding
from confsched.formats.book import Book
from confsched.formats.calendars.events import iso
from confsched.formats.drafts import Draft
from confsched.formats.ids import as_id
from confsched.formats.offsets import zone_of
from confsched.formats.values import inner, listed
from confsched.formats.zones import zone_name
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.text.lengths import length_in

_LONGEST = timedelta(days=365)  # without an end
_BOUNDED = timedelta(days=3660)
_MOST = 1000
_DAY = len("20240603")
_ISO_DAY = len("2024-06-03")
_UNTIL = pattern(r"(?i)\bUNTIL=(\d{8})(T\d{6})?(?=;|\Z)")  # not in UTC
_RULE = pattern(
    r"(D|W|MP|MD|YM|YD)(\d+)((?: +(?!\d{8})[\w+-]+)*)(?: +(?:#(\d+)|(\d{8}(?:T\d{6}Z?)?)))?"
)
_FREQUENCIES = {"D": "DAILY", "W": "WEEKLY", "M": "MONTHLY", "Y": "YEARLY"}
_SAYING = {"W": "DAY", "MP": "DAY", "MD": "MONTHDAY", "YM": "MONTH", "YD": "YEARDAY"}
_COUNTED = pattern(r"(?<!\d)(\d+)[+-]|LD")
_REPEATED = ("_repeats", "_also", "_instead")  # where a time of a series is told


class _Unknown(Exception):  # noqa: N818 -- says what is not known
    """A rule that cannot be worked out; the text says why."""


def rule_text(value: Value) -> Value:
    """A rule as iCalendar writes it: `FREQ=DAILY;COUNT=3`; in xCal each part is an element."""
    if isinstance(value, Sequence):
        return Sequence(value.places, map(rule_text, value))
    if not isinstance(value, Mapping):
        return _modern(value) if isinstance(value, str) else value
    parts = value.get("recur", value.get("#text"))
    return ";".join(map(_part, parts, parts.values())) if isinstance(parts, Mapping) else parts


def _part(name: str, value: Value) -> str:
    """A part of a rule; the day on which it ends has dashes in xCal and jCal."""
    text = ",".join(_texts(value))
    return f"{name.upper()}={_compact_text(text) if name.lower() == 'until' else text}"


def _texts(value: Value) -> list[str]:
    """All texts of a property that is a list, in iCalendar or xCal."""
    if isinstance(value, str):
        return [value]
    inner = value if isinstance(value, Sequence) else []
    if isinstance(value, Mapping):
        inner = [value.get(name) for name in ("#text", "date-time", "date")]
    return [text for one in inner for text in _texts(one)]


def _rules(session: Draft) -> list[str]:
    """The rules by which a session repeats: mostly one, but nothing forbids several."""
    put = session.fields.get("_repeats")
    return list(dict.fromkeys(_texts(put.value))) if put else []


def settle_recurrences(book: Book) -> None:
    """Put every time of what repeats into the book, in place of the rule."""
    zone = book.conference.text("timezone")
    every = book.sessions
    moved = {(one.text("id"), time): one for one in every for time in _instead_of(one, zone)}
    last = max((s.text(_when(s))[:10] for s in book.sessions if not _repeats(s)), default="")
    endless = [one for one in book.sessions if _is_endless(one)]
    if endless:
        book.findings.append(_without_end(endless))
    found: list[Draft] = []
    for session in book.sessions:
        if "_gone" in session.fields:
            continue  # it only says that the series does without this time
        if "_instead" in session.fields:
            _settle_instead(book, session, zone)
        if _repeats(session) and "_instead" not in session.fields:
            found += _each(book, session, moved, last)
        else:
            found.append(session)
    book.drafts["sessions"] = found


def _instead_of(session: Draft, zone: str) -> Iterator[str]:
    """What a session stands in for: Outlook says the midnight with which a whole day begins."""
    if "_instead" in session.fields:
        told = iso(session.text("_instead"))
        yield _instant(told, _zone_of(session, zone))
        yield told[:_ISO_DAY] if told[_ISO_DAY:].startswith("T00:00") else told


def _is_endless(session: Draft) -> bool:
    ended = all("COUNT=" in rule or "UNTIL=" in rule for rule in map(str.upper, _rules(session)))
    return not ended and "_instead" not in session.fields


def _without_end(endless: list[Draft]) -> Finding:
    """How long is read what goes on for ever: told once, for the calendar is as it should be."""
    put = endless[0].fields["_repeats"]
    count = len(endless)
    what = "this repeats" if count == 1 else f"this and {count - 1} more repeat"
    message = f"{what} without an end: read as long as the other sessions go on, at most for a year"
    return Finding(message, endless[0].places.span(put.mark), code="T211")


def _zone_of(session: Draft, zone: str) -> str:
    """The zone in which the time is said that another time stands in for."""
    return zone_name(session.text("_instead_zone")) or session.text("timezone") or zone


def _instant(text: str, zone: str) -> str:
    """A time as an instant, where its zone is known, so that times of two zones compare."""
    place, moment = zone_of(zone), _moment(text)
    if place is None or "T" not in text or moment is None:
        return text
    try:
        moment = moment if moment.tzinfo else moment.replace(tzinfo=place)
        return moment.astimezone(UTC).isoformat()
    except OverflowError:
        return text


def _on_wall(text: str, zone: str) -> str:
    """A time by the clock of a zone."""
    place, moment = zone_of(zone), _moment(text)
    if place is None or not text.endswith("Z") or moment is None:
        return text
    return f"{moment.astimezone(place):%Y-%m-%dT%H:%M}"


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _settle_instead(book: Book, session: Draft, zone: str) -> None:
    """Name what stands in for one time of several by that; F005 where it is no time."""
    text = iso(session.text("_instead"))
    if _moment(text) is None:
        put = session.fields["_instead"]
        message = f"{put.value!r} is no time that this event could stand in for"
        book.findings.append(Finding(message, session.places.span(put.mark), code="F005"))
    _name(session, _on_wall(text, _zone_of(session, zone)))


def _repeats(session: Draft) -> bool:
    return "_repeats" in session.fields or "_also" in session.fields


def _each(
    book: Book, session: Draft, moved: AnyMapping[tuple[str, str], Draft], last: str
) -> Iterator[Draft]:
    """A session for each time but those that others stand in for, or that are taken out."""
    uid, first = session.text("id"), session.text(_when(session))
    zone = session.text("timezone") or book.conference.text("timezone")
    try:
        starts = _starts(session, zone, last)
    except _Unknown as reason:
        book.findings.append(_that_repeats(session, f", {reason}", "F005"))
        yield session
        return
    if len(starts) > _MOST:
        how = f" so often that only the first {_MOST} times are read"
        book.findings.append(_that_repeats(session, how, "T211"))
        del starts[_MOST:]
    if "_except" not in session.fields:
        starts = [first, *(start for start in starts if start != first)]
    mine = {time: one for (of, time), one in moved.items() if of == uid != ""}
    onward = [time for time, one in mine.items() if one.text("_range") == "THISANDFUTURE"]
    for start in starts:
        moment = _instant(start, zone)
        if moved.keys().isdisjoint({(uid, moment), (uid, start[:10])}):
            since = max((time for time in onward if time < moment), default="")
            if since:
                yield _as_since(mine[since], session, start, zone)
            else:
                yield session if start == first else _copy(session, start, zone)


def _that_repeats(session: Draft, how: str, code: str) -> Finding:
    put = next(put for name in _REPEATED if (put := session.fields.get(name)))
    return Finding(f"this repeats{how}", session.places.span(put.mark), code=code)


def _when(session: Draft) -> str:
    """The field that says when a session begins; it may be a day without a time of day."""
    return "start" if "start" in session.fields else "date"


def _copy(session: Draft, start: str, zone: str) -> Draft:
    """The same session at another time, as long as the first by the clock on the wall."""
    copy = session.again()
    put = next(put for name in _REPEATED if (put := session.fields.get(name)))
    first, end = session.text("start"), session.text("end")
    copy.fields[_when(session)] = put.holding(start)
    if end:
        later = _period_end(session, start, zone) or _later(end, first, start)
        copy.fields["end"] = session.fields["end"].holding(later)
    _name(copy, start)
    return copy


def _as_since(changed: Draft, series: Draft, start: str, zone: str) -> Draft:
    """A time of a series as it is since a change, which may be of its day and clock as well."""
    told, own, when = iso(changed.text("_instead")), _zone_of(changed, zone), _when(changed)
    told = _instant(told, own) if start.endswith("Z") else _on_wall(told, own)
    since = _later(changed.text(when), told, start)
    changed = changed.again()
    changed.fields["id"] = series.fields["id"]
    return _copy(changed, since[:_ISO_DAY] if when == "date" else since, zone)


def _period_end(session: Draft, start: str, zone: str) -> str:
    """The end of a time that has one of its own: `RDATE;VALUE=PERIOD:20300502T100000Z/PT2H`."""
    put = session.fields.get("_also")
    for text, told in _told(put.value, zone) if put else ():
        begin, _, end = text.partition("/")
        if end and _instant(iso(begin), told) == _instant(start, zone):
            length, ends = length_in(end), iso(end)
            ends = ends if told == zone else _instant(ends, told)
            return _written(datetime.fromisoformat(start) + length) if length else ends
    return ""


def _later(end: str, first: str, start: str) -> str:
    """The end of what begins later than the first time; one that is no time stays as it is."""
    clock, blank, zone = end.partition(" ")
    try:
        moved = datetime.fromisoformat(start) - datetime.fromisoformat(first)
        return _written(datetime.fromisoformat(clock) + moved) + blank + zone
    except (ValueError, TypeError, OverflowError):
        return end


def _name(session: Draft, start: str) -> None:
    """An id of its own for one time of several."""
    put = session.fields.get("id")
    if put is None:
        return
    short = as_id(str(put.value))
    if short != put.value:
        session.leave("uid", *put)
    session.fields["id"] = put.holding(f"{short}-{iso(start)[:10]}")


def _starts(session: Draft, zone: str, last: str) -> list[str]:
    """When a session begins, each time; on the clock that its first start is on."""
    try:
        when = _when(session)
        first = datetime.fromisoformat(session.text(when))
        until = _limit(session, first, last)
        starts = _expanded(_calendar(session, first, zone), first, until, zone_of(zone))
        return [start[:10] for start in starts] if when == "date" else starts
    except ImportError:
        reason = "and only the first time is read: for the rest, pip install 'confsched[calendars]'"
        raise _Unknown(reason) from None
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError):
        raise _Unknown("but how cannot be understood: only the first time is read") from None


def _limit(session: Draft, first: datetime, last: str) -> datetime:
    """Until when a rule is read: one without an end as long as something comes after it begins."""
    if not _is_endless(session):
        return first + _BOUNDED
    longest = first + _LONGEST
    if last <= f"{first:%Y-%m-%d}":
        return longest
    end = datetime.fromisoformat(last).replace(tzinfo=first.tzinfo) + timedelta(days=1)
    return min(end, longest)


def _calendar(session: Draft, first: datetime, zone: str) -> str:
    """An event that says nothing but when it repeats; a day stands for its time on that day."""
    tzid = f";TZID={zone}" if first.tzinfo is None and zone_of(zone) else ""
    clock = _compact(first)[_DAY:]
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1"]
    lines.append(f"DTSTART{tzid}:{_compact(first)}")
    last = partial(_last_time, zone_of(zone))
    lines += [f"RRULE:{_UNTIL.sub(last, rule)}" for rule in _rules(session)]
    for name, field in (("EXDATE", "_except"), ("RDATE", "_also")):
        put = session.fields.get(field)
        texts = [_begin(*one) for one in (_told(put.value, zone) if put else ())]
        times = [text + clock if len(text) == _DAY else text for text in texts]
        lines += [f"{name}{'' if time.endswith('Z') else tzid}:{time}" for time in times]
    return "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR", ""])


def _told(value: Value, zone: str) -> Iterator[tuple[str, str]]:
    """Each time of a property that is a list, and the zone in which it is told."""
    for one in listed(value):
        own = zone_name(inner(one, "@tzid"))
        yield from ((text, own or zone) for text in _texts(one))


def _begin(text: str, told: str) -> str:
    """When a time begins, as an instant where its zone is known; or a day."""
    begin = iso(text.partition("/")[0])
    moment = _moment(_instant(begin, told)) if "T" in begin else None
    return _compact(moment) if moment else _compact_text(begin)


def _last_time(place: ZoneInfo | None, match: re.Match[str]) -> str:
    """The last time of a rule as an instant: it is told as it starts, or as the whole last day."""
    last = datetime.fromisoformat(f"{match[1]}{match[2] or 'T235959'}")
    return f"UNTIL={_compact(last.replace(tzinfo=place).astimezone(UTC) if place else last)}"


def _expanded(calendar: str, first: datetime, until: datetime, place: ZoneInfo | None) -> list[str]:
    import recurring_ical_events  # noqa: PLC0415 -- an extra
    from icalendar import Calendar  # noqa: PLC0415 -- the same

    repeated = recurring_ical_events.of(Calendar.from_ical(calendar))
    found: list[Any] = repeated.between(first - _LONGEST, until)  # an RDATE may be before the first
    starts = sorted({_on_clock(one.start, first, place) for one in found})
    return [_written(start) for start in starts[: _MOST + 1]]


def _on_clock(start: datetime, first: datetime, place: ZoneInfo | None) -> datetime:
    clock = UTC if first.tzinfo else place
    start = start.astimezone(clock) if clock and start.tzinfo else start
    return start if first.tzinfo else start.replace(tzinfo=None)


def _written(moment: datetime) -> str:
    return iso(f"{moment:%Y%m%dT%H%M%S}" + ("Z" if moment.tzinfo else ""))


def _compact(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%S}" + ("Z" if moment.tzinfo else "")


def _compact_text(text: str) -> str:
    return text.replace("-", "").replace(":", "")


def _modern(text: str) -> str:
    """The same rule as iCalendar writes it; what is none of these stays as it is."""
    match = _RULE.fullmatch(text.strip().upper())
    if match is None:
        return text
    kind, every, said, count, until = match.groups()
    days, counted = [], ""  # the second from the end is `2-`, and `2- SU` the second Sunday
    for word in said.split():
        number = _COUNTED.sub(lambda one: f"-{one[1] or 1}" if one[0][-1] in "-D" else one[1], word)
        counted = number if kind == "MP" and word[0].isdecimal() else counted
        days += [] if number == counted else [counted + number]
    rule = f"FREQ={_FREQUENCIES[kind[0]]};INTERVAL={every}"
    rule += f";BY{_SAYING[kind]}={','.join(days)}" if days and kind in _SAYING else ""
    often = "" if count == "0" else f";COUNT={count or 2}"  # twice, if nothing says how often
    return rule + (f";UNTIL={until}" if until else often)
