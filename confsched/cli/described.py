"""Commands whose help speaks of DAY and ROLE, where typer has the types of Python."""

from shutil import get_terminal_size
from typing import Any

from typer.core import TyperArgument, TyperCommand, TyperGroup

_TABLE = 76  # columns; in fewer a table cuts names of options


class _Fitting:
    """Something whose help is a table only where there is room for one."""

    def get_params(self, ctx: Any) -> Any:  # noqa: ANN401 -- whose context it is differs
        """All that can be given to it."""
        return _described(super().get_params(ctx))  # type: ignore[misc]  # of the class beside it

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
