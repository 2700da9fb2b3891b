"""Which files are a conference, and reading them."""

import os
import re
import stat
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from confsched.by_key import grouped
from confsched.errors import ConfschedError
from confsched.files.disk import (
    STDIN,
    File,
    base_name,
    disk_error,
    explained,
    in_folder,
    same,
)
from confsched.patterns import pattern
from confsched.reading.syntax import FOR_PEOPLE, JSON5, PAGES, SCRIPTS, TABLES, WORKBOOKS

_ENDINGS = (".yaml", ".yml", ".json", ".toml")
# in a folder, files of other systems count only where no conference of ours is described
_READ = (*_ENDINGS, ".xml", ".ics", ".xcal", *JSON5, *TABLES, *WORKBOOKS)
# tables can be part of one of ours, by their names and columns
_BESIDE = (*_ENDINGS, *TABLES, *WORKBOOKS)
# in folders that are called so, texts that begin with data are entries of a list
_PAGES = (*_READ, *PAGES)
# and in such folders all below them are
_WITH_FOLDERS = frozenset(("talks", "sessions", "session", "speakers", "speaker", "panels"))
# what Open Event calls its files where it gives them no ending, and modules of sites
_BARE = frozenset(("event", "sessions", "speakers", "tracks", "microlocations", "session_types"))
_MODULES = (".js", ".mjs", ".ts")
_INDEX = pattern(r"index(?:\.[\w-]+)?\.(?:mdx?|markdown)")  # an entry with a folder of its own
_HUMP = pattern(r"(?<=[a-z])(?=[A-Z])")  # `scheduleData.js`
_YEAR = pattern(r"[-_]?(?:19|20)\d\d[-_]?")
_LOCK = "~$"  # what the name of a file begins with while a spreadsheet is open
_CALENDARS = (".ics",)
_CONFERENCE = frozenset(f"conference{ending}" for ending in _ENDINGS)
_DATA = frozenset(("data", "_data"))  # of a site
_SECTION = re.compile(rb"(?m)^[\s{]*(?:[\"']?conference[\"']?\s*:|\[\s*conference\s*\])")
# what stands in a folder of feeds that we published: the whole programme, a list of its parts, and
# the folder of these
_WHOLE = "all.ics"
_PUBLISHED, _PARTS = frozenset((_WHOLE, "index.json")), "by"
_FOR_PEOPLE = (*FOR_PEOPLE, ".docx", ".odt", ".pdf")
_LEFT_OUT = frozenset(("node_modules", "__pycache__", "site-packages"))


class Group(NamedTuple):
    """The files of one conference, and what the group is called: a folder, or the first file."""

    name: str
    files: tuple[File, ...]


def find(paths: Sequence[str], *, below: bool = True) -> tuple[Group, ...]:
    """The conferences that some paths hold.

    A folder with a `conference.yaml` is one, with everything below it that is not one itself;
    conferences below it are left out unless those `below` are meant as well.
    Single files are one conference together, and part of the folder's if there is just one.
    """
    folders = {_key(File(path, asked_for=True)): path for path in paths if is_folder(path)}
    groups = [
        group
        for path in folders.values()
        for group in _in_folder(path)
        if below or group.name == path or not _is_conference(path)
    ]
    groups = groups if len(folders) == 1 else _apart(groups)
    single = _once([File(path, asked_for=True) for path in paths if not is_folder(path)])
    named = {_key(file) for file in single}
    groups = [_asked_for(group, named) for group in groups]
    known = {_key(file) for group in groups for file in group.files}
    added = tuple(file for file in single if _key(file) not in known)
    if added and len(groups) == 1:
        groups = [Group(groups[0].name, (*groups[0].files, *added))]
    elif added:
        groups.append(Group(added[0].name, added))
    return tuple(groups)


def _apart(groups: Sequence[Group]) -> list[Group]:
    """The groups without those of which all is in others: of folders one may hold another."""
    holders: dict[str, Group] = {}
    for group in sorted(groups, key=lambda group: len(group.files)):
        holders |= dict.fromkeys(map(_key, group.files), group)
    kept = {id(group) for group in holders.values()}
    return [group for group in groups if id(group) in kept]


def held(group: Group) -> Group:
    """A group with what is in its files, so that it stays the same however often it is read."""
    return Group(group.name, tuple(file._replace(data=file.read()) for file in group.files))


def _asked_for(group: Group, named: set[str]) -> Group:
    """A group whose files count as asked for where they were named as well."""
    return Group(group.name, tuple(File(f.name, _key(f) in named) for f in group.files))


def _key(file: File) -> str:
    """What tells two files apart, however they are named."""
    with explained(f"cannot read {file.name!r}"):
        return same(file.name)


