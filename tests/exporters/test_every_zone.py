"""Every zone of the tz database in every year from 1990 to 2040: right, or left to UTC.

What is right is read from the compiled files of the package tzdata, so that the machine's own
version of the database does not matter; changes are found there and not where we look for them.
"""

import struct
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from io import BytesIO
from itertools import groupby, pairwise
from zoneinfo import ZoneInfo

import pytest
from programmes import golden
from zone_reader import offset_at, onsets_in

from confsched.exporters.vtimezone import zone_block

YEARS = range(1990, 2041)
ZONES = (files("tzdata") / "zones").read_text("utf-8").split()
PARTS = 4  # so that several cores have something to do
SECOND = timedelta(seconds=1)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# the version that the list of exceptions was approved with; each one brings a few changes
APPROVED = "2026f"


def compiled(key: str) -> bytes:
    return files("tzdata.zoneinfo").joinpath(key).read_bytes()


@cache
def zone_of(key: str) -> ZoneInfo:
    return ZoneInfo.from_file(BytesIO(compiled(key)), key=key)


def offset(key: str, moment: datetime) -> timedelta:
    found = moment.astimezone(zone_of(key)).utcoffset()
    assert found is not None
    return found


def candidates(key: str) -> Iterator[datetime]:
    """Moments of which some are changes: all of the file's (RFC 8536 §3.2), and each hour later."""
    data = compiled(key)
    counts = struct.unpack(">6l", data[20:44])
    utc, wall, leap, times, types, letters = counts
    second = 44 + times * 5 + types * 6 + letters + leap * 8 + wall + utc
    (times,) = struct.unpack(">l", data[second + 32 : second + 36])
    listed = struct.unpack(f">{times}q", data[second + 44 : second + 44 + times * 8])
    wanted = range(YEARS[0] - 2, YEARS[-1] + 2)
    moments = [EPOCH + timedelta(seconds=one) for one in listed if one > 0]
    yield from (moment for moment in moments if moment.year in wanted)
    last = max([moments[-1]] if moments else [EPOCH])
    day = datetime(max(last.year, wanted[0]), 1, 1, tzinfo=UTC)
    while day.year in wanted:
        after = day + timedelta(days=1)
        if day > last - timedelta(days=1) and offset(key, day) != offset(key, after):
            yield from (day + timedelta(minutes=15 * step) for step in range(97))
        day = after


@cache
def changes(key: str) -> tuple[datetime, ...]:
    """The moments at which the offset of a zone is not what it was a second before."""
    moments = sorted(set(candidates(key)))
    return tuple(one for one in moments if offset(key, one) != offset(key, one - SECOND))


def wall_year(key: str, moment: datetime) -> int:
    """The year in which somebody in the zone sees a change come."""
    return (moment - SECOND).astimezone(zone_of(key)).year


def reason(key: str, year: int) -> str:
    """Why a year of a zone cannot be written as yearly rules."""
    if zone_of(key).tzname(datetime(year, 1, 1)) == "UTC":  # noqa: DTZ001 -- a wall clock
        return "it is UTC"
    found = sum(wall_year(key, moment) == year for moment in changes(key))
    return {1: "one change", 2: "other rules before"}.get(found, "several changes")


def neighbourhood(key: str, year: int) -> Iterator[datetime]:
    """The middle of every month, and a second before and after each change; that is what a year is.

    All of it on the zone's own clock, by which a year is exported.
    """
    middle = [datetime(year, month, 15, 12, tzinfo=UTC) for month in range(1, 13)]
    first = datetime(year, 1, 1, tzinfo=zone_of(key)).astimezone(UTC)
    last = datetime(year + 1, 1, 1, tzinfo=zone_of(key)).astimezone(UTC) - SECOND
    around = [moment + step for moment in changes(key) for step in (-SECOND, timedelta(), SECOND)]
    yield from middle
    yield from (moment for moment in (first, last, *around) if first <= moment <= last)


def wrong_moments(key: str, year: int) -> list[datetime] | None:
    """Where what is written of a year is not so; None for a year that is not written."""
    block = zone_block(zone_of(key), year, year)
    if block is None:
        return None
    onsets = [onset for onset in onsets_in(block.lines) if onset.before != onset.after]
    own = [when for when, _, _ in onsets if wall_year(key, when) == year]
    moments = {*neighbourhood(key, year), *own, *(when - SECOND for when in own)}
    return [one for one in sorted(moments) if offset_at(block.lines, one) != offset(key, one)]


@pytest.mark.parametrize("part", range(PARTS))
def test_every_zone_is_right_in_every_year_that_it_is_written_for(part: int) -> None:
    wrong = {
        (key, year): moments
        for key in ZONES[part::PARTS]
        for year in YEARS
        if (moments := wrong_moments(key, year))
    }

    assert wrong == {}


@cache
def left_to_utc() -> tuple[tuple[str, str, int], ...]:
    return tuple(
        (key, reason(key, year), year)
        for key in ZONES
        for year in YEARS
        if zone_block(zone_of(key), year, year) is None
    )


def ranges(years: list[int]) -> str:
    """`1990-1995 1999`."""
    ends = [year for year, after in pairwise([*years, 0]) if after != year + 1]
    begins = [year for before, year in pairwise([0, *years]) if before != year - 1]
    return " ".join(
        str(first) if first == last else f"{first}-{last}"
        for first, last in zip(begins, ends, strict=True)
    )


def test_what_is_left_to_utc_is_known_and_why() -> None:
    found = sorted(left_to_utc())
    counts = Counter(why for _, why, _ in found)
    lines = [f"{why}: {count}" for why, count in sorted(counts.items())]
    for (key, why), group in groupby(found, key=lambda one: one[:2]):
        lines.append(f"{key} {why}: {ranges([year for _, _, year in group])}")
    text = "".join(f"{line}\n" for line in lines).encode()
    version = (files("tzdata.zoneinfo") / "tzdata.zi").read_text("utf-8").split()[2]
    if version != APPROVED:
        pytest.skip(f"the list is of tzdata {APPROVED}, and this is {version}")

    assert text == golden("zones-left-to-utc.txt", text)


def test_all_but_a_few_years_of_zones_have_a_rule() -> None:
    """Whatever version of the tz database is installed: 6 of 100 are left."""
    found = [one for one in left_to_utc() if one[1] != "it is UTC"]

    assert len(found) < len(ZONES) * len(YEARS) * 0.07
