"""Why no slot is left: the fewest rooms and people that together rule out each day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import chain
from typing import Final

from confsched.planning.blocks import Block
from confsched.planning.openings import Openings
from confsched.planning.places import Place, capacity, closed, fits, is_too_small, missing
from confsched.planning.reasons import Subject, by_subject, line, misfits
from confsched.planning.windows import Window
from confsched.planning.wording import Reason, Teller, joined
from confsched.schedule.instants import length_text
from confsched.schedule.timeline import gaps

_MOST: Final = 8
_Blocks = Mapping[Subject, Sequence[Block]]


def why_not(openings: Openings, present: Place | None, others: Sequence[Place]) -> list[Reason]:
    """At most eight lines, the shortest first."""
    refusal = _Refusal(openings, present, others)
    found = sorted(dict.fromkeys(refusal.reasons()), key=lambda reason: len(str(reason)))
    if len(found) <= _MOST:
        return found
    kept = found[: _MOST - 1]
    return [*kept, Reason(None, f"{len(found) - len(kept)} more reasons like these")]


class _Refusal:
    """Finds out who and what is to blame, day by day and place by place."""

    def __init__(self, openings: Openings, present: Place | None, others: Sequence[Place]) -> None:
        self.openings = openings
        self.search = openings.search
        self.present = present
        self.places = (*((present,) if present is not None else ()), *others)
        # what is to blame, with what it has on which days; and what never is alone
        self.blamed: defaultdict[Subject, dict[int, tuple[Window, list[Block]]]] = defaultdict(dict)
        self.helped: set[Subject] = set()

    def reasons(self) -> Iterator[Reason]:
        """Yield every line; rooms beyond the first few are no better, and not looked at."""
        fitting = [place for place in self.places if fits(place, self.search.session)]
        yield from self._misfits(fitting)
        for window in self.openings.windows if fitting else ():
            if all(part.end - part.start < self.search.length for part in window.open):
                yield self._short(window)
            else:
                self._blame(window, fitting)
        yield from self._lines()

    def _misfits(self, fitting: Sequence[Place]) -> Iterator[Reason]:
        """Say of all rooms at once what none of them has."""
        session = self.search.session
        if fitting or len(self.places) == 1:
            for place in self.places:
                yield from misfits(place, self.search)
            return
        lacking = [set(missing(place, session)) for place in self.places]
        in_none = [thing for thing in session.needs if all(thing in each for each in lacking)]
        yield from (Reason(None, f"no room has {thing!r}") for thing in in_none)
        largest = max(self.places, key=lambda place: capacity(place) or 0)
        too_small = all(is_too_small(place, session) for place in self.places)
        if too_small:
            sizes = f"the largest, {largest.rooms[0].name!r}, holds {capacity(largest)}"
            yield Reason(None, f"no room holds {session.expected}: {sizes}")
        if not in_none and not too_small:
            for place in self.places:
                yield from misfits(place, self.search)

    def _short(self, window: Window) -> Reason:
        teller = Teller(self.search.schedule.zone)
        hours = joined([teller.slot(part) for part in window.open])
        needed = length_text(self.search.length)
        return Reason(f"day {window.day.number}", f"open {hours}, and {needed} are needed")

    def _blame(self, window: Window, places: Sequence[Place]) -> None:
        """Find what rules out a day: the same in all places, else in each of them."""
        common = by_subject(self.openings.common, window.whole)
        needed = self._needed(window, common, but_now=len(self.places) == 1)
        if needed:
            self._note(window, needed)
            return
        for place in places[:_MOST]:
            here = place == self.present
            blocks = (*self.openings.own(place), *closed(place, window))
            own = by_subject(blocks, window.whole)
            all_of_them = by_subject((*blocks, *self.openings.common), window.whole)
            self._note(
                window,
                self._needed(window, own, but_now=here)
                or self._needed(window, all_of_them, but_now=here),
            )

    def _note(self, window: Window, blocks: _Blocks) -> None:
        if len(blocks) > 1:
            self.helped.update(blocks)
        for subject, found in blocks.items():
            noted = self.blamed[subject].setdefault(window.day.number, (window, []))
            noted[1].extend(found)

    def _needed(self, window: Window, blocks: _Blocks, *, but_now: bool) -> _Blocks:
        """The fewest of these that rule out a day; none if even all of them leave a slot.

        `but_now` is for the place where the session is now, which is no other slot.
        """

        def is_ruled_out(subjects: Iterable[Subject]) -> bool:
            found = chain.from_iterable(blocks[subject] for subject in subjects)
            return not self._leaves(window, list(found), but_now=but_now)

        order = sorted(blocks, key=lambda subject: len(blocks[subject]))
        if not is_ruled_out(order):
            return {}
        for subject in order:
            if is_ruled_out([subject]):
                return {subject: blocks[subject]}
        needed = order
        for subject in reversed(order):
            rest = [other for other in needed if other is not subject]
            needed = rest if is_ruled_out(rest) else needed
        return {subject: blocks[subject] for subject in needed}

    def _leaves(self, window: Window, blocks: Sequence[Block], *, but_now: bool) -> bool:
        """Whether some blocks leave a start on the grid."""
        free = (gap for part in window.open for gap in gaps(part, blocks))
        starts = self.openings.starts(free)
        grid = self.openings.grid(window)
        return any(
            grid.nearest(opening, None) is not None
            for opening in (self.openings.elsewhen(starts) if but_now else starts)
        )

    def _lines(self) -> Iterator[Reason]:
        days = len(self.openings.windows) > 1
        for subject, by_day in self.blamed.items():
            entries = list(by_day.values())
            reason = line(subject, entries, self.search, days=days)
            counted = sum(len(blocks) for _, blocks in entries) > 2
            alone = counted and subject not in self.helped
            yield reason._replace(text=f"{reason.text}{self._left(entries)}") if alone else reason

    def _left(self, entries: Sequence[tuple[Window, Sequence[Block]]]) -> str:
        """How much is free at most, where it is always too little."""
        free = (
            gap.end - gap.start
            for window, blocks in entries
            for part in window.open
            for gap in gaps(part, blocks)
        )
        longest = max(free, default=timedelta())
        return f", free for {length_text(longest)} at most" if longest else ", never free"
