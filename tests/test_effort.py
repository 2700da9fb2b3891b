"""How the tests tell work that is too much, on any machine."""

import re

import pytest
from effort import calls, soon
from support import PROJECT

CLOCKS = re.compile(r"\b(?:process_time|perf_counter|thread_time)\b")


def leaf() -> None:
    """Do nothing, and be called for it."""


def work(times: int) -> None:
    for _ in range(times):
        leaf()


def test_each_call_more_is_counted_when_it_begins_and_when_it_ends() -> None:
    assert calls(work, 12) - calls(work, 5) == 14


def test_late_work_is_tried_three_times_before_it_is_too_slow() -> None:
    tried: list[int] = []

    with pytest.raises(AssertionError, match=r"took 0\.\d s of the processor, more than 0"):
        soon(lambda: tried.append(1), seconds=0)
    assert tried == [1, 1, 1]


def test_work_that_ends_soon_is_done_once() -> None:
    tried: list[int] = []

    assert soon(lambda: tried.append(1), seconds=60) is None
    assert tried == [1]


def test_no_other_test_looks_at_a_clock() -> None:
    tests = (PROJECT / "tests").rglob("*.py")
    timed = {path.name for path in tests if CLOCKS.search(path.read_text(encoding="utf-8"))}

    assert timed == {"effort.py", "test_effort.py"}
