"""T: what the clocks of other zones do while a conference is on."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple

from confsched.by_key import grouped
from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.schedule.entities import Speaker
from confsched.schedule.instants import dates_text, format_duration, place_name
from confsched.schedule.schedule import Schedule

_WEEKS = timedelta(weeks=5)  # from the first Sunday of October to the first of November


class _Apart(NamedTuple):
    """How far a zone is ahead of the conference's on a day, and some weeks before and after it."""

    on: date
    now: timedelta
    before: timedelta
    after: timedelta


@rule("T217", "clock-change-abroad", "i i i")
def clock_change_abroad(schedule: Schedule) -> Iterator[Finding]:
    """Clocks have changed here or in a zone of the speakers or the audience, and not yet in both.

    ## Why is this bad?
    Everybody knows how many hours away New York is. For some weeks in spring and in autumn it is
    another number, and people come at the wrong time.

    ## Example
    ```yaml
    conference:
      timezone: Europe/Berlin
      days: [2021-03-15]
      audience: [America/New_York]
    ```

    ## Instead
    Nothing has to be mended. Say it when you announce the times, and give them in both zones. The
    zones looked at are those under `audience`, and those of speakers who have a slot.
    """
    if not schedule.zone_known:
        return
    watching = {viewers.zone: viewers.span for viewers in reversed(schedule.audience)}
    speaking = grouped((s.zone, s) for s, _ in schedule.by_speaker() if s.zone is not None)
    for zone in (*watching, *(zone for zone in speaking if zone not in watching)):
        days = [apart for apart in _apart(schedule, zone) if _is_passing(apart)]
        if days:
            places = [Related(watching[zone], "part of the audience")] if zone in watching else []
            yield Finding(
                _message(place_name(schedule.zone), place_name(zone), days),
                schedule.origin.at("timezone"),
                (*places, *_homes(speaking.get(zone, []))),
            )


def _apart(schedule: Schedule, zone: tzinfo) -> Iterator[_Apart]:
    for day in sorted(schedule.days, key=lambda day: day.date):
        start, end = day.interval
        moments = (start + (end - start) / 2, start - _WEEKS, end + _WEEKS)
        yield _Apart(day.date, *(_ahead(zone, schedule.zone, moment) for moment in moments))


def _ahead(zone: tzinfo, home: tzinfo, moment: datetime) -> timedelta:
    there, here = (moment.astimezone(each).utcoffset() or timedelta() for each in (zone, home))
    return there - here


def _is_passing(apart: _Apart) -> bool:
    """Whether it is neither what it was nor what it will be: only one of two has changed clocks."""
    return apart.now not in (apart.before, apart.after)


def _message(home: str, town: str, days: list[_Apart]) -> str:
    """Says it for the first day, and for all on which it is the same."""
    first = days[0]
    last = [day for day in days if day[1:] == first[1:]][-1]
    told = f"seen from {home}, {town} is {_hours(first.now)} on {dates_text(first.on, last.on)}"
    if first.before == first.after:
        return f"{told}, and usually {_hours(first.before)}"
    return f"{told}, and {_hours(first.before)} before and {_hours(first.after)} after these weeks"


def _hours(ahead: timedelta) -> str:
    if not ahead:
        return "at the same hour"
    return f"{format_duration(abs(ahead))} {'ahead' if ahead > timedelta() else 'behind'}"


def _homes(speakers: list[Speaker]) -> Iterator[Related]:
    """Where the first of those who live there says so."""
    if speakers and speakers[0].origin is not None:
        others = f" and {len(speakers) - 1} more" if len(speakers) > 1 else ""
        live = "live" if others else "lives"
        span = speakers[0].origin.at("timezone")
        yield Related(span, f"{speakers[0].name}{others} {live} there")
