"""Findings for a person: the sentence, the line it is about with carets, and the other place."""

import shlex
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from confsched.findings import Finding, Related, Severity
from confsched.reports.elsewhere import elsewhere
from confsched.rules.waiving import Waived
from confsched.schedule.instants import date_text
from confsched.source import Span
from confsched.text.joined import counted
from confsched.text.safe import visible
from confsched.text.shell import argument
from confsched.text.styled import Line, Piece
from confsched.text.width import clip, clusters, width
from confsched.text.wrap import wrap

_ELLIPSIS = "…"
_LEAST = 20  # columns for an excerpt, however narrow the terminal
_PIPED = "<stdin>"  # what a source is called that was piped
_NEAR = 20  # times what there is room for is looked at: much of a line may have no width
_AROUND = 8  # columns for what stands beside a marked part that is long itself


def text(findings: Iterable[Finding], columns: int) -> Iterator[Line]:
    """Every finding with its excerpts, at most so many columns wide; a blank line between two."""
    for finding in findings:
        yield from _head(finding, columns)
        yield from _indented(finding.message, columns)
        yield from _excerpt(finding.span, finding.severity.value, "^", columns)
        for related in finding.related:
            yield from _related(related, columns)
        if finding.stands_for:
            yield from _indented(elsewhere(finding), columns, "dim")
        if finding.fix:
            word = "fix" if finding.fix.safe else "fix (with --unsafe)"
            yield from _indented(f"{word}: {finding.fix.description}", columns, "fix")
        yield ()


def waived(accepted: Iterable[Waived], columns: int) -> Iterator[Line]:
    """Every finding that a waiver accepts, with its reason; a blank line between two."""
    for finding, waiver in accepted:
        yield from _head(finding, columns, "waived")
        yield from _indented(finding.message, columns)
        yield from _excerpt(finding.span, "dim", "^", columns)
        until = f" (until {date_text(waiver.until)})" if waiver.until else ""
        reason = f"{waiver.origin.at('reason')}: {(waiver.reason or '').strip()}{until}"
        yield from _indented(reason, columns, "fix")
        yield ()


def _head(finding: Finding, columns: int, word: str = "") -> Iterator[Line]:
    """Place and rule in one line where they fit, so that both can be found at a glance."""
    place = Piece(visible(str(finding.span)), "place")
    rule = Piece(f"{word or finding.severity} {finding.code}", (word and "dim") or finding.severity)
    name = Piece(f" {finding.name}", "dim")
    line = (place, Piece(": "), rule, name)
    if sum(width(piece.text) for piece in line) <= columns:
        yield line
    else:
        yield from ((place,), (Piece("  "), rule, name))


def _related(related: Related, columns: int) -> Iterator[Line]:
    yield from _indented(f"{related.span}: {related.message}", columns, "dim")
    yield from _excerpt(related.span, "dim", "-", columns)


def _indented(message: str, columns: int, style: str = "") -> Iterator[Line]:
    for line in wrap(visible(message), max(columns - 2, _LEAST)):
        yield (Piece(f"  {line}", style),)


def _excerpt(span: Span, style: str, mark: str, columns: int) -> Iterator[Line]:
    """The line that a span begins on, cut to the width around it, and marks under the span."""
    _, named, number = span.source.cell(span.start).rpartition(", line ")
    gutter = f"  {number if named else span.first.line:>4} | "
    room = max(columns - len(gutter), _LEAST)
    line, start = span.source.line_at(span.start, _NEAR * room)
    if not line.strip():
        return
    marked = visible(line[start : start + span.end - span.start])
    after = visible(line[start + span.end - span.start :])
    wide = max(1, width(marked))
    # what is marked is shown whole where it fits, with some of what follows
    before = _fitted(visible(line[:start]), max(room - wide - min(width(after), _AROUND), _AROUND))
    yield (Piece(gutter, "dim"), Piece(clip(before + marked + after, room)))
    marks = mark * min(wide, room - width(before))
    blank = " " * width(before)
    yield (Piece(f"{' ' * (len(gutter) - 2)}| ", "dim"), Piece(f"{blank}{marks}", style))


def _fitted(before: str, room: int) -> str:
    """What stands before the marked part, cut at its beginning where it is too long."""
    if width(before) <= room:
        return before
    kept, left = [], room - 1
    for cluster in reversed(list(clusters(before))):
        left -= width(cluster)
        if left < 0:
            break
        kept.append(cluster)
    return _ELLIPSIS + "".join(reversed(kept))


class Fixable(NamedTuple):
    """How many findings can be mended, by fixes that are safe and by others."""

    safe: int = 0
    unsafe: int = 0

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> "Fixable":
        """Count them."""
        kinds = [finding.fix.safe for finding in findings if finding.fix]
        return cls(kinds.count(True), kinds.count(False))

    def told(self, paths: Sequence[str] = ()) -> str:
        """Which command mends them in the files that were named; nothing where none does."""
        if self.safe and self.unsafe:
            more = f"{self.unsafe:,} more with --unsafe"
            return f"{self.safe:,} can be fixed with: {fixing(paths)}, {more}"
        count, options = (self.safe, ()) if self.safe else (self.unsafe, ("--unsafe",))
        return f"{count:,} can be fixed with: {fixing(paths, *options)}" if count else ""


def fixing(paths: Sequence[str], *options: str) -> str:
    """The command that mends what some paths hold; what is piped it can only show."""
    shown = ("--diff",) if "-" in paths else ()
    return visible(shlex.join(["confsched", "fix", *options, *shown, *paths]))


def ending(
    summed: Line, fixable: Fixable, columns: int, paths: Sequence[str] = ()
) -> Iterator[Line]:
    """A summary, and how much can be mended: behind it where that fits, else below."""
    told = fixable.told(paths)
    if told and sum(width(piece.text) for piece in summed) + width(told) + 2 > columns:
        yield from fitted(summed, columns)
        yield from ((Piece(line, "fix"),) for line in wrap(told, columns))
    elif told:
        yield (*summed, Piece("; "), Piece(told, "fix"))
    else:
        yield from fitted(summed, columns)


def overlooked(lines: Sequence[Span], columns: int) -> Iterator[Line]:
    """How many lines of pages were not understood, and which command lists them; or nothing."""
    if not lines:
        return
    pages = dict.fromkeys(line.source.name for line in lines)
    page = next(iter(pages)) if len(pages) == 1 else "PAGE"
    given = "-" if page == _PIPED else argument(page)
    were, them = ("was", "it") if len(lines) == 1 else ("were", "them")
    command = f"confsched import {given} -o FOLDER --dry-run"
    said = f"{counted(len(lines), 'line')} {were} not understood; to see {them}: "
    told = said + visible(command)
    yield from ((Piece(line, "warning"),) for line in wrap(told, columns))


def fitted(line: Line, columns: int) -> Iterator[Line]:
    """A line, broken where it is too long for its styles."""
    text = "".join(piece.text for piece in line)
    if width(text) <= columns:
        yield line
    else:
        yield from ((Piece(part),) for part in wrap(text, columns))


def summary(counts: dict[Severity, int], what: str, accepted: int = 0) -> Line:
    """How many of each, in what, and how many were waived."""
    more = (Piece(f"; {accepted:,} waived", "dim"),) if accepted else ()
    found = [
        Piece(counted(count, severity.value), severity.value)
        for severity, count in counts.items()
        if count
    ]
    if not found:
        return (Piece("no mistakes found", "good"), Piece(f" in {what}"), *more)
    pieces = [found[0]]
    for piece in found[1:]:
        pieces += [Piece(", "), piece]
    return (*pieces, Piece(f" in {what}"), *more)
