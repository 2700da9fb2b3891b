"""What every use of the disk shares: files by name, errors that say what could not be done."""

import os
import stat
import sys
from contextlib import suppress
from errno import EDQUOT, EFBIG, ENOSPC
from typing import NamedTuple

from confsched.errors import ConfschedError
from confsched.text.nearest import nearest

STDIN = "-"
BINARY = getattr(os, "O_BINARY", 0)  # of Windows, where text is the other choice
_STDIN_LABEL = "<stdin>"
_MOST = 200_000_000  # bytes of what is no file
_ALIKE = 0.8  # of two names of files, whose endings are alike already


class File(NamedTuple):
    """A file to read, by the name that messages call it by.

    `asked_for` is false for one that was found in a folder: it may have nothing to do with us.
    `data` are its bytes where they are known already: those on the disk are not looked at.
    """

    name: str
    asked_for: bool
    data: bytes | None = None

    @property
    def label(self) -> str:
        """What messages call it."""
        return _STDIN_LABEL if self.name == STDIN else self.name

    def read(self) -> bytes:
        """All of its bytes."""
        if self.data is not None:
            return self.data
        if self.name == STDIN:
            if sys.stdin is None:
                raise ConfschedError("standard input is closed", "name a file instead of '-'")
            return sys.stdin.buffer.read()
        with explained(f"cannot read {self.name!r}"), open(self.name, "rb") as file:
            if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return file.read()
            found = file.read(_MOST + 1)  # of a pipe or a device, which may never end
        if len(found) > _MOST:
            message = f"cannot read {self.name!r}: this is no file, and it goes on and on"
            raise ConfschedError(message, "name a file")
        return found


def path_of(label: str) -> str:
    """The name of a file that messages call so."""
    return STDIN if label == _STDIN_LABEL else label


def same(name: str) -> str:
    """What tells two files apart, however they are named; they need not be there."""
    return name if name == STDIN else os.path.realpath(name)


def in_folder(folder: str, name: str) -> str:
    """The path of a file in a folder, by the name that messages call it by."""
    return name if folder == "." else os.path.join(folder, name)


def seen_from(folder: str, path: str) -> str:
    """The way from where a folder really is to a file; empty where one was not said from here."""
    if path == STDIN or os.path.isabs(folder) or os.path.isabs(path):
        return ""
    return os.path.relpath(path, os.path.realpath(folder)).replace(os.sep, "/")


def in_sight(folder: str, path: str) -> str:
    """The path of a file by the way to it from a folder."""
    found = os.path.normpath(os.path.join(os.path.realpath(folder), path))
    return found if os.path.isabs(folder) else os.path.relpath(found)


def base_name(path: str) -> str:
    """The name of a file, without the folder that it is in."""
    return os.path.basename(path)


def folder_of(path: str) -> str:
    """The folder that a file is in."""
    return os.path.dirname(os.path.abspath(path))


def is_there(path: str) -> bool:
    """Whether anything has this name, as far as may be known."""
    try:
        return bool(os.stat(path))
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False


class Stamp(NamedTuple):
    """What is different whenever a file was saved, also by one that takes its name."""

    modified: int
    size: int
    number: int


def stamp(path: str) -> Stamp | None:
    """The stamp of a file; None where there is none."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    return Stamp(found.st_mtime_ns, found.st_size, found.st_ino)


class explained:  # noqa: N801 -- reads as a statement
    """Turn an error of the machine into one that says what could not be done."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: object
    ) -> None:
        if isinstance(error, OSError | ValueError):
            raise disk_error(self.what, error) from None


def disk_error(what: str, error: OSError | ValueError) -> ConfschedError:
    """What could not be done, and the machine's reason in plain words."""
    if isinstance(error, FileNotFoundError):
        return ConfschedError(f"{what}: there is no such file or folder", _instead(error.filename))
    if isinstance(error, PermissionError):
        return ConfschedError(f"{what}: permission denied", "ask for access, or copy it")
    reason = getattr(error, "strerror", None) or str(error)
    is_full = getattr(error, "errno", None) in (ENOSPC, EDQUOT, EFBIG)
    hint = "make room, or write to another place" if is_full else "check the path"
    return ConfschedError(f"{what}: {reason[:1].lower()}{reason[1:]}", hint)


def _instead(path: object) -> str:
    """What to do about a path that is not there: one that looks like it, or a way to a web page."""
    text = path if isinstance(path, str) else ""
    scheme, is_address, rest = text.partition("://")
    if is_address:
        import shlex  # noqa: PLC0415 -- for this mistake only

        page = f"https://{rest}" if scheme == "webcal" else text
        return f"nothing is fetched; try: curl -fsSL {shlex.quote(page)} | confsched validate -"
    with suppress(OSError, ValueError):
        return f"it is a link to {os.readlink(text)!r}, which is not there"
    folder, name = os.path.split(text)
    with suppress(OSError, ValueError):
        seen = [
            one for one in os.listdir(folder or ".") if name and (one[0] == ".") <= (name[0] == ".")
        ]
        for near in nearest(name, seen, most=1, alike=_ALIKE):
            return f"did you mean {os.path.join(folder, near)!r}?"
    return "check the path"


def flush_folder(folder: str) -> None:
    """Make the names in a folder last; not every system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
