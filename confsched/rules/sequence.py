"""T: the order in which sessions have to come."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from confsched.by_key import grouped
from confsched.findings import Finding, Related
from confsched.patterns import pattern
from confsched.rules.catalogue import rule
from confsched.rules.far import in_their_year, instead, likely_dates, start_of
from confsched.rules.hours import at_wrong_hours
from confsched.rules.wording import starts
from confsched.schedule.dates import NEAR
from confsched.schedule.entities import Day, ScheduledSession, Session
from confsched.schedule.instants import clock, date_text
from confsched.schedule.schedule import Schedule
from confsched.text.alike import uncased
from confsched.text.roman import ROMAN

# part of what? of the title that stands above it
_PARTS = frozenset(("part", "teil"))
_NUMBERED = pattern(
    r"""\s* (?P<word> panel | session | part | teil | table\s+ronde | workshop | keynote | block |
            lecture )
        \s+ (?: (?:no|nr)\.?\ ? | n°\ ? | \#\ ? )?
        (?: (?P<figures> [0-9]{1,2} ) | (?P<roman> [IVX]{1,5} ) )
        \s* (?: $ | [:,(|/–—] | [.-](?=\s) | (?:of|von|sur)\s )""",
    re.IGNORECASE | re.VERBOSE,
)


class Number(NamedTuple):
    """The number of a session, and the word that says of what.

    `subtitle` is where it is written, empty where it begins the title. `whole` is the title of
    which it is a part, where it is the number of a part.
    """

    word: str
    value: int
    subtitle: str = ""
    whole: str = ""


class _Numbered(NamedTuple):
    """A session with its number, on a day."""

    session: ScheduledSession
    number: Number
    day: Day

    @property
    def name(self) -> str:
        """What its title is, and its number where the title does not say it."""
        extra = f" ({self.number.subtitle})" if self.number.subtitle else ""
        return f"{self.session.title!r}{extra}"


@rule("T215", "out-of-order", "w w E")
def out_of_order(schedule: Schedule) -> Iterator[Finding]:
    """A session comes before one that it has to come after, or Panel 2 before Panel 1.

    ## Why is this bad?
    The audience of the second part has not heard the first.

    ## Example
    ```yaml
    sessions:
      one: {title: "Panel 1: Trade", time: "14:00-15:00"}
      two: {title: "Panel 2: Arms", time: "10:00-11:00"}
    ```

    ## Instead
    Move one of them, or mend the number or the `after`. Numbers are read at the start of a title,
    and from a subtitle that is nothing else: figures or Roman numerals up to XX after the words
    panel, session, part, Teil, table ronde, workshop, keynote, block and lecture. Those with one
    word on one day are compared; where a number stands at two times, those of one track or room.
    A number at a wrong hour, as `outside-hours` or `odd-hour` say, is not told here as well.
    """
    early, pairs = set(), set()
    for session, other in _too_early(schedule):
        early.add(session.id)
        pairs.add(frozenset((session.id, other.id)))
        yield _before_its_turn(session, other)
    for series in _all_series(schedule):
        for one, neighbour in _told(series, schedule):
            pair = frozenset((one.session.id, neighbour.session.id))
            if one.session.id not in early and pair not in pairs:
                yield _misnumbered(one, neighbour)


@rule("T220", "days-out-of-order", "w w w")
def days_out_of_order(schedule: Schedule) -> Iterator[Finding]:
    """A day of the conference comes before the one that is written before it.

    ## Why is this bad?
    Days are numbered as they are written, so day 1 is not the first one, and `day: 2` may be the
    day before.

    ## Example
    ```yaml
    conference:
      days: [2021-05-20, 2021-05-19]
    ```

    ## Instead
    Write the days in the order of their dates, and look at every session that names one by number.
    """
    for before, day in pairwise(schedule.days):
        if day.date < before.date and start_of(day.span) not in schedule.once(in_their_year):
            message = f"day {day.number}, {date_text(day.date)}, is before day {before.number}"
            place = Related(before.span, f"day {before.number}, {date_text(before.date)}")
            years = likely_dates(day.date, before.date, before.date)
            meant = next((one for one in years if before.date < one <= before.date + NEAR), None)
            hint, fix = instead(day.span, day.date, meant)
            yield Finding(message + hint, day.span, (place,), fix)


def _told(series: list[_Numbered], schedule: Schedule) -> Iterator[tuple[_Numbered, _Numbered]]:
    """What is misplaced among those whose hours no other rule says to be wrong."""
    if any(_misplaced(series)):
        unclear = schedule.once(at_wrong_hours)
        yield from _misplaced(one for one in series if one.session not in unclear)


def _too_early(schedule: Schedule) -> Iterator[tuple[ScheduledSession, ScheduledSession]]:
    """Every session that does not wait for all it has to come after, with the last of these."""
    waiting = [session for session in schedule.scheduled if session.after]
    by_id = {session.id: session for session in schedule.scheduled} if waiting else {}
    for session in waiting:
        others = [by_id[name] for name in session.after if name in by_id]
        if others and session.start < (last := max(others, key=attrgetter("end"))).end:
            yield session, last


def _before_its_turn(session: ScheduledSession, other: ScheduledSession) -> Finding:
    first, last = session.start.astimezone(session.zone), other.end.astimezone(other.zone)
    on = "" if first.date() == last.date() else f" on {date_text(last.date())}"
    what = f"starts at {starts(session)}, before {other.title!r} ends, which it has to come after"
    return Finding(
        f"{session.title!r} {'has to come after itself' if session is other else what}",
        session.at("time", "start"),
        (
            Related(other.time_span, f"runs until {clock(other.end, other.zone)}{on}"),
            Related(session.origin.named_at("after", other.id), "has to come first"),
        ),
    )


def _misnumbered(one: _Numbered, neighbour: _Numbered) -> Finding:
    order = "before" if one.session.start < neighbour.session.start else "after"
    return Finding(
        f"{one.name} starts at {starts(one.session)}, {order} {neighbour.name}",
        one.session.at("time", "start"),
        (Related(neighbour.session.time_span, f"starts at {starts(neighbour.session)}"),),
    )


def _all_series(schedule: Schedule) -> Iterator[list[_Numbered]]:
    """Sessions that are numbered with one word on one day, each number at one time.

    A number at two times belongs to two series: then each track, or room, has its own.
    """
    for group in _groups(_numbered(schedule), _heading):
        if _is_one(group):
            yield group
        else:
            yield from filter(_is_one, _groups(group, _thread))


def _numbered(schedule: Schedule) -> Iterator[_Numbered]:
    for session in schedule.scheduled:
        number = number_of(session)
        if number is not None and session.day is not None:
            yield _Numbered(session, number, session.day)


def _groups(
    items: Iterable[_Numbered], key: Callable[[_Numbered], Hashable]
) -> Iterable[list[_Numbered]]:
    return grouped((key(item), item) for item in items).values()


def _heading(one: _Numbered) -> Hashable:
    return one.day.number, one.number.word, one.number.whole


def _thread(one: _Numbered) -> Hashable:
    return one.session.track or one.session.rooms


def _is_one(series: Iterable[_Numbered]) -> bool:
    starts_of = {(one.number.value, one.session.start) for one in series}
    return len(starts_of) == len({value for value, _ in starts_of})


def _misplaced(series: Iterable[_Numbered]) -> Iterator[tuple[_Numbered, _Numbered]]:
    """As few as can be without which a series is in order, each with one that contradicts it."""
    line = sorted(series, key=lambda one: (one.session.start, one.number.value))
    kept = _longest_rise([one.number.value for one in line])
    right = [line[index] for index in kept]
    times = [one.session.start for one in right]
    for index in sorted(set(range(len(line))) - set(kept)):
        one = line[index]
        later = bisect_right(times, one.session.start)
        if later < len(right) and right[later].number.value < one.number.value:
            yield one, right[later]
        else:
            yield one, right[bisect_left(times, one.session.start) - 1]


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """Where the numbers of a longest series stand that never falls; by the heights of piles."""
    tops: list[int] = []  # the smallest number with which a series of each length can end
    places: list[int] = []  # and where it stands
    before: list[int] = []
    for index, number in enumerate(numbers):
        pile = bisect_right(tops, number)
        before.append(places[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [number]
        places[pile : pile + 1] = [index]
    found: list[int] = []
    index = places[-1] if places else -1
    while index >= 0:
        found.append(index)
        index = before[index]
    return found[::-1]


def number_of(session: Session) -> Number | None:
    """The number at the start of a title, else the one that is all of a subtitle."""
    number = _read(session.title)
    if number is not None or session.subtitle is None:
        return number
    number = _read(session.subtitle, alone=True)
    if number is None:
        return None
    whole = session.title.casefold() if number.word in _PARTS else ""
    return number._replace(subtitle=session.subtitle, whole=whole)


def _read(text: str, *, alone: bool = False) -> Number | None:
    match = _NUMBERED.match(text)
    if match is None or (alone and match.end() < len(text)):
        return None
    figures, roman = match["figures"], match["roman"]
    value = int(figures) if figures else ROMAN.get(roman)
    word = uncased(match["word"])
    return None if value is None else Number(word, value)
