"""How all names in a column are written: by one word, in pairs, with the family name first."""

from collections import Counter
from collections.abc import Iterable

from confsched.formats.columns.compared import role_of
from confsched.formats.records.cells.parted import parted
from confsched.formats.records.people.between import BRACKETS, COMMAS, SURE, by_commas
from confsched.formats.records.people.bodies import NO_PERSON, with_short_body
from confsched.formats.records.people.names import TURNED, is_pair
from confsched.formats.records.people.posts import behind_a_name
from confsched.patterns import pattern

# one word with a capital, which is no abbreviation
_FAMILY = pattern(r"(?=.*[^\W\d_A-Z])[^\W\d_a-z][^\W\d_]+(?:[-'’][^\W\d_]+)*")
_NICKNAME = pattern(r"[^\W_][\w.-]+")
_TWO = 2
_SOME = 5  # names in a column that are in one order by more than chance


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
    a role in brackets: `Mo Probe (Moderator)`.
    """
    cells = [parts for text in texts if len(parts := parted(text, SURE)) > 1]
    listed = [part for parts in cells for part in parts if not _has_role_alone(part)]
    joined = [part for part in listed if "," in part]
    if 2 * len(joined) > len(listed) and any(map(_has_post_last, joined)):
        return True
    return bool(listed) and joined == listed and any(map(is_pair, listed))


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
    """Whether a text is somebody with nothing but a role in brackets."""
    bracket = BRACKETS.search(text) if text.endswith(")") and "," not in text else None
    return bracket is not None and bool(role_of(bracket[0][1:-1]))


def _has_post_last(text: str) -> bool:
    """Whether a text is a name, where somebody works and what they are, in this order.

    What somebody else moderates, behind a colon, is nobody's post.
    """
    last = text.rpartition(",")[2]
    return text.count(",") > 1 and ":" not in last and behind_a_name(text) is not None


def are_inverted(texts: Iterable[str], *, several: bool) -> bool:
    """Whether names in a column stand with the family name first, and a comma behind it.

    That shows where several stand in a cell, with semicolons between; where there is one in each,
    in a column for one, `Sample, Ada` must not be two, so that there have to be some of them.
    """
    cells = [parted(text, SURE) for text in texts]
    names = {name for cell in cells for name in cell}
    turned = [match for name in names if (match := TURNED.match(name))]
    short = [match for match in turned if len(match[1].split()) == 1]
    enough = any(len(cell) > 1 for cell in cells) or (not several and len(turned) >= _SOME)
    return enough and 10 * len(turned) >= 9 * len(names) and 10 * len(short) >= 7 * len(turned)


def are_families(texts: Iterable[str]) -> bool:
    """Whether nearly all in a column for several are called by one word: `Sample, Test, De Ex`.

    Some text has more than two words and nothing else.
    """
    parts = (part for text in texts for part in parted(text, SURE))
    cells = [by_commas(part) for part in parts if with_short_body(part) is None]
    names = {name for cell in cells for name in cell}
    words = set(filter(_FAMILY.fullmatch, names))
    listed = any(len(cell) > _TWO and words.issuperset(cell) for cell in cells)
    return listed and 4 * len(words) >= 3 * len(names) and not any(map(NO_PERSON.search, names))


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
