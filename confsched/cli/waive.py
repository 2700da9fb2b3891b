"""`confsched waive`."""

from typing import Annotated

import typer

from confsched.cli.options import PatchOnly, Paths, codes_and_names


def waive(  # noqa: PLR0913 -- what a waiver says, and where it goes
    place: Annotated[
        str, typer.Argument(metavar="FILE:LINE", help="Where the finding is.", show_default=False)
    ],
    paths: Paths = None,
    *,
    reason: Annotated[str, typer.Option(help="Why it is accepted.", show_default=False)],
    rule: Annotated[
        str,
        typer.Option(
            metavar="CODE",
            help="Which rule, where several are at the place.",
            autocompletion=codes_and_names,
        ),
    ] = "",
    until: Annotated[
        str, typer.Option(metavar="DATE", help="The last day on which it is accepted.")
    ] = "",
    dry_run: PatchOnly = False,
) -> None:
    """Accept a finding: write a waiver beside the entry that it is about."""
    from confsched import api  # noqa: PLC0415 -- slow import
    from confsched.cli import terminal  # noqa: PLC0415 -- the same
    from confsched.cli.patches import show_patch  # noqa: PLC0415 -- the same
    from confsched.cli.validating import today  # noqa: PLC0415 -- the same

    said = {"reason": reason, "rule": rule, "until": until}
    done = api.waive(place, *(paths or []), **said, today=today(), write=not dry_run)
    if dry_run:
        show_patch(done.patch)
    verb, finding = "would accept" if dry_run else "accepted", done.finding
    terminal.note(f"{verb} {finding.code} {finding.name} of {done.owner!r}: {finding.message}")
    if done.others:
        more = "1 more like it stays" if done.others == 1 else f"{done.others:,} more like it stay"
        terminal.note(f"{more}; to accept all, write '{finding.name}: off' under 'rules'")
