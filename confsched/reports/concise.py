"""One line per finding, for editors, grep and other programs."""

from collections.abc import Iterable, Iterator

from confsched.findings import Finding
from confsched.reports.elsewhere import elsewhere
from confsched.rules.waiving import Waived
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece


def concise(findings: Iterable[Finding], accepted: Iterable[Waived] = ()) -> Iterator[Line]:
    """`path:line:col: severity CODE name: message; also in lines 4, 7–9 [fix]`.

    What is waived has its reason behind it.
    """
    for finding in findings:
        severity = finding.severity.value
        yield (*line(finding, severity, severity), *_others(finding), *_fix(finding))
    for finding, waiver in accepted:
        reason = Piece(f" ({visible((waiver.reason or '').strip())})", "fix")
        yield (*line(finding, "waived", "dim"), reason)


def _others(finding: Finding) -> Line:
    places = elsewhere(finding)
    return (Piece(f"; {visible(places)}", "quiet"),) if places else ()


def _fix(finding: Finding) -> Line:
    if finding.fix is None:
        return ()
    return (Piece(" [fix]" if finding.fix.safe else " [unsafe fix]", "fix"),)


def line(finding: Finding, word: str, style: str) -> Line:
    """A finding in one line; `word` is how much it weighs, in a style."""
    return (
        Piece(f"{visible(str(finding.span))}: ", "place"),
        Piece(f"{word} {finding.code} {finding.name}", style),
        Piece(f": {visible(finding.message)}"),
    )
