"""What to write in place of a value that is wrong, in the words of what it stands in.

A file of ours says `start: 10:30 AM`; in a table the field is the head of its column.
"""

from contextlib import suppress
from datetime import timedelta

from confsched.model.clocks import ClockRange, format_clock, parse_time
from confsched.model.dates import parse_weekday
from confsched.model.durations import parse_duration
from confsched.model.texts import BadText
from confsched.patterns import pattern
from confsched.reading import Mapping
from confsched.source import Source

_YEARLESS = " has no year"
_IS_RANGE = " is a range where"
_LONG = timedelta(hours=12)
_MINUTES = pattern(r"(?:2[5-9]|[3-9]\d)")  # no hour of a day
_CLOCKS = ("start", "end")


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
    is_number = text.strip("0").isdecimal() and len(text) <= 2
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
