"""A page to the programme that it holds."""

from collections.abc import Iterator, Sequence
from itertools import compress, groupby, pairwise

from confsched.reading.programme_text.grammar.above import venue_above
from confsched.reading.programme_text.grammar.bare_hours import read_bare_hours
from confsched.reading.programme_text.grammar.below import venue_below, venue_in
from confsched.reading.programme_text.grammar.blocks import pieces
from confsched.reading.programme_text.grammar.cells import take_table
from confsched.reading.programme_text.grammar.cells_apart import with_sessions_apart
from confsched.reading.programme_text.grammar.coded_chairs import with_chairs_named
from confsched.reading.programme_text.grammar.collecting import Collected
from confsched.reading.programme_text.grammar.days import date_days, say_years_above, without_year
from confsched.reading.programme_text.grammar.days_alone import (
    read_days_of_a_series,
    read_dotted_days,
    read_slashed_days,
    read_slashed_days_before_times,
    read_slashed_series,
    read_spans,
    without_note,
)
from confsched.reading.programme_text.grammar.days_called import read_called_days
from confsched.reading.programme_text.grammar.dotted_times import (
    read_bare_times,
    read_comma_times,
    read_dotted_times,
    read_ranges,
    without_axis,
    without_repeated,
)
from confsched.reading.programme_text.grammar.drafts import NOTHING, Session, Told
from confsched.reading.programme_text.grammar.elsewhere import (
    elsewhere,
    only_date,
    read_deadlines,
    with_event,
    without_versions,
)
from confsched.reading.programme_text.grammar.ends import (
    settle_ends,
    settle_pauses,
    without_bare_ends,
)
from confsched.reading.programme_text.grammar.events import FromData, conference_event, programme_in
from confsched.reading.programme_text.grammar.frames import (
    entitle,
    frames_in,
    settled,
    without_event,
)
from confsched.reading.programme_text.grammar.halves import mend_halves, read_noons, settle_halves
from confsched.reading.programme_text.grammar.headings import over_rows, over_tables
from confsched.reading.programme_text.grammar.inside import programme_lines
from confsched.reading.programme_text.grammar.known import complete_names, welcome_known
from confsched.reading.programme_text.grammar.layout import Layout, layout_of
from confsched.reading.programme_text.grammar.lengths import (
    read_lengths_of_items,
    settle_lengths,
    settle_link_words,
)
from confsched.reading.programme_text.grammar.meetings import settle_meeting
from confsched.reading.programme_text.grammar.names_first import has_names_alone
from confsched.reading.programme_text.grammar.noted import with_organizations
from confsched.reading.programme_text.grammar.pairing import lines_below_titles
from confsched.reading.programme_text.grammar.people_and_rooms import have_family_names
from confsched.reading.programme_text.grammar.place_of_all import in_room_of_all
from confsched.reading.programme_text.grammar.result import Facts, Tree, settled_of_all
from confsched.reading.programme_text.grammar.rooms_again import explain_rooms, settle_rooms_again
from confsched.reading.programme_text.grammar.sequence import in_sequence, in_time
from confsched.reading.programme_text.grammar.told_apart import tell_apart
from confsched.reading.programme_text.grammar.told_twice import told_once
from confsched.reading.programme_text.grammar.top import (
    conference_title,
    entitle_agenda,
)
from confsched.reading.programme_text.grammar.tracks import settle_tracks
from confsched.reading.programme_text.grammar.wrapped import unwrapped
from confsched.reading.programme_text.grammar.zone_of_all import conference_zone
from confsched.reading.programme_text.page import Asked, Fate, Joined, Kind, Line, Note, Page
from confsched.reading.programme_text.programme import Programme
from confsched.reading.programme_text.recognisers import prose
from confsched.reading.programme_text.recognisers.clocks import holds_time
from confsched.reading.programme_text.recognisers.pairs import are_pairs, pair_marks
from confsched.reading.programme_text.recognisers.places import is_room
from confsched.reading.programme_text.recognisers.readings import Reading
from confsched.reading.programme_text.tables.days import days_apart, days_beside
from confsched.reading.programme_text.tables.heads import below_each_other, parted
from confsched.reading.programme_text.tables.heads_and_cells import (
    Shape,
    Table,
    table_in,
    texts_of_people,
    titled_cells,
)
from confsched.reading.programme_text.tables.once_for_several import (
    with_cells_again,
    with_times_above,
)
from confsched.reading.programme_text.tables.rooms_within import (
    headed_by_room,
    with_rooms_within,
    with_sections_within,
)
from confsched.reading.programme_text.tables.times_last import with_times_first
from confsched.reading.programme_text.tables.turned import turned
from confsched.reading.programme_text.tables.untimed import dated_table, headed_talks
from confsched.reading.tree import Sequence as Items

