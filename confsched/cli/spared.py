"""What was read is never written over; without typer, as `validating`."""

from collections.abc import Iterable

from confsched import files
from confsched.errors import ConfschedError
from confsched.house_rules import house_files
from confsched.schedule.schedule import Schedule
from confsched.schedule.sources import sources


def spare(outputs: Iterable[str], read: Iterable[str]) -> None:
    """Raise ConfschedError for a file to be written that is one of those that were read."""
    kept = {files.same(name) for name in read}
    for output in outputs:
        if output != files.STDIN and files.same(output) in kept:
            message = f"{output!r} was read for this, and what is in it would be lost"
            raise ConfschedError(message, "give another name")


def files_of(schedule: Schedule) -> frozenset[str]:
    """The files of a conference, those of its house rules included."""
    return sources(schedule) | house_files(schedule)
