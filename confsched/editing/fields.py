"""Setting, adding to and taking out the fields of an entry, in the style in which it is written."""

from collections.abc import Mapping as MappingOf
from typing import NamedTuple

from confsched.editing import blocks, flows
from confsched.editing.applying import EditError, refuse_foreign
from confsched.editing.emitting import ends_in_break, entry_lines, mapping_lines
from confsched.editing.lines import inserted, line_break, line_end, replaced
from confsched.editing.listed import relisted
from confsched.editing.scalars import Plain, Where, entry, key, scalar, written
from confsched.findings import Edit
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence
from confsched.reading.json_text import entry_end
from confsched.reading.layout import Kind, Node, layout
from confsched.source import Source, Span

Edits = tuple[Edit, ...]
_MARKS = pattern(r"[&!]\S*(?:[ \t]+[&!]\S*)*")
_QUOTES = ("'", '"')
_SIGNS = ("|", ">")
_SIGN = pattern(r"[|>][-+0-9]*")
_IDENTIFIER = pattern(r"[\w.-]+")


class _Spot(NamedTuple):
    """A container, how it is written, and in what."""

    source: Source
    node: Node
    where: Where


def set_field(
    mapping: Mapping, name: str, value: Plain, *, after: str = "", flow: bool = True
) -> Edits:
    """Give an entry's field another value, or give it the field; see `set_fields`."""
    return set_fields(mapping, {name: value}, after=after, flow=flow)


def set_fields(
    mapping: Mapping, values: MappingOf[str, Plain], *, after: str = "", flow: bool = True
) -> Edits:
    """Give some fields of an entry another value; those that it lacks are added.

    They come after the field named in `after`, else at the end. Lists and mappings of one line
    are put into brackets, without `flow` only those that stand in others. An entry that is
    written as its name alone, or as nothing, becomes a mapping in braces. Raises EditError where
    other entries would change as well.
    """
    spot = _spot(mapping)
    if spot.node.kind is not Kind.MAPPING:
        return (_extended(spot, values),)
    edits: list[Edit] = []
    new: dict[str, Plain] = {}
    for name, value in values.items():
        index = spot.node.own(name)
        if index is None:
            new[name] = value
        else:
            edits += _replaced(spot, index, value)
    return (*edits, *(_added(spot, new, after, flow=flow) if new else ()))


def append(mapping: Mapping, name: str, item: Plain, after: int | None = None) -> Edits:
    """Add an item to the list that a field has: behind that of a number, before all at -1.

    Where there is none it is made, and a single value becomes its first item.
    """
    spot = _spot(mapping)
    if spot.node.kind is not Kind.MAPPING:
        return (_extended(spot, {name: [item]}),)
    index = spot.node.own(name)
    if index is not None:
        return tuple(_appended(spot, index, item, after))
    if name in mapping:
        raise EditError(
            f"{name!r} is taken over with '<<'", f"give the entry a {name!r} of its own"
        )
    if spot.node.flow:
        return tuple(_added(spot, {name: [item]}, ""))
    indent = blocks.column(spot.source.text, spot.node)
    lines = blocks.item_lines(key(name, spot.where), written(item, spot.where), indent)
    return (_lines_added(spot, len(spot.node.parts) - 1, lines),)


def remove_field(mapping: Mapping, name: str) -> Edits:
    """Take a field out of an entry, with its line; nothing where it has no such field."""
    if name not in mapping:
        return ()
    spot = _spot(mapping)
    index = spot.node.own(name)
    if index is None:
        raise EditError(f"{name!r} is not written in this entry itself", "change it where it is")
    return tuple(_removed(spot, index))


def set_item(sequence: Sequence, index: int, item: Plain) -> Edits:
    """Write another item in the place of one that is a text; in one line, also in a list of lines.

    Raises EditError where other entries share it.
    """
    spot = _spot(sequence)
    node = spot.node.parts[index].value
    _refuse_shared(node)
    text = written(item, Where.JSON if spot.where is Where.JSON else Where.FLOW)
    if node.style in _SIGNS:
        return tuple(_replaced_text(spot.source, node, [text]))
    return (_put(spot, node, text),)


def remove_item(sequence: Sequence, index: int) -> Edits:
    """Take an item out of a list, with its line; a list that would be empty goes with its key."""
    spot = _spot(sequence)
    parent = spot.node.parent
    if len(spot.node.parts) > 1 or parent is None or parent.kind is not Kind.MAPPING:
        return tuple(_removed(spot, index))
    return _removed_whole(spot, parent)


def remove_entry(entry: Mapping) -> Edits:
    """Take a whole entry out of its section, which is not left empty."""
    spot = _spot(entry)
    parent = spot.node.parent
    return () if parent is None or len(parent.parts) < 2 else _removed_whole(spot, parent)


def _removed_whole(spot: _Spot, parent: Node) -> Edits:
    """Take a mapping or a list out of what it stands in, with its key or dash."""
    index = next(i for i, part in enumerate(parent.parts) if part.value is spot.node)
    return tuple(_removed(_Spot(spot.source, parent, _where(parent, spot.where)), index))


