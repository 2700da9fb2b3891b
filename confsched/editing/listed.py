"""Lists that are written below their keys: what stays in one keeps its line and its comment."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from confsched.editing import blocks
from confsched.editing.lines import inserted, line_break, margin, replaced, without_lines
from confsched.editing.scalars import Plain, Where, written
from confsched.findings import Edit
from confsched.reading.layout import Kind, Node
from confsched.source import Source


def relisted(source: Source, node: Node, items: Plain) -> list[Edit]:
    """Make a list hold other texts; nothing where all of it is to be written anew."""
    if node.kind is not Kind.SEQUENCE or not isinstance(items, list):
        return []
    old = [part.value for part in node.parts]
    new = [item for item in items if isinstance(item, str)]
    if len(new) < len(items) or not all(map(_is_plain, old)):
        return []
    if margin(source.text, node.body).strip():  # a dash behind another
        return []
    matcher = SequenceMatcher(None, [one.text for one in old], new, autojunk=False)
    steps = matcher.get_opcodes()
    if not any(step[0] == "equal" for step in steps):
        return []
    return [
        edit
        for kind, first, last, start, end in steps
        if kind != "equal"
        for edit in _step(source, node, (first, last), new[start:end])
    ]


def _is_plain(node: Node) -> bool:
    """Whether it is a text in its line that stands there and nowhere else."""
    return (
        node.kind is Kind.TEXT
        and not (node.is_empty or node.shared)
        and node.style[:1]
        not in (
            "|",
            ">",
        )
    )


def _step(source: Source, node: Node, gone: tuple[int, int], come: Sequence[str]) -> Iterator[Edit]:
    """Texts where others stood: in their places, then on lines of their own."""
    first, last = gone
    stretches = blocks.stretches(source, node)
    stay = min(last, first + len(come))
    for index, item in zip(range(first, stay), come, strict=False):
        value = node.parts[index].value
        like = source.text[value.body : value.end]
        yield replaced(source, value.start, value.end, written(item, Where.BLOCK, like=like))
    if stay < last:
        yield without_lines(source, stretches[stay].start, stretches[last - 1].end)
    more = [f"- {written(item, Where.BLOCK)}" for item in come[stay - first :]]
    if more and stay:
        indent, value = blocks.column(source.text, node), node.parts[stay - 1].value
        lines = [f"{indent}{line}" for line in more]
        yield blocks.add_lines(source, stretches[stay - 1].end, value, lines)
    elif more:
        indent, start = blocks.column(source.text, node), stretches[0].start
        between = f"{line_break(source.text, start)}{indent}"
        yield inserted(source, start, "".join(f"{line}{between}" for line in more))
