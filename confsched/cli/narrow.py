"""Help on a narrow terminal: below each name what it means, as no table has room there."""

from collections.abc import Iterable, Iterator
from typing import Any

from confsched.text.wrap import wrap

_INDENT = 2


def narrow_help(command: Any, ctx: Any, columns: int) -> str:  # noqa: ANN401 -- typer's, or click's
    """What --help says of a command, in lines of so many columns."""
    usage = f"Usage: {ctx.command_path} {' '.join(command.collect_usage_pieces(ctx))}"
    lines = list(_filled(usage, columns, 0, _INDENT))
    for paragraph in (command.help or "").split("\n\n"):
        lines += ["", *_filled(paragraph, columns)]
    given = command.get_params(ctx)
    lines += _listed("Arguments", _records(given, "argument", ctx), columns)
    lines += _listed("Options", _records(given, "option", ctx), columns)
    lines += _listed("Commands", _commands(command, ctx), columns)
    return "\n".join(lines) + "\n"


def _records(given: Iterable[Any], kind: str, ctx: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    """The names of some parameters, each with what it means."""
    of_kind = (one for one in given if one.param_type_name == kind)
    return (record for one in of_kind if (record := one.get_help_record(ctx)))


def _commands(command: Any, ctx: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    for name in command.list_commands(ctx) if hasattr(command, "list_commands") else ():
        yield name, command.get_command(ctx, name).help.partition("\n\n")[0]


def _listed(heading: str, records: Iterable[tuple[str, str]], columns: int) -> Iterator[str]:
    for number, (name, meaning) in enumerate(records):
        if not number:
            yield from ("", f"{heading}:")
        yield from _filled(name, columns, _INDENT, 3 * _INDENT)
        yield from _filled(meaning, columns, 2 * _INDENT)


def _filled(text: str, columns: int, indent: int = 0, later: int | None = None) -> Iterator[str]:
    """A text in lines, which may end between choices; `later` is the indent after the first."""
    later = indent if later is None else later
    for number, line in enumerate(wrap(text.replace("|", " | "), columns - later)):
        yield " " * (later if number else indent) + line
