"""A change from what is wanted of some sessions: edits, the proof that they are right, findings."""

from collections.abc import Sequence
from datetime import date

from confsched.checking import Choices, check_all
from confsched.comparing import difference
from confsched.errors import ConfschedError
from confsched.findings import Edit
from confsched.moves.beside import beside
from confsched.moves.held import Held, write
from confsched.moves.verifying import verify
from confsched.moves.wanted import Wanted
from confsched.moves.writing import edits_of
from confsched.planning.change import Change, Moved
from confsched.schedule.schedule import Schedule


class Making(Held):
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
            write(edits)
        moved = _moved(before, after, wanted)
        said = (*remarks, *beside(before, after, moved))
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
