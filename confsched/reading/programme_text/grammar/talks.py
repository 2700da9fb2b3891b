"""Lists of talks in a session: each item is a title, and who gives the talk stands below it.

Or behind it: `Boats in harbours (Ada Sample, Ben Muster)`, `Boats in harbours. Ada Sample.`
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import LEADS
from confsched.reading.programme_text.grammar.heads import Column, columns
from confsched.reading.programme_text.grammar.talk_forms import Form, talks_of_a_form
from confsched.reading.programme_text.page import Kind, Line
from confsched.reading.programme_text.recognisers.names import LIKELY, begins_honored, likeness
from confsched.reading.programme_text.recognisers.people import (
    PLAINLY,
    people_in,
    people_with_bodies,
)
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_section, unquoted
from confsched.reading.programme_text.words.plain import folded, value
from confsched.text.titles import on_the_spot

_LEAST = 2  # talks
NOBODY_NAMED = Column(0, 0)  # in a line that is all title
OF_WHO_IS_ABOVE = Column(-1, -1)  # the same, and who gives it stands above it
_NEAR = 3  # lines from a title to who gives the talk: an award may stand between them
_TITLE = 250  # characters
_BRACKETS = pattern(r"\s*([^()]{3,}?)\s*\(([^()]+)\)\s*")
_PARTS = pattern(r"\s*[\t\n]\s*")
_STOPPED = pattern(
    r"\s*([^\t]{3,}?(?:\s*\t|(?<=[^\W\d_][a-zß-ÿ]{2})(?<![Pp]rof)\.\s|[^\W\d_][?!]\s))\s*([^\t]+?)"
    r"(?:(?<=[^\W\d_]{3})\.)?\s*"
)
_NAMED_FIRST = pattern(r"\s*([^()]{4,60}\s\([^()]{3,120}\))\s+([A-Z\"'“„«][^()]{10,200})")
_COLON = pattern(r"([^():]{4,60}):\s+(\S.*)")
_TALKS = pattern(  # `Communications (suite)` holds talks, however short they are called
    r"(?:(?:contributed|short|selected|student) )?(?:communications?|comunicacione?s|comunicazioni"
    r"|comunicacoes|talks|papers|presentations|kurzvortrage|vortrage|exposes|ponencias)\b(?:\W|$)"
)
_WORDS = 3  # of a title at the least
_SEVERAL = pattern(r"(?:\s\S+){7}")  # words that no organization has


def talks_below(
    title: str, lines: Sequence[Reading], usual: Form | None = None, kind: str = ""
) -> dict[Line, Column | None]:
    """The lines that tell of talks without times, and where people stand in these.

    That is None for all of a line. None are found where most items are no talks; `Session 1` holds
    whatever titles stand there, and most talks of the page have the `usual` form.
    """
    section = is_section(title)
    told = [one for one in lines if one.line.called != "badge"]
    words = 1 if section or is_section(kind) or _TALKS.match(folded(title)) else _WORDS
    found: dict[Line, Column | None] = {**talks_of_a_form(told, words, usual)}
    found = found or dict.fromkeys(_talks_one_by_one(told))
    found = found or dict.fromkeys(_quoted_below_people(told), OF_WHO_IS_ABOVE)
    found = found or (_titles_alone(lines) if section else {})
    others = (one for one in told if found and one.line not in found and on_the_spot(one.text))
    return found | {one.line: NOBODY_NAMED for one in others}  # `Discussion`


def _titles_alone(lines: Sequence[Reading]) -> dict[Line, Column | None]:
    """The same of lines each of which is a title and nothing else, below `Workshop session 1`.

    Or has who gives it in brackets behind it.

    An organization in the last of them may be that of somebody whose name stands above it, and of
    two lines one with a comma may be somebody whom nobody knows for one.
    """
    told = len(lines) >= _LEAST and all(map(_is_nothing_else, lines))
    told = told and (len(lines) > _LEAST or not any("," in one.text for one in lines))
    told = told and not any(holds_organization(one.text) for one in lines[-1:])
    return {one.line: NOBODY_NAMED for one in lines} if told else {}


def _is_nothing_else(reading: Reading) -> bool:
    other = (
        max(reading.people.score, reading.prose, reading.place) >= LIKELY or "\t" in reading.text
    )
    plain = not (other or holds_post(reading.text) or reading.text[:1].islower())
    return plain and _may_be_title(reading)


def _quoted_below_people(lines: Sequence[Reading]) -> list[Line]:
    """The titles in quotes below several of those who speak, each below what is said of one."""
    quoted = [above for above in pairwise(lines) if unquoted(above[1].text) != above[1].text]
    below = [two for one, two in quoted if unquoted(one.text) == one.text and not _leads(one)]
    return [one.line for one in below] if _LEAST <= len(below) == len(quoted) else []


def _leads(reading: Reading) -> bool:
    return reading.label is not None and reading.label.role in LEADS


def _talks_one_by_one(lines: Sequence[Reading]) -> Iterator[Line]:
    heads = [number for number, one in enumerate(lines) if one.line.kind is Kind.ITEM]
    ends = [*heads[1:], len(lines)] if heads else []
    told = [_talk(lines[head:end]) for head, end in zip(heads, ends, strict=True)]
    if 2 * sum(map(bool, told)) > len(told):
        yield from (one.line for talk in told for one in talk)


def names_and_talk(reading: Reading) -> Column | None:
    """The names that a line begins with, if a column of its own says what they speak of.

    Or what stands behind the brackets of one: `Ada Sample (Sample Institute) Boats in Harbours`. Or
    behind a colon in an item of a list.
    """
    parts = columns(reading.text, 0, len(reading.text)) if "\t" in reading.text else []
    colon = _COLON.fullmatch(reading.text) if reading.line.kind is Kind.ITEM else None
    others = colon is None or reading.label is not None or reading.people.score >= LIKELY
    if not parts and colon is not None and not others:
        parts = [Column(*colon.span(1)), Column(*colon.span(2))]
    behind = _NAMED_FIRST.fullmatch(reading.text) if not parts else None
    if behind is not None and people_with_bodies(behind[1]).score >= PLAINLY:
        parts = [Column(*behind.span(1)), Column(*behind.span(2))]
    if len(parts) != 2 or reading.people_between(*parts[0]).score < LIKELY:
        return None
    said = reading.text[slice(*parts[1])]
    known = holds_post(said) or holds_organization(said) or people_in(said).score >= LIKELY
    short = said[:1].islower() or said.count(" ") < _WORDS - 1
    return None if short or (known and not _SEVERAL.search(said)) else parts[0]


def in_words(text: str) -> str:
    """What columns or lines tell of a talk, as one line: `Boats in harbours – Ada Sample`."""
    first, *others = filter(None, _PARTS.split(text.strip()))
    return value(first + "".join(f"{' ' if one[0].islower() else ' – '}{one}" for one in others))


def _talk(lines: Sequence[Reading]) -> Sequence[Reading]:
    """A title with what follows up to the people, and those below them; empty for anything else."""
    if names_behind(lines[0]) is not None:
        return lines[:1]
    named = [number for number, one in enumerate(lines) if one.people.score >= LIKELY]
    if not named or not 0 < named[0] <= _NEAR or not _may_be_title(lines[0]):
        return ()
    return (*lines[: named[0]], *_together(lines[named[0] :]))


def names_behind(reading: Reading) -> Column | None:
    """The people behind a title, which is no name: in brackets, a column, or behind a full stop."""
    for form in (_BRACKETS, _STOPPED):
        match = form.fullmatch(reading.text) if _may_be_title(reading) else None
        if match is None or likeness(match[1].strip(" .")) >= LIKELY or begins_honored(match[0]):
            continue
        names = Column(*match.span(2))
        if reading.people_between(*names, several=True).score >= LIKELY:
            return names
    return None


def _may_be_title(reading: Reading) -> bool:
    return reading.times is None and reading.label is None and len(reading.text) < _TITLE


def _together(lines: Sequence[Reading]) -> Iterator[Reading]:
    for one in lines:
        if one.people.score < LIKELY:
            return
        yield one
