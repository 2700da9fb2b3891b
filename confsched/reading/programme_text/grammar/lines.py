"""The lines below a time: title, room, people, abstract; each is read as what it looks like most.

How much a line looks like something depends on what stands before it. A scorer says it for one
reading; the best of all is taken. Where no line looks like a title, one of those that looked like
something else is it.
"""

from collections.abc import Callable, Sequence

from confsched.reading.programme_text.grammar import (
    label_scores,
    people_scores,
    scores,
    section_takers,
    takers,
    title_scores,
)
from confsched.reading.programme_text.grammar.block import Block
from confsched.reading.programme_text.grammar.counted_beside import (
    counted_beside,
    listed_beside,
    mark_before,
)
from confsched.reading.programme_text.grammar.drafts import NOTHING, Session
from confsched.reading.programme_text.grammar.heads import Column
from confsched.reading.programme_text.grammar.in_rooms import (
    above_people,
    in_headings,
    in_rooms,
    in_sections,
    in_tracks,
    placed_score,
    sides_in_rooms,
)
from confsched.reading.programme_text.grammar.numbered import numbered
from confsched.reading.programme_text.grammar.place_of_all import room_in
from confsched.reading.programme_text.grammar.talks import talks_below
from confsched.reading.programme_text.grammar.titling import read_head
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.names import LIKELY
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import folded

_UNDERSTOOD = 0.3
_LISTED = 3  # items: fewer may be a title and where it is
# and no house: `Place: Public Library`
_ROOM = frozenset(
    ("room", "raum", "saal", "salle", "sala", "aula", "zaal", "lokaal", "sal", "hall")
)
_FEWEST = 3  # words that say something of a session
_READINGS: dict[str, tuple[Callable[[Block, Reading], float], Callable[[Block, Reading], None]]] = {
    "label": (label_scores.label_score, takers.take_label),
    "kind": (label_scores.kind_score, takers.take_type),
    "length": (label_scores.length_score, takers.take_length),
    "clauses": (label_scores.clauses_score, takers.take_clauses),
    "named": (label_scores.named_score, takers.take_unknown),
    "people": (people_scores.people_score, takers.take_people),
    "post": (people_scores.post_score, takers.take_post),
    "place": (scores.place_score, takers.take_place),
    "title": (title_scores.title_score, takers.take_title),
    "subtitle": (title_scores.subtitle_score, takers.take_subtitle),
    "section": (scores.section_score, section_takers.take_section),
    "part": (scores.part_score, takers.take_part),
    "placed": (placed_score, takers.take_placed),
    "talk": (scores.talk_score, takers.take_talk),
    "abstract": (scores.abstract_score, takers.take_abstract),
    "group": (scores.group_score, takers.take_group),
    "beside": (scores.beside_score, takers.take_beside),
}
_NAMED = 0.75  # how much a line may look like people that is a title nevertheless


def read_lines(block: Block, readings: Sequence[Reading]) -> None:
    """Read all lines below the title of a block."""
    marked = block.layout.marked
    title = block.session.title.text if block.titled else "".join(one.text for one in readings[:1])
    lines = readings if block.titled else readings[1:]
    block.talks = talks_below(title, lines, block.layout.talks, block.session.subtitle.text)
    block.listed = _are_listed(readings)
    points = numbered(readings)
    block.points = points if len(points) > 1 else ()
    in_cell = block.kinds is None
    block.pointed = not in_cell and _are_points(lines)
    block.marked = max((one.number for one in readings if one.number in marked), default=-1)
    session = block.session
    block.placed = in_rooms(
        readings, session.subtitle.text, session.room.text, block.layout.rooms_led
    )
    block.talks = {} if block.placed else block.talks
    block.placed = block.placed or in_sections(title, lines)
    label = session.subtitle.text or session.track.text
    if not block.placed and (counted := counted_beside(title, lines, label)):
        block.placed = counted
        _drop_code(block.session)
    if not block.placed and (above := above_people(readings)):
        block.placed, block.talks = above, {}
    block.placed = block.placed or in_tracks(lines) or listed_beside(title, lines)
    if not (block.placed or block.titled):
        block.placed = in_headings(readings)
    elif block.placed:
        sides = block.layout.sides | sides_in_rooms(readings, block.placed)
        block.layout = block.layout._replace(sides=sides)
    for reading in readings:
        read_line(block, reading)


def _drop_code(session: Session) -> None:
    """Leave the code of the first session out of its title, as it is of those beside it."""
    title = session.title
    mark = mark_before(title.text)
    if mark is not None and (mark.before or mark.lettered) and not mark.words:
        start = (
            title.start + mark.end if title.end - title.start == len(title.text) else title.start
        )
        session.title = title._replace(text=title.text[mark.end :], start=start)


def _are_listed(readings: Sequence[Reading]) -> bool:
    """Whether several items tell of one thing each: no names, and nothing behind labels."""
    items = [one for one in readings if one.line.kind is Kind.ITEM]
    plain = (one.label is None and one.people.score < LIKELY for one in items)
    return len(items) >= _LISTED and all(plain)


