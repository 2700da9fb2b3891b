"""How the values of a JSON text are written: all of it is in brackets and double quotes."""

from confsched.reading.json_text import read_json
from confsched.reading.layout import Kind, Node, Part
from confsched.reading.tree import Mapping, Sequence, Value, end_of, start_of
from confsched.source import Source


def json_nodes(source: Source) -> dict[int, Node]:
    """Every value by its packed place; keys are none."""
    builder = _Builder(source.text)
    for root in read_json(source).roots:
        builder.root(root)
    return builder.nodes


class _Builder:
    def __init__(self, text: str) -> None:
        self.text = text
        self.nodes: dict[int, Node] = {}

    def root(self, value: Value) -> None:
        if isinstance(value, Mapping | Sequence):
            self.node(value, value.places.real(value.packed), None)

    def node(self, value: Value, mark: int, parent: Node | None) -> Node:
        made = self.nodes[mark] = self.made(value, mark, parent)
        if isinstance(value, Mapping):
            real = value.places.real
            for key, item, key_mark, item_mark in value.entries():
                place = self.made(key, real(key_mark), made)
                made.parts.append(Part(place, self.node(item, real(item_mark), made)))
        elif isinstance(value, Sequence):
            for item, item_mark in zip(value, value.all_marks(), strict=True):
                made.parts.append(Part(None, self.node(item, value.places.real(item_mark), made)))
        return made

    def made(self, value: Value, mark: int, parent: Node | None) -> Node:
        start, end = start_of(mark), end_of(mark)
        if isinstance(value, Mapping | Sequence):
            kind = Kind.MAPPING if isinstance(value, Mapping) else Kind.SEQUENCE
            return Node(kind, start, start, end, parent)
        style = '"' if self.text[start] == '"' else ""
        return Node(Kind.TEXT, start, start, end, parent, style=style, text=value or "")
