"""How much a line looks like people, or like what the one who is named above it is."""

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import STOPPED, Block
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    SURE,
    people_behind,
)
from confsched.reading.programme_text.grammar.in_place_of_titles import NUMBERED, people_for_title
from confsched.reading.programme_text.grammar.talks import names_and_talk
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.behind_name import is_no_post
from confsched.reading.programme_text.recognisers.labels import unknown_label
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    is_pause,
    is_section,
    type_of,
)
from confsched.reading.programme_text.words.untold import is_nobody, leaves_names_open

_NO_BODY = pattern(r",|\s[Tt]he\s")
_LONGEST = 300  # characters of a line that names somebody first
_PLACED = 0.5  # a room
_NO_POST = frozenset('"“„«*†')  # `(* who speaks)`
_NAME = 4  # blanks of an organization of which nothing is known
_BODY = 6  # blanks of an organization in an item of its own
_POST = 90  # characters; a longer line is seldom the post of somebody
_SHORT = 60  # characters of what only says what kind a session is


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
        return 0.9 * (block.titled and leaves_names_open(reading.text))
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
    score -= 0.5 * (stopped or is_no_post(reading.text)) + _tells_of(block, reading.text)
    score += block.layout.posts_below and len(reading.text) < _SHORT
    return score - 0.25 * (len(reading.text) > _POST and not known)


def _is_body_below(block: Block, reading: Reading) -> bool:
    """Whether a line is a few words that name where somebody is whose post stands above.

    Or the post of whoever has a party or a country behind the name: `Sen. Ada Sample (D-VA)`.
    """
    last = block.guests[-1] if block.last == "people" and block.guests else None
    if last is None:
        return False
    text = reading.text
    if last.organization.isupper() and not last.role:
        return reading.gap < 1 and len(text) < _POST and holds_post(text)
    if last.organization or not last.role or holds_organization(last.role):
        return False
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
