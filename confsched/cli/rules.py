"""`confsched rules` and `confsched explain`."""

from typing import Annotated

import typer

from confsched.cli.options import ListFormat, codes_and_names, written_as


def rules(
    output: Annotated[ListFormat, written_as("How the list is written.")] = ListFormat.TEXT,
) -> None:
    """List every rule with what it weighs in each phase."""
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.rules import manual  # noqa: PLC0415 -- slow import

    if output is ListFormat.JSON:
        terminal.put(manual.rules_json())
    else:
        terminal.show(manual.rules_table(terminal.columns()))


def explain(
    code: Annotated[
        str,
        typer.Argument(
            metavar="CODE",
            help="A rule's code or name.",
            show_default=False,
            autocompletion=codes_and_names,
        ),
    ],
) -> None:
    """Explain a rule: why it is there, an example that breaks it, and what to do instead."""
    from confsched.cli import terminal  # noqa: PLC0415 -- not needed for --help
    from confsched.rules import manual  # noqa: PLC0415 -- slow import

    terminal.show(manual.explained(code, terminal.columns()))
