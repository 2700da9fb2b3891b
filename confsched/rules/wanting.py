"""What sessions lack: a finding for each, alike where all of them lack it, or all of a type."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from confsched.findings import Finding
from confsched.schedule.entities import Session

S = TypeVar("S", bound=Session)


def wanting(
    asked: Iterable[S], lacks: Callable[[S], bool], thing: str, fields: Iterable[str]
) -> Iterator[Finding]:
    """Findings about those who lack something that is asked of some sessions, like `a room`.

    Nothing is known of a session in which one of the fields that say so was refused.
    """
    saying = frozenset(fields)
    sessions = [session for session in asked if session.broken.isdisjoint(saying)]
    found = [session for session in sessions if lacks(session)]
    alike = told_of_all(found, sessions, f"none of the {{}} that should have {thing} has one")
    _, name = thing.split(" ")
    for session in found:
        message = f"{session.title!r} has no {name}"
        yield Finding(message, session.origin.id_span, alike=alike.get(session.type.id, ""))


def told_of_all(found: Sequence[Session], asked: Sequence[Session], text: str) -> dict[str, str]:
    """What is told once of sessions by their type, where all of them are found, or all of a type.

    `{}` in the text is how many they are: `5 sessions of type 'talk'`.
    """
    lacking, every = (Counter(one.type.id for one in some) for some in (found, asked))
    if lacking == every:
        return dict.fromkeys(every, text.format(f"{len(found):,} sessions"))
    return {
        kind: text.format(f"{count:,} sessions of type {kind!r}")
        for kind, count in lacking.items()
        if count == every[kind]
    }
