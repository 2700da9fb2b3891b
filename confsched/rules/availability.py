"""P: when people can, and when they are there."""

from collections.abc import Container, Iterator
from datetime import datetime, time, timedelta, tzinfo

from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.half_a_day import half_a_day_off
from confsched.rules.parts import Part, sessions_once
from confsched.rules.wording import ends, runs, starts
from confsched.schedule.availability import STAY, free, has_to_come, is_clear, obstacles
from confsched.schedule.entities import Appearance, Interval, ScheduledSession, Speaker
from confsched.schedule.instants import clock, date_text, day_start, span_text
from confsched.schedule.schedule import Schedule

_ONE_DAY = timedelta(days=1)


@rule("P301", "unavailable")
def unavailable(schedule: Schedule) -> Iterator[Finding]:
    """Somebody is in a session at a time when they said they cannot.

    ## Why is this bad?
    They will not be there, and they told you.

    ## Example
    ```yaml
    speakers:
      jo: {name: Jo Sample, available: [day 1 10:00-14:00]}
    sessions:
      talk: {title: Talk, time: "13:30-14:30", speakers: [jo]}
    ```

    ## Instead
    Move the session into the hours that they have, or ask again and write down what they say.
    With `available`, they cannot at any other time; with `unavailable` alone, they can.
    """
    for speaker, parts in schedule.once(_in_doubt):
        if speaker.available is None and not speaker.unavailable:
            continue
        for session, part in sessions_once(parts):
            present = has_to_come(part, session.rooms, online=schedule.online)
            field = _obstacle(session, speaker, _SAID, present=present)
            if field:
                yield _unavailable(session, part, field, present=present)


def _in_doubt(schedule: Schedule) -> tuple[tuple[Speaker, list[Part]], ...]:
    """Those who may be kept from one of their sessions by what they said of their time."""
    return tuple(
        (speaker, parts)
        for speaker, parts in schedule.by_speaker()
        if not is_clear(speaker, (session for session, _ in parts))
    )


_SAID = {"unavailable": "when they cannot", "available": "when they can"}


def _obstacle(
    session: ScheduledSession, speaker: Speaker, among: Container[str], *, present: bool
) -> str:
    """The first field of some that keeps a speaker from a session; nothing where there is none."""
    found = obstacles(speaker, session.start, session.end, present=present)
    field = next((name for name in found if name in among), "")
    return "" if field and half_a_day_off(session) else field


def _unavailable(
    session: ScheduledSession, part: Appearance, field: str, *, present: bool
) -> Finding:
    speaker = part.speaker
    said = (Related(speaker.origin.at(field), _SAID[field]),) if speaker.origin else ()
    instead = _when_free(session, speaker, present=present)
    return Finding(
        f"{session.title!r} runs {runs(session)}, but {speaker.name} {instead} that day",
        session.mention(part),
        (Related(session.time_span, "the time"), *said),
    )


def _when_free(session: ScheduledSession, speaker: Speaker, *, present: bool) -> str:
    """What somebody can on the day of a session, on its clock."""
    day = _day_of(session)
    found = free(speaker, *day, present=present)
    if not found:
        return "cannot at all"
    *others, last = [_part_text(part, day, session.zone) for part in found]
    return f"can {', '.join(others)} and {last}" if others else f"can {last}"


def _day_of(session: ScheduledSession) -> Interval:
    """The day of a session, stretched over all of it."""
    if session.day is not None:
        start, end = session.day.interval
    else:
        on = session.start.astimezone(session.zone).date()
        start, end = day_start(on, session.zone), day_start(on + _ONE_DAY, session.zone)
    return Interval(min(start, session.start), max(end, session.end))


def _part_text(part: Interval, day: Interval, zone: tzinfo) -> str:
    if part.start == day.start:
        return f"until {clock(part.end, zone)}"
    if part.end == day.end:
        return f"from {clock(part.start, zone)}"
    return span_text(part.start, part.end, zone)


@rule("P311", "availability-unknown", "i - -")
def availability_unknown(schedule: Schedule) -> Iterator[Finding]:
    """Nothing is said about when somebody can, though others have said it.

    ## Why is this bad?
    The one who was not asked is the one who cannot.

    ## Example
    ```yaml
    conference:
      phase: draft
    speakers:
      jo: {name: Jo Sample, available: [day 1]}
      al: {name: Al Sample}
    sessions:
      talk: {title: Talk, time: "10:00-11:00", speakers: [jo, al]}
    ```

    ## Instead
    Ask, and write `available` or `unavailable` beside their name. When they arrive and leave is no
    answer. Once the schedule is announced, this is not looked at.
    """
    if not any(s.available is not None or s.unavailable for s in schedule.speakers):
        return
    for speaker, parts in schedule.by_speaker():
        known = speaker.available is not None or speaker.unavailable
        if known or speaker.team or not speaker.broken.isdisjoint(_SAID):
            continue
        session, part = parts[0]
        place = speaker.origin.id_span if speaker.origin else session.mention(part)
        yield Finding(f"nothing is said about when {speaker.name} can", place)


@rule("P313", "before-arrival")
def before_arrival(schedule: Schedule) -> Iterator[Finding]:
    """Somebody is in a session before they arrive or after they have left.

    ## Why is this bad?
    They are on a train.

    ## Example
    ```yaml
    conference:
      online: false
    speakers:
      jo: {name: Jo Sample, arrives: day 1 14:00}
    sessions:
      talk: {title: Talk, time: "13:30-14:30", speakers: [jo], room: hall}
    ```

    ## Instead
    Move the session, or let them join from afar: `{who: jo, remote: true}`. Whoever does need not
    arrive, and nobody does for an online conference or an online room.
    """
    if schedule.online:
        return
    for speaker, parts in schedule.once(_in_doubt):
        if speaker.arrives is None and speaker.leaves is None:
            continue
        for session, part in sessions_once(parts):
            if has_to_come(part, session.rooms, online=schedule.online):
                field = _obstacle(session, speaker, STAY, present=True)
                if field:
                    yield _away(session, part, field)


def _away(session: ScheduledSession, part: Appearance, field: str) -> Finding:
    speaker = part.speaker
    moment: datetime = getattr(speaker, field)
    if field == "arrives":
        arrival = _arrival(moment, session)
        what = f"starts at {starts(session)}, before {speaker.name} arrives {arrival}"
    else:
        departure = _departure(moment, session)
        what = f"ends at {ends(session)}, after {speaker.name} leaves {departure}"
    said = (Related(speaker.origin.at(field), f"{field} here"),) if speaker.origin else ()
    return Finding(
        f"{session.title!r} {what}",
        session.mention(part),
        (Related(session.time_span, "the time"), *said),
    )


def _arrival(moment: datetime, session: ScheduledSession) -> str:
    local = moment.astimezone(session.zone)
    if local.time() == time():
        return f"on {date_text(local.date())}"
    return _dated(moment, session.start, session.zone)


def _departure(moment: datetime, session: ScheduledSession) -> str:
    local = moment.astimezone(session.zone)
    if local.time() == time():
        return f"at the end of {date_text(local.date() - _ONE_DAY)}"
    return _dated(moment, session.end, session.zone)


def _dated(moment: datetime, beside: datetime, zone: tzinfo) -> str:
    """A time with its date, unless that is the date of what it stands beside."""
    on, here = (instant.astimezone(zone).date() for instant in (moment, beside))
    at = f"at {clock(moment, zone)}"
    return at if on == here else f"on {date_text(on)} {at}"
