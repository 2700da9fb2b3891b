"""Lists of timed sessions that stand beside the rooms or tracks of a day, and tell others."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from confsched.formats.columns.fields import columns
from confsched.formats.records.layout.shapes import is_timed, names_of
from confsched.reading import Value, rows_in
from confsched.reading.tree import texts_in


def told_beside(
    lists: Mapping[str, Sequence[Value]], groups: Iterable[Value]
) -> dict[str, Sequence[Value]]:
    """Those lists that say when something is, and have nothing of what is told in the groups."""
    timed = {name: inner for name, inner in lists.items() if is_timed(names_of(*inner))}
    texts = {text for one in groups if timed for text in texts_in(one)}
    return {name: inner for name, inner in timed.items() if texts.isdisjoint(_titles_in(inner))}


def _titles_in(lists: Sequence[Value]) -> Iterator[str]:
    """What sessions are called in some lists; nothing else than ids where they only have these."""
    found = columns(names_of(*lists))
    called = [name for name, column in found.items() if column.field in ("title", "id")]
    told = (one.get(name) for one in rows_in(lists) for name in called)
    yield from (text for text in told if isinstance(text, str) and text)
