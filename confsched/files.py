"""The disk: which files are a conference, reading them, and writing a file whole or not at all."""

import os
import stat
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from confsched.errors import ConfschedError

STDIN = "-"
_BOM = b"\xef\xbb\xbf"
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_ENDINGS = (".yaml", ".yml", ".json")
# in a folder, files of other systems count only where no conference of ours is described
_READ = (*_ENDINGS, ".xml", ".ics", ".csv", ".tsv", ".xlsx", ".toml")
_CONFERENCE = frozenset(f"conference{ending}" for ending in _ENDINGS)
_LEFT_OUT = frozenset(("node_modules", "__pycache__", "site-packages"))


class File(NamedTuple):
    """A file to read, by the name that messages call it by.

    `asked_for` is false for one that was found in a folder: it may have nothing to do with us.
    `data` are its bytes where they are known already: those on the disk are not looked at.
    """

    name: str
    asked_for: bool
    data: bytes | None = None

    def read(self) -> bytes:
        """All of its bytes."""
        if self.data is not None:
            return self.data
        if self.name == STDIN:
            if sys.stdin is None:
                raise ConfschedError("standard input is closed", "name a file instead of '-'")
            return sys.stdin.buffer.read()
        with _explained(f"cannot read {self.name!r}"), open(self.name, "rb") as file:
            return file.read()


class Group(NamedTuple):
    """The files of one conference, and what the group is called: a folder, or the first file."""

    name: str
    files: tuple[File, ...]


def find(paths: Sequence[str], *, below: bool = True) -> tuple[Group, ...]:
    """The conferences that some paths hold.

    A folder with a `conference.yaml` is one, with everything below it that is not one itself;
    conferences below it are left out unless those `below` are meant as well.
    Single files are one conference together, and part of the folder's if there is just one.
    """
    folders = {_key(File(path, asked_for=True)): path for path in paths if _is_folder(path)}
    groups = [
        group
        for path in folders.values()
        for group in _in_folder(path)
        if below or group.name == path or not _is_conference(path)
    ]
    single = _once([File(path, asked_for=True) for path in paths if not _is_folder(path)])
    named = {_key(file) for file in single}
    groups = [_asked_for(group, named) for group in groups]
    known = {_key(file) for group in groups for file in group.files}
    added = tuple(file for file in single if _key(file) not in known)
    if added and len(groups) == 1:
        groups = [Group(groups[0].name, (*groups[0].files, *added))]
    elif added:
        groups.append(Group(added[0].name, added))
    return tuple(groups)


def held(group: Group) -> Group:
    """A group with what is in its files, so that it stays the same however often it is read."""
    return Group(group.name, tuple(file._replace(data=file.read()) for file in group.files))


def _asked_for(group: Group, named: set[str]) -> Group:
    """A group whose files count as asked for where they were named as well."""
    return Group(group.name, tuple(File(f.name, _key(f) in named) for f in group.files))


def _key(file: File) -> str:
    """What tells two files apart, however they are named."""
    with _explained(f"cannot read {file.name!r}"):
        return same(file.name)


def _is_folder(path: str) -> bool:
    if path == STDIN:
        return False
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)
    except (OSError, ValueError) as error:
        raise _error(f"cannot read {path!r}", error) from None


def _is_conference(folder: str) -> bool:
    """Whether a folder is one itself, and not only a place where some are kept."""
    return any(os.path.isfile(os.path.join(folder, name)) for name in _CONFERENCE)


def _in_folder(folder: str) -> Iterator[Group]:
    """A group for each conference in or below a folder, and one for loose files."""
    found: dict[str, list[File]] = {}
    for root, path in _walk(folder):
        found.setdefault(root, []).append(File(path, asked_for=False))
    if not found:
        hint = "give another path, or make a conference with: confsched init"
        raise ConfschedError(f"there is no file in {folder!r} that could be a programme", hint)
    for root, files in found.items():
        yield Group(root, tuple(files))


def _walk(folder: str) -> Iterator[tuple[str, str]]:
    """Every file in or below a folder, with the nearest folder above it that is a conference."""
    waiting: list[tuple[str, str, tuple[str, ...]]] = [(folder, folder, _READ)]
    while waiting:
        here, root, endings = waiting.pop()
        names, folders = _listing(here)
        if not _CONFERENCE.isdisjoint(names):
            root, endings = here, _ENDINGS
        wanted = (name for name in names if name.lower().endswith(endings))
        yield from ((root, _below(here, name)) for name in wanted)
        waiting += ((_below(here, name), root, endings) for name in reversed(folders))


def _below(folder: str, name: str) -> str:
    return name if folder == "." else os.path.join(folder, name)


def _listing(folder: str) -> tuple[list[str], list[str]]:
    """The files that we read and the folders, sorted; hidden and installed ones left out."""
    with _explained(f"cannot read {folder!r}"), os.scandir(folder) as entries:
        seen = sorted(
            (entry for entry in entries if not entry.name.startswith(".")), key=lambda e: e.name
        )
    files = [
        e.name
        for e in seen
        if e.name.lower().endswith(_READ)
        # a link that leads nowhere or round in a circle is no file
        and (e.is_file(follow_symlinks=False) or os.path.isfile(e.path))
    ]
    folders = [
        e.name
        for e in seen
        if e.is_dir(follow_symlinks=False)
        and e.name not in _LEFT_OUT
        and not os.path.exists(os.path.join(e.path, "pyvenv.cfg"))
    ]
    return files, folders


