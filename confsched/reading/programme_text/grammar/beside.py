"""Who stands beside a title in its line: before it or behind, and how sure that is."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.eastern_people import eastern_behind
from confsched.reading.programme_text.grammar.heads import LIKELY, SURE, USUAL, Column
from confsched.reading.programme_text.grammar.led_people import (
    BY,
    LED,
    names_team_behind,
    people_led,
)
from confsched.reading.programme_text.recognisers.labels import label_of, role_of
from confsched.reading.programme_text.recognisers.names import (
    begins_given,
    begins_honored,
    is_honored,
)
from confsched.reading.programme_text.recognisers.people import NOBODY, Several, people_in
from confsched.reading.programme_text.recognisers.person import Person
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    is_pause,
    type_of,
    unquoted,
)
from confsched.reading.programme_text.words.joining import TALKING, UNFINISHED
from confsched.reading.programme_text.words.plain import folded, plain, trimmed
from confsched.reading.programme_text.words.sessions import SPEECHES
from confsched.reading.programme_text.words.untold import is_nobody

_FIRST = 0.3  # more for people where they stand on this page
_SUFFIX = pattern(
    r"(?:(?<=\s\d\d)(?=\.\s[A-ZÀ-Ý]\.\s?[A-ZÀ-Ý])|(?<=\s[a-zß-ÿ]{4})|(?<=[a-zß-ÿ]{5})|(?<=\s[a-zß-ÿ]{3})(?<!\b(?:ing|med|dir|hab|nat|rer|pol"
    r"|ass|rev|gen|sen|gov|rep|col|lic|mag|doc|jur|vol)))(?<!\sprof)\.\s(?=[A-ZÀ-Ý])"
    # `"Bread," Ada Sample`, `"Bread" Ada Sample`, `Who bakes? Ada Sample`
    r"|\s(?<=[\"”»][.;,]\s)(?=[A-ZÀ-Ý])|\s(?<=[,;][\"”»]\s)(?=[a-z]{5,14}\s[A-ZÀ-Ý])|(?<=[\"”»])\s{1,4}(?=[A-ZÀ-Ý])|(?<=[^\W\d_][?!])\s(?=[A-ZÀ-Ý])"
    r"|(?<=[^\W\d_]\s[?!])\s(?=[A-ZÀ-Ý])|\s{2}(?=[A-ZÀ-Ý])|\s[-–—]+\s|\s?:\s|\s/\s|\s[|·]\s|,\s|\s?(?=\([^()]*\)\s*$)|\s?(?=\[[^\[\]]*\]\s*$)"
    rf"|\s(?={LED}(?:[a-zß-ÿ]{{2,}}[.,]?\s){{0,2}}[A-ZÀ-Ý])|\s(?=(?:[vw]\.?/\s?(?:[a-zß-ÿ]{{2,}}\s){{0,2}}|d['’])[A-ZÀ-Ý])|[-–—]\s"
)
_PREFIX = pattern(
    r"\s?:\s|\s[-–—]+\s|,?\s(?=[\"“«„])|\s\|\s"
    r"|(?<![\s.][A-Z])(?<!\bVol)(?<!\bNo)\.\s(?![a-zß-ÿ+&(])"
)
_COMMA = pattern(r",\s(?=[\dA-ZÀ-Ý])")
_TALKING = pattern(rf"(?i)\s{TALKING}\s")
_WORD = pattern(r"([^\W\d_]{4,30})\s(?=[A-ZÀ-Ý])")
_FEW = 5  # blanks of what only says what kind a session is
_PREPOSITIONS = frozenset(("bei", "an", "in", "auf", "zu", "at", "to", "on", "en", "à", "a"))
_TITLE_WORDS = 2  # of a title, but for the first
_UNFINISHED = pattern(UNFINISHED, re.IGNORECASE)  # `The art of`, and nobody behind it
# `Oplæg ved Ada Sample`, and not `Sample v. Test`
_OF = pattern(r"(?:from|del?|della|du|di|da|der|des|ved|av|v\.)\s|d['’]")
_TRIP = pattern(  # to a house or place
    r"(?i)\b(?:tour|visit|trip|outing|hike|besuch|führung|visite|visita|excursi[óo]n|exkursion"
    r"|ausflug|rundgang|besichtigung|wanderung|sortie|gita|escursione|salida)s?$"
)
_PAID = pattern(r"(?i)\b(?:sponsored|supported|funded|catered|provided|offered|gesponsert|offert)$")
_OFFICE = pattern(
    r"\s(?:by|from|von|par|por)\s((?:[^\W\d_]\S*\s?){1,8})$"
    r"|(?::|\s[-–—])\s(?:[A-ZÀ-Ý]\S*\s){0,3}([A-ZÀ-Ý]\S*)$"  # `Welcome: Town Clerk, Jo Sample`
)
_INNER_LABEL = pattern(
    r"(?:[.,;:(]|(?<=[\"”»)?!])|\s[-–—])\s?([A-ZÀ-Ý][^\W\d_]+(?:[ .][^\W\d_]+){0,2}\.?):\s"
)
_SMALL_LARGE = pattern(  # `Ropes of old Ada Sample`, and not `Ropes of old II`
    r"(?:(?<=\s)[a-zß-ÿ][^\W\d_]*[?!]?|[?!,])\s(?=[A-ZÀ-Ý])(?![IVX]{2,}\b)"
)
_QUOTED = pattern(
    r"(?P<mark>[,:;–—-]?)\s?"
    r"(?P<title>[\"“„«][^\"“”„«»]{4,300}[\"”“»]|(?<=\s)‘[^‘\n]{4,300}’)\s?\.?$"
)
_CLOSING = frozenset('"”“»’')
_LONG_TITLE = 100  # characters
_NAMED = 0.45  # of people before a mark and a title in quotes
_LONGEST, _PLAINLY = 2_000, 1.5  # characters of a title with people; surer than any other reading
_QUOTE = 0.2  # how much surer people are before a title in quotes


class Side(StrEnum):
    """Where people stand beside the titles of a page."""

    BEFORE = "before"
    COMMA = "comma"  # before titles, with nothing but a comma between
    BEHIND = "behind"
    TAIL = "tail"  # behind titles, and where they are from, with nothing but commas between
    GLUED = "glued"


FIRST = frozenset((Side.BEFORE, Side.COMMA))


class Beside(NamedTuple):
    """People beside a title: the stretch of each, and how sure that is."""

    title: Column
    people: Column
    side: Side
    several: Several


_NO_SIDES: frozenset[Side] = frozenset()


@lru_cache(maxsize=4096)
def people_beside(
    text: str, column: Column, *, paired: str = "", sides: frozenset[Side] = _NO_SIDES
) -> Beside | None:
    """The people that are named beside a title, if there are any; the most likely reading.

    `sides` are where they stand beside most titles of the page.
    """
    if column.end - column.start > _LONGEST:
        return None
    stopped = text.endswith(").", *column)  # `Boats of old (Ada Sample).`
    column = column._replace(end=column.end - stopped)
    found = [
        *_talking(text, column),
        *_labelled(text, column, paired=paired),
        *_behind(text, column, paired=paired, least=_least(Side.BEHIND, sides)),
        *_behind_kind(text, column, paired=paired),
        *_before(text, column, paired=paired, sides=sides),
        *_before_quotes(text, column, paired=paired),
        *_before_comma(text, column, usual=Side.COMMA in sides),
        *(Beside(one, who, Side.BEHIND, told) for one, who, told in eastern_behind(text, column)),
    ]
    return max(found, key=_sureness, default=_glued(text, column))


def _sureness(beside: Beside) -> tuple[float, int]:
    """How likely a reading is; of two that are as likely the one with more people."""
    return beside.several.score, len(beside.several.people)


def are_talks(texts: Sequence[str], sides: frozenset[Side]) -> bool:
    """Whether each of several lines is a title with people where most titles have them."""
    found = [people_beside(text, Column(0, len(text)), sides=sides) for text in texts]
    told = [one for one in found if one and one.side in sides and one.several.score >= LIKELY]
    titles = [text[slice(*one.title)] for text, one in zip(texts, told, strict=False)]
    kinds = (is_generic(one) or role_of(folded(one)) for one in titles)  # `Chair – Ada Sample`
    return len(told) == len(texts) > 1 and not any(kinds)


def has_mark(text: str, column: Column) -> bool:
    """Whether something stands in a title behind which people could."""
    return _SUFFIX.search(text, column.start, column.end) is not None


def _glued(text: str, column: Column) -> Beside | None:
    """People behind a title without a mark, `Old fog Ada Sample`; more of them behind a comma."""
    for match in _SMALL_LARGE.finditer(text, column.start, column.end):
        title = Column(column.start, match.end() - (2 if match[0][0] == "," else 1))
        people = Column(match.end(), column.end)
        if _UNFINISHED.search(text[slice(*title)]):
            continue
        several = people_in(text[people.start : people.end], several=True)
        posts = any(one.post for one in several.people)
        given = all(begins_given(one.name) or is_honored(one.name) for one in several.people)
        tail = match[0][0] == "," and (given or several.score >= SURE)
        if several.score >= LIKELY and (tail or not posts):
            honored = match[0][0] == "," and all(is_honored(one.name) for one in several.people)
            side = Side.TAIL if posts or honored else Side.GLUED
            return Beside(title, people, side, several._replace(score=LIKELY))
    return None


def _talking(text: str, column: Column) -> Iterator[Beside]:
    """A title that names two who speak with each other: `Ada Sample in conversation with …`."""
    if _TALKING.search(text, *column) is not None:
        several = people_in(text[slice(*column)], several=True)
        if several.score >= LIKELY and len(several.people) > 1:
            yield Beside(column, column, Side.BEHIND, several._replace(score=_PLAINLY))


def _labelled(text: str, column: Column, *, paired: str) -> Iterator[Beside]:
    """People behind a label within a line: `Title. Speaker: Ada Sample`."""
    for match in _INNER_LABEL.finditer(text, column.start + 3, column.end):
        if role_of(folded(match[1]).strip(" .")):
            title = Column(*trimmed(text, column.start, match.start()))
            closed = match[0][0] == "(" and text[: column.end].endswith("))")
            people = Column(*trimmed(text, match.start(1), column.end - closed))
            several = people_led(text, people, paired=paired)
            if several.score >= LIKELY or is_nobody(text[match.end() : column.end]):
                yield Beside(title, people, Side.BEHIND, several._replace(score=1.0))


def _least(side: Side, sides: frozenset[Side]) -> float:
    """How likely people have to be on a side."""
    return USUAL if side in sides else LIKELY


def _behind(text: str, column: Column, *, paired: str, least: float) -> Iterator[Beside]:
    several_told = False  # behind a mark further left: `Boats – Ada Sample, Dr Ben Test`
    for match in _SUFFIX.finditer(text, column.start, column.end):
        title = Column(*trimmed(text, column.start, match.start()))
        people = Column(*trimmed(text, match.end(), column.end))
        if least == USUAL and is_nobody(text[slice(*people)]):  # `Boats – TBC`
            yield Beside(title, people, Side.BEHIND, Several((), USUAL))
        if title.end - title.start < 3 or people.end - people.start < 4:
            continue
        if _is_cut(text[slice(*title)]) or _PAID.search(text, *title):
            continue
        if names_team_behind(text[slice(*people)]):  # `Report – Sampleton (Ada, Ben)`
            continue
        several = people_led(text, people, paired=paired)
        comma = match[0].strip() == "," and BY.match(text, people.start) is None
        if _are_of_title(text, title, "," if comma else match[0].strip(" ,"), several):
            continue
        if several.score < least or (comma and not _may_end_with_people(text, title, several)):
            continue
        if comma and several_told and label_of(text[slice(*people)]) is None:
            continue
        said = text[slice(*title)]
        last = said.rpartition(" ")[2]  # `Visita guiada ao Centro de …`
        leads_on = said.count(" ") > _FEW or last in _PREPOSITIONS or holds_organization(last)
        leads_on = leads_on and said[-1:] not in '»”"'  # behind a title in quotes
        if _OF.match(text, people.start) and (leads_on or not _is_kind(said)):
            continue
        several_told = several_told or (not comma and len(several.people) > 1)
        yield Beside(title, people, Side.BEHIND, several)


def _are_of_title(text: str, title: Column, mark: str, several: Several) -> bool:
    """Whether what looks like people goes on with a title: with a place, or with an office.

    `Site tour: Sample Dam`, `Remarks by the Mayor, Jo Sample`.
    """
    if mark == ":" and not all(map(_is_given, several.people)):
        return _TRIP.search(text, *title) is not None
    office = _OFFICE.search(text, *title) if mark == "," else None
    return office is not None and holds_post(office[1] or office[2])


def _behind_kind(text: str, column: Column, *, paired: str) -> Iterator[Beside]:
    """`Lecture Prof. Ada Sample`, `Grußwort Ministerin Ada Sample`: honoured, behind a kind."""
    match = _WORD.match(text, column.start, column.end)
    said = text[match.end() : column.end] if match is not None else ""
    if match is None or not (begins_honored(said) or holds_post(said.partition(" ")[0])):
        return
    several = people_in(said, paired=paired) if _is_kind(match[1]) else NOBODY
    if several.people:
        title, people = Column(*match.span(1)), Column(match.end(), column.end)
        yield Beside(title, people, Side.BEHIND, several._replace(score=max(SURE, several.score)))


def _is_kind(title: str) -> bool:
    """`Conferencia` before `de Ada Sample`; `El Palacio de Bellas Artes` is nobody's."""
    if title[-1:] not in _CLOSING:
        title = title.rpartition(": ")[2]  # `Keynote: Learning` says what it is of
    first = folded(title).partition(" ")[0]
    known = first in SPEECHES or is_generic(title)
    return known or bool(type_of(title) or role_of(folded(f"{title} de")))


