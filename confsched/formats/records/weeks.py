"""Weekdays below the names of weeks: `week1`, `Week 2`, as schools of several weeks have them."""

from collections.abc import Iterable

from confsched.formats.drafts import Draft
from confsched.patterns import pattern

_WEEK = pattern(r"(?i)(?:week|woche|semaine|semana|settimana)[-_ ]?(\d{1,2})")
_WEEKDAY = pattern(r"(?i)(mon|tue|wed|thu|fri|sat|sun)(?:\w*day|\w{0,2}\.?)")
_ORDER = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def count_weeks(sessions: Iterable[Draft]) -> None:
    """Count the days of later weeks from the first day of the first week."""
    told = [(one, *found) for one in sessions if (found := _week_and_day(one)) is not None]
    if len({week for _, week, _ in told}) < 2:
        return
    first_week, first_day = min((week, day) for _, week, day in told)
    for session, week, day in told:
        session.leave("week", *session.fields.pop("_label"))
        if week > first_week:
            number = 7 * (week - first_week) + day - first_day + 1
            session.fields["_list"] = session.fields["_list"].holding(f"day {number}")


def _week_and_day(session: Draft) -> tuple[int, int] | None:
    """The numbers of the week and of the day in it, where all that is said are these."""
    week = _WEEK.fullmatch(session.text("_label").strip()) if "_label" in session.fields else None
    day = _WEEKDAY.fullmatch(session.text("_list").strip()) if week else None
    return (int(week[1]), _ORDER.index(day[1].lower())) if week and day else None
