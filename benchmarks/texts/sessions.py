"""Judgements on a programme: its sessions, and with them their people."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from benchmarks.texts import expected, found
from benchmarks.texts.marks import Column, Mark
from benchmarks.texts.matching import Pair, paired, right_room, same_start
from benchmarks.texts.people import anywhere, judge_people, judge_person, judge_somewhere


def judge(programme: expected.Programme, read: Sequence[found.Session]) -> Iterator[Mark]:
    """Judge all that was read of a programme, and what was not."""
    pairs = paired(programme.sessions, read)
    may = anywhere(programme)
    for session in pairs.missed:
        yield from _judge_missed(session)
    for session, one in pairs.named:
        yield from _judge_session(session, one, named=True)
    for session, one in pairs.mistitled:
        yield from _judge_session(session, one, named=False)
    for session, one in (*pairs.named, *pairs.mistitled):
        yield from judge_people(session, [one, *_parts(session, pairs.inside)], may)
    for one in pairs.invented:
        yield Mark(Column.INVENTED_SESSIONS, right=False, note=_read(one))
        yield from judge_people(None, [one], may)
    yield from judge_somewhere(programme, read)
    yield from _judge_zone(programme, read)


def _parts(session: expected.Session, inside: Iterable[Pair]) -> Iterator[found.Session]:
    return (part for whole, part in inside if whole is session)


def _judge_missed(session: expected.Session) -> Iterator[Mark]:
    yield Mark(Column.SESSIONS, right=False, note=_wanted(session))
    yield from (Mark(column, right=False) for column in _judged(session))
    for person in session.people:
        if not person.may:
            yield from judge_person(person, None, session.title)


def _judged(session: expected.Session) -> Iterator[Column]:
    yield Column.ENDS
    if session.rooms.texts:
        yield Column.ROOMS
    if session.abstract.texts:
        yield Column.ABSTRACTS


def _judge_session(session: expected.Session, one: found.Session, *, named: bool) -> Iterator[Mark]:
    yield Mark(Column.INVENTED_SESSIONS, right=True)
    if session.may:
        return
    note = f"{_wanted(session)} → {_read(one)}"
    right = {
        Column.ENDS: one.end in session.ends,
        Column.ROOMS: right_room(session, one),
        Column.ABSTRACTS: session.abstract.begins(one.abstract),
    }
    notes = {
        Column.ENDS: note,
        Column.ROOMS: f"{_wanted(session)} → {', '.join(one.rooms)!r}",
        Column.ABSTRACTS: f"{_wanted(session)} → {one.abstract[:60]!r}",
    }
    yield Mark(Column.SESSIONS, named and same_start(session, one), note)
    yield from (Mark(column, right[column], notes[column]) for column in _judged(session))


def _judge_zone(programme: expected.Programme, read: Iterable[found.Session]) -> Iterator[Mark]:
    """Judge whether the clocks are those of the zone that a programme names."""
    if programme.zone:
        moments = [one for one in read if one.offset is not None]
        zone = ZoneInfo(programme.zone)
        right = all(_local(one, zone).utcoffset() == one.offset for one in moments)
        yield Mark(Column.ZONES, bool(moments) and right, f"{programme.zone} is not the zone")


def _local(one: found.Session, zone: ZoneInfo) -> dt.datetime:
    date, start = one.date or dt.date.min, one.start or 0
    return dt.datetime.combine(date, dt.time(start // 60, start % 60), zone)


def _wanted(session: expected.Session) -> str:
    return f"{session.date} {_clock(session.start)} {session.title.partition(' // ')[0]}"


def _read(one: found.Session) -> str:
    return f"{one.date} {_clock(one.start)}-{_clock(one.end)} {one.title}"


def _clock(minutes: int | None) -> str:
    return "--:--" if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"
