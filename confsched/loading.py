"""Files to a schedule."""

from collections.abc import Iterable, Iterator
from collections.abc import Sequence as AnySequence
from typing import TYPE_CHECKING

from confsched import files, pages
from confsched.errors import ConfschedError
from confsched.listed import folder_of, with_lists
from confsched.opening import Opened, Reading, is_table, opened
from confsched.ours import (
    has_section,
    is_described,
    is_in_others_words,
    is_in_our_words,
    is_ours,
    is_plainly_ours,
    is_something,
)
from confsched.reading import Document, Mapping
from confsched.refusals import check_told, none_in, refuse_others
from confsched.schedule.schedule import Schedule

if TYPE_CHECKING:
    from confsched.model.conference import Conference

_HEAD = frozenset(("id", "title", "timezone"))  # what may be said of a conference without anything


def load_group(group: files.Group, how: Reading | None = None) -> Iterator[Schedule]:
    """The conferences that a group of files holds; none where nothing of it is ours.

    Files of our own are one conference, and files of other systems that were named with them are
    part of it, and so are lists that are called like its sections. Without them every file of
    another system is a conference, or several that belong together are.
    """
    from confsched.schedule.resolve import resolve  # noqa: PLC0415 -- slow import

    for conference in unresolved(group, how):
        yield resolve(conference)


def unresolved(group: files.Group, how: Reading | None = None) -> "Iterator[Conference]":
    """The same as it is written: what all files of a conference say, before it is resolved."""
    from confsched.model.assemble import assemble  # noqa: PLC0415 -- slow import

    how = how or Reading()
    _check_zone(how)
    found = _without_house_rules([one for file in _worth(group) for one in opened(file, how)])
    found = _without_others(with_lists(found, how))
    ours = [one.document for one in found if one.kind is None]
    refuse_others(ours, how, alone=len(ours) == len(found))
    found = _with_slips(found, how)
    ours = [one.document for one in found if one.kind is None]
    counting = [one for one in found if one.kind is not None and _counts(one, ours)]
    foreign = _without_asides(counting)
    if ours or foreign:
        check_told(foreign, how)
    if ours:
        yield assemble([*_told_of_the_whole(ours), *_translated(foreign, how, tuple(ours))])
    else:
        for document in _translated(foreign, how):
            yield assemble([document])


def _told_of_the_whole(ours: list[Document]) -> list[Document]:
    """The same files; where none describes the conference, with a word on where it is described."""
    first, *others = ours
    name = first.source.name
    if files.path_of(name) == files.STDIN or any(map(is_described, ours)) or not first.whole:
        return ours
    whole = files.conference_of(name)
    if whole == name:
        return ours
    text = f"{name!r} is a part of the conference in {whole!r}; name that folder to have all of it"
    return [first._replace(beside=(*first.beside, text)), *others]


def _without_others(found: list[Opened]) -> list[Opened]:
    """The same files without those in words of others, which count beside a conference of ours."""
    ours = [one for one in found if one.kind is None]
    if any(is_described(one.document) for one in ours):
        return found
    return [
        one
        for one in found
        if one.kind is not None or one.asked_for or not is_in_others_words(one.document)
    ]


def _worth(group: files.Group) -> Iterator[files.File]:
    """The files of a group that are worth reading.

    Any table may lie in the folder of a conference, and most are none of its business.
    """
    ours = files.is_conference(group)
    for file in group.files:
        if not ours or file.asked_for or not is_table(file.name):
            yield file
            continue
        from confsched.formats.records.in_folders import may_belong  # noqa: PLC0415 -- for tables only

        held = file._replace(data=file.read())
        if may_belong(held.name, held.read()):
            yield held


def _counts(one: Opened, ours: list[Document]) -> bool:
    """Whether a file of another system is part of the conference that a group of files is."""
    return one.asked_for or one.lists is not None or not ours


def _without_asides(foreign: list[Opened]) -> list[Opened]:
    """The same files without those that only look like a format of which nothing else is there.

    A site has its sponsors in a list as well.
    """
    told = {_system(one) for one in foreign if not _is_aside(one)}
    return [one for one in foreign if one.asked_for or _system(one) in told]


