"""What an import or an update did, as text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from os.path import commonprefix
from pathlib import PurePath

from confsched.agenda.flow import fenced, flow, hanging, indented, paragraph
from confsched.by_key import grouped
from confsched.editing.scalars import Plain
from confsched.importing.outcome import (
    Alike,
    Change,
    Conflict,
    Entry,
    Imported,
    Updated,
    is_extra,
)
from confsched.reports.pages import heading, remarks
from confsched.reports.slots import LEAST, Margin
from confsched.schedule.entities import SLOT_FIELDS
from confsched.text.joined import counted, joined
from confsched.text.safe import visible
from confsched.text.styled import Line, Piece
from confsched.text.wrap import wrap

_WORDS = {
    "days": ("day", "days"),
    "rooms": ("room", "rooms"),
    "tracks": ("track", "tracks"),
    "types": ("type", "types"),
    "speakers": ("person", "people"),
    "sessions": ("session", "sessions"),
}
_MISSING = {
    "days": "dates: import it {} and say that of the first day with --date, or add 'days'",
    "timezone": "the time zone: import it {} and say it with --timezone, or add 'timezone'",
}
_LONG = 20  # characters of an id
_SHOWN = 20  # entries of a list that is not about a decision
_MOST = 3  # lines of a value
_BEFORE = 40  # characters shown before a difference


def imported(done: Imported, columns: int) -> Iterator[Line]:
    """Draw an import; no line is wider than `columns`, of which there are at least 20."""
    columns = max(columns, LEAST)
    yield from paragraph(visible(done.title), columns, "title")
    sources = joined(done.sources, most=4)
    yield from paragraph(f"from {visible(sources)} in {visible(done.folder)}", columns, "quiet")
    yield from flow(_counts(done.counts), columns)
    if done.update is None:
        yield from _sources(done, columns)
        yield from _pages(done, columns)
        yield from _files(done, columns)
        return
    yield from _update(done.update, columns)
    new = _new_only(done, done.update)
    yield from _sources(new, columns)
    yield from _pages(new, columns)


def _pages(done: Imported, columns: int) -> Iterator[Line]:
    if done.missing:
        yield from heading("Not said, and no conference can do without it", columns)
        for what in done.missing:
            again = "again" if done.dry_run else "with --update"  # the folder is there by then
            yield from indented(paragraph(_MISSING[what].format(again), columns - 2))
    for page in done.pages:
        told = list(remarks(page, columns))
        if told and len(done.pages) > 1:
            yield from heading(visible(page.source), columns)
        yield from told


def _new_only(done: Imported, update: Updated) -> Imported:
    """What there is to say of the sources for the entries that are new, and what cannot be read."""
    new = {(entry.section, entry.id) for entry in update.added}
    return replace(
        done,
        extra={},
        shared=(),
        noticed=tuple(one for one in done.noticed if one.code == "F001"),
        alike=tuple(one for one in done.alike if ("speakers", one.other_id) in new),
        renumbered=tuple(one for one in done.renumbered if (one.section, one.id) in new),
        pages=tuple(
            page._replace(notes=tuple(n for n in page.notes if ("sessions", n.of) in new))
            for page in done.pages
        ),
    )


def _counts(counts: Mapping[str, int]) -> Iterator[Piece]:
    for section in ("sessions", *(name for name in counts if name != "sessions")):
        number = counts.get(section, 0)
        if number:
            yield Piece(counted(number, *_WORDS[section]))


def _named(section: str, identifier: str) -> str:
    """An entry as a sentence calls it."""
    return f"{_WORDS[section][0]} {identifier}" if section in _WORDS else section


def _sources(done: Imported, columns: int) -> Iterator[Line]:
    """What there is no field for, who may be one, and what several sources have."""
    if done.extra:
        yield from heading("Kept under 'extra', for there is no field for it", columns)
        yield from _extra(done.extra, columns)
    if done.alike:
        yield from heading("The same person?", columns)
        yield from _alike(done.alike, columns)
    if done.shared:
        yield from heading("In several sources, and one here", columns)
        yield from _listed(((one.section, one.name) for one in done.shared), columns)
    if done.renumbered:
        yield from heading("With another id than in the source, where it was taken", columns)
        found = ((one.section, f"{one.theirs} → {one.id}") for one in done.renumbered)
        yield from _listed(found, columns)
    if done.noticed:
        yield from heading("Noticed in the sources", columns)
        for finding in done.noticed[:_SHOWN]:
            text = f"{visible(str(finding.span))}: {visible(finding.message)}"
            yield from indented(paragraph(text, columns - 2))
        yield from _more(len(done.noticed), columns)


def _alike(found: Sequence[Alike], columns: int) -> Iterator[Line]:
    """People who may be one, and how that is said."""
    for one in found:
        text = (
            f"{fenced(one.name)} ({visible(one.id)}) and "
            f"{fenced(one.other_name)} ({visible(one.other_id)})"
        )
        yield from indented(paragraph(text, columns - 2))
    first = found[0]
    text = f"say so with --same-person {visible(first.other_id)}={visible(first.id)}"
    yield from _quietly(f"{text}, or --same-people for all of one name", columns)


def _extra(extra: Mapping[str, Mapping[str, int]], columns: int) -> Iterator[Line]:
    margin = Margin(extra, columns, "quiet")
    for section, keys in extra.items():
        pieces = (Piece(f"{visible(key)} {number:,}") for key, number in keys.items())
        yield from margin.set(section, flow(pieces, margin.columns))


def _listed(found: Iterable[tuple[str, str]], columns: int) -> Iterator[Line]:
    """Names or ids by section."""
    sections = grouped((section, visible(text)) for section, text in found)
    margin = Margin(sections, columns, "quiet")
    for section, texts in sections.items():
        shown = [*texts[:_SHOWN], *([f"{len(texts) - _SHOWN:,} more"] if texts[_SHOWN:] else [])]
        yield from margin.set(section, flow(map(Piece, shown), margin.columns))


def _files(done: Imported, columns: int) -> Iterator[Line]:
    yield from heading("Would be written" if done.dry_run else "Written", columns)
    pieces = (Piece(visible(PurePath(name).name), "place") for name in done.written)
    yield from indented(flow(pieces, columns - 2))


def _update(update: Updated, columns: int) -> Iterator[Line]:
    yield from flow(_numbers(update), columns)
    for conflict in update.conflicts[:1]:
        yield from heading("Changed on both sides: yours stays until both agree", columns)
        yield from _conflict(conflict, columns)
    for conflict in update.conflicts[1:]:
        yield ()
        yield from _conflict(conflict, columns)
    yield from _entries("New", update.added, columns)
    yield from _entries("Cancelled, for the sources no longer have it", update.cancelled, columns)
    yield from _changes(update.changes, columns)
    if update.renamed:
        yield from heading("Known by the new ids that you gave them", columns)
        found = ((one.section, f"{one.before} → {one.id}") for one in update.renamed)
        yield from _listed(found, columns)
    yield from _entries("No longer in the sources, and kept", update.gone, columns)
    yield from _entries("Taken out by you, and left out", update.removed, columns)


def _numbers(update: Updated) -> Iterator[Piece]:
    changed = len({(one.section, one.id) for one in update.changes})
    conflicts = len(update.conflicts)
    settled = (
        "conflict settled: yours stays" if update.settled == 1 else "conflicts settled: yours stay"
    )
    said = (
        (len(update.added), "new", "good"),
        (changed, "changed", "good"),
        (len(update.cancelled), "cancelled", "warning"),
        (conflicts, "conflict" if conflicts == 1 else "conflicts", "error"),
        (update.settled, settled, "good"),
    )
    found = [Piece(f"{number:,} {word}", style) for number, word, style in said if number]
    yield from found or [Piece("nothing has changed", "good")]


def _conflict(conflict: Conflict, columns: int) -> Iterator[Line]:
    head, what = _called(Entry(conflict.section, conflict.id, conflict.name))
    field = f"{visible(conflict.field)} of " if conflict.field else ""
    place = visible(conflict.place) or head.text
    text = f"{place}: {field}{what}"
    yield from hanging(text, columns, head=Piece(place, "place"))
    if conflict.field or conflict.theirs is not None:
        values = {"was": conflict.before, "yours": conflict.ours, "theirs": conflict.theirs}
    else:
        values = {"yours": conflict.ours, "theirs": None}
    margin = Margin([f"  {name}" for name in values], columns, "quiet")
    gone = "nothing" if conflict.field else "no longer there"
    texts = _from_difference([field_text(value, gone) for value in values.values()])
    for name, text in zip(values, texts, strict=True):
        lines = ((Piece(line),) for line in wrap(fenced(text), margin.columns, most=_MOST))
        yield from margin.set(f"  {name}", lines)
    yield from _quietly(conflict.why, columns)


def _from_difference(texts: Sequence[str]) -> list[str]:
    """Long texts from a little before the place where they begin to differ."""
    plainly = [" ".join(text.split()) for text in texts]
    same = commonprefix(plainly)  # noqa: RUF071 -- of characters
    start = same.rfind(" ", 0, max(len(same) - _BEFORE, 0)) + 1
    if not start or len(set(texts)) < 2:
        return list(texts)
    return [f"…{text[start:]}" for text in plainly]


def _entries(title: str, entries: tuple[Entry, ...], columns: int) -> Iterator[Line]:
    if not entries:
        return
    yield from heading(title, columns)
    for entry in entries[:_SHOWN]:
        yield from _entry(entry, columns)
    yield from _more(len(entries), columns)


def _entry(entry: Entry, columns: int) -> Iterator[Line]:
    head, text = _called(entry)
    yield from indented(hanging(text, columns - 2, head=head))


def _called(entry: Entry) -> tuple[Piece, str]:
    """What an entry is, and the same with its name behind it."""
    named = entry.section in _WORDS and entry.name not in ("", entry.id)
    # an id that nobody can remember says nothing beside a name
    known = _named(entry.section, entry.id if not named or len(entry.id) < _LONG else "")
    head = Piece(visible(known.strip()), "place")
    return head, f"{head.text}: {fenced(entry.name)}" if named else head.text


def _changes(changes: tuple[Change, ...], columns: int) -> Iterator[Line]:
    if not changes:
        return
    yield from heading("Changed as theirs did", columns)
    entries = sorted(([*of] for _, of in groupby(changes, _about)), key=_is_aside)
    told = [one for of in entries for one in _with_one_slot(of)]
    for entry, fields in groupby(told[:_SHOWN], _about):
        yield from _entry(entry, columns)
        for change in fields:
            yield from _field(change, columns)
    yield from _more(len(told), columns)


def _is_aside(changes: list[Change]) -> bool:
    """Whether nothing of an entry changed but what we have no field for, such as their ids."""
    return all(is_extra(one.field) for one in changes)


def _with_one_slot(changes: list[Change]) -> list[Change]:
    """Changes of one entry, where a slot that came to be written in other fields is one."""
    slot = [one for one in changes if one.section == "sessions" and one.field in SLOT_FIELDS]
    if all(one.before is not None and one.after is not None for one in slot):
        return changes
    before, after = (
        [value for value in values if value is not None]
        for values in ([one.before for one in slot], [one.after for one in slot])
    )
    when = slot[0]._replace(field="when", before=before or None, after=after or None)
    return [when, *(one for one in changes if one not in slot)]


def _about(change: Change) -> Entry:
    return Entry(change.section, change.id, change.name)


def _field(change: Change, columns: int) -> Iterator[Line]:
    head = Piece(visible(change.field), "quiet")
    before, after = _from_difference([field_text(change.before), field_text(change.after)])
    text = f"{head.text}: {_short(before)} → {_short(after)}"
    yield from indented(hanging(text, columns - 4, head=head), 4)


def _short(text: str) -> str:
    """The beginning of a text."""
    return fenced(wrap(text, 60, most=1)[0])


def _more(number: int, columns: int) -> Iterator[Line]:
    if number > _SHOWN:
        yield from _quietly(f"and {number - _SHOWN:,} more; --format json has all of them", columns)


def _quietly(text: str, columns: int) -> Iterator[Line]:
    yield from indented(paragraph(visible(text), columns - 2, "quiet"))


def field_text(value: Plain | None, nothing: str = "nothing") -> str:
    """A value in one line."""
    if value is None:
        return nothing
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {field_text(part)}" for name, part in value.items())
    return ", ".join(map(field_text, value))
