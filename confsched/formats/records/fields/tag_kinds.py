"""Tags that say what they are of a session, as those of KonOpas and ConClár: `type:Panel`."""

from collections.abc import Iterable

from confsched.formats.drafts import Draft, Put, sequence_of

_KINDS = {"type": "type", "session type": "type", "format": "type", "track": "track"}


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
