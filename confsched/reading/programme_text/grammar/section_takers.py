"""What is done with the heading of several sessions: what they are called, where, who chairs."""

from itertools import chain
from re import Match

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import Block, Section, depth_of
from confsched.reading.programme_text.grammar.drafts import NOTHING, Told, told
from confsched.reading.programme_text.grammar.headings import coded_section
from confsched.reading.programme_text.grammar.heads import Column, place_beside
from confsched.reading.programme_text.grammar.layout import Layout
from confsched.reading.programme_text.grammar.people_and_rooms import read_named, room_told
from confsched.reading.programme_text.recognisers.clauses import are_clauses
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.day_headings import is_part_of_day
from confsched.reading.programme_text.recognisers.labels import label_of
from confsched.reading.programme_text.recognisers.people import people_in
from confsched.reading.programme_text.recognisers.places import PLACE_MARK, is_room
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.words.plain import trimmed

_CHAIRED = pattern(r"[(\[]((?:[^()\[\]]|\([^()]*\)){4,160})[)\]]\W*$")
_LONGEST = 120  # characters
_WITHIN = pattern(r"\s*[;,|·]\s*|\s[-–—]\s")  # `(Chair: Ada Sample, Hall A)`
_LED = pattern(  # `Session 1 – Chair: Ada Sample`
    r"(?:\s*[:,;|\t–—-]\s*|(?<=\d)\s+|(?<=\w{3})\.\s+|(?i:(?<=\w\ssession)|(?<=morning)|(?<=afternoon)|(?<=matinée)"
    r"|(?<=midi)|(?<=mittag)|(?<=mañana)|(?<=tarde)|(?<=mattina)|(?<=pomeriggio))\s+)"
    r"(?=([^\W\d_]{3,}(?: [^\W\d_]+)?[: ]\s*\S.{3,120})$)"
)


def take_section(block: Block, reading: Reading) -> None:
    """Begin a section; who chairs it may stand in brackets, and it may be labelled as a room."""
    start, end = trimmed(reading.text.rstrip(" :"))
    block.section = _placed(block.layout, reading, start, end)
    if block.section is None or chair_behind(block.section.room.text) is not None:
        _take_chaired(block, reading, Column(start, end))
    block.open, block.last = None, "section"
    block.keep(reading, "section")


def _placed(layout: Layout, reading: Reading, start: int, end: int) -> Section | None:
    """The section of a heading that says where it is, or nothing else."""
    label, coded = reading.label, coded_section(reading.text)
    if coded is not None:
        title, room = (told(reading, *coded.span(part)) for part in (1, 2))
        return Section(title, reading.number, [], room)
    if label is not None and label.field == "room" and label.end < end:
        room = told(reading, *trimmed(reading.text, label.end, end))
        return Section(NOTHING, reading.number, [], room)
    of_part = place_beside(reading.text, Column(start, end))
    if of_part is not None and is_part_of_day(reading.text[slice(*of_part[0])]):
        return Section(NOTHING, reading.number, [], room_told(reading, *of_part[1]))
    hall = _room_of_section(layout, reading, start, end)
    beside = place_beside(reading.text, Column(start, end)) if hall is None else None
    if beside is not None:  # `Session 1: Ropes (Room: Attic)`
        before, hall = beside
        return Section(told(reading, *before), reading.number, [], room_told(reading, *hall))
    if hall is None:
        return None
    title = told(reading, *trimmed(reading.text, start, max(start, hall.start - 1)))
    if days_in(title.text) or title.text == PLACE_MARK:
        title = NOTHING  # `Probstadt, 4 May 2030, Hall A`
    return Section(title, reading.number, [], told(reading, *hall))


