"""T: dates so far from all others that they are mistyped, or those of another edition.

Where a weekday stands with such a date and is that of the same day in the year of the others, T208
says so, and no other rule.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from confsched.findings import Edit, Finding, Fix, Related
from confsched.patterns import pattern
from confsched.rules.catalogue import rule
from confsched.schedule.dates import NEAR, TOGETHER
from confsched.schedule.entities import ScheduledSession
from confsched.schedule.instants import date_text, dates_text
from confsched.schedule.schedule import Schedule
from confsched.source import Source, Span
from confsched.text.dates import MONTHS, WEEKDAYS

_FEWEST = 6  # sessions of which one may be far
_LEAST = 3  # others that say on which days it is
_IN = 10  # of so many as well, and of twice as many two
_APART = timedelta(days=300)  # from one edition to the next

_Start: TypeAlias = tuple[Source, int]
_WRITTEN = pattern(r" is a \w+, not a (\w+)$")  # the weekday that T208 is about


class _Dated(NamedTuple):
    """A session with its date."""

    on: date
    session: ScheduledSession


@rule("T219", "far-date", "w w E")
def far_date(schedule: Schedule) -> Iterator[Finding]:
    """A date more than a month away from all other sessions, which are within a month.

    Where the others are within two weeks, the same day of another month is told as well.

    ## Why is this bad?
    A wrong year or a day in the place of the month is easily typed, and the session is where
    nobody looks for it.

    ## Example
    ```yaml
    conference:
      days: [2012-05-19, 2021-05-19]
    sessions:
      trade: {title: Trade, date: 2021-05-19, time: 09:00-10:00}
      arms: {title: Arms, date: 2021-05-19, time: 10:00-11:00}
      water: {title: Water, date: 2012-05-19, time: 11:00-12:00}
      energy: {title: Energy, date: 2021-05-19, time: 12:00-13:00}
      health: {title: Health, date: 2021-05-19, time: 14:00-15:00}
      people: {title: People, date: 2021-05-19, time: 15:00-16:00}
    ```

    ## Instead
    Mend the date. One session of six may be that far away, of more than twenty one in ten; where
    more are, nobody can say where the conference is. Of four or five it is told of one that is on
    a day of the others in another year.
    """
    dated = sorted(_dated(schedule), key=lambda one: one.on)
    together = _together(dated)
    for on, session in dated if together else ():
        if not together[0].on <= on <= together[-1].on:
            yield _told(session, on, together[0].on, together[-1].on)


@rule("T221", "several-editions", "w w w")
def several_editions(schedule: Schedule) -> Iterator[Finding]:
    """Sessions of two years or more, each of which is a conference by itself.

    ## Why is this bad?
    Systems keep all editions in one list, and whoever reads it as one programme has days of last
    year before those of this one.

    ## Example
    ```yaml
    conference:
      days: [2020-05-20, 2021-05-19]
    sessions:
      trade: {title: Trade, date: 2020-05-20, time: 09:00-10:00}
      arms: {title: Arms, date: 2020-05-20, time: 10:00-11:00}
      water: {title: Water, date: 2021-05-19, time: 09:00-10:00}
      energy: {title: Energy, date: 2021-05-19, time: 10:00-11:00}
    ```

    ## Instead
    Keep each edition in files of its own. Until then `--where` chooses one wherever a programme is
    shown or exported: `--where "date >= 2021-05-19"`. Editions are ten months or more apart, and
    each has several sessions within a month; a series is none. Where days are not in order,
    `days-out-of-order` tells it.
    """
    if _are_near(schedule) or any(
        day.date < before.date for before, day in pairwise(schedule.days)
    ):
        return
    dated = sorted(_dated(schedule), key=lambda one: one.on)
    editions = [] if _together(dated) else _blocks(dated, _APART)
    if len(editions) > 1 and all(map(_is_edition, editions)):
        *others, last = editions
        place = _place(last[0].session)
        hint, fix = instead(place, last[0].on, _next_day(others[-1], last))
        yield Finding(
            f"{_when(others[-1])} and {_when(last)} are as far apart as two editions"
            + (hint or f"; --where 'date >= {last[0].on}' chooses the last"),
            place,
            tuple(Related(_place(one[0].session), f"{_when(one)} begin here") for one in others),
            fix,
        )


def _place(session: ScheduledSession) -> Span:
    """Where its date stands: beside it, or with the day that it names by number."""
    if session.day is not None and "day" in session.origin.mapping:
        return session.day.span
    return session.at("date", "start", "time")


def _next_day(before: Sequence[_Dated], block: Sequence[_Dated]) -> date | None:
    """The day after one block, if all of another is on it but for the year."""
    meant, on = before[-1].on + timedelta(days=1), block[0].on
    is_meant = block[-1].on == on and (on.month, on.day) == (meant.month, meant.day)
    return meant if is_meant else None


def _are_near(schedule: Schedule) -> bool:
    """Whether no two days can be of two editions, as is said at once of most conferences."""
    dates = [day.date for day in schedule.days]
    return bool(dates) and max(dates) - min(dates) <= _APART


def _is_edition(block: Sequence[_Dated]) -> bool:
    return len(block) > 1 and block[-1].on - block[0].on <= TOGETHER


def _when(block: Sequence[_Dated]) -> str:
    return f"the sessions of {dates_text(block[0].on, block[-1].on)}"


def start_of(place: Span) -> _Start:
    """What tells a place in a file from others, whatever ends it."""
    return place.source, place.start


def in_their_year(schedule: Schedule) -> dict[_Start, Finding]:
    """What T208 says of dates in a wrong year, as their weekdays tell, by where the dates stand."""
    slips = [*schedule.noticed("T208")]
    if not slips:
        return {}
    placed = [(day.date, day.span) for day in schedule.days]
    for one in schedule.scheduled:
        on = one.day.date if one.day else one.start.astimezone(one.zone).date()
        placed.append((on, _place(one)))
    dates = {on for on, _ in placed}
    places = {start_of(place): (on, place) for on, place in placed}.values()
    found = ((place, slip, on) for slip in slips for on, place in places if holds(place, slip.span))
    told = ((place, _with_year(slip, place, on, dates - {on})) for place, slip, on in found)
    return {start_of(place): finding for place, finding in told if finding is not None}


def _with_year(slip: Finding, place: Span, on: date, others: set[date]) -> Finding | None:
    """A wrong weekday that is right in the year in which others are near that day, saying so."""
    weekday = _WRITTEN.search(slip.message)
    if weekday is None or any(_is_near(one, on) for one in others):
        return None
    for meant in sorted(likely for one in others for likely in likely_dates(on, one, one)):
        is_near = any(_is_near(meant, other) for other in others)
        is_same = (meant.month, meant.day) == (on.month, on.day)
        if is_same and is_near and WEEKDAYS[meant.weekday()] == weekday[1]:
            hint, fix = instead(place, on, meant)
            return replace(slip, message=slip.message + hint, fix=fix)
    return None


def holds(place: Span, part: Span) -> bool:
    """Whether a part of a text stands in a place."""
    return place.source is part.source and place.start <= part.start <= part.end <= place.end


def _is_near(one: date, other: date) -> bool:
    return abs(one - other) <= TOGETHER


def _dated(schedule: Schedule) -> Iterator[_Dated]:
    """Sessions with their dates, but for those that are on no day: that is told already."""
    told = schedule.once(in_their_year)
    for session in schedule.scheduled:
        if told and start_of(_place(session)) in told:
            continue
        if session.day is not None:
            yield _Dated(session.day.date, session)
        elif not schedule.days_known:
            yield _Dated(session.start.astimezone(session.zone).date(), session)


def _together(dated: Sequence[_Dated]) -> Sequence[_Dated]:
    """Those that are within a month, if nearly all are and the rest is far; else none."""
    if len(dated) <= _LEAST or dated[-1].on - dated[0].on <= NEAR:
        return ()
    if len(dated) < _FEWEST:
        return _but_for_year(dated)
    return _nearly_all(dated, TOGETHER) or _but_for_months(dated)


def _nearly_all(dated: Sequence[_Dated], within: timedelta) -> Sequence[_Dated]:
    """Those within so many days, where few are not, and are further away than that; else none."""
    blocks = _blocks(dated, within)
    found = max(blocks, key=len)
    are_few = 0 < len(dated) - len(found) <= max(1, len(dated) // _IN)
    return found if are_few and found[-1].on - found[0].on <= within else ()


def _but_for_months(dated: Sequence[_Dated]) -> Sequence[_Dated]:
    """Those within two weeks, if all others are on the same days of other months; else none."""
    found = _nearly_all(dated, NEAR)
    days = {one.on.day for one in found}
    others = {one.on.day for one in dated if found and not found[0].on <= one.on <= found[-1].on}
    return found if days >= others else ()


def _but_for_year(dated: Sequence[_Dated]) -> Sequence[_Dated]:
    """Those within two weeks, if the other is on a day of theirs but for the year; else none."""
    found = _nearly_all(dated, NEAR)
    days = {(one.on.month, one.on.day) for one in found}
    others = {(one.on.month, one.on.day) for one in dated if one not in found}
    return found if days >= others else ()


def _blocks(dated: Sequence[_Dated], apart: timedelta) -> list[Sequence[_Dated]]:
    """The sessions before and after each gap that is longer than so much."""
    breaks = [at for at, (a, b) in enumerate(pairwise(dated), 1) if b.on - a.on > apart]
    return [dated[start:end] for start, end in pairwise((0, *breaks, len(dated)))]


def _told(session: ScheduledSession, on: date, first: date, last: date) -> Finding:
    likely = (day for day in likely_dates(on, first, last) if first <= day <= last)
    others = f"the conference is on {dates_text(first, last)}"
    place = session.at("date", "start", "time")
    hint, fix = instead(place, on, next(likely, None))
    return Finding(f"{session.title!r} is on {date_text(on)}, but {others}{hint}", place, fix=fix)


def instead(place: Span, on: date, meant: date | None) -> tuple[str, Fix | None]:
    """The end of a sentence that offers the date that was meant, and its fix if there is one."""
    if meant is None:
        return "", None
    return f"; did you mean {date_text(meant)}?", _other_date(place, on, meant)


def likely_dates(on: date, first: date, last: date) -> Iterator[date]:
    """Dates mistyped as one: in another year, with its day as the month, or in another month."""
    for year in range(first.year, last.year + 1):
        others = ((month, on.day) for month in (first.month, last.month))
        for month, day in ((on.month, on.day), (on.day, on.month), *others):
            try:
                yield date(year, month, day)
            except ValueError:
                continue


def _other_date(place: Span, on: date, meant: date) -> Fix | None:
    """Write another year or another month, where that is all that has to change."""
    if on.year != meant.year and (on.month, on.day) == (meant.month, meant.day):
        return _instead_of(place, rf"(?<!\d){on.year}(?!\d)", str(meant.year))
    if (on.year, on.day) != (meant.year, meant.day):
        return None
    numbers = _instead_of(
        place, rf"(?<={on.year}-){on.month:02}(?=-{on.day:02})", f"{meant.month:02}"
    )
    name, other = MONTHS[on.month - 1], MONTHS[meant.month - 1]
    return (
        numbers
        or _instead_of(place, rf"\b{name}\b", other)
        or _instead_of(place, rf"\b{name[:3]}\b", other[:3])
    )


def _instead_of(place: Span, form: str, text: str) -> Fix | None:
    """Write something else where it stands once."""
    found = [*re.finditer(form, place.text)]
    if len(found) != 1:
        return None
    start, end = (place.start + at for at in found[0].span())
    return Fix(f"write {text}", (Edit(Span(place.source, start, end), text),))
