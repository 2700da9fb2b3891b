"""How much a line below a time looks like each of the things that it may be.

All see one line and what was read before it; none knows of the others.
"""

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import Side, people_beside
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.headings import coded_section
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    SURE,
    Column,
    is_number,
    is_title_with_room,
)
from confsched.reading.programme_text.grammar.section_takers import heads_part_of_day
from confsched.reading.programme_text.grammar.talks import names_and_talk
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.day_headings import is_part_of_day
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import (
    are_sessions,
    is_chaired,
    is_generic,
    is_pause,
    is_section,
    opens_session,
    type_of,
)
from confsched.reading.programme_text.words.plain import folded, plain
from confsched.text.title_words import PAUSES
from confsched.text.titles import plain_type

_MANY = 6  # people
_SOMEWHERE = pattern(  # `Knot workshop in the Small Hall` takes place there, and is no room
    r"(?i)(?:[\w&+-]+\s){0,5}(?:workshops?|talks?|demos?|panel|quiz|tour)\s(?:.{0,40}\s)?(?:in|at)\s"
)
_PLAINLY = 0.85  # people
_POINT = 12  # characters of one of the points of a text
_NEAR = 2  # blocks that end between two lines of one description
_SHORT = 60  # characters of what only says what kind a session is
_TITLE = 100  # characters; longer ones are seldom titles of what has no time


def place_score(block: Block, reading: Reading) -> float:
    """A room, likelier just below the time and where the line stands several times."""
    pause = " " in reading.text and plain_type(plain(reading.text)) == "break"  # `Pause café`
    layout = block.layout  # a name above a post is nobody's hall: `Robert Hall`
    if pause or is_generic(reading.text) or reading.number in layout.over | layout.posted:
        return 0.0
    if block.titled and _SOMEWHERE.match(reading.text):
        return 0.0
    generic = not block.titled or is_generic(block.session.title.text)
    if generic and is_title_with_room(reading.text):
        return 0.0
    known = folded(reading.text) in layout.again
    score = reading.place + 0.35 * (known and reading.place > 0)
    score += 0.15 * (block.last in ("time", "title", "subtitle"))
    score += 0.15 * (block.session.kind in PAUSES and reading.place > 0)
    if not block.titled and type_of(reading.text):
        score -= 0.4  # `Pause café`
    untold = not (type_of(reading.text) or are_sessions(reading.text))
    plainly = max(reading.people.score, reading.prose) < 0.5 and untold
    if known and block.titled and plainly and reading.text[-1:] != ":":
        score = max(score, 0.85 if block.layout.again[folded(reading.text)] > 2 else 0.0)
    if known and block.last == "time" and not block.titled and untold:
        score = max(score, 0.72)
    return score - 0.5 * bool(block.session.room) if reading.place or known else 0.0


def section_score(block: Block, reading: Reading) -> float:
    """The heading of several sessions that follow."""
    over = reading.number in block.layout.over or coded_section(reading.text)
    if over or (block.titled and reading.is_emphasised and is_chaired(reading.text)):
        return 0.97
    if heads_part_of_day(reading.text):
        return 1.9  # surer than who chairs
    plain_item = reading.line.kind is Kind.ITEM and not reading.line.bold
    if not block.titled or plain_item or not is_section(reading.text) or block.title_goes_on:
        return 0.0
    near = block.last == "title" and block.where is Where.ALONE
    alone = near and not (reading.gap or reading.is_emphasised)
    return 0.45 if alone else 0.85 + 0.15 * (block.session.kind in PAUSES)  # these have no track


def part_score(block: Block, reading: Reading) -> float:
    """A session that has no time of its own."""
    text = reading.text
    if reading.number in block.layout.untimed or reading.number in block.parts:
        return 1.7 if reading.number in block.layout.untimed else 0.9
    said = prose.opens_programme(text) or prose.is_invitation(text)
    said = said or (block.above and is_part_of_day(text))
    if said or block.title_goes_on or _is_of_this(block, reading):
        return 0.0
    fits = block.titled and len(text) <= _TITLE and opens_session(text)
    if not fits or reading.people.score > 0.5:
        return 0.0
    gap = reading.line.gap if block.above else reading.gap
    apart = gap > 0 or reading.is_emphasised
    among_rows = block.kinds is not None and block.kinds[0] is Kind.ROW  # those with times
    if (among_rows or _is_like_those_with_times(block, reading)) and _is_plain_pause(reading):
        return 1.1 if among_rows else 0.9
    if not apart or reading.line.kind is Kind.ITEM or text.rstrip().endswith((".", ":", ",")):
        return 0.0
    return (
        0.62 + 0.1 * reading.is_emphasised + 0.1 * (reading.gap > 1) - 0.3 * (block.last == "title")
    )


