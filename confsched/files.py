"""The disk: which files are a conference, reading them, and writing a file whole or not at all."""

import os
import stat
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from confsched.errors import ConfschedError

STDIN = "-"
_BOM = b"\xef\xbb\xbf"
_ENDINGS = (".yaml", ".yml", ".json")
# in a folder, files of other systems count only where no conference of ours is described
_READ = (*_ENDINGS, ".xml")
_CONFERENCE = frozenset(f"conference{ending}" for ending in _ENDINGS)
_LEFT_OUT = frozenset(("node_modules", "__pycache__", "site-packages"))


class File(NamedTuple):
    """A file to read, by the name that messages call it by.

    `asked_for` is false for one that was found in a folder: it may have nothing to do with us.
    """

    name: str
    asked_for: bool

    def read(self) -> bytes:
        """All of its bytes."""
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


def find(paths: Sequence[str]) -> tuple[Group, ...]:
    """The conferences that some paths hold.

    A folder with a `conference.yaml` is one, with everything below it that is not one itself.
    Single files are one conference together, and part of the folder's if there is just one.
    """
    folders = {_key(File(path, asked_for=True)): path for path in paths if is_folder(path)}
    groups = [group for path in folders.values() for group in _in_folder(path)]
    single = _once([File(path, asked_for=True) for path in paths if not is_folder(path)])
    named = {_key(file) for file in single}
    groups = [_asked_for(group, named) for group in groups]
    known = {_key(file) for group in groups for file in group.files}
    added = tuple(file for file in single if _key(file) not in known)
    if added and len(groups) == 1:
        groups = [Group(groups[0].name, (*groups[0].files, *added))]
    elif added:
        groups.append(Group(added[0].name, added))
    return tuple(groups)


def _asked_for(group: Group, named: set[str]) -> Group:
    """A group whose files count as asked for where they were named as well."""
    return Group(group.name, tuple(File(f.name, _key(f) in named) for f in group.files))


def _key(file: File) -> str:
    """What tells two files apart, however they are named."""
    with _explained(f"cannot read {file.name!r}"):
        return same(file.name)


def is_folder(path: str) -> bool:
    """Whether a path is a folder; raises ConfschedError where there is nothing."""
    if path == STDIN:
        return False
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)
    except (OSError, ValueError) as error:
        raise _error(f"cannot read {path!r}", error) from None


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
        if any(os.path.isfile(os.path.join(folder, name)) for name in _CONFERENCE):
            return os.path.relpath(folder)
        folder = os.path.dirname(folder)
    return path


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


def rewrite(path: str, before: str, after: str) -> None:
    """Put a changed text into the file that it was read from, all of it or none.

    What was no text is kept: a byte order mark. Raises ConfschedError where the file has changed
    since it was read, or is not in UTF-8.
    """
    if path == STDIN:
        raise ConfschedError("standard input cannot be changed", "name the file")
    write(path, _rewritten(path, before, after))


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


def is_free(folder: str) -> bool:
    """Whether nothing is in a folder, or it is not there; what is hidden does not count."""
    if not os.path.lexists(folder):
        return True
    if not os.path.isdir(folder):
        raise ConfschedError(f"{folder!r} is a file", "name a folder")
    with _explained(f"cannot read {folder!r}"):
        return all(name.startswith(".") for name in os.listdir(folder))


def names_in(folder: str) -> frozenset[str]:
    """The names of what stands in a folder itself."""
    with _explained(f"cannot read {folder!r}"):
        return frozenset(os.listdir(folder))


def in_folder(folder: str, name: str) -> str:
    """The path of a file in a folder, by the name that messages call it by."""
    return _below(folder, name)


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
    with _explained(f"cannot make the folder {folder!r}"):
        os.makedirs(stage)
    try:
        for name, text in texts.items():
            path = os.path.join(stage, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            write(path, text.encode())
        with _explained(f"cannot write {folder!r}"):
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


def rewrite_all(changes: Mapping[str, tuple[str, str]], made: Mapping[str, str]) -> None:
    """Put changed texts into the files that they were read from, and make new ones.

    All are written beside their places first, and only then moved there. Raises ConfschedError,
    with nothing changed, where a file is not what it was, or cannot be written.
    """
    data = {path: _rewritten(path, before, after) for path, (before, after) in changes.items()}
    data |= {path: text.encode() for path, text in made.items()}
    staged: dict[str, str] = {}
    done: list[str] = []
    try:
        for path, content in data.items():
            target = os.path.realpath(path)
            with _explained(f"cannot write {path!r}"):
                os.makedirs(os.path.dirname(target), exist_ok=True)
                staged[path] = _staged(target, content)
        for path, beside in staged.items():
            with _explained(f"cannot write {path!r}"):
                os.replace(beside, os.path.realpath(path))
            done.append(path)
    except BaseException:
        for path in done:  # as it was
            write(path, changes[path][0].encode()) if path in changes else os.unlink(path)
        raise
    finally:
        for beside in staged.values():
            with suppress(OSError):
                os.unlink(beside)


def _rewritten(path: str, before: str, after: str) -> bytes:
    """The bytes of a changed text, with what was no text: a byte order mark."""
    data = File(path, asked_for=True).read()
    mark = _BOM if data.startswith(_BOM) else b""
    if data != mark + before.encode():
        raise ConfschedError(f"{path!r} has changed meanwhile, or is not in UTF-8", "save it again")
    return mark + after.encode()


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
    """A file beside another that is to take its place, with the same permissions."""
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
