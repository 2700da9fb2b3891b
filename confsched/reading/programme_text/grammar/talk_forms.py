"""Talks without times, told in one form: behind or before which mark most lines have people.

`Boats of old – Ada Sample`, `Ada Sample (Sample Boats): Boats of old`, `"Boats of old", Ada Test`.
What one line alone leaves open, for names may be anything, all of a list tell.
"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.heads import SURE, Column
from confsched.reading.programme_text.grammar.numbered import numbered
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.recognisers.pairs import pair_marks
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import unquoted
from confsched.reading.programme_text.words.plain import trimmed

_LEAST = 2  # lines, and characters of one part
_MOST = 400  # characters of one
_SHARE = 0.6  # of the lines of a list that have the form
_MAYBE, _LIKELY = 0.35, 0.55  # people: one of them, and most
_PLAINLY = 0.55  # people with a given name that many have
_QUOTING = 0.45  # most of those beside titles in quotes
_TITLE = 3  # words of most titles at the least
_SEVERAL = 7  # words that no post has
_NOBODY = Column(0, 0)
_PROSE = 0.6
_BODY = pattern(r"\s*[,(]")
_UNSPACED = pattern("[\u3041-\u9fff]")  # letters of languages without blanks


class Form(NamedTuple):
    """The first or last mark of a line, between title and people, and what it has a sign of."""

    signs: str
    mark: re.Pattern[str]
    names_first: bool = False
    last: bool = False


_BAR, _DASH = pattern(r"\s*[|\t]\s*"), pattern(r"\s+[-–—]+\s+|\s?[–—]\s")
_SLASH, _COLON = pattern(r"\s/\s"), pattern(r"\s?:\s+|\s*\t\s*")
_BEHIND_NAMES = pattern(r",\s+(?=[\dA-ZÀ-Ý\"“„«])")  # `Ada Sample, Boats of old`
_IN_BODIES = frozenset(  # small words in their names: `Ministry of Boats and Nets`
    (
        *("of", "the", "and", "for", "at", "de", "del", "de", "la", "las", "los", "y", "e", "da"),
        *("do", "dos", "das", "di", "della", "des", "du", "les", "l", "et", "der", "die", "und"),
        *("für", "von", "van", "het", "voor", "en", "og", "och", "i", "w", "og", "a"),
    )
)
_BY, _COMMA = pattern(r",?\s(?:by|par|von|por)\s", re.IGNORECASE), pattern(r",\s+")
_QUOTED = pattern(r"[\"”“»]\s*(?:[,.:;–—-]\s*|(?:by|par|von|por)\s)?(?=[^\s\"”“»])")
_BEFORE_QUOTE = pattern(  # and not `Redakteur der "Mole"`
    r"(?<!['’\s])(?<!\b(?:d[eiu]|of))(?<!\b(?:de[lrs]|the))(?<!\bdella)\s*[,.:;–—-]?\s*(?=[\"“„«]"
    r"|(?<=[\s,:])['‘][^\W\d_][^'’]*(?:['’]\w[^'’]*)?['’]\W*$)"
)
_BRACKET = pattern(r"\s*\((?=[^()]*\)\W*$)")
_BEHIND_BRACKET = pattern(r"(?<=\))\s*[,.;]?\s+(?=[^\s(–—-])")
_TWO_LINES = pattern("\n")
_IN_TWO = (Form("", _TWO_LINES), Form("", _TWO_LINES, names_first=True))
_CODE = pattern(r"\s*(?:[A-Z]{1,3}[-–]?)?\d{1,3}(?:[.:-]\d{1,3})*[.):]?\s+(?=\S)")
_ARTICLE = pattern(r"(?:An?|Une?|Eine?|Una|Een|En|Ett) ")  # no body is called `A library of …`
_INITIAL = pattern(r"(?:[A-Z]\.[ -]?){1,3}[A-Z]")
_STOP = pattern(r"(?<=[a-zß-ÿ\d]{3})(?<!Prof)[.?!]\s+(?=[A-ZÀ-Ý])")
_FORMS = (
    Form('"”“»', _QUOTED, last=True),
    Form("\"“„«'‘", _BEFORE_QUOTE, names_first=True),
    Form("|\t", _BAR),
    Form("|\t", _BAR, names_first=True),
    Form("-–—", _DASH, last=True),
    Form("-–—", _DASH, names_first=True),
    Form(":\t", _COLON, names_first=True),
    Form(":\t", _COLON, last=True),
    Form("/", _SLASH, last=True),
    Form("/", _SLASH, names_first=True),
    Form("(", _BRACKET, last=True),
    Form("yYrR", _BY, last=True),
    Form(")", _BEHIND_BRACKET, names_first=True),
    Form(".?!", _STOP, last=True),
    Form(",", _COMMA),
    Form(",", _BEHIND_NAMES, names_first=True),
)


class _Talk(NamedTuple):
    """A talk in one form: where its title and its people stand, and how likely these are some."""

    titled: Reading
    title: Column
    named: Reading  # the same line, or another one
    names: Column

    @property
    def score(self) -> float:
        return _people(self.named, self.names)

    @property
    def text(self) -> str:
        return self.titled.value(*self.title)


def talks_of_a_form(
    lines: Sequence[Reading], words: int = _TITLE, usual: Form | None = None
) -> dict[Line, Column]:
    """The lines that tell of talks, and where people stand in them; else empty.

    Most have so many `words`; of those in the form that is `usual` on the page one of three has.
    """
    others = _may_be_talks(lines)
    pairs = [(one.line, two.line) for one, two in pairwise(lines)]  # of items one may be deeper
    items = [(one, two) for one, two in pairs if one.kind is two.kind is Kind.ITEM]
    heads = {one: _NOBODY for one, two in items if two.level > one.level}
    _, best = _best(others, heads, words, usual)
    for one in best:
        one.named.paired += pair_marks(talk.named.value(*talk.names) for talk in best)
    titles = {one.titled.line: _NOBODY for one in best}
    return (heads if best else {}) | titles | {one.named.line: one.names for one in best}


def usual_form(readings: Sequence[Reading]) -> Form | None:
    """The form that the talks without times have in most sessions of a page that list some."""
    alone = {one.number + 1 for one in readings if one.where is Where.ALONE}  # titles, mostly
    runs = groupby(readings, lambda one: one.times is None and one.day is None)
    lists = [[one for one in run if untimed and one.number not in alone] for untimed, run in runs]
    votes = Counter(_best(_may_be_talks(lines), (), _TITLE, None)[0] for lines in lists)
    del votes[None]
    form, count = next(iter(votes.most_common(1)), (None, 0))
    return form if count >= _LEAST and 2 * count > votes.total() else None


def _best(
    lines: Sequence[Reading], heads: Container[Line], words: int, usual: Form | None
) -> tuple[Form | None, list[_Talk]]:
    """The form that most lines of talks have, and the talks; none where no form fits."""
    items = [one for one in lines if one.line.kind is Kind.ITEM and one.line not in heads]
    items = items or numbered(lines)
    if usual is not None and (talks := _in_usual(items, lines, usual, words)):
        return usual, talks
    if len(lines) < _LEAST:
        return None, []
    found = [(form, _in_form(items or lines, form, words)) for form in _FORMS]
    best = max(found, key=_weight)
    drawn = (one for one in found if one[0].mark is _BAR and len(one[1]) >= len(best[1]))
    best = max(drawn, key=_weight, default=best)
    found = [best, *((form, _in_two_lines(items, lines, form, words)) for form in _IN_TWO)]
    return next((one for one in found if one[1]), (None, []))


def _in_usual(
    items: Sequence[Reading], lines: Sequence[Reading], form: Form, words: int
) -> list[_Talk]:
    """The talks in the form that is usual on a page; where `words` are 1 whatever has it is one."""
    talks = [one for one in _candidates(items, lines, form) if one.score >= _MAYBE]
    titles = sum(_is_title(one.text, 1) for one in talks)
    told = words == 1 or 3 * titles >= len(talks) > sum(map(_is_somebody, talks))
    told = told and all(one.titled is one.named or _is_plain(one.titled) for one in talks)
    count = len(items or lines) // (2 if form in _IN_TWO and not items else 1)
    return talks if told and len(talks) >= _SHARE * count else []


def _candidates(items: Sequence[Reading], lines: Sequence[Reading], form: Form) -> list[_Talk]:
    """What has a form: lines that its mark parts, or two lines each."""
    if form not in _IN_TWO:
        parts = [(one, _parted(one, form)) for one in items or lines]
        return [_Talk(one, said[0], one, said[1]) for one, said in parts if said]
    lines = lines if items else lines[len(lines) % 2 :]  # one more above them is none of them
    heads = [one for one in items or lines[::2] if one is not lines[-1]]
    below = [lines[lines.index(one) + 1] for one in heads]
    odd = 2 * len(heads) != len(lines) or any(one in items for one in below)
    odd = odd or (form.names_first and all(holds_post(one.text) for one in below))  # what they are
    if odd or len(heads) < (1 if items else _LEAST):
        return []
    titled, named = (below, heads) if form.names_first else (heads, below)
    both = zip(titled, named, strict=True)
    return [_Talk(one, _all(one), two, _all(two)) for one, two in both]


def _may_be_talks(lines: Iterable[Reading]) -> list[Reading]:
    """Lines without a room above all others, times, roles and what is too long."""
    others = [one for one in lines if one.times is None and len(one.text) <= _MOST]
    others = [one for one in others if one.label is None or not one.label.role]
    return others[1:] if others and is_room(others[0].text) else others


def _weight(found: tuple[Form, list[_Talk]]) -> float:
    """How sure a form is: how many people it has in the place of people, and how few in titles."""
    return sum(one.score - _people(one.titled, one.title) for one in found[1])


def _in_form(lines: Sequence[Reading], form: Form, words: int) -> list[_Talk]:
    """The talks in lines of which most have a form; empty otherwise."""
    signs = set(form.signs)
    signed = [one for one in lines if not signs.isdisjoint(one.text)]
    parts_posts = form.names_first and not signs.isdisjoint(lines[0].paired)
    if parts_posts or len(signed) < max(_LEAST, _SHARE * len(lines)):
        return []
    found = _candidates((), signed, form)
    if form.mark in (_QUOTED, _BEFORE_QUOTE):  # whatever is in quotes may be a title
        return _with_people(found, len(lines), _QUOTING)
    talks = _with_people(found, len(lines))
    posts = [one.text for one in talks if _is_somebody(one)]
    even = 2 * len(posts) == len(talks) and all(one.count(" ") + 1 >= _TITLE for one in posts)
    some = words == 1 and len(posts) < len(talks)  # `Archives orales`, where talks are told
    plainly = 2 * len(posts) >= len(talks) and not (even or some)
    told = _are_titles(talks, words) or (len(talks) == len(lines) and all(map(_is_given, talks)))
    return talks if told and not plainly else []


def _in_two_lines(
    items: Sequence[Reading], lines: Sequence[Reading], form: Form, words: int
) -> list[_Talk]:
    """The talks of which each has a line for its title and one for its people."""
    talks = _candidates(items, lines, form)
    named = [one.named.people for one in talks]
    if not talks or not all(_is_plain(one.titled) for one in talks):
        return []
    if all(one.score >= SURE and all(who.post for who in one.people) for one in named):
        several = len(talks) >= _LEAST and _are_titles(talks, words)
        return talks if several or (items and not form.names_first) else []
    alone = all(_is_title(one.text) for one in talks)
    return talks if alone and _with_people(talks, len(talks)) == talks else []


def _is_plain(reading: Reading) -> bool:
    return reading.label is None and reading.prose < _PROSE and reading.people.score < SURE


def _all(reading: Reading) -> Column:
    """All of a line but its number or code: `2. Boats of old`, `S1.2 Boats of old`."""
    code = _CODE.match(reading.text)
    return Column(code.end() if code is not None else 0, len(reading.text))


def _with_people(talks: list[_Talk], count: int, likely: float = _LIKELY) -> list[_Talk]:
    """Those with people, if most of so many have some."""
    talks = [one for one in talks if one.score >= _MAYBE]
    if len(talks) < max(_LEAST, _SHARE * count):
        return []
    return talks if sum(one.score for one in talks) >= likely * len(talks) else []


def _parted(reading: Reading, form: Form) -> tuple[Column, Column] | None:
    """The title and the people of a line; None where either is too short."""
    text, begin = reading.text, _all(reading).start
    match = _mark(text, [*form.mark.finditer(text, begin)], form)
    if match is None:
        return None
    first = Column(*trimmed(text, begin, match.start()))
    second = Column(*trimmed(text, match.end(), len(text)))
    short = min(first.end - first.start, second.end - second.start) < _LEAST
    return None if short else (second, first) if form.names_first else (first, second)


def _mark(text: str, matches: list[re.Match[str]], form: Form) -> re.Match[str] | None:
    """The mark of a line: the last one, the first one, or the first before who is likely."""
    if form.mark is _COMMA:
        likely = (people_in(text[one.end() :], several=True).score for one in matches)
        return next((one for one, n in zip(matches, likely, strict=True) if n >= _LIKELY), None)
    if form.mark is _BEHIND_NAMES:
        told = (one for one in matches[::-1] if _is_said_of(text[one.end() :]))
        return next((one for one in told if people_in(text[: one.start()]).score >= _LIKELY), None)
    return next(iter(matches[::-1] if form.last else matches), None)


def _is_said_of(text: str) -> bool:
    """Whether what stands behind names is written as a sentence is: no body, and no post."""
    small = {word for word in text.split()[1:] if word.islower()}
    return bool(small - _IN_BODIES) and not (holds_post(text) or holds_organization(text))


def _people(reading: Reading, part: Column) -> float:
    """How likely people stand in a part, or before what may be the organization of one."""
    whole = reading.people_between(*part, several=True).score
    first = _BODY.split(reading.value(*part), maxsplit=1)[0]
    return max(whole, people_in(first).score - 0.05) if whole else 0.0


def _is_given(talk: _Talk) -> bool:
    """Whether its people plainly are some, however short the title is: `Finance – Paul Sample`."""
    named = talk.named.value(*talk.names)
    told = begins_given(named) or _INITIAL.match(named) is not None
    return talk.score >= _PLAINLY and told


def _is_somebody(talk: _Talk) -> bool:
    """Whether a line is plainly somebody with a post: `Ada Sample: Director, Boat Works`."""
    of_somebody = holds_post(talk.text) or holds_organization(talk.text)
    return talk.named.people.score >= SURE and of_somebody


def _are_titles(talks: Sequence[_Talk], words: int) -> bool:
    return 3 * sum(_is_title(one.text, words) for one in talks) >= 2 * len(talks)


def _is_title(text: str, least: int = _TITLE) -> bool:
    """Whether a text is of some words, and neither somebody nor what somebody is."""
    words = max(text.count(" ") + 1, len(_UNSPACED.findall(text)) // 2)
    of_somebody = holds_post(text) or holds_organization(text)
    known = people_in(text).score >= _LIKELY or (of_somebody and words < _SEVERAL)
    said = unquoted(text) != text or (_ARTICLE.match(text) is not None and words > _TITLE)
    return words >= least and (said or not known)
