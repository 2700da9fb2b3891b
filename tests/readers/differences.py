"""What readers see otherwise than it is written: faults and habits of their own, each stated.

A difference makes of an event what that reader sees of it, exactly; so a reader that is mended is
noticed as well as one that breaks.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from sample_feeds import Event

Seen: TypeAlias = dict[str, object]


class Difference(NamedTuple):
    """A sentence for people, and what becomes of an event; `zone` is the one it is written in."""

    what: str
    seen: Callable[[Seen, str], Seen]


def as_seen(reader: str, event: Event) -> Seen:
    """What a reader sees of an event."""
    seen: Seen = {**event.record}
    for difference in DIFFERENCES.get(reader, ()):
        seen = difference.seen(seen, event.zone)
    return seen


def _untold(*names: str) -> Difference:
    def seen(event: Seen, _zone: str) -> Seen:
        return {name: value for name, value in event.items() if name not in names}

    return Difference(f"tells no {', '.join(names)}", seen)


def _texts(what: str, change: Callable[[str], str]) -> Difference:
    def seen(event: Seen, _zone: str) -> Seen:
        changed = {
            name: change(str(event[name])) for name in ("summary", "location", "description")
        }
        return {**event, **changed}

    return Difference(what, seen)


def _field(what: str, name: str, change: Callable[[str], object]) -> Difference:
    """What becomes of one field; of a list, its values between commas."""

    def seen(event: Seen, _zone: str) -> Seen:
        value = event[name]
        text = ",".join(map(str, value)) if isinstance(value, list) else str(value)
        return {**event, name: change(text)}

    return Difference(what, seen)


def _on_the_clock(event: Seen, zone: str) -> Seen:
    def shown(name: str) -> str:
        moment = datetime.fromisoformat(str(event[name])).astimezone(ZoneInfo(zone))
        return f"{moment:%Y-%m-%dT%H:%M:%SZ}"

    return {**event, "start": shown("start"), "end": shown("end")}


_BACKSLASH_N = _texts(
    r"takes a backslash before an n, which is written `\\n`, for one and the end of a line",
    lambda text: re.sub(r"\\([nN])", r"\\\n", text),
)
DIFFERENCES: dict[str, tuple[Difference, ...]] = {
    "calcurse": (_untold("uid", "status", "sequence", "url", "categories"),),
    "icalendar-ruby": (
        _texts(
            r"takes a backslash before a small n, which is written `\\n`, for one and a line end",
            lambda text: text.replace("\\n", "\\\n"),
        ),
        _field(
            "takes an address apart at commas and semicolons", "url", re.compile("[^,;]+").findall
        ),
    ),
    "ical-npm": (
        Difference("takes every zone's clock for the machine's own", _on_the_clock),
        _texts(
            "loses a text with an odd number of quotation marks",
            lambda text: "" if text.count('"') % 2 else text,
        ),
        _BACKSLASH_N,
        _untold("sequence"),
    ),
    "ics": (
        _BACKSLASH_N,
        _field("sorts categories", "categories", lambda text: sorted(text.split(","))),
        _untold("sequence"),
    ),
    "khal": (
        _texts(
            r"takes a backslash before a capital N, which is written `\\N`, for a line end",
            lambda text: text.replace("\\N", "\n"),
        ),
        _field("tells categories as one text", "categories", str),
        _untold("sequence"),
    ),
    "node-ical": (_BACKSLASH_N,),
    "sabre-vobject": (
        _texts(
            r"shows commas and semicolons as they are written: `\,` and `\;`",
            lambda text: re.sub("([,;])", r"\\\1", text),
        ),
    ),
}
