"""Times that are numbers: hours, `9` and `17.5`, and what a spreadsheet makes of `9.00` and `9.30`.

All may be minutes since midnight, if that can be nothing else: `570`, `1080`.

They are hours where all of a list are. Among times with their minutes `9` is 9:00, and `9.3` has
lost its zero, `1030` its mark, and `10,30` is 10:30. A `slot` that is a number is no time.
"""

from collections.abc import Callable, Iterable

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import written
from confsched.patterns import pattern

_HOURS = pattern(r"(?:[6-9]|1\d|2[0-4])(?:\.[05])?")  # by day: what begins at 1 may be in slot 1
_SHORT = pattern(r"(\d|1\d|2[0-4])(?:\.([0-5]))?")
_MINUTES = pattern(r"[1-9]\d{1,3}")
_LATEST = 30 * 60  # of a night
_CLOCK = pattern(r"(\d|[01]\d|2[0-4])([.:h,]?)([0-5]\d)")
_DASH = pattern(r"\s*[-–—]\s*")
_RUN_TOGETHER = pattern(r"(?:[01]\d|2[0-4])[0-5]\d")  # `0930`
_SPAN = ("start", "end")
_FIELDS = (*_SPAN, "time")


def settle_whole_hours(book: Book) -> None:
    """Write starts and ends that are numbers as times of the clock."""
    if "time" in book.fields:
        _leave_numbers(book.sessions)
    in_spans = "start" in book.fields
    fields, read = (_SPAN, _counted) if in_spans else (("time",), _with_parts)
    if not _settle(book, fields, read):
        _settle(book, _FIELDS, _without_zeros)


def _settle(book: Book, fields: Iterable[str], read: Callable[[set[str]], dict[str, str]]) -> bool:
    """Write some fields as they are read; whether any of them is."""
    texts = {one.text(field) for one in book.sessions for field in fields} - {""}
    clocks = read(texts) if texts else {}
    for session in book.sessions if clocks else ():
        for field in fields:
            if (text := session.text(field)) in clocks:
                session.fields[field] = session.fields[field].holding(clocks[text])
    return bool(clocks)


def _counted(texts: set[str]) -> dict[str, str]:
    """Times that are all hours, or all minutes since midnight."""
    minutes = _by_hours(texts) or _since_midnight(texts)
    return {text: written(count) for text, count in minutes.items()}


def _with_parts(texts: set[str]) -> dict[str, str]:
    """The same, if parts of hours are among them: else the numbers of a `time` may be anything."""
    return _counted(texts) if any("." in text for text in texts) else {}


def _leave_numbers(sessions: Iterable[Draft]) -> None:
    """Keep the numbers of slots, `slot: 7`, where no session says more of its time."""
    told = [one for one in sessions if "time" in one.fields]
    numbers = {one.text("time").strip() for one in told}
    if not all(map(str.isdecimal, numbers)) or all(map(_RUN_TOGETHER.fullmatch, numbers)):
        return
    for session in told:
        put = session.fields["time"]
        name = session.places.span(put.key).text.strip(" '\"")
        if "slot" in name.casefold():
            session.leave(name, *session.fields.pop("time"))


def _by_hours(texts: set[str]) -> dict[str, int]:
    """The minutes of times where all are hours."""
    found = {text: round(60 * float(text)) for text in texts if _HOURS.fullmatch(text)}
    return found if len(found) == len(texts) else {}


def _since_midnight(texts: set[str]) -> dict[str, int]:
    """The minutes of times that count them from midnight; `570` alone could be 5:70 of no clock."""
    found = {text: int(text) for text in texts if _MINUTES.fullmatch(text)}
    counted = len(found) == len(texts) and any(minutes % 100 >= 60 for minutes in found.values())
    return found if counted and max(found.values()) <= _LATEST else {}


def _without_zeros(texts: set[str]) -> dict[str, str]:
    """Times without minutes, with tens alone or without a mark, among such as have all; by these.

    Ranges may have commas on either side of their dash.
    """
    clocks = _whole({part for text in texts for part in _DASH.split(text)})
    ranges = [text for text in texts if "," in text and text not in clocks]  # others are read
    told = {text: "–".join(clocks.get(one, one) for one in _DASH.split(text)) for text in ranges}
    return {text: clock for text, clock in clocks.items() if text in texts} | (
        told if clocks else {}
    )


def _whole(texts: set[str]) -> dict[str, str]:
    """Such single times with hours and minutes, if all of some are any or have both.

    They have no zero before them, for `1` may be `13:00`.
    """
    short = {text: match for text in texts if (match := _SHORT.fullmatch(text))}
    if not short and not any("," in text for text in texts):
        return {}
    others = {text: match for text in texts - short.keys() if (match := _CLOCK.fullmatch(text))}
    marks = {match[2] for match in others.values()} - {""}
    if not marks or len(others) + len(short) < len(texts):
        return {}
    if marks != {"."} and any(match[2] for match in short.values()):
        return {}
    plain = {text: f"{one[1]}:{one[3]}" for text, one in others.items() if one[2] in ("", ",")}
    return {text: f"{one[1]}:{one[2] or 0}0" for text, one in short.items()} | plain
