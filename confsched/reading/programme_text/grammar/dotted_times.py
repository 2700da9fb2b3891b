"""Times such as `1.30` of an afternoon, `14,30`, `1015`: by themselves they may be any numbers."""

from collections.abc import Sequence
from itertools import groupby, islice, pairwise, takewhile

from confsched.patterns import pattern
from confsched.reading.programme_text.page import Kind
from confsched.reading.programme_text.recognisers.clocks import Times, times_in
from confsched.reading.programme_text.recognisers.dates import days_in
from confsched.reading.programme_text.recognisers.one_clock import Strength
from confsched.reading.programme_text.recognisers.readings import Reading, Where

_DOTTED = pattern(r"\s*[1-5]\.[0-5][05]\s+(?=[^\W\d_]|[\"“„«])")
_RANGE = pattern(
    r"\s*((\d{1,2})(\.[0-5][05])?\s?[-–—]\s?(\d{1,2})(\.[0-5][05])?)\s+(?=[^\W\d_]|[\"“„«])"
)
_FOUR = r"((?:0\d|1\d|2[0-3])[0-5][05])"
_BARE = pattern(rf"{_FOUR}(?:\s?[-–—]\s?{_FOUR})?(?:\s?[|:–—-]\s*|\s+)(?=[^\W\d_]|[\"“„«])")
_COMMA = pattern(
    r"\s*(?:kl\.?\s)?((\d{1,2}),([0-5][05])(?:\s?[-–—]\s?(\d{1,2}),([0-5][05]))?)"
    r"(?:\s?:)?(?:\s+(?=[^\W\d_]{2}|[\"“«])|\s*$)"
)
_SEVERAL = 3  # lines
_NEAR = 12  # lines: the time before it is not further away
_EVENING = "1700"
_IN_REACH = 30  # lines: nor one of four digits
_HALF = 12 * 60
_AXIS = 4  # hours beside a timetable, and times of its sessions
_LONGEST = 4 * 60  # minutes of a session, and between two of them


def read_comma_times(readings: Sequence[Reading]) -> None:
    """Say of lines like `14,30 Wicks` that they begin with a time, where times have no other form.

    There are several, each later than the one before on its day.
    """
    led = {one.number: match for one in readings if (match := _COMMA.match(one.text)) is not None}
    found = [
        (readings[number], times._replace(start=match.start(1), end=match.end(1)))
        for number, match in led.items()
        for times in islice(times_in(match[1].replace(",", ":")), 1)
    ]
    back = sum(two.first < one.first for (_, one), (_, two) in pairwise(found))
    days = sum(one.day is not None for one in readings)
    others = any(one.times is not None for one in readings if one.number not in led)
    if not others and len(found) >= _SEVERAL and back < max(days, 1):
        for reading, times in found:
            reading.lead(times)


def read_dotted_times(readings: Sequence[Reading]) -> None:
    """Say of lines like `1.30 Wicks` that they begin with a time, where they go on from one.

    The first has to follow a time that is none of these, and each is later than the one before; it
    may be the one at which a dated line says that all begins. A page that says when sessions end
    says it of all. Below a day, several of them go on from each other.
    """
    if not any(one.times is not None for one in readings):
        _lead_afternoon(readings)
    last: tuple[int, int, int] | None = None  # the line, minutes of half a day, how much later
    for number, reading in enumerate(readings):
        times = reading.times
        if times is None and last is not None and _DOTTED.match(reading.text):
            found = next(times_in(reading.text[:_NEAR]), None)
            minutes = found.first.minutes if found is not None else 0
            after = (minutes - last[1]) % _HALF  # 11.30 goes on at 1.00
            if found is not None and last[2] <= after < _HALF // 2 and number - last[0] <= _NEAR:
                reading.lead(found)
                last = number, minutes, 1
        elif times is not None:
            begins = number, times.first.minutes % _HALF, int(reading.day is None)
            last = begins if times.last is None else None


def _lead_afternoon(readings: Sequence[Reading]) -> None:
    """Say of the lines of one dated page like `1.30 Wicks` that they begin with times."""
    led = [one for one in readings if _DOTTED.match(one.text)]
    found = [times for one in led for times in islice(times_in(one.text[:_NEAR]), 1)]
    later = all(one.first <= two.first for one, two in pairwise(found))  # `2.10 Session 1`, a talk
    several = len(led) == len(found) and len({one.first for one in found}) >= _SEVERAL
    dated = any(one.day is not None or any(x.date for x in days_in(one.text)) for one in readings)
    if dated and later and several:
        for reading, times in zip(led, found, strict=True):
            reading.lead(times)