NOTHING_ASKED = Asked()
_FEW_OF = 2  # sessions in the page for each in its data: then the data has some of them only
_OPENING = 60  # characters of a line in which a time is looked for
_PAIR = 2  # rows: a head and what stands below it; columns
_TOP = 20  # lines of a page whose data has no title, in which it is looked for


def read_programme(page: Page, asked: Asked = NOTHING_ASKED) -> Programme:
    """The programme that a page holds; one without any session if it holds none.

    `asked` is what somebody says besides the page; it is believed before the page. What the data
    of a page describes as events is taken as it is, unless people read far more in the page.
    """
    data = programme_in(page)
    if data is None:
        return _of_lines(page, asked)
    read = _of_lines(page, asked) if _has_more(page, data) else None
    more = read is not None and _count(read) > _FEW_OF * len(data.sessions)
    return read if read is not None and more else _of_data(page, data)


def _has_more(page: Page, data: FromData) -> bool:
    """Whether more lines have times than the data of a page can say: one or two for each event."""
    timed = sum(holds_time(line.text[:_OPENING]) for line in page.lines)
    return timed > _FEW_OF * len(data.sessions)


def _count(programme: Programme) -> int:
    sessions = programme.root.get("sessions")
    return len(sessions) if isinstance(sessions, Items) else 0


def _of_data(page: Page, data: FromData) -> Programme:
    settle_halves(data.sessions)
    settle_lengths(data.sessions)
    zone = conference_zone((), data.sessions)
    readings = [Reading(number, line) for number, line in enumerate(page.lines[:_TOP])]
    title = data.title or conference_title(readings, len(readings))
    facts = Facts(title, zone, data.days, in_time(data.sessions), (data.venue, NOTHING))
    fates = [Fate(number, "left out: data") for number in range(len(page.lines))]
    root = Tree(page).root(page, facts)
    return Programme(page, root, settled_of_all(page, root, fates), ())


def _of_lines(page: Page, asked: Asked) -> Programme:
    joined = with_organizations(unwrapped(page))
    readings = _readings(joined)
    inside = programme_lines(readings)
    told = compress(readings, inside)
    collected = _collected([one for one in told if one.says_something])
    timed = (one.times for one in readings if one.times and one.line.cells)
    of_rows = next((one for one in timed if one.start == one.end), None)
    for session in collected.sessions:  # what a sentence says of all rows has no place in them
        session.times = session.times or of_rows
    slips = (*mend_halves(collected.sessions), *read_noons(collected.sessions))
    first = min((one.line for one in collected.sessions), default=len(readings))
    dates = with_event(elsewhere(readings, first, page.sent), conference_event(page.events))
    zone = conference_zone(readings, collected.sessions)
    asked = asked._replace(timezone=asked.timezone or zone.text)
    say_years_above(collected.days, dates)
    sequence = in_sequence(collected, dates, asked)
    dated = date_days(sequence.days, dates, asked)
    page.source.yearless = without_year(sequence.days)
    page.source.dated = only_date(readings)
    halves = settle_halves(sequence.sessions)
    collected.fates[:] = _settled_fields(sequence.sessions, readings, collected.fates)
    between = settle_pauses(sequence.sessions)
    ends = settle_ends(sequence.sessions, readings)
    told_of = _without_told_again(collected.notes, sequence.sessions)
    notes = (*told_of, *slips, *sequence.notes, *dated, *halves, *between, *ends)
    frames = frames_in(sequence.sessions, readings)
    entitle(sequence.days, frames)
    kept = without_bare_ends(sequence.sessions)
    found = told_once([one for one in kept if one not in frames])
    collected.fates[:] = settled(collected.fates, frames, found)
    for session in found:
        session.welcome_told()
    welcome_known(found)
    complete_names(found)
    collected.fates[:] = in_room_of_all(found, readings, collected.fates)
    found, collected.fates[:] = settle_meeting(found, readings, collected.fates)
    title = conference_title(readings, first)
    found = without_event(found, title.text)
    named = {fate.line: fate for fate in entitle_agenda(found, readings, title)}
    begin = min((one.line for one in found), default=first)  # below `When: …`, which is none
    headed = [fate.line for fate in collected.fates if fate.what == "section"]
    begin = min(begin, *headed) if len(headed) > 1 else begin  # below one is where its sessions are
    venue = _venue(readings, begin, title, {one.room.text for one in found})
    facts = Facts(title, zone, sequence.days, in_time(found), venue)
    names = {guest.name.text for one in found for guest in one.people}
    of_lines = _fates(readings, inside, collected.fates, first, names)
    of_lines = tuple(named.get(fate.line, fate) for fate in of_lines)
    of_joined = tell_apart(found, readings, of_lines)
    pairs = zip(of_joined, joined, strict=True)
    fates = [fate._replace(line=number) for fate, one in pairs for number in one.numbers]
    root = Tree(page).root(page, facts)
    return Programme(page, root, settled_of_all(page, root, fates), notes)