def _is_cut(title: str) -> bool:
    """Whether a bracket or a quote that opens in it closes further on."""
    return title.count("(") > title.count(")") or plain(title).count('"') % 2 == 1


def _may_end_with_people(text: str, title: Column, several: Several) -> bool:
    """`Keynote, Ada Sample`, `Talk "Boats", Ada Sample`, `Boats, Dr. Ada Sample`.

    A comma may be anything else.
    """
    said = text[title.start : title.end]
    if unquoted(said) != said or said[-1:] in _CLOSING:
        return True
    honored = all(is_honored(one.name) for one in several.people)
    given = all(map(_is_given, several.people))
    speech = not SPEECHES.isdisjoint(folded(said).split())  # `Opening remarks, Ada Sample`
    known = honored or speech or is_generic(said) or bool(type_of(said))
    least = LIKELY if given and known else SURE
    return several.score >= least and people_in(said).score < 0.3 and known


def _is_given(one: Person) -> bool:
    """Whether a frequent given name begins a name, or stands behind an office: `Mayor Ada`."""
    return begins_given(one.name) or begins_given(one.name.partition(" ")[2])


def _before(text: str, column: Column, *, paired: str, sides: frozenset[Side]) -> Iterator[Beside]:
    least = _least(Side.BEFORE, sides)
    for match in _PREFIX.finditer(text, column.start, min(column.end, column.start + 160)):
        people = Column(*trimmed(text, column.start, match.start()))
        title = Column(*trimmed(text, match.end(), column.end))
        if title.end - title.start < 4 or people.end - people.start < 4:
            continue
        said, rest = text[people.start : people.end], text[title.start : title.end]
        label = label_of(rest)
        if label is not None and label.role and ":" in rest[: label.end]:
            continue  # `Whaling Revisited. Chair: Ada Sample`
        if Side.COMMA in sides and "), " in said and said[-1] != ")":
            continue  # `Ada Sample (Boats Ltd), Sails and masts : of old`
        several = people_in(said, paired=paired) if not _is_cut(said) else NOBODY
        told = match[0].strip() == ":" and said[-1:] == ")"  # all of them: `Ada Sample (Oven Ltd)`
        more = 0.2 * (rest[:1] in '"“«„' or told) + _FIRST * (least == USUAL)
        if several.score < least or people_in(rest).score > several.score + more:
            continue
        post = least != USUAL and (holds_post(rest) or holds_organization(rest))
        if post and not told and people_in(text[column.start : column.end]).score >= SURE:
            continue
        score = min(1.0, several.score + more)
        yield Beside(title, people, Side.BEFORE, several._replace(score=score))


