"""Whether a line below people is the title of a session of which only the kind stands above."""

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import LEADS, Block
from confsched.reading.programme_text.grammar.heads import LIKELY, USUAL
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.posts import holds_organization, holds_post
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, is_section, type_of

NUMBERED = pattern(r"\d+[.:)]")  # `4.30 Close`
LONGEST = 180  # characters of a title that stands out
_PLACED = 0.5  # a room


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