def _without_told_again(notes: Sequence[Note], sessions: Sequence[Session]) -> list[Note]:
    """The same notes; where a session lacks an end, that is told, and no mistake in it is."""
    open_ones = {one.when.start for one in sessions if one.start is not None and one.end is None}
    return [one._replace(mistake=one.mistake and one.start not in open_ones) for one in notes]


def _settled_fields(
    sessions: Sequence[Session], readings: Sequence[Reading], fates: Sequence[Fate]
) -> list[Fate]:
    """Settle lengths, tracks, words of links and rooms by what all sessions say together."""
    settle_lengths(sessions)
    settle_tracks(sessions)
    settle_link_words(sessions)
    fates = explain_rooms(sessions, readings, fates)
    settle_rooms_again(sessions)
    return fates


def _venue(
    readings: Sequence[Reading], begin: int, title: Told, rooms: set[str]
) -> tuple[Told, Told]:
    """Where all is, and its address: below the last session, or above the first one."""
    below = venue_below(readings)
    return venue_in(below) if below else (venue_above(readings[:begin], title, rooms), NOTHING)


def _readings(joined: Sequence[Joined]) -> list[Reading]:
    """What can be said of each line, once signs that mean nothing by themselves are decided."""
    lines = (without_note(one.line) for one in joined)
    readings = with_chairs_named([Reading(number, line) for number, line in enumerate(lines)])
    read_comma_times(readings)
    read_dotted_times(readings)
    read_ranges(readings)
    read_bare_times(readings)
    read_bare_hours(readings)
    read_slashed_days(readings)
    read_dotted_days(readings)
    read_slashed_series(readings)
    read_days_of_a_series(readings)
    read_slashed_days_before_times(readings)
    read_spans(readings)
    read_called_days(readings)
    read_lengths_of_items(readings)
    read_deadlines(readings)
    readings = with_times_first(without_axis(without_versions(readings)))
    return with_times_above(without_repeated(readings))


def _collected(readings: Sequence[Reading]) -> Collected:
    """What the lines of a programme come to, block by block and table by table."""
    stretches = list(_stretches(readings))
    tables = [one for one in stretches if isinstance(one, Table)]
    lines = [one for stretch in stretches if not isinstance(stretch, Table) for one in stretch]
    layout = layout_of(lines, [cell for table in tables for cell in titled_cells(table)])
    people = [text for table in tables for text in texts_of_people(table)]
    pairs = are_pairs(people)
    if not people:  # no head says which cells have people
        rows = [row.line for table in tables for row in table.rows]
        people = [text for line in rows for text in lines_below_titles(line)]
    if marks := pair_marks(people):
        for row in (row for table in tables for row in table.rows):
            row.paired = marks
    above = over_tables(
        lines
        for lines, table in pairwise(stretches)
        if isinstance(table, Table) and table.shape is Shape.FIELDS and not isinstance(lines, Table)
    )
    alone = layout.names_alone or _are_names_alone(layout, tables)
    heads = [one.text for one in lines if one.number in above]
    halls = bool(heads) and 2 * sum(map(is_room, heads)) >= len(heads)
    whole = {
        one for rows in _rows_of_tables(readings) if rows[0].line.table for one in over_rows(rows)
    }
    over = layout.over | above | whole
    layout = layout._replace(pairs=pairs, over=over, tables=above, names_alone=alone, halls=halls)
    grids = (one for one in tables if one.shape is Shape.ROOMS)
    rooms = (one for one in grids if any(is_room(x.reading.text) for x in one.heads.values()))
    if placed := [cell for one in rooms for cell in titled_cells(one)]:
        layout = layout._replace(bracketed=False, family_names=have_family_names(placed))
    collected = Collected(layout)
    for stretch, following in zip(stretches, [*stretches[1:], None], strict=True):
        if isinstance(stretch, Table):
            take_table(collected, stretch)
            collected.end_table()
        else:
            for piece in pieces(stretch, layout):
                collected.take(piece, heads=isinstance(following, Table))
    collected.repeat()
    return collected


