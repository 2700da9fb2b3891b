"""P: somebody who is twice in the list of one session."""

from collections.abc import Iterator
from functools import partial

from confsched.findings import Finding, Fix, Related, safe_fix
from confsched.reading import Sequence
from confsched.schedule.entities import Appearance, Session
from confsched.schedule.schedule import Schedule
from confsched.spreadsheets import FILLED_IN


def listed_twice(schedule: Schedule) -> Iterator[Finding]:
    """Yield a finding for everybody who does the same in a session twice, as our files say it.

    Other systems have a row for each paper or room, so that there it may be meant.
    """
    for session in schedule.active:
        people = session.people
        is_twice = len(people) > len({(one.speaker, one.role) for one in people})
        if is_twice and session.origin.mapping.places.source.foreign in ("", FILLED_IN):
            yield from _repeated(session)


def _repeated(session: Session) -> Iterator[Finding]:
    first: dict[object, Appearance] = {}
    for part in session.people:
        before = first.setdefault((part.speaker, part.role, _field_of(session, part)), part)
        if before is not part:
            message = f"{part.speaker.name} is listed twice as {part.role} of {session.title!r}"
            related = (Related(session.mention(before), "the first time"),)
            yield Finding(message, session.mention(part), related, fix=_taken_out(session, part))


def _field_of(session: Session, part: Appearance) -> str:
    """The field that names somebody: who is named in two of them says one thing in two ways."""
    mapping, place = session.origin.mapping, session.mention(part)
    for name, value in mapping.items():  # the items of a list may be cells of their own
        if isinstance(value, Sequence) and part.mark in value.all_marks():
            return name
    fields = ((name, mapping.at(name)) for name in mapping)
    return next((name for name, at in fields if at.start <= place.start < at.end), "")


def _taken_out(session: Session, part: Appearance) -> Fix | None:
    """Take somebody out of the list that they stand in by a name alone."""
    from confsched.editing.fields import remove_item  # noqa: PLC0415 -- for mistakes only

    for value in session.origin.mapping.values():
        if isinstance(value, Sequence) and part.mark in (marks := [*value.all_marks()]):
            at, what = marks.index(part.mark), f"take {part.speaker.name} out once"
            return safe_fix(what, partial(remove_item, value, at))
    return None
