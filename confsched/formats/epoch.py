"""Moments that are counted in milliseconds (or seconds) since the beginning of 1970."""

from datetime import UTC, datetime, timedelta

from confsched.reading import Value

_START = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECONDS = 100_000_000_000  # as seconds that would be the year 5138


def _moment(value: Value) -> datetime | None:
    try:
        count = float(value) if isinstance(value, str) else float("nan")
        scale = 1000 if abs(count) >= _MILLISECONDS else 1
        return _START + timedelta(seconds=count / scale)
    except (ValueError, OverflowError):
        return None


def instant(value: Value) -> Value:
    """The moment in UTC; what counts nothing stays as it is."""
    found = _moment(value)
    return value if found is None else found.replace(tzinfo=None).isoformat() + "Z"


def wall_clock(value: Value) -> Value:
    """The time of a clock that was counted as if it were UTC: one without a zone."""
    found = _moment(value)
    return value if found is None else found.replace(tzinfo=None).isoformat()


def wall_date(value: Value) -> Value:
    """The date of such a clock."""
    found = _moment(value)
    return value if found is None else found.date().isoformat()
