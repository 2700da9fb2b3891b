"""New contents of a folder, written beside the old ones, which then take their place at once.

Where the folder holds nothing but what is ours, and the system can let two folders change places,
nobody ever sees anything between. Else the files are moved one by one, by a journal: a run that
finds one completes it before all else.
"""

import ctypes
import errno
import json
import os
import stat
import sys
from collections.abc import Collection, Iterable
from contextlib import suppress
from functools import cache
from shutil import rmtree

from confsched.files.disk import BINARY, flush_folder

INSIDE = ".confsched-publishing"
_JOURNAL = "journal"
_FILES = "files"
_FEW = 64  # files that are flushed one by one
_HERE = -100  # AT_FDCWD: paths begin in the working directory, see renameat2(2)
_EXCHANGE = 2  # RENAME_EXCHANGE


class Stage:
    """Files that are to be in a folder, written in another one on the same disk."""

    def __init__(self, folder: str, stage: str) -> None:
        self.folder = folder
        self.stage = stage
        self._count = 0
        self._made: set[str] = set()

    def put(self, path: str, data: bytes) -> None:
        """Write a file."""
        target = self._place(path)
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, 0o666)
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
            flush_folder(folder)

    def commit(self, kept: Iterable[str], removed: Collection[str]) -> None:
        """Let the folder hold what was put and what is kept, and nothing else of ours."""
        raise NotImplementedError


class Whole(Stage):
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
        flush_folder(os.path.dirname(self.folder))
        remove(self.stage)


class InPlace(Stage):
    """New files in a hidden folder within the old one, which are moved out by a journal."""

    def __init__(self, folder: str) -> None:
        self._inside = os.path.join(folder, INSIDE)
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
        flush_folder(self._inside)
        complete(self.folder)


def complete(folder: str) -> None:
    """Do what a journal says, if there is one; without one nothing was changed yet."""
    inside = os.path.join(folder, INSIDE)
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
    remove(inside)


def _take_away(folder: str, path: str) -> None:
    """Remove a file, and the folders that hold nothing more."""
    with suppress(FileNotFoundError):
        os.unlink(os.path.join(folder, path))
    above = os.path.dirname(path)
    with suppress(OSError):
        while above:
            os.rmdir(os.path.join(folder, above))
            above = os.path.dirname(above)


def can_exchange(folder: str, beside: str) -> bool:
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
        remove(beside)
    return True


def _flush_all(folder: str) -> None:
    with suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            flush_disk(handle)
        finally:
            os.close(handle)


def remove(folder: str) -> None:
    """Take away a folder with all that is in it, if it is there."""
    if os.path.lexists(folder):
        rmtree(folder, ignore_errors=True)


def exchange(one: str, other: str) -> None:
    """Let two names change places at once; raises OSError where that cannot be done."""
    renameat2 = getattr(_library(), "renameat2", None)
    if renameat2 is None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if renameat2(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), one)


def flush_disk(handle: int) -> None:
    """Put on the disk all that was written on the one of an open file or folder.

    For thousands of small files this takes a fraction of flushing each.
    """
    syncfs = getattr(_library(), "syncfs", None)
    if syncfs is None or syncfs(handle):
        os.sync()


@cache
def _library() -> ctypes.CDLL | None:
    return ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
