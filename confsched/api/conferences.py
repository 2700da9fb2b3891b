"""Conferences, loaded and checked."""

import gc
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from confsched import files
from confsched.findings import Phase
from confsched.loading import load_group, only
from confsched.opening import Reading
from confsched.refusals import none_in
from confsched.schedule.schedule import Schedule

if TYPE_CHECKING:
    from confsched.checking import Choices, Report
    from confsched.settings.force import InForce

StrPath = str | os.PathLike[str]


def load_all(*paths: StrPath, reading: Reading | None = None) -> tuple[Schedule, ...]:
    """Every conference that some files and folders hold; without a path, this folder.

    `reading` is what you know of files of other systems: their format, the zone of their times, and
    the dates of the days of a programme that was written for people.
    Mistakes in the files never raise: they are findings of `validate`. Raises `ConfschedError`
    when a path cannot be read or there is nothing of ours in it.
    """
    return _loaded(paths, reading, below=True)


def load(*paths: StrPath, reading: Reading | None = None) -> Schedule:
    """The one conference that some files and folders hold; see `load_all`.

    A folder that is a conference is that one, whatever other conferences lie below it. Raises
    `ConfschedError` where there are several, and says where.
    """
    return only(_loaded(paths, reading, below=False))


def _loaded(
    paths: Sequence[StrPath], reading: Reading | None, *, below: bool
) -> tuple[Schedule, ...]:
    names = [os.fspath(path) for path in paths] or ["."]
    with collection_paused():
        groups = files.find(names, below=below)
        schedules = [schedule for group in groups for schedule in load_group(group, reading)]
    if not schedules:
        raise none_in(names)
    return tuple(schedules)


def validate(  # noqa: PLR0913 -- what can be decided over the files
    *conferences: StrPath | Schedule,
    phase: Phase | str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, str] | None = None,
    busy: Mapping[str, StrPath] | None = None,
    today: date | None = None,
    reading: Reading | None = None,
) -> "Report":
    """What is wrong with some conferences, given as paths or as schedules.

    The phase decides how much each finding weighs: the one given, else the conference's own.
    `select` and `ignore` take codes, prefixes and names of rules, `severity` has a level for some;
    they go before what the files say. `busy` has calendars (.ics) of speakers by id. Waivers
    expire by the date of `today`, if there is one. `reading` is as for `load_all`.
    """
    from confsched.checking import Choices, phase_of  # noqa: PLC0415 -- not for loading

    weights = tuple(f"{code}={level}" for code, level in (severity or {}).items())
    choices = Choices(
        phase=phase_of(phase),
        select=tuple(select),
        ignore=tuple(ignore),
        severity=weights,
        busy=tuple(f"{who}={os.fspath(path)}" for who, path in (busy or {}).items()),
        today=today,
    )
    return report(conferences, choices, reading)


def report(
    conferences: Iterable[StrPath | Schedule],
    choices: "Choices",
    reading: Reading | None = None,
) -> "Report":
    """What is wrong with some conferences; see `validate`."""
    from confsched.checking import check_all  # noqa: PLC0415 -- not for loading

    given = tuple(conferences)
    schedules = [one for one in given if isinstance(one, Schedule)]
    paths = [one for one in given if not isinstance(one, Schedule)]
    if paths or not schedules:
        schedules.extend(load_all(*paths, reading=reading))
    with collection_paused():
        return check_all(schedules, choices)


def config(schedule: Schedule, choices: "Choices") -> "tuple[InForce, ...]":
    """What holds for every rule, and which file or option says so."""
    from confsched.checking import decide  # noqa: PLC0415 -- not for loading

    return decide(schedule, choices)[0]


def one_of(given: Sequence[StrPath | Schedule], reading: Reading | None = None) -> Schedule:
    """The one conference that is given, as itself or by its files; `reading` is as for `load`."""
    schedules = [one for one in given if isinstance(one, Schedule)]
    if schedules:
        return only(tuple(schedules))
    return load(*map(os.fspath, given), reading=reading)  # type: ignore[arg-type]


@contextmanager
def collection_paused() -> Iterator[None]:
    """A large conference has no cycles to speak of, and looking for them takes half the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
