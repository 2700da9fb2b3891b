"""Lists of sections by their names: those of sessions, then those of speakers or rooms alone."""

from collections.abc import Iterable
from dataclasses import replace

from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.section_names import places_of
from confsched.formats.records.format import ANY
from confsched.formats.records.layout.link_sheets import joined
from confsched.formats.records.layout.named_sessions import tell_named
from confsched.reading import Mapping, Value


def _has_sessions(root: Value) -> bool:
    sessions = isinstance(root, Mapping) and any(section_of(one) == "sessions" for one in root)
    return sessions and ANY.parts[0][0](root)


def _join(roots: Iterable[Value]) -> None:
    roots = [*roots]
    joined(roots)
    tell_named(roots)


LISTS = replace(
    ANY,
    name="lists",
    whole_folder=True,
    places_of=places_of,
    join=_join,
    parts=(
        (_has_sessions, ANY.parts[0][1]),
        *ANY.parts,
    ),
)
