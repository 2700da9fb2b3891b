"""What a finding is known by in the report of another day."""

from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import sha256

from confsched.findings import Finding


def fingerprints(findings: Iterable[Finding]) -> Iterator[str]:
    """What stays of each finding when lines move: all but its line; equal ones are counted."""
    seen: Counter[str] = Counter()
    for finding in findings:
        begins = finding.span.text.partition("\n")[0]  # of a whole table its head
        what = (finding.code, finding.span.source.name, finding.message, begins)
        key = "\0".join(what)
        yield sha256(f"{key}\0{seen[key]}".encode(errors="replace")).hexdigest()[:32]
        seen[key] += 1
