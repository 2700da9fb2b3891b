"""How much work something is, told so that a busy machine changes no outcome."""

import sys
from collections.abc import Callable
from time import process_time
from types import FrameType
from typing import TypeVar

T = TypeVar("T")
TRIES = 3


def calls(work: Callable[..., object], *of: object) -> int:
    """Say how many functions are called and left, which is the same on every machine."""
    count = 0

    def one_more(_frame: FrameType, _event: str, _of: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(one_more)
    try:
        work(*of)
    finally:
        sys.setprofile(before)
    return count


def soon(work: Callable[[], T], seconds: float) -> T:
    """Give what comes of work that has to end within so many seconds of the processor.

    It is for what no count of calls shows, a regular expression that goes astray. Give many
    times what the work takes: only work that is late three times in a row is too slow.
    """
    taken: list[float] = []
    while len(taken) < TRIES:
        began = process_time()
        result = work()
        taken.append(process_time() - began)
        if taken[-1] < seconds:
            return result
    raise AssertionError(f"took {min(taken):.1f} s of the processor, more than {seconds}")
