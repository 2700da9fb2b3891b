"""A change from what is wanted of some sessions: edits, the proof that they are right, findings."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from confsched import files
from confsched.checking import Choices, check_all
from confsched.comparing import difference
from confsched.errors import ConfschedError
from confsched.findings import Edit
from confsched.loading import load_group, only
from confsched.moves.case import Aim
from confsched.moves.wanted import Wanted, slot_of
from confsched.moves.writing import cannot_be_written, edits_of
from confsched.planning.change import Change, Moved, Rewritten, rewritten
from confsched.refusals import none_in
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.instants import span_text
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import crossing

_MOST = 5


class _Held:
    """What was in the files of a conference when somebody wanted it changed."""

    def __init__(self, paths: Sequence[str]) -> None:
        names = list(paths) or ["."]
        groups = [files.held(group) for group in files.find(names, below=False)]
        found = [(one, group) for group in groups for one in load_group(group)]
        if not found:
            raise none_in(names)
        self.schedule = only([one for one, _ in found])
        self._group = found[0][1]

    def reread(self, edits: tuple[Edit, ...]) -> Schedule:
        """The conference as it would be with some edits."""
        changed = {one.source.name: one.text.encode() for one in _files(edits)}
        held = (
            file._replace(data=changed.get(file.label, file.data)) for file in self._group.files
        )
        return only(list(load_group(files.Group(self._group.name, tuple(held)))))


class Making(_Held):
    """The files of a conference that is to be changed, and by which date waivers have ended."""

    def __init__(self, paths: Sequence[str], *, today: date | None, writes: bool) -> None:
        super().__init__(paths)
        self._choices = Choices(today=today)
        self._writes = writes
        if not self.schedule.whole:
            message = "a file of the conference cannot be read"
            raise ConfschedError(message, "mend it first; it is named by: confsched validate")

    def change(self, wanted: Sequence[Wanted], remarks: Sequence[str] = ()) -> Change:
        """Make the change in all files or in none; raises ConfschedError where it cannot be."""
        before = self.schedule
        edits = tuple(edit for one in wanted for edit in edits_of(one, before))
        if not edits:
            return Change(before, before, remarks=tuple(remarks))
        after = self._reread(edits)
        verify(before, after, wanted)
        found = difference(*(check_all([one], self._choices) for one in (before, after)))
        if self._writes:
            _write(edits)
        moved = _moved(before, after, wanted)
        said = (*remarks, *_beside(before, after, moved))
        return Change(before, after, moved, edits, *found, said, self._writes)

    def _reread(self, edits: tuple[Edit, ...]) -> Schedule:
        try:
            return self.reread(edits)
        except ValueError:  # two edits of one place: one entry within another, or written twice
            hint = "change the files by hand"
            raise ConfschedError("the edits would be in each other's way", hint) from None


def _moved(before: Schedule, after: Schedule, wanted: Sequence[Wanted]) -> tuple[Moved, ...]:
    """Those that are elsewhere now, in the order of time."""
    ids = {one.session.id for one in wanted}
    pairs = zip(before.sessions, after.sessions, strict=True)
    moved = [Moved(old, new) for old, new in pairs if old.id in ids]
    places = {session.id: place for place, session in enumerate(after.scheduled)}
    return tuple(sorted(moved, key=lambda one: places.get(one.after.id, len(places))))


def _beside(before: Schedule, after: Schedule, moved: Sequence[Moved]) -> Iterator[str]:
    """What runs beside a moved session now and did not before, where neither has a room."""
    ids = {one.after.id for one in moved}
    known, found = _pairs(before, ids), _pairs(after, ids)
    new = [pair for names, pair in found.items() if names not in known]
    for one, other in new[:_MOST]:
        shared = max(one.start, other.start), min(one.end, other.end)
        when = span_text(*shared, after.zone)
        yield f"{one.title!r} and {other.title!r} both run {when}, and neither has a room"
    if len(new) > _MOST:
        yield f"so do {len(new) - _MOST} more"


def _pairs(
    schedule: Schedule, ids: set[str]
) -> dict[frozenset[str], tuple[ScheduledSession, ScheduledSession]]:
    """Sessions that share a moment, one of them of such an id; pauses have a rule of their own."""
    nowhere = [
        one for one in schedule.scheduled if not (one.rooms or one.everywhere or one.type.pause)
    ]
    few = [one for one in nowhere if one.id in ids]
    return {frozenset((one.id, other.id)): (one, other) for one, other in crossing(few, nowhere)}


def _write(edits: tuple[Edit, ...]) -> None:
    """Make edits in all their files, or in none."""
    changes = (
        files.Rewriting(files.path_of(one.source.name), one.source.text, one.text)
        for one in _files(edits)
    )
    files.rewrite(list(changes))


def _files(edits: tuple[Edit, ...]) -> list[Rewritten]:
    return [rewritten(source, edits) for source in {edit.span.source for edit in edits}]


class _Where(NamedTuple):
    """When and where a session is."""

    slot: Aim | None
    rooms: tuple[str, ...]
    everywhere: bool


def verify(before: Schedule, after: Schedule, wanted: Sequence[Wanted]) -> None:
    """Raise ConfschedError unless the wanted sessions, and they alone, are where they should be."""
    by_id = {one.session.id: one for one in wanted}
    if not after.whole or _around(before) != _around(after):
        raise _differs(wanted[0], before)
    for old, new in zip(before.sessions, after.sessions, strict=True):
        one = by_id.get(old.id)
        if _where(new) != (_expected(one) if one else _where(old)) or _rest(old) != _rest(new):
            raise _differs(one or wanted[0], before)


def _differs(wanted: Wanted, schedule: Schedule) -> ConfschedError:
    session = wanted.session
    aim = wanted.aim or slot_of(session)
    if aim is None:  # pragma: no cover -- only a room is given to a session without a slot
        return ConfschedError(f"{session.title!r} cannot be moved by an edit", "do it by hand")
    return cannot_be_written(session, aim, schedule)


def _expected(wanted: Wanted) -> _Where:
    now = _where(wanted.session)
    slot = wanted.aim or now.slot
    if wanted.place is None:
        return now._replace(slot=slot)
    rooms = tuple(room.id for room in wanted.place.rooms)
    return _Where(slot, rooms, wanted.place.everywhere)


def _where(session: Session) -> _Where:
    return _Where(slot_of(session), tuple(room.id for room in session.rooms), session.everywhere)


def _around(schedule: Schedule) -> Mapping[str, object]:
    """What does not change with a session; rooms that nobody defined come and go with it."""
    return {
        "conference": (schedule.id, schedule.title, schedule.zone_key, schedule.phase),
        "days": [(day.number, day.date, day.title, day.interval) for day in schedule.days],
        "speakers": [(speaker.id, speaker.name) for speaker in schedule.speakers],
        "tracks": [track.id for track in schedule.tracks],
        "sessions": [session.id for session in schedule.sessions],
    }


def _rest(session: Session) -> tuple[object, ...]:
    """All that a session says but when and where it is."""
    return (
        session.title,
        session.type.id,
        session.status,
        session.track.id if session.track else None,
        [(part.speaker.id, part.role, part.remote) for part in session.people],
        (session.subtitle, session.abstract, session.description, session.language),
        (session.url, session.link, session.expected, session.needs, session.tags),
        (session.after, session.not_with, session.plenary, session.broken),
    )
