"""Files of other systems to a folder of ours, and their later changes into it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import NamedTuple

from confsched import files, pages
from confsched.editing.scalars import Plain
from confsched.errors import ConfschedError, ExitCode
from confsched.findings import UNREADABLE, Finding
from confsched.formats.types import known_type
from confsched.import_request import Asked
from confsched.importing.base import BASE_FILE, Base, base_of, base_text
from confsched.importing.changing import Patched, differences, patched
from confsched.importing.choices import Choices, Pair, followed, prefixes_of, said_again
from confsched.importing.combining import Combined, Source, Theirs, combine, title_by_name
from confsched.importing.declaring import Declared, declare
from confsched.importing.explaining import Explained, Placed, explained
from confsched.importing.making import Made, check, make
from confsched.importing.matching import matched
from confsched.importing.merging import Merge, merge
from confsched.importing.ours import Ours
from confsched.importing.outcome import Imported, PageRead, Updated
from confsched.importing.placing import Places
from confsched.importing.programme import CONFERENCE, DAYS, LISTED, Programme, programme_of
from confsched.importing.refusing import refuse_fewer, refuse_full
from confsched.importing.renaming import (
    follow,
    joined_by_hand,
    renamed_by_hand,
    renames,
    with_joined,
)
from confsched.importing.telling import Told, alike, extra_keys, updated
from confsched.importing.writing import Notes
from confsched.loading import load_ours, load_theirs, too_many
from confsched.model.assemble import assemble
from confsched.model.missing import may_be_undated
from confsched.reading import Document
from confsched.schedule.resolve import resolve
from confsched.text.joined import joined
from confsched.text.shell import argument
from confsched.text.titles import plain_type


def import_new(asked: Asked) -> Imported:
    """Make a conference in a folder that holds nothing yet."""
    if not asked.sources:
        raise ConfschedError("there is nothing to import", "name what is to be imported")
    is_free = files.is_free(asked.folder)
    _refuse_within(asked.folder, asked.sources)
    if not is_free:
        refuse_full(asked.folder, files.names_in(asked.folder))
    read = _read(asked, Base())
    base = _base(read, asked, read.made.programme)
    texts = {**read.made.texts, BASE_FILE: base_text(base)}
    if not asked.dry_run:
        files.write_folder(asked.folder, texts)
    written = tuple(files.in_folder(asked.folder, name) for name in read.made.texts)
    return _imported(asked, read, read.made.programme, written)


def import_again(asked: Asked) -> Imported:
    """Bring what has changed in the sources into a conference that was imported before."""
    path = files.in_folder(asked.folder, BASE_FILE)
    base = _last(asked.folder, path)
    asked = _asked_again(asked, base)
    ours = _ours(asked.folder)
    found = renames(base.programme, ours.programme)
    base = follow(base, found)
    same = dict(joined_by_hand(base.programme, ours.programme))
    joined = (Pair(*one, kept=True) for one in same.items())
    people = followed(asked.people, found.get("speakers", {}))
    asked = asked._replace(people=(*people, *joined))
    read = _read(asked, base, renamed_by_hand(base.programme, ours.programme))
    _refuse_strangers(base, read)
    fixed = _same_id(base) | _same_title(base, read)
    read.made.programme[CONFERENCE][CONFERENCE].update(fixed)
    merged = merge(base, read.made.programme, ours, asked.settle)
    places = Places(ours, read.made.schedule, files.names_in(asked.folder))
    after = patched(ours, merged, places, read.notes)
    _give_back(merged, after, ours.programme, base.programme)
    made = {files.in_folder(asked.folder, name): text for name, text in after.made.items()}
    _check(merged, after, made)
    changes = _changes(ours, after.ours)
    shown = ours if asked.dry_run else after.ours
    told = Told(ours, shown, merged, after, read.made.programme, base, with_joined(found, same))
    update = updated(told, changes, made)
    if not asked.dry_run:
        text = base_text(_base(read, asked, merged.base, merged.gone))
        before = files.File(path, asked_for=True).read().decode()
        kept = {path: (before, text)} if text != before else {}
        files.rewrite([files.Rewriting(name, *two) for name, two in (changes | kept).items()], made)
    return _imported(asked, read, merged.programme, (*changes, *made), update)


def _asked_again(asked: Asked, base: Base) -> Asked:
    """What is asked, and of what nobody says anew what the last import was asked."""
    asked = asked.since(base.options)
    if not asked.sources:
        asked = asked._replace(sources=_again(asked.folder, base), paths=base.paths)
    _refuse_within(asked.folder, asked.sources)
    return asked


def _changes(before: Ours, after: Ours) -> dict[str, tuple[str, str]]:
    """The files that have become others, as they were and as they are."""
    texts = (
        (name, document.source.text, after.documents[name].source.text)
        for name, document in before.documents.items()
    )
    return {name: (old, new) for name, old, new in texts if new != old}


class _Read(NamedTuple):
    """The sources of an import, and what they come to."""

    sources: tuple[Source, ...]
    names: tuple[str, ...]
    combined: Combined
    prefixes: tuple[str, ...]
    made: Made
    findings: tuple[Finding, ...]
    pages: tuple[PageRead, ...]
    notes: Notes
    undated: bool  # whether one of them may have no dates


def _read(asked: Asked, base: Base, by_hand: Collection[str] = ()) -> _Read:
    documents = load_theirs(asked.sources, asked.reading)
    sources = [
        _source(
            document,
            _names(document, asked.sources, documents),
            base.declared[number] if number < len(base.declared) else {},
            base.programme,
        )
        for number, document in enumerate(documents)
    ]
    years = [*map(_years, sources)]
    if len(asked.sources) == 1 and all(years) and not frozenset.intersection(*years):
        raise too_many([one.schedule for one in sources])  # which one file after the other joins
    names = tuple(_short(name) for source in sources for name in source.names)
    refuse_fewer(base.sources, names)
    prefixes = prefixes_of(asked.prefixes, [source.names for source in sources], asked.before)
    choices = Choices(prefixes, asked.rooms, asked.people, asked.everybody)
    combined = combine(sources, choices, matched(sources, base.programme, base.ids, by_hand))
    told = list(_explained(sources, combined))
    notes = _notes(told)
    made = make(combined, sources, names, notes)
    check(made)
    findings = tuple(finding for document in documents for finding in document.findings)
    read = tuple(one.page for one in told)
    undated = any(may_be_undated(document.source.foreign) for document in documents)
    return _Read(tuple(sources), names, combined, prefixes, made, findings, read, notes, undated)


def _explained(sources: Sequence[Source], combined: Combined) -> Iterator[Explained]:
    """What became of the pages among the sources."""
    ids = combined.ids["sessions"]
    for number, source in enumerate(sources):
        if source.page is not None:
            yield explained(
                source.page,
                (
                    Placed(session.origin.at("title").start, session.title, ids[number, session.id])
                    for session in source.schedule.sessions
                    if (number, session.id) in ids
                ),
            )


def _notes(told: Iterable[Explained]) -> dict[str, list[str]]:
    """What is noted beside the sessions of all pages, and under an empty id of the pages."""
    result: dict[str, list[str]] = {}
    for one in told:
        for identifier, said in one.notes.items():
            result.setdefault(identifier, []).extend(f"inferred: {text}" for text in said)
    return result


def _source(
    document: Document, names: tuple[str, ...], known: Declared, before: Programme
) -> Source:
    if not document.whole:
        found = next((f for f in document.findings if f.code in UNREADABLE), None)
        name = document.source.name
        where = f"{found.span}: {found.message}" if found else f"{name!r} cannot be read"
        # it can be read, and there is nothing in it
        if document.source.text and pages.may_be_page(document):
            hint = "is it the right page? Nothing was imported"
            raise ConfschedError(where, hint, ExitCode.FINDINGS)
        raise ConfschedError(where, "nothing was imported: mend the file, or give another")
    conference = assemble([document])
    programme = programme_of(conference)
    if not any(any(entries.values()) for entries in programme.values()):
        name = document.source.name
        raise ConfschedError(f"there is nothing in {name!r}", "is it the right file?")
    schedule = resolve(conference)
    declared = declare(programme, known, before)
    return Source(names, programme, schedule, declared, document.programme)


def _names(document: Document, asked: Sequence[str], every: Iterable[Document]) -> tuple[str, ...]:
    """The files of a conference that were asked for one by one; what a folder holds goes by one.

    That is the name of the folder, where it has several files and no other conference.
    """
    made_of = document.names or (document.source.name,)
    named = tuple(name for name in asked if name in made_of)
    if len(named) == len(made_of):
        return named
    name = document.source.name
    folder = next((one for one in asked if files.is_within(name, one)), name)
    alone = sum(files.is_within(one.source.name, folder) for one in every) == 1
    return (folder if alone and len(made_of) > 1 else name,)


def _years(source: Source) -> frozenset[str]:
    """The years that a conference is in, by its dates and by what its folder is called."""
    words = (word for word in source.schedule.id.split("-") if word.isdecimal() and len(word) == 4)
    return frozenset((*words, *(str(day.date)[:4] for day in source.schedule.days)))


def _short(name: str) -> str:
    if name == "<stdin>":
        return "standard input"
    return PurePath(name).name or files.base_name(files.same(name))  # of `.`


def _base(
    read: _Read,
    asked: Asked,
    programme: Programme,
    gone: Mapping[str, Sequence[str]] | None = None,
) -> Base:
    several = len(read.sources) > 1
    prefixes = said_again(read.prefixes, [source.names for source in read.sources])
    paths = asked.paths or [files.seen_from(asked.folder, source) for source in asked.sources]
    return Base(
        sources=read.names,
        paths=tuple(paths) if all(paths) else (),
        options=asked._replace(prefixes=prefixes).options,
        ids=read.combined.ids if several else _other_ids(read.combined),
        declared=tuple(source.declared for source in read.sources),
        gone={section: tuple(sorted(keys)) for section, keys in (gone or {}).items()},
        programme=programme,
    )


def _other_ids(combined: Combined) -> dict[str, dict[Theirs, str]]:
    """The ids of one source that are not its own here."""
    return {
        section: {theirs: ours for theirs, ours in ids.items() if theirs[1] != ours}
        for section, ids in combined.ids.items()
    }


def _again(folder: str, base: Base) -> tuple[str, ...]:
    """The sources of the last import, where they were then."""
    paths = tuple(files.in_sight(folder, path) for path in base.paths)
    lost = [path for path in paths if not files.is_there(path)] or base.sources
    if paths and lost is base.sources:
        return paths
    is_or_are = "is" if len(lost) == 1 else "are"
    named = joined([repr(name) for name in lost], most=4)
    message = f"{named} of the last import {is_or_are} not there"
    if not paths:
        message = f"it is not known where {named} of the last import {is_or_are}"
    said = " ".join("SRC" if name in lost else argument(name) for name in paths or base.sources)
    raise ConfschedError(message, f"write: confsched import --update {said} -o {argument(folder)}")


def _refuse_within(folder: str, sources: tuple[str, ...]) -> None:
    """What is imported cannot hold what it is imported to."""
    for source in sources:
        if source != files.STDIN and files.is_within(folder, source):
            message = f"{folder!r} lies in {source!r}, which is what is imported"
            raise ConfschedError(message, "choose a folder outside of it")


def _refuse_strangers(base: Base, read: _Read) -> None:
    """Other sources than last time would cancel everything.

    Another year has a `Lunch` as well: where none but that has its id, most are as before.
    """
    old, new = base.programme["sessions"], read.made.programme["sessions"]
    known, ids = base.ids.get("sessions", {}), read.combined.ids["sessions"]
    titles = {key: str(one.get("title", "")) for key, one in old.items()}
    telling = {key for key, one in titles.items() if not (plain_type(one) or known_type(one))}
    same = any(known.get(key, key[1]) == ours in (telling or old) for key, ours in ids.items())
    if old and 2 * len(old.keys() & new) < len(old) and not same:
        message = f"none of the sessions of the last import is in {', '.join(read.names)}"
        raise ConfschedError(message, "is it the right file? Else import it into a new folder")


def _same_id(base: Base) -> dict[str, Plain]:
    """The id of the conference, which never changes: calendars know its entries by it."""
    identifier = base.programme[CONFERENCE].get(CONFERENCE, {}).get("id")
    return {} if identifier is None else {"id": identifier}


def _same_title(base: Base, read: _Read) -> dict[str, Plain]:
    """A title that is only the name of a file, which another version of it has another of."""
    title = base.programme[CONFERENCE].get(CONFERENCE, {}).get("title")
    found = read.made.programme[CONFERENCE][CONFERENCE].get("title")
    names = (name for source in read.sources for name in source.names)
    named = any(title_by_name(name).startswith(str(found)) for name in names)
    return {"title": title} if title is not None and named else {}


def _last(folder: str, path: str) -> Base:
    """What the last import into a folder said."""
    files.is_free(folder)  # which a file is not
    if not files.is_there(path):
        hint = "import without --update, into a new folder"
        raise ConfschedError(f"there is no {path!r} of an earlier import", hint)
    try:
        text = files.File(path, asked_for=True).read().decode()
    except UnicodeDecodeError:
        raise ConfschedError(f"{path!r} is damaged", "take it from version control") from None
    return base_of(text, path)


def _ours(folder: str) -> Ours:
    documents = load_ours(folder)
    for document in documents:
        found = next((f for f in document.findings if f.code in UNREADABLE), None)
        if found is not None:
            raise ConfschedError(f"{found.span}: {found.message}", "mend this first")
    if not documents:
        raise ConfschedError(f"there is no conference in {folder!r}", "import without --update")
    return Ours(documents)


def _give_back(merged: Merge, after: Patched, ours: Programme, base: Programme) -> None:
    """What could not be written stays as it is, and comes again with the next update."""
    for refused in after.refused:
        for section, identifier in refused.about:
            for programme, old in ((merged.programme, ours), (merged.base, base)):
                programme[section].pop(identifier, None)
                if identifier in old[section]:
                    programme[section][identifier] = old[section][identifier]


def _check(merged: Merge, after: Patched, made: Mapping[str, str]) -> None:
    """Nothing is written unless the files then say what they should."""
    wrong = differences(after.ours.after(made).programme, merged.programme)
    if wrong:
        section, identifier = wrong[0]
        where = after.ours.place(section, identifier) or section
        message = f"{where}: {identifier!r} cannot be changed without changing something else"
        raise ConfschedError(message, "make its layout plainer, or please report this file")


def _imported(
    asked: Asked,
    read: _Read,
    after: Programme,
    written: tuple[str, ...],
    update: Updated | None = None,
) -> Imported:
    programme = read.made.programme
    extra = {section: extra_keys(programme, section) for section in (CONFERENCE, DAYS, *LISTED)}
    return Imported(
        folder=asked.folder,
        title=str(after[CONFERENCE][CONFERENCE].get("title", read.made.schedule.title)),
        sources=read.names,
        paths=asked.sources,
        written=written,
        counts={section: len(programme[section]) for section in (DAYS, *LISTED)},
        extra={section: found for section, found in extra.items() if found},
        alike=tuple(alike(read.combined, read.made.schedule)),
        shared=tuple(read.combined.shared),
        renumbered=tuple(read.combined.renumbered),
        noticed=read.findings,
        pages=read.pages,
        missing=tuple(_missing(read, after)),
        beside=tuple(text for source in read.sources for text in source.schedule.beside),
        update=update,
        dry_run=asked.dry_run,
    )


def _missing(read: _Read, after: Programme) -> Iterator[str]:
    """What the sources do not say, nor our files, and no conference can do without."""
    if read.undated and not after[DAYS]:
        yield DAYS
    if "timezone" not in after[CONFERENCE][CONFERENCE]:
        yield "timezone"
