"""A line that somebody typed, with a mark below the part of it that is meant."""

from typing import Final

from confsched.text.safe import isolate, visible
from confsched.text.width import clip, clusters, width

_MORE: Final = "..."
_LEAST: Final = 12


def pointed(text: str, start: int, end: int, columns: int) -> tuple[str, str]:
    """The text on one line and carets below the part between two offsets, as wide as it is.

    Of a text that is too long for the columns (12 or more) the neighbourhood of the part is shown.
    """
    columns = max(columns, _LEAST)
    before, whole, after = map(visible, (text[:start], text[start:end], text[end:]))
    part = clip(whole, columns - len(_MORE), _MORE)
    after = after if part == whole else ""
    carets = max(1, width(part))  # there is a place to point at behind the end of the text
    left = columns - carets
    before = _tail(before, max(left - min(width(after), left // 3), len(_MORE)))
    line = clip(f"{before}{part}{after}", columns, _MORE)
    return isolate(line), f"{' ' * width(before)}{'^' * carets}"


def _tail(text: str, columns: int) -> str:
    """The end of a text, as much of it as fits."""
    if width(text) <= columns:
        return text
    kept: list[str] = []
    used = len(_MORE)
    for cluster in reversed(list(clusters(text))):
        used += width(cluster)
        if used > columns:
            break
        kept.append(cluster)
    return _MORE + "".join(reversed(kept))
