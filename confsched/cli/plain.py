"""Commands with nothing but paths and texts, which do without the option parser.

It takes a third of the time of a small conference. Whatever is not plainly right, the parser reads.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from datetime import tzinfo

    from confsched.schedule.schedule import Schedule


class Plain(NamedTuple):
    """What of a command line can be read without a parser: paths and names, and options."""

    arguments: tuple[str, ...]
    options: Mapping[str, str]


class Command(NamedTuple):
    """A command: how many arguments it needs, its options that take a text, and what it does."""

    needed: int
    options: frozenset[str]
    run: Callable[[Plain], int]


def run(arguments: Sequence[str]) -> int | None:
    """Run a command and return its exit code; None where the parser is needed."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    plain = read(arguments[1:], command.options) if command else None
    if command is None or plain is None or len(plain.arguments) < command.needed:
        return None
    if plain.options.get("--view", _views()[0]) not in _views():
        return None
    if command.needed and _is_path(plain.arguments[0]):
        return None
    return command.run(plain)


def _is_path(text: str) -> bool:
    """Whether a name may be that of a conference, which comes last."""
    from confsched import files  # noqa: PLC0415 -- slow import

    return files.is_there(text)


def read(arguments: Sequence[str], options: frozenset[str]) -> Plain | None:
    """Read arguments and options in any order; None for all else, right or wrong."""
    found: list[str] = []
    given: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        if name in options:
            given[name] = value if equals else next(rest, "")
            if not given[name] or given[name].startswith("-"):
                return None
        elif argument == "-" or not argument.startswith("-"):
            found.append(argument)
        else:
            return None
    return Plain(tuple(found), given)


def _validate(plain: Plain) -> int:
    from confsched.cli.validating import run as validate  # noqa: PLC0415 -- for this command

    return validate(plain.arguments)


def _views() -> tuple[str, ...]:
    from confsched.agenda.views import VIEWS  # noqa: PLC0415 -- for one command

    return VIEWS


def _agenda(plain: Plain) -> int:
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.agenda.filters import Selection  # noqa: PLC0415 -- slow import
    from confsched.agenda.views import BEST  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- slow import
    from confsched.cli.colors import are_seen  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import

    lines = api.agenda_lines(
        load_readable([*plain.arguments]),
        Selection(),
        width=terminal.columns(),
        view=plain.options.get("--view", BEST),
        colors=are_seen(),
    )
    terminal.show(lines, paged=True)
    return 0


def _now(plain: Plain) -> int:
    from confsched.agenda.filters import Selection  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.moments import Question  # noqa: PLC0415 -- slow import

    zone = _zone(plain)
    question = Question(plain.options.get("--at"), Selection(), None, None, zone)
    terminal.show(question.answer(load_readable([*plain.arguments])))
    return 0


def _show(plain: Plain) -> int:
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.cli.validating import today  # noqa: PLC0415 -- slow import
    from confsched.reports.show import show_lines  # noqa: PLC0415 -- slow import

    name, *paths = plain.arguments
    schedule = load_readable(paths)
    zone = _zone(plain, schedule)
    profile = api.show(schedule, name, today=today())
    terminal.show(show_lines(profile, terminal.columns(), zone), paged=True)
    return 0


def _zone(plain: Plain, schedule: "Schedule | None" = None) -> "tzinfo | None":
    if "--tz" not in plain.options:
        return None
    from confsched.cli.local_zone import zone_of  # noqa: PLC0415 -- slow import

    return zone_of(plain.options["--tz"], schedule)


def _suggest(plain: Plain) -> int:
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- slow import
    from confsched.cli.loading import load_readable  # noqa: PLC0415 -- slow import
    from confsched.reports.suggestions import suggestions  # noqa: PLC0415 -- slow import

    name, *paths = plain.arguments
    answer = api.suggest(load_readable(paths), name, day=plain.options.get("--day"))
    terminal.show(suggestions(answer, terminal.columns()))
    return 0


COMMANDS: Final[Mapping[str, Command]] = {
    "validate": Command(0, frozenset(), _validate),
    "agenda": Command(0, frozenset(("--view",)), _agenda),
    "now": Command(0, frozenset(("--at", "--tz")), _now),
    "show": Command(1, frozenset(("--tz",)), _show),
    "suggest": Command(1, frozenset(("--day",)), _suggest),
}
