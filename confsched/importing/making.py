"""Combined sources to files that are read as the very same programme."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.importing.combining import Combined, Source
from confsched.importing.programme import CONFERENCE, DAYS, Fields, Programme, programme_of
from confsched.importing.slots import meant_fields, with_slot
from confsched.importing.writing import NOTHING, Notes, texts_of
from confsched.model.assemble import assemble
from confsched.model.conference import Conference
from confsched.reading import read
from confsched.schedule.entities import CLOCK_FIELDS, DAY_FIELDS, ScheduledSession, Session
from confsched.schedule.resolve import resolve
from confsched.schedule.schedule import Schedule


class Made(NamedTuple):
    """The texts of files by name, what they should say, and what is read from them."""

    texts: dict[str, str]
    programme: Programme
    found: Programme
    schedule: Schedule


def make(
    combined: Combined,
    sources: Sequence[Source],
    names: Iterable[str],
    notes: Notes = NOTHING,
) -> Made:
    """The files of a conference, with times as people write them wherever they mean the same.

    `notes` are comments on sessions by their ids, and under an empty one on the whole.
    """
    named = tuple(names)
    meant = _meant(combined, sources)
    first = sources[0].schedule
    theirs = combined.programme["sessions"]
    easy: dict[str, Fields] = {}
    for identifier, session in meant.items():
        if isinstance(session, ScheduledSession) and not _is_broken(session) and first.zone_known:
            own = _own_zone(theirs[identifier], session, first)
            slot = meant_fields(session, session.zone if own else first.zone)
            if slot is not None:
                easy[identifier] = {**slot, **own}
    _keep_zones(combined, sources)
    files = _files(combined, meant)
    while True:
        sessions = {key: with_slot(f, easy[key]) if key in easy else f for key, f in theirs.items()}
        made = _written({**combined.programme, "sessions": sessions}, files, named, notes)
        found = {session.id: session for session in made.schedule.sessions}
        wrong = [key for key in easy if not _is_same(meant[key], found.get(key))]
        if not wrong:
            return made
        easy = {key: slot for key, slot in easy.items() if key not in wrong}


def _own_zone(fields: Fields, session: ScheduledSession, first: Schedule) -> Fields:
    """The place that a session says its time in, where its clock shows another than that of all.

    What is told in UTC is so for programs, and not for people.
    """
    zone = fields.get("timezone")
    if not (isinstance(zone, str) and "/" in zone and not zone.startswith("Etc/")):
        return {}
    here, there = (session.start.astimezone(one) for one in (first.zone, session.zone))
    return {"timezone": zone} if here.utcoffset() != there.utcoffset() else {}


def _meant(combined: Combined, sources: Sequence[Source]) -> dict[str, Session]:
    """What the source of every session says of it."""
    ids = combined.ids["sessions"]
    result: dict[str, Session] = {}
    for number, source in enumerate(sources):
        for session in source.schedule.sessions:
            identifier = ids.get((number, session.id))
            if identifier is not None:
                result.setdefault(identifier, session)
    return result


def _is_broken(session: Session) -> bool:
    return not session.broken.isdisjoint((*DAY_FIELDS, *CLOCK_FIELDS))


def _keep_zones(combined: Combined, sources: Sequence[Source]) -> None:
    """A session of a source in another zone than the first one's says so itself."""
    zones = [source.programme[CONFERENCE][CONFERENCE].get("timezone") for source in sources]
    for (number, _), identifier in combined.ids["sessions"].items():
        zone = zones[number]
        session = combined.programme["sessions"][identifier]
        if zone is not None and zone != zones[0] and ("start" in session or "time" in session):
            session.setdefault("timezone", zone)


def _is_same(meant: Session, found: Session | None) -> bool:
    if not isinstance(meant, ScheduledSession) or not isinstance(found, ScheduledSession):
        return False
    day, other = (session.day.date if session.day else None for session in (meant, found))
    return (found.start, found.end, other) == (meant.start, meant.end, day)


def _files(combined: Combined, meant: Mapping[str, Session]) -> dict[str, str]:
    """The file of each session's day, where there are several days.

    One that is not resolved for want of an end has the date that its source says.
    """
    numbers = {date: number for number, date in enumerate(combined.programme[DAYS], start=1)}
    sessions = combined.programme["sessions"].items()
    dates = {key: str(fields["date"]) for key, fields in sessions if "date" in fields}
    dates |= {key: s.day.date.isoformat() for key, s in meant.items() if s.day is not None}
    if len(numbers) < 2:
        return {}
    return {key: day_file(numbers[date]) for key, date in dates.items() if date in numbers}


def _written(
    programme: Programme, files: Mapping[str, str], names: Iterable[str], notes: Notes
) -> Made:
    texts = texts_of(programme, files, names, notes)
    conference = read_back(texts)
    return Made(texts, programme, programme_of(conference), resolve(conference))


def day_file(number: int) -> str:
    """The file of a day."""
    return f"day{number}.yaml"


def read_back(texts: Mapping[str, str]) -> Conference:
    """What the files say."""
    return assemble([read(name, text.encode()) for name, text in texts.items()])


def check(made: Made) -> None:
    """Nothing may be lost or changed by writing it; raises ConfschedError."""
    found = made.found
    for section, entries in made.programme.items():
        wrong = [key for key, fields in entries.items() if found[section].get(key) != fields]
        if wrong or len(found[section]) != len(entries):
            what = f"{section} {', '.join(wrong[:3])}"
            raise ConfschedError(f"{what} cannot be written as it is", "please report this file")
