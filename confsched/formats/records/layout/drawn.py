"""Tables that are drawn to be looked at, with signs."""

from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value

_RULE = pattern(r":?-{3,}:?|-+(?:\+-+)+")  # of Markdown, and of Org


def is_drawn(root: Value) -> bool:
    """Whether a row of rules stands in a table: somebody drew it to be looked at, in Markdown."""
    first = root[0] if isinstance(root, Sequence) and root else None
    texts = first.values() if isinstance(first, Mapping) else ()
    cells = [cell.strip() for cell in texts if isinstance(cell, str)]
    return bool(cells) and all(_RULE.fullmatch(cell) for cell in cells)
