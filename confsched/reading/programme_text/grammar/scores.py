"""How much a line below a time looks like each of the things that it may be.

All see one line and what was read before it; none knows of the others.
"""

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import Side, people_beside
from confsched.reading.programme_text.grammar.block import STOPPED, Block
from confsched.reading.programme_text.grammar.headings import coded_section
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    SURE,
    USUAL,
    Column,
    is_number,
    is_title_with_room,
    people_behind,
)
from confsched.reading.programme_text.grammar.in_place_of_titles import people_for_title
from confsched.reading.programme_text.grammar.section_takers import heads_part_of_day
from confsched.reading.programme_text.grammar.talks import names_and_talk
from confsched.reading.programme_text.grammar.title_below import LONGEST, NUMBERED, is_title_below
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.behind_name import is_sentence
from confsched.reading.programme_text.recognisers.day_headings import is_part_of_day
from confsched.reading.programme_text.recognisers.labels import unknown_label
from confsched.reading.programme_text.recognisers.names import begins_given
from confsched.reading.programme_text.recognisers.people import named_in
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
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
from confsched.reading.programme_text.words.untold import is_nobody
from confsched.text.title_words import PAUSES
from confsched.text.titles import plain_type

_LIST, _MANY = 3, 6  # people
_SOMEWHERE = pattern(  # `Knot workshop in the Small Hall` takes place there, and is no room
    r"(?i)(?:[\w&+-]+\s){0,5}(?:workshops?|talks?|demos?|panel|quiz|tour)\s(?:.{0,40}\s)?(?:in|at)\s"
)
_NO_BODY = pattern(r",|\s[Tt]he\s")
_LONGEST = 300  # characters of a line that names somebody first
_PLACED, _PLAINLY = 0.5, 0.85  # a room, people
_NO_POST = frozenset('"“„«*†')  # `(* who speaks)`
_NAME = 4  # blanks of an organization of which nothing is known
_BODY = 6  # blanks of an organization in an item of its own
_POST = 90  # characters; a longer line is seldom the post of somebody
_POINT = 12  # characters of one of the points of a text
_NEAR = 2  # blocks that end between two lines of one description
_SHORT = 60  # characters of what only says what kind a session is
_TITLE_WORDS = 25  # what has more of them is running text
_TITLE = 100  # characters; longer ones are seldom titles of what has no time


def people_score(block: Block, reading: Reading) -> float:
    """The people that a line names, likelier in a list of them."""
    score = reading.people.score
    if block.titled and names_and_talk(reading) is not None:
        return 0.0
    if not score and block.open is not None:
        length = len(reading.text)
        named = length < _LONGEST and people_behind(reading, block.open, 0, length)[0].score >= SURE
        return 1.0 if named else 0.9 * is_nobody(reading.text)
    if not score:
        return 0.9 * (block.titled and is_nobody(reading.text))
    if score < SURE and reading.text.rstrip().endswith(":") and block.open is None:
        return 0.0  # it leads to something else
    if not block.titled and not block.is_above_title(reading):
        return score - (0.0 if block.open is not None else 0.2 if score >= 0.85 else 0.45)
    inside = block.open is not None or (block.section is not None and reading.place < LIKELY)
    item = reading.line.kind is Kind.ITEM
    bare = not any(one.post for one in reading.people.people)
    listed = 0.3 * (item and bare and not inside and bool(block.session.abstract))
    alone = block.last not in ("people", "name", "post", "label") and not inside
    listed += 0.35 * (alone and reading.number in block.layout.strangers)
    emphasis = listed + 0.1 * (reading.is_emphasised and block.last == "title")
    return (
        score
        + 0.25 * inside
        + 0.1 * (block.last in ("people", "name", "post") and reading.place < LIKELY)
        + 0.1 * item
        + 0.4 * (reading.number in block.layout.people_headed)
        - emphasis
    )


