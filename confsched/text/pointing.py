"""A line that somebody typed, with a mark below the part of it that is meant."""

from confsched.text.safe import isolate, visible
from confsched.text.width import clip, clusters, width

_MORE = "…"
_LEAST = 10


def pointed(text: str, start: int, end: int, columns: int) -> tuple[str, str]:
    """The text on one line and carets below the part between two offsets, as wide as it is.

    Of a text that is too long the neighbourhood of the part is shown.
    """
    columns = max(columns, _LEAST)
    before, part, after = (visible(text[a:b]) for a, b in ((0, start), (start, end), (end, None)))
    part = clip(part, columns - 2)
    room = columns - width(part) if part else columns - 1
    if width(before) + width(after) > room:
        before = _tail(before, max(room - min(width(after), room // 3), 1))
    after = clip(after, room - width(before))
    carets = "^" * max(1, width(part))
    return isolate(f"{before}{part}{after}"), f"{' ' * width(before)}{carets}"


def _tail(text: str, columns: int) -> str:
    """The end of a text, as much of it as fits."""
    if width(text) <= columns:
        return text
    kept: list[str] = []
    used = width(_MORE)
    for cluster in reversed(list(clusters(text))):
        used += width(cluster)
        if used > columns:
            break
        kept.append(cluster)
    return _MORE + "".join(reversed(kept))
