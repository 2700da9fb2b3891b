"""What stands beside a time: the title of a session, and often who speaks, and where."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers import places, prose
from confsched.reading.programme_text.recognisers.dates import holds_day
from confsched.reading.programme_text.recognisers.labels import Label, label_of, role_of
from confsched.reading.programme_text.recognisers.lengths import is_length
from confsched.reading.programme_text.recognisers.people import NOBODY, Several, people_in
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    is_pause,
    label_before,
    type_of,
    unquoted,
)
from confsched.reading.programme_text.words.joining import UNFINISHED
from confsched.reading.programme_text.words.plain import folded, plain, trimmed
from confsched.reading.programme_text.words.sessions import SERVED

SURE = 0.75  # people beside a title are believed from here on, and from LIKELY on if others agree
LIKELY = 0.55
_BRACKET = 0.1  # more for somebody of whom more is said in the same brackets
_FIRST = 0.3  # more for people where they stand on this page
_PART = pattern(
    r"(?:part|partie|teil|parte|deel|del)\.? ?(?:\d{1,2}|[ivx]{1,4})"
)  # `Sails - Part 2`
_COLUMN = pattern(r"\s*(?:\.{4,}|…{2,}|(?:\. ){3,}\.?)\s*|\s*\t\s*|\s+\|\s*|\s*\|\s+|\s{3,}")
_SUFFIX = pattern(
    r"(?:(?<=\s[a-zß-ÿ]{4})|(?<=[a-zß-ÿ]{5}))(?<!\sprof)\.\s(?=[A-ZÀ-Ý])"
    r"|\s(?<=[,.?!][\"”»]\s)(?=[A-ZÀ-Ý])"  # `"Bread," Ada Sample`
    r"|\s[-–—]+\s|\s?:\s|\s/\s|\s\|\s|,\s|\s?(?=\([^()]*\)\s*$)|\s?(?=\[[^\[\]]*\]\s*$)|\s(?=(?:by|with|par|avec|mit|von|durch|con|por|door|met|di|de):?\s[A-ZÀ-Ý])|[-–—]\s"
)
_PREFIX = pattern(r"\s?:\s|\s[-–—]+\s|,?\s(?=[\"“«„])|\s\|\s|(?<![\s.][A-Z])\.\s")
_BY = pattern(r"(?:by|with|par|avec|mit|von|durch|con|por|door|met|di|de):?\s", re.IGNORECASE)
_UNFINISHED = pattern(UNFINISHED, re.IGNORECASE)  # `The art of`, and nobody behind it
_OF = pattern(r"(?:de|di)\s")
_INNER_LABEL = pattern(r"(?:[.,;:(]|\s[-–—])\s?([A-ZÀ-Ý][^\W\d_]+(?:[ .][^\W\d_]+){0,2}\.?):\s")
_SMALL_LARGE = pattern(r"(?:(?<=\s)[a-zß-ÿ][^\W\d_]*[?!]?|[?!])\s(?=[A-ZÀ-Ý])")
_BRACKETED = pattern(r"\s?[(\[]([^()\[\]]{2,60})[)\]]\s*\.?\s*$")
_ROOM_LABEL = pattern(r"(?:\s?[,;.]|\s[-–—])?\s([A-ZÀ-Ý][^\W\d_]{2,9}):\s+(?=\S)")
_QUOTED = pattern(
    r"(?P<mark>[,:;–—-]?)\s?"
    r"(?P<title>[\"“„«][^\"“”„«»]{4,300}[\"”“»]|(?<=\s)‘[^‘\n]{4,300}’)\s?\.?$"
)
_CLOSING = frozenset('"”“»’')
_NAMED = 0.45  # of people before a mark and a title in quotes
_QUOTE = 0.2  # how much surer people are before a title in quotes
_SEPARATORS = pattern(r"\s*,\s+|\s[-–—/]\s|\s*;\s+|\s{2,}|\s(?=@\s?\w)")
_NUMBER = pattern(r"#?\d{1,3}(?:\.\d{1,2})?[.)]?|[A-Z]\d{1,2}[.):]?|n°\s?\d+")


class Side(StrEnum):
    """Where people stand beside the titles of a page."""

    BEFORE = "before"
    BEHIND = "behind"
    GLUED = "glued"


class Column(NamedTuple):
    """A stretch of a line that a tab, a bar or many blanks set apart."""

    start: int
    end: int


class Beside(NamedTuple):
    """People beside a title: the stretch of each, and how sure that is."""

    title: Column
    people: Column
    side: Side
    several: Several


def columns(text: str, start: int, end: int) -> list[Column]:
    """The columns of a stretch of a line; one where nothing parts it."""
    found, begin = [], start
    for match in _COLUMN.finditer(text, start, end):
        found.append(Column(*trimmed(text, begin, match.start())))
        begin = match.end()
    found.append(Column(*trimmed(text, begin, end)))
    return [one for one in found if one.end > one.start]


def head_of_line(reading: Reading) -> Column:
    """The stretch of a line with the title; all of one without a time."""
    if reading.where is Where.NOWHERE:
        return Column(0, len(reading.text))
    return Column(*(reading.after if reading.where is Where.LEADING else reading.before))


@lru_cache(maxsize=4096)
def people_beside(
    text: str, column: Column, *, paired: str = "", first: bool = False
) -> Beside | None:
    """The people that are named beside a title, if there are any; the most likely reading.

    `first` is whether they stand before the titles of the page.
    """
    found = [
        *_labelled(text, column, paired=paired),
        *_behind(text, column, paired=paired),
        *_before(text, column, paired=paired, first=first),
        *_before_quotes(text, column, paired=paired),
    ]
    best = max(found, key=lambda one: one.several.score, default=_glued(text, column))
    within = (
        one
        for one in found
        if best is not None and (_is_post_of(best, one) or _is_named_in(text, best, one))
    )
    return next(within, best)


def _is_named_in(text: str, best: Beside, other: Beside) -> bool:
    """Whether what seems to be somebody with a post has another one in brackets at its end.

    `Talk 1: Baking Bread: Ovens of Stone (Jo Sample, Oven Ltd)` is what Jo speaks of.
    """
    inside = best.people.start < other.people.start and other.people.end == best.people.end
    bracketed = text[other.people.start : other.people.start + 1] in ("(", "[")
    return inside and bracketed and other.several.score >= SURE and len(best.several.people) == 1


def _is_post_of(best: Beside, other: Beside) -> bool:
    """Whether what seems to be somebody's post is another person with their own.

    `Keynote: Growing Up – Jo Sample, Director` is what Jo speaks of.
    """
    (one, *more), first = best.several.people, other.several.people[0]
    return not more and bool(first.post) and one.post.role.startswith(f"{first.name}, ")


def _glued(text: str, column: Column) -> Beside | None:
    """People behind a title without anything between: `A short history of fog Ada Sample`."""
    for match in _SMALL_LARGE.finditer(text, column.start, column.end):
        title = Column(column.start, match.end() - 1)
        people = Column(match.end(), column.end)
        if _UNFINISHED.search(text[slice(*title)]):
            continue
        several = people_in(text[people.start : people.end], several=True)
        if several.score >= LIKELY and not any(one.post for one in several.people):
            return Beside(title, people, Side.GLUED, several._replace(score=LIKELY))
    return None


def _labelled(text: str, column: Column, *, paired: str) -> Iterator[Beside]:
    """People behind a label within a line: `Title. Speaker: Ada Sample`."""
    for match in _INNER_LABEL.finditer(text, column.start + 3, column.end):
        if role_of(folded(match[1]).strip(" .")):
            title = Column(*trimmed(text, column.start, match.start()))
            people = Column(*trimmed(text, match.start(1), column.end))
            several = _people(text, people, paired=paired)
            if several.score >= LIKELY:
                yield Beside(title, people, Side.BEHIND, several._replace(score=1.0))


def _behind(text: str, column: Column, *, paired: str) -> Iterator[Beside]:
    for match in _SUFFIX.finditer(text, column.start, column.end):
        title = Column(*trimmed(text, column.start, match.start()))
        people = Column(*trimmed(text, match.end(), column.end))
        if title.end - title.start < 3 or people.end - people.start < 4:
            continue
        if _is_cut(text[slice(*title)]):
            continue
        several = _people(text, people, paired=paired)
        comma = match[0].strip() == "," and _BY.match(text, people.start) is None
        if several.score < LIKELY or (comma and not _may_end_with_people(text, title, several)):
            continue
        if _OF.match(text, people.start) and not _is_kind(text[slice(*title)]):
            continue
        yield Beside(title, people, Side.BEHIND, several)


def _is_kind(title: str) -> bool:
    """`Conferencia` before `de Ada Sample`; `El Palacio de Bellas Artes` is nobody's."""
    return is_generic(title) or bool(type_of(title) or role_of(folded(f"{title} de")))


