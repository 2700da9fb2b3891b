"""`confsched schema`."""

from enum import StrEnum
from importlib import import_module
from typing import Annotated, Any

import typer

from confsched.cli.options import one_of


class Described(StrEnum):
    """What there is a JSON Schema of."""

    CONFERENCE = "conference"
    REPORT = "report"
    EXPORT = "export"
    STATS = "stats"


_MADE_BY = {
    Described.REPORT: ("confsched.reports.report_schema", "report_schema"),
    Described.EXPORT: ("confsched.exporters.json_schema", "json_schema"),
    Described.STATS: ("confsched.reports.figures_schema", "figures_schema"),
}


def schema(
    what: Annotated[
        Described,
        typer.Argument(
            help=(
                "conference: any file of one, the default; report: validate --format json;"
                " export: export json; stats: stats --format json."
            ),
            show_default=False,
            **one_of(Described),
        ),
    ] = Described.CONFERENCE,
) -> None:
    """Print the JSON Schema of the files of a conference, of a report, an export or figures.

    Editors complete and check with it while you type: see docs/editors.md.
    """
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.text.as_json import as_json  # noqa: PLC0415 -- the same

    terminal.put(as_json(_schema(what)))


def _schema(what: Described) -> dict[str, Any]:
    if what in _MADE_BY:
        module, function = _MADE_BY[what]
        made: dict[str, Any] = getattr(import_module(module), function)()
        return made
    from confsched.rules import every_rule  # noqa: PLC0415 -- one of several
    from confsched.schemas import conference_schema  # noqa: PLC0415 -- the same

    return conference_schema(every_rule())
