"""A change of the programme: what moved, the edits, and what is found because of it."""

from dataclasses import dataclass
from typing import NamedTuple

from confsched.editing.applying import apply, patch
from confsched.findings import Edit, Finding
from confsched.schedule.entities import Session
from confsched.schedule.schedule import Schedule
from confsched.source import Source


class Moved(NamedTuple):
    """A session as it was and as it is; without a slot only its room can have changed."""

    before: Session
    after: Session


class Rewritten(NamedTuple):
    """A file, and the text that is in it after the change."""

    source: Source
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """Sessions that moved, in the order in which they now begin; none where all are there already.

    `before` and `after` are the whole conference. `edits` have their places in the files as they
    were. `appeared` is found because of the change, and points into the changed files; `vanished`
    was found before and points into the old ones; `remaining` is how much else is found. `remarks`
    say what an organiser may not expect. `written` is whether the files were changed.
    """

    before: Schedule
    after: Schedule
    moved: tuple[Moved, ...] = ()
    edits: tuple[Edit, ...] = ()
    appeared: tuple[Finding, ...] = ()
    vanished: tuple[Finding, ...] = ()
    remaining: int = 0
    remarks: tuple[str, ...] = ()
    written: bool = False

    @property
    def files(self) -> tuple[Rewritten, ...]:
        """Every file that changes, with its new text."""
        sources = dict.fromkeys(edit.span.source for edit in self.edits)
        return tuple(rewritten(source, self.edits) for source in sources)

    @property
    def patch(self) -> str:
        """The change of all files as `diff -u` shows it."""
        return "".join(patch(one.source.name, one.source.text, one.text) for one in self.files)


def rewritten(source: Source, edits: tuple[Edit, ...]) -> Rewritten:
    """A file with those of some edits that are its own."""
    own = [edit for edit in edits if edit.span.source is source]
    return Rewritten(source, apply(source.text, own))
