"""Why no slot is left: the fewest rooms and people that together rule out each day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import chain, combinations
from typing import Final

from confsched.by_key import grouped
from confsched.planning.blocks import Block, Cause
from confsched.planning.constraints import Window
from confsched.planning.openings import Openings
from confsched.planning.places import Place, closed, fits, is_too_small, missing
from confsched.planning.reasons import Subject, by_subject, line, misfits
from confsched.planning.wording import Reason, Teller
from confsched.schedule.availability import seats
from confsched.schedule.entities import Interval
from confsched.schedule.instants import format_duration
from confsched.schedule.timeline import gaps
from confsched.text.joined import few, joined

_MOST: Final = 8
_MOST_PLACES: Final = 50
_FEW: Final = 2  # blocks that are told one by one
_TRIED: Final = 6  # of which each two and three are looked at together
_Blocks = Mapping[Subject, Sequence[Block]]


def why_not(
    openings: Openings,
    windows: Sequence[Window],
    present: Place | None,
    others: Sequence[Place],
) -> list[Reason]:
    """Why nothing is left on some days: at most eight lines, the shortest first.

    What holds of several rooms or people is said once.
    """
    places = (*((present,) if present is not None else ()), *others)
    fitting = [place for place in places if fits(place, openings.search)]
    blame = _Blame(openings, present, fitting, is_alone=present is not None and not others)
    found = list(_misfits(openings, places, fitting))
    if fitting:
        found += chain.from_iterable(map(blame.day, windows))
    found += blame.lines()
    rest = len(fitting) - _MOST_PLACES if blame.has_looked else 0
    told = sorted(_together(found), key=lambda reason: len(str(reason)))
    if rest > 0:
        told.append(Reason(None, f"{rest} more rooms are no better"))
    kept = told if len(told) <= _MOST else told[: _MOST - 1]
    more = len(told) - len(kept)
    return [*kept, Reason(None, f"{more} more reasons like these")] if more else kept


def _together(reasons: Iterable[Reason]) -> Iterator[Reason]:
    """Say once what is the same for several."""
    subjects = grouped((text, subject or "") for subject, text in dict.fromkeys(reasons))
    for text, names in subjects.items():
        yield Reason(few(names) or None, text)


def _misfits(
    openings: Openings, places: Sequence[Place], fitting: Sequence[Place]
) -> Iterator[Reason]:
    """Say of all rooms at once what none of them has."""
    search, session = openings.search, openings.search.session
    if not fitting and len(places) > 1:
        lacking = [set(missing(place, search)) for place in places]
        in_none = [thing for thing in session.needs if all(thing in each for each in lacking)]
        yield from (Reason(None, f"no room has {thing!r}") for thing in in_none)
        if in_none:
            return
        if all(is_too_small(place, session) for place in places):
            largest = max(places, key=lambda place: seats(place.rooms) or 0)
            size = f"the largest, {largest.rooms[0].name!r}, holds {seats(largest.rooms):,}"
            yield Reason(None, f"no room holds {session.expected:,}: {size}")
            return
    for place in places:
        yield from misfits(place, search)


def _in_all(places: Iterable[Place], openings: Openings) -> list[Block]:
    """What is in the way wherever the session is, though it depends on the place."""
    first, *rest = [openings.own(place) for place in places] or [()]
    known = [set(each) for each in rest]
    return [block for block in first if all(block in each for each in known)]


class _Blame:
    """Finds out who and what is to blame, day by day and place by place.

    Breaks are taken for granted, like the hours of a day, and only to blame on their own.
    """

    def __init__(
        self,
        openings: Openings,
        present: Place | None,
        places: Sequence[Place],
        *,
        is_alone: bool,
    ) -> None:
        self.openings = openings
        self.places = places[:_MOST_PLACES]
        self.search = openings.search
        self.present = present
        self.is_alone = is_alone  # whether the present place is the only one
        common = (*openings.common, *_in_all(places, openings))
        self.common = [block for block in common if not self._is_granted(block)]
        self.granted = [block for block in openings.common if self._is_granted(block)]
        # what is to blame, with what it has on which days; and what never is alone
        self.blamed: defaultdict[Subject, dict[int, tuple[Window, list[Block]]]] = defaultdict(dict)
        self.helped: set[Subject] = set()
        self.has_looked = False  # from place to place

    def _is_granted(self, block: Block) -> bool:
        return block.cause is Cause.PAUSE and not self.search.pause

    def day(self, window: Window) -> Iterator[Reason]:
        """Find what rules out a day: the same in all places, else in each of them."""
        if all(part.length < self.search.length for part in window.open):
            yield self._short(window)
        elif not self._leaves(window, [], but_now=False):
            self._note(window, by_subject(self.granted, window.whole))
        elif needed := self._needed(window, self.common, but_now=self.is_alone):
            self._note(window, needed)
        else:
            self.has_looked = True
            for place in self.places:
                self._place(window, place)

    def _place(self, window: Window, place: Place) -> None:
        own, here = (*self.openings.own(place), *closed(place.rooms, window)), place == self.present
        needed = self._needed(window, own, but_now=here)
        self._note(window, needed or self._needed(window, (*own, *self.common), but_now=here))

    def _short(self, window: Window) -> Reason:
        teller = Teller(self.search.schedule.zone)
        hours = joined([teller.slot(part) for part in window.open])
        needed = format_duration(self.search.length)
        is_open = f"open {hours}" if window.day.hours else f"no hours given, so {hours}"
        return Reason(f"day {window.day.number}", f"{is_open}, and {needed} are needed")

    def _note(self, window: Window, blocks: _Blocks) -> None:
        if len(blocks) > 1:
            self.helped.update(blocks)
        for subject, found in blocks.items():
            noted = self.blamed[subject].setdefault(window.day.number, (window, []))
            noted[1].extend(block for block in found if block not in noted[1])

    def _needed(self, window: Window, blocks: Sequence[Block], *, but_now: bool) -> _Blocks:
        """The fewest of these that rule out a day; none if even all of them leave a slot.

        `but_now` is for the place where the session is now, which is no other slot.
        """
        found = by_subject(blocks, window.whole)

        def is_ruled_out(subjects: Iterable[Subject]) -> bool:
            some = list(chain.from_iterable(found[subject] for subject in subjects))
            return not self._leaves(window, some, but_now=but_now)

        order = sorted(found, key=lambda subject: len(found[subject]))
        if not is_ruled_out(order):
            return {}
        few = order[:_TRIED]
        for some in chain(combinations(order, 1), combinations(few, 2), combinations(few, 3)):
            if is_ruled_out(some):
                return self._trimmed(window, {one: found[one] for one in some}, but_now=but_now)
        needed = order
        for subject in reversed(order):
            rest = [other for other in needed if other is not subject]
            needed = rest if is_ruled_out(rest) else needed
        return {subject: found[subject] for subject in needed}

    def _trimmed(self, window: Window, needed: _Blocks, *, but_now: bool) -> _Blocks:
        """Without what does not help; many of a kind are counted, and stay as they are."""
        kept = {subject: list(blocks) for subject, blocks in needed.items()}
        for blocks in [each for each in kept.values() if len(each) == _FEW]:
            for block in sorted(blocks, key=lambda one: one.end - one.start):
                rest = [one for each in kept.values() for one in each if one is not block]
                if len(blocks) > 1 and not self._leaves(window, rest, but_now=but_now):
                    blocks.remove(block)
        return kept

    def _leaves(self, window: Window, blocks: Sequence[Block], *, but_now: bool) -> bool:
        """Whether some blocks leave a start on the grid."""
        starts = self.openings.starts(self._free(window, blocks))
        grid = self.openings.grid(window)
        return any(
            grid.nearest(opening, None) is not None
            for opening in (self.openings.elsewhen(starts) if but_now else starts)
        )

    def _free(self, window: Window, blocks: Sequence[Block]) -> Iterator[Interval]:
        both = (*self.granted, *blocks)
        return (gap for part in window.open for gap in gaps(part, both))

    def lines(self) -> Iterator[Reason]:
        """Yield a line for everybody and everything that is to blame."""
        days = len(self.search.schedule.days) > 1
        for subject, by_day in self.blamed.items():
            entries = list(by_day.values())
            reason = line(subject, entries, self.search, days=days)
            counted = sum(len(blocks) for _, blocks in entries) > 2
            alone = counted and subject not in self.helped
            left = self._left(entries, but_now=self._is_where_it_is(subject)) if alone else ""
            yield reason._replace(text=f"{reason.text}{left}")

    def _is_where_it_is(self, subject: Subject) -> bool:
        return self.is_alone or (self.present is not None and subject in self.present.rooms)

    def _left(self, entries: Iterable[tuple[Window, Sequence[Block]]], *, but_now: bool) -> str:
        """How much is free at most, where it is always too little."""
        now = [self.search.now] if but_now and self.search.now else []
        longest = max(
            (
                part.end - part.start
                for entry in entries
                for gap in self._free(*entry)
                for part in gaps(gap, now)
            ),
            default=timedelta(),
        )
        return f", free for {format_duration(longest)} at most" if longest else ", never free"
