"""Columns of people: whoever a cell names, be it by a word only."""

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.drafts import Guest, told
from confsched.reading.programme_text.grammar.heads import Column
from confsched.reading.programme_text.grammar.lines import read_line
from confsched.reading.programme_text.grammar.people_and_rooms import (
    read_named,
    welcome_unusual,
)
from confsched.reading.programme_text.grammar.titling import take_kind
from confsched.reading.programme_text.recognisers.clauses import are_clauses
from confsched.reading.programme_text.recognisers.labels import role_of
from confsched.reading.programme_text.recognisers.names import (
    LIKELY,
    begins_given,
    may_be_given,
)
from confsched.reading.programme_text.recognisers.pairs import people_of_pairs
from confsched.reading.programme_text.recognisers.people import Several, people_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, type_of
from confsched.reading.programme_text.words.plain import folded
from confsched.reading.programme_text.words.untold import ALL, is_nobody

_KIND = pattern(r"\s*([^\W\d_][\w ]{2,28}?)\s?(?::|\s[-–—])\s+(?=\S)")
_SMALL = 4  # letters of words that lead to people: `with`, `von`
_GROUPS = frozenset(("teams", "groups", "equipes", "equipos", "gruppen", "groupes", "grupos"))
_WORD = pattern(r"[^\W\d_]+")
_INITIALED = pattern(r"[A-Z] [A-Z][^\W\d_]+")  # `A Sample`
_GIVEN = pattern(  # `Jo`, `Jo/Kim`, `Jo and Kim`
    r"\s*[^\W\d_]+(?:\s*(?:[,/&+;]|\b(?:and|und|et|y|e)\b)\s*[^\W\d_]+)*\s*"
)


def take_people_in(block: Block, reading: Reading, role: str) -> None:
    """The people in a column of people."""
    if (reading.label is not None and reading.label.role) or are_clauses(reading.text):
        read_line(block, reading)
        return
    nobody = is_nobody(reading.text) or folded(reading.text) in ALL  # `TBA` is no subtitle
    if nobody or (_are_given(reading.text) and _take_given(block, reading, role)):
        return
    if (named := _behind_kind(block, reading)) is not None:
        read_named(block, reading, role, *named)
        block.last = "people"
        return
    paired = people_of_pairs(reading.text) if block.layout.pairs else ()
    block.welcome_all(reading, paired, role)
    if paired:
        return
    several = people_in(reading.line.text, several=True)
    whole = Column(0, len(reading.text))
    if _are_single_words(several) and welcome_unusual(block, reading, role, whole):
        block.last = "people"
    elif several.people:
        read_named(block, reading, role, 0, len(reading.text))
        bare = len(several.people) == 1 and not several.people[0].post
        block.last = "name" if bare else "people"
    elif _INITIALED.fullmatch(reading.text):
        block.welcome(Guest(told(reading), role))
        block.last = "name"
    elif reading.line.called or not _take_given(block, reading, role):
        _take_otherwise(block, reading)


def _take_otherwise(block: Block, reading: Reading) -> None:
    """What stands in a column of people and names nobody."""
    named = block.last in ("name", "people")
    if block.titled and not block.session.subtitle and is_generic(reading.text):
        take_kind(block, reading)  # `Panel Discussion`
    elif reading.text[:1].islower() or (not named and _names_roles(reading.text)):
        block.keep(reading, "not understood")  # `All Speakers` are nobody, and no title
    else:
        read_line(block, reading)


def _behind_kind(block: Block, reading: Reading) -> Column | None:
    """The people behind what kind of session it is: `Keynote: Ada Sample`."""
    match = _KIND.match(reading.text)
    if match is None or not is_generic(match[1]):
        return None
    names = Column(match.end(), len(reading.text))
    if reading.people_between(*names, several=True).score < LIKELY:
        return None
    block.session.kind = block.session.kind or type_of(match[1])
    return names


def _are_single_words(several: Several) -> bool:
    """Whether a list is read as one who is called `Oven, Mill`, of more: it names clubs or so."""
    names = [one for one in several.people if "," in one.name]
    return len(several.people) == 1 and bool(names) and "," in names[0].post.organization


def _are_given(text: str) -> bool:
    """Whether all between commas are given names, and none a surname: `Robert, Anna`.

    Beside two of them one more may be rare: `Robert, Anna, Rosio`.
    """
    parts = text.split(", ")
    given = sum(map(begins_given, parts))
    alike = len(parts) > 1 and all(one.isalpha() and one.istitle() for one in parts)
    return alike and given >= max(2, len(parts) - 1)


def _take_given(block: Block, reading: Reading, role: str) -> bool:
    """Take in those of whom a column of people says no more than what they are called by."""
    words = [one for one in _WORD.finditer(reading.text) if not one[0].islower()]
    given = all(may_be_given(one[0]) and folded(one[0]) not in ALL for one in words)
    if _GIVEN.fullmatch(reading.text) is None or not given:
        return False
    for one in words:
        block.welcome(Guest(told(reading, *one.span()), role))
    block.last = "people"
    return True


def _names_roles(text: str) -> bool:
    words = [word for word in map(folded, text.split()) if len(word) > _SMALL]
    return any(word in _GROUPS or role_of(word) for word in words)
