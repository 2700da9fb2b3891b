"""Sheets as the bytes of a file."""

from collections.abc import Iterable
from typing import Final

from confsched.exporters.options import Options, Style
from confsched.exporters.paper.in_markdown import as_markdown
from confsched.exporters.paper.in_text import as_text
from confsched.exporters.paper.sheet import Sheet
from confsched.exporters.paper.words import Teller

_NOTHING: Final = "Nothing to write a sheet for"


def written(sheets: Iterable[Sheet], teller: Teller, options: Options) -> bytes:
    """Write sheets as they were asked for; without any, one that says so."""
    made = tuple(sheets) or (Sheet(_NOTHING, teller.about(()), ()),)
    if options.style is Style.MARKDOWN:
        return as_markdown(made).encode()
    return as_text(made, options.width).encode()