def _is_cut(title: str) -> bool:
    """Whether a bracket or a quote that opens in it closes further on."""
    return title.count("(") > title.count(")") or plain(title).count('"') % 2 == 1


def _may_end_with_people(text: str, title: Column, several: Several) -> bool:
    """`Keynote, Ada Sample`, `"Boats", Dr. Ada Sample`; a comma may be anything else."""
    said = text[title.start : title.end]
    return unquoted(said) != said or (
        several.score >= SURE
        and people_in(said).score < 0.3
        and (is_generic(said) or bool(type_of(said)))
    )


def _people(text: str, where: Column, *, paired: str) -> Several:
    """The people in a stretch, which `by` or brackets may lead to; these make it likelier."""
    said = text[where.start : where.end]
    bracketed = said[:1] in "([" and said[-1:] in ")]"
    inner = said[1:-1] if bracketed else said
    label, led = label_of(plain(inner)), _BY.match(inner)
    labelled = label is not None and bool(label.role) and label.end < len(inner)
    if label is not None and labelled:
        inner = inner[label.end :]
    elif led is not None:
        inner = inner[led.end() :]
    if places.likeness(inner) >= 0.5:
        return NOBODY
    found = people_in(inner, paired=paired)
    offset = said.rfind(inner)
    moved = (one._replace(start=one.start + offset, end=one.end + offset) for one in found.people)
    more = bracketed and len(found.people) == 1 and bool(found.people[0].post)
    sure = _led(said) if labelled or led is not None else _BRACKET * more
    return Several(tuple(moved), min(1.0, found.score + sure))


