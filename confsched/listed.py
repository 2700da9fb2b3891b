"""Which of several files are lists of one conference: tables, data of sites, pages of talks."""

import os
from pathlib import PurePath
from typing import TYPE_CHECKING

from confsched.opening import Opened, Reading, is_table
from confsched.reading import Sequence, mappings_in
from confsched.text.joined import joined

if TYPE_CHECKING:
    from confsched.formats.tables import Format

_BESIDE = ("speakers", "rooms", "tracks")  # what lists of sessions have beside them

_TRANSLATED = "the same as others in another language, left out"
_OF_YEARS = "of another year than what is called so without one, left out; name them to read them"

_ASIDE = "beside a programme and none itself, left out; name it to read it"
_TIMETABLE = "a timetable beside lists with times of their own, left out; name it to read it"


def with_lists(found: list[Opened], how: Reading) -> list[Opened]:
    """The same files; lists that belong to a conference are read as such.

    That is one of ours, one of a format that has such lists beside its files, or one that nothing
    but lists describe: sessions, speakers and rooms. Where somebody says a format, it is that one.
    """
    if all(one.lists is None for one in found):
        return found
    from confsched.formats import LISTS  # noqa: PLC0415 -- for lists only
    from confsched.formats.records.folder_tables import asides  # noqa: PLC0415 -- the same

    ours = any(one.kind is None and one.lists is None for one in found)
    found = found if ours else _with_others(_without_likenesses(found))
    found = _without_copies(found)
    found = found if ours else _with_timetables(found)
    names = {one.document.source.name for one in found if _may_be_list(one, ours=ours)}
    names = names if ours else _of_one_conference(found, names, how)
    of_lists = not ours and all(one.kind.name == "records" for one in found if one.kind)
    likely = (one.document for one in found if of_lists and one.kind and not one.asked_for)
    beside = asides(likely, names)
    found = [
        one._replace(document=one.lists, kind=LISTS)
        if one.lists is not None and one.document.source.name in names
        else one._replace(lists=None)
        for one in found
    ]
    found = _leave_out(found, beside, _ASIDE)
    return [one for one in found if ours or one.kind or one.asked_for or not one.document.whole]


def _without_copies(found: list[Opened]) -> list[Opened]:
    """The same files without lists that are those of another year or in another language."""
    from confsched.formats.columns.section_names import of_other_years  # noqa: PLC0415 -- for lists only
    from confsched.formats.records.translations import translations  # noqa: PLC0415 -- the same

    some = [one.document.source.name for one in found if one.lists and not one.asked_for]
    for others, why in ((translations(some), _TRANSLATED), (of_other_years(some), _OF_YEARS)):
        found = _leave_out(found, others, why)
    return found


def _of_one_conference(found: list[Opened], names: set[str], how: Reading) -> set[str]:
    """Which of the files by these names are lists that say together what one conference is."""
    if how.format not in ("", "records"):
        return set()
    from confsched.formats.records.folder_tables import sections_of  # noqa: PLC0415 -- for lists only
    from confsched.formats.records.in_folders import (  # noqa: PLC0415 -- the same
        is_whole,
        timetables_again,
        together,
    )
    from confsched.formats.records.page_timetables import is_timetable  # noqa: PLC0415 -- the same

    plain = [one for one in found if one.lists and not is_timetable(one.lists)]
    lists = {one.document.source.name: one.lists for one in plain if one.lists}
    whole = {one.document.source.name for one in plain if is_whole(one.document)}
    told = sections_of(one.document for one in plain)
    read = ((name, mappings_in(one.roots)) for name, one in lists.items())
    told |= {name: "sessions" for name, roots in read if [*map(list, roots)] == [["sessions"]]}
    once = names - timetables_again(lists.values())
    return once & together(once, whole, told)