def _is_aside(one: Opened) -> bool:
    return one.kind is not None and one.kind.is_aside(one.document)


def _system(one: Opened) -> tuple[str, str]:
    return (one.kind.name if one.kind else "", folder_of(one))


def _check_zone(how: Reading) -> None:
    """Raise ConfschedError for a zone that is none: it stands in no file to be pointed at."""
    if how.timezone:
        from confsched import asked  # noqa: PLC0415 -- seldom said

        asked.zone(how.timezone)


def _with_slips(found: list[Opened], how: Reading) -> list[Opened]:
    """The same files; beside those of ours, lists that were meant to be of ours are so."""
    if all(one.kind is not None for one in found):
        return found
    return [one._replace(kind=None) if _is_slip(one, how) else one for one in found]


def _is_slip(one: Opened, how: Reading) -> bool:
    """Whether a list among files of ours was meant to be one of them.

    One that somebody named may be anybody's, so all that is in it has to be called as we do.
    """
    if one.kind is None or one.kind.name != "records":
        return False
    if one.asked_for:
        meant = is_in_our_words(one.document) or is_plainly_ours(one.document)
        return meant and not (how.format or how.map)
    return is_ours(one.document)


def only(schedules: AnySequence[Schedule]) -> Schedule:
    """The one conference that was found; raises ConfschedError where there are several."""
    if len(schedules) > 1:
        raise too_many(schedules)
    _refuse_a_mixture(schedules[0])
    return schedules[0]


def _refuse_a_mixture(schedule: Schedule) -> None:
    """Two conferences in files side by side would be shown and exported as one."""
    first = schedule.origin.id_span
    again = [
        slip.span
        for slip in schedule.noticed("F007")
        if any(related.span == first for related in slip.related)
    ]
    if again:
        raise ConfschedError(
            f"the conference is described twice: at {first} and at {again[0]}",
            "name the files of one, or keep each in a folder of its own",
        )


def too_many(schedules: AnySequence[Schedule]) -> ConfschedError:
    """What is said where one conference is wanted; it says where each of them is."""
    from confsched.schedule.lookup import some  # noqa: PLC0415 -- for a slip only
    from confsched.schedule.sources import sources  # noqa: PLC0415 -- the same

    places = [files.holder(one.origin.mapping.places.source.name) for one in schedules]
    known = [f"{one.id} in {place!r}" for one, place in zip(schedules, places, strict=True)]
    made_of = [sources(one) for one in schedules]
    at = min(range(len(made_of)), key=lambda number: len(made_of[number]))
    others = frozenset().union(*made_of[:at], *made_of[at + 1 :])
    to_name = files.naming(made_of[at], others) if places[at] in made_of[at] else [places[at]]
    return ConfschedError(
        f"there are {len(schedules)} conferences: {some(known)}",
        f"name the one that you mean, like {' '.join(map(repr, to_name))}",
    )


def _translated(
    found: list[Opened], how: Reading, ours: tuple[Document, ...] = ()
) -> Iterator[Document]:
    """Documents in the shape of ours; those of one format that belong together are one."""
    if not found:
        return
    from confsched.formats import conferences  # noqa: PLC0415 -- for files of others only

    parts = [(one.document, one.kind) for one in found if one.kind]
    here = files.base_name(files.same("."))
    dates = pages.dates(how.days) if how.days else {}
    documents: Iterable[Document] = conferences(parts, how.timezone, ours, here, dates)
    if not ours and _may_be_told_again(found):
        from confsched.formats.told_again import told_once  # noqa: PLC0415 -- for few folders

        documents = told_once([*documents])
    for document in documents:
        if not ours:
            _refuse_nothing(document)
        yield document


def _may_be_told_again(found: AnySequence[Opened]) -> bool:
    """Whether files of several formats lie in one folder, or tables, and nobody has named any."""
    found = [one for one in found if one.kind and not one.asked_for]
    formats = [one for one in found if not one.document.source.is_table]
    tables = [one for one in found if one.document.source.is_table]
    folders = [*(folder for _, folder in {*map(_system, formats)}), *map(folder_of, tables)]
    return len({*folders}) < len(folders)


