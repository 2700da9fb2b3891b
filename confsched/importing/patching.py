"""A merge as changed texts: edit after edit, each made only where it changes nothing else.

Edits that touch each other are made one after the other, the file read anew between them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from confsched.editing.applying import apply
from confsched.editing.errors import EditError
from confsched.findings import Edit
from confsched.importing.changing import changed, new_days, new_entries
from confsched.importing.merging import Merge, PartEdit
from confsched.importing.ours import Ours
from confsched.importing.placing import Places, placed
from confsched.importing.programme import DAYS, Fields, Programme
from confsched.importing.writing import NOTHING, Notes, section_lines

Key = tuple[str, str]  # section and id


class _Job(NamedTuple):
    """A change to one file that is made as a whole, and the entries that it is about."""

    about: tuple[Key, ...]
    edits: Callable[[Ours], Iterable[Edit]]
    smaller: tuple["_Job", ...] = ()  # what it comes to where it cannot be made at once


class Refused(NamedTuple):
    """A change that cannot be made in a file."""

    about: tuple[Key, ...]
    error: EditError


class Patched(NamedTuple):
    """The conference after the changes; `made` are new files by name."""

    ours: Ours
    made: dict[str, str]
    refused: list[Refused]


def patched(ours: Ours, merge: Merge, places: Places, notes: Notes = NOTHING) -> Patched:
    """The changed texts of a conference; what is new has notes as comments, by its id."""
    jobs, made = _jobs(merge, places, notes)
    refused: list[Refused] = []
    while jobs:
        ours, jobs = _round(ours, jobs, refused)
    return Patched(ours, made, refused)


def _jobs(merge: Merge, places: Places, notes: Notes) -> tuple[list[_Job], dict[str, str]]:
    by_entry: defaultdict[Key, list[PartEdit]] = defaultdict(list)
    for part in merge.edits:
        by_entry[part.section, part.id].append(part)
    jobs = [_entry_job(key, parts) for key, parts in by_entry.items()]
    days = {key: merge.programme[DAYS][key] for section, key in merge.added if section == DAYS}
    if days:
        jobs.append(_days_job(days))
    added = [key for key in merge.added if key[0] != DAYS]
    made: dict[str, str] = {}
    for (file, section, is_new), entries in placed(added, merge.programme, places).items():
        told = notes if section == "sessions" else NOTHING
        if is_new:
            made[file] = "".join(f"{line}\n" for line in section_lines(section, entries, told))
        else:
            jobs.append(_entries_job(file, section, entries, told))
    return jobs, made


def _entry_job(key: Key, parts: list[PartEdit]) -> _Job:
    steps = [step for part in parts for step in _steps(part)]
    smaller = tuple(_entry_job(key, [step]) for step in steps) if len(steps) > 1 else ()
    return _Job((key,), lambda ours: changed(ours, parts), smaller)


def _steps(part: PartEdit) -> Iterator[PartEdit]:
    """The fields of a part that are set, then one by one those that are taken out."""
    if part.after:
        yield part._replace(before={})
    for name, value in part.before.items():
        if name not in part.after:
            yield part._replace(before={name: value}, after={})


def _days_job(days: Mapping[str, Fields]) -> _Job:
    return _Job(tuple((DAYS, date) for date in days), lambda ours: new_days(ours, days))


def _entries_job(file: str, section: str, entries: Mapping[str, Fields], notes: Notes) -> _Job:
    about = tuple((section, identifier) for identifier in entries)
    return _Job(about, lambda ours: new_entries(ours, file, section, entries, notes))


def _round(ours: Ours, jobs: Iterable[_Job], refused: list[Refused]) -> tuple[Ours, list[_Job]]:
    """Make all changes that keep out of each other's way; the others wait for the next round."""
    accepted: defaultdict[str, list[Edit]] = defaultdict(list)
    waiting: list[_Job] = []
    for job in jobs:
        try:
            edits = [edit for edit in job.edits(ours) if edit.text != edit.span.text]
        except EditError as error:
            refused.append(Refused(job.about, error))
            continue
        if not edits:
            continue
        name = edits[0].span.source.name
        if job.smaller and any(_touch(*two) for two in combinations(edits, 2)):
            waiting += job.smaller
        elif any(_touch(edit, other) for edit in edits for other in accepted[name]):
            waiting.append(job)
        else:
            accepted[name] += edits
    texts = {
        name: apply(ours.documents[name].source.text, edits)
        for name, edits in accepted.items()
        if edits
    }
    return ours.after(texts), waiting


def _touch(one: Edit, other: Edit) -> bool:
    return one.span.start <= other.span.end and other.span.start <= one.span.end


def differences(found: Programme, wanted: Programme) -> list[Key]:
    """The entries that do not say what they should."""
    return [
        (section, key)
        for section, entries in wanted.items()
        for key in dict.fromkeys((*entries, *found[section]))
        if found[section].get(key) != entries.get(key)
    ]
