"""What an entry of an earlier run says: read where it is gone, moved or changed."""

from datetime import UTC, datetime, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from confsched.exporters.entries import CANCELLED, Slot
from confsched.feeds.ledger import damaged
from confsched.reading.content_lines import content_lines
from confsched.reading.ical_text import unescaped

MOVED = "MOVED: "
_WHAT = "the calendar of the run before"


class Past(NamedTuple):
    """An entry of before: its content lines by name, and when it was."""

    lines: tuple[tuple[str, str], ...]
    slot: Slot

    @classmethod
    def of(cls, body: bytes) -> "Past":
        """Read a body, as in `VEvent`."""
        texts = [line.text for line in content_lines(body.decode())]
        lines = tuple((text[: _name_end(text)], text) for text in texts)
        values = dict(lines)
        start, zone = _moment(values.get("DTSTART", ""))
        end, _ = _moment(values.get("DTEND", ""))
        return cls(lines, Slot(start, end, zone, "VALUE=DATE:" in values.get("DTSTART", "")))

    def text(self, name: str) -> str:
        """The value of a text, empty for none."""
        found = dict(self.lines).get(name, "")
        return unescaped(found.partition(":")[2])

    @property
    def title(self) -> str:
        """The title of the session, without what is put before it."""
        return without_mark(self.text("SUMMARY"))

    @property
    def is_off(self) -> bool:
        """Whether it was cancelled, or gone."""
        return self.text("STATUS") == "CANCELLED"


def without_mark(title: str) -> str:
    """A title without what we put before that of a session which is off."""
    return title.removeprefix(CANCELLED).removeprefix(MOVED)


def _name_end(text: str) -> int:
    return min(end for end in (text.find(";"), text.find(":"), len(text)) if end >= 0)


def _moment(line: str) -> tuple[datetime, tzinfo]:
    """An instant, and the zone in which it is written."""
    head, _, value = line.partition(":")
    key = head.partition(";TZID=")[2]
    try:
        zone = ZoneInfo(key) if key else UTC
        local = datetime.fromisoformat(value.removesuffix("Z")).replace(tzinfo=zone)
    except (ValueError, ZoneInfoNotFoundError):
        raise damaged(_WHAT, f"{line!r} is no time that can be read") from None
    return local.astimezone(UTC), zone
