"""What all documents of one conference say together, typed but not yet resolved."""

from dataclasses import dataclass, field
from typing import Generic, TypeVar

from confsched.findings import Finding
from confsched.model.entries import (
    ConferenceEntry,
    Identified,
    Room,
    RuleSettings,
    Session,
    SessionTypeEntry,
    Speaker,
    Track,
)
from confsched.reading import Origin

E = TypeVar("E", bound=Identified)
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Item(Generic[E]):
    """One entry of a section, where it stands, and which of its fields were left out as wrong."""

    id: str
    entry: E
    origin: Origin
    section: str
    broken: frozenset[str] = _NOTHING


@dataclass(slots=True)
class Conference:
    """The sections of a conference; `given` names those that some file has.

    `whole` is false when a file could not be read: then nothing can be called undefined.
    """

    entry: ConferenceEntry
    origin: Origin
    broken: frozenset[str] = _NOTHING
    rooms: dict[str, Item[Room]] = field(default_factory=dict)
    tracks: dict[str, Item[Track]] = field(default_factory=dict)
    types: dict[str, Item[SessionTypeEntry]] = field(default_factory=dict)
    speakers: dict[str, Item[Speaker]] = field(default_factory=dict)
    sessions: dict[str, Item[Session]] = field(default_factory=dict)
    rules: RuleSettings = field(default_factory=RuleSettings)
    given: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)
    whole: bool = True
