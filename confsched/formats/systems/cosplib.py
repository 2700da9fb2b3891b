"""Workbooks of CoSPLib, a library of conferences that are still to be scheduled.

https://github.com/ahmedkheiri/CoSPLib: submissions without times, the blocks of time in which they
could be (sheet `sessions`), rooms, tracks, and what it costs to put one into another. The blocks
are the hours of the days. Attendees are whom a submission must not clash with: they do not speak.
All that we have no field for is kept: the costs of a submission with it, the others under the names
of their sheets. A solution is a grid of submissions by block and room, without the times of these.
"""

from functools import partial

from confsched.by_key import grouped
from confsched.formats.book import Book
from confsched.formats.drafts import Draft, Put, mapping_of, sequence_of
from confsched.formats.fits import at, has, lists
from confsched.formats.tables import Chosen, Entry, Format, Rule, Table
from confsched.patterns import pattern
from confsched.reading import Mapping, Sequence, Value

_UNNAMED = "column 1"  # of a grid: its rows are named there
_COMMA = pattern(r"\s*[,;]\s*")
_SUBMISSION: Table = {"Reference": "title", "Track": "track", "Presenters": "_presenters"}
_BLOCK: Table = {
    "Sessions": "id",
    "Date": "date",
    "Start Time": "start",
    "End Time": "end",
    "Max Number of Timeslots": "timeslots",
}
_PARAMETER: Table = {
    "Sessions": "what",
    "column 2": "value",
    "Weights": "weight",
    "column 5": "weighs",
}


def _submission(session: Draft) -> None:
    session.pull("id", "title")
    presenters = session.fields.pop("_presenters", None)
    if presenters is not None:
        for name in _COMMA.split(str(presenters.value).strip()):
            person = Draft(session.places, presenters.mark, session)
            person.put("name", name, presenters.key, presenters.mark)
            session.involve("speaker", person)


def _finish(book: Book) -> None:
    _parameters(book)
    conference, blocks = book.conference, book.drafts["_blocks"]
    days = grouped((block.text("date"), block) for block in blocks)
    for date, several in sorted(days.items()):
        if date:
            conference.collect("days", _day(several), several[0].fields["date"].mark)
    if blocks:
        entries = [Put(block.mapping(), block.mark, block.mark) for block in blocks]
        conference.leave(
            "sessions", sequence_of(conference, entries), blocks[0].mark, blocks[0].mark
        )


def _day(blocks: list[Draft]) -> Mapping:
    """A day, with its blocks as its hours."""
    first = blocks[0]
    hours = [
        start.holding(f"{start.value}-{block.text('end')}")
        for block in blocks
        if (start := block.fields.get("start")) and block.text("end")
    ]
    puts = [("date", first.fields["date"])]
    if hours:
        puts.append(("hours", hours[0].holding(sequence_of(first, hours))))
    return mapping_of(first, puts)


def _parameters(book: Book) -> None:
    """The zone; what else is set is kept, by the words that stand before it and above it."""
    conference, above = book.conference, ""
    for row in book.drafts["_parameters"]:
        what, value = row.text("what").strip(": "), row.fields.get("value")
        if what.casefold() == "local time zone" and value:
            conference.put("timezone", *value)
        elif value:
            conference.leave(f"{above}: {what}", *value)
        else:
            above = what or above
        if weighs := row.fields.get("weighs"):
            conference.leave(row.text("weight").strip(": "), *weighs)


COSPLIB = Format(
    name="cosplib",
    title="a workbook of CoSPLib",
    parts=(
        (
            at("submissions", lists("Reference", "Required Timeslots")),
            {
                "parameters": Entry("_parameters", _PARAMETER),
                "submissions": Entry("sessions", _SUBMISSION, _submission),
                "tracks": Entry("tracks", {"Tracks": "name"}),
                "sessions": Entry("_blocks", _BLOCK),
                "rooms": Entry("rooms", {"Rooms": "name"}),
            },
        ),
    ),
    finish=_finish,
)


def _solved(book: Book) -> None:
    """The sessions in the cells of a solution.

    The first row of a block says which track is in which room, and the others which submissions
    are: one that takes several rows is one session.
    """
    sessions: dict[str, Draft] = {}
    tracks: dict[tuple[str, str], Put] = {}
    seen: set[str] = set()
    block, is_first = Put("", 0, 0), False
    for cell in book.drafts["_cells"]:
        room, put = cell.text("_room"), cell.fields["title"]
        if room == _UNNAMED:
            block, is_first = put, put.value not in seen
            seen.add(str(put.value))
        elif is_first:
            tracks[str(block.value), room] = put
        else:
            session = sessions.setdefault(cell.text("title"), cell)
            session.pull("id", "title")
            session.pull("room", "_room")
            session.put("track", *tracks.get((str(block.value), room), Put("", 0, 0)))
            session.leave("block", *block)
    book.drafts["sessions"] = list(sessions.values())


def _grid(rows: Value) -> Rule:
    """Each cell of a grid, in the room of its column."""
    first = rows[0] if isinstance(rows, Sequence) and rows else None
    rooms = first if isinstance(first, Mapping) else ()
    return {room: Entry("_cells", {"#text": "title"}, partial(_in_room, room)) for room in rooms}


def _in_room(room: str, cell: Draft) -> None:
    cell.put("_room", room, cell.mark, cell.mark)


COSPLIB_SOLUTION = Format(
    name="cosplib-solution",
    title="a solution of CoSPLib",
    parts=((has("sol", "violations"), {"sol": Chosen(_grid)}),),
    finish=_solved,
)
