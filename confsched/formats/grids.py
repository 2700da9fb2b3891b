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

from collections.abc import Sequence

from confsched.formats.book import Book
from confsched.formats.columns import names
from confsched.formats.columns.compared import compared
from confsched.formats.drafts import Draft, Put
from confsched.formats.fits import Shape
from confsched.formats.likely import is_person, is_track, place_likeness
from confsched.formats.programme_text import PAGE, SESSION, put_across, settle_page
from confsched.formats.records.fields.bylines import settle_led
from confsched.formats.records.format import other_lists
from confsched.formats.records.layout.placing import place_sessions
from confsched.formats.records.people.columns import ids_of, know_by_id, people_of
from confsched.formats.tables import Chosen, Entry, Format, Table
from confsched.reading import Mapping, Value

_SESSION: Table = {**SESSION, "beneath": "_beneath"}
_GRID: Table = {
    **PAGE,
    "sessions": Entry("sessions", _SESSION),
    "sheets": Chosen(other_lists),
}
_SEATS = frozenset(names.LISTS["rooms"]["capacity"])
_TRACKS, _ROOMS = frozenset(names.SESSION["track"]), frozenset(names.SESSION["room"])
_LIKELY, _SURE = 0.3, 0.5  # that a text is the name of a place


def _missing(root: Value) -> list[str]:
    """What a table lacks to be a grid."""
    drawn = isinstance(root, Mapping) and {"programme-text", "sheets"} <= root.keys()
    return [] if drawn else ["column of times beside several with heads"]


def _finish(book: Book) -> None:
    known = ids_of(book.drafts["speakers"])
    if "room" in book.fields:
        settle_led(book.sessions, "room")
    people = people_of(book.sessions, known)
    for session in book.sessions:
        people.settle(session)
        for _, person, _ in session.people:
            know_by_id(person, known)
        if is_track(session.text("room")) and "_beneath" not in session.fields:
            session.put("track", *session.fields.pop("room"))
    rooms = settle_beneath([one for one in book.sessions if "_beneath" in one.fields])
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
    finish=_finish,
)


def settle_beneath(sessions: Sequence[Draft]) -> dict[str, str]:
    """Say of sessions what their second head does; return the rooms of columns by the first."""
    turned = _names_rooms(sessions)
    rooms = {}
    for session in sessions:
        head, put = session.text("room"), session.fields.pop("_beneath")
        lines = str(put.value).split(" | ")
        if topic := _topic(lines) if is_track(head) else "":  # `Track A`, and what it is about
            session.fields["room"] = session.fields["room"].holding(f"{head}: {topic}")
            lines.remove(topic)
        for line in lines:
            label, _, text = line.rpartition(": ")
            _settle(session, put, compared(label), text, turned=turned)
        rooms[head] = session.text("room")
    return rooms


def _topic(lines: Sequence[str]) -> str:
    """Of two lines without a label the one that is no room, if the other is; else empty."""
    bare = sorted((one for one in lines if ": " not in one), key=place_likeness)
    rooms = [one for one in bare if place_likeness(one) >= _LIKELY]
    return bare[0] if len(bare) == 2 and rooms == bare[1:] else ""


def _settle(session: Draft, put: Put, label: str, text: str, *, turned: bool) -> None:
    if label in _SEATS or text.isdecimal():
        session.put("_seats", *put.holding(text))
    elif label in _ROOMS or (not label and (turned or is_track(session.text("room")))):
        if "room" in session.fields:
            session.put("track", *session.fields.pop("room"))
        session.put("room", *put.holding(text))
    elif not label and "room" in session.fields and place_likeness(text) >= _SURE:
        session.fields["room"] = put.holding(f"{session.text('room')} ({text})")
    elif label in _TRACKS or is_track(text) or not (label or is_person(text)):
        session.put("track", *put.holding(text))
    else:
        session.leave(label or "head", *put.holding(text))


def _names_rooms(sessions: Sequence[Draft]) -> bool:
    """Whether the second head has rooms, and the first has none."""
    above = {one.text("room") for one in sessions}
    below = {one.text("_beneath") for one in sessions}
    return sum(map(place_likeness, below)) > sum(map(place_likeness, above))