def post_score(block: Block, reading: Reading) -> float:
    """The post of whom the line above names."""
    if reading.line.called == "post":
        return 1.2 * (block.last in ("name", "people", "post") and bool(block.guests))
    other = "\t" in reading.text or NUMBERED.match(reading.text) is not None
    other = other or reading.line.called == "badge" or unknown_label(reading.text) > 0
    other = other or reading.text[-1:] == "?" or is_section(reading.text)
    if other or reading.text.lstrip(" (")[:1] in _NO_POST:
        return 0.0  # a title, and who speaks
    if block.last == "post":
        return _more_of_post(block, reading)
    if block.last == "name":
        return _post_below_name(block, reading)
    alone = reading.label is None and reading.people.score < LIKELY
    return 1.0 * (alone and (_is_of_title(block, reading) or _is_body_below(block, reading)))


def _post_below_name(block: Block, reading: Reading) -> float:
    """What somebody is, below a name and no more."""
    if reading.gap > 1 or len(reading.text) > 220:
        return 0.0
    known = holds_post(reading.text) or holds_organization(reading.text)
    field = reading.label is not None and reading.label.end == len(reading.text)
    led = (": " in reading.text or is_pause(reading.text) or field) and not known
    if led or ((reading.line.kind is Kind.HEADING or reading.line.bold) and not known):
        return 0.0
    named = reading.people.score
    score = 0.5 + 0.4 * known + 0.25 * (block.pairs > 0)
    score -= 0.3 * (named > 0.6 or (named > 0.3 and not known))
    score -= 0.5 * (reading.place >= _PLACED and reading.text[-1:].isdigit())
    score -= 0.4 * reading.prose * (not known) + 0.25 * (reading.gap > 0 and not known)
    stopped = STOPPED.search(reading.text) is not None
    stopped = stopped and (not known or reading.text.count(" ") >= 2 * _BODY)
    score -= 0.5 * (stopped or is_sentence(reading.text)) + _tells_of(block, reading.text)
    score += block.layout.posts_below and len(reading.text) < _SHORT
    return score - 0.25 * (len(reading.text) > _POST and not known)


def _is_body_below(block: Block, reading: Reading) -> bool:
    """Whether a line is a few words that name where somebody is whose post stands above."""
    last = block.guests[-1] if block.last == "people" and block.guests else None
    if last is None or last.organization or not last.role or holds_organization(last.role):
        return False
    text = reading.text
    short = reading.gap < 1 and text.count(" ") < _BODY and not _NO_BODY.search(text)
    return short and holds_organization(text) and not holds_post(text)


def _is_of_title(block: Block, reading: Reading) -> bool:
    """Whether a line says what somebody is, and where, who stands in the place of the title."""
    if block.last != "title" or block.guests or "," not in reading.text:
        return False
    title, first = people_for_title(block), reading.text.partition(",")[0]
    return title is not None and not title.people[0].post and holds_post(first)


def _tells_of(block: Block, text: str) -> bool:
    """Whether a text tells of whom was named last: `Ada builds boats.` below `Ada Sample`."""
    first = block.guests[-1].name.text.split(" ")[0] if block.guests else ""
    return len(first) > 1 and text.startswith(f"{first} ") and text.rstrip()[-1:] == "."


def _more_of_post(block: Block, reading: Reading) -> float:
    """One more line about somebody whose post stands in the line above."""
    in_cell = block.kinds is None or block.kinds[0] is Kind.ROW  # where each is a paragraph
    if not block.guests or reading.gap > in_cell or reading.label is not None:
        return 0.0
    text, last = reading.text, block.guests[-1]
    if block.layout.triples and last.role and not last.organization:
        return 1.2 * (reading.times is None and len(text) < _SHORT and reading.prose < LIKELY)
    known = holds_post(text) or holds_organization(text)
    told = (known or _may_be_body(block, reading)) and ":" not in text
    told = told and not any(map(str.isdigit, text))
    short = not last.organization and text.count(" ") < _BODY and holds_organization(text)
    going_on = short or reading.line.kind is not Kind.ITEM
    plainly = told and going_on and max(reading.people.score, reading.prose) < 0.5
    return 0.75 if plainly and len(text) < 160 else 0.0


