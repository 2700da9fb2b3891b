"""What can be said about a place in somebody's files: frozen data, no behaviour."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from confsched.errors import ConfschedError
from confsched.source import Span

UNREADABLE: Final = ("F001", "F005", "F009")  # of these a file cannot be read


class Severity(StrEnum):
    """How much a finding weighs; only errors make a run fail."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    OFF = "off"


class Phase(StrEnum):
    """How public the schedule is; rules weigh differently in each."""

    DRAFT = "draft"
    ANNOUNCED = "announced"
    LIVE = "live"


@dataclass(frozen=True, slots=True)
class Related:
    """The other half of a finding: a place and what stands there."""

    span: Span
    message: str


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what stands at a span by a text."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that mend a finding; unsafe unless it cannot change what was meant."""

    description: str
    edits: tuple[Edit, ...]
    safe: bool = False


def safe_fix(description: str, made: Callable[[], tuple[Edit, ...]]) -> Fix | None:
    """A fix that cannot change what was meant; None where the text cannot be changed so."""
    edits: tuple[Edit, ...] = ()
    with suppress(ConfschedError):
        edits = made()
    return Fix(description, edits, safe=True) if edits else None


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where something is wrong.

    A rule gives message, span, related and fix; the runner stamps name and severity. A stage
    before the rules sets `code` to say which rule its finding belongs to. `about` are ids of what
    it is about besides the entries it points into: the room of a clash, the speaker; they are not
    printed, and a waiver there covers it as well. `alike` is what is told once instead of all
    findings of a rule that say so, if there are several and none of them is waived: then the first
    of them stands for all, which it has in `stands_for`.
    """

    message: str
    span: Span
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    code: str = ""
    name: str = ""
    severity: Severity = Severity.ERROR
    about: tuple[Span, ...] = ()
    alike: str = ""
    stands_for: tuple["Finding", ...] = ()
