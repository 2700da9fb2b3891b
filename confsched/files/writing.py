"""Writing files and folders: whole or not at all."""

import os
import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.files.disk import STDIN, File, explained, flush_folder, in_folder, same

_AS_UTF8 = "save it as UTF-8"
_BOM = b"\xef\xbb\xbf"
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def write(path: str, data: bytes) -> None:
    """Put bytes into a file: all of them, or it stays as it was.

    They are written beside it, flushed to the disk and moved into place.
    """
    with explained(f"cannot write {path!r}"):
        if os.path.exists(path) and not (os.path.isfile(path) or os.path.isdir(path)):
            with open(path, "wb") as file:
                file.write(data)  # a pipe or a device cannot be replaced, and may be in no folder
            return
        target = os.path.realpath(path)
    folder = os.path.dirname(target)
    if not os.path.isdir(folder):
        raise ConfschedError(f"there is no folder {os.path.dirname(path)!r}", "make it first")
    if os.path.isdir(target):
        raise ConfschedError(f"{path!r} is a folder", "name a file in it")
    _refuse_protected(path, target)
    with explained(f"cannot write {path!r}"):
        _replace(target, data)


class Rewriting(NamedTuple):
    """A file, the text that was read from it, and the text that is to be in it."""

    path: str
    before: str
    after: str


class _Pending(NamedTuple):
    """A file that is about to be written: the bytes in it, None for a new one, and what comes."""

    path: str
    target: str
    old: bytes | None
    new: bytes


def rewrite(changes: Sequence[Rewriting], made: Mapping[str, str] = MappingProxyType({})) -> None:
    """Put changed texts into the files that they were read from, and make new ones, by their paths.

    All of them or none: they are written beside their places first, and only then moved there. What
    was no text is kept: a byte order mark. Raises ConfschedError where a file has changed since it
    was read, is not in UTF-8 or is write-protected.
    """
    # what is new comes first: whoever is stopped in between finds nothing changed for it
    pending = [_Pending(path, os.path.realpath(path), None, made[path].encode()) for path in made]
    pending += [_pending(change) for change in changes]
    folders: list[str] = []
    staged: list[str] = []
    done: list[_Pending] = []
    try:
        for one in pending:
            with explained(f"cannot make the folder {os.path.dirname(one.path)!r}"):
                _make(os.path.dirname(one.target), folders)
            with explained(f"cannot write {one.path!r}"):
                staged.append(_staged(one.target, one.new))
        for one, beside in zip(pending, staged, strict=True):
            with explained(f"cannot write {one.path!r}"):
                os.replace(beside, one.target)
            done.append(one)
    except BaseException:
        for beside in staged[len(done) :]:
            with suppress(OSError):
                os.unlink(beside)
        for one in done:
            _undo(one)
        for folder in reversed(folders):
            with suppress(OSError):  # somebody else has put something there
                os.rmdir(folder)
        raise
    for folder in {os.path.dirname(one.target) for one in pending}:
        flush_folder(folder)


def _make(folder: str, made: list[str]) -> None:
    """Make a folder and those above it, noting each one that was missing."""
    if not os.path.isdir(folder):
        _make(os.path.dirname(folder), made)
        os.mkdir(folder)
        made.append(folder)


def _undo(done: _Pending) -> None:
    if done.old is None:
        os.unlink(done.target)
    else:
        write(done.path, done.old)


def _pending(change: Rewriting) -> _Pending:
    path = change.path
    if path == STDIN:
        raise ConfschedError("standard input cannot be changed", "name the file")
    data = File(path, asked_for=True).read()
    mark = _BOM if data.startswith(_BOM) else b""
    if data != mark + change.before.encode():
        if not _is_utf8(data):
            raise ConfschedError(f"{path!r} is not in UTF-8, as files to be changed are", _AS_UTF8)
        raise ConfschedError(f"{path!r} has changed meanwhile", "try it again")
    with explained(f"cannot write {path!r}"):
        target = os.path.realpath(path)
    _refuse_protected(path, target)
    return _Pending(path, target, data, mark + change.after.encode())


