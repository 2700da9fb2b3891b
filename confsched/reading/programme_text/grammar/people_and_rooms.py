"""People and rooms where a label or markup says them, and both in one line."""

from collections.abc import Sequence
from functools import lru_cache

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.beside import Side, is_given_alone
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.drafts import NOTHING, Guest, Told, told
from confsched.reading.programme_text.grammar.heads import (
    Column,
    columns,
    people_behind,
    place_beside,
)
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers import places
from confsched.reading.programme_text.recognisers.clauses import clauses_in
from confsched.reading.programme_text.recognisers.labels import Label, label_of, role_of
from confsched.reading.programme_text.recognisers.posts import holds_organization
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.recognisers.titles import is_generic, is_pause, type_of
from confsched.reading.programme_text.words.joining import AND
from confsched.reading.programme_text.words.plain import folded, trimmed
from confsched.reading.programme_text.words.programme import FIELDS
from confsched.reading.programme_text.words.untold import ALL, is_nobody

_LISTED = pattern(rf"(?:,\s+(?:{AND}\s)?|;\s+|\s/\s|\s{AND}\s)(?![^()]*\))")
_BODY = pattern(r"\s\(([^()]+)\)$")
_FAMILY = r"(?![a-zß-ÿ])[^\W\d_][^\W\d_A-ZÀ-Þ]+(?:-[^\W\d_]+)?"
_FAMILIES = pattern(rf"{_FAMILY}(?:(?:,\s|\s/\s|\s{AND}\s){_FAMILY}){{0,5}}")
_FEW = 9  # three cells are too few
_APART = pattern(r"\s[-–—|•·]\s")
_PRICED = pattern(r"\s(?:[£€$]\s?\d[\d.,]{0,8}|(?i:free|gratis))$")  # `Town Hall £9`
_OPENING = "\"'“„«(#@"
_NUMBER = pattern(r"\d{1,2}[.)]\s+")
_PLACED = 0.5  # of people and a room that stand beside each other


def set_room(block: Block, reading: Reading, start: int, end: int) -> None:
    """Set the room, if it is not known yet: of all that follows below a heading of several."""
    room = room_told(reading, start, end)
    if block.section is not None:
        block.section = block.section._replace(room=block.section.room or room)
    else:
        block.session.room = block.session.room or room


def take_label(block: Block, reading: Reading, label: Column) -> None:
    """What stands before a title, perhaps with its room: `Breakout A (Hall 2): Boats`."""
    sure = block.layout.bracketed or reading.line.start in block.placed
    label, room = place_beside(reading.text, label, sure=sure) or (label, Column(0, 0))
    set_room(block, reading, *room)
    block.session.subtitle = told(reading, *trimmed(reading.text, *label))


def room_told(reading: Reading, start: int, end: int) -> Told:
    """The room that a stretch says, without `in` before it and brackets around it."""
    end = start + len(_PRICED.sub("", reading.text[start:end]))
    start, end = trimmed(reading.text, start, end)
    if start >= end or _is_untold(reading.text[start:end]):
        return NOTHING
    if reading.text[start] in "([" and reading.text[end - 1] in ")]":
        start, end = start + 1, end - 1
    elif reading.text[end - 1] == ")" and "(" not in reading.text[start:end]:
        end -= 1
    while start < end and not (reading.text[start].isalnum() or reading.text[start] in _OPENING):
        start += 1  # a mark or a picture: `📍 Hall A`
    start += places.led_by(reading.text[start:end]) or reading.text[start:end].startswith("@")
    return told(reading, start, end)


@lru_cache(maxsize=1024)
def _is_untold(text: str) -> bool:
    """Whether it says that a room will be told later, `Room TBA`, or who is in it: `(Chairs)`."""
    if role_of(folded(text).strip(" ()[]")) or folded(text) == "no room yet":
        return True
    words = (word for word in text.split() if FIELDS.get(folded(word.strip(" ()[]:"))) != "room")
    return is_nobody(" ".join(words))


def read_named(block: Block, reading: Reading, role: str, start: int, end: int) -> None:
    """Read a stretch of a line that names people who have a role."""
    block.welcome_all(reading, reading.people_between(start, end, several=True).people, role, start)


def read_clauses(block: Block, reading: Reading, start: int, end: int) -> None:
    """The people of a line that names them in several roles."""
    for clause in clauses_in(reading.text[:end], start):
        read_named(block, reading, clause.role, clause.start, clause.end)


