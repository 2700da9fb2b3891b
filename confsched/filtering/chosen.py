"""What somebody has chosen by hand: ids or titles, as they are typed or in a list."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from confsched.errors import ConfschedError
from confsched.patterns import pattern
from confsched.schedule.entities import Session
from confsched.schedule.lookup import session_named

_BULLET: Final = pattern(r"\s*[-*•]\s+")
_REMARK: Final = pattern(r"(?:^|\s)#.*")


class Wanted(NamedTuple):
    """A session by id or title, and where that stands: `mine.txt:3`."""

    text: str
    place: str


def typed(text: str, place: str) -> tuple[Wanted, ...]:
    """What is typed with commas."""
    return tuple(Wanted(part, place) for part in map(str.strip, text.split(",")) if part)


def listed(text: str, name: str) -> tuple[Wanted, ...]:
    """The lines of a list; a bullet before one and a remark behind a hash do not count."""
    lines = enumerate(text.splitlines(), start=1)
    bare = ((number, _BULLET.sub("", _REMARK.sub("", line), count=1)) for number, line in lines)
    return tuple(Wanted(line.strip(), f"{name}:{number}") for number, line in bare if line.strip())


def found(wanted: Iterable[Wanted], sessions: Sequence[Session]) -> tuple[Session, ...]:
    """The sessions that are meant, each once; raises ConfschedError with a place."""
    return tuple(dict.fromkeys(_one(one, sessions) for one in wanted))


def is_for_all(session: Session) -> bool:
    """Whether a session is part of everybody's day: in all rooms, a break, or nothing beside it."""
    return session.everywhere or session.plenary or session.type.stops_everything


def _one(wanted: Wanted, sessions: Sequence[Session]) -> Session:
    try:
        return session_named(wanted.text, sessions)
    except ConfschedError as error:
        raise ConfschedError(f"{wanted.place}: {error.message}", error.hint) from None
