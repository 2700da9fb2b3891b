"""What a reader can notice, worded once for every format."""

from confsched.findings import Finding, Related
from confsched.source import Span

MAX_DEPTH = 100
MAX_VALUES = 100_000
MAX_EXPANSION = 10


class UnreadableError(Exception):
    """Reading this text stops here; carries the finding that says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def syntax(message: str, span: Span, *related: Related) -> Finding:
    """F001: the text cannot be parsed."""
    return Finding(message, span, related, code="F001")


def duplicate_key(key: str, span: Span, first: Span) -> Finding:
    """F002: a key given twice in one mapping; the first one counts."""
    related = Related(first, "first given here, and this is the one that is used")
    return Finding(f"{key!r} is given twice", span, (related,), code="F002")


def too_deep(span: Span) -> Finding:
    """F009: nested deeper than any programme is."""
    return Finding(f"nested more than {MAX_DEPTH} levels deep", span, code="F009")


def too_many_values(span: Span) -> Finding:
    """F009: a few lines that aliases turn into a mountain."""
    message = f"aliases that expand to more than {MAX_VALUES:,} values"
    return Finding(message, span, code="F009")
