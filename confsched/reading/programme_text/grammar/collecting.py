"""Sessions, days and sections as the blocks of a page bring them, from top to bottom."""

from collections.abc import Iterator, Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.grammar.block import LEADS, Block, Section, depth_of
from confsched.reading.programme_text.grammar.blocks import Piece
from confsched.reading.programme_text.grammar.days import ProgrammeDay, each_day, same_day
from confsched.reading.programme_text.grammar.drafts import NOTHING, Guest, Session, Told, told
from confsched.reading.programme_text.grammar.heads import (
    SURE,
    Column,
    columns,
    is_behind_kind,
)
from confsched.reading.programme_text.grammar.in_place_of_titles import call_by_only_talk
from confsched.reading.programme_text.grammar.layout import Layout
from confsched.reading.programme_text.grammar.lines import give_title, read_line, read_lines
from confsched.reading.programme_text.grammar.people_and_rooms import set_room
from confsched.reading.programme_text.grammar.rows import read_row
from confsched.reading.programme_text.grammar.titling import read_beside, read_head, take_kind
from confsched.reading.programme_text.page import Fate, Kind, Note
from confsched.reading.programme_text.recognisers.dates import Day
from confsched.reading.programme_text.recognisers.lengths import is_length, minutes_of
from confsched.reading.programme_text.recognisers.places import PLACE_MARK, is_room, is_track
from confsched.reading.programme_text.recognisers.readings import Reading, Where
from confsched.reading.programme_text.recognisers.titles import is_section, type_of
from confsched.reading.programme_text.recognisers.zones import zone_alone
from confsched.text.title_words import PAUSES
from confsched.text.titles import plain_type

_WORDS = 4  # of what a day is called in a heading of its own, but for the first
_SURE = 0.5
_LOWEST = 7  # level of headings that are only bold
_NEW_TIME = pattern(  # of the session above it
    r"(?i)\W*(?:new (?:start )?time|neue (?:uhr|anfangs)?zeit|nouvel(?:le)? (?:heure|horaire)|nueva"
    r" hora|nuevo horario|nuov[oa] (?:orario|ora)|nieuwe tijd|moved to|verschoben auf)\W*"
)


