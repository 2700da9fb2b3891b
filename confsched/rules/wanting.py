"""What sessions lack: a finding for each, alike where most of them lack it, or most of a type.

People subscribe to calendars of all kinds: meetups, terms, trips. What more than one in four of its
events lacks is nothing that such a calendar speaks of, and is not asked of it. Once it is imported
it is ours, and all is asked.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from confsched.findings import Finding
from confsched.rules.slips import row_of, unread_rows
from confsched.schedule.entities import Session, Speaker
from confsched.schedule.schedule import Schedule
from confsched.source import Source
from confsched.text.joined import of_most

S = TypeVar("S", bound=Session)
E = TypeVar("E", bound=Session | Speaker)

_FEW = 4  # entries of a calendar of which one may lack what it speaks of


def wanting(  # noqa: PLR0913 -- what is asked of whom, and how it is told
    schedule: Schedule,
    asked: Iterable[S],
    lacks: Callable[[S], bool],
    thing: str,
    fields: Iterable[str],
    more: Callable[[S], str] = lambda _: "",
) -> Iterator[Finding]:
    """Findings about those who lack something that is asked of some sessions, like `a room`.

    Nothing is known of a session in which one of the fields that say so was refused, or a cell of
    its row. `more` is what is said of one besides.
    """
    named = tuple(fields)  # in this order, or a finding would stand now here and now there
    saying = frozenset(named)
    if unread := unread_rows(schedule):
        asked = (session for session in asked if row_of(session.at()) not in unread)
    sessions = [session for session in asked if session.broken.isdisjoint(saying)]
    found = [session for session in sessions if lacks(session)]
    found, sessions = spoken_of(found, sessions)
    should = f"that should have {thing}"
    texts = f"none of the {{}} {should} has one", f"{{}} {should} have none"
    alike = told_of_most(found, sessions, *texts)
    _, name = thing.split(" ")
    for session in found:
        message = f"{session.title!r} has no {name}{more(session)}"
        place = session.origin.at(*_empty(session, named))
        yield Finding(message, place, alike=alike.get(session.type.id, ""))


def _empty(session: Session, fields: Iterable[str]) -> Iterator[str]:
    """The fields of some that somebody began to write, and left empty."""
    written = session.origin.mapping
    return (field for field in fields if field in written and not written[field])


def spoken_of(found: list[E], asked: list[E]) -> tuple[list[E], list[E]]:
    """The same without entries of calendars most of which are found, so that nothing is asked."""
    lacking = Counter(filter(None, map(_calendar, found)))
    if not lacking:
        return found, asked  # most conferences
    every = Counter(map(_calendar, asked))
    silent = {source for source, count in lacking.items() if _FEW * count > every[source]}
    kept = [[one for one in some if _calendar(one) not in silent] for some in (found, asked)]
    return kept[0], kept[1]


def _calendar(entry: Session | Speaker) -> Source | None:
    """The calendar that an entry stands in."""
    source = entry.origin.mapping.places.source if entry.origin else None
    return source if source and source.is_calendar else None


def told_of_most(
    found: Sequence[Session], asked: Sequence[Session], none: str, most: str
) -> dict[str, str]:
    """What is told once of sessions by their type, where most of all are found, or of a type.

    `{}` is who they are: in `none`, which holds where all are found, `5 sessions of type 'talk'`,
    and in `most` `7 of the 9 sessions`.
    """
    lacking, every = (Counter(one.type.id for one in some) for some in (found, asked))

    def told(count: int, all_there_are: int, kind: str) -> str:
        some = f"{{every:,}} sessions{kind}"
        return of_most(
            count, all_there_are, none.format(some), most.format(f"{{count:,}} of the {some}")
        )

    if of_all := told(len(found), len(asked), ""):
        return dict.fromkeys(lacking, of_all)
    return {kind: told(count, every[kind], f" of type {kind!r}") for kind, count in lacking.items()}
