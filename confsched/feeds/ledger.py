"""The feeds of the run before: what they told, by entry, and at which revision.

Only what we have written ourselves is read, byte by byte: everything in it stands where we put it.
A feed that does not look so was damaged, or is somebody else's.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.exporters.entries import PRODID, Revision, utc

RESTART = "restore it as it was, or begin anew with --restart"
_START = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:{PRODID}\r\n".encode()
_END = b"END:VEVENT\r\nEND:VCALENDAR\r\n"
_BETWEEN = b"\r\nBEGIN:VEVENT\r\n"
_MARK = b"\r\nTRANSP:"
_ENTRY = re.compile(
    rb"(UID:[^\r\n]*(?:\r\n [^\r\n]*)*\r\n)"
    rb"DTSTAMP:(\d{8}T\d{6}Z)\r\nLAST-MODIFIED:(\d{8}T\d{6}Z)\r\nSEQUENCE:(\d{1,9})\r\n"
    rb"(?=DTSTART)"
)
_ALARM = re.compile(rb"\r\nTRIGGER:-PT(\d{1,5})M\r\n")
_FOLD = b"\r\n "


class Known(NamedTuple):
    """An entry as it was told: at which revision, and its body as in `VEvent`."""

    revision: Revision
    body: bytes


class Told(NamedTuple):
    """A feed as it was: the UIDs in it, and those entries that differ from the whole programme's.

    These are of sessions that are in the programme still, and in this feed no more. `opening` are
    the lines before its first component, where somebody needs them. `alarm` is how many minutes
    before a session it reminds.
    """

    uids: tuple[bytes, ...]
    left: dict[bytes, Known]
    opening: bytes = b""
    alarm: int | None = None


@dataclass(slots=True)
class Ledger:
    """Everything that was told: entries of the whole programme by UID, feeds by their paths."""

    domain: str
    events: dict[bytes, Known] = field(default_factory=dict)
    feeds: dict[str, Told] = field(default_factory=dict)
    _same: dict[bytes, bytes] = field(default_factory=dict)

    def read(self, name: str, path: str, data: bytes, *, with_opening: bool = False) -> None:
        """Take up a feed; that of the whole programme has to be the first.

        `name` is what messages call the file, `path` where it stands in its folder.
        """
        entries = _entries(name, data)
        if not self.feeds:
            self._read_whole(name, entries)
        uids: list[bytes] = []
        left: dict[bytes, Known] = {}
        for entry in entries:
            uid = self._same.get(entry)
            if uid is None:
                uid, known = self._entry(name, entry)
                left[uid] = known
            uids.append(uid)
        opening = _opening(data) if with_opening else b""
        alarm = _ALARM.search(data) if with_opening else None
        self.feeds[path] = Told(tuple(uids), left, opening, int(alarm[1]) if alarm else None)

    def done(self) -> None:
        """Forget what only reading needs."""
        self._same.clear()

    def is_later_than(self, stamp: datetime) -> bool:
        """Whether anything was told later than a time."""
        limit = utc(stamp)
        return any(known.revision.modified > limit for known in self.events.values())

    def _read_whole(self, path: str, entries: Iterable[bytes]) -> None:
        for entry in entries:
            uid, known = self._entry(path, entry)
            if uid in self.events:
                raise damaged(path, "one entry stands in it twice")
            self.events[uid] = known
            self._same[entry] = uid

    def _entry(self, path: str, entry: bytes) -> tuple[bytes, Known]:
        head = _ENTRY.match(entry)
        if head is None:
            raise damaged(path, "an entry in it is not as it was written")
        uid, stamp, modified, sequence = head.groups()
        if not uid.replace(_FOLD, b"").endswith(self.domain.encode() + b"\r\n"):
            name = uid.replace(_FOLD, b"").decode("utf-8", "replace")[4:].strip()
            message = f"{path!r} has an entry of another conference: {name!r}"
            hint = f"entries of this one end in {self.domain!r}; {RESTART}"
            raise ConfschedError(message, hint)
        revision = Revision(stamp.decode(), modified.decode(), int(sequence))
        return uid, Known(revision, entry[head.end() :])


def damaged(path: str, why: str) -> ConfschedError:
    """What is said of a feed that cannot be a ledger."""
    return ConfschedError(f"{path!r} is no feed that was published from here: {why}", RESTART)


def _entries(path: str, data: bytes) -> list[bytes]:
    """Every entry of a feed without what may differ between feeds: TRANSP and alarms."""
    if not data.startswith(_START):
        if b"\n" in data and b"\r\n" not in data:
            raise damaged(path, "its lines end in LF and not in CRLF, as git makes them")
        raise damaged(path, "it does not begin as one")
    if not data.endswith(_END):
        raise damaged(path, "it is cut off")
    try:
        data.decode()
    except UnicodeDecodeError:
        raise damaged(path, "it is not in UTF-8") from None
    _, *parts = data[: -len(_END)].split(_BETWEEN)
    return [_without_ending(path, part) for part in parts]


def _without_ending(path: str, part: bytes) -> bytes:
    end = part.rfind(_MARK) + 2
    if end < 2:
        raise damaged(path, "an entry in it is not as it was written")
    return part[:end]


def _opening(data: bytes) -> bytes:
    """The lines of the calendar itself, as they were."""
    return data[len(b"BEGIN:VCALENDAR\r\n") : data.index(b"\r\nBEGIN:") + 2]
