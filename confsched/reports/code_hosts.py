"""Findings as GitHub and GitLab show them beside the lines of a change, and their fingerprints."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import PurePath
from typing import Any

from confsched.findings import Finding, Severity
from confsched.reports.elsewhere import elsewhere
from confsched.text.as_json import as_json
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = {**_IN_DATA, **str.maketrans({":": "%3A", ",": "%2C"})}
_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def fingerprints(findings: Iterable[Finding], *, with_file: bool = True) -> Iterator[str]:
    """What stays of each finding when lines move: all but its line; equal ones of a file count.

    Without its file it stays as well when that, or a folder above it, is renamed.
    """
    seen: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        begins = finding.span.text.partition("\n")[0]  # of a whole table its head
        name = finding.span.source.name
        told = "\0".join((finding.code, *([name] if with_file else []), finding.message, begins))
        number = seen[name, told]
        yield sha256(f"{told}\0{number}".encode(errors="replace")).hexdigest()[:32]
        seen[name, told] += 1


def github(findings: Iterable[Finding]) -> Iterator[Line]:
    """`::error file=…,line=…::message`, the other places on lines of their own in the message."""
    for finding in findings:
        properties = ",".join(f"{name}={value}" for name, value in _properties(finding))
        yield (Piece(f"::{_COMMANDS[finding.severity]} {properties}::{_data(finding)}"),)


def _properties(finding: Finding) -> Iterator[tuple[str, str]]:
    first, last = finding.span.first, finding.span.last
    yield "file", _property(finding.span.source.name)
    yield "line", str(first.line)
    if not finding.span.source.cell(finding.span.start):
        yield "endLine", str(last.line)
        if last.line == first.line:  # columns are for one line only
            yield "col", str(first.column)
            yield "endColumn", str(last.column)
    yield "title", _property(f"{finding.code} {finding.name}")


def _property(text: str) -> str:
    return visible(text).translate(_IN_PROPERTY)


def _data(finding: Finding) -> str:
    cell = finding.span.source.cell(finding.span.start)
    others = (f"{related.span}: {related.message}" for related in finding.related)
    message = f"{cell}: {finding.message}" if cell else finding.message
    told = filter(None, (message, *others, elsewhere(finding)))
    return "\n".join(map(visible, told)).translate(_IN_DATA)


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
