"""Lists that belong to a conference since they lie in its folder, by name and by columns.

Anything may lie beside a conference: who has registered, what it costs, what was exported. So the
name has to say that a list is one of our sections, and its columns have to fit; it is told where
they do not. Schedules, agendas and programmes are what exports are called: as files they do not
count beside a conference of ours, as sheets of a workbook they do. A workbook that we exported says
once more what stands beside it, unless it is called like a section.

Tables of somebody else's may be called in any usual way, as one that says by ids when the sessions
of others are, or who is in them.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Container, Iterable
from collections.abc import Mapping as AnyMapping
from itertools import islice
from pathlib import PurePath
from types import MappingProxyType

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.columns.list_names import section_of
from confsched.formats.columns.section_names import (
    POSTS,
    copies,
    day_of,
    entry_path,
    is_called_days,
    is_of_day,
    label_of,
    may_be_of_many,
    may_describe,
    of_data,
    of_file,
    of_folder,
    of_sheet,
    of_table,
    of_timetable,
    place_of,
    places_of,
    section_of_path,
    strays,
)
from confsched.formats.day_texts import split_date
from confsched.formats.listed_conferences import are_conferences
from confsched.formats.no_programmes import are_left_empty
from confsched.formats.records.by_sections import LISTS
from confsched.formats.records.entries import is_sessions
from confsched.formats.records.fields.conference import describes_one
from confsched.formats.records.folder_tables import fits, may_say_more
from confsched.formats.records.layout.lists import lies_beside
from confsched.formats.records.layout.shapes import has_times, is_timed, names_of
from confsched.formats.records.layout.telling import hold_titles
from confsched.formats.records.page_timetables import timetable_in
from confsched.formats.records.people.own_talks import own_talk
from confsched.formats.records.times.above import is_of_page
from confsched.formats.records.times.day_lists import are_days_alone
from confsched.formats.records.translations import by_ending
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Places, Sequence, Value, mappings_in
from confsched.reading.archive import Refused, parts_of
from confsched.reading.front_matter import has_front_matter, read_lines
from confsched.reading.remade import Item, mapping_like, named_lists, sequence_like
from confsched.reading.syntax import PAGES, TABLES
from confsched.reading.table import Table
from confsched.reading.workbook import Workbook
from confsched.spreadsheets import EXPORTED
from confsched.text.dates import WEEKDAYS

_OURS = "conference"  # what a file of ours is called, and the section that is in it
_DAYS = "days"
_NAMED = ("slots", "types")
_SHOWN = 4  # names of columns
_IDS = frozenset(("id", "slug", "code", "key"))
_OF_FOLDERS = frozenset(("_index", "index", "README"))  # what pages of folders are called
# what a list is called, of anything
_ANY = frozenset(("list", "items", "entries", "data", "all", "root", "results", "records", "rows"))
# what only Hugo, Jekyll and Zola are told
_OF_SITES = frozenset(("baseURL", "baseurl", "base_url", "theme", "plugins", "permalink"))
_OF_SESSIONS = frozenset(("description", "body"))
_DATED = pattern(r"^\d{4}-\d\d-\d\d(?=-)")  # `2030-05-14-boats.md`
_OF_PEOPLE = frozenset(("bio", "biography"))
# where the names of sheets stand, and what is said of the whole
_PARTS = pattern(r"xl/workbook\.xml|docProps/core\.xml|content\.xml|meta\.xml", re.IGNORECASE)
_SAID = f"<dc:description>{EXPORTED}</dc:description>"
_SHEET_NAME = re.compile(
    r"""<(?:\w+:)?(?:sheet|table)\s[^>]*?(?<![\w-])name\s*=\s*["']([^"']*)["']"""
)


def may_belong(name: str, data: bytes) -> bool:
    """Whether a table in the folder of a conference is worth reading, by names alone."""
    return bool(of_file(name)) or "sessions" in map(of_sheet, _sheets_in(data))


def belonging(document: Document) -> Document | None:
    """What of a table is part of a conference that lies beside it: lists by our sections' names.

    A workbook has to be called like a section, or to have sessions on a sheet that is.
    """
    root = document.roots[0] if document.roots else None
    section = of_table(document.source.name)
    if section and not document.whole and document.findings and not root:
        return _unread(document, section)
    label = label_of(document.source.name)
    if not section and isinstance(root, Table) and may_say_more(document.source.name, root):
        return _with(document, {label: root})
    if not section and isinstance(root, Sequence) and fits("sessions", root):
        return None if lies_beside(label) else _with(document, {label: root})
    sheets: AnyMapping[str, Value] = {section: root}
    if isinstance(document.source, Workbook) and isinstance(root, Mapping):
        sheets = root
    found: dict[str, Sequence] = {}
    for name, table in sheets.items():
        meant = of_sheet(name) or (section if len(sheets) == 1 else "")
        if isinstance(table, Sequence) and fits(meant, table):
            found[name if of_sheet(name) else section] = table
    counts = section or any(of_sheet(name) == "sessions" for name in found)
    if not found and section and isinstance(root, Table) and root:
        return _strange(document, section, root)
    return _with(document, found) if counts and found else None


def data_of(document: Document) -> Document | None:
    """A file of data that is called like a section, as the list that it is by this name.

    So is one entry in a file of its own, in a folder that is called like a section: a page with
    data at its beginning. Such a page that is called like one is about all of them, and may have a
    timetable in its text. Programmes count here as well: what others export is in a format of
    theirs.
    """
    path = entry_path(document.source.name)
    if _is_page(path.name) and not has_front_matter(document.source):
        lines = read_lines(document.source) if of_folder(path.parent.name) else None
        if lines is None:
            return timetable_in(document)
        document = lines
    root = document.roots[0] if len(document.roots) == 1 else None
    if of_data(path.stem) == _OURS and not (isinstance(root, Mapping) and _OURS not in root):
        return None  # it is ours, or was to be
    if not document.whole and document.findings and (_is_page(path.name) or root is None):
        called = path.parent.name if _is_page(path.name) else path.stem
        return _unread(document, called) if of_folder(called) else None
    named = _named(document, path, root) if isinstance(root, (Mapping, Sequence)) else None
    return named if named is not None and LISTS.part_of(named) is not None else None


def _named(document: Document, path: PurePath, root: Mapping | Sequence) -> Document | None:
    """What is in a file, by the name of the file or its folder."""
    if not root or are_conferences(root) or are_left_empty(root):
        return None
    if may_be_of_many(path.parent.name) and not _names_people(root):
        return None
    if _is_about(path) and (about := root if describes_one(root) else _title_of_site(root)):
        return _with(document, {_OURS: about})
    if isinstance(root, Mapping) and _holds_sections(path, root):
        return document
    if called := _list_name(path, root):
        return _with(document, {called: _listed(root)})
    return _in_folder(document, path, root) if isinstance(root, Mapping) else None


def _title_of_site(root: Mapping | Sequence) -> Mapping | None:
    """What a site is called, as its settings say."""
    if not isinstance(root, Mapping) or _OF_SITES.isdisjoint(root):
        return None
    return mapping_like(root, [item for item in root.entries() if item[0] == "title"])


def _list_name(path: PurePath, root: Mapping | Sequence) -> str:
    """What all that is in a file is called, as a list: a section, the days, or the one it has."""
    if is_called_days(path.stem) and are_days_alone(root):
        return _DAYS
    if of_data(path.stem) and not (isinstance(root, Mapping) and _is_entry(path, root)):
        return path.stem
    return _day_of_file(path.name) if not _is_page(path.name) and has_times(root) else ""


def _day_of_file(name: str) -> str:
    """The day by which a file is called that has its sessions; empty without one."""
    day = day_of(PurePath(name).stem)
    return f"day {day}" if day.isdecimal() else day


def _in_folder(document: Document, path: PurePath, root: Mapping) -> Document | None:
    """What is in a file by the name of its folder: one of several entries, or all of them."""
    section = of_folder(path.parent.name)
    if section == "speakers" and (talk := own_talk(root)):
        section, root = "sessions", talk
    timed = has_times(root)
    if (section and _has_sessions(root)) or (timed and of_timetable(document.source.name)):
        return document
    day = day_of(PurePath(document.source.name).parent.name)
    about = not timed and (path.parent.name == POSTS or is_of_page(str(root.get("title", ""))))
    if section and path.stem not in _OF_FOLDERS and not about:
        if timed:
            day = day or "".join(_DATED.findall(path.name))
        entry = _on_day(root, day) if day and section == "sessions" else root
        stem = path.stem.removesuffix(f".{by_ending(path)[1]}")
        return _with(document, {section: _alone(entry, path.parent.name, stem)})
    return (
        _with(document, {_DAYS: _day(root, day)}) if _is_day(root, day) else timetable_in(document)
    )


def _holds_sections(path: PurePath, root: Mapping) -> bool:
    """Whether a file called like a section has several; `talks/keynote.md` has who is in it."""
    entry = of_folder(path.parent.name) and _is_entry(path, root)
    return bool(of_data(path.stem)) and any(map(_is_section, root)) and not entry


def _is_entry(path: PurePath, root: Mapping) -> bool:
    """Whether a mapping is one entry: a page, or what has a title in a folder of them."""
    return _is_page(path.name) or bool(of_folder(path.parent.name) and hold_titles(root))


def _is_about(path: PurePath) -> bool:
    """Whether a file of data is called like what describes a conference, and is no entry."""
    entry = _is_page(path.name) or of_folder(path.parent.name)
    return may_describe(path.stem) and not entry


def _unread(document: Document, section: str) -> Document:
    """A file that cannot be read, as a list with nothing in it, and with why."""
    return _with(document, {section: Sequence(Places(document.source))})


def _strange(document: Document, section: str, table: Table) -> Document:
    """A table that is called like a section and has none of its columns: left out, and told."""
    names = ", ".join(map(repr, islice(names_of(table), _SHOWN)))
    left_out = (
        f"{document.source.name!r} is called like a list of {section} and has no column that says"
        f" what they are called, but {names}: it was left out"
    )
    return _unread(document._replace(beside=(*document.beside, left_out)), section)


def _is_section(key: str) -> bool:
    """Whether a list in a file is called like one of ours, or holds what they name by its ids."""
    return compared(key) not in _ANY and bool(section_of(key) or of_data(key) in _NAMED)


def _has_sessions(root: Mapping) -> bool:
    """Whether it has sessions itself, and is not one: a file for each of several conferences."""
    lists = (root[key] for key in root if section_of(key) == "sessions")
    return any(is_sessions(names_of(one)) for one in lists if isinstance(one, Sequence))


def _names_people(root: Mapping | Sequence) -> bool:
    """Whether an entry says who is in it, as conferences do not."""
    found = columns(name for name in root if isinstance(name, str) and name)
    return any(column.role for column in found.values())


def _listed(root: Mapping | Sequence) -> Mapping | Sequence:
    """The list that is all there is in a file, under a word for any: `list: [...]`."""
    [(key, listed), *others] = root.items() if isinstance(root, Mapping) else [("", root)]
    return listed if compared(key) in _ANY and isinstance(listed, Sequence) and not others else root


def _is_page(name: str) -> bool:
    return name.lower().endswith(PAGES)


def _alone(root: Mapping, folder: str, name: str) -> Sequence:
    """A list of one entry, in a folder; what has no id is called like its file."""
    items: list[Item] = [*root.entries()]
    extra = root.get("extra")  # in which Zola has all that is not every page's
    if isinstance(extra, Mapping) and extra.keys().isdisjoint(root):
        items = [*(item for item in items if item[1] is not extra), *extra.entries()]
    if not _IDS.intersection(map(compared, root)):
        items.append(("id", name, root.packed, root.packed))
    of_people = of_folder(folder) == "speakers"
    if of_folder(folder) == "sessions" and not hold_titles(key for key in root if key != "content"):
        head, _, text = str(root.get("content") or "").partition("\n")
        told = {"title": name} if name[:1].isupper() else {}  # as notes are called
        told = {"title": head[2:].strip(), "content": text.strip()} if head[:2] == "# " else told
        items = [*((key, one, root.packed, root.packed) for key, one in told.items()), *items]
    texts = _OF_PEOPLE if of_people else _OF_SESSIONS
    if not texts.intersection(map(compared, root)):
        called = {"content": "bio" if of_people else "description"}
        items = [(called.get(item[0], item[0]), *item[1:]) for item in items]
    return sequence_like(root, [(mapping_like(root, items), root.packed)], root.packed)


def _on_day(root: Mapping, day: str) -> Mapping:
    """An entry on the day of its folder, unless it says another; a page has a date of its own."""
    found = {column.field: name for name, column in columns(root).items() if not column.role}
    own, start = found.get("date", ""), str(root.get(found.get("start", "")))
    if "day" in found or split_date(start) or (own and not _is_other(str(root[own]), day)):
        return root
    items = (("page date" if item[0] == own else item[0], *item[1:]) for item in root.entries())
    return mapping_like(root, [*items, ("day", day, root.packed, root.packed)])


def _is_day(root: Mapping, day: str) -> bool:
    """Whether the page of a day's folder says in its title which date that is."""
    found = split_date(str(root.get("title", "")).strip()) if day else None
    return found is not None and not found.rest