def _led(said: str) -> float:
    """How sure it is that people follow a word: `by` says it, `with` and `de` may say much else."""
    word = folded(said).split(" ", 1)[0].rstrip(":")
    return (
        0.02
        if word in ("de", "di", "von")
        else 0.1
        if word in ("with", "mit", "avec", "con")
        else 0.25
    )


def _before(text: str, column: Column, *, paired: str, first: bool) -> Iterator[Beside]:
    for match in _PREFIX.finditer(text, column.start, min(column.end, column.start + 160)):
        people = Column(*trimmed(text, column.start, match.start()))
        title = Column(*trimmed(text, match.end(), column.end))
        if title.end - title.start < 4 or people.end - people.start < 4:
            continue
        said, rest = text[people.start : people.end], text[title.start : title.end]
        several = people_in(said, paired=paired)
        more = 0.2 * (rest[:1] in '"“«„') + _FIRST * first
        if several.score < LIKELY or people_in(rest).score > several.score + more:
            continue
        post = holds_post(rest) or holds_organization(rest)
        if post and people_in(text[column.start : column.end]).score >= SURE:
            continue
        score = min(1.0, several.score + more)
        yield Beside(title, people, Side.BEFORE, several._replace(score=score))


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
    if parted or any(one.post for one in several.people):
        sure = several.score + (2 if parted else 1) * _QUOTE
        yield Beside(title, people, Side.BEFORE, several._replace(score=min(1.0, sure)))


def people_behind(reading: Reading, label: Label, start: int, end: int) -> tuple[Several, int]:
    """The people behind a label, and where what names them ends: all of it, or a sentence."""
    several = reading.people_between(start, end, several=label.plural)
    cut = 0 if several.people else prose.first_sentence(reading.value(start, end))
    first = reading.people_between(start, start + cut, several=label.plural) if cut else NOBODY
    return (first, start + cut) if first.people else (several, end)


def place_beside(text: str, column: Column, *, sure: bool = False) -> tuple[Column, Column] | None:
    """A title, and the room behind it: `Opening, Great Hall`; or before it, where it is a break.

    `sure` is whether the page has rooms in the brackets behind titles.
    """
    if (labelled := _labelled_room(text, column)) is not None:
        return labelled
    bracket = _BRACKETED.search(text, column.start, column.end)
    bracketed = bracket is not None and bracket.start() > column.start + 2
    label = label_of(bracket[1]) if bracket is not None and bracketed else None
    if bracket is not None and label is not None and label.field == "room" and label.certain:
        room = Column(bracket.start(1) + label.end, bracket.end(1))
        return Column(column.start, bracket.start()), room
    least = 0.0 if sure and bracket is not None and _may_be_room(bracket[1]) else 0.5
    if bracket is not None and bracketed and places.likeness(bracket[1]) >= least:
        return Column(column.start, bracket.start()), Column(*bracket.span(1))
    found = _SEPARATORS.finditer(text, column.start, column.end)
    parts = [one for one in found if not _is_within(text[column.start : one.start()])]
    for match in sorted(parts, key=lambda one: text[one.end() : one.end() + 1] != "@"):
        title, room = Column(column.start, match.start()), Column(match.end(), column.end)
        is_title = title.end - title.start > 2 and places.likeness(text[slice(*title)]) < 0.5
        if is_title and _is_room(text[slice(*room)]):
            return title, room
    return _place_before(text, column, parts)


