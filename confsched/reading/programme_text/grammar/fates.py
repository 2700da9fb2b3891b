"""What became of the lines that say something of the whole programme: its title, its zone."""

from bisect import bisect_right
from collections.abc import Sequence

from confsched.reading.programme_text.page import Fate, Page
from confsched.reading.programme_text.programme import LEFT_OUT, LEFT_OVER
from confsched.reading.tree import Mapping

_OF_ALL = {"title": "title", "timezone": "zone"}


def settled_of_all(page: Page, root: Mapping, fates: Sequence[Fate]) -> tuple[Fate, ...]:
    """The fates, in which no line is left out that the title or the zone stands in."""
    settled = list(fates)
    starts = [line.start for line in page.lines]
    for field, what in _OF_ALL.items():
        span = root.places.span(root.mark(field)) if field in root else None
        if span is None or span.start == span.end:
            continue
        number = bisect_right(starts, span.start) - 1
        while number and page.lines[number].start == page.lines[number].end:
            number -= 1  # the name of a sheet stands where its first line does
        if settled[number].what.startswith((LEFT_OUT, LEFT_OVER)):
            settled[number] = settled[number]._replace(what=what, of="")
    return tuple(settled)
