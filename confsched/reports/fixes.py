"""What was mended, line by line, and what is left."""

from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from confsched.agenda.flow import hanging, paragraph
from confsched.findings import Finding, Fix, Severity
from confsched.reading.syntax import WORKBOOKS
from confsched.reports.text import fixing
from confsched.text.joined import counted
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece
from confsched.text.width import width

_FEW = 5  # errors that are named once more
_OF_WORKBOOKS = "fix changes no workbook; mend it in its cells"


class Told(NamedTuple):
    """What is told of a run.

    `undone` would have brought other findings, `waiting` is how many fixes are not safe and were
    not asked for. `foreign` names files of other systems and `shared` such as others extend too.
    `files` counts those that change, `written` is whether they have changed already, and `paths`
    are those that somebody named.
    """

    mended: Sequence[tuple[Finding, Fix]]
    left: Sequence[Finding]
    undone: Sequence[tuple[Finding, Sequence[str]]]
    waiting: int
    foreign: Sequence[str]
    shared: Sequence[str]
    files: int
    written: bool
    paths: Sequence[str] = ()


def fixes(told: Told, columns: int) -> Iterator[Line]:
    """A line for each fix that was made, and what is left; none wider than `columns`."""
    for finding, fix in told.mended:
        yield from _line(finding, fix.description, columns)
    for sentence in remarks(told, columns):
        yield from paragraph(sentence, columns)


def remarks(told: Told, columns: float = inf) -> Iterator[str]:
    """What was not done and why, which errors are left where they are few, and the sum of it all.

    A command stands in a sentence of its own where a line would end within it.
    """
    for finding, brought in told.undone:
        what = f"{finding.span}: {finding.code} {finding.name} is left"
        why = f"its fix would bring {', '.join(brought)}" if brought else "its fix would not help"
        yield visible(f"{what}: {why}")
    tables = {one.span.source.name for one in told.left if one.span.source.is_table}
    for name in told.foreign:
        # the cells of a table in text would be mended
        why = "save it as UTF-8" if name in tables else "it is a file of another system"
        why = _OF_WORKBOOKS if name.lower().endswith(WORKBOOKS) else why
        yield visible(f"{name} is left as it is: {why}")
    for name in told.shared:
        yield visible(f"{name} is left as it is: other conferences may extend it")
    yield from map(_error, _errors(told))
    whole = "; ".join(_sum(told))
    yield from (whole,) if width(whole) <= columns else _sum(told)


def _errors(told: Told) -> list[Finding]:
    """The errors that are left and not named yet, unless they are many."""
    named = {(finding.code, finding.message) for finding, _ in told.undone}
    left = (one for one in told.left if (one.code, one.message) not in named)
    errors = [one for one in left if one.severity is Severity.ERROR]
    return errors if len(errors) <= _FEW else []


def _error(finding: Finding) -> str:
    return visible(f"{finding.span}: {finding.code} {finding.name} is left: {finding.message}")


def _line(finding: Finding, what: str, columns: int) -> list[Line]:
    head = Piece(visible(str(finding.span)), "place")
    said = f": {finding.code} {finding.name}: {visible(what)}"
    return hanging(f"{head.text}{said}", columns, head=head)


def _sum(told: Told) -> tuple[str, ...]:
    counts = ((one, sum(f.severity is one for f in told.left)) for one in Severity)
    left = ", ".join(counted(count, severity) for severity, count in counts if count)
    more = f"{told.waiting:,} more can be fixed with: {fixing(told.paths, '--unsafe')}"
    return (f"{_done(told)}; {left or 'nothing'} left", *((more,) if told.waiting else ()))


def _done(told: Told) -> str:
    if not told.mended:
        return "nothing to fix"
    verb = "fixed" if told.written else "would be fixed"
    return f"{len(told.mended):,} {verb} in {counted(told.files, 'file')}"
