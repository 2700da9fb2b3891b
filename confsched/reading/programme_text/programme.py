"""What a page comes to: a tree of days, sessions and people, and what became of every line."""

from typing import NamedTuple

from confsched.reading.programme_text.page import Fate, Note, Page
from confsched.reading.tree import Mapping


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