def _is_within(text: str) -> bool:
    """Whether a bracket is open at the end of a text."""
    return text.count("(") > text.count(")")


def has_room_alone(reading: Reading) -> bool:
    """Whether nothing but a room stands beside a time: `9:00 Hall A`."""
    said = reading.value(*reading.after)
    beside = place_beside(said, Column(0, len(said)))
    whole = beside is None or places.likeness(said[slice(*beside[0])]) >= LIKELY  # `Hall A (2.306)`
    whole = whole or places.led_by(said.lstrip(" ,")) > 0  # `in Jones 303, 5 South Avenue`
    placed = places.likeness(said) >= LIKELY and whole
    return placed and not is_title_with_room(said) and not type_of(said)


def is_behind_kind(reading: Reading) -> bool:
    """Whether the kind stands before a time, and the title behind: `Panel 1 (9:00): Boats`."""
    title = reading.value(*reading.after)
    named = reading.people_between(*reading.after).score >= LIKELY
    other = named or is_length(title) or holds_day(title) or places.likeness(title) >= LIKELY
    return " " in title and not other and is_generic(reading.text[slice(*reading.before)])


def is_title_with_room(text: str) -> bool:
    """`Boats @ Hall A` and `Boats | Hall A`: a comma may stand within a place as well."""
    title, mark, room = text.replace(" | ", " @ ").partition(" @ ")
    return bool(mark) and places.likeness(title) < LIKELY <= places.likeness(room)


def _labelled_room(text: str, column: Column) -> tuple[Column, Column] | None:
    """`Opening, Room: Attic` and `Opening Room: Hall A`; a title may have `Hall: …` in it."""
    for match in _ROOM_LABEL.finditer(text, column.start + 3, column.end):
        label = label_of(text[match.start(1) : column.end])
        room = Column(match.end(), column.end)
        parted = text[match.start() : match.start(1)].strip() or places.likeness(text[slice(*room)])
        if label is not None and label.field == "room" and parted and room.end > room.start:
            return Column(column.start, match.start()), room
    return None


def _is_room(text: str) -> bool:
    """Whether a text is a room, or several parts of an address: `Hall 2 & 3, First Floor`."""
    parts = text.split(", ")
    if text[:1] == "@":  # it says so itself
        parts = parts[:1]
    several = len(parts) > 1 or text[:1] == "@"
    return places.likeness(text) >= LIKELY or (
        several and all(places.likeness(part) >= LIKELY for part in parts)
    )


def _may_be_room(text: str) -> bool:
    """Whether a few words may be a room on a page that has rooms where they stand."""
    told = set(text) & set(":;?!") or type_of(text) or not SERVED.isdisjoint(folded(text).split())
    return text[:1].isupper() and len(text.split()) < 10 and not told


def _place_before(
    text: str, column: Column, parts: list[re.Match[str]]
) -> tuple[Column, Column] | None:
    for match in parts[-1:]:
        room, title = Column(column.start, match.start()), Column(match.end(), column.end)
        led = places.likeness(text[room.start : room.end]) >= 0.5
        if led and (
            is_pause(text[title.start : title.end]) or type_of(text[title.start : title.end])
        ):
            return title, room
    return None


def is_number(text: str) -> bool:
    """Whether a column is only the number of a session."""
    return (
        _NUMBER.fullmatch(folded(text).strip()) is not None
        or _NUMBER.fullmatch(text.strip()) is not None
    )


def _leads_to_people(text: str) -> bool:
    """Whether a text behind a label of a session is who does what in it: `Moderator: Jo Sample`."""
    label = label_of(text)
    return label is not None and bool(label.role) and label.certain and label.end < len(text)


def without_label(text: str, column: Column) -> tuple[Column, Column | None]:
    """A title without `Panel 4:` before it, and that label."""
    found = label_before(text[column.start : column.end])
    if not found.label:
        return column, None
    start, end = trimmed(text, column.start + found.start, column.end)
    said = text[start:end]
    if places.likeness(said) >= 0.6 or _PART.fullmatch(folded(said)) or _leads_to_people(said):
        return column, None
    return Column(start, end), Column(column.start, column.start + len(found.label))
