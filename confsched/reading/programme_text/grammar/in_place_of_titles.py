"""People, and kinds of sessions, where the title should stand, and titles below them."""

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import LEADS, Block
from confsched.reading.programme_text.grammar.drafts import Guest, Session
from confsched.reading.programme_text.grammar.heads import LIKELY, USUAL, Column
from confsched.reading.programme_text.grammar.titling import set_title
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.people import (
    NOBODY,
    PLAINLY,
    Several,
    named_in,
    people_in,
)
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.prose import likeness
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import (
    clean_title,
    is_generic,
    is_section,
    type_of,
    unquoted,
)
from confsched.reading.programme_text.words.plain import folded

NUMBERED = pattern(r"\d+[.:)]")  # `4.30 Close`
LONGEST = 180  # characters of a title that stands out
_PLACED = 0.5  # a room
_LONGEST = 200  # characters of a title
_PROSE = 0.5


def read_named_title(block: Block, reading: Reading) -> bool:
    """Read a title below whoever speaks, who stood where the title should; if it is one."""
    several = _named(block, quoted=unquoted(reading.text) != reading.text)
    if not several.people:
        return False
    welcome_titled(block, several)
    set_title(block, reading, Column(0, len(reading.text)))
    block.keep(reading, "title")
    return True


def _named(block: Block, *, quoted: bool) -> Several:
    """Whoever stands where the title should; above one in quotes these are plainly people."""
    title = block.session.title.text
    several = named_in(title)
    if not several.people and block.names_first:
        several = people_in(title, several=True)
    plainly = people_in(title) if quoted and not several.people else NOBODY
    return plainly if plainly.score >= PLAINLY else several


def welcome_titled(block: Block, several: Several) -> None:
    """Welcome those who stand where the title should, unless others are there already."""
    title = block.session.title
    for person in several.people if not block.session.people else ():
        at = title._replace(text=person.name)
        block.welcome(Guest(at, "speaker", person.post.role, person.post.organization))


def people_for_title(block: Block) -> Several | None:
    """Those who stand where the title should, if nothing else does."""
    several = people_in(block.session.title.text, several=True)
    return several if several.score >= LIKELY else None


def is_title_below(block: Block, reading: Reading) -> bool:
    """Whether a line below people of whom all is said is the title: above is only what kind."""
    kind = bool(block.kind) or is_generic(block.session.title.text)
    posted = block.last == "name" and holds_post(reading.text)
    led = block.leads and not (posted or any(one.post for one in reading.people.people))
    told = block.last in ("name", "title", "post") and (led or _may_be_title(reading))
    known = kind and reading.place < LIKELY and (block.last == "people" or told)
    near = reading.gap == 0 or (reading.gap == 1 and _is_chaired_keynote(block))
    plainly = near and reading.label is None and reading.prose < LIKELY
    opens = not (reading.text[:1].islower() or reading.text[-1:] == ":" or is_section(reading.text))
    found = reading.people
    if block.last == "people" and found.score >= USUAL and all(one.post for one in found.people):
        return False  # one more of them
    return known and plainly and opens and len(reading.text) < LONGEST


def _is_chaired_keynote(block: Block) -> bool:
    """Whether nothing is told yet but that it is a keynote, and who chairs it."""
    parts = {one.part for one in block.session.people}
    return parts.issubset(LEADS) and type_of(block.session.title.text) == "keynote"


def _may_be_title(reading: Reading) -> bool:
    """Whether a line right below a name is neither a room nor what somebody is, nor an entry."""
    said = holds_post(reading.text) or holds_organization(reading.text)
    said = said and reading.text[-1:] != "?"
    entry = reading.line.kind is Kind.ITEM or NUMBERED.match(reading.text) is not None
    return not (said or entry) and reading.place < _PLACED and reading.people.score < LIKELY


def call_by_only_talk(session: Session) -> None:
    """Call `Keynote 1` what stands alone above who speaks: `• Boats / Ada Sample (Oven Ltd)`."""
    said = session.title.text
    if len(session.abstract) < 2 or not is_generic(said) or type_of(said) != "keynote":
        return
    title, below, *rest = session.abstract
    speakers = {folded(one.name.text) for one in session.people if one.part == "speaker"}
    named = {folded(one.name) for one in people_in(below.text, several=True).people}
    plainly = len(title.text) <= _LONGEST and likeness(title.text) < _PROSE
    if plainly and speakers and speakers == named and not session.subtitle:
        session.subtitle = session.title
        session.title = title._replace(text=clean_title(title.text))
        session.abstract = rest
