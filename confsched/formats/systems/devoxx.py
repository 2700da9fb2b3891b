"""The days of a Devoxx or Voxxed Days, as the API of their call for papers tells them to apps.

https://github.com/nicmarti/cfp-devoxx: `schedules/wednesday` has the slots of a day, each with a
talk, a break, or nothing yet. A moment is told twice: in milliseconds since 1970, and as the clock
of the place shows it, which together say the offset of the place. The days may be several files in
one folder. Since 2019 they are lists of https://cfp.dev, in which a slot has a proposal, or is a
pause that is called like its type; moments are in UTC there, beside the zone of the place.
"""

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.epoch import on_clock
from confsched.formats.fits import at, lists, some
from confsched.formats.records.times.days import settle_zone
from confsched.formats.tables import Entry, Field, Format, Person, Reference, Table, Within
from confsched.formats.texts import one_line, plain
from confsched.formats.values import if_true
from confsched.reading import Mapping
from confsched.text.titles import plain_type

_NOTHING = ("trackId", "summaryAsHtml", "roomId", "roomCapacity", "roomSetup", "notAllocated")
# what cfp.dev says of a type or a track besides its name
_OF_CFP = (
    *("id", "duration", "color", "description", "imageURL", "isDefault", "freeTextAllowed"),
    *("cssColor", "scheduleInDetail", "minimumDuration", "weight"),
)
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


_ROOM_OF_CFP: Table = {"id": "id", "name": Field("name", one_line), "capacity": "capacity"}
_PERSON: Table = {
    "#text": "name",
    "id": "id",
    "fullName": Field("name", one_line),
    "bio": Field("bio", plain),
    "company": Field("organization", one_line),
    **dict.fromkeys(("firstName", "lastName", "imageUrl", "email")),
}


def _tag(draft: Draft) -> None:
    if draft.above is not None and "_word" in draft.fields:
        draft.above.collect("tags", draft.text("_word"), draft.mark)


_TAG = Within({**dict.fromkeys(("name", "#text"), Field("_word", one_line))}, _tag)
_TRACK: Table = {"name": Field("track", one_line), **dict.fromkeys(_OF_CFP)}
_PROPOSAL: Table = {
    **dict.fromkeys(("sessionType", "timeSlots", "totalFavourites")),
    "id": "id",
    "title": Field("title", one_line),
    "summary": Field("abstract", plain),
    "description": Field("description", plain),
    "track": _TRACK,
    "language": {"alpha2": "language", "#text": "language", **dict.fromkeys(("id", "name"))},
    "speakers": Person(_PERSON),
    **dict.fromkeys(("tags", "keywords"), _TAG),
}
_SLOT_OF_CFP: Table = {
    **dict.fromkeys(("eventId", "streamId", "overflow", "reserved", "scheduleName")),
    **dict.fromkeys(("totalFavourites", "trackId", "speakers")),
    "id": "_id",
    "fromDate": "start",
    "toDate": "end",
    "timezone": "timezone",
    "eventName": Field("_event", one_line),
    "room": Reference("room", "rooms", _ROOM_OF_CFP),
    "sessionType": {
        **dict.fromkeys(_OF_CFP),
        "name": Field("type", one_line),
        "pause": Field("_pause", if_true),
    },
    "track": _TRACK,
    "proposal": _PROPOSAL,
}


def cfp_slot(draft: Draft) -> None:
    """What is in a slot of cfp.dev: a pause is called like its type."""
    if put := draft.fields.pop("_event", None):
        draft.top.put("title", *put)
    draft.pull("id", "_id")
    if draft.text("_pause") and "type" in draft.fields:
        kind = draft.fields.pop("type")
        draft.put("title", *kind)
        draft.put("type", plain_type(str(kind.value)) or "break", kind.key, kind.mark)


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
    settle_zone(book)


DEVOXX = Format(
    name="devoxx",
    title="the days of a Devoxx or Voxxed Days",
    parts=(
        (
            at("slots", some("slotId", "fromTimeMillis", "toTimeMillis")),
            {"slots": Entry("sessions", _SLOT, slot)},
        ),
        (
            lists("fromDate", "toDate", sessionType=Mapping),
            Entry("sessions", _SLOT_OF_CFP, cfp_slot),
        ),
    ),
    finish=settle,
    whole_folder=True,
)