def _day(root: Mapping, day: str) -> Sequence:
    """A list of one day, by what its folder is called."""
    mark = root.mark("title")
    items: list[Item] = [("id", day, mark, mark), ("date", root["title"], mark, mark)]
    return sequence_like(root, [(mapping_like(root, items), root.packed)], root.packed)


def _is_other(text: str, day: str) -> bool:
    """Whether a date is of another weekday than a day is."""
    found = split_date(text)
    if found is None or day not in WEEKDAYS:
        return False
    return WEEKDAYS[dt.date.fromisoformat(found.date).weekday()] != day


def is_whole(document: Document) -> bool:
    """Whether a file that is not called like a section has the programme of a conference in it."""
    root = document.roots[0] if len(document.roots) == 1 else None
    stem = PurePath(document.source.name).stem
    named = of_data(stem) or day_of(stem)
    return isinstance(root, Mapping) and not named and _has_sessions(root)


def together(
    names: Iterable[str],
    whole: Container[str] = (),
    told: AnyMapping[str, str] = MappingProxyType({}),
) -> frozenset[str]:
    """Of files called like sections those that make a conference, with no file of ours beside them.

    There have to be sessions among several in one folder. Each of those that are `whole` is a
    conference, and needs a folder that is called like it. What others are is `told`.
    """
    folders: defaultdict[str, dict[str, str]] = defaultdict(dict)
    found = {name: told.get(name) or section_of_path(name) for name in names}
    sections = {name: one for name, one in found.items() if one}
    for name in strays(sections) | copies(sections):
        del sections[name]
    for name, places in places_of(sections).items():
        for place in places:
            if name not in whole or place != place_of(name):
                folders[place][name] = sections[name]
    conferences = (
        one
        for one in folders.values()
        if "sessions" in one.values() and (len(one) > 1 or any(map(_is_page, one)))
    )
    return frozenset(name for one in conferences for name in one)