def is_folder(path: str) -> bool:
    """Whether a path is a folder; raises ConfschedError where there is nothing."""
    if path == STDIN:
        return False
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)
    except (OSError, ValueError) as error:
        raise disk_error(f"cannot read {path!r}", error) from None


def _is_conference(folder: str) -> bool:
    """Whether a folder is one itself, and no place where some, or data of a site, are kept."""
    named = filter(os.path.isfile, (os.path.join(folder, name) for name in _CONFERENCE))
    return any(base_name(folder) not in _DATA or _has_section(path) for path in named)


def _has_section(path: str) -> bool:
    """Whether a file describes a conference as ours do; sites have files that are called so."""
    with explained(f"cannot read {path!r}"), open(path, "rb") as file:
        return _SECTION.search(file.read()) is not None


def is_conference(group: Group) -> bool:
    """Whether a group is a folder that is a conference of ours, by the name of a file in it."""
    return any(os.path.basename(file.name) in _CONFERENCE for file in group.files)


def _in_folder(folder: str) -> Iterator[Group]:
    """A group for each conference in or below a folder, and one for loose files."""
    found = grouped((root, File(path, asked_for=False)) for root, path in _walk(folder))
    feeds = [File(in_folder(folder, _WHOLE), asked_for=False)]
    if len(found) > 1 and found.get(folder) == feeds and _PUBLISHED.issubset(os.listdir(folder)):
        del found[folder]  # of what lies below
    if all(_is_timetable(base_name(file.name)) for files in found.values() for file in files):
        raise _nothing_in(folder)
    for root, files in found.items():
        yield Group(root, tuple(_each_once(files)))


def _each_once(files: Sequence[File]) -> Iterator[File]:
    """The same files without links to others of them, or to what another link leads to."""
    links = {file for file in files if os.path.islink(file.name)}
    seen = {_key(file) for file in files if file not in links} if links else set()
    for file in files:
        if file not in links:
            yield file
        elif _key(file) not in seen:
            seen.add(_key(file))
            yield file


def _nothing_in(folder: str) -> ConfschedError:
    """What is said of a folder without any such file; one that has to be named is, if it may be."""
    pages = [*_pages(folder)]
    called = [one for one in pages if _is_called_like_a_programme(one)]
    page = max(called, key=lambda one: "data." not in one, default=None)
    page = page or next(filter(_is_numbered, pages), None)
    hint = "give another path, or make a conference with: confsched init"
    if page is not None:
        kind = "scripts" if page.lower().endswith(SCRIPTS) else "pages"
        hint = f"{kind} are read where they are named: is it in {page!r}?"
    return ConfschedError(f"there is no file in {folder!r} that could be a programme", hint)


def _pages(folder: str) -> Iterator[str]:
    """The pages and scripts in or below a folder."""
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(one for one in folders if one[0] != "." and one not in _LEFT_OUT)
        for name in sorted(names):
            if os.path.splitext(name)[1].lower() in (*_FOR_PEOPLE, *SCRIPTS):
                yield os.path.normpath(os.path.join(here, name))


def _is_numbered(page: str) -> bool:
    """Whether a page may be that of a day, `day1.txt`, where nothing is called by more."""
    return not page.lower().endswith(SCRIPTS) and any(map(str.isdigit, base_name(page)))


def _is_called_like_a_programme(page: str) -> bool:
    from confsched.reading.programme_text.recognisers.prose import (  # noqa: PLC0415 -- a mistake
        opens_programme,
    )

    stem, _ = os.path.splitext(base_name(page))
    return opens_programme(_HUMP.sub(" ", stem.replace("_", " "))) or stem in _DATA


def _walk(folder: str, wanted: tuple[str, ...] = _READ) -> Iterator[tuple[str, str]]:
    """Every file in or below a folder, with the nearest folder above it that is a conference.

    In a conference of ours only files of ours are wanted, and tables. Feeds that we published are
    the programme once more: one of them counts, and only where their folder is what was named and
    no conference lies below it.
    """
    waiting = [(folder, folder, wanted, False)]
    while waiting:
        here, root, endings, below = waiting.pop()
        names, folders = _listing(here)
        if wanted is _READ and _PUBLISHED.issubset(names):
            again = _PUBLISHED - {_WHOLE} if here == folder else _PUBLISHED
            names = [name for name in names if name not in again]
            folders = [one for one in folders if one != _PARTS]
        if wanted is _READ and not _CONFERENCE.isdisjoint(names) and _is_conference(here):
            root, endings = here, _BESIDE
        these = _PAGES if endings is _READ and (below or _has_pages(here)) else endings
        chosen = [name for name in names if name.lower().endswith(these)]
        chosen += filter(_is_bare, names) if endings is _READ else ()
        if endings is _READ and these is endings:
            entries = _has_pages(os.path.dirname(here))
            chosen += (
                one for one in names if _is_timetable(one) or (entries and _INDEX.fullmatch(one))
            )
        yield from ((root, in_folder(here, name)) for name in chosen)
        below = below or (endings is _READ and _called(here).strip("_") in _WITH_FOLDERS)
        waiting += ((in_folder(here, one), root, endings, below) for one in reversed(folders))