def _are_points(readings: Sequence[Reading]) -> bool:
    """Whether several lines right below the time tell what is on then, one thing each: no names."""
    near = [one for one in readings if one.gap == one.line.apart == 0 and one.label is None]
    plain = [one for one in near if max(one.people.score, one.place, one.prose) < LIKELY]
    other = any(one.text[-1:] == ":" or any(map(str.isdigit, one.text)) for one in plain)
    return len(readings) == len(plain) >= _LISTED and not other  # no address, no label


def read_line(block: Block, reading: Reading, *, last: bool = False, in_cell: bool = False) -> None:
    """Read one more line of a block; `last` is whether it has no other below.

    Behind the people in a cell, what nobody understands says something of the session.
    """
    if block.ended or not reading.says_something:
        block.keep(reading, "left out: below" if block.ended else "rule")
    elif block.above and block.section is None:
        _read_above(block, reading, last=last)
    elif block.titled and folded(reading.text) == folded(block.session.title.text):
        block.keep(reading, "title")  # once more, above what is told of it
    else:
        scored = {name: score(block, reading) for name, (score, _) in _READINGS.items()}
        best = max(scored, key=scored.__getitem__)
        if best == "title" and is_called_like_a_room(block):
            give_title(block)
            read_line(block, reading, in_cell=in_cell)
        elif scored[best] < _UNDERSTOOD and _is_told(block, reading, in_cell=in_cell):
            takers.take_abstract(block, reading)
        elif scored[best] < _UNDERSTOOD:
            block.spare = block.spare or (reading if not block.titled else None)
            block.keep(reading, "not understood")
        else:
            if not block.titled and best in ("people", "place"):
                block.spare = block.spare or reading
            _READINGS[best][1](block, reading)


def _is_told(block: Block, reading: Reading, *, in_cell: bool) -> bool:
    """Whether a line has enough words to be about the session whose people it stands behind.

    Where the title stands out it may be right below that as well.
    """
    near = bool(block.session.people) if in_cell else block.is_near(reading)
    near = near or _is_one_more_point(block, reading) or _is_sentence_below(block, reading)
    pointed = block.pointed or (reading in block.points and len(block.points) >= _LISTED)
    return pointed or (near and len(reading.text.split()) >= _FEWEST)


def _is_sentence_below(block: Block, reading: Reading) -> bool:
    """Whether a short sentence stands right below the people of a session: `Bring a pen.`."""
    told = block.last in ("people", "name") and bool(block.session.people)
    return told and block.titled and reading.gap == 0 and reading.text[-1] in ".!?"


def _is_one_more_point(block: Block, reading: Reading) -> bool:
    """Whether a line goes on with what is on below a title of which one line says more."""
    going_on = block.last in ("subtitle", "abstract") and reading.gap == 0
    return going_on and not block.session.people and reading.people.score < LIKELY


def _read_above(block: Block, reading: Reading, *, last: bool) -> None:
    """Read a line above the first session: only sections and untimed sessions are looked for.

    Who chairs these, and where they are, stands right above them: anywhere else it may be the chair
    of the conference, or where that is.
    """
    placed = (last and is_room(reading.text)) or _is_room_of_day(block, reading)
    placed = placed and not room_in(reading)
    if scores.section_score(block, reading) > 0.5 or placed:
        section_takers.take_section(block, reading)
    elif block.session.day and scores.part_score(block, reading) > 0.5:
        takers.take_part(block, reading)
    elif last and reading.label is not None and reading.label.role == "chair":
        takers.take_label(block, reading)


def _is_room_of_day(block: Block, reading: Reading) -> bool:
    """Whether a line below the heading of a day is the room of all that is on it: `Room: Attic`."""
    label = reading.label
    if label is None or not block.session.day:
        return False
    if label.field == "room" and block.layout.days_labelled and folded(label.name) != "rooms":
        return True
    return folded(label.name) in _ROOM and is_room(reading.value(label.end).strip())


def give_title(block: Block) -> None:
    """A block in which nothing looked like a title has one nevertheless."""
    session, spare = block.sessions[0], block.spare
    if block.named and not is_called_like_a_room(block):
        session.title = block.named
    elif spare is not None and spare.people.score < _NAMED:
        if session.room.start == spare.line.start:
            session.room = NOTHING
        block.session = session
        read_head(block, spare, Column(0, len(spare.text)))
        block.fates[:] = [one for one in block.fates if one.line != spare.number]
        block.keep(spare, "title")
    elif names := [one.name for one in session.people if one.part == "speaker"]:
        session.title = names[0]._replace(text=", ".join(one.text for one in names))
    elif session.room and folded(session.room.text) not in block.layout.again:
        session.title, session.room = session.room, NOTHING


def is_called_like_a_room(block: Block) -> bool:
    """Whether what looks like a room of no other session is a title, for people stand below it."""
    spare = block.spare
    if block.titled or spare is None or not block.session.people or block.layout.names_first:
        return False
    room = is_room(spare.text) and folded(spare.text) not in block.layout.again
    return room and spare.people.score < _NAMED
