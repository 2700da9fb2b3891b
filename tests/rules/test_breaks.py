"""Breaks and turnarounds, against every minute and every pair of sessions."""

from collections.abc import Iterable
from datetime import timedelta
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from support import schedule_of

from confsched.findings import Finding, Severity
from confsched.rules.breaks import no_break, tight_turnaround
from confsched.rules.catalogue import Rule

MINUTE = timedelta(minutes=1)
FIRST_LINE = 4  # of the sessions in the text below
ORDER = ("all", "a", "b", "c")  # of sessions that start together


class Row(NamedTuple):
    """A session in minutes after midnight, on a line of its own."""

    start: int
    end: int
    room: str
    line: int
    pause: bool = False

    def __str__(self) -> str:
        kind = "break" if self.pause else "meeting"
        start, end = (f"{minute // 60:02}:{minute % 60:02}" for minute in (self.start, self.end))
        return (
            f"  s{self.line:02}: {{title: '{self.line}', type: {kind}, room: {self.room}, "
            f"time: {start}-{end}}}\n"
        )


@st.composite
def rows(draw: st.DrawFn) -> list[Row]:
    """Up to a dozen sessions, as they stand in the file."""
    slots = st.tuples(st.integers(0, 70), st.integers(1, 20))
    found = draw(st.lists(st.tuples(slots, st.sampled_from(ORDER), st.booleans()), max_size=12))
    return [
        Row(start * 10, (start + length) * 10, room, FIRST_LINE + index, pause=pause)
        for index, ((start, length), room, pause) in enumerate(found)
    ]


def found_in(rule: Rule, some: Iterable[Row], **values: timedelta) -> list[Finding]:
    """What a rule finds with some values of its settings."""
    text = (
        "conference: {id: s, title: S, timezone: ET, days: 2021-05-19}\n"
        "rooms: {a: {}, b: {}, c: {concurrent: true}}\n"
        f"sessions:\n{''.join(map(str, some))}"
    )
    schedule = schedule_of({"sample.yaml": text.encode()})
    return list(rule.run(schedule, Severity.WARNING, values))


def in_order(some: Iterable[Row]) -> list[Row]:
    """By start, then room in the order of the file, with what is everywhere before all rooms."""
    return sorted(some, key=lambda row: (row.start, ORDER.index(row.room), row.line))


def sittings(some: list[Row], pause: int) -> list[list[Row]]:
    """What lies between two silences of that many minutes, counted out."""
    spoken = {minute for row in some for minute in range(row.start, row.end)}
    groups: dict[int, list[Row]] = {}
    for row in in_order(some):
        begin = row.start
        while any(minute in spoken for minute in range(begin - pause, begin)):
            begin -= 1
        groups.setdefault(begin, []).append(row)
    return list(groups.values())


def too_long(some: list[Row], longest: int, pause: int) -> list[list[Row]]:
    """Those of which no session alone is as long as the whole, once all such are taken out."""
    found = []
    for group in sittings(some, pause):
        start, end = group[0].start, max(row.end for row in group)
        spanning = [row for row in group if (row.start, row.end) == (start, end)]
        if end - start > longest and spanning:
            found += too_long([row for row in group if row not in spanning], longest, pause)
        elif end - start > longest and any(a.end <= b.start for a in group for b in group):
            found.append(group)
    return found


@settings(deadline=None)
@given(rows(), st.integers(1, 20), st.integers(1, 3))
def test_there_is_a_finding_for_each_stretch_in_which_somebody_always_speaks_for_too_long(
    some: list[Row], longest: int, pause: int
) -> None:
    limit, gap = longest * 10, pause * 10
    expected = []
    for found in too_long([row for row in some if not row.pause], limit, gap):
        over = next(row for row in found if row.end > found[0].start + limit)
        last = max(found, key=lambda row: row.end)
        expected.append((over.line, f"from '{found[0].line}' to '{last.line}',"))

    findings = found_in(no_break, some, max_sitting=limit * MINUTE, min_break=gap * MINUTE)

    assert len(findings) == len(expected)
    for finding, (line, words) in zip(findings, expected, strict=True):
        assert finding.span.first.line == line
        assert words in finding.message


def neighbours(some: list[Row]) -> set[tuple[int, int]]:
    """Every session that begins when its room is empty, with the last to leave it; line by line."""
    pairs = set()
    for room in ("all", "a", "b"):
        there = [row for row in some if not row.pause and row.room in (room, "all")]
        if room == "all":
            there = [row for row in there if row.room == "all"]
        there = in_order(there)
        for index, row in enumerate(there):
            before = there[:index]
            if before and all(other.end <= row.start for other in before):
                pairs.add((max(before, key=lambda other: other.end).line, row.line))
    return pairs


@settings(deadline=None)
@given(rows(), st.integers(1, 5).map(lambda tens: 10 * tens))
def test_a_room_needs_its_turnaround_between_any_two_neighbours(
    some: list[Row], turnaround: int
) -> None:
    by_line = {row.line: row for row in some}
    expected = {
        (later, earlier)
        for earlier, later in neighbours(some)
        if by_line[later].start - by_line[earlier].end < turnaround
    }

    findings = found_in(tight_turnaround, some, turnaround=turnaround * MINUTE)
    found = [(one.span.first.line, one.related[0].span.first.line) for one in findings]

    assert len(found) == len(set(found))
    assert set(found) == expected


def test_thousands_of_sessions_one_inside_the_other_are_no_trouble() -> None:
    skins = "".join(
        f"  s{minute}.{second}: {{title: A, type: meeting, "
        f"time: 00:{minute:02}:{second:02}-23:{59 - minute:02}:{59 - second:02}}}\n"
        for minute in range(30)
        for second in range(60)
    )
    schedule = schedule_of({"sample.yaml": f"sessions:\n{skins}".encode()})

    assert len(schedule.scheduled) == 1800
    assert list(no_break.run(schedule, Severity.WARNING)) == []


def test_a_room_needs_no_turnaround_unless_it_is_set() -> None:
    some = [Row(600, 660, "a", 4), Row(660, 720, "a", 5)]

    assert found_in(tight_turnaround, some) == []
    assert len(found_in(tight_turnaround, some, turnaround=MINUTE)) == 1


def test_a_turnaround_of_just_that_length_is_enough() -> None:
    some = [Row(600, 660, "a", 4), Row(670, 720, "a", 5)]

    assert found_in(tight_turnaround, some, turnaround=10 * MINUTE) == []
    assert len(found_in(tight_turnaround, some, turnaround=11 * MINUTE)) == 1


def test_a_finding_about_a_day_names_it_for_its_waivers() -> None:
    some = [Row(600, 720, "a", 4), Row(720, 800, "a", 5)]

    assert [[span.text for span in one.about] for one in found_in(no_break, some)] == [
        ["2021-05-19"]
    ]


def test_a_finding_about_a_room_names_it_for_its_waivers() -> None:
    some = [Row(600, 660, "a", 4), Row(660, 720, "a", 5)]
    everywhere = [row._replace(room="all") for row in some]

    assert [
        [span.text for span in finding.about]
        for each in (some, everywhere)
        for finding in found_in(tight_turnaround, each, turnaround=10 * MINUTE)
    ] == [["a"], []]
