"""What all names in a column have in common, as its cells show together.

They are written by one word, in pairs with what somebody is, or with the family name first.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from confsched.formats.columns.compared import role_of
from confsched.formats.drafts import Draft
from confsched.formats.likely import is_person
from confsched.formats.records.cells.parted import parted
from confsched.formats.records.people.asides import taken_out
from confsched.formats.records.people.authors import LISTED, are_numbered
from confsched.formats.records.people.between import (
    AND,
    BRACKETS,
    COMMAS,
    DASH,
    SIGNS,
    SURE,
    by_commas,
)
from confsched.formats.records.people.bodies import (
    are_given,
    is_body,
    is_name,
    is_no_person,
    with_short_body,
)
from confsched.formats.records.people.dashes import (
    are_behind_dashes,
    heads_details,
    names_before_commas,
    pairs_in,
)
from confsched.formats.records.people.misspelt_roles import meant_role
from confsched.formats.records.people.name_lines import have_bodies_below
from confsched.formats.records.people.names import BULLETS, TURNED, is_pair, with_slashes_told
from confsched.formats.records.people.posts import behind_a_name, is_post, part_in
from confsched.formats.records.people.role_labels import LABEL
from confsched.formats.records.people.waiting import (
    AUTHOR,
    column_of,
    columns_in,
    is_of_names,
    name_of,
)
from confsched.patterns import pattern
from confsched.reading.programme_text.words.given_names import GIVEN_NAMES
from confsched.reading.programme_text.words.plain import folded

_WORD = pattern(r"[^\W\d_a-z][^\W\d_]+")
_LIVES = ("Bio:", "BIO:", "Biography:", "Short bio:", "Biografie:", "Kurzbiografie:", "Biografía:")
_HEADING = pattern(r"#{1,6}[ \t]+[^\s#]")
_TWO = 2
_LOOKED_AT = 200  # cells of a column, to find out what its commas mean
# one word with a capital, which is no abbreviation
_FAMILY = pattern(r"(?=.*[^\W\d_A-Z])[^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]+)*")
_NICKNAME = pattern(r"[^\W_][\w.-]+")
_SPEAKS = frozenset(("speaker", "presenter", "panelist", "panellist", "guest"))
_SOME = 4  # names in a column that are in one order by more than chance


class Form(NamedTuple):
    """What all names in a column have in common: how many there may be, and what a comma means.

    `parts` is whether what is said of people in a column are their roles in the sessions, `alone`
    are the names that stand in cells of their own. `dashed` is whether some cells show what dashes
    behind names mean; where they show it of commas `leading` are the names before those.
    `numbered` is whether numbers of footnotes stand right behind names, `families` whether all are
    called by one word. `headed` is whether names are headings, with lives below, `lined` whether
    the second line of a cell is where those in the first one are, `slashed` whether the head says
    that a name and what somebody is are parted: `Speaker / Title`, `Presenter and company`.
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
    slashed: bool = False


def form_of(entries: Sequence[Draft], column: str, fields: Iterable[str]) -> Form:
    """What the texts of a column say of all of them."""
    _, detail, several = column_of(column)
    if detail != "name":
        return Form(several, parts=detail == "role" and _are_roles(entries, column))
    every = [taken_out(text)[0] for one in entries if (text := one.text(column))]
    headed = _HEADING.match(next(filter(None, every), "").lstrip()) is not None
    headed = headed or any(one in text for text in every if ":" in text for one in _LIVES)
    texts = [*islice((text for text in every if "," in text), _LOOKED_AT)]
    lined, slashed = have_bodies_below(every), heads_details(name_of(column))
    if (other := headed or lined or slashed) or are_numbered(texts):
        return Form(several, numbered=not other, headed=headed, lined=lined, slashed=slashed)
    beside = _beside(entries, column, fields) if texts else []
    likely = bool(beside) and are_inverted([*texts, *beside], several=True)
    if likely or are_inverted(texts, several=several):
        return Form(several, inverted=True)
    given = [cell for text in texts if are_given(cell := by_commas(text))]
    others = _behind_commas(texts, every).union(*given)
    several = several or bool(others)
    listed = (bool(texts) and several) or "/" in "".join(every) or any(map(AND.search, every))
    told = {*map(str.strip, every)} if listed else set()
    alone = frozenset(text for text in told if text and not LISTED.search(text))
    alone |= others | (_listed(texts) if several else frozenset())
    named = column.endswith("names") and are_all_named(texts)
    if several and (named or are_families(texts) or are_nicknames(texts, told)):
        return Form(several, families=True)
    if are_listed_pairs(texts) or (several and are_plain_pairs(texts)):
        leading = names_before_commas(texts) | _alone_beside(entries, column, fields)
        return Form(paired=True, leading=leading)
    dashed = are_behind_dashes(texts) or _have_dashes(entries, column)
    paired = not several and (are_paired(texts) or (bool(texts) and _is_numbered(column, fields)))
    return Form(several, paired, alone=alone, dashed=dashed)


