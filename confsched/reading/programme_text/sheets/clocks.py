"""Times of day as cells have them: parts of a day, or nothing but hours."""

from confsched.patterns import pattern

_FRACTION = pattern(r"0?\.\d+")
_HOURS = pattern(r"(\d{1,2})\s?[-–—]\s?(\d{1,2})")
_MINUTES = 24 * 60


def with_clock(text: str) -> str:
    """A time of day that is written as the fraction of a day, or as nothing but hours: `9-10`."""
    hours = _HOURS.fullmatch(text.strip())
    if hours and int(hours[1]) < int(hours[2]) <= 24:
        return f"{hours[1]}:00–{hours[2]}:00"
    if not _FRACTION.fullmatch(text):
        return text
    minutes = round(float(text) * _MINUTES)
    return f"{minutes // 60:02}:{minutes % 60:02}"
