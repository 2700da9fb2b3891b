"""What stays of a session where it is no more: its entry, cancelled, so that nobody waits for it.

Whoever has imported a calendar once never loses what silently vanishes from it. Nothing is told
again but what it was, where and when: people and texts that were taken out stay out.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from confsched.exporters.entries import CANCELLED, Calendar, Revision
from confsched.exporters.icaltext import content
from confsched.exporters.vevent import VEvent, lines
from confsched.feeds.ledger import Known
from confsched.feeds.past import MOVED, Past, without_mark

_KEPT = ("LOCATION", "CATEGORIES")
_ELSEWHERE = "No longer in this calendar: look for it in the whole programme."


class Tombstone(NamedTuple):
    """What stays of an entry; `start` is when it was to begin."""

    start: datetime
    event: VEvent
    revision: Revision


class Vanished(NamedTuple):
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