def remove_repeated(key: Span, first: Span) -> Edits:
    """Take out the entry with a key that repeats one before it to the letter: the `first` one.

    Nothing where the two differ, if only in a comment within them.
    """
    source = key.source
    refuse_foreign(source)
    found = layout(source)
    if found.is_json:
        return _repeated_in_json(key, first)
    for node in found.nodes.values():
        keys = [part.key.start if part.key else -1 for part in node.parts]
        if key.start in keys:
            spot = _Spot(source, node, _where(node, Where.BLOCK))
            return tuple(_repeated(spot, keys.index(key.start)))
    return ()


def _repeated_in_json(key: Span, first: Span) -> Edits:
    """The same in JSON, whose reader keeps nothing of a key that is given again."""
    text = key.source.text
    end = entry_end(key.source, key.start)
    if text[key.start : end] != text[first.start : entry_end(key.source, first.start)]:
        return ()
    comma = text[: key.start].rstrip()  # there is one, since another key stands before
    return (replaced(key.source, len(comma) - 1, end, ""),)


def _repeated(spot: _Spot, index: int) -> list[Edit]:
    texts = [
        spot.source.text[part.key.start : part.value.end] for part in spot.node.parts if part.key
    ]
    return _removed(spot, index) if texts[index] in texts[:index] else []


def _spot(container: Mapping | Sequence) -> _Spot:
    source = container.places.source
    refuse_foreign(source)
    found = layout(source)
    node = found.nodes.get(container.places.real(container.packed))
    if node is None:  # the data at the beginning of a page
        raise EditError("this is data within another text", "change it by hand")
    shared = next((one for one in node.around() if one.shared), None)
    if shared is not None:
        message = f"this is part of '&{shared.anchor}', which stands for several entries"
        raise EditError(
            message, f"write it out where it is to differ, instead of '*{shared.anchor}'"
        )
    return _Spot(source, node, _where(node, Where.JSON if found.is_json else Where.BLOCK))


def _where(node: Node, known: Where) -> Where:
    if known is Where.JSON:
        return known
    return Where.FLOW if node.flow else Where.BLOCK


def _refuse_shared(node: Node) -> None:
    shared = next((one for one in node.within() if one.shared), None)
    if shared is not None:
        message = f"'&{shared.anchor}' stands here, which is repeated elsewhere"
        raise EditError(message, f"write out '*{shared.anchor}' first")


def _extended(spot: _Spot, values: MappingOf[str, Plain]) -> Edit:
    """A mapping where an entry was written as its name, or as nothing."""
    source, node, where = spot
    named: list[str] = []
    if not node.is_null:
        named = [entry("name", node.text, where, source.text[node.body : node.end])]
        if node.parent is not None and node.parent.kind is Kind.SEQUENCE:
            if not _IDENTIFIER.fullmatch(node.text):
                raise EditError(f"{node.text!r} has no id", "write it as {id: …, name: …}")
            named = [entry("id", node.text, where), *named]
    entries = [entry(name, value, where) for name, value in values.items()]
    return _put(spot, node, "{" + ", ".join([*named, *entries]) + "}")


def _put(spot: _Spot, node: Node, text: str) -> Edit:
    """Put a text in the place of a value, or where one was left out."""
    if not node.is_empty:
        return replaced(spot.source, node.start, node.end, text)
    keys = [part.key for part in node.parent.parts if part.value is node] if node.parent else []
    lacks_colon = any(key is not None and key.end == node.start for key in keys)
    return inserted(spot.source, node.start, f": {text}" if lacks_colon else f" {text}")


def _replaced(spot: _Spot, index: int, value: Plain) -> list[Edit]:
    node = spot.node.parts[index].value
    if value == node.text and node.is_text and not node.is_null:
        return []
    _refuse_shared(node)
    lines = _lines_of(spot, index, value)
    if not node.flow:
        return relisted(spot.source, node, value) or _replaced_block(spot, index, lines)
    if node.style in _SIGNS:
        return _replaced_text(spot.source, node, lines)
    below = [_below(spot.source, node.end, node.end, lines[1:])] if lines[1:] else []
    return [_put(spot, node, lines[0]), *below]


def _lines_of(spot: _Spot, index: int, value: Plain) -> list[str]:
    """A value as it stands behind its key, and on lines of their own below."""
    node, text = spot.node.parts[index].value, spot.source.text
    if spot.where is Where.BLOCK and not _is_cut_off(spot, node, value):
        lines = entry_lines("", value, blocks.column(text, spot.node))
        if len(lines) > 1:
            return [lines[0][lines[0].index(":") + 1 :].lstrip(), *lines[1:]]
    like = text[node.body : node.end] if node.flow and node.style not in _SIGNS else ""
    return [written(value, spot.where, like=like)]


