"""Breaks and meals that a list has once for each track: they are one, and in none of them."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.text.title_words import NO_TALKS, PAUSES
from confsched.text.titles import plain_type

_WHEN = ("date", "day", "start", "time")
_OTHERS = ("speakers", "status")
_OWN = frozenset(("id", "guid"))  # what is another one of each


def settle_shared_pauses(book: Book) -> None:
    """Make one session of pauses that differ in nothing but their track, which it keeps beside it.

    What is in different rooms stays apart, and what stands twice in one track is a slip. Those who
    have something else then have their pause at another time.
    """
    alike: defaultdict[Hashable, list[Draft]] = defaultdict(list)
    for session in book.sessions:
        fields = session.fields
        if "track" in fields and fields.keys().isdisjoint(_OTHERS) and _is_pause(session):
            alike[_said(session)].append(session)
    several = [same for same in alike.values() if len(same) > 1]
    tracks = _tracks_at(book.sessions if several else ())
    shared = (same for same in several if len(tracks[_slot(same[0])]) == len(same))
    book.leave_out([other for same in shared for other in _made_one(same)])


def _is_pause(session: Draft) -> bool:
    kind = session.text("type") or plain_type(session.text("title"))
    # each track may have its own opening elsewhere
    return kind in (NO_TALKS if "room" in session.fields else PAUSES)


def _said(session: Draft) -> Hashable:
    """All that is said of a session, but for its track and what only it can have."""
    said: list[tuple[str, object]] = [
        *((name, put.value) for name, put in session.fields.items() if name != "track"),
        *((name, put.value) for name, put in session.extra.items()),
        *((name, [put.value for put in puts]) for name, puts in session.lists.items()),
    ]
    return frozenset((name, repr(value)) for name, value in said if name not in _OWN)


def _tracks_at(sessions: Iterable[Draft]) -> Mapping[Hashable, set[str]]:
    """The tracks in which something begins at one time."""
    found: defaultdict[Hashable, set[str]] = defaultdict(set)
    for session in sessions:
        if "track" in session.fields:
            found[_slot(session)].add(session.text("track"))
    return found


def _slot(session: Draft) -> Hashable:
    return tuple(session.text(field) for field in _WHEN)


def _made_one(same: list[Draft]) -> list[Draft]:
    """Those that are no sessions any more."""
    first, *others = same
    if len({one.text("track") for one in same}) < len(same):
        return []
    for session in same:
        first.leave("track", *first.moved(session.fields.pop("track"), session))
    return others