def _before_comma(text: str, column: Column, *, usual: bool) -> Iterator[Beside]:
    """`Ada Sample, Ropes of old`: by itself it may be anything, and a page of such lines tells."""
    names, _, told = text[slice(*column)].rpartition(", ")
    if is_nobody(told) and (several := people_in(names)).score >= LIKELY:  # `Ada Sample, TBA`
        people = Column(column.start, column.start + len(names))
        yield Beside(people, people, Side.COMMA, several)
        return
    for match in reversed([*_COMMA.finditer(text, column.start + 4, column.end)]):
        people = Column(column.start, match.start())
        title = Column(*trimmed(text, match.end(), column.end))
        said, rest = text[slice(*people)], text[slice(*title)]
        of_body = said.endswith(")")  # then no more is said of them
        more = not of_body and (holds_post(rest) or holds_organization(rest))
        if rest.count(" ") < _TITLE_WORDS - of_body or more:
            continue
        several = people_in(said)
        known = of_body or all(not one.post or holds_organization(said) for one in several.people)
        if several.score >= LIKELY and known and people_in(rest).score < LIKELY:
            score = LIKELY + _FIRST * usual
            yield Beside(title, people, Side.COMMA, several._replace(score=score))
            return


def _before_quotes(text: str, column: Column, *, paired: str) -> Iterator[Beside]:
    """People before a title in quotes, which ends the line, however much is said of them."""
    ends = text[column.start : column.end].rstrip(" .")[-1:] in _CLOSING
    match = _QUOTED.search(text, column.start, column.end) if ends else None
    if match is None:
        return
    people = Column(*trimmed(text, column.start, match.start()))
    title = Column(*match.span("title"))
    several = people_in(text[slice(*people)], several=True, paired=paired)
    parted = match["mark"] not in ("", ",")
    if several.score < (_NAMED if parted else LIKELY):
        return
    if match["mark"] or any(one.post for one in several.people):
        sure = several.score + (2 if parted else 1) * _QUOTE
        yield Beside(title, people, Side.BEFORE, several._replace(score=min(1.0, sure)))