def _are_names_alone(layout: Layout, tables: Sequence[Table]) -> bool:
    """Whether nearly all cells of rooms and days are names, and nothing stands below these."""
    cells = [
        cell for table in tables if table.shape is not Shape.FIELDS for cell in titled_cells(table)
    ]
    titles = (cell[0].line.text if len(cell) == 1 else "?" for cell in cells)
    return not (layout.named or layout.names_first) and has_names_alone(titles)


def _stretches(readings: Sequence[Reading]) -> Iterator[Sequence[Reading] | Table]:
    """Tables whose heads say what their columns are, and the lines between them."""
    lines: list[Reading] = []
    tables = _rows_of_tables(readings)
    tables = (with_sections_within(with_rooms_within(rows)) for rows in tables)
    groups = [*map(with_sessions_apart, tables)]
    for rows, below in zip(groups, [*groups[1:], ()], strict=False):
        is_table = rows[0].line.table and not _goes_on(rows, below)
        table = (table_in(rows) or dated_table(rows)) if is_table else None
        if table is None:
            plain = days_beside(rows) or headed_talks(rows)
            lines += plain or _lines_in(headed_by_room(with_cells_again(rows)))
            continue
        yield lines
        yield table
        lines = []
    yield lines


def _goes_on(rows: Sequence[Reading], below: Sequence[Reading]) -> bool:
    """Whether what stands in columns is a head and a line, and more of it right below in none."""
    first = below[0] if below else None
    near = first is not None and first.gap == 0 and first.times is None and not first.line.table
    two = len(rows) == _PAIR and all(len(row.line.cells) == _PAIR for row in rows)
    return near and two and rows[0].times is None and rows[1].times is not None


def _rows_of_tables(readings: Sequence[Reading]) -> Iterator[Sequence[Reading]]:
    for number, group in groupby(readings, key=lambda one: one.line.table):
        rows = list(group)
        parts = parted(below_each_other(rows)) if number else (rows,)
        sides = (side for part in parts for side in (days_apart(part) if number else (part,)))
        yield from (one for side in sides for one in (turned(side) if number else (side,)))


def _lines_in(rows: Sequence[Reading]) -> Iterator[Reading]:
    """The lines of rows that have but one cell with several, or one that markup calls something.

    Of such rows below each other, each is an item of a list.
    """
    told = [[*_lines_of(row)] for row in rows]
    for row, before, lines, behind in zip(rows, [[], *told], told, [*told[1:], []], strict=False):
        head = next((one for one in lines if one.called != "badge"), None)
        listed = len(lines) > 1 and (len(before) > 1 or len(behind) > 1)
        for one in lines:
            kind = Kind.ITEM if listed and one is head else one.kind
            yield Reading(row.number, one._replace(table=row.line.table, kind=kind))
        if not lines:
            yield row


def _lines_of(row: Reading) -> Sequence[Line]:
    cells = row.line.cells if row.times is None and row.day is None else ()
    if len(cells) == _PAIR and cells[0].lines[1:] and is_room(cells[1].text):
        first, *below = cells[0].lines  # what is on in a room, and whose it is below that
        return [first._replace(text=f"{first.text}\t{cells[1].text}", end=cells[1].end), *below]
    told = cells[0].lines if len(cells) == 1 else ()
    return told if len(told) > 1 or any(line.called for line in told) else ()


def _fates(
    readings: Sequence[Reading],
    inside: Sequence[bool],
    known: Sequence[Fate],
    first: int,
    names: set[str],
) -> tuple[Fate, ...]:
    """What became of every line; nobody above all sessions is in none of them."""
    fates = {fate.line: fate for fate in reversed(known)}
    fates |= {fate.line: fate for fate in known if fate.what == "not understood"}  # in a cell
    result = []
    for reading in readings:
        fate = fates.get(reading.number)
        if fate and fate.what == "people" and reading.number < first:
            fate = fate if any(name in reading.text for name in names) else None
        if fate is None or not inside[reading.number]:
            fate = Fate(reading.number, _left_out(reading, first))
        result.append(fate)
    return tuple(result)


def _left_out(reading: Reading, first: int) -> str:
    if not reading.says_something:
        return "rule"
    if prose.likeness(reading.text) > 0.6:
        return "left out: article"
    return "left out: above" if reading.number < first else "left out: below"
