"""The example conferences: a draft with every mistake, and two with none."""

from pathlib import Path

from support import PROJECT, concise, findings_in

from confsched.findings import Finding, Severity
from confsched.rules import ALL

DATA = PROJECT / "data"
DRAFT = DATA / "mesf2021-draft"
GOLDEN = PROJECT / "tests" / "goldens" / "mesf2021-draft.concise.txt"


def findings_of(conference: Path) -> tuple[Finding, ...]:
    """What is wrong with the files of one directory, named from the project."""
    paths = sorted(conference.glob("*.yaml"))
    return findings_in({str(path.relative_to(PROJECT)): path.read_bytes() for path in paths})


def findings_of_the_draft() -> list[Finding]:
    """A directory with a conference of its own is a conference of its own."""
    directories = sorted(path.parent for path in DRAFT.rglob("conference.yaml"))
    return [finding for directory in directories for finding in findings_of(directory)]


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
    findings = findings_of(DATA / "mesf2021")

    assert [finding for finding in findings if finding.severity is Severity.ERROR] == []


def test_the_smallest_example_is_clean() -> None:
    assert findings_of(DATA / "minimal") == ()
