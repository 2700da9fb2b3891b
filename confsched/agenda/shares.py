"""Of what kind the people on panels are: how many have each value of an attribute."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.schedule.appearances import FIELDS, on_the_panel, value_of
from confsched.schedule.entities import Session, Speaker
from confsched.schedule.lookup import some
from confsched.schedule.schedule import Schedule
from confsched.text.alike import uncased


class Share(NamedTuple):
    """A value, as it is written first, and how many people have it."""

    value: str
    people: int


class Shares(NamedTuple):
    """The values of an attribute, the most frequent first, and how many have none, of how many.

    `panellists` says whether those are counted who are on panels and neither lead nor help there;
    else, where there is no panel, everybody who is in a session is. Each counts once.
    """

    by: str
    panellists: bool
    people: int
    values: tuple[Share, ...]
    without: int


def shares(schedule: Schedule, sessions: Iterable[Session], by: str) -> Shares:
    """Count the people in some sessions; raises ConfschedError for an attribute that nobody has."""
    field = _field(schedule, by)
    listed = list(sessions)
    panels = [one for one in listed if one.type.base == "panel"]
    on_panels = [part.speaker for one in panels for part in on_the_panel(one).values()]
    people = dict.fromkeys(on_panels or (part.speaker for one in listed for part in one.people))
    values = _values(people, field)
    known = sum(one.people for one in values)
    return Shares(field, bool(on_panels), len(people), values, len(people) - known)


def _field(schedule: Schedule, by: str) -> str:
    """The attribute that is meant, whatever its case."""
    attributes = dict.fromkeys(name for one in schedule.speakers for name in one.attributes)
    known = (*FIELDS, *attributes)
    found = [name for name in known if uncased(name) == uncased(by)]
    if not found:
        raise ConfschedError(f"no speaker has an attribute {by!r}", f"use one of {some(known)}")
    return found[0]


def _values(people: Iterable[Speaker], field: str) -> tuple[Share, ...]:
    counts: Counter[str] = Counter()
    written: dict[str, str] = {}
    for one in people:
        value = value_of(one, field)
        if value.strip():
            counts[uncased(value)] += 1
            written.setdefault(uncased(value), value)
    return tuple(Share(written[value], count) for value, count in counts.most_common())
