"""Waivers as they stand beside the entries that have them."""

from collections.abc import Iterable, Iterator
from datetime import date

from confsched.model.binding import bind
from confsched.model.entries import Waiver as WaiverEntry
from confsched.reading import Mapping, Origin, Sequence
from confsched.schedule.entities import Waiver
from confsched.schedule.resolve.days import DayBook, note_weekday
from confsched.schedule.resolve.notes import Notes

_FIELD = "allow"


def resolve_waivers(
    conference: Origin, entries: Iterable[Origin | None], book: DayBook, notes: Notes
) -> tuple[Waiver, ...]:
    """Every waiver of days and entries; what is wrong with their fields is noted elsewhere."""
    return tuple(
        _waiver(mapping, mark, owner, book, notes)
        for owner in _owners(conference, entries)
        for mapping, mark in _written(owner)
    )


def _owners(conference: Origin, entries: Iterable[Origin | None]) -> Iterator[Origin]:
    days = conference.mapping.get("days")
    for day in days if isinstance(days, Sequence) else ():
        if isinstance(day, Mapping) and _FIELD in day:
            yield Origin(day, day.mark("date") if "date" in day else day.packed)
    yield from (one for one in entries if one is not None and _FIELD in one.mapping)


def _written(owner: Origin) -> Iterator[tuple[Mapping, int]]:
    allow = owner.mapping[_FIELD]
    if isinstance(allow, Mapping):
        yield allow, allow.packed
    elif isinstance(allow, Sequence):
        for item in allow:
            if isinstance(item, Mapping):
                yield item, item.packed


def _waiver(mapping: Mapping, mark: int, owner: Origin, book: DayBook, notes: Notes) -> Waiver:
    entry = bind(WaiverEntry, mapping).entry
    origin = Origin(mapping, mark)
    until = _until(entry, origin, book, notes)
    return Waiver(entry.rule, entry.with_, entry.reason, until, origin, owner)


def _until(entry: WaiverEntry, origin: Origin, book: DayBook, notes: Notes) -> date | None:
    until = entry.until
    if until is None:
        return None
    if until.date is not None:
        note_weekday(until.date, until.weekday, origin.at("until"), notes)
        return until.date
    day = book.numbered(until.day, origin.at("until"), notes)
    return day.date if day else None
