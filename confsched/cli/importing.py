"""What `confsched import` prints, and where."""

from confsched.cli import terminal
from confsched.cli.options import ListFormat
from confsched.importing.outcome import Imported
from confsched.reports.imports import imported
from confsched.reports.imports_json import imported_json
from confsched.reports.pages import explanation
from confsched.text.safe import visible
from confsched.text.shell import argument
from confsched.text.styled import plain


def show(done: Imported, output: ListFormat, columns: int, *, explain: bool = False) -> None:
    """Print the summary; of an update that is not made the change itself, the rest beside it.

    If somebody wants pages explained, they stand above it.
    """
    if explain and output is ListFormat.TEXT:
        for page in done.pages:
            terminal.show((*explanation(page, columns), ()))
    if output is ListFormat.JSON:
        terminal.put(imported_json(done))
    elif done.dry_run and done.update is not None:
        terminal.put("".join(f"{visible(line)}\n" for line in done.update.patch.splitlines()))
        for line in plain(imported(done, columns)):
            terminal.note(line)
    else:
        terminal.show(imported(done, columns))
        if not done.dry_run:
            terminal.note(f"check it with: confsched validate {argument(done.folder)}")
