"""Numbers and names by which the sessions of a list call their days."""

from collections.abc import Iterable

from confsched.formats.day_texts import Found, counted_day, day_word, split_date
from confsched.formats.drafts import Draft, Put
from confsched.formats.records.cells.yearless import has_no_year
from confsched.patterns import pattern
from confsched.reading.tree import start_of

_LABELS = ("room", "track", "type")  # that lists are called by
_LETTERED = pattern(r"[A-Z] +(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2} [^\d\n]+ \d{4})\s*")
_BESIDE = pattern(r"(?:[(\[]|\s[-–—|]\s|[:,]\s)\s*([^()\[\]]+?)\s*[)\]]?\s*$")
FEW = 3  # fields of a row with nothing but a day: two may be said of its whole list


def count_in_words(sessions: list[Draft]) -> None:
    """Say the numbers of days that are all told in words: `one`, `two`."""
    told = [one for one in sessions if "day" in one.fields]
    numbers = {text: counted_day(text) for text in {one.text("day") for one in told}}
    for session in told if all(numbers.values()) else ():
        put = session.fields["day"]
        session.fields["day"] = put.holding(numbers[str(put.value)])


def leave_initials(sessions: Iterable[Draft]) -> None:
    """Take the letter of its weekday from before a whole date: `V 14/05/2030`."""
    dated = [(one.fields, put) for one in sessions if (put := one.fields.get("date"))]
    for fields, put in dated:
        text = put.value
        if type(text) is str and text[1:2] == " " and _LETTERED.fullmatch(text):
            fields["date"] = put.holding(text[2:].strip())


def day_words(sessions: list[Draft]) -> set[str]:
    """The numbers and weekdays by which sessions, or rows of one cell, call their days."""
    said = {one.text(name).strip() for one in sessions for name in ("day", "date", "_list")}
    told = {text if text.isdecimal() else day_word(text) for text in said}
    short = (one for one in sessions if len(one.fields) <= FEW)
    told |= {day_word(str(put.value)) for one in short for put in one.fields.values()}
    return (told | {weekday_of(has_no_year(text)) for text in said if text}) - {""}


def date_beside(text: str) -> str:
    """What stands behind the number of a day, `Day 1 (14 May 2030)`; empty without."""
    found = _BESIDE.search(text)
    return found[1] if found else ""


def weekday_of(found: Found | None) -> str:
    """The weekday of a date that has no year, or no month either; empty without one."""
    return found.weekday if found else ""


def day_named(text: str) -> bool:
    """Whether the name of a list says on which day its sessions are."""
    found = split_date(text.strip())
    rest = found.rest.strip(" ()") if found else ""
    return bool(day_word(text) or (found and (not rest or day_word(rest))))


def listed_day(session: Draft) -> str:
    """The field for what the list says of the day, above the row; "" where it says nothing."""
    if "_list" in session.fields:
        return "_list"
    said = (name for name in ("date", "day") if name in session.fields)
    return next((name for name in said if _is_above(session.fields[name], session)), "")


def day_of_list(session: Draft) -> tuple[str, int]:
    """What the list says of the day, above the row, and where; nothing where it does not."""
    name = listed_day(session)
    return (session.text(name), session.fields[name].mark) if name else ("", 0)


def without_day_of(headed: tuple[str, int], session: Draft) -> None:
    """Take from a row the day that its list says, if that is the one."""
    if headed[0] and day_of_list(session) == headed:
        del session.fields[listed_day(session)]


def own_fields(session: Draft) -> tuple[dict[str, Put], dict[str, Put]]:
    """The fields of a row and what is kept beside them, without what is said above it."""
    own, beside = (
        {name: put for name, put in puts.items() if not _is_above(put, session)}
        for puts in (session.fields, session.extra)
    )
    told = {name: put for name, put in own.items() if name not in ("_list", "timezone")}
    return {name: put for name, put in told.items() if not _is_label(name, put, session)}, beside


def _is_label(name: str, put: Put, session: Draft) -> bool:
    """Whether a field is what the list is called, which stands nowhere in the row."""
    return name in _LABELS and put.key == put.mark == session.mark


def _is_above(put: Put, session: Draft) -> bool:
    """Whether a value stands before its row; some have no place."""
    return 0 <= start_of(put.mark) < start_of(session.mark)
