"""`confsched schema`."""

from enum import StrEnum
from typing import Annotated, Any

import typer

from confsched.cli.options import one_of


class Described(StrEnum):
    """What there is a JSON Schema of."""

    CONFERENCE = "conference"
    REPORT = "report"
    EXPORT = "export"


def schema(
    what: Annotated[
        Described,
        typer.Argument(
            help=(
                "conference: any file of one, the default; report: validate --format json;"
                " export: export json."
            ),
            show_default=False,
            **one_of(Described),
        ),
    ] = Described.CONFERENCE,
) -> None:
    """Print the JSON Schema of the files of a conference, of a report or of an export.

    Editors complete and check with it while you type: see docs/editors.md.
    """
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.text.as_json import as_json  # noqa: PLC0415 -- the same

    terminal.put(as_json(_schema(what)))


def _schema(what: Described) -> dict[str, Any]:
    if what is Described.REPORT:
        from confsched.reports.report_schema import report_schema  # noqa: PLC0415 -- one of three

        return report_schema()
    if what is Described.EXPORT:
        from confsched.exporters.json_schema import json_schema  # noqa: PLC0415 -- one of three

        return json_schema()
    from confsched.rules import every_rule  # noqa: PLC0415 -- one of three
    from confsched.schemas import conference_schema  # noqa: PLC0415 -- the same

    return conference_schema(every_rule())
