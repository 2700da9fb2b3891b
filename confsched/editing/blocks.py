"""Adding to and taking from what is written by indentation."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from confsched.editing.applying import EditError
from confsched.editing.lines import (
    BREAK,
    IN_LINE,
    inserted,
    is_idle,
    line_break,
    line_end,
    margin,
    removed,
    replaced,
    without_lines,
)
from confsched.findings import Edit
from confsched.patterns import pattern
from confsched.reading.layout import Kind, Node
from confsched.source import Source

_TO_DASH = pattern(rf"(?:[ \t]*(?:#{IN_LINE}*)?(?:{BREAK}))*[ \t]*(?=-)")
_BLANKS = pattern(rf"(?:[ \t]|{BREAK})*")
_LINE_STARTS = pattern(rf"(?:{BREAK})(?={IN_LINE})")
_STEP = "  "


class Stretch(NamedTuple):
    """Where one entry or item stands, from its key or dash to the end of its value."""

    start: int
    end: int


def stretches(source: Source, node: Node) -> list[Stretch]:
    """Where the parts of a mapping or a list stand."""
    if node.kind is Kind.SEQUENCE:
        return list(_items(source.text, node))
    found = [Stretch(part.key.start, part.value.end) for part in node.parts if part.key]
    for start, _ in found:
        if margin(source.text, start).rstrip().endswith("?"):
            raise EditError("a key that is written with '?' cannot be edited", "write 'key: value'")
    return found


def _items(text: str, node: Node) -> Iterator[Stretch]:
    at = node.body
    for part in node.parts:
        found = _TO_DASH.match(text, at)
        if found is None:  # pragma: no cover -- a dash stands before every item
            raise EditError("this list cannot be edited", "write one item on each line")
        dash = found.end()
        yield Stretch(dash, part.value.end)
        at = line_end(text, part.value.end)


def column(text: str, node: Node) -> str:
    """The blanks before every key or dash of a mapping or a list."""
    return " " * len(margin(text, node.body))


def add_lines(source: Source, end: int, value: Node, lines: Iterable[str]) -> Edit:
    """Put lines after the one that a part ends on; they come with their indentation."""
    text = source.text
    at, between = line_end(text, end), line_break(text, end)
    if not is_idle(text[end:at]):  # pragma: no cover -- an entry ends its line
        raise EditError("something stands behind this entry", "put it on a line of its own")
    last = next((node for node in _lasts(value) if node.style in ("|", ">")), None)
    if last and at == len(text) and "-" not in text[last.body : last.body + 3]:
        message = "the text at the end of the file goes on with whatever is written behind it"
        raise EditError(message, "end the file with a line break")
    return inserted(source, at, "".join(between + line for line in lines))


def _lasts(node: Node) -> Iterator[Node]:
    """A value, the last one in it, the last one in that."""
    yield node
    if node.parts:
        yield from _lasts(node.parts[-1].value)


def remove(source: Source, node: Node, index: int) -> Edit:
    """Take out one part with its lines and the comments on them."""
    text, parts = source.text, stretches(source, node)
    start, end = parts[index]
    if not margin(text, start).strip():
        return without_lines(source, start, end)
    if len(parts) == 1:  # behind a dash, which would be left alone
        return replaced(source, start, end, "{}" if node.kind is Kind.MAPPING else "[]")
    between = _BLANKS.match(text, line_end(text, end))
    return removed(source, start, between.end() if between else end)


def wrap(source: Source, node: Node) -> list[Edit]:
    """Make a mapping the first item of a list in its place."""
    at = line_end(source.text, node.body)
    starts = [match.end() for match in _LINE_STARTS.finditer(source.text, at, node.end)]
    dash = inserted(source, node.body, "- ")
    return [dash, *(inserted(source, start, _STEP) for start in starts)]


def item_lines(key: str, item: str, indent: str) -> list[str]:
    """A key and the list of one item below it."""
    return [f"{indent}{key}:", f"{indent}{_STEP}- {item}"]
