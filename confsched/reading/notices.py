"""What a reader can notice, worded once for every format."""

from collections.abc import Sequence

from confsched.findings import Finding, Related
from confsched.source import Span
from confsched.text.joined import joined

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


def duplicate_key(key: str, span: Span, first: Span, *, was_empty: bool = False) -> Finding:
    """F002: a key given twice in one mapping; the first one counts, unless it is empty."""
    said = "without a value: the other one" if was_empty else "and this is the one that"
    related = Related(first, f"first given here, {said} is used")
    return Finding(f"{key!r} is given twice", span, (related,), code="F002")


def two_entries(keys: Sequence[str], spans: Sequence[Span], first: Span) -> Finding:
    """F002: one entry has the fields of two."""
    what = f"{joined([*map(repr, keys)], most=3)} are given twice"
    message = f"{what}: does another entry begin here, whose id or '-' is missing?"
    return Finding(message, spans[0], _of_two(spans, first), code="F002")


def indented_too_far(key: str, place: Span, spans: Sequence[Span], first: Span) -> Finding:
    """F002: the key of an entry, and then its fields, stand within the entry before it."""
    message = f"{key!r} is indented as far as the fields of the entry above, which come again below"
    return Finding(message, place, _of_two(spans, first), code="F002")


def is_of_two(finding: Finding) -> bool:
    """Whether it tells of two entries that have become one, so that an id is lost."""
    return finding.code == "F002" and len(finding.related) > 1


def _of_two(spans: Sequence[Span], first: Span) -> tuple[Related, Related]:
    said = "first given here, and these are the ones that are used"
    return Related(first, said), Related(spans[-1], "the last that is given again")


def too_deep(span: Span) -> Finding:
    """F009: nested deeper than any programme is."""
    return Finding(f"nested more than {MAX_DEPTH} levels deep", span, code="F009")


def too_many_values(span: Span) -> Finding:
    """F009: a few lines that aliases turn into a mountain."""
    message = f"aliases that expand to more than {MAX_VALUES:,} values"
    return Finding(message, span, code="F009")