def _refuse_protected(path: str, target: str) -> None:
    """A file that nobody may write is not replaced by another one either."""
    with explained(f"cannot write {path!r}"), suppress(FileNotFoundError):
        if not os.stat(target).st_mode & _WRITABLE or not os.access(target, os.W_OK):
            message = f"cannot write {path!r}: it is write-protected"
            raise ConfschedError(message, "allow it, or copy it")


def _is_utf8(data: bytes) -> bool:
    with suppress(UnicodeDecodeError):
        return "\0" not in data.decode()
    return False


def create(folder: str, texts: Mapping[str, str]) -> tuple[str, ...]:
    """Make new files in a folder, which is made as well, and return their paths: all or none.

    A file that exists is never touched.
    """
    made = {in_folder(folder, name): text for name, text in texts.items()}
    for path in filter(os.path.lexists, made):
        raise ConfschedError(f"{path!r} exists already", "choose another folder")
    rewrite((), made)
    return tuple(made)


def is_free(folder: str) -> bool:
    """Whether nothing is in a folder, or it is not there; what is hidden does not count."""
    if not os.path.lexists(folder):
        return True
    if not os.path.isdir(folder):
        raise ConfschedError(f"{folder!r} is a file", "name a folder")
    with explained(f"cannot read {folder!r}"):
        return all(name.startswith(".") for name in os.listdir(folder))


def names_in(folder: str) -> frozenset[str]:
    """The names of what stands in a folder itself."""
    with explained(f"cannot read {folder!r}"):
        return frozenset(os.listdir(folder))


def is_within(path: str, folder: str) -> bool:
    """Whether a path is a folder itself, or somewhere below it."""
    inner, outer = same(path), same(folder)
    return inner == outer or inner.startswith(os.path.join(outer, ""))


def write_folder(folder: str, texts: Mapping[str, str]) -> None:
    """Make a folder with files in it, by their names: all of it, or nothing.

    It may be there and hold nothing yet. A folder that was missing appears with all its files at
    once.
    """
    from shutil import rmtree  # noqa: PLC0415 -- for whole folders only

    stage = f"{os.path.realpath(folder)}.{os.getpid()}.tmp"
    is_new = not os.path.isdir(folder)
    if not is_new:
        stage = os.path.join(folder, f".{os.getpid()}.tmp")
    rmtree(stage, ignore_errors=True)  # left by one that was killed: numbers come again
    with explained(f"cannot make the folder {folder!r}"):
        os.makedirs(stage)
    try:
        for name, text in texts.items():
            path = os.path.join(stage, name)
            with explained(f"cannot write {in_folder(folder, name)!r}"):
                os.makedirs(os.path.dirname(path), exist_ok=True)
                _replace(path, text.encode())
        with explained(f"cannot write {folder!r}"):
            if is_new:
                os.replace(stage, os.path.realpath(folder))
            else:
                _move_in(stage, folder)
    finally:
        rmtree(stage, ignore_errors=True)


def _move_in(stage: str, folder: str) -> None:
    """Move everything from one folder into another, or nothing."""
    moved: list[str] = []
    try:
        for name in sorted(os.listdir(stage)):
            target = os.path.join(folder, name)
            os.replace(os.path.join(stage, name), target)
            moved.append(name)
    except BaseException:
        for name in moved:
            os.replace(os.path.join(folder, name), os.path.join(stage, name))
        raise


def _replace(target: str, data: bytes) -> None:
    beside = _staged(target, data)
    try:
        os.replace(beside, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
    flush_folder(os.path.dirname(target))


def _staged(target: str, data: bytes) -> str:
    """Bytes in a new file beside the one that they are for, on the disk, with its mode."""
    beside = f"{target}.{os.getpid()}.tmp"
    with suppress(FileNotFoundError):
        os.unlink(beside)  # left by one that was killed: in containers the numbers come again
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileNotFoundError):
            os.chmod(beside, stat.S_IMODE(os.stat(target).st_mode))
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
    return beside
