"""What was read is never written over; without typer, as `validating`."""

from collections.abc import Iterable
from pathlib import PurePath

from confsched import files
from confsched.errors import ConfschedError
from confsched.house_rules import house_files
from confsched.schedule.schedule import Schedule
from confsched.schedule.sources import sources

_OURS = (".yaml", ".yml", ".json", ".toml")


def spare(outputs: Iterable[str], read: Iterable[str]) -> None:
    """Raise ConfschedError for a file to be written that is one of those that were read."""
    kept = {files.same(name) for name in read}
    for output in outputs:
        if output != files.STDIN and files.same(output) in kept:
            message = f"{output!r} was read for this, and what is in it would be lost"
            raise ConfschedError(message, "give another name")


def keep_out(output: str, read: Iterable[str]) -> None:
    """Raise ConfschedError for a list that would be read as part of the conference beside it."""
    from confsched.formats.columns.section_names import of_file  # noqa: PLC0415 -- for lists only

    section, path = of_file(output), PurePath(output)
    homes = {str(PurePath(files.same(name)).parent) for name in read if name.endswith(_OURS)}
    if section and str(PurePath(files.same(output)).parent) in homes:
        message = f"{output!r} would be part of the conference beside it, with its {section} twice"
        other = path.with_name(f"programme{path.suffix}")
        raise ConfschedError(message, f"give another name, like {str(other)!r}, or another folder")


def files_of(schedule: Schedule) -> frozenset[str]:
    """The files of a conference, those of its house rules included."""
    return sources(schedule) | house_files(schedule)
