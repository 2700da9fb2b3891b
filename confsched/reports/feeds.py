"""What a run of publishing tells subscribers anew, as text: one screen."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, date, tzinfo
from typing import NamedTuple

from confsched.agenda.flow import fenced, hanging, indented, paragraph
from confsched.agenda.zones import Clock
from confsched.feeds.changes import Change, What, Where
from confsched.text.dates import MONTHS, WEEKDAYS
from confsched.text.styled import Line, Piece

_FEW = 10  # changes that fit on a screen, whatever they are
_MOST = 3  # of each kind, where there are more
_STYLES = {
    What.NEW: "good",
    What.BACK: "good",
    What.MOVED: "warning",
    What.CANCELLED: "error",
    What.CHANGED: "info",
}
_SILENT = (What.CHANGED,)


class Told(NamedTuple):
    """What is told, and on which clocks: the conference's, and another one beside it."""

    changes: Sequence[Change]
    zone: tzinfo
    other: tzinfo | None


def feed_changes(told: Told, columns: int) -> Iterator[Line]:
    """Every change, new ones first; of many a few of each kind, and how many more there are."""
    most = _MOST if len(told.changes) > _FEW else _FEW
    for what in What:
        found = [change for change in told.changes if change.what is what]
        for change in found[:most]:
            yield from _change(change, told, columns)
        if len(found) > most:
            yield from paragraph(f"and {len(found) - most:,} more {what}", columns, "quiet")


def changes_counted(changes: Sequence[Change]) -> str:
    """How many there are of each: `1 new, 2 moved`; empty for none."""
    counts = Counter(change.what for change in changes)
    return ", ".join(f"{counts[what]:,} {what}" for what in What if counts[what])


def _change(change: Change, told: Told, columns: int) -> Iterator[Line]:
    head = Piece(f"{change.what}", _STYLES[change.what])
    yield from hanging(f"{head.text} '{fenced(change.title)}'", columns, head=head)
    for text in _sentences(change, told):
        yield from indented(paragraph(text, max(columns - 4, 20)), 4)


def _sentences(change: Change, told: Told) -> Iterator[str]:
    before, after = change.before, change.after
    if change.called:
        yield f"before: '{fenced(change.called)}'"
    if change.what is What.MOVED and before and after:
        if (before.start, before.end) != (after.start, after.end):
            yield _when(before, told)
            yield f"→ {_when(after, told)}"
        if before.location != after.location:
            yield f"{fenced(before.location)} → {fenced(after.location)}"
    elif change.what not in _SILENT:
        where = after or before
        if where:
            yield f"{_when(where, told)}, {fenced(where.location)}"


def _when(where: Where, told: Told) -> str:
    """A slot on both clocks: `Wed 19 May 10:30–11:45 EDT (14:30–15:45 UTC)`."""
    if where.whole:
        return " to ".join(dict.fromkeys(map(_short, (where.start.date(), where.last))))
    on = where.start.astimezone(told.zone).date()
    here = Clock(told.zone).slot(where.start, where.end, on)
    there = Clock(told.other or UTC).slot(where.start, where.end, on)
    both = f"{here} ({there})" if str(there) != str(here) else str(here)
    return f"{_short(on)} {both}"


def _short(on: date) -> str:
    return f"{WEEKDAYS[on.weekday()][:3]} {on.day} {MONTHS[on.month - 1][:3]}"