def _has_pages(folder: str) -> bool:
    """Whether a folder is called like some lists: `talks`, `_harbourdays_talks`, `talks/2030`."""
    from confsched.formats.columns.section_names import of_folder  # noqa: PLC0415 -- of others only

    return of_folder(_called(folder)) not in ("", "slots", "conference")


def _called(folder: str) -> str:
    """What a folder is called without a year; that of a year or a day is called like that above."""
    from confsched.formats.columns.section_names import day_of  # noqa: PLC0415 -- of others only

    if _YEAR.fullmatch(base_name(folder)) or day_of(base_name(folder)):
        folder = os.path.dirname(folder)
    return _YEAR.sub("", base_name(folder).lower())


def _is_timetable(name: str) -> bool:
    """Whether a page is called like a timetable."""
    if not name.lower().endswith(PAGES):
        return False
    from confsched.formats.columns.section_names import of_timetable  # noqa: PLC0415 -- of others only

    return of_timetable(name)


def _is_bare(name: str) -> bool:
    """Whether a file without an ending is a list, or a module that is called like one."""
    stem, ending = os.path.splitext(name)
    if ending not in _MODULES:
        return name in _BARE
    from confsched.formats.columns.section_names import of_data  # noqa: PLC0415 -- of others only

    return bool(of_data(stem))


def _listing(folder: str) -> tuple[list[str], list[str]]:
    """The files that we read and the folders, sorted; hidden and installed ones left out."""
    with explained(f"cannot read {folder!r}"), os.scandir(folder) as entries:
        seen = sorted(
            (one for one in entries if not one.name.startswith((".", _LOCK))), key=lambda e: e.name
        )
    files = [
        e.name
        for e in seen
        if (e.name.lower().endswith(_PAGES) or _is_bare(e.name))
        # a link that leads nowhere or round in a circle is no file
        and (e.is_file(follow_symlinks=False) or os.path.isfile(e.path))
    ]
    folders = [
        e.name
        for e in seen
        if e.is_dir(follow_symlinks=False)
        and e.name not in _LEFT_OUT
        and not os.path.exists(os.path.join(e.path, "pyvenv.cfg"))
    ]
    return files, folders


def calendars(paths: Sequence[str]) -> tuple[tuple[str, File], ...]:
    """Every .ics file that some paths are or hold, with its path in the folder that was named.

    A file counts whatever its name ends with, and by its last part.
    """
    found: dict[str, tuple[str, File]] = {}
    for path in paths:
        if is_folder(path):
            for _, name in _walk(path, _CALENDARS):
                file = File(name, asked_for=False)
                found.setdefault(_key(file), (os.path.relpath(name, path), file))
        else:
            file = File(path, asked_for=True)
            found.setdefault(_key(file), (os.path.basename(path), file))
    return tuple(found.values())


def _once(files: Sequence[File]) -> tuple[File, ...]:
    """Each file once, however often it was named."""
    return tuple({_key(file): file for file in reversed(files)}.values())[::-1]


def conference_of(path: str) -> str:
    """The nearest folder above a file that is a conference; the file itself where none is."""
    folder = os.path.dirname(os.path.abspath(path))
    while os.path.dirname(folder) != folder:
        if _is_conference(folder):
            return os.path.relpath(folder)
        folder = os.path.dirname(folder)
    return path


def holder(name: str) -> str:
    """What to name for the conference that a file describes: its folder, or the file itself."""
    folder, file = os.path.split(name)
    return (folder or ".") if file in _CONFERENCE else name


def naming(names: Iterable[str], others: Iterable[str]) -> list[str]:
    """What to name for a conference of some files: their folder, if it has nothing of others."""
    names = sorted(names)
    if len(names) == 1 or len(set(map(os.path.isabs, names))) > 1:
        return names
    folder = os.path.commonpath(map(os.path.dirname, names))
    strange = any(one.startswith(os.path.join(folder, "")) for one in others)
    return names if strange or not folder else [folder]


def beside(name: str, path: str) -> File:
    """The file that another one names: a relative path begins in the folder of that one."""
    folder = "" if name == STDIN else os.path.dirname(name)
    return File(os.path.normpath(os.path.join(folder, os.path.expanduser(path))), asked_for=True)
