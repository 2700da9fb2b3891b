"""Types that are told as tracks, or that say no more than that something takes place.

Many programs write one word for all there is: `lecture`, `session`, `other`. It is believed of
whatever has people in it; lunch is lunch.
"""

from collections.abc import Iterable

from confsched.formats.drafts import Draft, Part
from confsched.formats.types import known_type
from confsched.text.titles import plain_type

_PAUSES = frozenset(("break", "meal", "registration"))
_NOTHING = frozenset(("unknown", "undefined", "unspecified", "none", "null", "n/a", "na", "-", "?"))
_ANYTHING = frozenset(("", "event", "events", "general", "item", "slot", "program", "programme"))


def settle_categories(sessions: Iterable[Draft]) -> None:
    """What is called a track says the type where most tracks are types and nothing else does.

    A break is no track anywhere.
    """
    listed = list(sessions)
    tracks = {one.text("track") for one in listed if one.text("track")}
    known = sum(bool(known_type(track)) for track in tracks)
    are_types = 2 * known > len(tracks) and all("type" not in one.fields for one in listed)
    for session in listed:
        pause = known_type(session.text("track")) in _PAUSES and "type" not in session.fields
        if "track" in session.fields and (are_types or pause):
            session.fields["type"] = session.fields.pop("track")


def settle_general_types(sessions: Iterable[Draft]) -> None:
    """Let titles say what such a type does not; a word for no type at all is none."""
    for session in sessions:
        put = session.fields.get("type")
        told = put.value if put is not None else None
        if put is None or not isinstance(told, str):
            continue
        if told.strip().casefold() in _NOTHING:
            del session.fields["type"]
        elif _is_general(told) and not any(map(_is_somebody, session.people)):
            plainly = plain_type(session.text("title"))
            if plainly and plainly != known_type(told):
                session.fields["type"] = put.holding(plainly)
                session.leave("type", *put)


def _is_somebody(part: Part) -> bool:
    return not part[1].fields.keys().isdisjoint(("name", "_names", "id"))


def _is_general(word: str) -> bool:
    return known_type(word) in ("talk", "other") or word.strip().casefold() in _ANYTHING
