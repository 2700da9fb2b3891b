"""The programme of EuroPython 2014: days with entries, some of them in several rooms at once.

An entry that takes place on several days stands under each of them with the same id.
"""

from confsched.formats.book import Book
from confsched.formats.building.days import settle_days
from confsched.formats.drafts import Draft, sequence_of
from confsched.formats.fits import at, some
from confsched.formats.tables import Entry, Field, Format, Person, Table
from confsched.formats.texts import one_line, plain
from confsched.formats.values import each_of, on_24_hours


def _person(draft: Draft) -> None:
    """The profile is a page in one file and the text of one in the other."""
    profile = draft.fields.get("_profile")
    if profile is not None:
        field = "url" if draft.text("_profile").startswith(("http:", "https:")) else "bio"
        draft.put(field, *profile)


def _entry(draft: Draft) -> None:
    for field in ("_topics", "_audience"):
        for put in each_of(draft.fields.get(field)):
            draft.collect("tags", put.value, put.mark)
    room = draft.fields.pop("room", None)
    names = [name.strip() for name in draft.text("_room").split(",")]
    if len(names) > 1 and room is None:
        room = draft.fields["_room"]
        puts = [room._replace(value=name) for name in names if name]
        draft.put("rooms", sequence_of(draft, puts), room.key, room.mark)
    else:
        draft.pull("room", "_room")
    if draft.text("abstract") == draft.text("description"):
        draft.fields.pop("description", None)


_SPEAKER: Table = {
    "@id": "id",
    **dict.fromkeys(("name", "#text"), Field("name", one_line)),
    "profile": Field("_profile", plain),
    "description": Field("bio", plain),
}
_ENTRY: Table = {
    "@id": "id",
    "title": Field("title", one_line),
    "abstract": Field("abstract", plain),
    "description": Field("description", plain),
    "category": Field("type", one_line),
    "audience": "_audience",
    "topics": {"topic": "_topics"},
    "start": Field("start", on_24_hours),
    "duration": "duration",
    "room": Field("_room", one_line),
    "speakers": {"speaker": Person(_SPEAKER, finish=_person)},
}
_DAY = Entry("days", {"@date": "date", "entry": Entry("sessions", _ENTRY, _entry)})


def _settle(book: Book) -> None:
    book.repeats = True
    settle_days(book)


EUROPYTHON = Format(
    name="europython.xml",
    title="the XML of EuroPython 2014",
    parts=((at("schedule", at("day", some("entry"))), {"schedule": {"day": _DAY}}),),
    finish=_settle,
)
