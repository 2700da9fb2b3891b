"""The example conferences: a draft with every mistake, and two with none."""

from contextlib import chdir

from support import PROJECT, concise

from confsched.api import validate
from confsched.findings import Finding, Severity
from confsched.rules import ALL

GOLDEN = PROJECT / "tests" / "goldens" / "mesf2021-draft.concise.txt"


def findings_of(*folders: str) -> tuple[Finding, ...]:
    """What is wrong with folders of data, as anybody finds it from the project."""
    with chdir(PROJECT):
        return validate(*(f"data/{folder}" for folder in folders)).findings


def findings_of_the_draft() -> tuple[Finding, ...]:
    """The draft, with the folder in it that is a conference of its own."""
    return findings_of("mesf2021-draft")


def test_the_draft_has_one_of_every_mistake() -> None:
    found = {finding.code for finding in findings_of_the_draft()}

    assert [rule.code for rule in ALL if rule.code not in found] == []


def test_what_is_wrong_with_the_draft_is_what_the_golden_says() -> None:
    lines = [concise(finding) for finding in findings_of_the_draft()]

    assert lines == GOLDEN.read_text("utf-8").splitlines()


def test_every_finding_of_the_draft_has_a_comment_above_it() -> None:
    bare = [
        concise(finding)
        for finding in findings_of_the_draft()
        if not finding.span.source.line(finding.span.first.line - 1).lstrip().startswith("#")
    ]

    assert bare == []


def test_the_forum_has_no_error() -> None:
    findings = findings_of("mesf2021")

    assert [finding for finding in findings if finding.severity is Severity.ERROR] == []


def test_the_smallest_example_is_clean() -> None:
    assert findings_of("minimal") == ()
