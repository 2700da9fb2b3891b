"""Slots whose sessions stand in lines, as they are drawn: `rows: [[{…}], [{…}, {…}]]`."""

from collections.abc import Iterator

from confsched.formats.records.layout.shapes import is_timed
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value
from confsched.reading.remade import sequence_like

_LINES = pattern(r"\[\s*\[\s*\{")


def join_lines(root: Value) -> None:
    """Put all sessions of such a slot into one list, at any depth; all else stays as it is."""
    if not isinstance(root, (Mapping, Sequence)) or not _LINES.search(root.places.source.text):
        return
    for slot in _mappings(root):
        for key, value in slot.items():
            if isinstance(value, Sequence) and _are_lines(value) and is_timed(slot):
                entries = (one for line in value if isinstance(line, Sequence) for one in _in(line))
                slot[key] = sequence_like(value, entries, value.packed)


def _in(line: Sequence) -> Iterator[tuple[Value, int]]:
    return zip(line, line.all_marks(), strict=True)


def _are_lines(value: Sequence) -> bool:
    lines = [one for one in value if isinstance(one, Sequence)]
    whole = bool(lines) and len(lines) == len(value)
    return whole and all(isinstance(one, Mapping) for line in lines for one in line)


def _mappings(value: Value) -> Iterator[Mapping]:
    if isinstance(value, Mapping):
        yield value
    inner = [*value.values()] if isinstance(value, Mapping) else value
    for one in inner if isinstance(inner, list) else ():
        yield from _mappings(one)
