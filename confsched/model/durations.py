"""Lengths of time as people write them: 75m, 1h15, 1 h 15 min, 1:15, PT1H15M."""

import re
from datetime import timedelta
from functools import lru_cache

from confsched.model.texts import BadText, quote, tidy
from confsched.patterns import pattern

_EXAMPLE = "1h15"
_RANGE_EXAMPLE = "30m-60m"
_LONGEST = timedelta(days=31)

_NUMBER = r"\d{1,6}(?:[.,]\d{1,4})?"
_FORMS = tuple(
    pattern(form, re.IGNORECASE | re.ASCII | re.VERBOSE)
    for form in (
        r"(?P<minutes>\d{1,6})",
        r"(?P<hours>\d{1,3}):(?P<minutes>[0-5]\d)(?::(?P<seconds>[0-5]\d))?",
        # ISO 8601, as iCalendar restricts it (RFC 5545, section 3.3.6)
        r"""P(?=\d|T\d) (?:(?P<days>\d{1,6})D)?
            (?:T(?=\d) (?:(?P<hours>\d{1,6})H)? (?:(?P<minutes>\d{1,6})M)?
            (?:(?P<seconds>\d{1,6})S)?)?""",
        rf"""(?:(?P<days>{_NUMBER})\ ?(?:days?|d))?
            (?:\ |,\ ?|\ and\ )?
            (?P<hours>{_NUMBER})\ ?(?:hours?|hrs?|heures?|stunden?|std|h)\.?
            \ ?(?P<minutes>[0-5]?\d)""",
        rf"""(?=\d)
            (?:(?P<days>{_NUMBER})\ ?(?:days?|d))?
            (?:\ |,\ ?|\ and\ )?
            (?:(?P<hours>{_NUMBER})\ ?(?:hours?|hrs?|heures?|stunden?|std|h)\.?)?
            (?:\ |,\ ?|\ and\ )?
            (?:(?P<minutes>{_NUMBER})\ ?(?:minutes?|minuten|mins?|m)\.?)?
            (?:\ |,\ ?|\ and\ )?
            (?:(?P<seconds>{_NUMBER})\ ?(?:seconds?|secs?|s)\.?)?""",
    )
)
_THIRDS = pattern(r"\.\d\d$")  # of hours, rounded: `1.67 hrs` are 100 minutes
_SIZES = {"days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}


@lru_cache(maxsize=1024)
def parse_duration(text: str) -> timedelta:
    """Read a length of time, in whole seconds; a number alone is minutes.

    Raises BadText, also for nothing, less than nothing, and more than 31 days.
    """
    length = _read(tidy(text))
    if length is None:
        raise BadText(f"{quote(text)} is not a length of time", _EXAMPLE)
    if length <= timedelta():
        raise BadText(f"{quote(text)} is not longer than nothing", _EXAMPLE)
    if length > _LONGEST:
        raise BadText(f"{quote(text)} is longer than 31 days", _EXAMPLE)
    return length


def parse_duration_range(text: str) -> tuple[timedelta, timedelta]:
    """Read a shortest and a longest length: 30m-60m; raises BadText."""
    shortest, dash, longest = re.sub(r"\s*(?:–|\bto\b)\s*", "-", text).partition("-")
    if not dash:
        raise BadText(f"{quote(text)} is not a shortest and a longest length", _RANGE_EXAMPLE)
    least, most = parse_duration(shortest), parse_duration(longest)
    if least > most:
        raise BadText(f"{quote(text)} has the longer length first", _RANGE_EXAMPLE)
    return least, most


def _read(text: str) -> timedelta | None:
    if text.startswith("-"):
        length = _read(text.lstrip("- "))
        return None if length is None else -length
    for form in _FORMS:
        if match := form.fullmatch(text):
            return timedelta(
                seconds=round(sum(_seconds(*part) for part in match.groupdict().items()))
            )
    return None


def _seconds(unit: str, number: str | None) -> float:
    told = (number or "0").replace(",", ".")
    seconds = float(told) * _SIZES[unit]
    if unit == "hours" and _THIRDS.search(told):
        return 60 * round(seconds / 60)
    return seconds
