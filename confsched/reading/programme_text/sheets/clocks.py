"""Times of day as cells have them: parts of a day, or nothing but hours."""

from confsched.patterns import pattern

_FRACTION = pattern(r"0?\.\d+")
_HOURS = pattern(r"(\d{1,2})\s?[-–—]\s?(\d{1,2})")
_LASTING = pattern(r"(?i)(\d{1,2})[:.h](\d\d)\s*[(,;/|]\s*(\d{1,3}) ?(?:min(?:utes|s)?\.?|')\)?")
_MINUTES = 24 * 60


def with_clock(text: str) -> str:
    """A time of day that is a fraction of a day, nothing but hours, `9-10`, or has its length."""
    hours = _HOURS.fullmatch(text.strip())
    if hours and int(hours[1]) < int(hours[2]) <= 24:
        return f"{hours[1]}:00–{hours[2]}:00"
    if lasting := _LASTING.fullmatch(text.strip()):  # `9:00 (45 min)`
        start = int(lasting[1]) * 60 + int(lasting[2])
        end = start + int(lasting[3])
        return f"{lasting[1]}:{lasting[2]}–{end // 60 % 24:02}:{end % 60:02}"
    if not _FRACTION.fullmatch(text):
        return text
    minutes = round(float(text) * _MINUTES)
    return f"{minutes // 60:02}:{minutes % 60:02}"
