"""Times such as `1.30` of an afternoon, or `1015`: by themselves they may be any numbers."""

from collections.abc import Sequence

from confsched.patterns import pattern
from confsched.reading.programme_text.recognisers.clocks import times_in
from confsched.reading.programme_text.recognisers.readings import Reading

_DOTTED = pattern(r"\s*[1-5]\.[0-5][05]\s+(?=[^\W\d_\"“])")
_BARE = pattern(r"((?:0\d|1\d|2[0-3])[0-5][05])\s+(?=[^\W\d_\"“])")
_NEAR = 12  # lines: the time before it is not further away
_HALF = 12 * 60


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
