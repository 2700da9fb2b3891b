"""Which ids sessions want that have one of somebody else's, which several of them may share.

One submission that takes place several times stands in most systems once for each time, with the
id of the submission. Nothing that depends on the order in a file may tell such sessions apart.
"""

from collections.abc import Iterable, Iterator

from confsched.by_key import grouped
from confsched.formats.day_texts import split_date
from confsched.formats.drafts import Draft
from confsched.formats.ids import as_id, slug


def identities(sessions: Iterable[Draft]) -> Iterator[tuple[Draft, str, str]]:
    """Every session with its id of theirs and with that which it wants.

    Two of them may still want the same.
    """
    listed = [(session, as_id(session.text("id"))) for session in sessions]
    sharing = grouped((theirs, session) for session, theirs in listed)
    for session, theirs in listed:
        others = sharing[theirs]
        alone = theirs and len(others) == 1
        yield session, theirs, theirs if alone else _told_apart(session, theirs, others)


def have_own_guids(sessions: list[Draft]) -> bool:
    """Whether each of several sessions has what is unique everywhere, and another one."""
    guids = {_guid(session) for session in sessions}
    return "" not in guids and len(guids) == len(sessions)


def _told_apart(session: Draft, theirs: str, others: list[Draft]) -> str:
    """By what is unique everywhere, else by the date."""
    guid = _guid(session)
    if guid and len({_guid(other) for other in others}) == len(others):
        return guid
    if theirs:
        return as_id(f"{theirs}-{date}") if (date := _date(session)) else theirs
    return slug(session.text("title")) or "untitled"


def _guid(session: Draft) -> str:
    """What is unique everywhere; the address of a page is no name."""
    put = session.extra.get("guid")
    told = put.value if put is not None and isinstance(put.value, str) else ""
    return "" if "://" in told else as_id(told)


def _date(session: Draft) -> str:
    """The date without its weekday, which an id says no better."""
    said = session.text("date")
    found = split_date(said)
    return found.date if found else said or session.text("start")[:10]
