"""How much a line looks like a title, or a second line of one."""

from confsched.reading.programme_text.grammar.beside import Side, people_beside
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    SURE,
    USUAL,
    Column,
    is_title_with_room,
)
from confsched.reading.programme_text.grammar.in_place_of_titles import LONGEST, is_title_below
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.recognisers.people import named_in
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    opens_session,
)
from confsched.text.title_words import PAUSES

_LIST = 3  # people
_TITLE_WORDS = 25  # what has more of them is running text
_LONGEST = 300  # characters of a title where lines name who speaks before it
_QUOTED = 150  # characters of a line that may be a title in quotes


def title_score(block: Block, reading: Reading) -> float:
    """The title, as long as there is none."""
    if block.titled:
        return 0.0
    long = reading.prose > 0.6 and len(reading.text.split()) > _TITLE_WORDS
    long = long and not _ends_with_people(reading)
    other = 0.5 * (reading.line.called == "badge" or block.is_above_title(reading))
    return 0.7 - 0.6 * long + 0.2 * reading.is_emphasised - 0.2 * (block.open is not None) - other


def _ends_with_people(reading: Reading) -> bool:
    """Whether a line is long because of the people behind its title."""
    found = people_beside(reading.line.text, Column(0, len(reading.text)), paired=reading.paired)
    sure = found is not None and found.several.score >= SURE and found.side is Side.BEHIND
    return sure and found is not None and len(found.several.people) > 1


def subtitle_score(block: Block, reading: Reading) -> float:
    """A second line of the title, or the title below a line that says only what kind it is."""
    if "\t" in reading.text and block.titled and is_generic(block.session.title.text):
        return 0.9  # a title beside who speaks
    if block.is_above_title(reading):
        return 0.5
    longest = _LONGEST if block.names_first else LONGEST
    badge = reading.line.called == "badge"
    if not block.titled or len(reading.text) > longest or block.section is not None or badge:
        return 0.0
    near = block.last in ("title", "name", "place", "subtitle") and reading.place < LIKELY
    if near and block.is_entitled_by(reading):
        return 1.05
    if block.last not in ("title", "place", "subtitle") or block.session.people:
        return _title_below_score(block, reading)
    return _second_line_score(block, reading)


def _title_below_score(block: Block, reading: Reading) -> float:
    """The title, below people or whatever else stands between it and the time."""
    kind = block.kind or is_generic(block.session.title.text)
    below = _is_quoted(reading) or is_title_below(block, reading)
    return (0.95 if kind else 0.55) * (below and not block.session.subtitle)


def _second_line_score(block: Block, reading: Reading) -> float:
    """A line right below a title, or below the room behind it."""
    session, emphasised = block.session, reading.is_emphasised
    quoted, generic = _is_quoted(reading), _entitles_kind(block, reading)
    named = quoted and not session.subtitle and bool(named_in(session.title.text).people)
    point = reading in block.points
    item = reading.line.kind is Kind.ITEM
    listed = (block.listed and item) or point
    lower = reading.text[:1].islower() and not (listed or _is_led(reading))
    score = 0.45 + 0.35 * (generic or named) + 0.2 * (quoted or (generic and block.leads))
    score += 0.3 * (lower and reading.gap == 0)
    score += 0.15 * (emphasised and reading.people.score < LIKELY) - 0.5 * reading.prose
    apart = reading.gap > 0 and not generic and not quoted
    score -= 0.3 * ((session.kind in PAUSES) + (block.last == "subtitle") + apart)
    return score - 0.2 * (item or point)


def _entitles_kind(block: Block, reading: Reading) -> bool:
    """Whether a line is what a session is called of which the title says only the kind."""
    session = block.session
    if session.subtitle or not is_generic(session.title.text):
        return False
    if not is_generic(reading.text) and opens_session(reading.text):
        return False
    likely = block.layout.people_below or reading.number in block.layout.posted
    if _is_led(reading) or _are_people(reading, likely=likely):
        return False
    placed = reading.place >= LIKELY and not is_title_with_room(reading.text)
    return not (placed or block.is_described_by(reading))


def _is_quoted(reading: Reading) -> bool:
    return reading.text.strip()[:1] == '"' and len(reading.text) < _QUOTED


def _is_led(reading: Reading) -> bool:
    """Whether a line begins with a label that surely says what people do in a session."""
    return reading.label is not None and bool(reading.label.role) and reading.label.certain


def _are_people(reading: Reading, *, likely: bool) -> bool:
    """Whether a line names people and is no title: three, or any who surely or likely are."""
    score = reading.people.score
    least = 1 if likely or score >= SURE or begins_given(reading.text) else _LIST
    return score >= (USUAL if likely else LIKELY) and len(reading.people.people) >= least
