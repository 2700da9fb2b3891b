"""A file of another system inside of what handed it on: under one key, or in a list of one."""

from confsched.reading import Document, Mapping, Sequence, Value

# what services and scripts call what they hand on; any other name may say something
_WORDS = frozenset(
    (
        *("data", "result", "results", "response", "payload", "body", "content", "value"),
        *("items", "days", "schedule", "program", "programme", "agenda", "calendar", "grid"),
        *("sessions", "events", "event", "conference", "all", "sessionize"),
    )
)


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
