"""The data of a virtual site of NeurIPS, ICML or ICLR: all events, each paper with its own entry.

`neurips-2023-orals-posters.json` is such a list, alone or in the `results` of an answer. Papers say
in which `session` they are shown. All that are shown in it at one time and in one room are told in
it, as posters are; what has a time of its own is a session.
"""

from collections import defaultdict

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.fits import at, lists, some
from confsched.formats.holding import hold
from confsched.formats.tables import Entry, Field, Format, Person, Table
from confsched.formats.texts import one_line, plain

_SHARED = ("start", "end", "room", "type")
_SLOT = ("_session", "start", "end", "room")

_PERSON: Table = {
    "#text": "name",
    "id": "id",
    **dict.fromkeys(("fullname", "name"), Field("name", one_line)),
    "institution": Field("organization", one_line),
    "url": None,  # where the service tells it all once more
}
_EVENT: Table = {
    "id": "id",
    "name": Field("title", one_line),
    "abstract": Field("abstract", plain),
    "topic": Field("track", one_line),
    "keywords": "tags",
    "session": Field("_session", one_line),
    **dict.fromkeys(("event_type", "eventtype"), Field("type", one_line)),
    "room_name": Field("room", one_line),
    "starttime": "start",
    "endtime": "end",
    "authors": Person(_PERSON),
    "visible": None,
}


def settle(book: Book) -> None:
    """Tell of papers in the session in which all of them are shown at once."""
    listed = {(one.text("title"), one.text("start")): one for one in book.sessions}
    shown: defaultdict[tuple[str, ...], list[Draft]] = defaultdict(list)
    for one in book.sessions:
        alone = "_session" not in one.fields
        shown[(str(id(one)),) if alone else tuple(map(one.text, _SLOT))].append(one)
    sessions: list[Draft] = []
    for papers in shown.values():
        first = papers[0]
        session = listed.get((first.text("_session") or "-", first.text("start")))
        if session is not None and session not in papers:
            hold(session, papers)
        elif len(papers) > 1:
            sessions.append(_session_of(papers))
        else:
            _alone(first)
            sessions.append(first)
    book.drafts["sessions"] = sessions


def _session_of(papers: list[Draft]) -> Draft:
    """The session that papers name, with what all of them say of it."""
    first = papers[0]
    session = Draft(first.places, first.mark)
    session.put("title", *first.fields["_session"])
    for field in _SHARED:
        if field in first.fields:
            session.put(field, *first.fields[field])
    for paper in papers:
        for field in _SHARED:
            paper.fields.pop(field, None)
    hold(session, papers)
    return session


def _alone(paper: Draft) -> None:
    """A paper that has a time of its own, and keeps the name of its session."""
    if put := paper.fields.get("_session"):
        paper.leave("session", *put)


_EVENTS = Entry("sessions", _EVENT)
_OF_ANSWERS = ("count", "next", "previous")
_KEYS = ("name", "starttime", "virtualsite_url")
VIRTUAL_SITE = Format(
    name="virtual-site",
    title="the data of a virtual site of NeurIPS, ICML or ICLR",
    parts=(
        (lists(*_KEYS), _EVENTS),
        (at("results", some(*_KEYS)), {**dict.fromkeys(_OF_ANSWERS), "results": _EVENTS}),
    ),
    finish=settle,
)
