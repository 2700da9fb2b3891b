"""Tables of one folder, as the sheets of a workbook are: those of days and rooms, and all else.

Who downloads a workbook sheet by sheet has files that are called by both: `Harbour Days - Day 1`.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable
from pathlib import PurePath

from confsched.by_key import grouped
from confsched.formats.columns.fields import columns
from confsched.formats.columns.section_names import is_called_days, label_of, section_of_path
from confsched.formats.likely import is_track
from confsched.formats.records.entries import is_sessions
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.link_sheets import names_titles, naming, says_more
from confsched.formats.records.layout.lists import lies_beside, names_room
from confsched.formats.records.layout.shapes import is_timed, names_of
from confsched.formats.records.layout.slots import are_named_slots
from confsched.formats.records.layout.telling import hold_titles
from confsched.formats.records.times.day_lists import are_days_alone, numbers_days
from confsched.reading import Document, Sequence, Value
from confsched.reading.table import Table

_OF_A_SITE = "sitedata"  # a folder with all tables of one conference


def sections_of(documents: Iterable[Document]) -> dict[str, str]:
    """What tables have that are not called so, by their names: sessions, or what says more of such.

    Of tables with the same columns, one at least is called by a day, a room or a track, or all are
    sheets of one workbook. Any only one has sessions where no other has, and all of a site have.
    """
    roots = {one.source.name: next(iter(one.roots), None) for one in documents}
    sections = {name: section_of_path(name) for name in roots}
    called = grouped((PurePath(n).parent, roots[n]) for n in roots if sections[n] == "sessions")
    found = dict[str, str]()
    alike: defaultdict[tuple[PurePath, tuple[str, ...]], list[str]] = defaultdict(list)
    for name, root in roots.items():
        folder, heads = PurePath(name).parent, names_of(root) if isinstance(root, Table) else []
        if sections[name]:
            continue
        if more := _more_in(name, root, heads, called.get(folder, [])):
            found[name] = more
        elif hold_titles(heads) and is_sessions(heads) and not lies_beside(label_of(name)):
            alike[folder, (*heads,)].append(name)
    folders = [folder for folder, _ in alike]
    for (folder, _), names in alike.items():
        alone = len(names) == folders.count(folder) == 1 and folder not in called
        is_one = alone or folder.name == _OF_A_SITE or _are_parts(names)
        found |= dict.fromkeys(names, "sessions") if is_one else {}
    return found


def _more_in(name: str, root: Value, heads: list[str], others: list[Value]) -> str:
    """What a table is that says more of the sessions in `others`; empty where it does not."""
    if are_named_slots(label_of(name), heads):
        return "slots"
    days = root if isinstance(root, Table) and is_called_days(label_of(name)) else None
    if days and are_days_alone(days) and numbers_days("days", days):
        return "days"
    titled = bool(others) and names_titles(heads) and bool(naming(root, others))
    return "links" if titled or says_more(heads) else ""


def may_say_more(name: str, root: Value) -> bool:
    """Whether a table may do so, by its name and its columns."""
    heads = names_of(root) if isinstance(root, Table) else []
    return names_titles(heads) or bool(_more_in(name, root, heads, []))


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
