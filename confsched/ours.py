"""Whether a document is one of ours, as its sections tell."""

from collections.abc import Iterator

from confsched.model.assemble import ALL_SECTIONS
from confsched.reading import Document, Mapping, Sequence, Value
from confsched.text.nearest import nearest

SECTIONS = (
    b"conference",
    b"rooms",
    b"tracks",
    b"types",
    b"speakers",
    b"sessions",
    b"panels",
    b"rules",
)


def is_plainly_ours(document: Document) -> bool:
    """Whether its sections are mappings by id: nobody else's are, but where a schedule is apart."""
    mappings = [root for root in document.roots if isinstance(root, Mapping)]
    sections = [value for root in mappings for key, value in root.items() if key in ALL_SECTIONS]
    if any(isinstance(root.get("schedule"), (Mapping, Sequence)) for root in mappings):
        return False
    return bool(sections) and all(isinstance(section, Mapping) for section in sections)


def is_ours(document: Document) -> bool:
    """Whether it has a section of ours, or one that looks like a slip of ours.

    Of a file that cannot be read the text has to do.
    """
    if not document.whole:
        return any(_opens(document.source.text, section.decode()) for section in SECTIONS)
    entries = (entry for root in document.roots for entry in _entries(root))
    return any(_is_section(*entry) for entry in entries)


def has_section(document: Document) -> bool:
    """Whether a section of ours is in it, by its very name."""
    return any(
        not root.keys().isdisjoint(ALL_SECTIONS)
        for root in document.roots
        if isinstance(root, Mapping)
    )


def is_something(document: Document) -> bool:
    """Whether values could be read in it that stand under names which are not free."""
    named = any(not key.startswith("x-") for root in document.roots for key in _keys(root))
    listed = any(isinstance(root, Sequence) and root for root in document.roots)
    return document.whole and (named or listed)


def _keys(root: Value) -> Iterator[str]:
    if isinstance(root, Mapping):
        yield from root


def _entries(root: Value) -> Iterator[tuple[str, Value]]:
    if isinstance(root, Mapping):
        yield from root.items()


def _opens(text: str, section: str) -> bool:
    """Whether a line of YAML or of JSON begins with a section's key."""
    return f"\n{section}:" in f"\n{text}" or f'"{section}"' in text


def _is_section(key: str, value: Value) -> bool:
    """Whether it is a section, or could be a slip of one: `_type: Answer` is none."""
    if key in ALL_SECTIONS:
        return True
    may_be = key[:1] != "_" and not (isinstance(value, str) and value)
    return may_be and bool(nearest(key, ALL_SECTIONS, most=1, alike=0.8))
