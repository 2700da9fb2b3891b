"""The tables of the scores, and the page in the documentation around them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from benchmarks.texts.marks import Column, Mark, Share, Shares, shares
from benchmarks.texts.variants import Habits
from tools.markdown import code, table

_INVENTED: Final = (Column.INVENTED_SESSIONS, Column.INVENTED_PEOPLE)
_HEAD: Final = """\
# Programmes read from text

What `confsched` makes of announcements, mails and Word files, against what a careful reader finds
in them, written down by hand before any program read them. This page is written by
`python -m benchmarks.texts`.

A session counts where its title is right and it begins when it has to. Ends, rooms and abstracts
are of all sessions that are expected; what a page does not say may be inferred or left out, and no
more. People count in the right session; roles, posts and organizations are of all people who are
expected. Invented is what was read and is expected nowhere, of all that was read. The zone is
judged where a page names one. Where a page can be read in two ways, either is right.
"""
_SHARED: Final = """
## Real programmes

The corpus beside the project: fourteen programmes in four languages, and the page of the forum.
"""
_HELD_OUT: Final = """
## Made-up programmes

Conferences that do not exist, each in a layout of its own. No line of code was written for one of
them, but what was missed in some was looked at while the reading grew: a page that nobody has seen
is read less well. On its first reading, in November 2026, 14 more of them had 76 % of sessions and
71 % of people right, and 39 real pages of other conferences between 73 and 84 % of sessions and
between 62 and 93 % of people. 25 more, 11 of them HTML, many shortened, had in three lots between
69 and 78 % of sessions and between 55 and 71 % of people. What was missed there was mended in kind
since.
"""


class Result(NamedTuple):
    """What came of one programme."""

    name: str
    marks: tuple[Mark, ...]


def page(real: Iterable[Result], made_up: Iterable[Result]) -> str:
    """The whole page."""
    return f"{_HEAD}{_SHARED}\n{drawn(real)}\n{_HELD_OUT}\n{drawn(made_up)}\n"


def drawn(results: Iterable[Result]) -> str:
    """A table of some programmes, with all of them together below."""
    found = [*results]
    everything = shares(mark for one in found for mark in one.marks)
    rows = [[one.name, *_cells(shares(one.marks))] for one in found]
    total = ["**together**", *_cells(everything)]
    return table(["programme", *Column], [*rows, total, ["", *_percents(everything)]])


def drawn_by_habit(found: Iterable[tuple[Habits, tuple[Mark, ...]]]) -> str:
    """A table of the shares for each habit, those of a kind together."""
    by_habit: dict[tuple[str, str], list[Mark]] = {}
    for habits, marks in found:
        for kind, habit in zip(Habits._fields, habits, strict=True):
            by_habit.setdefault((kind, str(habit)), []).extend(marks)
    order = [*Habits._fields]
    rows = sorted(by_habit.items(), key=lambda item: (order.index(item[0][0]), item[0][1]))
    cells = [[kind, code(habit), *_percents(shares(marks))] for (kind, habit), marks in rows]
    return table(["", "habit", *Column], cells)


def _cells(counted: Shares) -> Iterator[str]:
    for column, share in counted.items():
        yield str(share.wrong or "") if column in _INVENTED else _written(share)


def _written(share: Share) -> str:
    return f"{share.right}/{share.of}" if share.of else ""


def _percents(counted: Mapping[Column, Share]) -> Iterator[str]:
    for column, share in counted.items():
        ratio = 1 - share.ratio if column in _INVENTED else share.ratio
        yield f"{ratio:.1%}" if share.of else ""
