"""Ids and titles of the events of a calendar, seen together."""

from collections import Counter

from confsched.formats.book import Book
from confsched.formats.calendar_events import is_ours
from confsched.formats.drafts import Draft
from confsched.formats.names import several
from confsched.patterns import pattern

# `#lunch Lunch`: what Mini-Conf reads the kind of an event from
_MARK = pattern(r"#([a-z][\w-]*)\s+(\S.*)")
_PRETALX = pattern(r"-//pretalx//[^/]*//([^/]+)")
_BOTH = 2  # parts of a UID before its host
_NAMELESS = frozenset(("ical", "icalendar", "calendar", "event calendar", "schedule", "events"))
_NOBODYS = "invalid"  # the domain of our calendars that have none


def settle_uids(book: Book) -> None:
    """The part of a UID before its `@` is the id, if no two events share it.

    A UID that says more is kept. Those of our own calendars hold the id and the domain of the
    conference as well, and those of Pentabarf its short name.
    """
    uids = {one.text("id") for one in book.sessions if one.text("id")}
    short = Counter(mark for uid in uids for mark in _marks(uid))
    for session in book.sessions:
        uid, put = session.text("id"), session.fields.get("id")
        alone = (text for number, text in _marks(uid) if short[number, text] == 1)
        local = next(alone, uid)
        if put is not None and local and local != uid:
            session.fields["id"] = put.holding(local)
            session.leave("uid", *put)
    hosts = {uid.partition("@")[2] for uid in uids}
    if is_ours(book.conference) and len(hosts) == 1:
        name, _, domain = hosts.pop().partition(".")
        book.conference.derive("id", name, of="_program")
        book.conference.derive("domain", domain if domain != _NOBODYS else "", of="_program")
    _name(book.conference, uids)


def _marks(uid: str) -> list[tuple[int, str]]:
    """What can be told apart by: `7@harbour@host` has two parts before the host, numbered."""
    return list(enumerate(uid.split("@")[:-1]))


def _name(conference: Draft, uids: set[str]) -> None:
    """What a calendar without a name is called: as its program says, or all of its UIDs."""
    title = conference.fields.get("title")
    if title is not None and conference.text("title").lower() not in _NAMELESS:
        return
    parts = [uid.split("@")[:-1] for uid in uids]
    common = [texts for texts in map(set, zip(*parts, strict=False)) if len(texts) == 1]
    of_pretalx = _PRETALX.fullmatch(conference.text("_program"))
    name = of_pretalx[1] if of_pretalx else ""
    if parts and all(len(part) == _BOTH for part in parts) and common:
        [name] = common[-1]
    if name:
        conference.fields.pop("title", None)
        conference.derive("title", name, of="_program")


def settle_titles(book: Book) -> None:
    """Titles without marks, and without the people whom pretalx names behind them.

    A `#word` in lower case before a title is a mark where several titles have one.
    """
    if _PRETALX.fullmatch(book.conference.text("_program")):
        for session in book.sessions:
            _name_people(session)
    marked = [session for session in book.sessions if _MARK.fullmatch(session.text("title"))]
    if len(marked) > 1:
        for session in marked:
            _unmark(session)


def _name_people(session: Draft) -> None:
    title, dash, names = session.text("title").rpartition(" -")
    put = session.fields.get("title")
    if put is None or not dash:
        return
    session.fields["title"] = put.holding(title)
    session.put("_names", names.strip(), put.key, put.mark)
    several(session, "_names")


def _unmark(session: Draft) -> None:
    match = _MARK.fullmatch(session.text("title"))
    if match is not None:
        session.derive("type", match[1], of="title")
        _retitle(session, match[2])


def _retitle(session: Draft, title: str) -> None:
    put = session.fields.get("title")
    if put is not None and title:
        session.fields["title"] = put.holding(title)
