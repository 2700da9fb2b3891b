"""A file of another system inside of what handed it on: under one key, or in a list of one.

Or without its list: services answer with one session alone to whoever asks for it.
"""

from confsched.formats.records.shapes import is_timed, listed
from confsched.reading import Document, Mapping, Sequence, Value

# what services and scripts call what they hand on; any other name may say something
_WORDS = frozenset(
    (
        *("data", "result", "results", "response", "payload", "body", "content", "value"),
        *("items", "days", "schedule", "program", "programme", "agenda", "calendar", "grid"),
        *("sessions", "events", "event", "conference", "all", "sessionize"),
    )
)

_SLOTS = frozenset(("slot", "slots"))  # in which an entry may say when it is


def in_a_list(document: Document) -> Document | None:
    """A document that is one entry with a title and a time, as the list that it stood in."""
    roots = [*map(listed, filter(_is_entry, document.roots))]
    return document._replace(roots=tuple(roots)) if roots else None


def _is_entry(root: Value) -> bool:
    if not isinstance(root, Mapping) or "title" not in root:
        return False
    return not _SLOTS.isdisjoint(root) or is_timed(root)


def unwrapped(document: Document) -> Document | None:
    """What a document has inside, if there is nothing else in it."""
    inner = [_inner(root) for root in document.roots]
    return document._replace(roots=tuple(inner)) if inner and all(inner) else None


def _inner(root: Value) -> Mapping | Sequence | None:
    if isinstance(root, Sequence) and len(root) == 1:
        found = root[0]
        return found if isinstance(found, Mapping) else None
    if isinstance(root, Mapping) and len(root) == 1:
        ((name, found),) = root.items()
        if isinstance(found, (Mapping, Sequence)) and name.casefold() in _WORDS:
            return found
    return None
