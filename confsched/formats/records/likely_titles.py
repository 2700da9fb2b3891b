"""The column that has the titles of a table in which none is called so: `Walk`, `Degustazione`.

Where a list says when something is, and who has a part in it or where it is, what is left behind
the times and is told of nearly each row is what takes place.
"""

from collections.abc import Sequence

from confsched.formats.columns.compared import compared
from confsched.formats.columns.fields import columns
from confsched.formats.likely import people_in
from confsched.formats.listed_conferences import are_conferences
from confsched.formats.no_programmes import what_it_is
from confsched.formats.records.cells.clocks import is_time
from confsched.formats.records.format import records
from confsched.formats.records.layout.shapes import is_table, names_of
from confsched.formats.tables import Format
from confsched.formats.values import says_yes
from confsched.formats.when import WHEN
from confsched.patterns import pattern
from confsched.reading import Document, Mapping, Value, rows_in

_PAID = pattern(  # what something costs, and whether there is room, are no titles
    r"\b(?:fees?|prices?|costs?|preis|kosten|prix|tarif|precio|costo|prezzo|preco|prijs|pris|cena"
    r"|booked|full|max|level|age)\b"
)
_LOOKED_AT = 40  # rows
_LIKELY = 0.5  # that a text names people
_MOST, _FEWEST = 0.6, 0.3  # of the rows say it, of the texts are different


def with_likely_title(document: Document) -> Format | None:
    """The format of lists, with a column that has the titles of a table; None where none does."""
    root = document.roots[0]
    lists = [*filter(is_table, root.values() if isinstance(root, Mapping) else [root])]
    title = next(filter(None, map(_likely_title, lists)), "")
    kind = records({title: "title"}, forced=False)
    other = not title or what_it_is(document) or are_conferences(root)
    return None if other or kind.part_of(document) is None else kind


def _likely_title(table: Value) -> str:
    """The column of a table that has its titles; empty where there is none, or it has some."""
    names, rows = names_of(table), rows_in([table], _LOOKED_AT)
    found = columns(names)
    fields = {one.field for one in found.values()}
    placed = "room" in fields or any(one.role for one in found.values())
    placed = placed or any(_has_people(rows, name) for name in names if name not in found)
    if "title" in fields or fields.isdisjoint(WHEN) or not placed:
        return ""
    first = min(at for at, name in enumerate(names) if name in found and found[name].field in WHEN)
    likely = [name for name in names if name not in found and _has_titles(rows, name)]
    called = [name for name in likely if compared(name).endswith((" title", "round"))]
    likely = [name for name in likely if not _PAID.search(compared(name))]
    behind = [name for name in likely if names.index(name) > first]
    return next(iter([*called, *behind, *likely]), "")


def _has_titles(rows: Sequence[Mapping], name: str) -> bool:
    """Whether what stands in a column are texts, not always the same ones, and no names."""
    told = _told(rows, name)
    often = len(told) > _MOST * len(rows) and len({*told}) > _FEWEST * len(told)
    plainly = any(says_yes(one) is None for one in told)
    return often and plainly and not _has_people(rows, name)


def _has_people(rows: Sequence[Mapping], name: str) -> bool:
    """Whether most of what stands in a column are names."""
    told = _told(rows, name)
    return 2 * sum(people_in(one, several=True).score > _LIKELY for one in told) > len(told)


def _told(rows: Sequence[Mapping], name: str) -> list[str]:
    """The texts in a column, but for times and numbers."""
    texts = (text for row in rows if isinstance(text := row.get(name), str))
    return [one for one in texts if any(map(str.isalpha, one)) and not is_time(one)]
