"""P: one person who was written down twice."""

from collections.abc import Iterator
from functools import partial

from confsched.findings import Finding, Fix, Related, safe_fix
from confsched.reading import Sequence
from confsched.rules.catalogue import rule
from confsched.schedule.entities import Appearance, Session, Speaker
from confsched.schedule.schedule import Schedule
from confsched.source import Span
from confsched.spreadsheets import FILLED_IN


@rule("P309", "same-person-twice", "w w w")
def same_person_twice(schedule: Schedule) -> Iterator[Finding]:
    """Two speakers look like one person who was written down twice, or one is twice in a session.

    ## Why is this bad?
    Each of the two has half of the sessions, so nobody sees that they clash, and the programme
    has two people where one will come.

    ## Example
    ```yaml
    speakers:
      jo: {name: Prof. Jo Sample, organization: Sample Society}
      jo-sample: {name: "Sample, J.", organization: Sample Society}
    sessions:
      one: {title: One, time: "10:00-11:00", speakers: [jo]}
      two: {title: Two, time: "12:00-13:00", speakers: [jo-sample]}
    ```

    ## Instead
    Keep one entry, and name it by its id. If they are two people, say so beside the second:
    `allow: [{rule: same-person-twice, reason: two people}]`. Names are compared without titles,
    accents, punctuation, capitals and order of words; `ö` may be `oe`. An initial for a name, a
    middle name more, a slip in a long surname or two letters of a short one that changed places
    need the same organization or post, or that nobody else is meant, and a letter that is not
    doubled (`Hariet`) the same organization; two given names that differ otherwise are two people.
    Who is in the list of one session twice is taken out once by `fix`.
    """
    yield from _listed_twice(schedule)
    pairs = schedule.namesakes
    mentions = _mentions(schedule) if pairs else {}
    unclear = {place.span for slip in schedule.noticed("F008") for place in slip.related}
    for later, earlier in pairs.items():
        place, other = (_place(speaker, mentions) for speaker in (later, earlier))
        if place and other and not {place, other} <= unclear:
            yield Finding(_message(later, earlier), place, (Related(other, "the first one"),))


def _message(later: Speaker, earlier: Speaker) -> str:
    if later.name.split() == earlier.name.split():
        return f"two speakers are called {later.name!r} and look like one person"
    return f"{later.name!r} and {earlier.name!r} look like one person"


def _mentions(schedule: Schedule) -> dict[Speaker, Span]:
    """Where those are first named who are defined nowhere."""
    found: dict[Speaker, Span] = {}
    for session in schedule.active:
        for part in session.people:
            if part.speaker.origin is None and part.speaker not in found:
                found[part.speaker] = session.mention(part)
    return found


def _place(speaker: Speaker, mentions: dict[Speaker, Span]) -> Span | None:
    """Where somebody is defined or named; nowhere if only in sessions that are cancelled."""
    return mentions.get(speaker) if speaker.origin is None else speaker.origin.id_span


def _listed_twice(schedule: Schedule) -> Iterator[Finding]:
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
