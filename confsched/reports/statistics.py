"""How many findings each rule has, the most first."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from confsched.findings import Finding, Severity
from confsched.text.styled import Line, Piece


class Count(NamedTuple):
    """A rule at a severity, and how many findings it has there."""

    code: str
    name: str
    severity: Severity
    findings: int


def by_rule(findings: Iterable[Finding]) -> tuple[Count, ...]:
    """The rules that have findings, the most first; of as many by their code."""
    found = Counter((one.code, one.name, one.severity) for one in findings)
    counts = (Count(*rule, count) for rule, count in found.items())
    return tuple(sorted(counts, key=lambda one: (-one.findings, one.code, one.severity)))


def statistics(findings: Iterable[Finding]) -> Iterator[Line]:
    """A line for each rule: how many, how much they weigh, and which rule it is."""
    counts = by_rule(findings)
    wide = max((len(f"{one.findings:,}") for one in counts), default=0)
    for one in counts:
        yield (
            Piece(f"{one.findings:>{wide},}"),
            Piece(f"  {one.severity:<7}", one.severity),
            Piece(f"  {one.code}", "code"),
            Piece(f" {one.name}", "dim"),
        )
