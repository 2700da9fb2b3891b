"""Texts among the data of a page that has nothing else: sites of blocks (Hugo) keep all so.

`text: |` in YAML is followed by lines that are indented further; they are the page.
"""

from collections.abc import Iterator

from confsched.patterns import pattern
from confsched.reading.programme_text.front_ends.raw import Raw

_OPENS = pattern(r"( *(?:- +)*)[\w-]{1,40}:[ \t]+[|>][+-]?\s*")


def texts_among(data: str) -> Iterator[Raw]:
    """The lines of the texts in some data, each without what the text is indented by."""
    start, gap = 0, 1
    key: int | None = None  # how far the key of a text is indented
    inner = 0  # how far the text itself is, once a line of it was seen
    for whole in data.splitlines(keepends=True):
        line = whole.rstrip()
        indent = len(line) - len(line.lstrip(" "))
        if line and key is not None and indent > key:
            inner = inner or indent
            skipped = min(inner, indent)
            yield Raw(line[skipped:], start + skipped, gap)
            gap = 0
        elif line:
            opens = _OPENS.fullmatch(whole)
            key, inner, gap = len(opens[1]) if opens else None, 0, 1
        else:
            gap += 1
        start += len(whole)