class Collected:
    """What the blocks of a page bring."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.days: list[ProgrammeDay] = []
        self.sessions: list[Session] = []
        self.fates: list[Fate] = []
        self.notes: list[Note] = []
        self.day = 0
        self.rooms: dict[int, Told] = {}  # in which all of a day is
        self.spans: dict[int, list[int]] = {}  # days on which all of another one comes again
        self.section: Section | None = None
        self.under: list[Session] = []  # sessions under that section

    def take(self, piece: Piece, *, heads: bool = False) -> None:
        """Read one more block; `heads` is whether it stands above a table."""
        if piece.day is not None:
            self.begin_day(piece.day, has_time=piece.anchor is not None)
        if piece.anchor is not None:
            self.mark_day(piece.anchor)
            self._take_block(piece, piece.anchor)
        elif piece.day is not None or not self.sessions or heads:
            self._take_above(piece)

    def begin_day(self, reading: Reading, *, has_time: bool) -> None:
        """Go on with the day that a line is the heading of."""
        heading = reading.day
        if heading is None:
            return
        known = [n for n, day in enumerate(self.days, 1) if same_day(day.said, heading.day)]
        if known:
            self.day = known[0]
            self.days[self.day - 1].complete(heading.day)
            self._go_elsewhere(reading, told(reading, heading.start, heading.end))
        elif self._goes_on(heading.day):
            self.days[self.day - 1].go_on(heading.day)
            if heading.day.number and heading.end > heading.start and not has_time:
                self.days[self.day - 1].title = told(reading, heading.start, heading.end)
        else:
            when = told(reading, heading.day.start, heading.day.end)
            title = told(reading, heading.start, heading.end)
            if has_time and reading.times is not None and heading.end > reading.times.start:
                title = title._replace(text="")
            title = _without_zone(title)
            self.day = len(self.days) + 1
            for said in each_day(heading.day):
                self.days.append(ProgrammeDay(said, when, title, line=reading.number))
            self.spans[self.day] = [*range(self.day + 1, len(self.days) + 1)]
            self._close_section_before(reading)
            room = title.text.partition(" | ")[0].partition(" · ")[0]  # `West Hall · Vancouver`
            placed = is_room(room) and (room == title.text or "," not in room)
            if (placed and self.layout.days_placed) or self.layout.days_again:
                self.days[self.day - 1].title = NOTHING
                bare, end = room.lstrip(f"{PLACE_MARK} "), title.start + len(room)
                self.rooms[self.day] = Told(bare, end - len(bare), end)
        if not has_time:
            self.fates.append(Fate(reading.number, "day", told(reading).text))

    def _go_elsewhere(self, heading: Reading, room: Told) -> None:
        """Go on in another room where a heading says a day again; above it was the first."""
        if not (room and self.layout.days_again):
            return
        self.close_section()
        before = self.rooms.pop(self.day, NOTHING)
        for session in self.sessions:
            if session.day == self.day and session.kind not in PAUSES:
                session.room = session.room or before
        self.section = Section(NOTHING, heading.number, [], room)

    def _close_section_before(self, heading: Reading) -> None:
        """End what the day before had; what somebody chairs, right above, is of this day."""
        section = self.section
        if section is None or not section.people or section.line != heading.number - 1:
            self.close_section()

    def _goes_on(self, said: Day) -> bool:
        """Whether the heading of the day is in two lines, a date and its weekday or its number."""
        above = self.days[self.day - 1].said if self.day else None
        if above is None or (self.sessions and self.sessions[-1].day == self.day):
            return False
        apart = {bool(one.day) for one in (above, said)} == {True, False}
        weekdays = [one.weekday is not None for one in (above, said)]
        numbers = sum(bool(one.number) for one in (above, said))
        listed = self.day > 1 and all(one.day < self.day - 1 for one in self.sessions)
        return apart and (not listed if numbers == 1 else sum(weekdays) == 1 and not numbers)

    def repeat(self) -> None:
        """What stands below several days is on each of them; all of a day may be in one room."""
        self.close_section()
        for day, room in self.rooms.items():
            inside = [one for one in self.sessions if one.day == day and one.kind not in PAUSES]
            named = sum(bool(one.room) for one in inside)
            for session in inside if 2 * named <= len(inside) else ():  # else it is the house
                session.room = session.room or room
        found = list(self.sessions)
        self.sessions += [one.on_day(day) for one in found for day in self.spans.get(one.day, ())]

    def mark_day(self, reading: Reading) -> None:
        """Go on with the day that markup says beside a time; a day without a date has that one."""
        marked = reading.marked
        if marked is None or marked.date is None:
            return
        known = [n for n, day in enumerate(self.days, 1) if same_day(day.said, marked)]
        if known:
            self.day = known[0]
        elif self.day and not self.days[self.day - 1].said.day:
            self.days[self.day - 1].complete(marked)
        else:
            when = (
                told(reading, reading.times.start, reading.times.end) if reading.times else NOTHING
            )
            self.days.append(ProgrammeDay(marked, when, NOTHING, line=reading.number))
            self.day = len(self.days)
            self.close_section()

    def _look_at_level(self, anchor: Reading) -> None:
        """Go on with a section in a list as long as its sessions stand deeper than it."""
        section = self.section
        depth = depth_of(anchor.line)
        if section is None or section.level < 0 or depth < 0:
            return
        if depth > section.level:
            self.section = section._replace(nested=True)
        elif section.nested:
            self.close_section()

    def _take_block(self, piece: Piece, anchor: Reading) -> None:
        self._look_at_level(anchor)
        session = Session(anchor.number, self.day, anchor.times)
        session.headed = _heading(anchor)
        session.indent = anchor.line.indent
        session.depth = anchor.line.level + 1 if anchor.line.kind is Kind.ITEM else 0
        block = Block(session, self.layout, anchor)
        times = anchor.times
        if times is not None:
            session.when = told(anchor, times.start, times.end)
            session.zone = times.zone
            self.note_slip(anchor)
        block.keep(anchor, "session")
        self._read_anchor(block, piece, anchor)
        block.parts = frozenset(_parts(piece.below))
        read_lines(block, piece.below)
        self.finish(block)

    def note_slip(self, reading: Reading) -> None:
        """Say once what was made of a time that is misspelt, or is none."""
        times = reading.times
        if times is not None and times.slip:
            when = told(reading, times.start, times.end)
            note = Note(when.start, when.end, times.slip, times.mistake)
            self.notes += [note] if note not in self.notes else []

    def note_mistake(self, reading: Reading | None) -> None:
        """The same of what is to be mended in the page."""
        if reading is not None and reading.times is not None and reading.times.mistake:
            self.note_slip(reading)

    def _read_anchor(self, block: Block, piece: Piece, anchor: Reading) -> None:
        """The title: beside the time, or above it."""
        if anchor.line.cells:
            read_row(block, anchor)
        elif anchor.where is Where.TRAILING and is_behind_kind(anchor):
            end = len(anchor.text[: anchor.before.end].rstrip(" :!"))
            take_kind(block, anchor, anchor.before.start, end)
            read_head(block, anchor, Column(*anchor.after))
        elif anchor.where is Where.TRAILING:
            if anchor.after.end > anchor.after.start:
                self._read_behind(block, anchor)
            read_head(block, anchor, Column(*anchor.before))
        elif anchor.where is Where.LEADING and anchor.number in self.layout.placed:
            set_room(block, anchor, *anchor.after)
        elif anchor.where is Where.LEADING:
            read_head(block, anchor, Column(*anchor.after))
        elif anchor.after.end > anchor.after.start:
            self._read_behind(block, anchor)
            block.last = "time"
        for reading in piece.above:
            read_line(block, reading)

    def _read_behind(self, block: Block, anchor: Reading) -> None:

        for part in columns(anchor.text, *anchor.after):
            if is_length(anchor.text[slice(*part)]):
                block.session.length = minutes_of(anchor.text[slice(*part)]) or 0
            else:
                read_beside(block, anchor, part)

    def _take_above(self, piece: Piece) -> None:
        """Lines above the first session: sections and sessions without a time may be among them."""
        block = Block(Session(-1, self.day), self.layout, None)
        block.above = True
        for reading in self._below_title(block, piece):
            # one of several rooms is no place of all that follows
            last = reading is piece.below[-1] and not any(
                is_room(x.text) for x in piece.below[-2:-1]
            )
            read_line(block, reading, last=last)
        self.finish(block)

    def _below_title(self, block: Block, piece: Piece) -> Sequence[Reading]:
        """What stands above the first session of a day, but for a heading of several words.

        That is what the day is called, where its own heading does not say it.
        """
        first = piece.below[0] if piece.day is not None and piece.below else None
        day = self.days[self.day - 1] if self.day else None
        if first is None or day is None or day.title or not _may_title_day(first, self.layout):
            return piece.below
        day.title = told(first)
        block.keep(first, "day")
        return piece.below[1:]

    def finish(self, block: Block) -> None:
        """Keep what a block came to."""
        block.settle_leaders()
        if not block.sessions[0].title and not block.above:
            give_title(block)
        for session in block.sessions:
            if session.kind == "panel":
                session.doubt_titled()
            call_by_only_talk(session)
            session.settle_language()
            if session.title or session.times is not None:
                self._add(session)
        self.fates += block.fates
        if block.section is not None:
            self.close_section()
            self.section = block.section
            if block.above and not self.section.title:
                self.rooms.setdefault(self.day, self.section.room)

    def _add(self, session: Session) -> None:
        before = self.sessions[-1] if self.sessions else None
        if before and before.day == session.day and _NEW_TIME.fullmatch(session.title.text):
            before.times, before.when = session.times or before.times, session.when
            before.stand_under(NOTHING, session.room, session.people)
            before.abstract += session.abstract
            self.notes.append(Note(*before.when[1:], "read as when what stands above it begins"))
            return
        self.sessions.append(session)
        if session.line in self.layout.untimed or self._is_over(session):
            self.close_section()
        if self.section is not None:
            self._add_to_section(self.section, session)

    def _add_to_section(self, section: Section, session: Session) -> None:
        """Let a session stand under the section before it, or close that."""
        chaired = bool((*section.people, *_chairs_below(section, self.under)))
        farewell = chaired and plain_type(session.title.text) == "closing"  # to all, of nobody
        stage = bool(section.room) and not section.title  # concerts are on it too
        if farewell:
            self.close_section()
        elif session.kind not in PAUSES or (stage and (session.kind == "social" or not self.under)):
            self.under.append(session)
        elif not (stage or self._lasts_over(section, session.kind, chaired=chaired)):
            self.close_section()

    def _lasts_over(self, section: Section, pause: str, *, chaired: bool) -> bool:
        """Whether a section goes on behind a pause of this kind."""
        return (
            is_track(section.title.text)
            or (section.lasting and pause == "break")
            or (chaired and not self.under and pause == "registration")
            or (chaired and bool(section.title and self.under) and pause == "break")
            or section.nested
            or section.line in self.layout.tables
        )

    def _is_over(self, session: Session) -> bool:
        """Whether the section has ended when a session begins."""
        head = self.section.time if self.section is not None else None
        own, whole = session.times, head.times if head is not None else None
        if own is None or whole is None or whole.last is None:
            return False
        return whole.first.minutes < whole.last.minutes <= own.first.minutes

    def end_table(self) -> None:
        """End the section that a table is, which breaks do not end."""
        if self.section is not None and self.section.line in self.layout.tables:
            self.close_section()

    def close_section(self) -> None:
        """Tell the sessions under a section of it: its track, or the label of the only one."""
        section, under = self.section, self.under
        self.section, self.under = None, []
        if section is None or not under:
            return
        title = section.title
        section.people.extend(_chairs_below(section, under))
        if len(under) == 1 and not (under[0].subtitle or is_track(title.text)):
            under[0].subtitle, title = title, NOTHING
        for session in under:
            session.stand_under(title, section.room, section.people)


def _without_zone(title: Told) -> Told:
    """The title of a day without what says in which zone its times are: `Online, all times ET`."""
    rest, _, last = title.text.rpartition(", ")
    if zone_alone(last) is None:
        return title
    return title._replace(text=rest, end=title.start + len(rest))


def _chairs_below(section: Section, under: Sequence[Session]) -> Iterator[Guest]:
    """Who chairs all of a section of several talks: those named below the last of them alone."""
    parts = [{guest.part for guest in one.people} for one in under]
    spoken = len(parts) > 1 and "speaker" in parts[-1] and not section.people
    panel = spoken and type_of(under[-1].title.text) == "panel"  # which has a chair of its own
    several = spoken and section.title and not panel
    if several and not any(each.intersection(LEADS) for each in parts[:-1]):
        yield from (guest for guest in under[-1].people if guest.part in LEADS)


def _may_title_day(reading: Reading, layout: Layout) -> bool:
    """Whether a heading right below that of a day says something else than what follows is."""
    plain = reading.label is None and reading.prose < _SURE and reading.place < _SURE
    heads = reading.line.kind is Kind.HEADING and reading.number not in layout.over
    several = reading.text.count(" ") >= _WORDS and reading.people.score < _SURE
    return plain and heads and several and not (is_section(reading.text) or is_track(reading.text))


def _heading(anchor: Reading) -> int:
    """The level of a heading with a time; a line that is all bold is below all others."""
    if anchor.line.kind is Kind.HEADING:
        return anchor.line.level
    return _LOWEST if anchor.line.bold and not anchor.line.cells else 0


def _parts(below: Sequence[Reading]) -> Iterator[int]:
    """Lines between two lists of people: titles of sessions that have no time of their own."""
    for before, one, after in zip(below, below[1:], below[2:], strict=False):
        parted = one.gap > 0 and one.line.kind in (Kind.PLAIN, Kind.HEADING)
        titled = one.label is None and one.prose < 0.5 and one.people.score < 0.5
        if parted and titled and one.place < 0.5 and _is_listed(before) and _is_listed(after):
            yield one.number


def _is_listed(reading: Reading) -> bool:
    """Whether it is an item of a list that names somebody with a post or an organization."""
    label = reading.label
    people = reading.people_between(label.end) if label is not None else reading.people
    known = people.score >= SURE and bool(people.people[0].post)
    return reading.line.kind is Kind.ITEM and known
