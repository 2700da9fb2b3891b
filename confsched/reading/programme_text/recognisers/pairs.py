"""Names with a post or a body behind a comma, in columns of such: `Ada Sample, Boat Club`.

By itself nobody can tell such a pair from two people, nor a body that is called by one odd word.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.behind_name import part_behind
from confsched.reading.programme_text.recognisers.names import LIKELY, likeness
from confsched.reading.programme_text.recognisers.people import MOSTLY, pair_mark
from confsched.reading.programme_text.recognisers.person import Person
from confsched.reading.programme_text.recognisers.posts import Post, holds_post, post_of
from confsched.reading.programme_text.words.honorifics import DEGREE
from confsched.reading.programme_text.words.joining import AND
from confsched.reading.programme_text.words.plain import trimmed

_BETWEEN = pattern(rf"\s*;\s*|,?\s{AND}\s")
_COMMA = pattern(rf",\s+(?!{DEGREE})")  # `Ada Sample, MD, Boat Club`
_LEAST = 3  # texts with commas
_NAMED = 0.3  # a name may be unusual where all of a column are
_LONGEST = 300  # letters


class _Pair(NamedTuple):
    """A name with its place in a text, and what stands behind its comma."""

    name: str
    start: int
    end: int
    rest: str


def pair_marks(texts: Iterable[str]) -> str:
    """All that plainly stands between a name and an organization in several texts."""
    marks = Counter(map(pair_mark, texts))
    usual = "".join(mark for mark, count in marks.items() if count > 1)
    return usual and usual + MOSTLY


def are_pairs(texts: Iterable[str]) -> bool:
    """Whether nearly all texts with commas are pairs, and few of what is behind these are names."""
    said = [_pairs(text) for text in texts if "," in text and "(" not in text]
    fitting = [pairs for pairs in said if pairs and all(map(_is_pair, pairs))]
    bodies = {_COMMA.split(pair.rest)[0] for pairs in fitting for pair in pairs}
    names = sum(likeness(body) >= LIKELY and not holds_post(body) for body in bodies)
    return len(fitting) >= _LEAST and 5 * len(fitting) >= 4 * len(said) and 3 * names <= len(bodies)


def people_of_pairs(text: str) -> tuple[Person, ...]:
    """The people of a text of such a column; nobody where it is no pair."""
    pairs = _pairs(text)
    if not pairs or not all(map(_is_pair, pairs)):
        return ()
    behind = [part_behind(one.rest) for one in pairs]
    return tuple(
        Person(one.name, _post(rest), part, one.start, one.end, LIKELY)
        for one, (part, rest) in zip(pairs, behind, strict=True)
    )


def _pairs(text: str) -> list[_Pair]:
    """The people of a text, each with what stands behind their comma, or behind the next one's."""
    if len(text) > _LONGEST:
        return []
    found: list[_Pair] = []
    rest = ""
    for start, end in reversed([*_stretches(text)]):
        comma = _COMMA.search(text, start, end)
        rest = text[comma.end() : end].strip() if comma else rest
        named = comma.start() if comma else end
        found.append(_Pair(text[start:named].strip(), *trimmed(text, start, end), rest))
    return found[::-1]


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """The stretches between people."""
    start = 0
    for match in _BETWEEN.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _is_pair(pair: _Pair) -> bool:
    return bool(pair.rest) and likeness(pair.name) >= _NAMED


def _post(rest: str) -> Post:
    """What stands behind a comma; what has a capital and is no post is a body."""
    post = post_of(rest)
    told = post.organization or holds_post(rest) or not rest[:1].isupper()
    return post if told else Post("", rest)
