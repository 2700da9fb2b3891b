"""Ids and titles of the events of a calendar, seen together."""

from collections import Counter

from confsched.formats.book import Book
from confsched.formats.calendar_events import OURS
from confsched.formats.drafts import Draft
from confsched.patterns import pattern

# `#lunch Lunch`: what Mini-Conf reads the kind of an event from
_MARK = pattern(r"#([a-z][\w-]*)\s+(\S.*)")
_NOBODYS = "invalid"  # the domain of our calendars that have none


def settle_uids(book: Book) -> None:
    """The part of a UID before its `@` is the id, if no two events share it.

    A UID that says more is kept. Those of our own calendars hold the id and the domain of the
    conference as well.
    """
    uids = {one.text("id") for one in book.sessions if one.text("id")}
    short = Counter(uid.partition("@")[0] for uid in uids)
    for session in book.sessions:
        uid, put = session.text("id"), session.fields.get("id")
        local = uid.partition("@")[0]
        if put is not None and local and local != uid and short[local] == 1:
            session.fields["id"] = put.holding(local)
            session.leave("uid", *put)
    hosts = {uid.partition("@")[2] for uid in uids}
    if book.conference.text("_program").startswith(OURS) and len(hosts) == 1:
        name, _, domain = hosts.pop().partition(".")
        book.conference.derive("id", name, of="_program")
        book.conference.derive("domain", domain if domain != _NOBODYS else "", of="_program")


def settle_titles(book: Book) -> None:
    """Titles without marks.

    A `#word` in lower case before a title is a mark where several titles have one.
    """
    marked = [session for session in book.sessions if _MARK.fullmatch(session.text("title"))]
    if len(marked) > 1:
        for session in marked:
            _unmark(session)


def _unmark(session: Draft) -> None:
    match = _MARK.fullmatch(session.text("title"))
    if match is not None:
        session.derive("type", match[1], of="title")
        _retitle(session, match[2])


def _retitle(session: Draft, title: str) -> None:
    put = session.fields.get("title")
    if put is not None and title:
        session.fields["title"] = put.holding(title)
