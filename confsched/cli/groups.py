"""Options that belong together and that several commands have, as one parameter of each.

A command with a parameter of such a class is handed to typer by `spread`, with an option for each
field of the class in its place.
"""

import inspect
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import TYPE_CHECKING, Any, NamedTuple

from confsched.cli.colors import ColorChoice
from confsched.cli.options import (
    Color,
    Columns,
    ExitZero,
    FirstDay,
    Forms,
    From,
    Ignore,
    Mine,
    NoPager,
    OneDay,
    OneRoom,
    OneSpeaker,
    OneTrack,
    OneType,
    ReportFile,
    Select,
    SeverityChoice,
    Statistics,
    Strict,
    TheirZone,
    Where,
)

if TYPE_CHECKING:
    from confsched.agenda.filters import Selection
    from confsched.api import Reading
    from confsched.checking import Choices
    from confsched.cli.validating import Manner
    from confsched.findings import Phase
    from confsched.text.styled import Line


class Choosing(NamedTuple):
    """Which sessions a command is about."""

    day: OneDay = None
    room: OneRoom = None
    speaker: OneSpeaker = None
    track: OneTrack = None
    type_: OneType = None
    where: Where = None
    mine: Mine = None

    def selection(self) -> "Selection":
        """What is asked for; raises ConfschedError for a list that cannot be read."""
        from confsched.agenda.filters import Selection  # noqa: PLC0415 -- slow import
        from confsched.cli.choosing import mine  # noqa: PLC0415 -- the same

        chosen = None if self.mine is None else mine(self.mine)
        day, room, speaker, track, kind, where, _ = self
        return Selection(day, room, speaker, track, kind, where, chosen)


class Foreign(NamedTuple):
    """What is said of files of other systems."""

    source: From = None
    timezone: TheirZone = None
    columns: Columns = None
    date: FirstDay = None

    def reading(self, days: list[str] | None = None) -> "Reading":
        """The same as it is asked of readers, `days` that do not follow each other with it.

        Raises ConfschedError.
        """
        from confsched.cli.loading import columns_of, days_of  # noqa: PLC0415 -- slow import
        from confsched.opening import Reading  # noqa: PLC0415 -- the same

        return Reading(
            self.source or "",
            self.timezone or "",
            columns_of(self.columns),
            days_of(self.date, days),
        )

    @property
    def words(self) -> tuple[str, ...]:
        """The same as it was typed, for a command that is offered."""
        said = (("--from", self.source), ("--timezone", self.timezone), ("--date", self.date))
        mapped = (("--map", column) for column in self.columns or ())
        return tuple(word for pair in (*said, *mapped) if pair[1] for word in pair if word)


class Weighing(NamedTuple):
    """Which rules run, and how much they weigh."""

    select: Select = None
    ignore: Ignore = None
    severity: SeverityChoice = None

    def choices(
        self,
        phase: "Phase | None" = None,
        today: str | None = None,
        busy: list[str] | None = None,
    ) -> "Choices":
        """The same with what else is decided; raises ConfschedError for a date that is none."""
        from confsched.checking import Choices  # noqa: PLC0415 -- slow import
        from confsched.cli.dates import date_of  # noqa: PLC0415 -- the same

        return Choices(
            phase=phase,
            select=tuple(self.select or ()),
            ignore=tuple(self.ignore or ()),
            severity=tuple(self.severity or ()),
            busy=tuple(busy or ()),
            today=date_of(today),
        )


class Reporting(NamedTuple):
    """How findings are written, and what the run ends with."""

    forms: Forms = None
    output: ReportFile = "-"
    statistics: Statistics = False
    strict: Strict = False
    exit_zero: ExitZero = False

    def manner(self, *, show_waived: bool = False) -> "Manner":
        """The same for whoever writes them; raises ConfschedError."""
        from confsched.cli.reporting import targets_of  # noqa: PLC0415 -- not needed for --help
        from confsched.cli.validating import Manner  # noqa: PLC0415 -- the same

        targets = targets_of(self.forms or [], self.output)
        return Manner(targets, show_waived, self.strict, self.exit_zero, self.statistics)


class Screen(NamedTuple):
    """How lines are shown that may be more than a screen of them."""

    color: Color = ColorChoice.AUTO
    no_pager: NoPager = False

    def show(self, lines: "Iterable[Line]") -> None:
        """Write them to standard output."""
        from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help

        terminal.show(lines, color=self.color, paged=not self.no_pager)


_GROUPS: tuple[type, ...] = (Choosing, Foreign, Weighing, Reporting, Screen)


def spread(command: Callable[..., None]) -> Callable[..., None]:
    """A command that takes the options of its groups one by one."""
    groups = {name: kind for name, kind in command.__annotations__.items() if kind in _GROUPS}
    if not groups:
        return command

    @wraps(command)
    def spread_out(*args: object, **given: object) -> None:
        for name, kind in groups.items():
            given[name] = kind(**{field: given.pop(field) for field in kind._fields})
        command(*args, **given)

    signature = inspect.signature(command)
    parameters = [*_parameters(signature, groups)]
    changed: Any = spread_out
    changed.__signature__ = signature.replace(parameters=parameters)
    changed.__annotations__ = {one.name: one.annotation for one in parameters} | {"return": None}
    return spread_out


def _parameters(
    signature: inspect.Signature, groups: dict[str, Any]
) -> Iterator[inspect.Parameter]:
    for name, parameter in signature.parameters.items():
        if name not in groups:
            yield parameter
            continue
        for field, default in groups[name]._field_defaults.items():
            kind = groups[name].__annotations__[field]
            yield parameter.replace(name=field, default=default, annotation=kind)
