"""What a reader says of a text, in lines that can be compared."""

from confsched.findings import Finding
from confsched.reading import read


def told(finding: Finding) -> str:
    """A finding and the places that go with it, in one line."""
    related = [f"{other.span.first.line}:{other.span.first.column}" for other in finding.related]
    place = f"{finding.span.first.line}:{finding.span.first.column}"
    return f"{place} {finding.code} {finding.message}" + "".join(f" <- {at}" for at in related)


def complaints(text: str, name: str = "made.yaml") -> list[str]:
    """All that is wrong with a text that is in a file of that name."""
    return [told(finding) for finding in read(name, text.encode()).findings]
