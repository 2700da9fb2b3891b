"""C108: who is needed here and elsewhere at one time."""

from collections.abc import Iterator

from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.wording import entries, runs, starts
from confsched.schedule.entities import Appearance, Engagement, Room, ScheduledSession, Speaker
from confsched.schedule.instants import clock, span_text
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import crossing


@rule("C108", "other-conference", "w E E")
def other_conference(schedule: Schedule) -> Iterator[Finding]:
    """A speaker or a room is needed at the same time in another conference.

    ## Why is this bad?
    They can be in one of the two, and neither programme says in which.

    ## Example
    ```yaml
    conference:
      id: one
    sessions:
      talk: {title: Talk, time: "10:00-11:00", speakers: [Jo Sample]}
    ---
    conference:
      id: two   # in files of its own
    sessions:
      keynote: {title: Keynote, time: "10:30-11:30", speakers: [Jo Sample]}
    ```

    ## Instead
    Agree with the others, or move the session. It is looked for when several conferences are
    validated in one run, and in calendars that are given with `--busy speaker-id=file.ics`. People
    are known by their name; rooms by theirs, where the venue has the same name. A session that both
    conferences list, with one title and slot, is one session. The finding is in the conference that
    was named later.
    """
    if not schedule.engagements:
        return
    for speaker, parts in schedule.by_speaker():
        taken = schedule.elsewhere.get(speaker, ())
        if taken and not speaker.team:
            mentions = dict(reversed(parts))
            for session, other in crossing([session for session, _ in parts], taken):
                yield _person(speaker, session, mentions[session], other)
    for room, sessions in schedule.by_room():
        for session, other in crossing(sessions, schedule.elsewhere.get(room, ())):
            if not room.concurrent and not session.type.pause:
                yield _room(room, session, other)


def _person(
    speaker: Speaker, session: ScheduledSession, part: Appearance, other: Engagement
) -> Finding:
    there = f"{other.role} of {other.what}" if other.role else other.what
    until = clock(other.end, session.zone)
    return Finding(
        f"{speaker.name} is {part.role} of {session.title!r} at {starts(session)} "
        f"and {there} until {until}",
        session.mention(part),
        (Related(other.span, _slot(other, session)),),
        about=entries(speaker),
    )


def _room(room: Room, session: ScheduledSession, other: Engagement) -> Finding:
    return Finding(
        f"{session.title!r} runs {runs(session)} in {room.name!r}, which is taken by {other.what}",
        session.time_span,
        (Related(other.span, _slot(other, session)),),
        about=entries(room),
    )


def _slot(other: Engagement, session: ScheduledSession) -> str:
    return f"runs {span_text(other.start, other.end, session.zone)}"
