"""The files of a conference as they were when they were last looked at."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import TypeAlias

from confsched import files
from confsched.errors import ConfschedError

Stamps: TypeAlias = Mapping[str, files.Stamp | None]


class Saved:
    """Knows which files some paths hold, and notices when one is saved, comes or goes.

    `outside` are those that lie in no folder that is named.
    """

    def __init__(self, paths: Sequence[str]) -> None:
        if files.STDIN in paths:
            raise ConfschedError("standard input cannot be watched", "name files or folders")
        self.paths = paths
        self.outside = [path for path in paths if not files.is_folder(path)]
        self._stamps: Stamps = {}

    def have_changed(self) -> bool:
        """Whether a file is another, came or went."""
        return self._look() != self._stamps

    def known_have_changed(self, among: Iterable[str] | None = None) -> bool:
        """Whether one of the known files is another or went, of some or of all."""
        names = self._stamps if among is None else among
        return any(files.stamp(name) != self._stamps.get(name) for name in names)

    def look(self) -> tuple[str, ...]:
        """Remember how all files are now; those that are empty and were not are being saved."""
        before, self._stamps = self._stamps, self._look()
        return tuple(
            name for name, now in self._stamps.items() if _is_emptied(before.get(name), now)
        )

    def extend(self, names: Iterable[str]) -> None:
        """Know other files as well that lie outside, instead of those that were told before."""
        self.outside = [*(path for path in self.paths if not files.is_folder(path)), *names]
        self._stamps = {**{name: files.stamp(name) for name in self.outside}, **self._stamps}

    def _look(self) -> Stamps:
        with suppress(ConfschedError):  # then what was named is gone
            groups = files.find(self.paths)
            names = [file.name for group in groups for file in group.files]
            return {name: files.stamp(name) for name in (*names, *self.outside)}
        return {name: files.stamp(name) for name in self.outside}


def _is_emptied(before: files.Stamp | None, now: files.Stamp | None) -> bool:
    """Whether there is nothing in a file that had something."""
    return before is not None and now is not None and before.size > 0 and now.size == 0