def _is_of_this(block: Block, reading: Reading) -> bool:
    """Whether a plain `Break` says what kind a session is, or what happens in a break."""
    described = block.last == "abstract" or block.session.kind in PAUSES
    alone = block.where is Where.ALONE and not reading.is_emphasised
    return described and alone and is_pause(reading.text)


def _is_like_those_with_times(block: Block, reading: Reading) -> bool:
    """Whether a line stands where one with a time could: below people, apart, in their list."""
    if block.session.people and block.last != "abstract":
        return True
    alike = (reading.line.kind, reading.line.level) == block.kinds
    return alike and (reading.line.kind is Kind.ITEM or reading.line.gap > 0)


def _is_plain_pause(reading: Reading) -> bool:
    """Whether a line says no more than that there is a break: `Lunch`."""
    text = reading.text
    return len(text) < _SHORT // 2 and text[-1:] not in ".!?:" and is_pause(text)


def abstract_score(block: Block, reading: Reading) -> float:
    """Running text, or the points of a list."""
    if not block.titled or block.section is not None:
        return 0.0
    going_on = 0.3 * (block.last == "abstract" and reading.line.apart <= _NEAR)
    if len(reading.text) < 60 and reading.text.rstrip().endswith(":"):
        return 0.0
    people = reading.people
    if people.score >= (LIKELY if len(people.people) > _MANY else _PLAINLY):
        return LIKELY  # a list of names, or somebody of whom much is said, is no running text
    long = len(reading.text) > _POINT or block.listed or bool(block.session.abstract)
    listed = 0.32 * ((reading.line.kind is Kind.ITEM and long) or reading in block.points)
    short = 0.6 * (reading.line.called == "abstract" or prose.is_short_sentence(reading.text))
    return max(reading.prose + going_on, listed, 0.3 * (len(reading.text) > 60) + going_on, short)


def talk_score(block: Block, reading: Reading) -> float:
    """A talk without a time in the session, with who gives it: `Ada Sample (Org): On bread`."""
    if reading.line in block.talks:
        return 1.65  # also of people whom markup calls so
    if block.titled and names_and_talk(reading) is not None:
        return 1.0
    other = reading.label is not None or block.section is not None or is_section(reading.text)
    if not block.titled or other or len(reading.text) > 240:
        return 0.0
    found = people_beside(reading.line.text, Column(0, len(reading.text)), paired=reading.paired)
    sure = found is not None and found.several.score >= SURE and found.side is not Side.GLUED
    return 0.88 if sure and reading.people.score < SURE and reading.prose < 0.6 else 0.0


def group_score(block: Block, reading: Reading) -> float:
    """A heading of some of the people: `Morning keynote:`; or of nothing but `Afternoon:`."""
    headed = block.titled and len(reading.text) < 60 and reading.text.rstrip().endswith(":")
    return 0.0 if not headed else 0.9 if is_part_of_day(reading.text) else 0.4


def beside_score(block: Block, reading: Reading) -> float:
    """What is no part of a programme: prices, links, mere numbers, a heading of something else."""
    if reading.line.called == "id" or (not block.titled and is_number(reading.text)):
        return 0.98
    if prose.is_beside(reading.text):
        return 0.98
    other = prose.is_invitation(reading.text) or _heads_people_of_page(block, reading)
    if block.titled and other:
        return 1.3
    ends = (
        block.titled
        and reading.line.kind is Kind.HEADING
        and block.layout.top > 0
        and reading.line.level <= block.layout.top
        and not is_section(reading.text)
    )
    badge = 0.45 * (block.titled and reading.line.called == "badge")  # of which nothing is known
    return 0.9 if ends and not opens_session(reading.text) else badge


def _heads_people_of_page(block: Block, reading: Reading) -> bool:
    """Whether a heading above those of days is that of all who speak: `Invited Speakers`."""
    label, line = reading.label, reading.line
    alone = label is not None and bool(label.role) and label.end >= len(reading.text)
    return alone and line.kind is Kind.HEADING and 0 < line.level < block.layout.top
