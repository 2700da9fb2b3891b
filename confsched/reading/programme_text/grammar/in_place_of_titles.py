"""People who stand where the title should, once the title is told below them."""

from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.drafts import Guest
from confsched.reading.programme_text.grammar.heads import LIKELY, Column
from confsched.reading.programme_text.grammar.titling import set_title
from confsched.reading.programme_text.recognisers.people import (
    NOBODY,
    PLAINLY,
    Several,
    named_in,
    people_in,
)
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import unquoted


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
