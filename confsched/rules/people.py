"""P: people, and what is asked of them."""

from collections.abc import Iterator
from datetime import tzinfo

from confsched.findings import Finding, Related
from confsched.rules.catalogue import Kind, Setting, rule
from confsched.rules.wording import runs
from confsched.schedule.entities import Appearance, ScheduledSession
from confsched.schedule.hours import Hours, lies_within
from confsched.schedule.instants import place_name, span_text
from confsched.schedule.schedule import Schedule

_LEADS = frozenset(("moderator", "chair", "host"))
_NAMING = ("speakers", *_LEADS)


_KIND = Setting(
    "kind_hours", Kind.HOURS, Hours(7 * 3600, 23 * 3600), "when nobody minds to speak, at home"
)


@rule("P302", "unkind-hour", "w w w", _KIND)
def unkind_hour(schedule: Schedule, *, kind_hours: Hours) -> Iterator[Finding]:
    """Somebody speaks at an hour when people sleep where they live.

    ## Why is this bad?
    A panellist at three in the morning says no, or wishes to have said it.

    ## Example
    ```yaml
    conference:
      timezone: ET
      online: true
      days: [2021-05-19]
    speakers:
      jo: {name: Jo Sample, timezone: Europe/London}
    sessions:
      talk: {title: Talk, time: 8:00 PM - 9:00 PM ET, speakers: [jo]}
    ```

    ## Instead
    Move the session or ask first. Kind hours are 07:00 to 23:00 in the speaker's own zone. Only
    those who speak from home are looked at: everybody at an online conference, and elsewhere
    those who are `remote: true`.
    """
    for session in schedule.scheduled:
        for part in {part.speaker.id: part for part in reversed(session.people)}.values():
            zone = part.speaker.zone
            at_home = schedule.online or part.remote
            if zone is None or part.speaker.team or not at_home:
                continue
            if not lies_within(session.start, session.end, zone, kind_hours):
                yield _unkind(session, part, zone)


def _unkind(session: ScheduledSession, part: Appearance, zone: tzinfo) -> Finding:
    origin = part.speaker.origin
    home = (Related(origin.at("timezone"), "their zone"),) if origin else ()
    return Finding(
        f"{session.title!r} runs {runs(session)}: {_night(session, zone)} for "
        f"{part.speaker.name} in {place_name(zone)}",
        session.mention(part),
        (Related(session.time_span, "the time"), *home),
    )


def _night(session: ScheduledSession, zone: tzinfo) -> str:
    """The local slot, and the day where it is another one than on the session's own clock."""
    text = span_text(session.start, session.end, zone)
    here, there = (session.start.astimezone(z).date() for z in (session.zone, zone))
    if here == there:
        return text
    return f"{text} the day {'after' if there > here else 'before'}"


@rule("P305", "no-moderator", "i w w")
def no_moderator(schedule: Schedule) -> Iterator[Finding]:
    """A panel has no moderator.

    ## Why is this bad?
    Nobody keeps the time, and nobody asks the first question.

    ## Example
    ```yaml
    panels:
      panel: {title: Panel, time: "10:00-11:00", speakers: [Jo Sample, Al Sample]}
    ```

    ## Instead
    Name one: `moderator: somebody`. A chair or a host counts.
    """
    for session in schedule.active:
        led = any(part.role in _LEADS for part in session.people)
        known = session.broken.isdisjoint(_NAMING)
        if session.type.needs_moderator and not led and known:
            yield Finding(f"{session.title!r} has no moderator", session.origin.id_span)


@rule("P306", "moderates-own-panel", "w w w")
def moderates_own_panel(schedule: Schedule) -> Iterator[Finding]:
    """The moderator of a panel is also one of its panellists.

    ## Why is this bad?
    Whoever gives the floor should not be the one who takes it.

    ## Example
    ```yaml
    panels:
      panel:
        title: Panel
        time: "10:00-11:00"
        speakers: [Jo Sample, Al Sample]
        moderator: Jo Sample
    ```

    ## Instead
    Take them out of one of the two lists.
    """
    for session in schedule.active:
        if not session.type.needs_moderator:
            continue
        panellists = {part.speaker.id: part for part in session.people if part.role == "speaker"}
        for part in session.people:
            other = panellists.get(part.speaker.id)
            if part.role in _LEADS and other is not None:
                yield Finding(
                    f"{part.speaker.name} is {part.role} and panellist of {session.title!r}",
                    session.mention(part),
                    (Related(session.mention(other), "panellist here"),),
                )


@rule("P310", "unused-speaker", "w w w")
def unused_speaker(schedule: Schedule) -> Iterator[Finding]:
    """A speaker is defined and in no session.

    ## Why is this bad?
    Somebody who was asked to come has nothing to do, or was left out by mistake.

    ## Example
    ```yaml
    speakers:
      jo: {name: Jo Sample}
      al: {name: Al Sample}
    sessions:
      talk: {title: Talk, time: "10:00-11:00", speakers: [jo]}
    ```

    ## Instead
    Give them a session or take them out.
    """
    if not schedule.whole or not schedule.lost.isdisjoint(("sessions", "panels", "speakers")):
        return
    used = {part.speaker.id for session in schedule.sessions for part in session.people}
    slips = [slip.fix for slip in schedule.noticed("F006") if slip.fix]
    used |= {edit.text.strip('"') for fix in slips for edit in fix.edits}
    vague = {place.span for slip in schedule.noticed("F008") for place in slip.related}
    for speaker in schedule.speakers:
        if speaker.origin is None or speaker.origin.id_span in vague:
            continue
        if used.isdisjoint((speaker.id, speaker.name)):
            yield Finding(f"{speaker.name} is in no session", speaker.origin.id_span)
