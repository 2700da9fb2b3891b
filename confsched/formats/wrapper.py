"""A file of another system inside of what handed it on: under one key, or in a list of one.

Beside it may stand what an answer says of itself. Or it is without its list: services answer with
one session alone to whoever asks for it.
"""

from confsched.formats.records.layout.shapes import is_timed, listed
from confsched.reading import Document, Mapping, Sequence, Value

# what services and scripts call what they hand on; any other name may say something
_WORDS = frozenset(
    (
        *("data", "result", "results", "response", "payload", "body", "content", "value"),
        *("items", "days", "schedule", "program", "programme", "agenda", "calendar", "grid"),
        *("sessions", "events", "event", "conference", "all", "sessionize"),
    )
)

# and what they say of how it went, which is nothing about a conference
_OF_ANSWERS = frozenset(
    (
        *("status", "code", "statuscode", "success", "ok", "error", "errors", "message", "msg"),
        *("count", "total", "totalcount", "timestamp", "requestid", "cached", "apiversion"),
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
        return root[0] if isinstance(root[0], (Mapping, Sequence)) else None
    if isinstance(root, Mapping):
        handed = [(name, value) for name, value in root.items() if not _is_of_answer(name, value)]
        if len(handed) == 1 and handed[0][0].casefold() in _WORDS:
            found = handed[0][1]
            return found if isinstance(found, (Mapping, Sequence)) else None
    return None


def _is_of_answer(name: str, value: Value) -> bool:
    plain = name.casefold().replace("_", "")
    return plain in _OF_ANSWERS and (not value or isinstance(value, str))
