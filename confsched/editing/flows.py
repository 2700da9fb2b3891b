"""Adding to and taking from what is written in brackets, in YAML and in JSON."""

from collections.abc import Sequence

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
from confsched.reading.layout import Node
from confsched.source import Source

_TO_COMMA = pattern(rf"(?:[ \t]|(?:{BREAK})|#{IN_LINE}*(?!{IN_LINE}))*(?=,)")


def add(source: Source, node: Node, items: Sequence[str], index: int) -> list[Edit]:
    """Put items behind the one of that number; into empty brackets if there is none."""
    text = source.text
    _refuse_bare(text, node)
    if not node.parts:
        return [_into_empty(source, node, items)]
    start, end = _stretch(node, index)
    before = margin(text, start)
    if before.strip():
        return [_comma_added(source, end, " " + ", ".join(items))]
    comma = _comma(text, end)
    has_comma = comma is not None and comma <= line_end(text, end)
    stop = line_end(text, comma if comma is not None and has_comma else end)
    after = text[comma + 1 if comma is not None and has_comma else end : stop]
    lines = line_break(text, end) + before
    if not is_idle(after):  # the closing bracket, or another item, on the same line
        gap = lines if index == len(node.parts) - 1 else " "
        return [_comma_added(source, end, gap + f",{gap}".join(items))]
    if has_comma:
        return [inserted(source, stop, "".join(f"{lines}{item}," for item in items))]
    added = f",{lines}".join(items)
    return [_comma_added(source, end), inserted(source, stop, lines + added)]


def _into_empty(source: Source, node: Node, items: Sequence[str]) -> Edit:
    text, inside = source.text, node.body + 1
    space = text[inside : node.end - 1]
    space = "" if space.strip() or line_end(space, 0) < len(space) else space
    return inserted(source, inside, space + ", ".join(items))


def _comma_added(source: Source, end: int, more: str = "") -> Edit:
    """Put a comma, and more, behind a part; right behind a colon it would be part of the key."""
    text = source.text
    if text[end - 1] != ":":
        return inserted(source, end, f",{more}")
    if text[end : end + 1] == " ":
        return inserted(source, end + 1, f",{more}")
    return inserted(source, end, f" ,{more}")


def _comma(text: str, end: int) -> int | None:
    """Where the comma after a part stands, if there is one."""
    found = _TO_COMMA.match(text, end)
    return found.end() if found else None


def _stretch(node: Node, index: int) -> tuple[int, int]:
    key, value = node.parts[index]
    return (key or value).start, value.end


def remove(source: Source, node: Node, index: int) -> list[Edit]:
    """Take out one part with its comma; its line goes as well where it has one of its own."""
    text = source.text
    _refuse_bare(text, node)
    start, end = _stretch(node, index)
    comma = _comma(text, end)
    if len(node.parts) == 1:
        return [_empty(source, node, start, end if comma is None else comma + 1)]
    is_last = index == len(node.parts) - 1
    if _has_own_line(text, start, end, comma, is_last=is_last):
        own = without_lines(source, start, end)
        return [own] if not is_last or comma is not None else [_without_comma(source, node), own]
    if not is_last:
        return [removed(source, start, _stretch(node, index + 1)[0])]
    comma = _last_comma(text, node)
    if "#" in text[comma:start]:
        return [_without_comma(source, node), removed(source, start, end)]
    return [removed(source, comma, end)]


def _has_own_line(text: str, start: int, end: int, comma: int | None, *, is_last: bool) -> bool:
    if margin(text, start).strip():
        return False
    stop = line_end(text, end)
    if comma is not None and comma < stop:
        return is_idle(text[comma + 1 : stop])
    return is_idle(text[end:stop]) and (is_last and comma is None)


def _without_comma(source: Source, node: Node) -> Edit:
    comma = _last_comma(source.text, node)
    return removed(source, comma, comma + 1)


def _last_comma(text: str, node: Node) -> int:
    """Where the comma before the last part stands."""
    found = _comma(text, _stretch(node, len(node.parts) - 2)[1])
    if found is None:  # pragma: no cover -- a comma stands between two parts
        raise EditError("this list cannot be edited", "write it in one line")
    return found


def _empty(source: Source, node: Node, start: int, end: int) -> Edit:
    """Brackets with nothing in them; comments in them stay."""
    before, after = source.text[node.body + 1 : start], source.text[end : node.end - 1]
    if "#" in before + after:
        own = _has_own_line(source.text, start, end, None, is_last=True)
        return without_lines(source, start, end) if own else removed(source, start, end)
    kept = after if before == after and not after.strip(" ") else ""
    return replaced(source, node.body + 1, node.end - 1, kept)


def _refuse_bare(text: str, node: Node) -> None:
    if text[node.body] not in "[{":
        raise EditError(
            "an entry in a list without braces cannot be edited", "write '{key: value}'"
        )
