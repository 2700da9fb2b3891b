"""What is in the way, told by rooms, people and parts of the programme."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from confsched.by_key import grouped
from confsched.planning.blocks import Block, Cause
from confsched.planning.constraints import Window, window_of
from confsched.planning.openings import Openings
from confsched.planning.places import Place, closed, is_too_small, missing
from confsched.planning.search import Search
from confsched.planning.wording import Reason, Teller, binding, several
from confsched.schedule.availability import seats
from confsched.schedule.entities import Interval, Room, Speaker
from confsched.schedule.timeline import Slotted
from confsched.text.joined import joined

# a room, a speaker, or what of the programme it is
Subject = Room | Speaker | Cause

_FEW: Final = 2
_NAMES: Final = {
    Cause.TAKEN: "all rooms",
    Cause.PLENARY: "plenary",
    Cause.PAUSE: "breaks",
    Cause.STREAM: "one at a time",
    Cause.APART: "kept apart",
    Cause.AFTER: "after",
    Cause.TWICE: "the same title",
}


def by_subject(blocks: Iterable[Block], slot: Slotted) -> dict[Subject, list[Block]]:
    """The blocks that meet a slot, by who or what they are about."""
    return grouped((_subject(block), block) for block in blocks if block.meets(slot))


def _subject(block: Block) -> Subject:
    if block.subject is not None:
        return block.subject
    return Cause.AFTER if block.cause is Cause.BEFORE else block.cause


def in_the_way(openings: Openings, place: Place | None) -> Iterator[Reason]:
    """What is wrong with the slot that a session has, in the place that it has."""
    search = openings.search
    slot, day = search.now, search.session.day
    if slot is None or place is None:
        return
    yield from misfits(place, search)
    blocks, whole = [*openings.common, *openings.own(place)], slot
    if day is None:
        yield Reason(None, "it is on no day of the conference")
    else:
        window = window_of(day, search.schedule.zone, pause=search.pause)
        whole = Interval(min(window.whole.start, slot.start), max(window.whole.end, slot.end))
        yield from _outside(window, slot, search)
        blocks += closed(place.rooms, window)
    for subject, found in by_subject(blocks, slot).items():
        phrases = told(binding(found), whole, search)
        yield Reason(name_of(subject, search), ", ".join(phrases))


def _outside(window: Window, slot: Interval, search: Search) -> Iterator[Reason]:
    """Where a day has no hours nothing is outside of them."""
    fits = any(part.start <= slot.start and slot.end <= part.end for part in window.open)
    if window.day.hours and not fits:
        teller = Teller(search.schedule.zone)
        hours = joined([teller.slot(part) for part in window.open])
        yield Reason(f"day {window.day.number}", f"open {hours}")


def misfits(place: Place, search: Search) -> Iterator[Reason]:
    """What is wrong with a place at any time."""
    session, name = search.session, joined([room.name for room in place.rooms])
    if is_too_small(place, session):
        held = f"seats for {seats(place.rooms):,}"
        yield Reason(name, f"{held}, and {session.expected:,} are expected")
    lacking = missing(place, search)
    if lacking:
        yield Reason(name, joined([f"no {thing!r}" for thing in lacking]))


def name_of(subject: Subject, search: Search) -> str:
    """What a line about it begins with; the programme is told in the words of the format."""
    if isinstance(subject, Room | Speaker):
        return subject.name
    if subject is Cause.PAUSE and search.pause:
        return "sessions"
    track = search.session.track
    return f"track {track.name!r}" if subject is Cause.TRACK and track else _NAMES[subject]


def told(blocks: Iterable[Block], whole: Slotted, search: Search) -> list[str]:
    """Every block of a day in words, each once."""
    teller = Teller(search.schedule.zone)
    return list(dict.fromkeys(teller.block(block, whole) for block in blocks))


def line(
    subject: Subject, entries: Sequence[tuple[Window, list[Block]]], search: Search, *, days: bool
) -> Reason:
    """What somebody or something has on some days; many of a kind are only counted.

    `days` says whether the days have to be told apart.
    """
    by_cause = grouped(
        (block.cause, (window, block)) for window, blocks in entries for block in binding(blocks)
    )
    parts = [
        part
        for cause, found in by_cause.items()
        for part in _parts(cause, found, search, days=days)
    ]
    return Reason(name_of(subject, search), ", ".join(parts))


def _parts(
    cause: Cause, found: list[tuple[Window, Block]], search: Search, *, days: bool
) -> Iterator[str]:
    phrases: defaultdict[str, list[Window]] = defaultdict(list)
    for window, block in found:
        for phrase in told([block], window.whole, search):
            phrases[phrase].append(window)
    if len(phrases) > _FEW:
        phrases = defaultdict(list, {several(cause, len(phrases)): [day for day, _ in found]})
    for phrase, on in phrases.items():
        yield f"{phrase} {on_days(on)}" if days else phrase


def on_days(windows: Iterable[Window]) -> str:
    """`on day 1`, `on days 1 and 2`, `on days 1–4 and 6`."""
    numbers = sorted({window.day.number for window in windows})
    return f"on day{'s' if len(numbers) > 1 else ''} {joined(list(_runs(numbers)))}"


def _runs(numbers: Sequence[int]) -> Iterator[str]:
    """Numbers in order; three and more that follow one another as the first and the last."""
    for _, group in groupby(enumerate(numbers), lambda each: each[1] - each[0]):
        run = [str(number) for _, number in group]
        yield from [f"{run[0]}–{run[-1]}"] if len(run) > _FEW else run
