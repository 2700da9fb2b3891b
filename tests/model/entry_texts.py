"""Entries bound from YAML texts, and findings in lines that can be compared."""

from typing import TypeVar

from confsched.findings import Finding
from confsched.model.binding import Bound, bind
from confsched.model.entries import (
    ConferenceEntry,
    Entry,
    Room,
    Session,
    SessionTypeEntry,
    Speaker,
    Track,
)
from confsched.reading import Mapping, read

E = TypeVar("E", bound=Entry)
KINDS = (ConferenceEntry, Room, Track, Speaker, Session, SessionTypeEntry)


def mapping(text: str) -> Mapping:
    """The mapping that a YAML text holds; the text itself may have slips of its own."""
    (root,) = read("made.yaml", text.encode()).roots
    assert isinstance(root, Mapping)
    return root


def bound(kind: type[E], text: str) -> Bound[E]:
    return bind(kind, mapping(text))


def told(finding: Finding) -> str:
    """Place, what stands there, code and message in one line."""
    return f"{finding.span.first.line}:{finding.span.first.column} {finding.code} {finding.message}"


def complaints(kind: type[E], text: str) -> list[str]:
    found = sorted(bound(kind, text).findings, key=lambda finding: finding.span.start)
    return [told(finding) for finding in found]
