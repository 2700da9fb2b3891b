"""Lists that belong to a conference since they lie in its folder, by name and by columns.

Anything may lie beside a conference: who has registered, what it costs, what was exported. So the
name has to say that a list is one of our sections, and its columns have to fit. Schedules, agendas
and programmes are what exports are called: as files they do not count, as sheets of a workbook
they do.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Mapping as AnyMapping
from pathlib import PurePath
from unicodedata import normalize

from confsched.formats.fields import columns, section_of
from confsched.formats.record_shapes import names_of
from confsched.formats.records import LISTS, is_sessions
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Sequence, Value
from confsched.reading.archive import Refused, parts_of
from confsched.reading.workbook import Workbook

_FILES = {
    "sessions": "session sessions talks panels vortrage sitzungen exposes charlas ponencias",
    "speakers": "speaker speakers presenters panelists panellists referenten referentinnen "
    "vortragende sprecher sprecherinnen intervenants intervenantes orateurs ponentes oradores",
    "rooms": "room rooms raume salles salas",
    "tracks": "track tracks schienen",
}
_SHEETS = "schedule agenda program programme programm timetable zeitplan ablauf horaire programa"
_FILE = {name: section for section, names in _FILES.items() for name in names.split()}
_SHEET = _FILE | dict.fromkeys(_SHEETS.split(), "sessions")
_DAY = pattern(r"[-_ ]*(?:day|tag|jour|dia)[-_ ]?\d{1,2}$")
TABLES = (".csv", ".tsv", ".xlsx")
_PART = pattern(r"xl/workbook\.xml", re.IGNORECASE)
_SHEET_NAME = re.compile(r"""<(?:\w+:)?sheet\s[^>]*?\bname\s*=\s*["']([^"']*)["']""")


def may_belong(name: str, data: bytes) -> bool:
    """Whether a table in the folder of a conference is worth reading, by names alone."""
    return bool(_of_file(name)) or "sessions" in map(_of_sheet, _sheets_in(data))


def belonging(document: Document) -> Document | None:
    """What of a table is part of a conference that lies beside it: lists by our sections' names.

    A workbook has to be called like a section, or to have sessions on a sheet that is.
    """
    root = document.roots[0] if document.roots else None
    section = _of_file(document.source.name)
    sheets: AnyMapping[str, Value] = {section: root}
    if isinstance(document.source, Workbook) and isinstance(root, Mapping):
        sheets = root
    found: dict[str, Sequence] = {}
    for name, table in sheets.items():
        meant = _of_sheet(name) or (section if len(sheets) == 1 else "")
        if isinstance(table, Sequence) and _fits(meant, table):
            found[name if _of_sheet(name) else section] = table
    counts = section or any(_of_sheet(name) == "sessions" for name in found)
    return _with(document, found) if counts and found else None


def data_of(document: Document) -> Document | None:
    """A file of data that is called like a section, as the list that it is by this name.

    Programmes count here as well: what others export is in a format of theirs.
    """
    root = document.roots[0] if len(document.roots) == 1 else None
    name = PurePath(document.source.name).stem
    if not _of_sheet(name) or not isinstance(root, (Mapping, Sequence)) or not root:
        return None
    if isinstance(root, Mapping) and any(section_of(key) for key in root):
        named = document
    else:
        wrapped = Mapping(root.places)
        wrapped[name] = root
        wrapped.settle([root.packed, root.packed], root.packed)
        named = document._replace(roots=(wrapped,))
    return named if LISTS.part_of(named) is not None else None


def together(names: Iterable[str]) -> frozenset[str]:
    """Of files called like sections those that make a conference, with no file of ours beside them.

    There have to be sessions among several in one folder.
    """
    folders: defaultdict[PurePath, dict[str, str]] = defaultdict(dict)
    for name in names:
        if section := _of_file(name) or _of_data(name):
            folders[PurePath(name).parent][name] = section
    whole = (one for one in folders.values() if len(one) > 1 and "sessions" in one.values())
    return frozenset(name for one in whole for name in one)


def _with(document: Document, lists: dict[str, Sequence]) -> Document:
    """A document that has nothing but some lists, by their names."""
    marks = [one.packed for one in lists.values()]
    root = Mapping(next(iter(lists.values())).places)
    root.update(lists)
    root.settle([mark for one in marks for mark in (one, one)], marks[0])
    return document._replace(roots=(root,))


def _fits(section: str, table: Sequence) -> bool:
    """Whether a list has the columns of a section."""
    names = names_of(table)
    if section in ("", "sessions"):
        return bool(section) and is_sessions(names)
    fields = {column.field for column in columns(names, section).values()}
    return not fields.isdisjoint(("name", "_last"))


def _sheets_in(data: bytes) -> list[str]:
    """The names of the sheets of a workbook."""
    if not data.startswith(b"PK"):
        return []
    try:
        parts = [content for _, content in parts_of(data, _PART, "workbook")]
    except Refused:
        return []
    return [name for part in parts for name in _SHEET_NAME.findall(part.decode(errors="replace"))]


def _of_file(name: str) -> str:
    """The section that a file is called by; of several days each may have its own."""
    stem = _plain(PurePath(name).stem)
    return _FILE.get(stem) or _FILE.get(_DAY.sub("", stem), "")


def _of_data(name: str) -> str:
    """The section that a file of data is called by, which is no table."""
    path = PurePath(name)
    return "" if path.suffix.lower() in TABLES else _of_sheet(path.stem)


def _of_sheet(name: str) -> str:
    plain = _plain(name)
    return _SHEET.get(plain) or _SHEET.get(_DAY.sub("", plain), "")


def _plain(name: str) -> str:
    return normalize("NFKD", name.strip().casefold()).encode("ascii", "ignore").decode()