def _replaced_text(source: Source, node: Node, lines: list[str]) -> list[Edit]:
    """What stands where a block of text did; a comment behind its sign stays."""
    sign = _SIGN.match(source.text, node.body)
    head = replaced(source, node.start, sign.end() if sign else node.body, lines[0])
    return [head, _below(source, head.span.end, node.end, lines[1:])]


def _below(source: Source, start: int, end: int, lines: list[str]) -> Edit:
    """Lines in the place of those after one offset, up to that of another."""
    between = line_break(source.text, start)
    added = "".join(between + line for line in lines)
    return replaced(source, line_end(source.text, start), line_end(source.text, end), added)


def _replaced_block(spot: _Spot, index: int, lines: list[str]) -> list[Edit]:
    """A value that begins on the line of its key, instead of lines below it."""
    source, (name, value) = spot.source, spot.node.parts[index]
    colon = source.text.index(":", value.start if name is None else name.end) + 1
    mark = _MARKS.match(source.text, value.start, value.body)
    first = mark.end() if mark else colon
    head = replaced(source, colon, first, f" {lines[0]}")
    return [head, _below(source, first, value.end, lines[1:])]


def _added(
    spot: _Spot, values: MappingOf[str, Plain], after: str, *, flow: bool = True
) -> list[Edit]:
    index = spot.node.own(after)
    index = len(spot.node.parts) - 1 if index is None else index
    where = Where.FLOW if spot.node.flow and spot.where is not Where.JSON else spot.where
    if spot.node.flow:
        entries = [entry(name, value, where) for name, value in values.items()]
        return flows.add(spot.source, spot.node, entries, index)
    indent = blocks.column(spot.source.text, spot.node)
    lines = mapping_lines(values, indent, flow=flow)
    if _is_cut_off(spot, spot.node.parts[index].value, values):
        lines = [indent + entry(name, value, where) for name, value in values.items()]
    return [_lines_added(spot, index, lines)]


def _is_cut_off(spot: _Spot, before: Node, value: Plain) -> bool:
    """Whether a line break at the end of a value would be missing at the end of the file."""
    text = spot.source.text
    return ends_in_break(value) and line_end(text, before.end) == len(text)


def _lines_added(spot: _Spot, index: int, lines: list[str]) -> Edit:
    end = blocks.stretches(spot.source, spot.node)[index].end
    return blocks.add_lines(spot.source, end, spot.node.parts[index].value, lines)


def _appended(spot: _Spot, index: int, item: Plain, after: int | None) -> list[Edit]:
    source, value = spot.source, spot.node.parts[index].value
    if value.shared:
        _refuse_shared(value)
    if value.kind is Kind.SEQUENCE or (value.kind is Kind.MAPPING and not value.flow):
        last = len(value.parts) - 1
        behind = last if after is None or value.kind is Kind.MAPPING else after
        return _appended_below(spot, value, item, behind)
    if value.is_null:
        return [_first_item(spot, index, item)]
    if value.repeats is not None and value.repeats.kind is Kind.SEQUENCE:
        message = f"'*{value.anchor}' stands for a list that other entries have as well"
        raise EditError(message, "write the list out where it is to differ")
    added = f", {written(item, spot.where.inner)}]"
    if value.kind is Kind.TEXT and spot.where is not Where.JSON and value.style not in _QUOTES:
        first = scalar(value.text, "", Where.FLOW)
        return [replaced(source, value.start, value.end, f"[{first}{added}")]
    return [inserted(source, value.start, "["), inserted(source, value.end, added)]


def _appended_below(spot: _Spot, value: Node, item: Plain, after: int) -> list[Edit]:
    """An item of a list that is there, or of one that a mapping becomes the first item of."""
    source = spot.source
    text = written(item, spot.where.inner if value.flow else spot.where)
    if value.flow and after < 0 and value.parts:
        return [inserted(source, value.parts[0].value.start, f"{text}, ")]
    if value.flow:
        return flows.add(source, value, [text], after)
    indent, ends = blocks.column(source.text, value), blocks.stretches(source, value)
    if after < 0:
        line = f"- {text}{line_break(source.text, ends[0].start)}{indent}"
        return [inserted(source, ends[0].start, line)]
    made = blocks.wrap(source, value) if value.kind is Kind.MAPPING else []
    before = value.parts[after].value if value.kind is Kind.SEQUENCE else value
    return [*made, blocks.add_lines(source, ends[after].end, before, [f"{indent}- {text}"])]


def _first_item(spot: _Spot, index: int, item: Plain) -> Edit:
    value = spot.node.parts[index].value
    if spot.node.flow or not value.is_empty:
        return _put(spot, value, written([item], spot.where))
    indent = blocks.column(spot.source.text, spot.node)
    return _lines_added(spot, index, [f"{indent}  - {written(item, spot.where)}"])


def _removed(spot: _Spot, index: int) -> list[Edit]:
    name, value = spot.node.parts[index]
    _refuse_shared(value)
    if name is not None:
        _refuse_shared(name)
    if spot.node.flow:
        return flows.remove(spot.source, spot.node, index)
    return [blocks.remove(spot.source, spot.node, index)]