def read_ranges(readings: Sequence[Reading]) -> None:
    """Say of lines like `1.30-2 Wicks` or `10-12 Ropes` that they begin with times.

    They are not far below a time that they go on from, or end when the next of them begins. Before
    a small letter, as in `2-3 pages`, and where they last long, there is nothing between the two.
    """
    ranges = [_range_in(one) for one in readings]
    last: Reading | None = None
    for number, (reading, found) in enumerate(zip(readings, ranges, strict=True)):
        goes_on = found is not None and last is not None and _goes_on(found, number, last)
        if found is not None and (goes_on or _leads_on(found, ranges[number + 1 : number + _NEAR])):
            reading.lead(found)
        if reading.times is not None or reading.day is not None:
            last = reading


def _goes_on(times: Times, number: int, last: Reading) -> bool:
    """Whether times begin when those above them end, or soon after these ended or began."""
    above = last.times
    if above is None or number - last.number > _NEAR:
        return False
    after = (times.first.minutes - (above.last or above.first).minutes) % _HALF
    longest = _LONGEST if times.strength is Strength.PLAIN else 1
    return after < longest and (above.last is not None or after > 0)


def _leads_on(times: Times, ranges: Sequence[Times | None]) -> bool:
    """Whether the next of several ranges begins when one ends."""
    following = next(filter(None, ranges), None)
    return following is not None and times.last == following.first


def _range_in(reading: Reading) -> Times | None:
    """The range that a line begins with, of `1.30-2 Wicks` as well; weak where it may be none."""
    match = _RANGE.match(reading.text) if reading.times is None and reading.day is None else None
    if match is None or any(day.start < match.end() for day in days_in(reading.text)):
        return None  # `10-12 June`
    first, last = (f"{match[n]}:{(match[n + 1] or '.00')[1:]}" for n in (2, 4))
    found = next(times_in(f"{first}-{last}"), None)
    if found is None or found.last is None:
        return None
    lasts = (found.last.minutes - found.first.minutes) % _HALF
    plain = lasts <= _LONGEST and not reading.text[match.end()].islower()
    strength = Strength.PLAIN if plain else Strength.WEAK
    found = found._replace(start=match.start(1), end=match.end(1), strength=strength)
    return found if 0 < lasts <= 2 * _LONGEST else None


def read_bare_times(readings: Sequence[Reading]) -> None:
    """Say of lines like `1015 Ropes` that they begin with a time, where they go on from `0930`.

    None is earlier than the one before it, which is not far above; so with `1800-1930 Ropes`. Below
    a day, several in the order of time are times as well.
    """
    last: tuple[int, int] | None = None
    for number, reading in enumerate(readings):
        bare = _BARE.match(reading.text)
        if reading.times is not None:
            alike = bare is not None and (bare[2] is None) == (reading.times.last is None)
            last = (number, reading.times.first.minutes) if alike else None
        elif reading.day is not None and (last is not None or _are_bare(readings[number + 1 :])):
            last = number, 0
        elif bare is not None and last is not None and number - last[0] <= _IN_REACH:
            found = next(times_in("-".join(f"{one}h" for one in bare.groups() if one)))
            if found.first.minutes >= last[1]:
                reading.lead(found._replace(end=max(bare.end(1), bare.end(2))))
                last = number, found.first.minutes


def _are_bare(below: Sequence[Reading]) -> bool:
    """Whether several lines of a day begin with four digits, each later, the first no evening.

    What begins with 1900 and 1915 may be years.
    """
    of_day = takewhile(lambda one: one.day is None and one.times is None, below)
    led = [match[1] for one in of_day if (match := _BARE.match(one.text)) is not None]
    later = all(one < two for one, two in pairwise(led))
    return len(led) >= _SEVERAL and later and led[0] < _EVENING


def without_axis(readings: Sequence[Reading]) -> list[Reading]:
    """The lines of a page without the hours beside a drawn timetable, whose sessions say theirs.

    These are several times alone, one below the other, each as long after the one before.
    """
    runs = [list(run) for hours, run in groupby(readings, _may_be_hour) if hours]
    drawn = {one.number for run in runs if len(run) >= _AXIS and _are_even(run) for one in run}
    others = sum(one.times is not None and one.number not in drawn for one in readings)
    return [silent(one) if one.number in drawn and others >= _AXIS else one for one in readings]


def silent(reading: Reading) -> Reading:
    """A line that says nothing itself."""
    return Reading(reading.number, reading.line._replace(kind=Kind.RULE))


def _may_be_hour(reading: Reading) -> bool:
    times = reading.times
    alone = reading.where is Where.ALONE and reading.day is None and not reading.line.table
    return alone and times is not None and times.last is None


def _are_even(run: Sequence[Reading]) -> bool:
    starts = [one.times.first.minutes for one in run if one.times is not None]
    return len({(two - one) % _HALF for one, two in pairwise(starts)}) == 1


def without_repeated(readings: Sequence[Reading]) -> list[Reading]:
    """The lines of a page; a time alone says nothing where the next one begins with it again."""
    found = list(readings)
    for at, (one, two) in enumerate(pairwise(readings)):
        alone = one.where is Where.ALONE and one.day is None and not one.line.table
        if alone and one.times and two.times and one.times[:2] == (two.times.first, None):
            found[at] = silent(one)
    return found
