"""The example conferences: two drafts that have every mistake, and two with none."""

import os
from contextlib import chdir

import pytest
from support import PROJECT, TODAY, concise

from confsched.api import validate
from confsched.findings import Finding, Severity
from confsched.rules import ALL

DRAFTS = ("mesf2021-draft", "harbour-draft")
EVERY_DRAFT = pytest.mark.parametrize("draft", DRAFTS)


def findings_of(*folders: str) -> tuple[Finding, ...]:
    """What is wrong with folders of data, as anybody finds it from the project."""
    with chdir(PROJECT):
        return validate(*(f"data/{folder}" for folder in folders), today=TODAY).findings


def test_the_drafts_have_one_of_every_mistake() -> None:
    found = {finding.code for draft in DRAFTS for finding in findings_of(draft)}

    assert [rule.code for rule in ALL if rule.code not in found] == []


@EVERY_DRAFT
def test_what_is_wrong_with_a_draft_is_what_the_golden_says(draft: str) -> None:
    golden = PROJECT / "tests" / "goldens" / f"{draft}.concise.txt"
    found = "".join(f"{concise(finding)}\n" for finding in findings_of(draft))
    if os.environ.get("CONFSCHED_APPROVE"):
        golden.write_text(found, "utf-8")

    assert found == golden.read_text("utf-8")


@EVERY_DRAFT
def test_every_finding_of_a_draft_has_a_comment_above_it(draft: str) -> None:
    bare = [
        concise(finding)
        for finding in findings_of(draft)
        if not finding.span.source.line(finding.span.first.line - 1).lstrip().startswith("#")
    ]

    assert bare == []


def test_the_forum_has_no_error() -> None:
    findings = findings_of("mesf2021")

    assert [finding for finding in findings if finding.severity is Severity.ERROR] == []


def test_the_smallest_example_is_clean() -> None:
    assert findings_of("minimal") == ()
