"""Times such as `1.30` of an afternoon, or `1015`: by themselves they may be any numbers."""

from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.clocks import Times, times_in
from confsched.reading.programme_text.recognisers.readings import Reading

_DOTTED = pattern(r"\s*[1-5]\.[0-5][05]\s+(?=[^\W\d_\"“])")
_RANGE = pattern(r"\s*(([1-7])(\.[0-5][05])?\s?[-–—]\s?([1-8])(\.[0-5][05])?)\s+(?=[^\W\d_\"“])")
_BARE = pattern(r"((?:0\d|1\d|2[0-3])[0-5][05])\s+(?=[^\W\d_\"“])")
_NEAR = 12  # lines: the time before it is not further away
_HALF = 12 * 60
_LONGEST = 4 * 60  # minutes between two sessions of an afternoon


def read_dotted_times(readings: Sequence[Reading]) -> None:
    """Say of lines like `1.30 Wicks` that they begin with a time, where they go on from one.

    The first has to follow a time that is none of these, and each is later than the one before. A
    page that says when sessions end says it of all.
    """
    last: tuple[int, int] | None = None  # the line, and the minutes of half a day
    for number, reading in enumerate(readings):
        times = reading.times
        if times is None and last is not None and _DOTTED.match(reading.text):
            found = next(times_in(reading.text[:_NEAR]), None)
            minutes = found.first.minutes if found is not None else 0
            if found is not None and minutes > last[1] and number - last[0] <= _NEAR:
                reading.lead(found)
                last = number, minutes
        elif times is not None:
            last = (number, times.first.minutes % _HALF) if times.last is None else None


def read_ranges_of_afternoons(readings: Sequence[Reading]) -> None:
    """Say of lines like `1.30-2 Wicks` that they begin with times, where others end as it begins.

    They are not far below those, and begin when these end or a little later.
    """
    last: tuple[int, int] | None = None  # the line, and the minutes of half a day at the end
    for number, reading in enumerate(readings):
        found = _range_in(reading.text) if reading.times is None and last is not None else None
        if found is not None and last is not None and _follows(found, number, *last):
            reading.lead(found)
        if reading.times is not None and reading.times.last is not None:
            last = number, reading.times.last.minutes % _HALF
        elif reading.times is not None or reading.day is not None:
            last = None


def _follows(times: Times, number: int, line: int, end: int) -> bool:
    """Whether times in a line begin when those of another one end, or soon after it."""
    return number - line <= _NEAR and (times.first.minutes - end) % _HALF < _LONGEST


def _range_in(text: str) -> Times | None:
    """The range that a line begins with: of `1.30-2 Wicks` and `2-3 Ropes` as well."""
    match = _RANGE.match(text)
    if match is None:
        return None
    first, last = (f"{match[n]}:{(match[n + 1] or '.00')[1:]}" for n in (2, 4))
    return next(times_in(f"{first}-{last}"))._replace(start=match.start(1), end=match.end(1))


def read_bare_times(readings: Sequence[Reading]) -> None:
    """Say of lines like `1015 Ropes` that they begin with a time, where they go on from `0930`.

    Each is later than the one before it, which is not far above.
    """
    last: tuple[int, int] | None = None
    for number, reading in enumerate(readings):
        bare = _BARE.match(reading.text)
        if reading.times is not None:
            started = bare is not None and reading.times.last is None
            last = (number, reading.times.first.minutes) if started else None
        elif bare is not None and last is not None and number - last[0] <= _NEAR:
            found = next(times_in(f"{bare[1]}h"))
            if found.first.minutes > last[1]:
                reading.lead(found._replace(end=bare.end(1)))
                last = number, found.first.minutes
