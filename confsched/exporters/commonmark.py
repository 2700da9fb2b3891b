"""Somebody's texts in Markdown that shows them as they are (CommonMark)."""

import re
from collections.abc import Iterator
from typing import Final

from confsched.agenda.flow import fenced
from confsched.text.safe import visible

# Punctuation that means something anywhere, and what means something at the start of a line.
_MARKUP: Final = re.compile(r"[\\`*_\[\]<>|~&#$]|^[-+=]|(?<=\d)[.)](?=\s|$)")
_PAGE: Final = re.compile(r"https?://[^\s<>\\\x00-\x20\x7f-\x9f]+", re.IGNORECASE)


def escape(text: str) -> str:
    """Return somebody's text in one line that Markdown shows as it is."""
    return quoted(fenced(" ".join(text.split())))


def quoted(text: str) -> str:
    """Return a text that can be shown as it is in one line in which nothing is markup."""
    return _MARKUP.sub(r"\\\g<0>", " ".join(text.split()))


def link(url: str) -> str:
    """Link to a page on the web; any other address is only shown."""
    return f"<{url}>" if _PAGE.fullmatch(url) and visible(url) == url else escape(url)


def spaced(blocks: Iterator[str]) -> Iterator[str]:
    """Yield blocks with an empty line between them."""
    yield next(blocks)
    for block in blocks:
        yield ""
        yield block
