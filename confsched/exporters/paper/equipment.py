"""What has to be brought into a room, switched on and taken away, from one session to the next."""

from collections.abc import Iterator

from confsched.agenda.flow import fenced
from confsched.exporters.paper.sheet import Note
from confsched.schedule.entities import Session
from confsched.schedule.furnishing import lacking
from confsched.text.alike import squeezed


class Equipment:
    """Remembers what was brought into a room; what the room has of its own stays there."""

    def __init__(self) -> None:
        self._brought: dict[str, str] = {}

    def before(self, session: Session) -> Iterator[Note]:
        """What is to be done for a session, after the one before it."""
        wanted = {squeezed(item): item for item in lacking(session.needs, session.rooms)}
        own = [item for item in session.needs if squeezed(item) not in wanted]
        before, self._brought = self._brought, wanted
        yield from _note("Take away", [before[name] for name in before if name not in wanted])
        yield from _note("Bring", [wanted[name] for name in wanted if name not in before])
        kept = [wanted[name] for name in wanted if name in before]
        yield from _note("Leave here", kept, tick=False)
        yield from _note("Check", own)

    def after(self) -> Iterator[Note]:
        """What is to be done when nothing more is on."""
        yield from _note("Take away afterwards", list(self._brought.values()))


def _note(head: str, items: list[str], *, tick: bool = True) -> Iterator[Note]:
    if items:
        yield Note(head, f": {', '.join(map(fenced, items))}", tick=tick)
