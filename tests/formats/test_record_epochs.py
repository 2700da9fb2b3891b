"""Moments of lists that are counted since 1970."""

from typing import Any

import pytest
from translating import translated

FIRST = 1_904_976_000  # 14 May 2030, 08:00 UTC


def talks(*stamps: int) -> Any:  # noqa: ANN401 -- to be looked into
    told = [
        {"title": f"Talk {stamp}", "duration": 30, "timestamp": stamp, "speakers": ["Jo Sample"]}
        for stamp in stamps
    ]
    return [*translated({"talks.json": told}, "Europe/Berlin")["sessions"].values()]


@pytest.mark.parametrize("scale", [1, 1000])
def test_what_has_no_time_but_a_timestamp_begins_then(scale: int) -> None:
    found = talks(FIRST * scale, (FIRST + 5400) * scale)

    assert [one["start"] for one in found] == ["2030-05-14T08:00:00Z", "2030-05-14T09:30:00Z"]


def test_timestamps_of_writing_are_no_times_of_sessions() -> None:
    found = talks(FIRST, FIRST + 61)

    assert [one.get("start") for one in found] == [None, None]
    assert found[1]["extra"] == {"timestamp": str(FIRST + 61)}
