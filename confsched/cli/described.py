"""Commands whose help speaks of DAY and ROLE, where typer has the types of Python."""

import shlex
from collections.abc import Iterable
from shutil import get_terminal_size
from typing import Any

from typer.core import TyperArgument, TyperCommand, TyperGroup

from confsched.cli.usage import UsageError, explained

_TABLE = 76  # columns; in fewer a table cuts names of options


class _Fitting:
    """Something whose help is a table only where there is room for one."""

    def get_params(self, ctx: Any) -> Any:  # noqa: ANN401 -- whose context it is differs
        """All that can be given to it."""
        return _described(super().get_params(ctx))  # type: ignore[misc]  # of the class beside it

    def parse_args(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 -- as it is typer's
        """Read the arguments; raises ConfschedError where they are wrong."""
        try:
            return super().parse_args(ctx, args)  # type: ignore[misc]  # of the class beside it
        except UsageError as error:
            raise explained(error, ctx) from None

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 -- whose they are differs
        """Write the help."""
        width = get_terminal_size().columns
        if width < _TABLE:
            from confsched.cli.narrow import narrow_help  # noqa: PLC0415 -- on few terminals

            formatter.write(narrow_help(self, ctx, max(width, 20)))
        else:
            super().format_help(ctx, formatter)  # type: ignore[misc]  # of the class beside it


class Described(_Fitting, TyperCommand):
    """A command."""


class DescribedGroup(_Fitting, TyperGroup):
    """The command that has the others."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:  # noqa: ANN401 -- as it is typer's
        """The command that the first argument names."""
        name = args[0]
        if self.get_command(ctx, name) is None and not ctx.resilient_parsing:
            raise _no_such_command(name, self.list_commands(ctx))
        return super().resolve_command(ctx, args)


def _no_such_command(name: str, known: Iterable[str]) -> Exception:
    from confsched.errors import ConfschedError  # noqa: PLC0415 -- for mistakes only
    from confsched.files import is_there  # noqa: PLC0415 -- the same
    from confsched.text.nearest import did_you_mean, nearest  # noqa: PLC0415 -- the same

    near = did_you_mean(nearest(name, known, most=1))
    hint = "see what there is with: confsched --help"
    if is_there(name) and not near:
        hint = f"say what to do with it, like: confsched validate {shlex.quote(name)}"
    return ConfschedError(f"there is no command {name!r}{near}", hint)


class _Argument(TyperArgument):
    """An argument; its name says all, so that no type stands beside it."""

    def display_type_rich(self, ctx: Any) -> None:  # noqa: ANN401 -- whose context it is differs
        """Nothing."""


def _described(parameters: Any) -> Any:  # noqa: ANN401 -- of typer or of click
    """Parameters whose help has what is to be written behind them, if anything is."""
    for parameter in parameters:
        if isinstance(parameter, TyperArgument):
            parameter.__class__ = _Argument
        elif parameter.is_flag:
            parameter.metavar = ""
        elif parameter.metavar is None:
            parameter.metavar = parameter.name.rstrip("_").upper()
    return parameters
