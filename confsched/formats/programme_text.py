"""Programmes that people wrote for people: texts, e-mails, pages of the web, documents, PDFs.

Plain text with tabs, bars or blanks between columns, Markdown, reStructuredText with its tables,
LaTeX, wikis and e-mails; HTML without what is of the whole site, with its tables, `<time>` and
events of schema.org; paragraphs and tables of .docx and .odt; with the extra `pdf` PDFs, also
tables in them that have no lines, where there is a column of times. Such a file is only read where
it is named, and if no other format fits and at least two lines have a time. `confsched import` says
of every line what became of it, and what was inferred; with `--date` the dates that a page does not
say.
"""

from collections import Counter
from collections.abc import Iterable

from confsched.formats.book import Book
from confsched.formats.building.references import named_in
from confsched.formats.cancelled import settle_cancelled
from confsched.formats.drafts import Draft
from confsched.formats.fits import has
from confsched.formats.heads_of_columns import settle_heads
from confsched.formats.ids import slug
from confsched.formats.records.people.named import name_person
from confsched.formats.tables import Chosen, Entry, Format, Person, Table
from confsched.formats.values import language_rule
from confsched.patterns import pattern
from confsched.reading import Sequence
from confsched.reading.programme_text.front_ends.struck import cancelled_in
from confsched.text.person_names import person_name
from confsched.text.titles import plain_type

_ANYBODY = "Jo Sample"  # stands for a name that is known
_ROOMS = frozenset(("room", "rooms"))
_FEW = 4  # words of an id
_WHOLE_DAY = "00:00-24:00"
_OURS = pattern(r"(?m)^All times in [^\n]*\bUTC\b[^\n]*\.$")  # as our Markdown has it
_CANCELLED = "Cancelled: "
_DOTTED = pattern(r"(?P<room>[^·•|]+?) [·•|] (?P<track>[^·•|]+)")
_SMALL_WORDS = (
    "a an the of in on at to for and or with from by as is are"
    " de du des la le les l d et en au aux un une sur pour par"
    " der die das den dem des und im in von zu zur zum fur mit ein eine"
    " el los las del y con por para una il lo gli i e di da nel della delle dei"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_PERSON: Table = {
    "name": "name",
    "part": "_role",
    "role": "role",
    "organization": "organization",
    "biography": "bio",
    "aside": "_aside",
}
SESSION: Table = {
    "title": "title",
    "subtitle": "subtitle",
    "type": "type",
    "date": "date",
    "day": "day",
    "time": "time",
    "timezone": "timezone",
    "room": "room",
    "beneath": "_beneath",
    "across": "_across",
    "track": "track",
    "language": Chosen(language_rule),
    "abstract": "abstract",
    "people": Person(_PERSON),
}
PAGE: Table = {
    "programme-text": None,
    "title": "title",
    "timezone": "timezone",
    "venue": "venue",
    "days": Entry("days", {"date": "date", "heading": None, "title": "title"}),
    "sessions": Entry("sessions", SESSION),
}


def settle_page(book: Book) -> None:
    """Call everybody as they are called first, and leave out days whose date nobody knows."""
    rooms = settle_heads(book.sessions)
    if any("room" in session.fields for session in book.sessions):
        for session in book.sessions:
            put_across(session, rooms)
    book.drafts["days"] = [day for day in book.drafts["days"] if day.text("date")]
    ours = _OURS.search(book.conference.places.source.text) is not None
    names: dict[tuple[str, ...], str] = {}
    for person in book.drafts["speakers"]:
        _call(person, names)
    for session in book.sessions:
        _settle_whole_day(session)
        if ours and session.text("title").startswith(_CANCELLED):
            session.derive("status", "cancelled", of="title")
        for _, person, _ in session.people:
            if put := person.fields.pop("_aside", None):
                name_person(person, f"{_ANYBODY} {put.value}", put)
            _call(person, names)
    sources = {session.places.source for session in book.sessions}
    settle_cancelled(book, {one: [*cancelled_in(one.text)] for one in sources})
    _part_rooms(book.sessions)
    _name(book.sessions)


def _part_rooms(sessions: Iterable[Draft]) -> None:
    """What stands behind a dot after a room that stands alone elsewhere is a track, or a room."""
    rooms = {session.text("room") for session in sessions}
    for session in sessions:
        match = _DOTTED.fullmatch(session.text("room"))
        beside = match is not None and any(room.startswith(match["track"]) for room in rooms)
        if match and match["room"] in rooms and not beside:
            put = session.fields.pop("room")
            session.put("room", *put.holding(match["room"]))
            session.put("track", *put.holding(match["track"]))


def _settle_whole_day(session: Draft) -> None:
    """What lasts from midnight to midnight takes the day, and is no talk that lacks a speaker."""
    if session.text("time") == _WHOLE_DAY:
        put = session.fields.pop("time")
        session.put("duration", "1 day", put.key, put.mark)
        if not (session.people or plain_type(session.text("title"))):
            session.derive("type", "other", of="title")


def put_across(session: Draft, rooms: dict[str, str]) -> None:
    """The rooms of a cell that is drawn over some; `rooms` are those of heads that are none."""
    put = session.fields.get("_across")
    said = put.value if put is not None and isinstance(put.value, Sequence) else None
    if put is not None and said and said != ["all"] and session.fields.keys().isdisjoint(_ROOMS):
        session.put("rooms", *put.holding(named_in(said, rooms)))


def _name(sessions: Iterable[Draft]) -> None:
    """Ids as a person would choose them: the few words of a title that tell it from the others."""
    titled = [(session, _words(session.text("title"))) for session in sessions]
    times = Counter(word for _, words in titled for word in set(words))
    common = {word for word, count in times.items() if count > max(3, len(titled) // 3)}
    wanted = [
        "-".join([word for word in words if word not in common][:_FEW]) for _, words in titled
    ]
    taken = Counter(wanted)
    for (session, _), name in zip(titled, wanted, strict=True):
        if name and taken[name] == 1:
            session.derive("id", name, of="title")


def _words(title: str) -> list[str]:
    """The words of a title that mean something; of one with a colon those before it, if several."""
    for text in (title.partition(": ")[0], title):
        words = [word for word in slug(text).split("-") if word not in _SMALL]
        if len(words) > 1:
            break
    return words


def _call(person: Draft, names: dict[tuple[str, ...], str]) -> None:
    """Their first name for whoever it is, and an id without `Dr.` and the like."""
    put = person.fields.get("name")
    name = person_name(person.text("name"))
    if put is not None and name.words:
        first = names.setdefault((*name.words, name.generation), person.text("name"))
        person.fields["name"] = put._replace(value=first)
        person.derive("id", slug(" ".join((*name.words, name.generation))), of="name")


_PARTS = ((has("programme-text"), PAGE),)
TEXT = Format(name="text", title="a programme that people read", parts=_PARTS, finish=settle_page)
HTML = Format(
    name="html", title="a page of the web with a programme", parts=_PARTS, finish=settle_page
)
PDF = Format(name="pdf", title="a PDF with a programme", parts=_PARTS, finish=settle_page)
DOCX = Format(
    name="docx", title="a Word document with a programme", parts=_PARTS, finish=settle_page
)
ODT = Format(
    name="odt", title="a text of LibreOffice with a programme", parts=_PARTS, finish=settle_page
)