def read_people_and_place(block: Block, reading: Reading, part: Column, role: str = "") -> bool:
    """Read people and the room beside them, `Ada Sample, Hall A`; whether that is what it says."""
    parts = columns(reading.text, *part)
    apart = _APART.search(reading.text, *part) if len(parts) == 1 else None
    if apart is not None and places.is_room(reading.value(part.start, apart.start())):
        parts = [Column(apart.end(), part.end), Column(part.start, apart.start())]
    placed = place_beside(reading.text, part) if len(parts) == 1 else None
    people, room = placed or (parts if len(parts) == 2 else (part, part))
    several = reading.people_between(*people)
    least = min(several.score, places.likeness(reading.value(*room)))
    if people == room or least < _PLACED or block.section is not None:
        return False
    block.welcome_all(reading, several.people, role, people.start)
    set_room(block, reading, *room)
    return True


def read_labelled(block: Block, reading: Reading, label: Label, start: int, end: int) -> None:
    """The people behind a label; a word or two with capitals are somebody behind a sure one."""
    block.last = "people"
    block.open = label if label.plural or label.role == "speaker" else None
    number = _NUMBER.match(reading.text, start, end)
    start = number.end() if number is not None else start
    said = reading.value(start, end)
    several, named_to = people_behind(reading, label, start, end)
    block.led = len(several.people) > 1 and reading.line.kind is not Kind.ITEM
    block.welcome_all(reading, several.people, label.role, start)
    if named_to < end:
        block.session.abstract.append(told(reading, *trimmed(reading.text, named_to, end)))
    unknown = not (several.people or is_nobody(said) or folded(said) in ALL)
    part = Column(start, end)
    if unknown and not (label.certain and welcome_unusual(block, reading, label.role, part)):
        block.session.abstract.append(told(reading))  # `Moderator: somebody from the port`
    if len(several.people) == 1 and not several.people[0].post:
        block.last = "name"


def welcome_unusual(block: Block, reading: Reading, role: str, part: Column) -> bool:
    """Take in what has the shape of names, if all of a list are a word or two with capitals.

    What stands behind a dash is where they are from.
    """
    apart = _APART.search(reading.text, *part)
    end, begin = apart.start() if apart is not None else part.end, part.start
    body = reading.value(apart.end(), part.end).strip() if apart is not None else ""
    parts = []
    for match in [*_LISTED.finditer(reading.text, begin, end), None]:
        parts.append(trimmed(reading.text, begin, match.start() if match is not None else end))
        begin = match.end() if match is not None else end
    bodies = [_BODY.search(reading.value(*one)) for one in parts]
    words = [_BODY.sub("", reading.value(*one)).split() for one in parts]
    some = any(role_of(folded(word)) or folded(word) in ALL for name in words for word in name)
    named = all(len(name) < 4 and all(word[:1].isupper() for word in name) for name in words)
    named = named and not any(holds_organization(" ".join(name)) for name in words)
    if named and not some:
        for (start, stop), found in zip(parts, bodies, strict=True):
            name = told(reading, start, stop if found is None else start + found.start())
            if is_nobody(name.text):
                continue
            block.welcome(Guest(name, role, organization=body if found is None else found[1]))
    return named and not some


def have_family_names(cells: Sequence[Sequence[Reading]]) -> bool:
    """Whether most cells are titles and family names alone: few come again, as levels would."""
    talks = [one for one in cells if not type_of(one[0].text)]
    named = [one[-1].value(*part) for one in talks if (part := _family_names(one)) is not None]
    return 3 * len(named) > max(2 * len(talks), _FEW) and 3 * len({*named}) >= 2 * len(named)


def _family_names(cell: Sequence[Reading]) -> Column | None:
    """Where they may stand: in brackets behind a title, or in a line below it."""
    bracket = _BODY.search(cell[0].text) if len(cell) == 1 else None
    part = bracket.span(1) if bracket is not None else (0, len(cell[-1].text) * (len(cell) == 2))
    said = cell[-1].value(*part)
    known = is_generic(said) or type_of(said) or role_of(folded(said)) or places.is_room(said)
    return Column(*part) if _FAMILIES.fullmatch(said) and not known else None


def take_family_names(block: Block, cell: Sequence[Reading]) -> Sequence[Reading]:
    """Take in those whose family names a cell ends with; the title without them, or the lines."""
    part = _family_names(cell) if block.layout.family_names else None
    if part is None or not welcome_unusual(block, cell[-1], "", part):
        return cell
    title = cell[0].text[: part.start].rstrip(" (") or cell[0].text
    return [Reading(cell[0].number, cell[0].line._replace(text=title))]


def label_between(reading: Reading, people: Column) -> Label | None:
    """The label that stands before people: `Title, moderated by Ada Sample`."""
    label = label_of(reading.text[people.start : people.end].strip("()[] "))
    return label if label is not None and label.role else None


def is_pause_in_room(block: Block, said: str) -> bool:
    """Whether brackets behind a break say where it is; where people usually stand, maybe who."""
    within = said.rpartition("(")[2].rstrip(" )")
    who = Side.BEHIND in block.layout.sides and is_given_alone(within)
    return is_pause(said) and not who
