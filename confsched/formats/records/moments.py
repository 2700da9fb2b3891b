"""Moments in mappings of their own, beside a zone or a type: `{"dateTime": "2030-05-14T10:00"}`."""

from confsched.reading import Mapping, Value

_KEYS = ("dateTime", "datetime", "$date", "iso", "_seconds", "seconds", "date")


def instant(value: Value) -> Value:
    """The moment in a mapping; what has none, and is no mapping, as it is."""
    told = (value.get(key) for key in _KEYS) if isinstance(value, Mapping) else ()
    return next((one for one in told if isinstance(one, str)), value)
