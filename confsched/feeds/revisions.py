"""At which revision each entry is: the one that it had, or the next one.

An entry has one revision in all feeds in which it stands. It rises when what is told of the session
changes, and also when the session leaves a feed or returns to one: what a feed told of it before is
then older in every case. What stays of it in a feed that it left has the revision at which it did,
and so is never newer than the session.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from confsched.exporters.entries import CANCELLED, Calendar, Revision
from confsched.exporters.icaltext import content
from confsched.exporters.vevent import VEvent, lines
from confsched.feeds.ledger import Known, Ledger
from confsched.feeds.past import MOVED, Past, without_mark
from confsched.feeds.split import Feed, Kind

_KEPT = ("LOCATION", "CATEGORIES")
_ELSEWHERE = "No longer in this calendar: look for it in the whole programme."


class Tombstone(NamedTuple):
    """What stays of an entry; `start` is when it was to begin."""

    start: datetime
    event: VEvent
    revision: Revision


class _Vanished(NamedTuple):
    """An entry that stood in a feed; `takes_place` says that it does so still, elsewhere."""

    uid: bytes
    known: Known
    past: Past
    takes_place: bool

    def stays(self, calendar: Calendar) -> VEvent:
        """What is left of it in that feed."""
        times = list(calendar.times(self.past.slot))
        body = lines(times) + content(self._told())
        return VEvent(self.uid, body, next((one.tzid for one in times if one.tzid), None))

    def _told(self) -> Iterator[str]:
        mark = MOVED if self.takes_place else CANCELLED
        for name, line in self.past.lines:
            if name == "SUMMARY":
                yield f"SUMMARY:{mark}{without_mark(line.removeprefix('SUMMARY:'))}"
            elif name == "LOCATION":
                yield line
                if self.takes_place:
                    yield f"DESCRIPTION:{_ELSEWHERE}"
            elif name in _KEPT:
                yield line
        yield "STATUS:CANCELLED"


@dataclass(frozen=True, slots=True)
class Moves:
    """What went out of feeds, by their paths, and the UIDs of what left or returned to some."""

    vanished: dict[str, tuple[_Vanished, ...]]
    left: frozenset[bytes]
    returned: frozenset[bytes]

    @property
    def every(self) -> Iterable[_Vanished]:
        """All that went out of any feed."""
        return (one for each in self.vanished.values() for one in each)


def moves(ledger: Ledger, feeds: Sequence[Feed], uids: Sequence[bytes], live: set[bytes]) -> Moves:
    """Compare who is where with who was; `live` are sessions that take place, by their UIDs."""
    programme, current = set(uids), {feed.path: feed for feed in feeds}
    vanished: dict[str, tuple[_Vanished, ...]] = {}
    left: set[bytes] = set()
    returned: set[bytes] = set()
    pasts = _Pasts()
    for path, told in ledger.feeds.items():
        feed = current.get(path)
        now = [uids[number] for number in feed.sessions] if feed else []
        if told.uids == tuple(now) and not told.left:
            continue
        here = set(now)
        out = [uid for uid in told.uids if uid not in here]
        if feed and feed.kind is Kind.PERSONAL:  # what somebody does not want any more is no news
            out = [uid for uid in out if uid not in programme]
        left.update(uid for uid in out if uid in programme and uid not in told.left)
        returned.update(uid for uid in told.left if uid in here)
        known_here = ((uid, told.left.get(uid) or ledger.events[uid]) for uid in out)
        vanished[path] = tuple(
            _Vanished(uid, known, pasts[known.body], uid in live) for uid, known in known_here
        )
    return Moves(vanished, frozenset(left), frozenset(returned))


class _Pasts(dict[bytes, Past]):
    """What bodies say, each read once: most of what leaves a feed leaves several."""

    def __missing__(self, body: bytes) -> Past:
        found = self[body] = Past.of(body)
        return found


class Revisions:
    """Works out revisions: those of what is in the programme, and of what stays in feeds."""

    def __init__(self, ledger: Ledger, moved: Moves, stamp: datetime) -> None:
        self._ledger = ledger
        self._moved = moved
        self._new = Revision.first(stamp)
        self._highest: dict[bytes, int] = {}
        for told in ledger.feeds.values():
            for uid, known in told.left.items():
                highest = self._highest.get(uid, 0)
                self._highest[uid] = max(highest, known.revision.sequence)

    def of(self, event: VEvent) -> Revision:
        """The revision of an entry of the programme."""
        known = self._ledger.events.get(event.uid)
        if known is None:
            return self._new
        if known.body == event.body and not self._is_elsewhere(event.uid):
            return known.revision
        return self._after(max(known.revision.sequence, self._highest.get(event.uid, 0)))

    def staying(self, vanished: _Vanished, calendar: Calendar) -> Tombstone:
        """What stays of an entry in a feed in which it is no more."""
        event = vanished.stays(calendar)
        before = vanished.known.revision
        if event.body == vanished.known.body:
            return Tombstone(vanished.past.slot.start, event, before)
        return Tombstone(vanished.past.slot.start, event, self._after(before.sequence))

    def _is_elsewhere(self, uid: bytes) -> bool:
        return uid in self._moved.left or uid in self._moved.returned

    def _after(self, sequence: int) -> Revision:
        return self._new._replace(sequence=sequence + 1)
