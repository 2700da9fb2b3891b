"""What a page comes to: a tree of days, sessions and people, and what became of every line."""

from typing import NamedTuple

from confsched.findings import Finding
from confsched.reading.programme_text.page import Fate, Note, Page
from confsched.reading.tree import Mapping
from confsched.source import Span

LEFT_OUT, LEFT_OVER = "left out", "not understood"


class Programme(NamedTuple):
    """A page that was read: `root` has what it says, each value with its place in the page.

    There is one fate for each line, in their order. `form` is what it was written in: `text`,
    `html` or `docx`.
    """

    page: Page
    root: Mapping
    fates: tuple[Fate, ...]
    notes: tuple[Note, ...]
    form: str = "text"

    @property
    def left_over(self) -> tuple[Span, ...]:
        """The lines that were not understood."""
        lines, source = self.page.lines, self.page.source
        over = (lines[fate.line] for fate in self.fates if fate.what.startswith(LEFT_OVER))
        return tuple(Span(source, line.start, line.end) for line in over)

    @property
    def mistakes(self) -> tuple[Finding, ...]:
        """F005 for what is to be mended in the page, though it was read as it is meant."""
        source, found = self.page.source, [one for one in self.notes if one.mistake]
        return tuple(
            Finding(one.message, Span(source, one.start, one.end), code="F005") for one in found
        )

    @property
    def unused(self) -> tuple[str, ...]:
        """The lines that were not understood, and what was left out, each with its place."""
        source = self.page.source
        out = (one for one in self.notes if LEFT_OUT in one.message)
        told = [f"{Span(source, one.start, one.end)}: {one.message}" for one in out]
        return (*(f"{span}: {LEFT_OVER}: {span.text!r}" for span in self.left_over), *told)