def is_pause_alone(text: str, beside: Beside, *, usual: bool) -> bool:
    """Whether a break is called so that it looks like somebody: `Break / View Exhibits`.

    Where people usually stand there, somebody with a common given name is one.
    """
    plainly = any(
        one.post or one.score >= SURE or (usual and is_given_alone(one.name))
        for one in beside.several.people
    )
    return is_pause(text) and not plainly and beside.several.score < SURE


def is_given_alone(name: str) -> bool:
    """Whether a common given name begins a name of several words that is no room's."""
    return " " in name and begins_given(name) and not is_room(name)


def is_topic_alone(text: str, beside: Beside) -> bool:
    """Whether a colon leads to what may be names or more of a title: `The future: Old Ropes`."""
    plainly = any(one.post or begins_given(one.name) for one in beside.several.people)
    return text[beside.title.end : beside.people.start].strip() == ":" and not plainly


def keeps_people(text: str, beside: Beside, *, kind_only: bool, usual: bool) -> bool:
    """Whether the people are part of a title: `Keynote: Ada Sample`, `A conversation with Ada`.

    Where they usually stand behind titles, `by` leads to them behind a short one as well.
    """
    title = text[slice(*beside.title)]
    between = folded(text[beside.title.end : beside.people.end].strip(" ,:-–—|"))
    short = len(title.split()) < 4
    posts = any(one.post for one in beside.several.people)
    if len(text) > _LONG_TITLE and len(beside.several.people) > 1:
        return False
    if beside.side in (*FIRST, Side.GLUED) or between[:1] in "([" or unquoted(title) != title:
        return False
    if between.startswith(("with ", "mit ", "avec ", "con ", "com ")):
        apart = text[beside.title.end : beside.people.start].strip() == ","
        return (short or not posts) and not apart
    if kind_only and text[beside.title.end : beside.people.start].strip()[:1] in "-–—|.,":
        return False
    if kind_only:
        kind = type_of(title)
        plain = not posts and kind not in ("opening", "closing")
        return plain or (is_generic(title) and kind == "keynote")
    comma = text[beside.title.end : beside.people.start].strip() == ","
    led = between.startswith(("by ", "par ", "von ", "por ")) and short and not usual
    return led and not posts and not comma
