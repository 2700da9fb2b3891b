"""What is wrong with a command line, told as any other mistake is."""

from collections.abc import Callable
from typing import Any, Final, cast

import typer

from confsched.errors import ConfschedError
from confsched.patterns import pattern

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
