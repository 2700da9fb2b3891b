"""Slots by their numbers, as sites draw timetables: `start_slot: 4`, `duration_slot: 2`.

How long each is and when the first of a day begins is told once: `slot_duration`, `start_time`.
"""

from collections.abc import Mapping

from confsched.formats.book import Book
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.clocks import written
from confsched.patterns import pattern

_FIRST = ("start time", "day start", "first slot")
_LENGTH = ("slot duration", "slot length", "slot minutes")
_NUMBER = ("start slot", "slot start", "slot number", "slot")
_COUNT = ("duration slot", "duration slots", "slots", "slot count")
_CLOCK, _COUNTED = pattern(r"(\d{1,2}):(\d\d)(?::00)?"), pattern(r"\d{1,3}")
_LAST = 48 * 60  # minutes: no day goes on for longer


def settle_slot_numbers(book: Book) -> None:
    """Say of sessions with such numbers when they begin, and how long they last."""
    said = book.conference.extra
    lengths = [name for name in said if compared(name) in _LENGTH]
    length = _minutes(said[lengths[0]]) if lengths else 0
    first = next((_minutes(said[name]) for name in said if compared(name) in _FIRST), -1)
    for session in book.sessions if length > 0 and first >= 0 else ():
        _settle(session, first, length)


def _settle(session: Draft, first: int, length: int) -> None:
    number = _named(session.extra, _NUMBER)
    if number is None or not {"start", "time"}.isdisjoint(session.fields):
        return
    begins = first + length * int(str(session.extra[number].value))
    if begins < _LAST:
        session.put("start", *session.extra.pop(number).holding(written(begins)))
        if (count := _named(session.extra, _COUNT)) is not None:
            put = session.extra.pop(count)
            session.put("duration", *put.holding(f"{length * int(str(put.value))}min"))


def _named(extra: Mapping[str, Put], names: tuple[str, ...]) -> str | None:
    """What somebody calls one of these, if it is a number."""
    return next(
        (
            name
            for name, put in extra.items()
            if compared(name) in names and _COUNTED.fullmatch(str(put.value).strip())
        ),
        None,
    )


def _minutes(put: Put) -> int:
    """The minutes of `00:15` or of `15`; -1 for anything else."""
    text = str(put.value).strip()
    clock = _CLOCK.fullmatch(text)
    if clock is not None:
        return 60 * int(clock[1]) + int(clock[2])
    return int(text) if _COUNTED.fullmatch(text) else -1
