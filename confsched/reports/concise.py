"""One line per finding, for editors, grep and other programs."""

from collections.abc import Iterable, Iterator

from confsched.findings import Finding
from confsched.rules.waiving import Waived
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece


def concise(findings: Iterable[Finding], accepted: Iterable[Waived] = ()) -> Iterator[Line]:
    """`path:line:col: severity CODE name: message [fix]`; what is waived with its reason."""
    for finding in findings:
        yield (*_line(finding, finding.severity.value, finding.severity.value), *_fix(finding))
    for finding, waiver in accepted:
        reason = Piece(f" ({visible((waiver.reason or '').strip())})", "fix")
        yield (*_line(finding, "waived", "dim"), reason)


def _fix(finding: Finding) -> Line:
    if finding.fix is None:
        return ()
    return (Piece(" [fix]" if finding.fix.safe else " [unsafe fix]", "fix"),)


def _line(finding: Finding, word: str, style: str) -> Line:
    return (
        Piece(f"{visible(str(finding.span))}: ", "place"),
        Piece(f"{word} {finding.code} {finding.name}", style),
        Piece(f": {visible(finding.message)}"),
    )