def _behind_commas(texts: Iterable[str], every: Collection[str]) -> frozenset[str]:
    """Those behind commas who have cells of their own elsewhere, as `Chef Jo Sample`."""
    ends = (text.rpartition(", ")[2] for text in texts)
    alone = [end for end in ends if end in every]
    return frozenset(end for end in alone if is_person(end) or is_person(end.partition(" ")[2]))


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
    named = [is_person(one) for names, _ in pairs for one in AND.split(names)]
    return len(pairs) > 1 and 4 * sum(named) >= 3 * len(named) and 2 * others > len(pairs)


def _alone_beside(entries: Sequence[Draft], column: str, fields: Iterable[str]) -> frozenset[str]:
    """Those who stand alone in other columns of names: `Marvin Test` below `Chair`."""
    others = [one for one in fields if one != column and is_of_names(one)]
    told = {one.text(other).strip() for one in entries for other in others}
    return frozenset(text for text in told if "," not in text and is_person(text))


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
    """Whether all texts of a column are roles that somebody can have in a session, or nearly.

    Whoever is nothing but a `Coach`, as all others are, speaks all the same, and is one by trade.
    """
    texts = {text for one in entries if (text := one.text(column).strip().casefold())}
    parts = {part for text in texts for part in parted(text, SIGNS)}
    roles = {part_in(part) or role_of(meant_role(part)) for part in parts}
    return bool(texts) and "" not in roles and (roles != {"speaker"} or texts <= _SPEAKS)


def are_paired(texts: Iterable[str]) -> bool:
    """Whether commas in a column for one person stand before what somebody is."""
    plainly = (BRACKETS.sub("", text) for text in texts)
    return any(
        is_pair(text) or _has_short_end(text) or _has_post_last(text)
        for text in plainly
        if "," in text
    )


def are_listed_pairs(texts: Iterable[str]) -> bool:
    """Whether semicolons part those in a column for several, and a comma stands in each part.

    One of them is plainly what somebody is: `Jo Sample, Sample University; Ada Test, Boats`. Where
    both a place and a post stand behind a name, others may have neither, and so may whoever has
    a role: `Mo Probe (Moderator)`, `Moderator: Mo Probe`, or has it said in another part.
    """
    plainly = (with_slashes_told(BULLETS.sub("", text)) for text in texts)
    cells = [parts for text in plainly if len(parts := parted(text, SURE)) > 1]
    listed = [part for parts in cells for part in parts if not _has_role_alone(part)]
    joined = [part for part in listed if "," in part]
    if 2 * len(joined) > len(listed) and any(map(_has_post_last, joined)):
        return True
    again = {LABEL.sub("", part).partition(",")[0] for part in joined}
    told = all("," in part or part in again for part in listed)
    bodies = (is_body(part.partition(",")[2].strip()) for part in joined)
    return bool(joined) and told and (any(map(is_pair, joined)) or any(bodies))


def are_plain_pairs(texts: Iterable[str]) -> bool:
    """Whether a comma stands before what somebody is in nearly all cells of a column for several.

    One of them plainly says what somebody is, or the same stands behind several names.
    """
    parts = {part for text in texts for part in parted(text, SURE) if "," in part}
    ends = Counter(part.partition(", ")[2] for part in parts)
    if not any(map(is_pair, parts)) and max(ends.values(), default=0) <= _TWO:
        return False
    from confsched.reading.programme_text.recognisers.pairs import are_pairs  # noqa: PLC0415 -- for few lists

    return are_pairs(parts)


