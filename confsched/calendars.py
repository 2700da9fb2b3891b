"""Calendars of speakers, given beside a conference: when each is busy with something else."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from confsched import files
from confsched.errors import ConfschedError
from confsched.reading.busy import read_busy
from confsched.reading.decode import decode
from confsched.schedule.entities import Engagement
from confsched.schedule.schedule import Schedule
from confsched.source import Source
from confsched.text.nearest import did_you_mean, nearest


class Diary(NamedTuple):
    """The calendar of one speaker, by id."""

    speaker: str
    source: Source


def diaries(texts: Iterable[str], schedules: Sequence[Schedule]) -> tuple[Diary, ...]:
    """Calendars given as `speaker-id=file.ics`; raises `ConfschedError` for one of no use."""
    return tuple(_diary(text, schedules) for text in texts)


def _diary(text: str, schedules: Sequence[Schedule]) -> Diary:
    name, equals, path = text.partition("=")
    if not equals or not path:
        raise ConfschedError(f"--busy: {text!r} names no calendar", "write speaker-id=file.ics")
    known = {speaker.id for schedule in schedules for speaker in schedule.speakers}
    if name not in known:
        message = f"--busy: no speaker has the id {name!r}{did_you_mean(nearest(name, known))}"
        raise ConfschedError(message, "write speaker-id=file.ics")
    source, unreadable = decode(path, files.File(path, asked_for=True).read())
    if unreadable:
        raise ConfschedError(f"cannot read {path!r}: {unreadable.message}", "export it again")
    return Diary(name, source)


def busy_times(schedule: Schedule, given: Iterable[Diary]) -> Iterator[Engagement]:
    """What the calendars say of the time of a conference.

    A session of the conference itself, as its own feed puts it there, is no other engagement: an
    entry is one of those if it has the slot of a session that the speaker is in.
    """
    if not schedule.scheduled:
        return
    start, end = schedule.scheduled[0].start, max(one.end for one in schedule.scheduled)
    parts = {speaker.id: (speaker, sessions) for speaker, sessions in schedule.by_speaker()}
    for diary in given:
        if diary.speaker in parts:
            speaker, sessions = parts[diary.speaker]
            own = {(session.start, session.end) for session, _ in sessions}
            for busy in read_busy(diary.source, start, end, speaker.zone or schedule.zone):
                if (busy.start, busy.end) not in own:
                    yield Engagement(speaker, busy.start, busy.end, "busy elsewhere", "", busy.span)
