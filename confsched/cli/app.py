"""The commands, put together."""

from collections.abc import Callable

import typer

from confsched import __version__
from confsched.cli.agenda import agenda
from confsched.cli.check_feed import check_feed
from confsched.cli.config import config
from confsched.cli.described import Described, DescribedGroup
from confsched.cli.export import export
from confsched.cli.fix import fix
from confsched.cli.free import free
from confsched.cli.groups import spread
from confsched.cli.import_ import import_
from confsched.cli.init import init
from confsched.cli.moves import move, shift, swap
from confsched.cli.now import now
from confsched.cli.publish import publish
from confsched.cli.rules import explain, rules
from confsched.cli.schema import schema
from confsched.cli.show import show
from confsched.cli.stats import stats
from confsched.cli.suggest import suggest
from confsched.cli.template import template
from confsched.cli.validate import validate
from confsched.cli.waive import waive
from confsched.cli.watch import watch


def _told(command: Callable[..., None]) -> str:
    """What a command says of itself; lines end where the terminal does, not where ours do."""
    parts = (command.__doc__ or "").split("\n\n")
    return "\n\n".join(" ".join(part.split()) for part in parts)


app = typer.Typer(
    name="confsched",
    cls=DescribedGroup,
    help="The conference programme as plain text, checked like code.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (
    *(validate, fix, watch, agenda, now, show, stats, suggest, free, move, swap, shift),
    *(export, publish, rules, explain, config, waive, init, template, schema),
):
    app.command(help=_told(command), cls=Described)(spread(command))
app.command("import", help=_told(import_), cls=Described)(spread(import_))
app.command("check-feed", help=_told(check_feed), cls=Described)(spread(check_feed))


@app.callback()
def main(
    *,
    version: bool = typer.Option(False, "--version", help="Print the version and end."),  # noqa: FBT003 -- typer's way
) -> None:
    """The conference programme as plain text, checked like code."""
    if version:  # pragma: no cover -- answered before this is imported
        typer.echo(f"confsched {__version__}")
        raise typer.Exit
