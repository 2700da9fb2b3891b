"""A column that has tracks and types together, `Track/Type`: each cell is what its words are."""

from collections.abc import Iterable

from confsched.formats.drafts import Draft
from confsched.formats.types import PAUSES, known_type
from confsched.patterns import pattern

KIND = "_kind"
_PARTS = pattern(r"\s*[/|;,:\n]\s*|\s+[-–—]\s+")


def settle_kinds(sessions: Iterable[Draft]) -> None:
    """Tell types from tracks; of several parts the one that is a type, if another is none."""
    for session in sessions:
        put = session.fields.pop(KIND, None)
        if put is None:
            continue
        text = str(put.value).strip()
        kinds = [part for part in _PARTS.split(text) if known_type(part)]
        rest = [part for part in _PARTS.split(text) if part and part not in kinds]
        if known_type(text) not in ("", *PAUSES):
            session.put("type", *put.holding(text))
        elif len(kinds) == len(rest) == 1:
            session.put("type", *put.holding(kinds[0]))
            session.put("track", *put.holding(rest[0]))
        else:
            session.put("track", *put)