def _has_role_alone(text: str) -> bool:
    """Whether a text is somebody with nothing but a role, before the name or in brackets."""
    told = LABEL.match(text) or (BRACKETS.search(text) if text.endswith(")") else None)
    return told is not None and "," not in text and bool(role_of(told[0].strip("(): ")))


def _has_post_last(text: str) -> bool:
    """Whether a text is a name, where somebody works and what they are, in this order.

    What somebody else moderates, behind a colon, is nobody's post.
    """
    last = text.rpartition(",")[2]
    return text.count(",") > 1 and ":" not in last and behind_a_name(text) is not None


def are_inverted(texts: Iterable[str], *, several: bool, few: bool = False) -> bool:
    """Whether names in a column stand with the family name first, and a comma behind it.

    That shows where several stand in a cell, with semicolons between; where there is one in each,
    in a column for one, `Sample, Ada` must not be two, so that there have to be some, or a `few`,
    or two who plainly have a given name behind it.
    """
    cells = [parted(text, SURE) for text in texts]
    names = {name for cell in cells for name in cell}
    turned = [match for name in names if (match := TURNED.match(name))]
    if any(is_body(match[2]) or is_post(match[2]) for match in turned):
        return False  # `張三, Boats`
    short = [match for match in turned if len(match[1].split()) == 1]
    given = [match for match in turned if _is_given(match[2]) and not _is_given(match[1])]
    some = _TWO if few or len(given) >= _TWO else _SOME
    enough = any(len(cell) > 1 for cell in cells) or (not several and len(turned) >= some)
    return enough and 10 * len(turned) >= 9 * len(names) and 2 * len(short) >= len(turned)


def _is_given(words: str) -> bool:
    return folded(words.split(maxsplit=1)[0]) in GIVEN_NAMES


def are_families(texts: Iterable[str]) -> bool:
    """Whether nearly all in a column for several are called by one word: `Sample, Test, De Ex`.

    Some text has more than two words and nothing else, or most begin with a given name.
    """
    parts = (part for text in texts for part in parted(text, SURE))
    cells = [by_commas(part) for part in parts if with_short_body(part) is None]
    names = {name for cell in cells for name in cell}
    words = set(filter(_FAMILY.fullmatch, names))
    listed = any(len(cell) > _TWO and words.issuperset(cell) for cell in cells)
    given = sum("".join(cell[:1]).casefold() in GIVEN_NAMES for cell in cells)
    listed = listed or 2 * given > len(cells)
    return listed and 4 * len(words) >= 3 * len(names) and not any(map(is_no_person, names))


def are_all_named(texts: Iterable[str]) -> bool:
    """Whether nothing in a column of names says what somebody is: `Ada Sample, Mo`."""
    parts = {part for text in texts for part in by_commas(text)}
    no_names = (is_body(one) or is_post(one) or (" " in one and is_no_person(one)) for one in parts)
    return any(is_name(one) for one in parts) and not any(no_names)


def by_words(text: str) -> list[str]:
    """Those in a cell who are called by one word: `Ada, Ben`, `Ada, HI · Ben`, who is of the HI."""
    parts = parted(text, SURE)
    return [one for part in parts for one in ([part] if with_short_body(part) else by_commas(part))]


def are_nicknames(texts: Iterable[str], told: Iterable[str]) -> bool:
    """Whether people in a column for several go by one word: `Kiki, Walter` beside `mo`, `n0ra`.

    So do most of those who stand alone in what is `told` there.
    """
    names = {name for text in texts for name in by_commas(text)}
    if not names or not all(map(_NICKNAME.fullmatch, names)):
        return False
    single = [_NICKNAME.fullmatch(one) is not None for one in told if one and "," not in one]
    return len(single) > _TWO and 4 * sum(single) >= 3 * len(single)


def _has_short_end(text: str) -> bool:
    """`Ada Sample, Harbour` may be somebody and their company, and is no two people."""
    parts = COMMAS.split(text)
    return len(parts) == 2 and len(parts[0].split()) > 1 and len(parts[1].split()) == 1