def _with_timetables(found: list[Opened]) -> list[Opened]:
    """The same files; timetables in pages count beside lists, if none of these has times."""
    from confsched.formats.columns.section_names import place_of  # noqa: PLC0415 -- for lists only
    from confsched.formats.records.layout.shapes import has_times  # noqa: PLC0415 -- the same
    from confsched.formats.records.page_timetables import is_timetable  # noqa: PLC0415 -- the same

    pages = {one.document.source.name for one in found if one.lists and is_timetable(one.lists)}
    lists = [one for one in found if one.lists and one.document.source.name not in pages]
    beside = {place_of(one.document.source.name) for one in lists}
    timed = {
        place_of(one.document.source.name)
        for one in lists
        if one.lists and any(map(has_times, one.lists.roots))
    }
    again = frozenset(name for name in pages if place_of(name) in timed)
    alone = {name for name in pages if place_of(name) not in beside}
    found = [one for one in found if one.document.source.name not in alone]
    return _leave_out(found, again, _TIMETABLE)


def _leave_out(found: list[Opened], again: frozenset[str], why: str) -> list[Opened]:
    """The same files without some among them, which is told with the reason at one that stays."""
    if not again:
        return found
    kept = [one for one in found if one.document.source.name not in again]
    of_lists = [one for one in found if one.lists is not None and not one.asked_for]
    top = os.path.commonpath([folder_of(one) for one in of_lists or found])
    shown = [PurePath(os.path.relpath(name, top)).as_posix() for name in sorted(again)]
    some = joined([*map(repr, shown)], most=4)
    told = f"{some}: {why}"
    likely = (each for each in enumerate(kept) if (each[1].lists if of_lists else each[1].kind))
    at, one = next(likely, (0, kept[0]))
    document = one.document._replace(beside=(*one.document.beside, told))
    lists = one.lists and one.lists._replace(beside=(*one.lists.beside, told))
    return [*kept[:at], one._replace(document=document, lists=lists), *kept[at + 1 :]]


def _may_be_list(one: Opened, *, ours: bool) -> bool:
    """Whether a file can be a list of a conference.

    Beside files of ours what is no table is one only if it is a list that is called like a section.
    """
    name = one.document.source.name
    if one.lists is None or is_table(name):
        return one.lists is not None
    if ours:
        from confsched.formats.columns.section_names import of_file  # noqa: PLC0415 -- for lists only

        return bool(of_file(name)) and isinstance(next(iter(one.document.roots), None), Sequence)
    return one.kind is None or one.kind.name == "records"


def _without_likenesses(found: list[Opened]) -> list[Opened]:
    """The same files; people, rooms and tracks beside a list of sessions are lists as well.

    So are papers of which nothing says when they are shown. By itself one may look like a file of a
    system of which nothing else is there.
    """
    from confsched.formats.columns.section_names import place_of, section_of_path  # noqa: PLC0415 -- for lists only

    sections = [section_of_path(one.document.source.name) if one.lists else "" for one in found]
    places = [place_of(one.document.source.name) for one in found]
    likenesses = [
        section in _BESIDE or (own is not None and all(map(own, one.document.roots)))
        for one, section in zip(found, sections, strict=True)
        for own in [one.kind.like_any if one.kind else None]
    ]
    held = {
        (place, one.kind.name if one.kind else "records"): one.kind
        for one, place, like in zip(found, places, likenesses, strict=True)
        if not like
    }
    return [
        one._replace(kind=None if section in _BESIDE else held[place, "records"])
        if like
        and one.kind is not None
        and (place, "records") in held
        and (place, one.kind.name) not in held
        else one
        for one, place, section, like in zip(found, places, sections, likenesses, strict=True)
    ]


def _with_others(found: list[Opened]) -> list[Opened]:
    """The same files; those that a format has besides, in the folder of one that is surely its."""
    sure = {folder_of(one): one.kind for one in found if one.kind is not None and one.kind.others}
    return [_as_other(one, sure.get(folder_of(one))) for one in found]


def folder_of(one: Opened) -> str:
    """The folder in which a file lies."""
    return str(PurePath(one.document.source.name).parent)


def _as_other(one: Opened, kind: "Format | None") -> Opened:
    may = kind is not None and _may_be_list(one, ours=False)
    fits = may and kind is not None and kind.any_part_of(one.document) is not None
    return one._replace(kind=kind, lists=None) if fits else one
