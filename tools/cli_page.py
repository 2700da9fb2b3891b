"""`docs/cli.md`: the commands with their arguments and options, from their signatures.

Read from what typer documents, the annotations, and not from what it builds of them: that is
private and differs between its versions, and so does the text of its own generator.
"""

from collections.abc import Callable, Iterator
from enum import StrEnum
from inspect import Parameter, cleandoc, signature
from types import UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from typer.models import ArgumentInfo, OptionInfo

from confsched.cli.app import app
from confsched.errors import ExitCode
from tools.markdown import code, table

_OPENING = """\
# The command line

`confsched COMMAND --help` prints what is written here. Results go to standard output, everything
else to standard error. Colours are used on a terminal only; `NO_COLOR` turns them off,
`FORCE_COLOR` on where they are not. `confsched --version` prints the version."""


class _Setting(NamedTuple):
    """An argument or an option: how it is written, and what it says."""

    written: str
    meaning: str
    is_option: bool


def cli_page() -> str:
    """Write what all commands share, then a section for each."""
    sections = [
        _section(info.name or info.callback.__name__, info.callback)
        for info in app.registered_commands
        if info.callback
    ]
    return "\n\n".join([_OPENING, _exit_codes(), *sections]) + "\n"


def _exit_codes() -> str:
    meanings = {
        ExitCode.CLEAN: "nothing in the files is wrong at the level of an error",
        ExitCode.FINDINGS: "something is, or a file cannot be read",
        ExitCode.COULD_NOT_RUN: "the command could not run: a wrong option, a missing file",
    }
    rows = [(str(int(exit_code)), meaning) for exit_code, meaning in meanings.items()]
    return table(("exit code", "meaning"), rows)


def _section(name: str, command: Callable[..., Any]) -> str:
    settings = list(_settings(command))
    words = [setting.written for setting in settings if not setting.is_option]
    options = ["[OPTIONS]"] if any(setting.is_option for setting in settings) else []
    usage = " ".join(["confsched", name, *options, *words])
    parts = [f"## confsched {name}", cleandoc(command.__doc__ or "")]
    parts.append(f"```console\n$ {usage}\n```")
    if settings:
        rows = [(code(setting.written), setting.meaning) for setting in settings]
        parts.append(table(("argument or option", "meaning"), rows))
    return "\n\n".join(parts)


def _settings(command: Callable[..., Any]) -> Iterator[_Setting]:
    hints = get_type_hints(command, include_extras=True)
    for parameter in signature(command).parameters.values():
        kind, info = get_args(hints[parameter.name])
        if isinstance(info, ArgumentInfo):
            name = info.metavar or parameter.name.upper()
            alone = name if parameter.default is Parameter.empty else f"[{name}]"
            written = {UnionType: f"[{name}]...", list: f"{name}..."}.get(get_origin(kind), alone)
            yield _Setting(written, info.help or "", is_option=False)
        elif isinstance(info, OptionInfo):
            yield _Setting(
                _option(parameter, kind, info), _meaning(parameter, info), is_option=True
            )


def _option(parameter: Parameter, kind: Any, info: OptionInfo) -> str:  # noqa: ANN401 -- any type
    names = info.param_decls or ()
    if isinstance(info.default, str):  # in an annotation the first name stands there
        names = (info.default, *names)
    names = names or (f"--{parameter.name.replace('_', '-')}",)
    value = "" if kind is bool else info.metavar or _value(parameter, kind)
    return f"{', '.join(names)} {value}".rstrip()


def _value(parameter: Parameter, kind: Any) -> str:  # noqa: ANN401 -- any type
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return "|".join(kind)
    return parameter.name.rstrip("_").upper()


def _meaning(parameter: Parameter, info: OptionInfo) -> str:
    """Return the help, and what is taken where the option is not given."""
    if parameter.default in (None, False, "", Parameter.empty):
        return info.help or ""
    return f"{info.help} Default: {code(str(parameter.default))}."
