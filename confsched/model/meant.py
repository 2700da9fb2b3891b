"""What somebody means by a field that there is not, or a value that is wrong: what to write."""

from collections.abc import Iterable
from contextlib import suppress
from datetime import timedelta
from typing import NamedTuple

from confsched.model.clocks import ClockRange, format_clock, parse_time
from confsched.model.dates import parse_weekday
from confsched.model.durations import parse_duration
from confsched.model.entries import Entry
from confsched.model.texts import BadText
from confsched.patterns import pattern
from confsched.reading import Mapping
from confsched.source import Source
from confsched.text.nearest import nearest

_SECTIONS = {name: f"{name.lower()}s" for name in ("Session", "Speaker", "Room", "Track")}
# of a speaker of a session, who is named and not told of: `{id: jo, as: moderator}`
_NAMED = {"id": "who", "speaker": "who", "person": "who", "as": "role", "org": "organization"}
_DAYS = {"date": "days", "dates": "days", "when": "days"}

# a field whose ': ' is missing, and the beginning of its value
_UNPARTED = pattern(r"(?s)(\w+)[ \t]*[:=\uff1a]?[ \t]*[\[{\"'].*")
# the same between brackets, where it may be without any: `{title One, room: hall}`
_GLUED = pattern(r"(\w+)([ \t\xa0]*[:=;\uff1a][ \t\xa0]*|[ \t\xa0]+)\S.*")
_NUMBER_OF_DAY = pattern(r"(?i)\s*(?:day )?0*[1-9]\d?\s*")
_YEARLESS = " has no year"
_IS_RANGE = " is a range where"
_LONG = timedelta(hours=12)
_MINUTES = pattern(r"(?:2[5-9]|[3-9]\d)")  # no hour of a day
_CLOCKS = ("start", "end")


class Meant(NamedTuple):
    """The field that was meant, if any, and whether it is the same word but for its spelling.

    `there` is the one that would be meant, were it not there already.
    """

    field: str | None
    spelled: bool = False
    there: str = ""


def meant(kind: type[Entry], key: str, beside: Iterable[str]) -> Meant:
    """The field of an entry that a key means, which has the keys `beside` it as well."""
    keys = [*beside]
    if cut := unparted(key, kind.fields, empty=isinstance(beside, dict) and not beside.get(key)):
        return _unless_there(cut, keys)
    alike = next(iter(nearest(key, kind.fields, most=1)), None)
    if alike is not None and alike.rstrip("s") == key.casefold().rstrip("s"):
        return _unless_there(alike, keys, spelled=True)  # `tag` is a day in other languages
    called = _called(kind, key, keys) or _called(kind, key, [key])
    if called is not None and called not in kind.fields:
        called = None
    return _unless_there(called or alike, keys, spelled=called in (None, alike))


def _unless_there(field: str | None, keys: list[str], *, spelled: bool = False) -> Meant:
    there = field if field in keys else None
    return Meant(None if there else field, spelled, there or "")


def unparted(key: str, fields: Iterable[str], *, empty: bool = False) -> str:
    """The field that a key begins with and goes on with its value: `venue {name`; or nothing.

    In one that is `empty` any text may be the value.
    """
    found = _UNPARTED.fullmatch(key) or (_GLUED.fullmatch(key) if empty else None)
    return found[1] if found and found[1] in fields else ""


def parting(key: str) -> tuple[int, int] | None:
    """From where to where ': ' has to be in a key that has its value in it, if that can be told."""
    found = _GLUED.fullmatch(key)
    return found.span(2) if found else None


def _called(kind: type[Entry], key: str, keys: list[str]) -> str | None:
    """What lists of other systems mean by it."""
    from confsched.formats.columns.compared import compared  # noqa: PLC0415 -- for mistakes only
    from confsched.formats.columns.fields import columns  # noqa: PLC0415 -- the same
    from confsched.formats.columns.names import SESSION  # noqa: PLC0415 -- the same

    if kind.__name__ == "ConferenceEntry":
        return _of_conference(compared(key))
    if kind.__name__ == "Appearance":
        return _NAMED.get(compared(key))
    section = _SECTIONS.get(kind.__name__)
    column = columns(keys, section).get(key) if section else None
    if column is None or (column.role and column.field != "name"):
        return None
    if column.field == "id" and compared(key) in SESSION.get(str(section)[:-1], ()):
        return None  # `Hall` beside `Name` is what a list of rooms knows them by
    if not column.role:
        return column.field
    return column.role if column.role in kind.fields else "speakers"


def _of_conference(name: str) -> str | None:
    from confsched.formats.records.fields.conference import field_called  # noqa: PLC0415 -- the same

    return _DAYS.get(name) or field_called(name) or None


def example_in(source: Source, field: str, example: str) -> str:
    """The end of a sentence: a right value of a field."""
    if not source.is_table:
        return f"; for example: {field}: {example}"
    inner = example[1:-1] if example.startswith("[") and "{" not in example else ""
    return f"; for example: {inner.replace(', ', '; ') or example.replace(chr(39), '')}"


def as_day(mapping: Mapping, error: BadText) -> str:
    """What to do with a date that names a day of the conference; nothing where it does not."""
    is_table = mapping.places.source.is_table
    how = "write it in a column 'Day'" if is_table else "write 'day' for 'date'"
    if error.message.endswith(_YEARLESS):
        return f"add it, or {how}"
    text = str(mapping.get("date"))
    is_number = _NUMBER_OF_DAY.fullmatch(text) is not None
    if parse_weekday(text) is None and not is_number:
        return ""
    return f"write the date, or {how}" if is_table else how


def as_length(mapping: Mapping, field: str) -> str:
    """What to do with a length where a time is wanted; nothing with all else."""
    text = mapping.get(field)
    if field not in _CLOCKS or not isinstance(text, str):
        return ""
    how = "a column 'Duration'" if mapping.places.source.is_table else "'duration'"
    if _MINUTES.fullmatch(text.strip()):
        told = f"{text.strip()} min"
        return f"{text.strip()!r} is not a time of day; a length is {told!r} in {how}"
    with suppress(BadText):
        if text.strip()[-1:].isalpha() and parse_duration(text) < _LONG:
            return f"{text.strip()!r} is a length: write it in {how}"
    return ""


def as_one_time(mapping: Mapping, field: str, error: BadText) -> str:
    """What to write for a range where the other of its two times has a field as well."""
    other = "end" if field == "start" else "start"
    if field not in _CLOCKS or not mapping.get(other) or _IS_RANGE not in error.message:
        return ""
    with suppress(BadText):  # with its date and its offset from UTC it is no range by itself
        read = parse_time(str(mapping[field]))
        if isinstance(read, ClockRange):
            return f"write {format_clock(read.start if field == 'start' else read.end)} alone"
    return ""


def as_range(mapping: Mapping, field: str, error: BadText) -> str:
    """The field for a range where one time is wanted; nothing with all else."""
    is_free = {"time", "start", "end", "duration"}.isdisjoint(mapping.keys() - {field})
    return "time" if field in _CLOCKS and is_free and _IS_RANGE in error.message else ""
