"""One line per finding, for editors, grep and other programs."""

from collections.abc import Iterable, Iterator

from confsched.findings import Finding
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece


def concise(findings: Iterable[Finding]) -> Iterator[Line]:
    """`path:line:col: severity CODE name: message`."""
    for finding in findings:
        yield (
            Piece(f"{visible(str(finding.span))}: ", "place"),
            Piece(f"{finding.severity} {finding.code} {finding.name}", finding.severity.value),
            Piece(f": {visible(finding.message)}"),
        )
