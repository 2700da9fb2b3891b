"""Why a stretch of time is ruled out, in the organiser's own words, and what time it is at home."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, tzinfo
from typing import Final, NamedTuple

from confsched.planning.blocks import Block, Cause
from confsched.schedule.entities import ScheduledSession, Speaker
from confsched.schedule.instants import clock, offset, place_name, span_text
from confsched.schedule.timeline import Slotted

_MINUTE = timedelta(minutes=1)
_SEVERAL = {
    Cause.TAKEN: "taken by {} sessions",
    Cause.CLOSED: "closed at {} times",
    Cause.BUSY: "in {} sessions",
    Cause.WALKING: "in {} sessions",
    Cause.AWAY: "not available at {} times",
    Cause.PAUSE: "{} of them",
}
_FAR: Final = timedelta(hours=3)


class Reason(NamedTuple):
    """What rules something out: who or what it is about, if it is about one, and what of it."""

    subject: str | None
    text: str

    def __str__(self) -> str:
        return f"{self.subject}: {self.text}" if self.subject else self.text


class Teller(NamedTuple):
    """Tells blocks on the clock of a zone."""

    zone: tzinfo

    def slot(self, slot: Slotted) -> str:
        """A slot with its zone."""
        return span_text(slot.start, slot.end, self.zone)

    def block(self, block: Block, whole: Slotted) -> str:
        """One block, as far as it matters to a day."""
        if block.other is not None:
            return self._session(block, block.other)
        if block.cause is Cause.NIGHT:
            return self._night(block)
        if block.cause is Cause.BEFORE_ARRIVAL:
            late = block.end < whole.end
            return f"arrives at {clock(block.end, self.zone)}" if late else "has not arrived"
        if block.cause is Cause.AFTER_DEPARTURE:
            early = whole.start < block.start
            return f"leaves at {clock(block.start, self.zone)}" if early else "has left"
        word = "closed" if block.cause is Cause.CLOSED else "not available"
        return f"{word}{self._part(block, whole)}"

    def at(self, block: Block, moment: datetime, whole: Slotted) -> str:
        """What one block is at a moment: until when, or from when on."""
        if block.other is None:
            return self.block(block, whole)
        edge, word = (block.other.end, "until")
        if block.other.start > moment:
            edge, word = (block.other.start, "from")
        return f"{block.other.title!r} {word} {clock(edge, self.zone)}"

    def _night(self, block: Block) -> str:
        """The hours between two nights: they begin when one ends, and end when one begins."""
        kind = span_text(block.end, block.start, self.zone)
        home = block.subject.zone if isinstance(block.subject, Speaker) else None
        return f"kind hours in {place_name(home or self.zone)} are {kind}"

    def _session(self, block: Block, other: ScheduledSession) -> str:
        title, runs = repr(other.title), self.slot(other)
        match block.cause:
            case Cause.TAKEN:
                return f"taken by {title} {runs}"
            case Cause.BUSY:
                return f"in {title} {runs}"
            case Cause.WALKING:
                way = max(other.start - block.start, block.end - other.end) // _MINUTE
                return f"in {title} {runs}, {way} min away"
            case Cause.AFTER:
                return f"it comes after {title}, which ends at {clock(other.end, self.zone)}"
            case Cause.BEFORE:
                return f"it comes before {title}, which starts at {clock(other.start, self.zone)}"
        return f"{title} runs {runs}"

    def _part(self, block: Block, whole: Slotted) -> str:
        """Which part of a day is meant; nothing for all of it."""
        if block.start <= whole.start and whole.end <= block.end:
            return ""
        if block.start <= whole.start:
            return f" until {clock(block.end, self.zone)}"
        if whole.end <= block.end:
            return f" from {clock(block.start, self.zone)}"
        return f" {self.slot(block)}"


def several(cause: Cause, count: int) -> str:
    """Many blocks of one cause in a few words."""
    return _SEVERAL.get(cause, "{} sessions run").format(count)


def binding(blocks: Iterable[Block]) -> list[Block]:
    """Blocks without those that others make superfluous: of an order only the strictest."""
    kept = list(blocks)
    for cause, strictest in ((Cause.AFTER, max), (Cause.BEFORE, min)):
        ordered = [block for block in kept if block.cause is cause]
        if ordered:
            first = strictest(ordered, key=_edge)
            kept = [block for block in kept if block.cause is not cause or block is first]
    walked = {(block.subject, block.other) for block in kept if block.cause is Cause.WALKING}
    return [
        block
        for block in kept
        if block.cause is not Cause.BUSY or (block.subject, block.other) not in walked
    ]


def _edge(block: Block) -> tuple[object, ...]:
    return (block.end,) if block.cause is Cause.AFTER else (block.start,)


class LocalTime(NamedTuple):
    """A zone far from the conference's clock, and who takes part from there."""

    zone: tzinfo
    speakers: tuple[Speaker, ...]


def local_times(
    homes: Iterable[tuple[Speaker, tzinfo | None]], clock: tzinfo, moment: datetime
) -> Iterator[LocalTime]:
    """The zones of some homes whose clocks are three hours or more from a clock, at a moment."""
    here = offset(moment, clock)
    found: defaultdict[tzinfo, list[Speaker]] = defaultdict(list)
    for speaker, zone in homes:
        if zone is not None and abs(offset(moment, zone) - here) >= _FAR:
            found[zone].append(speaker)
    yield from (LocalTime(zone, tuple(speakers)) for zone, speakers in found.items())
