"""Ids of entries in lists that have none: made of what the entries are called."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from confsched.findings import Finding
from confsched.formats.ids import Taken, slug
from confsched.reading import Mapping, Sequence
from confsched.source import Span

_CALLED = ("title", "name")
_SHOWN = 2  # ids in a message


class MadeIds:
    """Ids for the entries of one list, apart from those in use and those that others have in it."""

    def __init__(self, entries: Sequence, in_use: Iterable[str]) -> None:
        ids = (entry.get("id") for entry in entries if isinstance(entry, Mapping))
        self._taken = Taken((*in_use, *(one for one in ids if isinstance(one, str))))

    def claim(self, entry: Mapping) -> tuple[str, str]:
        """An id, and the field that it is made of; two empty texts where it cannot be made."""
        for field in () if entry.get("id") else _CALLED:
            text = entry.get(field)
            if isinstance(text, str) and (made := slug(text)):
                return self._taken.claim(made), field
        return "", ""


def made_ids_told(made: Iterable[tuple[str, Span]]) -> Iterator[Finding]:
    """F010, once for each file: the sessions whose ids are made, by ids and places of titles."""
    for _, several in groupby(made, lambda one: id(one[1].source)):
        ids, places = zip(*several, strict=True)
        yield Finding(_message(ids), places[0], code="F010")


def _message(ids: tuple[str, ...]) -> str:
    shown = ", ".join(map(repr, ids[:_SHOWN])) + (" …" if len(ids) > _SHOWN else "")
    if len(ids) == 1:
        return f"a session has no id: it goes by {shown}, and by another if its title changes"
    return f"{len(ids)} sessions have no id: they go by their titles as {shown}"
