"""What all names in a column have in common, as its cells show together."""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from confsched.formats.columns.compared import role_of
from confsched.formats.drafts import Draft
from confsched.formats.likely import is_person
from confsched.formats.records.people.between import AND, DASH, by_commas
from confsched.formats.records.people.bodies import is_name
from confsched.formats.records.people.dashes import (
    are_behind_dashes,
    names_before_commas,
    pairs_in,
)
from confsched.formats.records.people.footnotes import LISTED, are_numbered
from confsched.formats.records.people.name_columns import (
    are_families,
    are_inverted,
    are_listed_pairs,
    are_nicknames,
    are_paired,
    are_plain_pairs,
)
from confsched.formats.records.people.name_lines import have_bodies_below
from confsched.formats.records.people.posts import is_post
from confsched.formats.records.people.waiting import AUTHOR, column_of, columns_in
from confsched.patterns import pattern

_WORD = pattern(r"[^\W\d_a-z][^\W\d_]+")
_HEADING = pattern(r"#{1,6}[ \t]+[^\s#]")
_TWO = 2
_LOOKED_AT = 200  # cells of a column, to find out what its commas mean


class Form(NamedTuple):
    """What all names in a column have in common: how many there may be, and what a comma means.

    `parts` is whether what is said of people in a column are their roles in the sessions, `alone`
    are the names that stand in cells of their own. `dashed` is whether some cells show what dashes
    behind names mean; where they show it of commas `leading` are the names before those.
    `numbered` is whether numbers of footnotes stand right behind names, `families` whether all are
    called by one word. `headed` is whether names are headings, with lives below, `lined` whether
    the second line of a cell is where those in the first one are.
    """

    several: bool = False
    paired: bool = False
    inverted: bool = False
    parts: bool = False
    alone: frozenset[str] = frozenset()
    dashed: bool = False
    leading: frozenset[str] = frozenset()
    numbered: bool = False
    families: bool = False
    headed: bool = False
    lined: bool = False


def form_of(entries: Sequence[Draft], column: str, fields: Iterable[str]) -> Form:
    """What the texts of a column say of all of them."""
    _, detail, several = column_of(column)
    if detail != "name":
        return Form(several, parts=detail == "role" and _are_roles(entries, column))
    every = [one.text(column) for one in entries]
    headed = _HEADING.match(next(filter(None, every), "").lstrip()) is not None
    texts = [*islice((text for text in every if "," in text), _LOOKED_AT)]
    lined = have_bodies_below(every)
    if headed or lined or are_numbered(texts):
        return Form(several, numbered=not (headed or lined), headed=headed, lined=lined)
    beside = _beside(entries, column, fields) if texts else []
    likely = bool(beside) and are_inverted([*texts, *beside], several=True)
    if likely or are_inverted(texts, several=several):
        return Form(several, inverted=True)
    listed = (bool(texts) and several) or "/" in "".join(every) or any(map(AND.search, every))
    told = {*map(str.strip, every)} if listed else set()
    alone = frozenset(text for text in told if text and not LISTED.search(text))
    alone |= _listed(texts) if several else frozenset()
    if several and (are_families(texts) or are_nicknames(texts, told)):
        return Form(several, families=True)
    if are_listed_pairs(texts) or (several and are_plain_pairs(texts)):
        return Form(paired=True, leading=names_before_commas(texts))
    dashed = are_behind_dashes(texts) or _have_dashes(entries, column)
    paired = not several and (are_paired(texts) or (bool(texts) and _is_numbered(column, fields)))
    return Form(several, paired, alone=alone, dashed=dashed)


def _listed(texts: Iterable[str]) -> frozenset[str]:
    """All that commas part, where that is names in most cells with one: some may have one word."""
    cells = [by_commas(text) for text in texts]
    sound = [cell for cell in cells if len(cell) > _TWO and all(map(is_name, cell))]
    if 2 * len(sound) <= len(cells):
        return frozenset()
    parts = (part for cell in cells for part in cell)
    return frozenset(
        one for one in parts if is_name(one) or (_WORD.fullmatch(one) and not is_post(one))
    )


def _is_numbered(column: str, fields: Iterable[str]) -> bool:
    """Whether others have columns of their own: `Speaker 1`, `Speaker 2`."""
    (role, number), detail, _ = column_of(column)
    others = map(column_of, columns_in(fields))
    return any(told == detail and one[0] == role and one[1] != number for one, told, _ in others)


def _have_dashes(entries: Iterable[Draft], column: str) -> bool:
    """Whether several lines are a name, a dash and mostly what is none, and all with a dash are."""
    cells = (text for one in entries if DASH.search(text := one.text(column)))
    pairs = [pair for text in islice(cells, _LOOKED_AT) for pair in pairs_in(text)]
    others = sum(not is_person(what) for _, what in pairs)
    named = all(is_person(one) for names, _ in pairs for one in AND.split(names))
    return len(pairs) > 1 and named and 2 * others > len(pairs)


def _beside(entries: Sequence[Draft], column: str, fields: Iterable[str]) -> list[str]:
    """What stands in columns of authors beside those who present, or lead, and are like them."""
    if column.startswith(AUTHOR):
        return []
    authors = [one for one in fields if one.startswith(AUTHOR) or _is_of_authors(one)]
    told = (one.text(author) for one in entries[:_LOOKED_AT] for author in authors)
    return [*filter(None, told)]


def _is_of_authors(field: str) -> bool:
    """Whether a column has the authors of what a session holds."""
    return field.startswith("_part/") and field.endswith(("author", "authors"))


def _are_roles(entries: Iterable[Draft], column: str) -> bool:
    """Whether all texts of a column are roles that somebody can have in a session."""
    texts = {text for one in entries if (text := one.text(column).strip())}
    return bool(texts) and all(map(role_of, texts))
