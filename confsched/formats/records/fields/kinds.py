"""Types and tracks that stand together: in a column `Track/Type`, or in tags, as `type:Panel`."""

from collections.abc import Iterable

from confsched.formats.drafts import Draft, Put, sequence_of
from confsched.formats.types import PAUSES, known_type
from confsched.patterns import pattern

KIND = "_kind"
# as KonOpas and ConClár write it in tags
_KINDS = {"type": "type", "session type": "type", "format": "type", "track": "track"}
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


def settle_tag_kinds(sessions: Iterable[Draft]) -> None:
    """Take the type and the track of a session out of its tags, unless it says them itself."""
    for session in sessions:
        put = session.fields.get("tags")
        if put is not None and isinstance(put.value, list) and ":" in "".join(map(str, put.value)):
            left = [tag for tag in put.value if not _is_told(session, put, str(tag))]
            if not left:
                del session.fields["tags"]
            elif len(left) < len(put.value):
                session.fields["tags"] = put.holding(
                    sequence_of(session, [put.holding(tag) for tag in left])
                )


def _is_told(session: Draft, put: Put, tag: str) -> bool:
    """Whether a tag was one of these, and is said of the session now."""
    kind, _, name = tag.partition(":")
    field = _KINDS.get(kind.strip().lower(), "")
    if not field or not name.strip() or field in session.fields:
        return False
    session.put(field, *put.holding(name.strip()))
    return True
