"""Files that are changed: findings accepted and mended, programmes brought in."""

import os
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from confsched import files
from confsched.api.conferences import StrPath, collection_paused, report
from confsched.findings import Phase
from confsched.opening import Reading

if TYPE_CHECKING:
    from confsched.fixes import Fixed
    from confsched.importing.outcome import Imported
    from confsched.waive import Waiving


def waive(  # noqa: PLR0913 -- what a waiver says, and where it goes
    place: str,
    *paths: StrPath,
    reason: str,
    rule: str = "",
    until: str = "",
    today: date | None = None,
    write: bool = True,
) -> "Waiving":
    """Accept the finding at a place, `FILE:LINE` or `FILE:LINE:COLUMN` as a report names it.

    A waiver is written beside the entry that it is about, in a conference given by paths, else the
    one that the file belongs to. `rule` tells several findings at one place apart; `until` is the
    last day on which it holds. By `today` other waivers have ended, and what they accepted can be
    accepted anew. Without `write` the files stay as they are. Raises `ConfschedError`
    where there is no such finding, and where the file cannot be changed.
    """
    from confsched.checking import Choices  # noqa: PLC0415 -- not for loading
    from confsched.waive import place_of, until_of  # noqa: PLC0415 -- for this alone
    from confsched.waive import waive as find  # noqa: PLC0415 -- the same

    where = place_of(place)
    found = report(paths or [files.conference_of(where.path)], Choices(today=today))
    done = find(found, where, reason, rule=rule, until=until_of(until, today))
    if write:
        source = done.finding.span.source
        files.rewrite([files.Rewriting(source.name, source.text, done.text)])
    return done


def fix(  # noqa: PLR0913 -- what can be decided over the files
    *paths: StrPath,
    unsafe: bool = False,
    phase: Phase | str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    today: date | None = None,
    reading: Reading | None = None,
    write: bool = True,
) -> "Fixed":
    """Mend the files of some conferences where the findings say how.

    Safe fixes cannot change what was meant; with `unsafe` those are made as well that only
    probably mean it. Only what the rules of `select` and not of `ignore` find is mended, but a fix
    after which any rule finds something new is undone. All else in the files stays byte for byte,
    and those of other systems as they are. `phase`, `today` and `reading` are as for `validate`.
    Without `write` nothing is written. Raises `ConfschedError` where a file cannot be written, or
    has changed since it was read: then none is.
    """
    from confsched.checking import Choices, phase_of  # noqa: PLC0415 -- not for loading
    from confsched.fixes import fix as mend  # noqa: PLC0415 -- for this alone

    choices = Choices(
        phase=phase_of(phase), select=tuple(select), ignore=tuple(ignore), today=today
    )
    names = [os.fspath(path) for path in paths]
    with collection_paused():
        return mend(names, choices, reading, unsafe=unsafe, writes=write)


def import_files(  # noqa: PLR0913 -- what is said of several sources
    *sources: StrPath,
    into: StrPath,
    update: bool = False,
    reading: Reading | None = None,
    room_prefix: Iterable[str] = (),
    rename_room: Mapping[str, str] | None = None,
    same_person: Mapping[str, str] | None = None,
    same_people: bool = False,
    settle: str | None = None,
    write: bool = True,
) -> "Imported":
    """Make files of ours of those of other systems; several sources become one conference.

    They go into a folder that holds nothing yet. With `update` it is one that they were imported
    into before: what has changed since is brought in, what was changed by hand stays, and where
    both were changed it is a conflict, which `settle` ends for "ours" or "theirs"; without sources
    those of the last import are read again. `room_prefix`
    has texts that stand before the names of each source's rooms, `rename_room` rooms by name or
    id with what they are to be called, `same_person` people by id with the id of who they are,
    and with `same_people` everybody of one name is one; an update remembers all of these. Without
    `write` everything stays as it is. Raises `ConfschedError` where a source is no file of another
    system, or cannot be read, and where the folder cannot be used.
    """
    from confsched.import_request import Asked  # noqa: PLC0415 -- for this alone
    from confsched.importing.choices import Pair, settle_of  # noqa: PLC0415 -- for this alone
    from confsched.imports import import_again, import_new  # noqa: PLC0415 -- for this alone

    asked = Asked(
        sources=tuple(os.fspath(source) for source in sources),
        folder=os.fspath(into),
        reading=reading or Reading(),
        prefixes=tuple(room_prefix),
        rooms=tuple(Pair(*pair) for pair in (rename_room or {}).items()),
        people=tuple(Pair(*pair) for pair in (same_person or {}).items()),
        everybody=same_people,
        settle=None if settle is None else settle_of(settle),
        dry_run=not write,
    )
    with collection_paused():
        return import_again(asked) if update else import_new(asked)