def _take_chaired(block: Block, reading: Reading, heading: Column, room: Told = NOTHING) -> None:
    """Begin a section with who chairs it, and perhaps where, if its heading says so."""
    text = reading.text[: heading.end]
    bracket = next(filter(None, (chair_behind(text), _in_brackets(text))), None)
    chair, place = _chair_and_room(text, bracket) if bracket is not None else (None, None)
    end = trimmed(text, heading.start, bracket.start() if bracket is not None else heading.end)[1]
    beside = None if room or place else place_beside(text, Column(heading.start, end))
    (_, end), place = beside or ((0, end), place)
    if not (place or room) and chair is not None and is_room(text[heading.start : end]):
        place, end = Column(heading.start, end), heading.start  # `Room 1 (Chair: Ada Sample)`
    part = is_part_of_day(text[heading.start : end])
    plain = is_part_of_day(text) or any(one.day for one in days_in(text))
    title = NOTHING if plain else told(reading, heading.start, end)
    level = depth_of(reading.line)
    room = room_told(reading, *place) if place is not None else room
    block.section = Section(title, reading.number, [], room, part and chair is not None, level)
    if chair is not None:
        label = label_of(text[slice(*chair)])
        begin = chair.start + (label.end if label is not None and label.role else 0)
        read_named(block, reading, label.role if label else "chair", begin, chair.end)


def _in_brackets(text: str) -> Match[str] | None:
    """Who chairs in the brackets that a heading ends with; not `(Part I)`."""
    bracket = _CHAIRED.search(text)
    said = text[slice(*_chair_and_room(text, bracket)[0])] if bracket is not None else ""
    return bracket if label_of(said) is not None or people_in(said).people else None


def _chair_and_room(text: str, bracket: Match[str]) -> tuple[Column, Column | None]:
    """Who chairs, and the room before or behind them: `(Chair: Ada Sample, Hall A)`."""
    start, end = bracket.span(1)
    marks = [*_WITHIN.finditer(text, start, end)]
    if marks and is_room(text[marks[-1].end() : end]):
        return Column(start, marks[-1].start()), Column(marks[-1].end(), end)
    if marks and is_room(text[start : marks[0].start()]):
        return Column(marks[0].end(), end), Column(start, marks[0].start())
    return Column(start, end), None


def chair_behind(heading: str) -> Match[str] | None:
    """Who chairs, with a label, behind what a heading says, and with what parts the two."""
    for one in chain(_CHAIRED.finditer(heading), _LED.finditer(heading)):
        within = _WITHIN.split(one[1]) if heading[one.start()] in "([" else (one[1],)
        if any(label is not None and label.role for label in map(label_of, within)):
            return one
    return None


def heads_part_of_day(text: str) -> bool:
    """Whether a line is a part of a day and who chairs it: `Morning session, chair Ada Sample`.

    Or where all of it is: `Morning (Council Chamber)`.
    """
    if len(text) >= _LONGEST:
        return False
    placed = place_beside(text, Column(0, len(text)))
    if placed is not None and is_part_of_day(text[slice(*placed[0])]):
        return True
    chair = chair_behind(text)
    heads = chair is not None and is_part_of_day(text[: chair.start()].strip())
    return heads and not are_clauses(text)  # `Morning keynote by Ada Sample`


def _room_of_section(layout: Layout, reading: Reading, start: int, end: int) -> Column | None:
    """The room that a heading is, or that stands in brackets behind it: `Track A (Hall 2)`.

    What stands behind a room says more of it: `Hall A (ground floor)`.
    """
    bracket = _CHAIRED.search(reading.text)
    of_room = bracket is not None and is_room(reading.text[start : bracket.start()])
    if bracket is not None and is_room(bracket[1]) and not of_room:
        return Column(*bracket.span(1))
    start = max((day.end for day in days_in(reading.text) if day.day), default=start)
    said = reading.text[start:end]
    start, end = trimmed(reading.text, end - len(said.lstrip(f", ·|–-{PLACE_MARK}")), end)
    placed = layout.halls if reading.number in layout.tables else is_room(said)
    placed = placed or reading.number in layout.rooms_over
    return Column(start, end) if placed else None
