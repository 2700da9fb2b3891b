"""Tables of one folder, as the sheets of a workbook are: those of days and rooms, and all else.

Who downloads a workbook sheet by sheet has files that are called by both: `Harbour Days - Day 1`.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from pathlib import PurePath

from confsched.formats.columns.fields import columns
from confsched.formats.columns.section_names import label_of, section_of_path
from confsched.formats.likely import is_track
from confsched.formats.records.entries import is_sessions
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.link_sheets import says_more
from confsched.formats.records.layout.lists import lies_beside, names_room
from confsched.formats.records.layout.shapes import is_timed, names_of
from confsched.formats.records.layout.telling import hold_titles
from confsched.reading import Document, Sequence
from confsched.reading.table import Table


def sections_of(documents: Iterable[Document]) -> dict[str, str]:
    """What tables have that are not called so, by their names: sessions, or `links` to such.

    Of tables with the same columns, one at least is called by a day, a room or a track, or all are
    sheets of one workbook. Any only one has sessions where no other has.
    """
    found, called = dict[str, str](), set[PurePath]()
    alike: defaultdict[tuple[PurePath, tuple[str, ...]], list[str]] = defaultdict(list)
    for document in documents:
        path, root = PurePath(name := document.source.name), next(iter(document.roots), None)
        heads, section = names_of(root) if isinstance(root, Table) else [], section_of_path(name)
        called |= {path.parent} if section == "sessions" else set()
        if not section and says_more(heads):
            found[name] = "links"
        elif not section and hold_titles(heads) and is_sessions(heads):
            alike[path.parent, (*heads,)].append(name)
    folders = [folder for folder, _ in alike]
    for (folder, _), names in alike.items():
        alone = len(names) == folders.count(folder) == 1 and folder not in called
        found |= dict.fromkeys(names, "sessions") if alone or _are_parts(names) else {}
    return found


def _are_parts(names: Iterable[str]) -> bool:
    books = {PurePath(name).stem.rpartition(" - ")[0] for name in names}
    labels = [*map(label_of, names)]
    of_book = len(books) == 1 < len(labels) and "" not in books
    return of_book or any(is_day(one) or names_room(one) or is_track(one) for one in labels)


def asides(documents: Iterable[Document], used: Collection[str]) -> frozenset[str]:
    """Tables beside those of a programme that are none: by their names, or without times."""
    names = {one.source.name: one.roots for one in documents if one.source.is_table}
    timed = {name for name, roots in names.items() if any(is_timed(names_of(one)) for one in roots)}
    own = {name for name in timed if not lies_beside(label_of(name))}
    own |= {name for name in names if name in used or section_of_path(name) == "sessions"}
    folders = {PurePath(name).parent for name in own}
    return frozenset(name for name in names.keys() - own if PurePath(name).parent in folders)


def fits(section: str, table: Sequence) -> bool:
    """Whether a list has the columns of a section."""
    names = names_of(table)
    fields = {column.field for column in columns(names, section or "sessions").values()}
    if section in ("", "sessions"):
        return bool(section) and (is_sessions(names) or ("id" in fields and is_timed(names)))
    return not fields.isdisjoint(("name", "_first", "_last"))
