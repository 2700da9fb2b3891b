"""Values of properties as programs read them: dates, times, lengths and offsets (RFC 5545 §3.3)."""

from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from confsched.patterns import pattern

_MOMENT = pattern(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?", 0)
_LENGTH = pattern(
    r"([+-]?)P(?:(?P<weeks>\d{1,6})W|(?:(?P<days>\d{1,6})D)?"
    r"(?:T(?:(?P<hours>\d{1,6})H)?(?:(?P<minutes>\d{1,6})M)?(?:(?P<seconds>\d{1,8})S)?)?)"
)
_OFFSET = pattern(r"([+-])([01]\d|2[0-3])([0-5]\d)([0-5]\d)?")


class Written(NamedTuple):
    """A date or a time as a clock shows it, and whether that is UTC's clock."""

    wall: datetime
    is_utc: bool
    is_date: bool


@lru_cache(maxsize=65536)
def moment(text: str) -> Written | None:
    """`20210519`, `20210519T100000` or `20210519T140000Z`; None for anything else."""
    match = _MOMENT.fullmatch(text)
    if match is None or not text.isascii():
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    try:
        # a leap second is no time of a programme
        wall = datetime(year, month, day, hour, minute, min(second, 59))  # noqa: DTZ001 -- a clock
    except ValueError:
        return None
    return None if second > 60 else Written(wall, match[7] == "Z", match[4] is None)


@lru_cache(maxsize=1024)
def length(text: str) -> timedelta | None:
    """`PT1H30M`, `P1D`, `P2W`; None for anything else."""
    match = _LENGTH.fullmatch(text)
    if match is None or not any(match.groupdict().values()):
        return None
    found = timedelta(**{unit: int(number or 0) for unit, number in match.groupdict().items()})
    return -found if match[1] == "-" else found


def offset(text: str) -> timedelta | None:
    """`-0500`, `+053000`; None for anything else."""
    match = _OFFSET.fullmatch(text)
    if match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    found = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -found if match[1] == "-" else found
