"""A folder that gets new contents: all of them at once, or none, also if the process is killed.

The new files are written beside the old ones first. Where the folder holds nothing but what is
ours, and the system can let two folders change places, nobody ever sees anything between. Else the
files are moved one by one, by a journal: a run that finds one completes it before all else.
"""

import json
import os
import stat
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from shutil import rmtree
from types import TracebackType
from typing import NamedTuple, Self

from confsched.errors import ConfschedError
from confsched.files.disk import explained
from confsched.files.system import exchange, flush_disk

_INSIDE = ".confsched-publishing"
_JOURNAL = "journal"
_FILES = "files"
_BINARY = getattr(os, "O_BINARY", 0)  # of Windows, where text is the other choice
_FEW = 64  # files that are flushed one by one


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

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
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
                handle = os.open(os.path.join(self._real, path), os.O_RDONLY | _BINARY)
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
        stage: _Stage | None = None
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

    def _stage(self, *, alone: bool) -> "_Stage":
        if not os.path.isdir(self._real):
            os.makedirs(os.path.dirname(self._real), exist_ok=True)
            return _Whole(self._real, self._beside)
        if alone and _can_exchange(self._real, self._beside):
            return _Whole(self._real, self._beside)
        return _InPlace(self._real)

    @property
    def _beside(self) -> str:
        folder, name = os.path.split(self._real)
        return os.path.join(folder, f".{name}{_INSIDE}")

    def _recover(self) -> None:
        """Complete or undo what a run before was killed in."""
        if os.path.isdir(self._real):
            _complete(self._real)
        _remove(self._beside)


class _Stage:
    """Files that are to be in a folder, written in another one on the same disk."""

    def __init__(self, folder: str, stage: str) -> None:
        self.folder = folder
        self.stage = stage
        self._count = 0
        self._made: set[str] = set()

    def put(self, path: str, data: bytes) -> None:
        """Write a file."""
        target = self._place(path)
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        try:
            view = memoryview(data)
            while view:
                view = view[os.write(handle, view) :]
            self._count += 1
            if self._count <= _FEW:
                os.fsync(handle)
        finally:
            os.close(handle)

    def _place(self, path: str) -> str:
        target = os.path.join(self.stage, path)
        folder = os.path.dirname(target)
        if folder not in self._made:
            os.makedirs(folder, exist_ok=True)
            self._made.add(folder)
        return target

    def flush(self) -> None:
        """Make all of it last."""
        if self._count > _FEW:
            _flush_all(self.stage)
            return
        for folder in self._made:
            _flush_folder(folder)

    def commit(self, kept: Iterable[str], removed: Collection[str]) -> None:
        """Let the folder hold what was put and what is kept, and nothing else of ours."""
        raise NotImplementedError


class _Whole(_Stage):
    """A new folder with everything in it, which then takes the place of the old one."""

    def __init__(self, folder: str, stage: str) -> None:
        super().__init__(folder, stage)
        os.mkdir(stage)
        self._made.add(stage)

    def commit(self, kept: Iterable[str], removed: Collection[str]) -> None:  # noqa: ARG002 -- what is not linked is gone
        """Exchange the two; files that stay as they are keep their dates, being the same files."""
        for path in kept:
            os.link(os.path.join(self.folder, path), self._place(path))
        self.flush()
        if os.path.isdir(self.folder):
            os.chmod(self.stage, stat.S_IMODE(os.stat(self.folder).st_mode))
            exchange(self.stage, self.folder)
        else:
            os.rename(self.stage, self.folder)
        _flush_folder(os.path.dirname(self.folder))
        _remove(self.stage)


class _InPlace(_Stage):
    """New files in a hidden folder within the old one, which are moved out by a journal."""

    def __init__(self, folder: str) -> None:
        self._inside = os.path.join(folder, _INSIDE)
        super().__init__(folder, os.path.join(self._inside, _FILES))
        os.mkdir(self._inside)
        self._made.add(self._inside)
        self._put: list[str] = []

    def put(self, path: str, data: bytes) -> None:
        """Write a file, and note that it is to be moved."""
        super().put(path, data)
        self._put.append(path)

    def commit(self, kept: Iterable[str], removed: Collection[str]) -> None:  # noqa: ARG002 -- what is kept is not touched
        """Write the journal, from when on there is no way back, and do what it says."""
        journal = json.dumps({"put": self._put, "remove": sorted(removed)}).encode()
        super().put(f"../{_JOURNAL}.tmp", journal)
        self.flush()
        name = os.path.join(self._inside, _JOURNAL)
        os.replace(f"{name}.tmp", name)
        _flush_folder(self._inside)
        _complete(self.folder)


def _complete(folder: str) -> None:
    """Do what a journal says, if there is one; without one nothing was changed yet."""
    inside = os.path.join(folder, _INSIDE)
    name = os.path.join(inside, _JOURNAL)
    if os.path.exists(name):
        with open(name, "rb") as file:
            journal = json.load(file)
        for path in journal["put"]:
            target, source = os.path.join(folder, path), os.path.join(inside, _FILES, path)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with suppress(FileNotFoundError):  # moved already
                os.replace(source, target)
        for path in journal["remove"]:
            _take_away(folder, path)
        _flush_all(folder)
        os.unlink(name)
    _remove(inside)


def _take_away(folder: str, path: str) -> None:
    """Remove a file, and the folders that hold nothing more."""
    with suppress(FileNotFoundError):
        os.unlink(os.path.join(folder, path))
    above = os.path.dirname(path)
    with suppress(OSError):
        while above:
            os.rmdir(os.path.join(folder, above))
            above = os.path.dirname(above)


def _can_exchange(folder: str, beside: str) -> bool:
    """Whether the system can exchange folders here, and link files: tried, since all else lies."""
    if os.path.ismount(folder):
        return False
    probes = f"{beside}/one", f"{beside}/other"
    try:
        os.makedirs(probes[0])
        os.mkdir(probes[1])
        exchange(*probes)
        with open(f"{beside}/file", "wb"):
            pass
        os.link(f"{beside}/file", f"{beside}/link")
    except OSError:
        return False
    finally:
        _remove(beside)
    return True


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


def _flush_all(folder: str) -> None:
    with suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            flush_disk(handle)
        finally:
            os.close(handle)


def _flush_folder(folder: str) -> None:
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove(folder: str) -> None:
    if os.path.lexists(folder):
        rmtree(folder, ignore_errors=True)
