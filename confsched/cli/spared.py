"""What was read is never written over; without typer, as `validating`."""

from collections.abc import Iterable

from confsched import files
from confsched.errors import ConfschedError


def spare(outputs: Iterable[str], read: Iterable[str]) -> None:
    """Raise ConfschedError for a file to be written that is one of those that were read."""
    kept = {files.same(name) for name in read}
    for output in outputs:
        if output != files.STDIN and files.same(output) in kept:
            message = f"{output!r} was read for this, and what is in it would be lost"
            raise ConfschedError(message, "give another name")
