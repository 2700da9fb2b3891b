"""Reads events with the C library libical 3 (GNOME and KDE read calendars with it)."""

from __future__ import annotations

import ctypes
from ctypes import c_char_p, c_int, c_long, c_void_p
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readers import Record


class _Time(ctypes.Structure):
    """The struct icaltimetype of libical 3.0."""

    _fields_ = (
        *((name, c_int) for name in ("year", "month", "day", "hour", "minute", "second")),
        ("is_date", c_int),
        ("is_daylight", c_int),
        ("zone", c_void_p),
    )


_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "icalparser_parse_string": (c_void_p, c_char_p),
    "icalcomponent_free": (None, c_void_p),
    "icalcomponent_count_errors": (c_int, c_void_p),
    "icalcomponent_as_ical_string": (c_char_p, c_void_p),
    "icalcomponent_string_to_kind": (c_int, c_char_p),
    "icalcomponent_get_first_component": (c_void_p, c_void_p, c_int),
    "icalcomponent_get_next_component": (c_void_p, c_void_p, c_int),
    "icalcomponent_get_timezone": (c_void_p, c_void_p, c_char_p),
    "icalcomponent_get_first_property": (c_void_p, c_void_p, c_int),
    "icalcomponent_get_next_property": (c_void_p, c_void_p, c_int),
    "icalproperty_string_to_kind": (c_int, c_char_p),
    "icalproperty_get_parameter_as_string": (c_char_p, c_void_p, c_char_p),
    "icalproperty_get_value": (c_void_p, c_void_p),
    "icalproperty_get_value_as_string": (c_char_p, c_void_p),
    "icalvalue_get_text": (c_char_p, c_void_p),
    "icalvalue_get_datetime": (_Time, c_void_p),
    "icaltime_is_utc": (c_int, _Time),
    "icaltime_as_timet_with_zone": (c_long, _Time, c_void_p),
    "icaltimezone_get_utc_timezone": (c_void_p,),
    "icalerror_set_errors_are_fatal": (None, c_int),
}


@lru_cache
def library() -> ctypes.CDLL | None:
    """Load the library; None where it is not installed."""
    try:
        loaded = ctypes.CDLL("libical.so.3")
    except OSError:
        return None
    for name, (result, *arguments) in _SIGNATURES.items():
        function = loaded[name]
        function.restype, function.argtypes = result, arguments
        setattr(loaded, name, function)
    loaded.icalerror_set_errors_are_fatal(0)
    return loaded


def read(calendar: bytes) -> list[Record]:
    """Return the events of a VCALENDAR; a ValueError where a part of it cannot be read."""
    lib = _loaded()
    root = lib.icalparser_parse_string(calendar)
    if not root:
        raise ValueError("not a calendar")
    try:
        if lib.icalcomponent_count_errors(root):
            raise ValueError(lib.icalcomponent_as_ical_string(root).decode())
        return [_record(root, event) for event in _events(root)]
    finally:
        lib.icalcomponent_free(root)


def _loaded() -> ctypes.CDLL:
    loaded = library()
    if loaded is None:
        raise OSError("libical.so.3 is not installed")
    return loaded


def _record(root: int, event: int) -> Record:
    return {
        "uid": _text(event, "UID"),
        "start": _instant(root, event, "DTSTART"),
        "end": _instant(root, event, "DTEND"),
        "summary": _text(event, "SUMMARY"),
        "location": _text(event, "LOCATION"),
        "description": _text(event, "DESCRIPTION"),
        "status": _written(event, "STATUS"),
        "sequence": int(_written(event, "SEQUENCE") or 0),
        "url": _written(event, "URL"),
        "categories": _texts(event, "CATEGORIES"),
    }


def _events(root: int) -> Iterator[int]:
    lib = _loaded()
    kind = lib.icalcomponent_string_to_kind(b"VEVENT")
    event = lib.icalcomponent_get_first_component(root, kind)
    while event:
        yield event
        event = lib.icalcomponent_get_next_component(root, kind)


def _properties(event: int, name: str) -> Iterator[int]:
    lib = _loaded()
    kind = lib.icalproperty_string_to_kind(name.encode())
    found = lib.icalcomponent_get_first_property(event, kind)
    while found:
        yield found
        found = lib.icalcomponent_get_next_property(event, kind)


def _texts(event: int, name: str) -> list[str]:
    lib = _loaded()
    values = map(lib.icalproperty_get_value, _properties(event, name))
    return [lib.icalvalue_get_text(value).decode() for value in values]


def _text(event: int, name: str) -> str:
    return next(iter(_texts(event, name)), "")


def _written(event: int, name: str) -> str:
    """Return a value as it stands in the file, for types in which nothing is escaped."""
    written = map(_loaded().icalproperty_get_value_as_string, _properties(event, name))
    return next((value.decode() for value in written), "")


def _instant(root: int, event: int, name: str) -> str:
    lib = _loaded()
    found = next(_properties(event, name))
    wall = lib.icalvalue_get_datetime(lib.icalproperty_get_value(found))
    seconds = lib.icaltime_as_timet_with_zone(wall, _zone(root, found, wall))
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%SZ}"


def _zone(root: int, found: int, wall: _Time) -> int:
    """Return the zone a time is in: UTC, or the VTIMEZONE of the calendar with its TZID."""
    lib = _loaded()
    tzid = lib.icalproperty_get_parameter_as_string(found, b"TZID")
    is_utc = tzid is None and lib.icaltime_is_utc(wall)
    zone: int | None = (
        lib.icaltimezone_get_utc_timezone()
        if is_utc
        else lib.icalcomponent_get_timezone(root, tzid)
    )
    if not zone:
        raise ValueError(f"no VTIMEZONE for {tzid}")
    return zone
