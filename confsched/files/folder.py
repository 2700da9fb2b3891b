"""A folder that gets new contents: all of them at once, or none, also if the process is killed."""

import os
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple, Self

from confsched.errors import ConfschedError
from confsched.files.disk import BINARY, explained
from confsched.files.staging import (
    INSIDE,
    InPlace,
    Stage,
    Whole,
    can_exchange,
    complete,
    remove,
)


class Replaced(NamedTuple):
    """What was done: files written anew, and those taken away."""

    written: tuple[str, ...]
    removed: tuple[str, ...]


class Folder:
    """A folder while nobody else of us changes it; it need not be there yet."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._real = os.path.realpath(path)
        self._lock: int | None = None

    def __enter__(self) -> Self:
        if os.path.lexists(self.path) and not os.path.isdir(self.path):
            raise ConfschedError(f"{self.path!r} is a file", "name a folder")
        with explained(f"cannot use the folder {self.path!r}"):
            if os.path.isdir(self._real):
                self._lock = _locked(self._real)
            self._recover()
        return self

    def __exit__(self, *_: object) -> None:
        if self._lock is not None:
            os.close(self._lock)

    def names(self, below: Collection[str]) -> Iterator[str]:
        """What stands in the folder itself, and every file in some folders below it, by path.

        A folder that is not one of those is only named.
        """
        with explained(f"cannot read {self.path!r}"):
            yield from _names(self._real, "", below)

    def read(self, path: str) -> bytes | None:
        """The bytes of a file in it, None for none."""
        with explained(f"cannot read {os.path.join(self.path, path)!r}"):
            try:
                handle = os.open(os.path.join(self._real, path), os.O_RDONLY | BINARY)
            except FileNotFoundError:
                return None
            with open(handle, "rb", buffering=0) as file:
                return file.readall()

    def replace(
        self, wanted: Iterable[tuple[str, bytes | None]], owned: Collection[str], *, alone: bool
    ) -> Replaced:
        """Put files into it: None for one that stays as it is; `owned` ones not wanted go.

        `alone` says that nothing else is in it. What is as it should be is not touched.
        """
        kept: list[str] = []
        written: list[str] = []
        stage: Stage | None = None
        with explained(f"cannot write to the folder {self.path!r}"):
            try:
                for path, data in wanted:
                    if data is None:
                        kept.append(path)
                        continue
                    stage = stage or self._stage(alone=alone)
                    stage.put(path, data)
                    written.append(path)
                removed = sorted(set(owned).difference(kept, written))
                if removed or written:
                    (stage or self._stage(alone=alone)).commit(kept, removed)
            except BaseException:
                self._recover()
                raise
        return Replaced(tuple(written), tuple(removed))

    def _stage(self, *, alone: bool) -> Stage:
        if not os.path.isdir(self._real):
            os.makedirs(os.path.dirname(self._real), exist_ok=True)
            return Whole(self._real, self._beside)
        # of one that is write-protected nothing could be taken away
        if alone and os.access(self._real, os.W_OK) and can_exchange(self._real, self._beside):
            return Whole(self._real, self._beside)
        return InPlace(self._real)

    @property
    def _beside(self) -> str:
        folder, name = os.path.split(self._real)
        return os.path.join(folder, f".{name}{INSIDE}")

    def _recover(self) -> None:
        """Complete or undo what a run before was killed in."""
        if os.path.isdir(self._real):
            complete(self._real)
        remove(self._beside)


def _names(folder: str, prefix: str, below: Collection[str]) -> Iterator[str]:
    if not os.path.isdir(folder):
        return
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        path = f"{prefix}{entry.name}"
        if entry.is_dir(follow_symlinks=False) and (prefix or entry.name in below):
            yield from _names(entry.path, f"{path}/", below)
        else:
            yield path


def _locked(folder: str) -> int | None:
    """Hold a folder as long as the process lives; systems that cannot lock do without."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:  # of Windows, where no folder can be opened; reading it will tell
        return None
    try:
        import fcntl  # noqa: PLC0415 -- not on Windows

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        message = f"another run is writing to {folder!r}"
        raise ConfschedError(message, "wait until it has ended") from None
    except (ImportError, OSError):
        pass
    return handle
