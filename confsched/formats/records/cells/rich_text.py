"""Mappings in the place of texts: what something is called, and a tree of paragraphs and words."""

from collections.abc import Iterator
from itertools import chain

from confsched.formats.columns.compared import compared
from confsched.formats.texts import one_text
from confsched.reading import Mapping, Sequence, Value

_INNER = ("content", "children")
_AROUND = ("root", "document", "value", "raw", "json")  # of the whole tree
_WORDS = ("value", "text")
NAMED_BY = ("name", "title", "label", "tag", "display name")


def is_rich(value: Value) -> bool:
    """Whether a value is such a tree, or a list of its paragraphs."""
    nodes = value if isinstance(value, Sequence) else [value]
    return bool(nodes) and all(_inner(one) is not None for one in nodes)


def words_of(value: Value) -> str:
    """The words of a tree, a paragraph after the other."""
    nodes = value if isinstance(value, Sequence) else [value]
    return "\n\n".join(text for one in nodes for text in _paragraphs(one) if text)


def _inner(node: Value) -> Sequence | None:
    if not isinstance(node, Mapping):
        return None
    found = (one for name in _INNER if isinstance(one := node.get(name), Sequence))
    around = (one for name in _AROUND if isinstance(one := node.get(name), Mapping))
    return next(chain(found, filter(None, map(_inner, around))), None)


def _paragraphs(node: Value) -> Iterator[str]:
    inner = _inner(node) or ()
    leaves = [_words(one) for one in inner if _inner(one) is None]
    if leaves:
        yield "".join(leaves).strip()
    for one in inner:
        if _inner(one) is not None:
            yield from _paragraphs(one)


def _words(leaf: Value) -> str:
    texts = [leaf.get(name) for name in _WORDS] if isinstance(leaf, Mapping) else [leaf]
    return next((one for one in texts if isinstance(one, str)), "")


def called_by_name(value: Value) -> Value:
    """What something is called that has a name, or a text as it is."""
    key = _key(value) if isinstance(value, Mapping) else ""
    return one_text(value[key] if isinstance(value, Mapping) and key else value)


def _key(value: Mapping) -> str:
    """Under which key a mapping says what it is called: `name`, `track_name`; empty if nowhere."""
    keys = {compared(key).rpartition(" ")[2]: key for key in reversed([*value]) if value.get(key)}
    found = (key for name in NAMED_BY if (key := name if value.get(name) else keys.get(name)))
    return next(found, "")
