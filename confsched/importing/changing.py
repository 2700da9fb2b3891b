"""Parts of entries as edits of the files in which they stand."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from confsched.by_key import grouped
from confsched.editing.applying import EditError, apply
from confsched.editing.fields import append, remove_field, set_field, set_fields
from confsched.editing.lines import line_break
from confsched.editing.scalars import Plain, written
from confsched.findings import Edit
from confsched.importing.merging import Merge, PartEdit
from confsched.importing.ours import Ours
from confsched.importing.outcome import EXTRA, is_extra
from confsched.importing.placing import Places, placed
from confsched.importing.programme import (
    CONFERENCE,
    DAYS,
    Fields,
    Programme,
    conference_fields,
    days_of,
    plain,
)
from confsched.importing.writing import NOTHING, Notes, in_order, remarks, section_lines
from confsched.reading import Mapping as Written
from confsched.reading import Sequence as Listed
from confsched.schedule.schedule import Schedule

_Key = tuple[str, str]  # section and id
_CALLED = {"title", "name"}


class Fresh(NamedTuple):
    """What the fields of one mapping become."""

    new: Fields
    old: tuple[str, ...]


def changed(ours: Ours, parts: Sequence[PartEdit]) -> tuple[Edit, ...]:
    """The edits of one entry; raises EditError where it cannot be changed alone."""
    section, identifier = parts[0].section, parts[0].id
    if section == DAYS:
        return _changed_day(ours, identifier, _fresh(parts, extra=None))
    mapping = ours.entry(section, identifier)
    fields, extra = _fresh(parts, extra=False), _fresh(parts, extra=True)
    if _CALLED & fields.new.keys() and _goes_by_title(ours, section, identifier):
        fields.new["id"] = identifier  # which would be another one with that title
    if section == "sessions" and "type" in fields.old and "type" not in mapping:
        raise EditError("it stands among the panels", "move it to the section 'sessions'")
    inner = mapping.get(EXTRA)
    if (extra.new or extra.old) and inner is None:
        fields = Fresh({**fields.new, EXTRA: extra.new}, fields.old)
    elif (extra.new or extra.old) and not isinstance(inner, Written):
        raise EditError("its 'extra' is no mapping", "make one of it")
    elif isinstance(inner, Written) and not extra.new and set(extra.old) >= set(inner):
        fields = Fresh(fields.new, (*fields.old, EXTRA) if extra.old else fields.old)
    elif isinstance(inner, Written):
        return (*_edits(inner, extra, EXTRA), *_edits(mapping, fields, section))
    return _edits(mapping, fields, section)


def _goes_by_title(ours: Ours, section: str, identifier: str) -> bool:
    return section != CONFERENCE and ours.raws(section)[identifier].origin.has_made_id


def _fresh(parts: Iterable[PartEdit], *, extra: bool | None) -> Fresh:
    chosen = [part for part in parts if extra is None or is_extra(part.unit) is extra]
    new = {name: value for part in chosen for name, value in part.after.items()}
    old = tuple(name for part in chosen for name in part.before if name not in part.after)
    return Fresh(new, old)


def _edits(mapping: Written, fresh: Fresh, section: str) -> tuple[Edit, ...]:
    known = {name: value for name, value in fresh.new.items() if name in mapping}
    edits = list(set_fields(mapping, known)) if known else []
    kept = [name for name in mapping if name not in fresh.old]
    grouped: dict[str, Fields] = {}
    for name, value in in_order(fresh.new, section).items():
        if name not in known:
            grouped.setdefault(_before(name, kept, section), {})[name] = value
    for after, fields in grouped.items():
        edits += set_fields(mapping, fields, after=after)
    for name in fresh.old:
        edits += remove_field(mapping, name)
    return tuple(edits)


def _before(name: str, kept: Sequence[str], section: str) -> str:
    """The field after which a new one stands."""
    if section == EXTRA:
        return ""
    if name == "id":  # behind what it was made of
        return next(other for other in kept if other in _CALLED)
    order = list(in_order(dict.fromkeys((*kept, name), ""), section))
    earlier = order[: order.index(name)]
    return next((other for other in reversed(kept) if other in earlier), "")


def _changed_day(ours: Ours, date: str, fresh: Fresh) -> tuple[Edit, ...]:
    """A day of the list in the conference, which may be a date alone."""
    days = ours.entry(CONFERENCE, CONFERENCE).get(DAYS)
    for index, item in enumerate(days if isinstance(days, Listed) else ()):
        if list(days_of(plain(item) or "") or ()) != [date]:
            continue
        if isinstance(item, Written):
            return _edits(item, fresh, DAYS)
        span = days.at(index) if isinstance(days, Listed) else None
        if span is not None:
            where = "\"'" if span.text[:1] == '"' else ""
            return (Edit(span, written({"date": str(item), **fresh.new}, like=where)),)
    raise EditError("the days are not a list of dates", "write each date as an item of its own")


def new_days(ours: Ours, days: Mapping[str, Fields]) -> tuple[Edit, ...]:
    """More days, each in its place; at the end where a `day: 2` of ours would be another day."""
    if not ours.programme[DAYS] and DAYS in ours.entry(CONFERENCE, CONFERENCE):
        raise EditError("the days are not a list of dates", "write each date as an item of its own")
    edits = _days_added(ours, days, in_order=True)
    name = ours.file_of(DAYS, "")
    after = ours.after({name: apply(ours.documents[name].source.text, edits)})
    is_same = _when(after.schedule) == _when(ours.schedule)
    return edits if is_same else _days_added(ours, days, in_order=False)


def _days_added(ours: Ours, days: Mapping[str, Fields], *, in_order: bool) -> tuple[Edit, ...]:
    """More days; the list is written anew where its items are no days."""
    mapping, known = ours.entry(CONFERENCE, CONFERENCE), ours.programme[DAYS]
    listed = mapping.get(DAYS)
    behind = {date: sum(other < date for other in known) - 1 for date in sorted(days)}
    are_last = not in_order or {*behind.values()} == {len(known) - 1}
    if isinstance(listed, Listed) and (are_last or len(listed) == len(known)):
        items = _items({date: days[date] for date in behind})
        places = [None if are_last else place for place in behind.values()]
        added = (append(mapping, DAYS, *two) for two in zip(items, places, strict=True))
        return tuple(edit for edits in added for edit in edits)
    every = {**known, **{date: days[date] for date in behind}}
    return set_field(mapping, DAYS, _items(dict(sorted(every.items())) if in_order else every))


def _items(days: Mapping[str, Fields]) -> Plain:
    return conference_fields({CONFERENCE: {}, DAYS: dict(days)})[DAYS]


def _when(schedule: Schedule) -> list[object]:
    """All that days, by whatever they are called, say of sessions, people and rooms."""
    people = [(p.available, p.unavailable, p.arrives, p.leaves) for p in schedule.speakers]
    hours = [room.hours for room in schedule.rooms]
    return [[session.start for session in schedule.scheduled], people, hours]


def new_entries(
    ours: Ours,
    file: str,
    section: str,
    entries: Mapping[str, Fields],
    notes: Notes,
) -> tuple[Edit, ...]:
    """More entries in a section of a file, with the empty lines between them that it has.

    Notes become comments above them.
    """
    root = ours.root(file, section)
    found = root.get(section)
    ordered: dict[str, Plain] = {key: in_order(part, section) for key, part in entries.items()}
    if isinstance(found, Listed):
        items = ({"id": identifier, **_mapping(part)} for identifier, part in ordered.items())
        return tuple(edit for item in items for edit in append(root, section, item))
    if not isinstance(found, Written) or not found:
        return set_field(root, section, ordered, flow=False)
    source = root.places.source
    gap = line_break(source.text, 0) if _has_gaps(found) else ""
    edits = []
    for identifier, fields in ordered.items():
        for edit in set_field(found, identifier, fields, flow=section != "sessions"):
            text = _noted(edit.text, notes.get(identifier, ()))
            edits.append(Edit(edit.span, gap + text) if gap or text != edit.text else edit)
    return tuple(edits)


def _noted(text: str, notes: Iterable[str]) -> str:
    """An entry on a line of its own below comments; one that stands in a row with others has none.

    The comments take the line break and the indentation of the entry.
    """
    end = len(text) - len(text.lstrip())
    start, indent = text[: text.rfind("\n", 0, end) + 1], text[text.rfind("\n", 0, end) + 1 : end]
    if not start:
        return text
    return "".join(f"{start}{line}" for line in remarks(notes, indent)) + text


def _mapping(value: Plain) -> Mapping[str, Plain]:
    return value if isinstance(value, Mapping) else {}


def _has_gaps(section: Written) -> bool:
    """Whether the last entry of a section comes after an empty line."""
    last = section.key_at(list(section)[-1])
    before = last.source.text[: last.start].rstrip(" ")
    return len(section) > 1 and before.endswith(("\n\n", "\n\r\n"))


class _Job(NamedTuple):
    """A change to one file that is made as a whole, and the entries that it is about."""

    about: tuple[_Key, ...]
    edits: Callable[[Ours], Iterable[Edit]]
    smaller: tuple["_Job", ...] = ()  # what it comes to where it cannot be made at once


class Refused(NamedTuple):
    """A change that cannot be made in a file."""

    about: tuple[_Key, ...]
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
    by_entry = grouped(((part.section, part.id), part) for part in merge.edits)
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


def _entry_job(key: _Key, parts: list[PartEdit]) -> _Job:
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


def differences(found: Programme, wanted: Programme) -> list[_Key]:
    """The entries that do not say what they should."""
    return [
        (section, key)
        for section, entries in wanted.items()
        for key in dict.fromkeys((*entries, *found[section]))
        if found[section].get(key) != entries.get(key)
    ]
