"""Does something to a folder in a process that is killed at its n-th call of the system."""

import os
from collections.abc import Callable
from typing import Any

import confsched.files.staging

_CALLS = (
    *("mkdir", "open", "write", "close", "fsync", "link", "replace", "rename"),
    *("unlink", "rmdir", "chmod", "sync", "makedirs"),
)
_ENDED = 0
_KILLED = 9


def killed_at(count: int, work: Callable[[], object]) -> bool:
    """Whether the work was killed: before the call of that number, if it makes so many.

    A write that is killed has written half of what it was to write.
    """
    child = os.fork()
    if child == 0:
        try:
            _arm(count)
            work()
        except BaseException:  # noqa: BLE001 -- told by the exit code
            os._exit(3)
        os._exit(_ENDED)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (_ENDED, _KILLED), code
    return code == _KILLED


def _arm(count: int) -> None:
    left = [count]

    def armed(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:  # noqa: ANN401 -- as the original
            left[0] -= 1
            if left[0] == 0:
                if name == "write":
                    handle, data = arguments
                    original(handle, data[: len(data) // 2])
                os._exit(_KILLED)
            return original(*arguments, **named)

        return call

    for name in _CALLS:
        setattr(os, name, armed(name, getattr(os, name)))
    staging = confsched.files.staging
    for name in ("exchange", "flush_disk"):
        setattr(staging, name, armed(name, getattr(staging, name)))
