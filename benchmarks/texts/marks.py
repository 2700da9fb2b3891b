"""Single judgements on what was read, and how many of them are good."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, TypeAlias


class Column(StrEnum):
    """What is judged.

    A session is right if its title is and if it begins when it has to; ends, rooms and abstracts
    are of all sessions that are expected. A person is right who is in the right session; roles,
    posts and organizations are of all people who are expected. Invented is what was read and is
    expected nowhere, of all that was read. The zone is judged once, where a programme names one.
    """

    SESSIONS = "sessions"
    ENDS = "ends"
    ROOMS = "rooms"
    ABSTRACTS = "abstracts"
    ZONES = "zone"
    PEOPLE = "people"
    ROLES = "roles"
    POSTS = "posts"
    ORGANIZATIONS = "organizations"
    INVENTED_SESSIONS = "invented sessions"
    INVENTED_PEOPLE = "invented people"


class Mark(NamedTuple):
    """One judgement; `note` says in words what is not right."""

    column: Column
    right: bool
    note: str = ""


class Share(NamedTuple):
    """So many of so many."""

    right: int = 0
    of: int = 0

    @property
    def wrong(self) -> int:
        """The others."""
        return self.of - self.right

    @property
    def ratio(self) -> float:
        """The part that is right; 1 where there is nothing."""
        return self.right / self.of if self.of else 1.0


Shares: TypeAlias = Mapping[Column, Share]


def shares(marks: Iterable[Mark]) -> Shares:
    """How many judgements in each column are good."""
    found = dict.fromkeys(Column, Share())
    for column, right, _ in marks:
        one = found[column]
        found[column] = Share(one.right + right, one.of + 1)
    return MappingProxyType(found)


def misses(marks: Iterable[Mark]) -> Iterator[str]:
    """Everything that is not right, in words."""
    return (f"{mark.column}: {mark.note}" for mark in marks if mark.note and not mark.right)
