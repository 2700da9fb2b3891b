"""Grids in spreadsheets: rooms as columns, times down the first one, a session in each cell.

The heads of several columns are rooms, tracks (`Track A`) or days, the first row of a sheet that
has several of them; others may name the rooms below tracks or the tracks below rooms, how many
these hold (`Capacity`) and who chairs. A cell holds a title, and who speaks in its second line, in
brackets or behind a dash. It ends where the next row begins, or where a cell that is merged over
several rows does; one that is merged over all rooms is in all of them. A day is the name of a
sheet, a row, or what stands beside the times; days or rooms may stand side by side, each with a
column of its own times before it, or days be told with the rooms: `Hall A (13 May)`. Times may have
names (`Session 1, 9:00`), or stand in the cells. Rooms may be rows, and times run from left to
right. Lists of speakers and rooms on other sheets are read as such, and so is one of sessions that
has no times, if the cells of the grid are their ids or titles. Where columns are called so that
nobody could know them for rooms, `--from grid` says that they are. `confsched import` tells what
was inferred.
"""

from pathlib import PurePath

from confsched.formats.book import Book
from confsched.formats.columns.section_names import label_of
from confsched.formats.drafts import Draft
from confsched.formats.fits import Shape
from confsched.formats.heads_of_columns import settle_heads
from confsched.formats.likely import is_track
from confsched.formats.programme_text import PAGE, put_across, settle_page
from confsched.formats.records.fields.bylines import settle_led
from confsched.formats.records.format import other_lists
from confsched.formats.records.layout.day_names import is_day
from confsched.formats.records.layout.lists import names_room
from confsched.formats.records.layout.placing import place_sessions
from confsched.formats.records.people.columns import ids_of, know_by_id, people_of
from confsched.formats.tables import Chosen, Format, Table
from confsched.reading import Mapping, Value

_GRID: Table = {**PAGE, "sheets": Chosen(other_lists)}


def _missing(root: Value) -> list[str]:
    """What a table lacks to be a grid."""
    drawn = isinstance(root, Mapping) and {"programme-text", "sheets"} <= root.keys()
    return [] if drawn else ["column of times beside several with heads"]


def _is_sheet(root: Value) -> bool:
    """Whether a table is one of a folder of them, as its name says: a day, a room, a track."""
    name = root.places.source.name if isinstance(root, Mapping) else ""
    label = label_of(name)
    whole = PurePath(name).stem.rpartition(" - ")[2]
    return is_day(whole) or is_day(label) or names_room(label) or is_track(label)


def _finish(book: Book) -> None:
    known = ids_of(book.drafts["speakers"])
    if "room" in book.fields:
        settle_led(book.sessions, "room")
    people = people_of(book.sessions, known)
    for session in book.sessions:
        people.settle(session)
        for _, person, _ in session.people:
            know_by_id(person, known)
    rooms = settle_heads(book.sessions)
    if any("room" in session.fields for session in book.sessions):
        for session in book.sessions:
            _put_across(session, rooms)
    place_sessions(book)
    settle_page(book)


def _put_across(session: Draft, rooms: dict[str, str]) -> None:
    """The rooms of a cell that is drawn over several: all of them, or some."""
    put = session.fields.get("_across")
    if put is not None and "room" not in session.fields and put.value == ["all"]:
        session.put("room", "all", put.key, put.mark)
    put_across(session, rooms)


GRID = Format(
    name="grid",
    title="a grid of rooms and times",
    parts=((Shape(_missing), _GRID),),
    piece=_is_sheet,
    finish=_finish,
)
