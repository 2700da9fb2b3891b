"""A day as a sheet: times down the side, rooms side by side, sessions as tall as they are long."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from confsched.agenda.facts import (
    ALL_DAY,
    NO_ROOM,
    NOTHING,
    day_facts,
    kind_of,
    part_of,
    place_of,
    session_facts,
    zone_fact,
)
from confsched.agenda.grid import Block, grid_of
from confsched.agenda.layout import Agenda, AgendaDay
from confsched.agenda.zones import Clock
from confsched.exporters.texts import line
from confsched.exporters.xlsx_styles import HEAD, TIME, Styles, block_looks
from confsched.schedule.dates import WholeDays, in_whole_days
from confsched.schedule.entities import Appearance, Session
from confsched.spreadsheets import LINE, TALLEST, guarded, height
from confsched.text.dates import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_FIRST: Final = 3  # the rows above: the day, the zone, the rooms
_LEFT: Final = 2  # the columns beside: from, to
_POINTS: Final = 0.5  # for each minute, where there is room enough
_ACROSS: Final = 8  # lanes on a printed page
_LONGEST: Final = 1000  # characters of one text in a cell
_A4: Final = 9


class Words(NamedTuple):
    """What is said of a session: its title, and lines below it."""

    title: str
    lines: tuple[str, ...]


def sheet_name(day: AgendaDay) -> str:
    """`Day 1 Wed 19 May`, or `Wed 19 May 2021` for a date that is no day of the conference."""
    on = day.date
    short = f"{WEEKDAYS[on.weekday()][:3]} {on.day} {MONTHS[on.month - 1][:3]}"
    return f"Day {day.day.number} {short}" if day.day else f"{short} {on.year}"


def write_day(page: "Worksheet", agenda: Agenda, day: AgendaDay, styles: Styles) -> None:
    """Fill a sheet with a day."""
    heading = " · ".join(piece.text for piece in day_facts(day, Clock(agenda.zone)))
    title = line(agenda.schedule.title)
    # beside the columns of times, which stand on every page and would show their beginnings again
    page.write_string(0, _LEFT, guarded(f"{title} — {heading}"), styles.of(bold=True, font_size=14))
    page.write_string(1, _LEFT, zone_fact(agenda), styles.of(font_color="#595959"))
    made = _Page(page, day, styles)
    if day.everything:
        made.fill(day, agenda.zone)
    else:
        page.write_string(_FIRST, 0, NOTHING, styles.of(italic=True))
    _set_up(page, made.lanes)
    page.set_header(f"&L{_printed(title)}&R{_printed(heading)}")
    page.set_footer(f"&L{_printed(zone_fact(agenda), 100)}&RPage &P of &N")


def _set_up(page: "Worksheet", lanes: int) -> None:
    """How it is scrolled and printed: eight rooms on a page, each with its head and the times."""
    page.freeze_panes(_FIRST, _LEFT)
    page.hide_gridlines(2)
    page.set_landscape()
    page.set_paper(_A4)
    page.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    page.fit_to_pages(max(1, ceil(lanes / _ACROSS)), 0)
    page.repeat_rows(0, _FIRST - 1)
    page.repeat_columns(0, _LEFT - 1)


def _printed(text: str, most: int = 60) -> str:
    """A text beside a page, where `&` begins a code; head and foot take 255 characters each."""
    return text[:most].replace("&", "&&")


def words_of(block: Block) -> Words:
    """What stands in a block; a second one of the same session only names it."""
    session = block.session
    title = line(session.title)[:_LONGEST] or session.id
    if block.repeat:
        return Words(f"↔ {title}", ())
    return Words(
        f"Cancelled: {title}" if session.cancelled else title, tuple(filter(None, _lines(block)))
    )


def _lines(block: Block) -> Iterator[str]:
    session = block.session
    if session.subtitle:
        yield line(session.subtitle)[:_LONGEST]
    place = place_of(session, seats=False) if isinstance(session, WholeDays) else ""
    facts = [piece.text for piece in session_facts(session, kind_of(session), place)]
    if block.clash:
        facts.insert(0, "Clash")
    if facts:
        yield " · ".join(facts)[:_LONGEST]
    yield from map(_person, session.people)


def _person(appearance: Appearance) -> str:
    """`Moderator: Sanam Vakil, Chatham House`."""
    speaker, part = appearance.speaker, part_of(appearance)
    name = f"{part}: {speaker.name}" if part else speaker.name
    return line(", ".join(filter(None, (name, speaker.organization))))[:_LONGEST]


class _Page:
    """One day on one sheet: what takes all of it in rows of its own above the times."""

    def __init__(self, page: "Worksheet", day: AgendaDay, styles: Styles) -> None:
        self.page = page
        self.grid = grid_of(day)
        self.styles = styles
        self.lanes = max(1, self.grid.lanes)
        self.width = max(20, min(70, 130 // self.lanes))  # of a lane, in characters
        self.first = _FIRST + len(day.whole)

    def fill(self, day: AgendaDay, zone: tzinfo) -> None:
        """Write the rooms, the times and the sessions."""
        moved = any(_away(moment, day, zone) for moment in self.grid.moments)
        self.page.set_column(0, _LEFT - 1, 14 if moved else 8)
        self.page.set_column(_LEFT, _LEFT + self.lanes - 1, self.width)
        head = self.styles.of(**HEAD, align="left", indent=1, text_wrap=True)
        for number, text in enumerate(("From", "To")):
            self.page.write_string(_FIRST - 1, number, text, self.styles.of(**HEAD))
        for room, left, right in self.grid.columns:
            name = line(room.name) if room else NO_ROOM.capitalize() if day.rooms else "Programme"
            self._merged(_FIRST - 1, _FIRST, left, right, guarded(name), head)
        for row, session in enumerate(in_whole_days(day.whole), -len(day.whole)):
            one = Block(session, row, row + 1, 0, self.lanes, repeat=False, clash=False)
            self.page.set_row(self.first + one.top, min(TALLEST, self._needed(one)))
            self.page.write_string(self.first + one.top, 0, ALL_DAY, self.styles.of(**TIME))
            self._block(one)
        for row, points in enumerate(self._heights()):
            self.page.set_row(self.first + row, points)
            self._moment(row, 0, self.grid.moments[row], day, zone)
            self._moment(row, 1, self.grid.moments[row + 1], day, zone)
        for block in self.grid.blocks:
            self._block(block)

    def _moment(
        self, row: int, column: int, moment: datetime, day: AgendaDay, zone: tzinfo
    ) -> None:
        local, away = moment.astimezone(zone), _away(moment, day, zone)
        form = f'hh:mm "({away:+} d)"' if away else "hh:mm"
        looks = {**TIME, "num_format": form, "top": 1, "top_color": "#D0D0D0"}
        self.page.write_datetime(self.first + row, column, local.time(), self.styles.of(**looks))

    def _block(self, block: Block) -> None:
        looks = block_looks(block.session, self.styles.palette, clash=block.clash)
        cell = self.styles.of(**looks)
        top, bottom = self.first + block.top, self.first + block.bottom
        self._merged(top, bottom, block.left, block.right, "", cell)
        title, lines = words_of(block)
        title = guarded(title)
        font = {"font_color": looks.get("font_color", "#000000")}
        look = _title_font(block.session)
        place = top, _LEFT + block.left
        if lines:
            rest = "\n".join(("", *lines))
            bold, plain = self.styles.of(**font, **look), self.styles.of(**font)
            self.page.write_rich_string(*place, bold, title, plain, rest, cell)
        else:
            self.page.write_string(*place, title, self.styles.of(**looks, **look))

    def _merged(self, top: int, bottom: int, left: int, right: int, text: str, look: Any) -> None:  # noqa: ANN401, PLR0913 -- xlsxwriter's format, and a rectangle
        first, last = _LEFT + left, _LEFT + right - 1
        if bottom - top > 1 or last > first:
            self.page.merge_range(top, first, bottom - 1, last, text, look)
        else:
            self.page.write_string(top, first, text, look)

    def _heights(self) -> list[float]:
        """The height of each row: as its time is long, and so that what stands in it has room."""
        rows = [
            max(LINE, _POINTS * ((end - start) / timedelta(minutes=1)))
            for start, end in pairwise(self.grid.moments)
        ]
        for block in sorted(self.grid.blocks, key=lambda one: one.bottom - one.top):
            span = slice(block.top, block.bottom)
            lacking = self._needed(block) - sum(rows[span])
            if lacking > 0:
                share = lacking / (block.bottom - block.top)
                rows[span] = [points + share for points in rows[span]]
        return [min(points, TALLEST) for points in rows]

    def _needed(self, block: Block) -> float:
        """The points that a block takes; bold letters are wider."""
        columns = self.width * (block.right - block.left) - 2  # for the indent
        title, lines = words_of(block)
        below = sum(height(text, int(columns * 0.95)) for text in lines)
        return height(title, int(columns * 0.85)) + below + 3


def _away(moment: datetime, day: AgendaDay, zone: tzinfo) -> int:
    """The days by which the date of a moment is another than the day's."""
    return (moment.astimezone(zone).date() - day.date).days


def _title_font(session: Session) -> dict[str, Any]:
    if session.cancelled:
        return {"bold": True, "font_strikeout": True}
    return {"italic": True} if session.type.pause else {"bold": True}