def _refuse_nothing(document: Document) -> None:
    """Raise ConfschedError for what another system wrote before there was anything in it."""
    [root, *_] = document.roots or (None,)
    about = root.get("conference") if isinstance(root, Mapping) and len(root) == 1 else None
    if document.whole and isinstance(about, Mapping) and about.keys() <= _HEAD:
        name = document.source.name
        hint = "export it again when there is a programme, or name the file that has it"
        raise ConfschedError(f"{name!r} has no sessions in it", hint)


def _without_house_rules(found: list[Opened]) -> list[Opened]:
    """All but the files that one of them extends: one that lies in the folder is no part of it."""
    house = {path for one in found if one.kind is None for path in _extended(one.document)}
    return [one for one in found if files.same(one.document.source.name) not in house]


def _extended(document: Document) -> Iterator[str]:
    """The files of house rules that a file names."""
    for root in document.roots:
        if isinstance(root, Mapping):
            conference = root.get("conference")
            for mapping in (root, conference if isinstance(conference, Mapping) else {}):
                path = mapping.get("extends")
                if isinstance(path, str) and path:
                    yield files.same(files.beside(document.source.name, path).name)


def load_theirs(paths: AnySequence[str], how: Reading | None = None) -> list[Document]:
    """The conferences of other systems that some paths hold, in the shape of ours, in their order.

    Single files that belong together are one, as they are in a folder. Raises ConfschedError where
    a path holds one of ours, or none.
    """
    how = how or Reading()
    _check_zone(how)
    paths = list(dict.fromkeys(paths))
    single = [path for path in paths if not files.is_folder(path)]
    result: list[Document] = []
    for path in paths:
        if path not in single:
            result += _theirs([path], how)
        elif path == single[0]:
            result += sorted(_theirs(single, how), key=lambda one: _first_of(one, single))
    return result


def _first_of(document: Document, paths: AnySequence[str]) -> int:
    """Which of some paths is the first that something was made of."""
    made_of = map(files.path_of, (document.source.name, *document.names))
    return min((paths.index(name) for name in made_of if name in paths), default=len(paths))


def _theirs(paths: AnySequence[str], how: Reading) -> list[Document]:
    """The same for one folder, or for single files."""
    result: list[Document] = []
    for group in files.find(paths):
        found = with_lists([one for file in _worth(group) for one in opened(file, how)], how)
        others = [one for one in found if one.kind is None]
        for document in (one.document for one in others):
            if has_section(document) and not is_in_others_words(document):
                name, hint = document.source.name, "every command reads it as it is"
                raise ConfschedError(f"{name!r} is a file of ours already", hint)
        foreign = _without_asides([one for one in found if one.kind is not None])
        strange = [one for one in others if one.asked_for or not foreign]
        refusable = [
            one.document for one in strange if one.document.whole or pages.is_prose(one.document)
        ]
        refuse_others(refusable, how, alone=True)
        if foreign:
            check_told(foreign, how)
        result += _translated(foreign, how)
        result += [_refused_page(one.document) for one in others if not is_something(one.document)]
    if not result:
        hint = "name a file of another system; docs/formats.md has those that are read"
        raise none_in(paths, "programme", hint)
    return result


def _refused_page(document: Document) -> Document:
    """A file that nothing can be made of; if people were to read it, with what was looked for."""
    return pages.without_programme(document) if pages.may_be_page(document) else document


def load_ours(folder: str) -> list[Document]:
    """The files of the one conference of ours in a folder; raises ConfschedError."""
    groups = [
        group for group in files.find([folder]) if files.same(group.name) == files.same(folder)
    ]
    worth = [file for group in groups for file in _worth(group)]
    found = with_lists([one for file in worth for one in opened(file, Reading())], Reading())
    found = _with_slips(_without_house_rules(found), Reading())
    return [one.document for one in found if one.kind is None]
