"""Every case in tests/feeds: what stands in its `.expect` file, and nothing else, is found."""

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest
from feed_cases import (
    FEEDS,
    TODAY,
    feed_cases,
    feed_of,
    findings_in_feed,
    name_of,
)
from programmes import golden
from support import expected_of, found_like, in_full

from confsched.feedcheck.feed import Feed
from confsched.findings import Phase
from confsched.rules import ALL
from confsched.rules.catalogue import Rule
from confsched.rules.feeds import FEED_RULES

HEADINGS = ["## Why is this bad?", "## Example", "## Instead"]
EVERY_CASE = pytest.mark.parametrize("case", feed_cases(), ids=name_of)
EVERY_RULE = pytest.mark.parametrize(
    "rule", FEED_RULES, ids=lambda rule: f"{rule.code}-{rule.name}"
)


@EVERY_CASE
def test_what_a_case_says_is_found_and_nothing_else(case: Path) -> None:
    expected = expected_of(case)
    findings = findings_in_feed(feed_of(case))

    assert found_like(expected, findings) == expected, "\n".join(map(in_full, findings))


@EVERY_CASE
def test_a_bad_case_breaks_the_rule_of_its_folder_and_a_good_one_none(case: Path) -> None:
    codes = {expected.code for expected in expected_of(case)}

    if case.name.startswith("bad-"):
        assert case.parent.name.split("-")[0] in codes
    else:
        assert (case.name[:5], codes) == ("good-", set())


@pytest.mark.parametrize("kind", ["bad", "good"])
def test_every_rule_has_a_case_of_each_kind(kind: str) -> None:
    folders = [f"{rule.code}-{rule.name}" for rule in FEED_RULES]

    assert [folder for folder in folders if not any(FEEDS.glob(f"{folder}/{kind}-*"))] == []


def test_every_folder_of_cases_belongs_to_a_rule() -> None:
    folders = {path.name for path in FEEDS.iterdir()}

    assert folders - {f"{rule.code}-{rule.name}" for rule in FEED_RULES} == set()


def test_all_messages_are_as_approved() -> None:
    lines = []
    for case in feed_cases("*/bad-*"):
        lines += [name_of(case), *map(in_full, findings_in_feed(feed_of(case)))]
    text = "".join(f"{line}\n" for line in lines).encode()

    assert text == golden("feeds.txt", text)


@EVERY_CASE
def test_messages_have_the_form_of_all_messages_and_places_lie_in_their_file(case: Path) -> None:
    findings = findings_in_feed(feed_of(case))
    messages = [
        message
        for finding in findings
        for message in (finding.message, *(one.message for one in finding.related))
    ]
    spans = [
        span
        for finding in findings
        for span in (finding.span, *(one.span for one in finding.related))
    ]

    assert [m for m in messages if m.endswith(".")] == []
    assert [m for m in messages if not re.match(r"[a-z0-9'\"]|[A-Z-]+[ :]", m)] == []
    assert [s for s in spans if not 0 <= s.start <= s.end <= len(s.source.text)] == []


def test_rules_stand_in_the_order_of_their_codes_and_nobody_else_has_their_names() -> None:
    codes = [rule.code for rule in FEED_RULES]
    names = [rule.name for rule in (*ALL, *FEED_RULES)]

    assert codes == sorted(set(codes))
    assert [code for code in codes if not re.fullmatch(r"I7\d\d", code)] == []
    assert [name for name in names if not re.fullmatch(r"[a-z]+(-[a-z]+)*", name)] == []
    assert len(set(names)) == len(names)


@EVERY_RULE
def test_a_rule_weighs_the_same_in_every_phase(rule: Rule) -> None:
    assert len({rule.severity[phase] for phase in Phase}) == 1


@EVERY_RULE
def test_a_manual_page_has_a_summary_and_its_headings_in_order(rule: Rule) -> None:
    lines = rule.page.split("\n")

    assert re.fullmatch(r"[A-Z`].{10,90}\.", rule.summary)
    assert lines[1] == ""
    assert [line for line in lines if line.startswith("#")] == HEADINGS


@EVERY_RULE
def test_the_example_of_a_manual_page_breaks_its_rule(rule: Rule) -> None:
    blocks = re.findall(r"^```ics\n(.*?)^```$", rule.page, re.DOTALL | re.MULTILINE)
    assert len(blocks) == 1
    *earlier, now = (feed_text(part) for part in dedent(blocks[0]).split("---\n"))
    before = Feed("earlier.ics", earlier[0]) if earlier else None

    assert rule.code in {f.code for f in findings_in_feed(Feed("now.ics", now, before, TODAY))}


def feed_text(example: str) -> bytes:
    """An example as a file: in a calendar if it is none itself; `<C3>` is one octet."""
    if "BEGIN:VCALENDAR" not in example:
        example = f"BEGIN:VCALENDAR\n{example}END:VCALENDAR\n"
    data = example.replace("\n", "\r\n").encode()
    return b"".join(_octets(data))


def _octets(data: bytes) -> Iterator[bytes]:
    for part in re.split(rb"(<[0-9A-F]{2}>)", data):
        yield bytes([int(part[1:3], 16)]) if re.fullmatch(rb"<[0-9A-F]{2}>", part) else part
