"""Findings for a person: sentence, line, carets, the other place, at any width."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from programmes import ODD_TEXT

from confsched.findings import Edit, Finding, Fix, Related, Severity
from confsched.reports.text import Fixable, ending, summary, text
from confsched.source import Source, Span
from confsched.text.styled import plain
from confsched.text.width import width

LINE = (
    "  welcome: {title: A Warm Welcome to Everybody, room: hall, tiem: 10:00-11:00, type: opening}"
)
SOURCE = Source("day1.yaml", f"sessions:\n{LINE}\n")


def span(word: str, source: Source = SOURCE) -> Span:
    start = source.text.index(word)
    return Span(source, start, start + len(word))


def finding(
    place: Span, message: str = "something is wrong", *related: Related, fix: Fix | None = None
) -> Finding:
    return Finding(message, place, related, fix, "C101", "room-clash", Severity.ERROR)


def drawn(one: Finding, columns: int = 100) -> list[str]:
    return list(plain(text([one], columns)))


def test_a_finding_is_place_rule_sentence_line_and_marks() -> None:
    assert drawn(finding(span("tiem"))) == [
        "day1.yaml:2:61: error C101 room-clash",
        "  something is wrong",
        f"     2 | {LINE[:90]}…"[:100],
        "       | " + " " * 60 + "^^^^",
        "",
    ]


def test_the_other_place_and_the_fix_come_below() -> None:
    fix = Fix("write 'time'", (Edit(span("tiem"), "time"),), safe=True)
    one = finding(span("hall"), "no", Related(span("sessions"), "first here"), fix=fix)

    assert drawn(one)[3:] == [
        "       | " + " " * (LINE.index("hall")) + "^^^^",
        "  day1.yaml:1:1: first here",
        "     1 | sessions:",
        "       | --------",
        "  fix: write 'time'",
        "",
    ]


def test_where_the_head_does_not_fit_it_takes_two_lines() -> None:
    assert drawn(finding(span("tiem")), 30)[:3] == [
        "day1.yaml:2:61",
        "  error C101 room-clash",
        "  something is wrong",
    ]


@pytest.mark.parametrize("columns", [40, 60, 80])
def test_what_is_marked_can_be_read_however_narrow_it_is(columns: int) -> None:
    for word in ("welcome", "title", "A Warm", "hall", "tiem", "10:00-11:00", "opening}"):
        excerpt, marks = drawn(finding(span(word)), columns)[-3:-1]
        first, last = marks.index("^"), marks.rindex("^") + 1
        assert excerpt[first:last] == word, excerpt


def test_a_place_at_the_end_of_a_long_line_has_its_line_cut_at_the_front() -> None:
    excerpt, marks = drawn(finding(span("opening}")), 40)[-3:-1]

    assert excerpt == "     2 | …m: 10:00-11:00, type: opening}"
    assert (marks.index("^"), marks[-8:], len(marks)) == (len(excerpt) - 8, "^" * 8, len(excerpt))


def test_of_a_file_in_one_line_only_what_is_near_is_looked_at() -> None:
    source = Source("a.json", f"{'[1], ' * 2_000_000}[2], {'[3], ' * 2_000_000}")
    place = span("[2]", source)

    assert source.line_at(place.start, 7) == (", [1], [2], [3", 7)
    assert drawn(finding(place), 40)[2:] == [
        "     1 | …1], [1], [1], [1], [2], [3],…",
        "       | " + " " * 20 + "^^^",
        "",
    ]


def test_an_empty_place_is_marked_by_one_caret() -> None:
    source = Source("a.yaml", "a: 'open")

    assert drawn(finding(Span(source, 8, 8)))[2:] == ["     1 | a: 'open", "       |         ^", ""]


def test_an_empty_line_has_no_excerpt() -> None:
    assert drawn(finding(Span(Source("a.yaml", ""), 0, 0))) == [
        "a.yaml:1:1: error C101 room-clash",
        "  something is wrong",
        "",
    ]


def test_a_place_of_several_lines_is_marked_on_its_first() -> None:
    source = Source("a.yaml", "a:\n  b: 1\n  c: 2\n")
    found = drawn(finding(Span(source, 5, 16)))

    assert found[2:] == ["     2 |   b: 1", "       |   ^^^^", ""]


def test_wide_characters_are_marked_by_their_cells() -> None:
    source = Source("a.yaml", "a: 日本語 x")

    assert drawn(finding(Span(source, 3, 6)))[2:] == [
        "     1 | a: 日本語 x",
        "       |    ^^^^^^",
        "",
    ]


def test_what_a_terminal_would_obey_is_shown() -> None:
    source = Source("a\x1b.yaml", "a: \x1b[2J\u202e")
    found = drawn(finding(Span(source, 3, 7), "\x1b]0;x\x07"))

    assert found == [
        "a␛.yaml:1:4: error C101 room-clash",
        "  ␛]0;x␇",
        "     1 | a: ␛[2J‹U+202E›",
        "       |    ^^^^",
        "",
    ]


@settings(deadline=None, max_examples=300)
@given(ODD_TEXT, st.data(), st.integers(20, 140))
def test_nothing_is_wider_than_asked_for_and_marks_are_below_the_line(
    odd: str, data: st.DataObject, columns: int
) -> None:
    source = Source("a.yaml", odd)
    start = data.draw(st.integers(0, len(odd)))
    end = data.draw(st.integers(start, len(odd)))
    found = drawn(finding(Span(source, start, end), odd), columns)

    assert max(map(width, found)) <= max(columns, 29)  # the least that an excerpt takes
    assert not any(character in "".join(found) for character in "\x1b\n\r\t\x07\u202e")


@pytest.mark.parametrize(
    ("counts", "line"),
    [
        ({}, "no mistakes found in 3 sessions"),
        ({Severity.ERROR: 0, Severity.WARNING: 0}, "no mistakes found in 3 sessions"),
        ({Severity.ERROR: 1}, "1 error in 3 sessions"),
        ({Severity.ERROR: 2, Severity.WARNING: 1}, "2 errors, 1 warning in 3 sessions"),
        ({Severity.ERROR: 1200, Severity.INFO: 2}, "1,200 errors, 2 infos in 3 sessions"),
    ],
)
def test_the_last_line_counts(counts: dict[Severity, int], line: str) -> None:
    assert list(plain([summary(counts, "3 sessions")])) == [line]


@pytest.mark.parametrize("columns", [40, 80, 132])
def test_a_summary_is_no_wider_than_the_terminal(columns: int) -> None:
    counts = {Severity.ERROR: 1234, Severity.WARNING: 56, Severity.INFO: 7}
    title = "The Conference on Everything That Has a Long Title and Is Known by It for Ever"
    summed = summary(counts, f"1,024 sessions of {title}", 12)
    lines = list(plain(ending(summed, Fixable(3, 4), columns)))

    assert max(map(width, lines)) <= columns
    assert (
        " ".join(lines).split()
        == (
            f"1,234 errors, 56 warnings, 7 infos in 1,024 sessions of {title}; 12 waived "
            "3 can be fixed with: confsched fix, 4 more with --unsafe"
        ).split()
    )


@pytest.mark.parametrize(
    ("fixable", "paths", "told"),
    [
        (Fixable(1, 0), (), "1 can be fixed with: confsched fix"),
        (Fixable(0, 2), ("forum",), "2 can be fixed with: confsched fix --unsafe forum"),
        (
            Fixable(1, 2),
            ("my forum", "day1.yaml"),
            "1 can be fixed with: confsched fix 'my forum' day1.yaml, 2 more with --unsafe",
        ),
        (Fixable(3, 0), ("-",), "3 can be fixed with: confsched fix --diff -"),
        (Fixable(), ("forum",), ""),
    ],
)
def test_what_can_be_fixed_is_told_with_the_command_that_does_it(
    fixable: Fixable, paths: tuple[str, ...], told: str
) -> None:
    assert fixable.told(paths) == told
