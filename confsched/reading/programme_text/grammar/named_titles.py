"""People who stand in the place of titles: `Keynote 1: Ada Sample (Oven Ltd)`."""

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.drafts import NOTHING
from confsched.reading.programme_text.grammar.heads import (
    LIKELY,
    Column,
)
from confsched.reading.programme_text.grammar.leads import (
    leads_to_title,
)
from confsched.reading.programme_text.grammar.names_first import MAYBE
from confsched.reading.programme_text.recognisers.people import (
    NOBODY,
    PLAINLY,
    Several,
    named_in,
    people_in,
    people_with_bodies,
)
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import (
    is_generic,
    type_of,
    unquoted,
)
from confsched.reading.programme_text.words.plain import folded

_PANEL = 3  # people who are no title
_INVITED = pattern(
    r"invited |plenary (?:lecture|talk|speech|address)|plenarvortrag|conference plen"
)


def takes_named(block: Block, reading: Reading, part: Column) -> bool:
    """Take in whoever stands behind what kind of session it is: `Keynote 1: Ada Sample (MIT)`."""
    session = block.session
    named = _named(block, reading.value(*part)) if session.subtitle else NOBODY
    block.welcome_all(reading, named.people, offset=part.start)
    if named.people:
        session.title, session.subtitle = session.subtitle, NOTHING
        session.kind = type_of(session.title.text)
    return bool(named.people)


def _named(block: Block, text: str) -> Several:
    """Whoever a text behind a kind of session names: with an organization, a title, or by habit."""
    if unquoted(text) != text.strip() or leads_to_title(text):
        return NOBODY
    named = named_in(text)
    bare = people_in(text, several=True) if not named.people else NOBODY
    posts = [one.post for one in bare.people]
    told = not any(posts) or all(post.organization and not post.role for post in posts)
    alone = told and (not any(posts) or ":" not in text)
    sure = bare.score >= PLAINLY and alone  # `Dr. Ada Sample`, `Ada Sample, Sample Institute`
    kind = block.session.subtitle.text
    invited = type_of(kind) == "keynote" or _INVITED.match(folded(kind)) is not None
    usual = block.layout.kinds_of_names or invited
    if not is_generic(kind):  # `Graduate panel: Ada Sample, Ben Tester, Cy Muster`
        many = type_of(kind) == "panel" and len(bare.people) >= _PANEL and bare.score >= LIKELY
        return bare if many or (sure and any(posts)) else NOBODY
    usual = usual and ":" not in text  # `Baking Bread: Ovens`
    return bare if sure or (usual and bare.score >= LIKELY) else named


def welcome_named(block: Block, reading: Reading, part: Column) -> None:
    """Whoever a title names with an organization, where it says nothing else, speaks.

    Where titles are mostly names, they may be without one.
    """
    alone = block.layout.names_alone
    least = MAYBE if alone else LIKELY if block.layout.named else PLAINLY
    several = people_with_bodies(reading.value(*part))
    first = block.layout.names_first and reading.where is Where.LEADING
    if (alone or first) and not several.people:
        several = people_in(reading.value(*part), several=True)
    sure = people_in(reading.value(*part))  # `Dr. Ada Sample, University of Ropes`
    bodies = all(one.post.organization for one in sure.people)
    several = sure if sure.score >= 1 and bodies else several
    if several.score >= least and not block.session.people:
        block.welcome_all(reading, several.people, offset=part.start)
