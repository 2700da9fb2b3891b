"""Findings as a Code Quality report of GitLab, which shows what a merge request brings and mends.

The fields are those that GitLab documents for reports of other tools: a list of issues, each with
`description`, `check_name`, `fingerprint`, `severity` and `location`.
"""

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Any

from confsched.findings import Finding, Severity
from confsched.reports.elsewhere import elsewhere
from confsched.reports.fingerprints import fingerprints
from confsched.text.as_json import as_json

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def gitlab(findings: Sequence[Finding]) -> str:
    """An issue for each finding; what a waiver accepts is none.

    A path is relative where the file was named so. In a workbook a line is a row of its sheet.
    """
    found = zip(findings, fingerprints(findings), strict=True)
    return as_json([_issue(finding, known_by) for finding, known_by in found])


def _issue(finding: Finding, fingerprint: str) -> dict[str, Any]:
    span = finding.span
    lines = {"begin": span.first.line} | ({} if _is_cell(finding) else {"end": span.last.line})
    return {
        "description": "; ".join(_said(finding)),
        "check_name": f"{finding.code} {finding.name}",
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": PurePath(span.source.name).as_posix(), "lines": lines},
    }


def _is_cell(finding: Finding) -> bool:
    return bool(finding.span.source.cell(finding.span.start))


def _said(finding: Finding) -> Iterator[str]:
    """The message, with the cell where people count in cells, and the other places."""
    cell = finding.span.source.cell(finding.span.start)
    yield f"{cell}: {finding.message}" if cell else finding.message
    for related in finding.related:
        yield f"{related.span}: {related.message}"
    if finding.stands_for:
        yield elsewhere(finding)
