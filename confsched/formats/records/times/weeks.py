"""Weekdays below the names of weeks: `week1`, `Week 2`, as schools of several weeks have them.

Or with the number of the week behind them, as keys: `saturday1`, `sunday1`, `saturday2`. Or beside
the day with which their week begins: `Week commencing`. Or in a list that is called by this day,
which is one where there are several lists, and several weekdays in one.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from confsched.formats.columns.compared import compared
from confsched.formats.columns.people_names import spelt
from confsched.formats.day_texts import day_word, split_date
from confsched.formats.drafts import Draft
from confsched.patterns import pattern
from confsched.reading.programme_text.words.calendar import month_named
from confsched.text.dates import WEEKDAYS

_WEEK = pattern(r"(?i)(?:week|woche|semaine|semana|settimana)[-_ ]?(\d{1,2})")
_NUMBERED = pattern(r"([^\W\d_]{5,})[-_ ]?(\d)")
_BEGINNINGS = spelt("week commencing, week beginning, week of, w c, wc, woche vom, semaine du")


def is_week(text: str) -> bool:
    """Whether a text says in which week or month something is, or on which of some Saturdays."""
    plain = text.strip()
    told = _WEEK.fullmatch(plain) or month_named(plain.casefold())
    return bool(told or day_word(plain.rstrip("0123456789 -_")))


def count_weeks(sessions: Iterable[Draft]) -> None:
    """Count the days of later weeks from the first day of the first week."""
    listed = list(sessions)
    _count_from_beginnings(listed)
    _count_from_dates(listed)
    told = [(one, *found) for one in listed if (found := _week_and_day(one)) is not None]
    told = told or _numbered(listed)
    if len({week for _, week, _ in told}) < 2:
        return
    first_week, first_day = min((week, day) for _, week, day in told)
    for session, week, day in told:
        label = session.fields.pop("_label", None)
        if label is not None:
            session.leave("week", *label)
            session.put("_list", *label)
        if week > first_week:
            number = 7 * (week - first_week) + day - first_day + 1
            session.fields["_list"] = session.fields["_list"].holding(f"day {number}")


def _week_and_day(session: Draft) -> tuple[int, int] | None:
    """The numbers of the week and of the day in it, where all that is said are these."""
    week = _WEEK.fullmatch(session.text("_label").strip()) if "_label" in session.fields else None
    day = day_word(session.text("_list")) if week else ""
    return (int(week[1]), WEEKDAYS.index(day)) if week and day in WEEKDAYS else None


def _numbered(sessions: Iterable[Draft]) -> list[tuple[Draft, int, int]]:
    """Sessions of numbered weekdays with these numbers, if each day is counted from its first."""
    found: list[tuple[Draft, int, int]] = []
    for session in sessions:
        name = session.text("_label") or session.text("_list")
        match = _NUMBERED.fullmatch(name.strip()) if name else None
        if match and (day := day_word(match[1])) in WEEKDAYS:
            found.append((session, int(match[2]), WEEKDAYS.index(day)))
    told = {(week, day) for _, week, day in found}
    counted = all(week == 1 or (week - 1, day) in told for week, day in told)
    return found if counted else []


def _count_from_beginnings(sessions: Sequence[Draft]) -> None:
    """Say the dates of weekdays; the cell of a week may be empty below the first of its rows."""
    heads = (key for one in sessions[:1] for key in one.extra if compared(key) in _BEGINNINGS)
    name, put = next(heads, ""), None
    for session in sessions if name else ():
        put, day = session.extra.pop(name, put), day_word(session.text("day"))
        told = (split_date(str(put.value), month_first=one) for one in (False, True)) if put else ()
        first = [dt.date.fromisoformat(one.date) for one in told if one and one.date < "9999"]
        if put and first and day in WEEKDAYS:
            begins = min(first, key=dt.date.weekday)  # of `3/4/2030` the Monday
            session.fields["date"] = put.holding(_in_week(begins, day))
            del session.fields["day"]
        elif put:
            session.extra.setdefault(name, put)


def _in_week(begins: dt.date, day: str) -> str:
    """The date of a weekday in the week that begins on a date, with its name."""
    return f"{begins + dt.timedelta((WEEKDAYS.index(day) - begins.weekday()) % 7)} ({day})"


def _count_from_dates(sessions: Sequence[Draft]) -> None:
    """Say the dates of weekdays in lists that are called by dates, if one has several of them."""
    told = [(one, *found) for one in sessions if (found := _begins_and_day(one)) is not None]
    days = defaultdict[dt.date, set[str]](set)
    for _, begins, day in told:
        days[begins].add(day)
    are_weeks = len(days) > 1 and any(len(one) > 1 for one in days.values())
    for session, begins, day in told if are_weeks else ():
        session.fields["date"] = session.fields.pop("day").holding(_in_week(begins, day))
        session.leave("week", *session.fields.pop("_list"))


def _begins_and_day(session: Draft) -> tuple[dt.date, str] | None:
    """The date that a list is called by, and the weekday of a row in it that says no other date."""
    day = day_word(session.text("day")) if "_list" in session.fields else ""
    found = split_date(session.text("_list").strip()) if day in WEEKDAYS else None
    if found is None or found.rest or found.date > "9998" or "date" in session.fields:
        return None
    return dt.date.fromisoformat(found.date), day