def _once(files: Sequence[File]) -> tuple[File, ...]:
    """Each file once, however often it was named."""
    return tuple({_key(file): file for file in reversed(files)}.values())[::-1]


def same(name: str) -> str:
    """What tells two files apart, however they are named; they need not be there."""
    return name if name == STDIN else os.path.realpath(name)


def conference_of(path: str) -> str:
    """The nearest folder above a file that is a conference; the file itself where none is."""
    folder = os.path.dirname(os.path.abspath(path))
    while os.path.dirname(folder) != folder:
        if _is_conference(folder):
            return os.path.relpath(folder)
        folder = os.path.dirname(folder)
    return path


def holder(name: str) -> str:
    """What to name for the conference that a file describes: its folder, or the file itself."""
    folder, file = os.path.split(name)
    return (folder or ".") if file in _CONFERENCE else name


def beside(name: str, path: str) -> File:
    """The file that another one names: a relative path begins in the folder of that one."""
    folder = "" if name == STDIN else os.path.dirname(name)
    return File(os.path.normpath(os.path.join(folder, os.path.expanduser(path))), asked_for=True)


def write(path: str, data: bytes) -> None:
    """Put bytes into a file: all of them, or it stays as it was.

    They are written beside it, flushed to the disk and moved into place.
    """
    with _explained(f"cannot write {path!r}"):
        target = os.path.realpath(path)
    folder = os.path.dirname(target)
    if not os.path.isdir(folder):
        raise ConfschedError(f"there is no folder {os.path.dirname(path)!r}", "make it first")
    if os.path.isdir(target):
        raise ConfschedError(f"{path!r} is a folder", "name a file in it")
    with _explained(f"cannot write {path!r}"):
        if os.path.exists(target) and not os.path.isfile(target):
            Path(target).write_bytes(data)  # a pipe or a device cannot be replaced
        else:
            _replace(target, data)


class Rewriting(NamedTuple):
    """A file, the text that was read from it, and the text that is to be in it."""

    path: str
    before: str
    after: str


class _Pending(NamedTuple):
    """A file that is about to be replaced: the bytes in it, and those that come."""

    path: str
    target: str
    old: bytes
    new: bytes


def rewrite(changes: Sequence[Rewriting]) -> None:
    """Put changed texts into the files that they were read from: all of them, or none.

    What was no text is kept: a byte order mark. Raises ConfschedError where a file has changed
    since it was read, is not in UTF-8 or is write-protected.
    """
    pending = [_pending(change) for change in changes]
    staged: list[str] = []
    done: list[_Pending] = []
    try:
        for one in pending:
            with _explained(f"cannot write {one.path!r}"):
                staged.append(_staged(one.target, one.new))
        for one, beside in zip(pending, staged, strict=True):
            with _explained(f"cannot write {one.path!r}"):
                os.replace(beside, one.target)
            done.append(one)
    except BaseException:
        for beside in staged[len(done) :]:
            with suppress(OSError):
                os.unlink(beside)
        for one in done:
            write(one.path, one.old)
        raise
    for folder in {os.path.dirname(one.target) for one in pending}:
        _flush_folder(folder)


def _pending(change: Rewriting) -> _Pending:
    path = change.path
    if path == STDIN:
        raise ConfschedError("standard input cannot be changed", "name the file")
    data = File(path, asked_for=True).read()
    mark = _BOM if data.startswith(_BOM) else b""
    if data != mark + change.before.encode():
        raise ConfschedError(f"{path!r} has changed meanwhile, or is not in UTF-8", "save it again")
    with _explained(f"cannot write {path!r}"):
        target = os.path.realpath(path)
        protected = not os.stat(target).st_mode & _WRITABLE or not os.access(target, os.W_OK)
    if protected:
        raise ConfschedError(
            f"cannot write {path!r}: it is write-protected", "allow it, or copy it"
        )
    return _Pending(path, target, data, mark + change.after.encode())


def create(folder: str, name: str, text: str) -> str:
    """Make a new file in a folder, which is made as well, and return its path.

    A file that exists is never touched.
    """
    path = name if folder == "." else os.path.join(folder, name)
    if os.path.lexists(path):
        raise ConfschedError(f"{path!r} exists already", "choose another folder")
    with _explained(f"cannot make the folder {folder!r}"):
        os.makedirs(folder, exist_ok=True)
    write(path, text.encode())
    return path


def _replace(target: str, data: bytes) -> None:
    beside = _staged(target, data)
    try:
        os.replace(beside, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
    _flush_folder(os.path.dirname(target))


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


def _flush_folder(folder: str) -> None:
    """Make the new name last; not every system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


class _explained:  # noqa: N801 -- reads as a statement
    """Turn an error of the machine into one that says what could not be done."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: object
    ) -> None:
        if isinstance(error, OSError | ValueError):
            raise _error(self.what, error) from None


def _error(what: str, error: OSError | ValueError) -> ConfschedError:
    if isinstance(error, FileNotFoundError):
        return ConfschedError(f"{what}: there is no such file or folder", "check the path")
    if isinstance(error, PermissionError):
        return ConfschedError(f"{what}: permission denied", "ask for access, or copy it")
    reason = getattr(error, "strerror", None) or str(error)
    return ConfschedError(f"{what}: {reason[:1].lower()}{reason[1:]}", "check the path")
