"""The files of one conference: read once, read again with edits in them, and written."""

from collections.abc import Sequence

from confsched import files
from confsched.findings import Edit
from confsched.loading import load_group, only
from confsched.planning.change import Rewritten, rewritten
from confsched.refusals import none_in
from confsched.schedule.schedule import Schedule


class Held:
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


def write(edits: tuple[Edit, ...]) -> None:
    """Make edits in all their files, or in none."""
    changes = (
        files.Rewriting(files.path_of(one.source.name), one.source.text, one.text)
        for one in _files(edits)
    )
    files.rewrite(list(changes))


def _files(edits: tuple[Edit, ...]) -> list[Rewritten]:
    return [rewritten(source, edits) for source in {edit.span.source for edit in edits}]
