"""The types of session that everybody knows, what each needs, and which a title plainly says."""

from datetime import timedelta
from typing import NamedTuple

from confsched.reading import Origin
from confsched.text.titles import plain_type


class SessionType(NamedTuple):
    """What kind of session it is, and what that kind needs.

    `base` is the well-known type that one of an organiser's own is like. `length` is the shortest
    and the longest that a type says of itself. `origin` is where an organiser's own is defined.
    """

    id: str
    name: str
    base: str
    needs_speaker: bool
    needs_moderator: bool
    needs_abstract: bool
    pause: bool
    length: tuple[timedelta, timedelta] | None = None
    origin: Origin | None = None

    @property
    def stops_everything(self) -> bool:
        """A break or a meal is for everybody, also where no room is written."""
        return self.base in ("break", "meal")


def _type(name: str, needs: str = "", *, pause: bool = False) -> SessionType:
    words = needs.split()
    return SessionType(
        name,
        name.capitalize(),
        name,
        needs_speaker="speaker" in words,
        needs_moderator="moderator" in words,
        needs_abstract="abstract" in words,
        pause=pause,
    )


KNOWN_TYPES: dict[str, SessionType] = {
    known.id: known
    for known in (
        _type("opening"),
        _type("keynote", "speaker abstract"),
        _type("panel", "speaker moderator abstract"),
        _type("talk", "speaker abstract"),
        _type("lightning", "speaker abstract"),
        _type("workshop", "speaker abstract"),
        _type("poster"),
        _type("meeting"),
        _type("ceremony"),
        _type("social", pause=True),
        _type("break", pause=True),
        _type("meal", pause=True),
        _type("registration", pause=True),
        _type("closing"),
        _type("other"),
    )
}


def type_of_title(title: str) -> str:
    """The type that a title plainly says, else `talk`."""
    return plain_type(title) or "talk"