def _may_be_body(block: Block, reading: Reading) -> bool:
    """Whether a short line in a cell, below somebody's post, is where they are: `Boatworks`."""
    last, text = block.guests[-1], reading.text
    in_cell = block.kinds is not None and block.kinds[0] is Kind.ROW
    posted = in_cell and not last.organization and holds_post(last.role)
    short = text.count(" ") < _NAME and text[:1].isupper() and text[-1:] not in "?!"
    apart = reading.is_emphasised or reading.gap > 0 or reading.line.apart > 0
    return posted and short and not (apart or type_of(text) or is_generic(text))


def place_score(block: Block, reading: Reading) -> float:
    """A room, likelier just below the time and where the line stands several times."""
    pause = " " in reading.text and plain_type(plain(reading.text)) == "break"  # `Pause café`
    if pause or is_generic(reading.text) or reading.number in block.layout.over:
        return 0.0
    if block.titled and _SOMEWHERE.match(reading.text):
        return 0.0
    generic = not block.titled or is_generic(block.session.title.text)
    if generic and is_title_with_room(reading.text):
        return 0.0
    known = folded(reading.text) in block.layout.again
    score = (
        reading.place
        + 0.35 * (known and reading.place > 0)
        + 0.15 * (block.last in ("time", "title", "subtitle"))
    )
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
    longest = 300 if block.names_first else LONGEST
    badge = reading.line.called == "badge"
    if block.is_above_title(reading):
        return 0.5
    if not block.titled or len(reading.text) > longest or block.section is not None or badge:
        return 0.0
    session = block.session
    quoted = reading.text.strip()[:1] == '"' and len(reading.text) < 150
    near = block.last in ("title", "name", "place", "subtitle") and reading.place < LIKELY
    if near and block.is_entitled_by(reading):
        return 1.05
    if block.last not in ("title", "place", "subtitle") or session.people:
        below = is_title_below(block, reading)
        kind = block.kind or is_generic(session.title.text)
        return (0.95 if kind else 0.55) * ((quoted or below) and not session.subtitle)
    generic = not session.subtitle and is_generic(session.title.text)
    generic = generic and (is_generic(reading.text) or not opens_session(reading.text))
    likely = block.layout.people_below or reading.number in block.layout.posted
    led = reading.label is not None and bool(reading.label.role) and reading.label.certain
    generic = generic and not (led or _are_people(reading, likely=likely))
    placed = reading.place >= LIKELY and not is_title_with_room(reading.text)
    generic = generic and not (placed or block.is_described_by(reading))
    named = quoted and not session.subtitle and bool(named_in(session.title.text).people)
    point = (block.listed and reading.line.kind is Kind.ITEM) or reading in block.points
    lower = reading.text[:1].islower() and not (point or led)
    led = quoted or (generic and block.leads)
    score = 0.45 + 0.35 * (generic or named) + 0.2 * led + 0.3 * (lower and reading.gap == 0)
    score += 0.15 * (reading.is_emphasised and reading.people.score < LIKELY) - 0.5 * reading.prose
    apart = reading.gap > 0 and not generic and not quoted
    score -= 0.3 * ((session.kind in PAUSES) + (block.last == "subtitle") + apart)
    return score - 0.2 * (reading.line.kind is Kind.ITEM or reading in block.points)


def _are_people(reading: Reading, *, likely: bool) -> bool:
    """Whether a line names people and is no title: three, or any who surely or likely are."""
    score = reading.people.score
    least = 1 if likely or score >= SURE or begins_given(reading.text) else _LIST
    return score >= (USUAL if likely else LIKELY) and len(reading.people.people) >= least


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
    return max(reading.prose + going_on, listed, 0.3 * (len(reading.text) > 60) + going_on)


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
