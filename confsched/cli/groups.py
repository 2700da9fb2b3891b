"""Options that belong together and that several commands have, as one parameter of each.

A command with a parameter of such a class is handed to typer by `spread`, with an option for each
field of the class in its place.
"""

import inspect
from collections.abc import Callable, Iterator
from functools import wraps
from typing import TYPE_CHECKING, Any, NamedTuple

from confsched.cli.options import (
    Columns,
    FirstDay,
    From,
    Mine,
    OneDay,
    OneRoom,
    OneSpeaker,
    OneTrack,
    OneType,
    TheirZone,
    Where,
)

if TYPE_CHECKING:
    from confsched.agenda.filters import Selection
    from confsched.api import Reading


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
        from confsched.cli.choosing import selection_of  # noqa: PLC0415 -- slow import

        return selection_of(self)


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


_GROUPS: tuple[type, ...] = (Choosing, Foreign)


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
