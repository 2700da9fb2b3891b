"""One place that says something about rules: the `rules` of some files, or a command's options."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from confsched.findings import Phase, Severity
from confsched.source import Span


class Given(NamedTuple):
    """A value and the place that gives it: in a file, or in words."""

    value: Any
    place: Span | str


@dataclass(slots=True)
class Layer:
    """What one place says.

    `select` is None where it says nothing about that. `severities` are by pattern, each with what
    it gives for some phases or all; `values` are by code and name of the setting.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severities: list[tuple[str, dict[Phase, Severity], Span | str]] = field(default_factory=list)
    values: dict[tuple[str, str], Given] = field(default_factory=dict)
    places: dict[str, Span | str] = field(default_factory=dict)