def timetables_again(lists: Iterable[Document]) -> frozenset[str]:
    """Tables of sessions with times that are called like an export, beside others with times.

    They may be an older version, or have been made of these.
    """
    found: defaultdict[PurePath, dict[str, str]] = defaultdict(dict)
    for document in lists:
        name, roots = document.source.name, mappings_in(document.roots)
        told = (names_of(one) for root in roots for one in root.values())
        own = any(is_timed(names) and hold_titles(names) for names in told)
        if name.lower().endswith(TABLES) and of_table(name) == "sessions" and own:
            section = "sessions" if is_of_day(name) else of_file(name)
            found[PurePath(name).parent][name] = section
    several = (one for one in found.values() if len(one) > 1)
    return frozenset(name for one in several for name, section in one.items() if not section)


def _with(document: Document, lists: AnyMapping[str, Mapping | Sequence]) -> Document:
    """A document that has nothing but some lists, by their names."""
    return document._replace(roots=(named_lists(lists),))


def _sheets_in(data: bytes) -> list[str]:
    """The names of the sheets of a workbook; none of one that we exported."""
    if not data.startswith(b"PK"):
        return []
    try:
        found = parts_of(data, _PARTS, "workbook")
        parts = [content.decode(errors="replace") for _, content in found]
    except Refused:
        return []
    if any(_SAID in part for part in parts):
        return []
    return [name for part in parts for name in _SHEET_NAME.findall(part)]
