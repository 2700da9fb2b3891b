"""What cells of a grid of rooms tell in each of their lines, and family names behind their titles.

`Ada Sample: Sails` above `Ben Tester: Knots`, where people stand so on the whole page, are two
talks. A name alone, `Boats (Sample)`, may be anything; where most titles have such brackets or such
a line below, and few of these come again, as levels and languages do, they are who speaks.
"""

from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import people_beside
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.heads import LIKELY, Column
from confsched.reading.programme_text.grammar.layout import Layout
from confsched.reading.programme_text.grammar.people_and_rooms import welcome_unusual
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.labels import role_of
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, type_of
from confsched.reading.programme_text.words.joining import AND
from confsched.reading.programme_text.words.plain import folded

_BRACKETED = pattern(r"\s\(([^()]{3,80})\)\s*$")
_LISTED = pattern(rf",\s|\s/\s|\s{AND}\s")
_LEAST, _PAIR = 4, 2  # titles with such names, and lines of one
_PLACED = 0.5


def are_talks(lines: Sequence[Reading], layout: Layout) -> bool:
    """Whether each of several lines is a title with people where they stand on the whole page."""
    return len(lines) > 1 and all(_is_talk(one, layout) for one in lines)


def _is_talk(line: Reading, layout: Layout) -> bool:
    found = people_beside(line.text, Column(0, len(line.text)), sides=layout.sides)
    if found is None or found.side not in layout.sides or found.several.score < LIKELY:
        return False
    title = line.value(*found.title)
    return line.label is None and not (is_generic(title) or role_of(folded(title)))


def have_family_names(cells: Sequence[Sequence[Reading]]) -> bool:
    """Whether nothing but family names stands behind the titles of most cells, or below them."""
    talks = [one for one in cells if not type_of(one[0].text)]
    named = [reading.value(*part) for one in talks for reading, part in _family_names(one)]
    several = len(named) >= _LEAST and 3 * len(named) > 2 * len(talks)
    return several and 3 * len({*named}) >= 2 * len(named)


def _family_names(lines: Sequence[Reading]) -> Iterator[tuple[Reading, Column]]:
    """Where a cell has a title and names, and nothing else: in brackets, or in a line below."""
    title = lines[0].text
    found = _BRACKETED.search(title) if len(lines) == 1 else None
    part = Column(*found.span(1)) if found is not None else Column(0, len(lines[-1].text))
    said = lines[-1].value(*part) if found is not None or len(lines) == _PAIR else ""
    bare = title[: found.start()] if found is not None else title
    if said and not is_generic(bare) and all(map(_may_be_family, _LISTED.split(said))):
        yield lines[-1], part


def _may_be_family(text: str) -> bool:
    """Whether a text is one word like a name: `Sample`, `Sample-Tester`, and not `MIT`."""
    known = is_generic(text) or type_of(text) or role_of(folded(text))
    named = text[:1].isupper() and text[1:2].islower() and text.replace("-", "").isalpha()
    return named and not known and places.likeness(text) < _PLACED


def take_family_names(block: Block, lines: Sequence[Reading]) -> Sequence[Reading]:
    """Take in those whose family names stand behind a title or below it; the lines without them."""
    for reading, part in _family_names(lines) if block.layout.family_names else ():
        if welcome_unusual(block, reading, "", part):
            rest = reading.text[: part.start].rstrip(" (")
            return [Reading(lines[0].number, lines[0].line._replace(text=rest or lines[0].text))]
    return lines
