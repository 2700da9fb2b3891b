"""Pages on which who speaks stands beside the time, and the title in the line below or nowhere."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, pairwise

from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.people import Several, people_in
from confsched.reading.programme_text.recognisers.posts import holds_post
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    is_pause,
    label_before,
    type_of,
)
from confsched.reading.programme_text.tables.cell_lines import cell_readings

MAYBE = 0.45  # from here on a title may be a name, where nearly all of them are
_SEVERAL = 3  # sessions
_TITLE = 300  # characters
_LINE = 160
_POST = 5  # blanks


def has_names_first(readings: Sequence[Reading], cells: Iterable[Sequence[Reading]]) -> bool:
    """Whether names mostly stand where titles would, and the titles below: in lines or in cells."""
    heads = [*_heads(readings), *chain.from_iterable(map(_in_cell, cells))]
    timed = [pair for pair in heads if not is_pause(pair[0])]
    below = [pair for pair in timed if _may_be_title(pair[1])]
    named = sum(heads_title(text, two) for text, two in below)
    maybe = sum(heads_title(text, two, usual=True) for text, two in below)
    return named >= _SEVERAL and 2 * named > len(below) - (maybe - named)


def _are_told(named: Several, below: Several) -> bool:
    """Whether all is told of some people, and the line below is like a name and no more."""
    return all(one.post for one in named.people) and not any(one.post for one in below.people)


def has_names_alone(titles: Iterable[str]) -> bool:
    """Whether names stand in the place of nearly all titles that say of no other kind."""
    talks = [one for one in titles if one.strip() and not _says_kind(one)]
    named = sum(people_in(one, several=True).score >= MAYBE for one in talks)
    return named >= _SEVERAL and 4 * named >= 3 * len(talks)


def _says_kind(title: str) -> bool:
    """Whether a title only says what kind of session it is: `Lunch`, `Contributed Talks`."""
    return bool(type_of(title)) or is_generic(title.strip(" *:").removesuffix("s"))


def _may_be_title(reading: Reading) -> bool:
    return reading.times is None and reading.day is None and reading.label is None


def _heads(readings: Sequence[Reading]) -> Iterator[tuple[str, Reading]]:
    """What stands beside a time, or below one that is alone, with the line below that."""
    for number, one in enumerate(readings):
        if one.where is Where.LEADING and not one.line.cells:
            yield from (
                (one.text[slice(*one.after)], two) for two in readings[number + 1 : number + 2]
            )
        elif one.where is Where.ALONE:
            yield from (
                (two.text, three) for two, three in pairwise(readings[number + 1 : number + 3])
            )
        elif one.where is Where.LEADING and one.line.cells:
            for cell in one.line.cells:
                yield from _in_cell(cell_readings(one, cell))


def _in_cell(lines: Sequence[Reading]) -> Iterator[tuple[str, Reading]]:
    """The same in a cell: below each time in it, or its first two lines."""
    if any(one.times is not None for one in lines):
        yield from _heads(lines)
    else:
        yield from ((one.text, two) for one, two in pairwise(lines[:2]))


def heads_title(text: str, below: Reading, *, usual: bool = False) -> bool:
    """Whether a text is nothing but names, and the line right below it may be a title.

    Where that is `usual` on a page, one line that looks like running text is a title as well.
    """
    said = text[label_before(text).start :]  # `Job talk: Ada Sample`
    named = people_in(said.strip(" :,-–—"), several=True)
    if named.score < LIKELY:
        return False
    if (
        below.gap > bool(below.line.apart)
        or below.label is not None
        or (below.people.score >= LIKELY and not (usual and _are_told(named, below.people)))
    ):
        return False
    if not usual and below.text.count(" ") < _POST and holds_post(below.text):
        return False  # what somebody is
    short = usual and len(below.text) < _LINE
    return len(below.text) < _TITLE and (short or below.prose < LIKELY or below.is_emphasised)
