"""What cells of a grid of rooms tell in each of their lines, and family names behind their titles.

`Ada Sample: Sails` above `Ben Tester: Knots`, where people stand so on the whole page, are two
talks. A name alone in brackets, `Boats (Sample)`, may be anything; where most titles have such
brackets, and few of these come again, as levels and languages do, they are who speaks.
"""

from collections.abc import Sequence

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
_LEAST = 4  # titles with such brackets
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
    """Whether the titles of most cells have nothing but family names in brackets behind them."""
    talks = [one for one in cells if not type_of(one[0].text)]
    found = [match for one in talks if len(one) == 1 and (match := _BRACKETED.search(one[0].text))]
    said = [one[1] for one in found if not is_generic(one.string[: one.start()])]
    named = [one for one in said if all(map(_may_be_family, _LISTED.split(one)))]
    several = len(named) >= _LEAST and 3 * len(named) > 2 * len(talks)
    return several and 3 * len({*named}) >= 2 * len(named)


def _may_be_family(text: str) -> bool:
    """Whether a text is one word like a name: `Sample`, `Sample-Tester`, and not `MIT`."""
    known = is_generic(text) or type_of(text) or role_of(folded(text))
    named = text[:1].isupper() and text[1:2].islower() and text.replace("-", "").isalpha()
    return named and not known and places.likeness(text) < _PLACED


def take_family_names(block: Block, reading: Reading) -> Column:
    """Take in those in the brackets behind a title; what is before them is the title."""
    bracket = _BRACKETED.search(reading.text) if block.layout.family_names else None
    if bracket is None or not welcome_unusual(block, reading, "", Column(*bracket.span(1))):
        return Column(0, len(reading.text))
    return Column(0, bracket.start())
