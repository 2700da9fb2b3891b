"""What all documents of one conference say together, typed but not yet resolved."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Generic, NamedTuple, TypeVar

from confsched.findings import Finding
from confsched.model.entries import ConferenceEntry, Identified
from confsched.reading import Origin
from confsched.source import Span

E = TypeVar("E", bound=Identified)
_NOTHING: frozenset[str] = frozenset()


class Raw(NamedTuple):
    """One entry of a section as it was written, and where it stands.

    It is typed when it is resolved and not before: all typed entries of a large conference at
    once would take as much memory as everything else.
    """

    id: str
    origin: Origin
    section: str


as_raw: Callable[[tuple[str, Origin, str]], Raw] = partial(tuple.__new__, Raw)


class Item(NamedTuple, Generic[E]):
    """One typed entry, and which of its fields were left out as wrong."""

    id: str
    entry: E
    origin: Origin
    section: str
    broken: frozenset[str] = _NOTHING


as_item: Callable[[tuple[str, E, Origin, str, frozenset[str]]], Item[E]]
as_item = partial(tuple.__new__, Item)


@dataclass(slots=True)
class Conference:
    """The sections of a conference.

    `given` names those that some file has, `lost` those of which something could not be used, and
    `aside` what else stands beside them in a file: `x-…`, and what is no section.

    `whole` is false when a file could not be read: then nothing can be called undefined.
    `left_over` are lines of pages that were not understood, `beside` says which files were left
    out.
    """

    entry: ConferenceEntry
    origin: Origin
    broken: frozenset[str] = _NOTHING
    rooms: dict[str, Raw] = field(default_factory=dict)
    tracks: dict[str, Raw] = field(default_factory=dict)
    types: dict[str, Raw] = field(default_factory=dict)
    speakers: dict[str, Raw] = field(default_factory=dict)
    sessions: dict[str, Raw] = field(default_factory=dict)
    rules: list[Origin] = field(default_factory=list)
    given: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    aside: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    whole: bool = True
    left_over: list[Span] = field(default_factory=list)
    beside: tuple[str, ...] = ()
