"""Commands whose help speaks of DAY and ROLE, and what is wrong with how they are called."""

import shlex
from collections.abc import Callable, Iterable
from shutil import get_terminal_size
from typing import Any, Final, cast

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup

from confsched.errors import ConfschedError
from confsched.patterns import pattern

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


# of whichever click typer has, its own or the library
UsageError: Final = cast("type[Exception]", typer.BadParameter.__mro__[1])


_ALIKE: Final = 0.8
_MOST: Final = 3
_EXTRA: Final = pattern(r"\((?!s\))(.*)\)")


def explained(error: Any, ctx: Any) -> Exception:  # noqa: ANN401 -- typer's, or click's
    """A mistake of ours for one of the option parser's, which had no command to run."""
    tell = _TOLD.get(type(error).__name__)
    if tell is None:
        return cast("Exception", error)
    return ConfschedError(tell(error, ctx), f"see what there is with: {ctx.command_path} --help")


def _no_such_option(error: Any, ctx: Any) -> str:  # noqa: ANN401
    from confsched.text.nearest import did_you_mean, nearest  # noqa: PLC0415 -- for mistakes only

    name = error.option_name
    params = ctx.command.get_params(ctx)
    known = [one for param in params for one in param.opts if one.startswith("-")]
    begun = [one for one in known if one.startswith(name)][:_MOST]
    near = begun or nearest(name, known, most=1, alike=_ALIKE)
    places = [_name(one) for one in params if one.param_type_name == "argument"]
    if not near and name.lstrip("-").upper() in places:
        usage = " ".join((ctx.command_path, *places))
        return f"there is no option {name!r}; write it without: {usage}"
    return f"there is no option {name!r}{did_you_mean(near)}"


def _bad_option(error: Any, _ctx: Any) -> str:  # noqa: ANN401
    takes_none = "not take" in error.message
    return f"{error.option_name} {'takes no value' if takes_none else 'needs a value'}"


def _missing(error: Any, _ctx: Any) -> str:  # noqa: ANN401
    meaning = error.param.help or ""
    return f"{_name(error.param)} is missing: {meaning[:1].lower()}{meaning[1:].rstrip('.')}"


def _bad_value(error: Any, _ctx: Any) -> str:  # noqa: ANN401
    is_option = error.param.param_type_name == "option"
    return f"{_name(error.param)}: {error.message}" if is_option else str(error.message)


def _too_much(error: Any, _ctx: Any) -> str:  # noqa: ANN401
    extra = _EXTRA.search(error.message)
    return f"nothing more is expected: {extra[1]!r}" if extra else str(error.message)


def _name(param: Any) -> str:  # noqa: ANN401
    """What an option or an argument is called in the help."""
    is_option = param.param_type_name == "option"
    return str(max(param.opts, key=len) if is_option else param.metavar)


_TOLD: Final[dict[str, Callable[[Any, Any], str]]] = {
    "NoSuchOption": _no_such_option,
    "BadOptionUsage": _bad_option,
    "MissingParameter": _missing,
    "BadParameter": _bad_value,
    "UsageError": _too_much,
}
