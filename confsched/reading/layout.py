"""How the values of a file are written: in brackets or by indentation, quoted, marked, repeated.

What is read (`tree`) says nothing of this. It is looked at again when somebody changes a file, so
that the change can be made in the style of the rest.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.reading.syntax import PAGES, Syntax, syntax_of
from confsched.reading.tree import NULLS
from confsched.source import Source


class Kind(StrEnum):
    """What stands at a place; an alias repeats a value that stands elsewhere."""

    TEXT = "text"
    ALIAS = "alias"
    MAPPING = "mapping"
    SEQUENCE = "sequence"


class Part(NamedTuple):
    """An entry of a mapping, or an item of a list, which has no key."""

    key: "Node | None"
    value: "Node"


@dataclass(slots=True, eq=False)
class Node:
    """One value as it is written.

    `start` is where its anchor or tag begins, `body` where it does itself, `end` where it ends
    without blank lines or comments. `flow` is whether it stands in brackets. `style` is its quote,
    or the sign of a block of text. `text` is what a text or the alias of a text reads as. `shared`
    is whether an alias repeats it.
    """

    kind: Kind
    start: int
    body: int
    end: int
    parent: "Node | None" = None
    flow: bool = True
    style: str = ""
    text: str = ""
    anchor: str = ""
    repeats: "Node | None" = None
    shared: bool = False
    parts: list[Part] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is written there."""
        return self.kind is Kind.TEXT and self.start == self.end

    @property
    def is_text(self) -> bool:
        """Whether it reads as a text, or as nothing."""
        return (self.repeats or self).kind is Kind.TEXT

    @property
    def is_null(self) -> bool:
        """Whether it reads as nothing."""
        return self.kind is Kind.TEXT and not self.style and self.text in NULLS

    def own(self, key: str) -> int | None:
        """Which of its entries has a key, and counts; not one that it takes over from elsewhere."""
        found: int | None = None
        for index, part in enumerate(self.parts):
            if part.key is not None and part.key.text == key and not is_merge(part.key):
                found = index if found is None else found
                if not part.value.is_null:
                    return index
        return found

    def around(self) -> Iterator["Node"]:
        """Itself and all that it is part of, outwards."""
        node: Node | None = self
        while node is not None:
            yield node
            node = node.parent

    def within(self) -> Iterator["Node"]:
        """Itself and all that is part of it."""
        yield self
        for key, value in self.parts:
            if key is not None:
                yield key
            yield from value.within()


def is_merge(key: Node) -> bool:
    """Whether a key is the `<<` that takes over the entries of another mapping."""
    return key.text == "<<" and not key.style


class Layout(NamedTuple):
    """Every value of a source by its packed place."""

    nodes: dict[int, Node]
    is_json: bool


def _data(source: Source) -> Source | None:
    """What is written as data: all of a source, or the beginning of a page, if that is YAML."""
    if not source.name.lower().endswith(PAGES):
        return source
    from confsched.reading import front_matter  # noqa: PLC0415 -- for pages only

    return front_matter.yaml_part(source) if front_matter.has_front_matter(source) else source


@lru_cache(maxsize=8)
def layout(source: Source) -> Layout:
    """How a source is written; one that can be read.

    Raises ConfschedError for what is neither YAML nor JSON: we read it, and write none.
    """
    data = _data(source)
    syntax = syntax_of(data) if data else None
    if data is None or syntax not in (Syntax.YAML, Syntax.JSON):
        message = f"{source.name!r} is neither YAML nor JSON: it is read, and never changed"
        raise ConfschedError(message, "keep the conference in YAML or JSON")
    if syntax is Syntax.JSON:
        from confsched.reading.json_layout import json_nodes  # noqa: PLC0415 -- one of two

        return Layout(json_nodes(data), is_json=True)
    from confsched.reading.yaml_layout import yaml_nodes  # noqa: PLC0415 -- one of two

    return Layout(yaml_nodes(data), is_json=False)
