"""T: slots that are wrong or missing. What is noticed while one is worked out is reported here."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.far import (
    far_date,
    holds,
    in_their_year,
    instead,
    likely_dates,
    start_of,
)
from confsched.rules.hours import at_wrong_hours
from confsched.rules.wanting import spoken_of, told_of_most
from confsched.schedule.dates import takes_a_day
from confsched.schedule.entities import ScheduledSession, Session
from confsched.schedule.instants import date_text
from confsched.schedule.schedule import Schedule
from confsched.source import Span
from confsched.text.joined import of_most

_TIMELESS = (
    "none of the {} that are confirmed has a time",
    "{} that are confirmed have no time",
)
_SWAPPED = (
    "all {every:,} sessions end before they start: their starts and ends may be swapped",
    "{count:,} of the {every:,} sessions end before they start: starts and ends may be swapped",
)
_HEADS = " in the heads of their columns"
CLOCKS = ("time", "start", "end")  # where one of these gives no slot, that was noticed
_DAY = 4  # sessions, of which nobody mistypes all: their day is missing, or has another date
_WANTED = (*CLOCKS, "duration", "day", "date", "status")


@rule("T201", "ends-before-start")
def ends_before_start(schedule: Schedule) -> Iterator[Finding]:
    """A session ends before it starts, or at the same moment.

    ## Why is this bad?
    It has no slot: no calendar can show it.

    ## Example
    ```yaml
    sessions:
      talk: {title: Talk, time: 17h30-17h00}
    ```

    ## Instead
    Swap the times or look at AM and PM. An end that is earlier on the clock is the next day's if
    the session then lasts at most 12 hours: `22:00-01:00` is fine. What most sessions of a file do
    is told once: the heads of two columns may be swapped.
    """
    notices = list(schedule.noticed("T201"))
    backwards = Counter(notice.span.source for notice in notices)
    timed = (session.time_span.source for session in schedule.scheduled if notices)
    every = backwards + Counter(source for source in timed if source in backwards)
    for notice in notices:
        source = notice.span.source
        texts = (f"{text}{_HEADS * source.is_table}" for text in _SWAPPED)
        yield replace(notice, alike=of_most(backwards[source], every[source], *texts))


@rule("T203", "outside-dates")
def outside_dates(schedule: Schedule) -> Iterator[Finding]:
    """A session is on a date that is no day of the conference.

    ## Why is this bad?
    It is on no page of the agenda.

    ## Example
    ```yaml
    conference:
      days: 2021-05-19 to 2021-05-20
    sessions:
      talk: {title: Talk, date: 2021-05-21, time: 10:00-11:00}
    ```

    ## Instead
    Mend the date, or add the day under `conference: days:`.
    """
    if not schedule.days_known:
        return
    outside = [(one, _date_of(one)) for one in schedule.scheduled if one.day is None]
    on_each = Counter(on for _, on in outside)
    for session, on in outside:
        place = session.at("date", "start", "time")
        if start_of(place) in schedule.once(in_their_year):
            continue
        hint, fix = instead(place, on, _likely_day(schedule, on))
        said = f"on {date_text(on)}, which is no day of the conference"
        of_all = "" if fix or on_each[on] < _DAY else f"{on_each[on]:,} sessions are {said}"
        yield Finding(
            f"{session.title!r} is {said}{hint}",
            place,
            (Related(schedule.origin.at("days"), "its days"),),
            fix=fix,
            alike=of_all,
        )


def _date_of(session: ScheduledSession) -> date:
    return session.start.astimezone(session.zone).date()


def _likely_day(schedule: Schedule, on: date) -> date | None:
    """The day of the conference that was mistyped as a date."""
    days = {day.date for day in schedule.days}
    likely = likely_dates(on, min(days), max(days)) if days else ()
    return next((day for day in likely if day in days), None)


@rule("T204", "no-such-time")
def no_such_time(schedule: Schedule) -> Iterator[Finding]:
    """A local time that is skipped when the clocks go forward.

    ## Why is this bad?
    No clock ever shows it, and calendars disagree about what it means.

    ## Example
    ```yaml
    conference:
      timezone: ET
      days: [2021-03-14]
    sessions:
      walk: {title: Night Walk, time: 02:30-04:00}
    ```

    ## Instead
    Write the time that the clock will show. An end at the very moment of the change is fine.
    """
    return schedule.noticed("T204")


@rule("T205", "time-exists-twice", "w E E")
def time_exists_twice(schedule: Schedule) -> Iterator[Finding]:
    """A local time that is repeated when the clocks go back.

    ## Why is this bad?
    It names two moments, an hour apart.

    ## Example
    ```yaml
    conference:
      timezone: ET
      days: [2021-11-07]
    sessions:
      walk: {title: Night Walk, time: 01:30-03:00}
    ```

    ## Instead
    Say which one with its abbreviation: `01:30 EDT` or `01:30 EST`.
    """
    return schedule.noticed("T205")


@rule("T206", "wrong-abbreviation")
def wrong_abbreviation(schedule: Schedule) -> Iterator[Finding]:
    """An abbreviation of a zone that is not in force on the date.

    ## Why is this bad?
    `EST` in May is an hour away from what the clocks in New York show. Some readers believe the
    letters and come an hour late.

    ## Example
    ```yaml
    conference:
      days: [2021-05-19]
    sessions:
      talk: {title: Talk, time: 10:30 AM - 11:45 AM EST}
    ```

    ## Instead
    Write `ET`, `CT`, `MT`, `PT` or an IANA name such as `Europe/Berlin`: they follow the date.
    An abbreviation is judged by the region it is known for, and is right as well where the zone
    of the session or of the conference has it in force (`MST` in July in Phoenix). Where
    `outside-hours` says which zone was meant, that is all that is told.
    """
    notices = list(schedule.noticed("T206"))
    told = [one.time_span for one in schedule.once(at_wrong_hours)] if notices else []
    for notice in notices:
        if not any(_holds(time, notice.span) for time in told):
            yield _as_said(notice)


def _holds(time: Span, zone: Span) -> bool:
    return time.source is zone.source and time.start <= zone.start and zone.end <= time.end


def _as_said(notice: Finding) -> Finding:
    """With what to say where no zone stands in a file: somebody said it with --timezone."""
    zone, span = notice.message.split("'")[1], notice.span
    if not span.source.foreign or zone in span.text:
        return notice
    return replace(notice, message=notice.message.replace("; write ", "; say --timezone "))


@rule("T207", "ambiguous-zone")
def ambiguous_zone(schedule: Schedule) -> Iterator[Finding]:
    """An abbreviation of a zone that has several meanings.

    ## Why is this bad?
    `IST` is a time in India, in Ireland and in Israel.

    ## Example
    ```yaml
    conference:
      timezone: ET
      days: [2021-05-19]
    sessions:
      talk: {title: Talk, time: 10:30-11:45 IST}
    ```

    ## Instead
    Name the place: `Asia/Kolkata`. It is settled where the conference's own zone uses the
    letters.
    """
    return schedule.noticed("T207")


@rule("T208", "wrong-weekday")
def wrong_weekday(schedule: Schedule) -> Iterator[Finding]:
    """A weekday next to a date that falls on another one.

    ## Why is this bad?
    One of the two is wrong, and people remember the weekday.

    ## Example
    ```yaml
    conference:
      days: 2021-05-19 to 2021-05-20
    sessions:
      talk: {title: Talk, date: Wednesday 20 May 2021, time: 10:00-11:00}
    ```

    ## Instead
    Mend whichever is wrong. Where the weekday is that of the same day in the year of all others,
    the year is. No other weekday is offered for a date that is far from all others.
    """
    slips = [*schedule.noticed("T208")]
    far = [one.span for one in far_date.check(schedule)] if slips else []
    years = {start_of(one.span): one for one in schedule.once(in_their_year).values()}
    for slip in slips:
        is_far = any(holds(place, slip.span) for place in far)
        yield years.get(start_of(slip.span)) or (replace(slip, fix=None) if is_far else slip)


@rule("T214", "unscheduled", "i w E")
def unscheduled(schedule: Schedule) -> Iterator[Finding]:
    """A confirmed session has no slot.

    ## Why is this bad?
    It was promised, and nobody knows when it is.

    ## Example
    ```yaml
    sessions:
      talk: {title: Talk, speakers: [Jo Sample]}
    ```

    ## Instead
    Give it a time. A session is confirmed unless its `status` says something else, such as
    `tentative`. What is of type `other` and has a date takes all of that day, like a fair,
    or as many days as its `duration` says; a workshop does with a `duration: 1 day`. A calendar
    of another system is asked only if three of four events have a time.
    """
    whole = {session.id for session in schedule.unscheduled if takes_a_day(session)}
    waiting = {session.id for session in schedule.unscheduled} - whole
    active = [session for session in schedule.active if session.id not in whole]
    confirmed = [session for session in active if session.status == "confirmed"]
    found = [one for one in confirmed if one.id in waiting and not _is_told(one)]
    found, confirmed = spoken_of(found, confirmed)
    alike = told_of_most(found, confirmed, *_TIMELESS)
    for session in found:
        message = f"{session.title!r} is confirmed and has no time"
        yield Finding(message, session.origin.id_span, alike=alike.get(session.type.id, ""))


def _is_told(session: Session) -> bool:
    """Whether another rule has said what is wrong with its time, or that it has no title."""
    written = session.origin.mapping
    return (
        "title" not in written
        or any(written.get(name) for name in CLOCKS)
        or not session.broken.isdisjoint(_WANTED)
    )


@rule("T218", "zone-and-offset-differ")
def zone_and_offset_differ(schedule: Schedule) -> Iterator[Finding]:
    """An offset that contradicts the zone written in the same entry.

    ## Why is this bad?
    The two are different moments, and only one of them is meant.

    ## Example
    ```yaml
    conference:
      days: [2021-05-19]
    sessions:
      talk: {title: Talk, start: "2021-05-19T10:30-05:00", duration: 45m, timezone: ET}
    ```

    ## Instead
    Leave out the offset: the zone and the date say it.
    """
    return schedule.noticed("T218")
