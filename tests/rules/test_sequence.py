"""Which sessions are out of their order, against every way to take some of them out."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from support import schedule_of

from confsched.findings import Finding, Severity
from confsched.rules.sequence import out_of_order

FIRST_LINE = 4  # of the sessions in the text below
Panel = tuple[int, int]  # number and start, in half hours


def found_in(sessions: list[str]) -> list[Finding]:
    text = "conference: {id: s, title: S, timezone: ET, days: 2021-05-19}\n\nsessions:\n"
    text += "".join(f"  s{line}: {{{fields}}}\n" for line, fields in enumerate(sessions))
    schedule = schedule_of({"sample.yaml": text.encode()})
    return list(out_of_order.run(schedule, Severity.WARNING))


def clock(half_hours: int) -> str:
    return f"{half_hours // 2:02}:{half_hours % 2 * 30:02}"


def contradict(one: Panel, other: Panel) -> bool:
    """Whether a higher number starts before a lower one."""
    return (one[0] - other[0]) * (one[1] - other[1]) < 0


def in_order(panels: tuple[Panel, ...]) -> bool:
    return not any(contradict(one, other) for one, other in combinations(panels, 2))


def most_in_order(panels: list[Panel]) -> int:
    """The size of the largest choice of them that is in order."""
    sizes = range(len(panels), -1, -1)
    return next(size for size in sizes if any(map(in_order, combinations(panels, size))))


@st.composite
def numbered(draw: st.DrawFn) -> list[Panel]:
    """Up to eight panels, some at the same time."""
    numbers = draw(st.permutations(range(1, draw(st.integers(0, 8)) + 1)))
    return [(number, draw(st.integers(12, 20))) for number in numbers]


@settings(deadline=None)
@given(numbered())
def test_as_few_panels_as_possible_are_out_of_order_and_each_contradicts_its_neighbour(
    panels: list[Panel],
) -> None:
    findings = found_in(
        [f"title: Panel {number}, time: {clock(at)}-{clock(at + 1)}" for number, at in panels]
    )
    pairs = [
        (
            panels[one.span.first.line - FIRST_LINE],
            panels[one.related[0].span.first.line - FIRST_LINE],
        )
        for one in findings
    ]
    misplaced = {one for one, _ in pairs}
    left = tuple(panel for panel in panels if panel not in misplaced)

    assert len(pairs) == len(misplaced) == len(panels) - most_in_order(panels)
    assert in_order(left)
    assert all(contradict(one, other) and other in left for one, other in pairs)


@st.composite
def waiting(draw: st.DrawFn) -> list[tuple[int, int, list[int]]]:
    """Sessions with a start, an end and those they come after; some of these are not there."""
    slots = st.tuples(st.integers(0, 30), st.integers(1, 5))
    others = st.lists(st.integers(0, 9), max_size=3, unique=True)
    found = draw(st.lists(st.tuples(slots, others), max_size=8))
    return [(start, start + length, names) for (start, length), names in found]


@settings(deadline=None)
@given(waiting())
def test_every_session_that_starts_before_the_end_of_one_it_comes_after_is_found_once(
    sessions: list[tuple[int, int, list[int]]],
) -> None:
    expected = {
        index
        for index, (start, _, names) in enumerate(sessions)
        if any(name < len(sessions) and start < sessions[name][1] for name in names)
    }

    findings = found_in(
        [
            f"title: A, time: {clock(start)}-{clock(end)}, after: {[f's{n}' for n in names]}"
            for start, end, names in sessions
        ]
    )
    lines = [finding.span.first.line - FIRST_LINE for finding in findings]

    assert len(lines) == len(set(lines))
    assert set(lines) == expected


@settings(deadline=None)
@given(waiting())
def test_what_a_session_is_told_to_wait_for_is_the_last_of_them(
    sessions: list[tuple[int, int, list[int]]],
) -> None:
    findings = found_in(
        [
            f"title: A, time: {clock(start)}-{clock(end)}, after: {[f's{n}' for n in names]}"
            for start, end, names in sessions
        ]
    )

    for finding in findings:
        _, _, names = sessions[finding.span.first.line - FIRST_LINE]
        last = sessions[finding.related[0].span.first.line - FIRST_LINE]

        assert last[1] == max(sessions[name][1] for name in names if name < len(sessions))
