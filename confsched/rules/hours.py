"""T: sessions and the hours of the day they are on."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, time, timedelta, tzinfo

from confsched.findings import Finding, Fix, Related
from confsched.patterns import pattern
from confsched.rules.catalogue import Kind, Setting, rule
from confsched.rules.half_a_day import (
    HALF_A_DAY,
    end_half_a_day_earlier,
    ends_late,
    half_a_day_earlier,
    half_a_day_later,
    half_a_day_off,
)
from confsched.rules.long_hours import far_too_long
from confsched.rules.wording import runs, starts
from confsched.schedule.entities import Day, ScheduledSession
from confsched.schedule.hours import Hours
from confsched.schedule.instants import clock, seconds_of_day, span_text, wall
from confsched.schedule.moments import NIGHT, ends_on_a_date, is_instant, is_moment
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import merged
from confsched.source import Span

_ODD = Setting("odd_hours", Kind.HOURS, Hours(0, NIGHT), "when nothing is expected to start")
_AT_MIDNIGHT = pattern(r"(?i)\b(?:midnight|mitternacht|minuit|medianoche|mezzanotte)")
_SEVERAL = 3  # days on which the same hour is no slip
_PAUSE = timedelta(minutes=30)  # in an evening that goes on


@rule("T202", "outside-hours", "w E E")
def outside_hours(schedule: Schedule) -> Iterator[Finding]:
    """A session runs outside the hours of its day.

    ## Why is this bad?
    The doors are closed, the stream is off, or the hours that were announced are wrong.

    ## Example
    ```yaml
    conference:
      days: [{date: 2021-05-19, hours: 10:00-18:00}]
    sessions:
      talk: {title: Talk, time: 17:30-18:30}
    ```

    ## Instead
    Move the session, or give the day other hours. What would be within them half a day later has
    AM for PM, and what ended half a day earlier PM for AM: a fix writes that, and neither the odd
    hour nor its length nor who cannot come then is told as well, nor that it is out of order. So
    has what says PM and would be within them half a day earlier.
    """
    for sessions in schedule.by_slot:
        day = sessions[0].day
        if day is not None and day.hours and not _within(sessions[0], day):
            for session in sessions:
                yield _outside(session, day, schedule.zone)


def _outside(session: ScheduledSession, day: Day, zone: tzinfo) -> Finding:
    fits = _would_fit(session, day, zone)
    moved = half_a_day_off(session) if fits == _moved(session) else timedelta()
    return Finding(
        f"{session.title!r} runs {runs(session)}, outside the hours of day "
        f"{day.number} ({_hours(day, session)})" + (fits and f"; {fits} would be within them"),
        session.time_span,
        (Related(day.hours_span or day.span, "its hours"),),
        fix=end_half_a_day_earlier(session) if ends_late(session) else _half_a_day(session, moved),
    )


def _half_a_day(session: ScheduledSession, moved: timedelta) -> Fix | None:
    if moved < timedelta():
        return half_a_day_earlier(session)
    return half_a_day_later(session) if moved else None


def _would_fit(session: ScheduledSession, day: Day, zone: tzinfo) -> str:
    """Times that are within the hours of a day, where a slip that is plain led out of them."""
    return _on_our_clock(session, day, zone) or _moved(session) or _ending_earlier(session)


def _ending_earlier(session: ScheduledSession) -> str:
    if not ends_late(session):
        return ""
    return span_text(session.start, session.end - HALF_A_DAY, session.zone)


def _moved(session: ScheduledSession) -> str:
    moved = half_a_day_off(session)
    start, end = session.start + moved, session.end + moved
    return span_text(start, end, session.zone) if moved else ""


def _on_our_clock(session: ScheduledSession, day: Day, zone: tzinfo) -> str:
    """The same times in the zone of the conference, if another was written and these fit."""
    if is_moment(session):  # other systems write offsets, and nobody errs in them
        return ""
    start = session.start.astimezone(session.zone).replace(tzinfo=zone).astimezone(UTC)
    end = start + session.length
    if start == session.start or not any(a <= start and end <= b for a, b in _open(session, day)):
        return ""
    return span_text(start, end, zone)


def _within(session: ScheduledSession, day: Day) -> bool:
    return any(start <= session.start and session.end <= end for start, end in _open(session, day))


def _is_open(session: ScheduledSession, day: Day) -> bool:
    return any(start <= session.start < end for start, end in _open(session, day))


def _open(session: ScheduledSession, day: Day) -> list[tuple[datetime, datetime]]:
    """When a day is open for a session: a pause may lie between two ranges, as lunch does."""
    covered = merged(day.hours)
    return [(covered[0][0], covered[-1][1])] if session.type.pause and covered else covered


def _hours(day: Day, session: ScheduledSession) -> str:
    return ", ".join(span_text(part.start, part.end, session.zone) for part in day.hours)


@rule("T209", "past-midnight", "w w w")
def past_midnight(schedule: Schedule) -> Iterator[Finding]:
    """A session crosses midnight and its day does not say so, or hours do and no session.

    ## Why is this bad?
    Its end is on a day that nobody looks at, or AM and PM were mixed up.

    ## Example
    ```yaml
    conference:
      days: [2021-05-19]
    sessions:
      film: {title: Film, type: social, time: 22:00-01:00}
    ```

    ## Instead
    Give the day hours that run past midnight, `hours: 10:00-02:00`, or mend the time. Where the
    day has hours, what runs on after them is `outside-hours`. An end with a date of its own is
    meant, `end: 2021-05-20 01:00`, and so is a length from a moment with its offset on, as other
    systems write them. Hours of a day or a room like `09:00-4:00` are told, in files of ours,
    where all sessions would be within `09:00-16:00`.
    """
    if not schedule.zone_known:
        return
    yield from far_too_long(schedule)
    late: dict[Span, ScheduledSession] = {}  # what repeats in a calendar is written once
    for session in filter(_is_past_midnight, schedule.scheduled):
        late.setdefault(session.at("time", "end", "duration", "start"), session)
    for place, session in late.items():
        day = session.day
        if day is None:
            continue
        slot = span_text(session.start, session.end, schedule.zone)
        yield Finding(
            f"{session.title!r} runs {slot}, past midnight, but day {day.number} has no hours that "
            "run so late",
            place,
            (Related(day.span, f"day {day.number}"),),
        )


def _is_past_midnight(session: ScheduledSession) -> bool:
    """Whether it runs on after a day that has no hours, and not for a whole day."""
    day = session.day
    if day is None or day.hours or not session.start < day.interval.end < session.end:
        return False
    return not ends_on_a_date(session)


@rule("T210", "odd-hour", "w w w", _ODD)
def odd_hour(schedule: Schedule, *, odd_hours: Hours) -> Iterator[Finding]:
    """A session starts in the middle of the night.

    ## Why is this bad?
    More often than not AM was written for PM.

    ## Example
    ```yaml
    conference:
      days: [2021-05-19]
    sessions:
      talk: {title: Talk, time: "3:00 AM - 4:00 AM"}
    ```

    ## Instead
    Mend the time. Where something is meant to start so early, give the day hours that say so; what
    goes on where an evening ended, at most half an hour later, needs none, nor what has midnight in
    its title. Odd hours are from 00:00 up to 06:00 on the clock of the conference; others are set
    under `rules`: `odd-hour: {odd_hours: 01:00-05:00}`. What a calendar of another system has at
    the same hour on three days is meant, for instance by people all over the world; so it is in any
    file that writes moments with their offset, `start: 2021-05-19T03:00-04:00`, or counts them. Of
    instants, `2021-05-19T07:00Z`, nobody knows which hour they are, until the conference has a zone
    but UTC.
    """
    yield from schedule.noticed("T210")
    if not schedule.zone_known:
        return
    for session, day in _odd_sessions(schedule, odd_hours):
        yield _odd(session, day, schedule.zone)


def _odd_sessions(schedule: Schedule, odd_hours: Hours) -> Iterator[tuple[ScheduledSession, Day]]:
    in_other_zone = any(schedule.noticed("T218"))  # which is told, and all hours follow from it
    unclear = {notice.span for code in ("T204", "T205") for notice in schedule.noticed(code)}
    found = [*_odd_slots(schedule, odd_hours)]
    meant = _meant(sessions[0] for _, sessions in found)
    for day, sessions in found:
        if sessions[0].start.timetz() in meant:
            continue
        for session in sessions:
            is_hour = not (schedule.zone_key == "UTC" and is_instant(session))
            told = session.at("time", "start") in unclear or _is_told(session, day, schedule.zone)
            told = told or _AT_MIDNIGHT.search(session.title) is not None
            as_written = seconds_of_day(session.start, session.zone)
            told = told or (in_other_zone and not odd_hours.hold(as_written))
            if is_hour and not told:
                yield session, day


def at_wrong_hours(schedule: Schedule) -> frozenset[ScheduledSession]:
    """Sessions of which another rule says what time was meant: where they stand says nothing."""
    if not schedule.zone_known:
        return frozenset()
    timed = ((session, session.day) for session in schedule.scheduled)
    out = {one for one, day in timed if day and _is_told(one, day, schedule.zone)}
    return frozenset(out.union(one for one, _ in _odd_sessions(schedule, Hours(0, NIGHT))))


def _is_told(session: ScheduledSession, day: Day, zone: tzinfo) -> bool:
    """Whether outside-hours says already what was meant."""
    out = bool(day.hours) and not _within(session, day)
    return out and bool(_would_fit(session, day, zone))


def _odd_slots(
    schedule: Schedule, odd_hours: Hours
) -> Iterator[tuple[Day, list[ScheduledSession]]]:
    """Sessions that begin when nothing is expected to, and in no evening that goes on."""
    over = datetime.min.replace(tzinfo=UTC)  # when all that went on so far ends
    for sessions in schedule.by_slot:
        first, day = sessions[0], sessions[0].day
        seconds = seconds_of_day(first.start, schedule.zone)
        goes_on = first.start - over <= _PAUSE and seconds < HALF_A_DAY.total_seconds()
        if day and odd_hours.hold(seconds) and not goes_on and not _is_open(first, day):
            yield day, sessions
        elif first.end - first.start <= HALF_A_DAY:
            over = max(over, first.end)


def _meant(firsts: Iterable[ScheduledSession]) -> frozenset[time]:
    """Hours that calendars, in which no AM stands for PM, have on several days."""
    told = {
        (session.start.timetz(), session.start.date()) for session in firsts if is_moment(session)
    }
    counted = Counter(hour for hour, _ in told)
    return frozenset(hour for hour, count in counted.items() if count >= _SEVERAL)


def _odd(session: ScheduledSession, day: Day, zone: tzinfo) -> Finding:
    """Says it on the clock of the conference too, where the session was written for another."""
    local = session.start.astimezone(session.zone).replace(tzinfo=None)
    half = "PM" if local.hour < 12 else "AM"
    ours = _on_our_clock(session, day, zone)
    told = starts(session)
    here = clock(session.start, zone)
    where = "" if here == told else f", which is {here}"
    return Finding(
        f"{session.title!r} starts at {told}{where}, an odd hour; "
        f"was {ours or f'{wall(local + HALF_A_DAY)} ({half})'} meant?",
        session.at("time", "start"),
        fix=None if ours else half_a_day_later(session),
        about=(day.span,),
    )
