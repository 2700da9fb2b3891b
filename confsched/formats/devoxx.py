"""The days of a Devoxx or Voxxed Days, as the API of their call for papers tells them to apps.

https://github.com/nicmarti/cfp-devoxx: `schedules/wednesday` has the slots of a day, each with a
talk, a break, or nothing yet. A moment is told twice: in milliseconds since 1970, and as the clock
of the place shows it, which together say the offset of the place. The days may be several files in
one folder.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.epoch import on_clock
from confsched.formats.fits import at, some
from confsched.formats.tables import Entry, Field, Format, Person, Reference, Table
from confsched.formats.texts import one_line, plain
from confsched.text.titles import plain_type

_NOTHING = ("trackId", "summaryAsHtml", "roomId", "roomCapacity", "roomSetup", "notAllocated")
_ROOM: Table = {"#text": "name"}
_TALK: Table = {
    **dict.fromkeys(_NOTHING),
    "id": "id",
    "title": Field("title", one_line),
    "talkType": Field("type", one_line),
    "track": Field("track", one_line),
    "lang": "language",
    "summary": Field("abstract", plain),
    "speakers": Person({"name": Field("name", one_line), "link": None}),
}
_BREAK: Table = {
    "id": None,
    "room": None,
    "nameEN": Field("_break", one_line),
    "nameFR": Field("_translated", one_line),
}
_SLOT: Table = {
    **dict.fromkeys((*_NOTHING, "day")),
    "slotId": "_id",
    "talk": _TALK,
    "break": _BREAK,
    "roomName": Reference("room", "rooms", _ROOM),
    "fromTimeMillis": "_from",
    "toTimeMillis": "_to",
    "fromTime": "_start",
    "toTime": "_end",
}


def slot(draft: Draft) -> None:
    """What is in a slot: a talk, or a break, which has a name in two languages and no id."""
    draft.pull("title", "_break")
    draft.pull("title", "_translated")
    if "type" not in draft.fields:
        draft.derive("type", plain_type(draft.text("title")) or "break", of="_break")
    draft.pull("id", "_id")
    for field, moment, clock in (("start", "_from", "_start"), ("end", "_to", "_end")):
        draft.derive(field, on_clock(draft.text(moment), draft.text(clock)), of=moment)


def settle(book: Book) -> None:
    """Leave out slots that nothing is in yet."""
    book.drafts["sessions"] = [one for one in book.sessions if "title" in one.fields]
    kept = {id(one) for one in book.sessions}
    book.mentions = [one for one in book.mentions if id(one.by) in kept]


DEVOXX = Format(
    name="devoxx",
    title="the days of a Devoxx or Voxxed Days",
    parts=(
        (
            at("slots", some("slotId", "fromTimeMillis", "toTimeMillis")),
            {"slots": Entry("sessions", _SLOT, slot)},
        ),
    ),
    finish=settle,
    whole_folder=True,
)
