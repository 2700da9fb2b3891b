"""Times that are numbers: hours, `9` and `17.5`, and what a spreadsheet makes of `9.00` and `9.30`.

All may be minutes since midnight, if that can be nothing else: `570`, `1080`.

They are hours where all of a list are. In a table people write them: among times with their minutes
`9` is 9:00, and `9.3` has lost its zero. A `slot` that is a number is no time.
"""

from collections.abc import Collection, Iterable

from confsched.formats.book import Book
from confsched.formats.drafts import Draft
from confsched.formats.records.cells.clocks import written
from confsched.patterns import pattern

_HOURS = pattern(r"(?:[6-9]|1\d|2[0-4])(?:\.[05])?")  # by day: what begins at 1 may be in slot 1
_SHORT = pattern(r"(\d|1\d|2[0-4])(?:\.([0-5]))?")
_MINUTES = pattern(r"[1-9]\d{1,3}")
_LATEST = 30 * 60  # of a night
_CLOCK = pattern(r"(?:\d|[01]\d|2[0-4])([.:h])[0-5]\d")
_FIELDS = ("start", "end")


def settle_whole_hours(book: Book) -> None:
    """Write starts and ends that are numbers as times of the clock."""
    if "time" in book.fields:
        _leave_numbers(book.sessions)
    if "start" not in book.fields:
        return
    texts = {one.text(field) for one in book.sessions for field in _FIELDS} - {""}
    typed = all(one.places.source.is_table for one in book.sessions[:1])
    minutes = _by_hours(texts) or _since_midnight(texts) or (_without_zeros(texts) if typed else {})
    for session in book.sessions if minutes else ():
        for field in _FIELDS:
            if (text := session.text(field)) in minutes:
                session.fields[field] = session.fields[field].holding(written(minutes[text]))


def _leave_numbers(sessions: Iterable[Draft]) -> None:
    """Keep the numbers of slots, `slot: 7`, where no session says more of its time."""
    told = [one for one in sessions if "time" in one.fields]
    if not all(one.text("time").strip().isdecimal() for one in told):
        return
    for session in told:
        put = session.fields["time"]
        name = session.places.span(put.key).text.strip(" '\"")
        if "slot" in name.casefold():
            session.leave(name, *session.fields.pop("time"))


def _by_hours(texts: Iterable[str]) -> dict[str, int]:
    """The minutes of times where all are hours."""
    found = {text: round(60 * float(text)) for text in texts if _HOURS.fullmatch(text)}
    return found if all(text in found for text in texts) else {}


def _since_midnight(texts: Collection[str]) -> dict[str, int]:
    """The minutes of times that count them from midnight; `570` alone could be 5:70 of no clock."""
    found = {text: int(text) for text in texts if _MINUTES.fullmatch(text)}
    counted = len(found) == len(texts) and any(minutes % 100 >= 60 for minutes in found.values())
    return found if counted and max(found.values()) <= _LATEST else {}


def _without_zeros(texts: Iterable[str]) -> dict[str, int]:
    """The minutes of times that have none, or only tens, among such as have both."""
    short = {text: match for text in texts if (match := _SHORT.fullmatch(text))}
    if not short:
        return {}
    others = [_CLOCK.fullmatch(text) for text in texts if text not in short]
    if not others or not all(others):
        return {}
    dotted = all(match is not None and match[1] == "." for match in others)
    if not dotted and any(match[2] for match in short.values()):
        return {}
    return {text: 60 * int(match[1]) + 10 * int(match[2] or 0) for text, match in short.items()}
