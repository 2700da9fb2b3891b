"""A page to the programme that it holds."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from confsched.reading.programme_text import prose
from confsched.reading.programme_text.blocks import pieces
from confsched.reading.programme_text.cells import take_table
from confsched.reading.programme_text.collecting import Collected
from confsched.reading.programme_text.days import date_days, elsewhere
from confsched.reading.programme_text.ends import settle_ends
from confsched.reading.programme_text.halves import settle_halves
from confsched.reading.programme_text.layout import layout_of, programme_lines
from confsched.reading.programme_text.page import Asked, Fate, Kind, Page
from confsched.reading.programme_text.programme import Programme
from confsched.reading.programme_text.readings import Reading
from confsched.reading.programme_text.result import Facts, Tree
from confsched.reading.programme_text.sequence import in_sequence, in_time
from confsched.reading.programme_text.tables import Table, table_in, titles_in
from confsched.reading.programme_text.top import conference_title, conference_zone
from confsched.reading.programme_text.wrapped import unwrapped

NOTHING_ASKED = Asked()


def read_programme(page: Page, asked: Asked = NOTHING_ASKED) -> Programme:
    """The programme that a page holds; one without any session if it holds none.

    `asked` is what somebody says besides the page; it is believed before the page.
    """
    joined = unwrapped(page)
    readings = [Reading(number, one.line) for number, one in enumerate(joined)]
    inside = programme_lines(readings)
    told = [one for one, is_inside in zip(readings, inside, strict=True) if is_inside]
    stretches = list(_stretches(told))
    lines = [one for stretch in stretches if not isinstance(stretch, Table) for one in stretch]
    layout = layout_of(lines, [cell for one in stretches if isinstance(one, Table) for cell in titles_in(one)])
    collected = Collected(layout)
    for stretch in stretches:
        if isinstance(stretch, Table):
            take_table(collected, stretch)
        else:
            for piece in pieces(stretch, layout):
                collected.take(piece)
    sequence = in_sequence(collected)
    first = min((one.line for one in collected.sessions), default=len(readings))
    notes = list(sequence.notes)
    notes += date_days(sequence.days, elsewhere(readings, first), asked)
    notes += settle_halves(sequence.sessions)
    notes += settle_ends(sequence.sessions)
    title = conference_title(readings, first)
    zone = conference_zone(readings, sequence.sessions)
    facts = Facts(title, zone, sequence.days, in_time(sequence.sessions))
    of_joined = _fates(readings, inside, collected.fates, first)
    fates = [fate._replace(line=n) for fate, one in zip(of_joined, joined, strict=True) for n in one.numbers]
    return Programme(page, Tree(page).root(page, facts), tuple(fates), tuple(notes))


def _stretches(readings: Sequence[Reading]) -> Iterator[Sequence[Reading] | Table]:
    """Tables whose heads say what their columns are, and the lines between them."""
    lines: list[Reading] = []
    for number, group in groupby(readings, key=lambda one: one.line.table):
        rows = list(group)
        table = table_in(rows) if number else None
        if table is None:
            lines += rows
            continue
        yield lines
        yield table
        lines = []
    yield lines


def _fates(
    readings: Sequence[Reading], inside: Sequence[bool], known: Sequence[Fate], first: int
) -> tuple[Fate, ...]:
    """What became of every line."""
    fates = {fate.line: fate for fate in reversed(known)}
    result = []
    for reading in readings:
        fate = fates.get(reading.number)
        if fate is None or not inside[reading.number]:
            fate = Fate(reading.number, _left_out(reading, first))
        result.append(fate)
    return tuple(result)


def _left_out(reading: Reading, first: int) -> str:
    if reading.line.kind is Kind.RULE:
        return "rule"
    if prose.likeness(reading.text) > 0.6:
        return "left out: article"
    return "left out: above" if reading.number < first else "left out: below"
