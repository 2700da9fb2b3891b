"""What is wrong now and what is not any more, on one screen or in one block of lines."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from confsched.agenda.flow import hanging, paragraph
from confsched.findings import Finding
from confsched.reports.concise import line
from confsched.reports.moves import gone
from confsched.reports.text import fitted
from confsched.rules.once import each
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece
from confsched.text.width import width

_GONE = 5  # that are named on a screen
_LEAST = 20  # columns for a finding
_BEFORE = "until then, what was found before:"


class Watched(NamedTuple):
    """What is found; of it what the last change brought, and what that took away.

    `trouble` is why the files cannot be read now, if they cannot: then all else is as it was.
    """

    findings: tuple[Finding, ...]
    appeared: tuple[Finding, ...]
    vanished: tuple[Finding, ...]
    summary: Line
    trouble: tuple[Finding | str, ...] = ()


def watched(told: Watched, columns: int, rows: int | None = None) -> list[Line]:
    """The lines of it, what is new first; no more than `rows`, if they are counted."""
    width_left = max(columns - 2, _LEAST)
    head = [one for trouble in told.trouble for one in _trouble(trouble, width_left)]
    if told.trouble:
        head += [*paragraph(_BEFORE, columns, "dim")]
    tail = [*_gone(told.vanished, width_left, rows), *fitted(told.summary, columns)]
    marked = [_marked(finding, mark, width_left) for finding, mark in _in_order(told)]
    room = None if rows is None else rows - len(head) - len(tail) - 1
    return [*head, *_fitting(marked, room), *tail]


def _in_order(told: Watched) -> Iterator[tuple[Finding, str]]:
    """Each finding with its mark: those that were brought by the last change come first."""
    fresh = set(map(id, told.appeared))
    for finding in told.appeared:
        yield finding, "+"
    for finding in told.findings:
        if not all(id(one) in fresh for one in each((finding,))):
            yield finding, " "


def _fitting(parts: Sequence[list[Line]], rows: int | None) -> Iterator[Line]:
    """As many whole parts as there is room for, and how many are left out."""
    used = 0
    for index, lines in enumerate(parts):
        used += len(lines)
        is_last = index == len(parts) - 1
        if rows is not None and used > rows - (not is_last):
            yield (Piece(f"  … and {len(parts) - index:,} more", "dim"),)
            return
        yield from lines


def _marked(finding: Finding, mark: str, columns: int) -> list[Line]:
    return list(_indented(_told(finding, columns), mark, "error" if mark == "+" else ""))


def _told(finding: Finding, columns: int) -> Iterable[Line]:
    whole = line(finding, finding.severity.value, finding.severity.value)
    text = "".join(piece.text for piece in whole)
    if width(text) <= columns:
        return (whole,)
    return hanging(text, columns, head=Piece(visible(f"{finding.span}:"), "place"))


def _trouble(trouble: Finding | str, columns: int) -> Iterator[Line]:
    lines = (
        paragraph(visible(trouble), columns)
        if isinstance(trouble, str)
        else _told(trouble, columns)
    )
    yield from _indented(lines, "!", "error")


def _gone(findings: Sequence[Finding], columns: int, rows: int | None) -> Iterator[Line]:
    shown = findings if rows is None else findings[:_GONE]
    for finding in shown:
        yield from _indented(gone(finding, columns), "-", "good")
    if len(shown) < len(findings):
        yield (Piece(f"  … and {len(findings) - len(shown):,} more are gone", "dim"),)


def _indented(lines: Iterable[Line], mark: str, style: str) -> Iterator[Line]:
    for index, one in enumerate(lines):
        yield (Piece(f"{' ' if index else mark} ", "" if index else style), *one)
