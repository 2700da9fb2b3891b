"""Sheets that say when people speak and not what about, which another sheet tells of them.

`Date | Time | Speaker | Room` beside `Speaker | Title | Abstract`: of each row the one talk of its
speaker is meant.
"""

from collections.abc import Collection

from confsched.formats.columns.fields import columns
from confsched.formats.records.layout.shapes import is_table, is_timed, names_of
from confsched.formats.records.layout.telling import hold_titles
from confsched.reading import Mapping, Value, mappings_in
from confsched.reading.tree import texts_in
from confsched.reading.workbook import Workbook


def by_speakers(root: Mapping, likely: Collection[str], lists: Collection[str]) -> list[str]:
    """Those of some sheets that do so, where no list says itself when its talks are."""
    is_book = isinstance(root.places.source, Workbook)
    if not (is_book and lists) or any(is_timed(names_of(root[one])) for one in lists):
        return []
    told = {text for one in lists for text in texts_in(root[one])}
    return [key for key in likely if key not in lists and _names_people(root[key], told)]


def _names_people(table: Value, told: Collection[str]) -> bool:
    """Whether rows have times and no titles, and most name one of those who are told of."""
    names = names_of(table)
    who = [name for name, one in columns(names).items() if one.role and one.field == "name"]
    if not who or not is_table(table) or not is_timed(names) or hold_titles(names):
        return False
    said = [str(row[who[0]]) for row in mappings_in(table) if row.get(who[0])]
    return 2 * sum(one in told for one in said) > len(said)
