"""Where else that is wrong which is told once."""

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from confsched.findings import Finding
from confsched.source import Span
from confsched.text.joined import joined

_MOST: Final = 20  # places, or rows of lines, that are named


def elsewhere(finding: Finding) -> str:
    """`also in lines 4, 7–9, 12`: the places but that which it points at; nothing without any.

    In another file, or another sheet, that is named before them. Of many the first are told.
    """
    home, told, left = _whole(finding.span), list[str](), _MOST
    for whole, spans in groupby((one.span for one in finding.stands_for[1:]), _whole):
        found = list(spans)
        place = "" if whole == home else f"{whole}, "
        named, lines = _names(found), _lines(found)
        if named:
            told += [f"{place}{name}" for name in named[: max(left, 0)]]
            told += [f"{len(named) - left} more"] if len(named) > left > 0 else []
        elif left > 0:
            told.append(f"{place}{_word(found)} {joined(lines, left)}")
        left -= len(named or lines)
    return f"also in {'; '.join(told)}" if told else ""


def _whole(span: Span) -> str:
    """The file, or the sheet, in which a place is."""
    sheet = span.source.cell(span.start).rpartition("!")[0]
    return f"{span.source.name}!{sheet}" if sheet else span.source.name


def _names(spans: Sequence[Span]) -> list[str]:
    """Places that are called by names: `page 2, lines 4–6`; none of rows and of lines."""
    names = (span.source.cell(span.start) for span in spans)
    every = dict.fromkeys(name for name in names if name and "!" not in name)
    return [one for head, named in groupby(every, _before) for one in _counted(head, [*named])]


def _before(name: str) -> str:
    return name.rstrip("0123456789")


def _counted(head: str, names: Sequence[str]) -> Sequence[str]:
    """Lines of one page, those in a row as `7–9`."""
    if not head.endswith("line ") or not names[1:]:
        return names
    rows = _rows([int(name.removeprefix(head)) for name in names])
    return [f"{head.rstrip()}s {joined(rows, _MOST)}"]


def _word(spans: Sequence[Span]) -> str:
    word = "row" if spans[0].source.cell(spans[0].start) else "line"
    return f"{word}s" if spans[1:] else word


def _lines(spans: Sequence[Span]) -> list[str]:
    """The lines that places are in, those in a row as `7–9`; of a single line the columns."""
    lines = list(dict.fromkeys(span.first.line for span in spans))
    if spans[1:] and not lines[1:]:
        return [f"{line}:{column}" for line, column in (span.first for span in spans)]
    return _rows(lines)


def _rows(lines: Sequence[int]) -> list[str]:
    rows = groupby(enumerate(lines), lambda pair: pair[1] - pair[0])
    return [_row([line for _, line in pairs]) for _, pairs in rows]


def _row(lines: Sequence[int]) -> str:
    return f"{lines[0]}–{lines[-1]}" if lines[1:] else f"{lines[0]}"
