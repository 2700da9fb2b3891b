"""Which stretches of time meet and which are free: against every pair, and every minute."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations, pairwise
from zoneinfo import ZoneInfo

from hypothesis import example, given
from hypothesis import strategies as st

from confsched.schedule.entities import Interval
from confsched.schedule.timeline import (
    crossing,
    gaps,
    least_pause,
    merged,
    overlapping,
    shared,
    stretches,
)

NEW_YORK = ZoneInfo("America/New_York")
MINUTE = timedelta(minutes=1)
# the hour before an ordinary midnight, and those before the clocks go forward and back
BASES = tuple(
    datetime(2021, *day, tzinfo=UTC) for day in ((5, 20, 3, 30), (3, 14, 6, 30), (11, 7, 5, 30))
)
SPAN = 90


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """Something with a start and an end, told apart by identity as sessions are."""

    start: datetime
    end: datetime


def stretch(base: datetime, first: int, length: int) -> Stretch:
    """From some minutes after a moment, on for some minutes; in UTC, as all instants are."""
    start = base + first * MINUTE
    return Stretch(start, start + length * MINUTE)


def on_the_clock(local: str, fold: int = 0) -> datetime:
    """The instant of a wall-clock time in New York; `fold` 1 is the second of two."""
    clock = datetime.fromisoformat(local)
    return clock.replace(fold=fold, tzinfo=NEW_YORK).astimezone(UTC)


@st.composite
def stretches_of_time(draw: st.DrawFn, base: datetime | None = None) -> list[Stretch]:
    base = base or draw(st.sampled_from(BASES))
    parts = st.tuples(st.integers(0, SPAN), st.integers(1, SPAN // 3))
    return [stretch(base, first, length) for first, length in draw(st.lists(parts, max_size=12))]


@st.composite
def two_sides(draw: st.DrawFn) -> tuple[list[Stretch], list[Stretch]]:
    """Two lists around one moment; some are on both."""
    base = draw(st.sampled_from(BASES))
    few, many = draw(stretches_of_time(base)), draw(stretches_of_time(base))
    shared = draw(st.lists(st.sampled_from(few), unique=True)) if few else []
    return few, [*many, *shared]


def meet(one: Stretch, other: Stretch) -> bool:
    """Whether any whole minute belongs to both: the definition, counted out in UTC."""
    return not minutes(one).isdisjoint(minutes(other))


def minutes(item: Stretch) -> frozenset[int]:
    first, last = (int(moment.timestamp()) // 60 for moment in (item.start, item.end))
    return frozenset(range(first, last))


@given(stretches_of_time())
def test_overlapping_finds_every_pair_that_shares_a_moment_once(items: list[Stretch]) -> None:
    expected = [
        frozenset((one, other))
        for index, one in enumerate(items)
        for other in items[index + 1 :]
        if meet(one, other)
    ]

    assert Counter(frozenset(pair) for pair in overlapping(items)) == Counter(expected)


@given(stretches_of_time())
def test_overlapping_gives_the_earlier_one_first(items: list[Stretch]) -> None:
    assert all(
        earlier.start.timestamp() <= later.start.timestamp()
        for earlier, later in overlapping(items)
    )


@given(stretches_of_time(), st.integers(1, 20).map(lambda minutes: minutes * MINUTE))
def test_the_least_pause_says_whether_any_pair_is_nearer_than_some_time(
    items: list[Stretch], time: timedelta
) -> None:
    by_start = sorted(items, key=lambda item: item.start)
    is_near = any(two.start - one.end < time for one, two in combinations(by_start, 2))
    pause = least_pause(by_start)

    assert (pause is not None and pause < time) == is_near
    assert (pause is None) == (len(items) < 2)


@given(two_sides())
def test_crossing_finds_every_pair_of_one_from_each_side_once(
    sides: tuple[list[Stretch], list[Stretch]],
) -> None:
    few, many = sides
    expected = [
        (one, other) for one in few for other in many if one is not other and meet(one, other)
    ]

    assert Counter(crossing(few, many)) == Counter(expected)


@given(stretches_of_time())
@example([stretch(BASES[0], 0, 10), stretch(BASES[0], 10, 10), stretch(BASES[0], 21, 1)])
def test_merged_covers_the_same_minutes_in_separate_stretches(items: list[Stretch]) -> None:
    covered = [Stretch(start, end) for start, end in merged(items)]
    gaps = [
        later.start.timestamp() - earlier.end.timestamp() for earlier, later in pairwise(covered)
    ]

    assert frozenset().union(*map(minutes, covered)) == frozenset().union(*map(minutes, items))
    assert all(gap > 0 for gap in gaps)


@given(stretches_of_time(BASES[0]), st.integers(0, SPAN), st.integers(1, SPAN))
@example([stretch(BASES[0], 0, 10), stretch(BASES[0], 10, 10)], 0, 20)
@example([stretch(BASES[0], 50, 1)], 0, 50)
def test_gaps_are_the_minutes_that_nothing_covers(
    items: list[Stretch], first: int, length: int
) -> None:
    within = stretch(BASES[0], first, length)
    found = [Stretch(start, end) for start, end in gaps(within, items)]

    assert frozenset().union(*map(minutes, found)) == minutes(within).difference(
        *map(minutes, items)
    )
    assert all(one.start < one.end for one in found)
    assert all(earlier.end < later.start for earlier, later in pairwise(found))


@given(stretches_of_time(BASES[0]), stretches_of_time(BASES[0]))
@example([stretch(BASES[0], 0, 30)], [stretch(BASES[0], 5, 5), stretch(BASES[0], 15, 60)])
@example([stretch(BASES[0], 10, 10)], [stretch(BASES[0], 0, 10), stretch(BASES[0], 20, 10)])
def test_shared_are_the_minutes_of_both(one: list[Stretch], other: list[Stretch]) -> None:
    some, others = ([Stretch(start, end) for start, end in merged(items)] for items in (one, other))
    found = [Stretch(start, end) for start, end in shared(some, others)]

    both = frozenset().union(*map(minutes, one)) & frozenset().union(*map(minutes, other))
    assert frozenset().union(*map(minutes, found)) == both
    assert all(item.start < item.end for item in found)
    assert all(earlier.end <= later.start for earlier, later in pairwise(found))


def test_what_has_no_length_parts_what_is_left() -> None:
    within, line = stretch(BASES[0], 0, 30), stretch(BASES[0], 10, 0)

    assert list(gaps(within, [line])) == [
        Interval(within.start, line.start),
        Interval(line.start, within.end),
    ]


def chained(items: list[Stretch], pause: timedelta) -> set[frozenset[Stretch]]:
    """All that hangs together, by asking every pair how long it is from one to the other."""
    groups = {frozenset((item,)) for item in items}
    for one in items:
        for other in items:
            if one.start <= other.start and other.start - one.end < pause:
                here = next(group for group in groups if one in group)
                there = next(group for group in groups if other in group)
                groups = groups - {here, there} | {here | there}
    return groups


@given(stretches_of_time(), st.integers(0, 20).map(lambda minutes: minutes * MINUTE))
def test_stretches_are_what_hangs_together_without_a_pause(
    items: list[Stretch], pause: timedelta
) -> None:
    found = list(stretches(items, pause))

    assert {frozenset(group) for group in found} == chained(items, pause)
    assert sorted(items, key=lambda item: item.start) == [item for group in found for item in group]


def test_a_pause_of_just_that_length_ends_a_stretch() -> None:
    one, two, three = (stretch(BASES[0], *part) for part in ((0, 10), (20, 10), (39, 10)))

    assert list(stretches([three, one, two], 10 * MINUTE)) == [[one], [two, three]]


def test_back_to_back_does_not_meet() -> None:
    one, two = stretch(BASES[0], 0, 30), stretch(BASES[0], 30, 30)

    assert list(overlapping([one, two])) == []
    assert list(crossing([one], [two])) == []


def test_a_long_one_meets_the_second_of_two_short_ones() -> None:
    long, one, two = (stretch(BASES[0], *part) for part in ((0, 60), (10, 10), (30, 10)))

    assert list(overlapping([two, one, long])) == [(long, one), (long, two)]


def test_what_runs_past_midnight_meets_what_starts_after_it() -> None:
    film = Stretch(on_the_clock("2021-05-19 22:00"), on_the_clock("2021-05-20 01:00"))
    walk = Stretch(on_the_clock("2021-05-20 00:30"), on_the_clock("2021-05-20 02:00"))

    assert list(overlapping([walk, film])) == [(film, walk)]
    assert merged([walk, film]) == [(film.start, walk.end)]


def test_the_hour_that_exists_twice_is_two_hours() -> None:
    first, second = (
        Stretch(*(on_the_clock(f"2021-11-07 01:{minute}", fold=fold) for minute in (10, 20)))
        for fold in (0, 1)
    )

    assert second.start - first.start == timedelta(hours=1)
    assert list(overlapping([first, second])) == []
    assert list(crossing([first], [second])) == []
    assert merged([second, first]) == [(first.start, first.end), (second.start, second.end)]


def test_what_ends_when_the_clocks_go_forward_touches_what_then_starts() -> None:
    before = Stretch(on_the_clock("2021-03-14 01:00"), on_the_clock("2021-03-14 02:00"))
    after = Stretch(on_the_clock("2021-03-14 03:00"), on_the_clock("2021-03-14 04:00"))

    assert list(overlapping([before, after])) == []
    assert merged([before, after]) == [(before.start, after.end)]


def test_nothing_meets_nothing() -> None:
    one = stretch(BASES[0], 0, 30)

    assert list(overlapping(())) == []
    assert list(crossing((), [one])) == []
    assert list(crossing([one], [])) == []
    assert merged(()) == []
    assert list(gaps(one, ())) == [Interval(one.start, one.end)]
    assert list(gaps(one, [one])) == []
    assert list(shared([one], [])) == []
    assert list(shared([], [one])) == []
