"""Findings as workflow commands of GitHub Actions, which shows them beside the changed lines."""

from collections.abc import Iterable, Iterator

from confsched.findings import Finding, Severity
from confsched.reports.elsewhere import elsewhere
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = {**_IN_DATA, **str.maketrans({":": "%3A", ",": "%2C"})}


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
