"""C: sessions of one track beside each other."""

from collections.abc import Iterator
from itertools import islice
from typing import TypeAlias

from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.clashes import is_listed_twice
from confsched.rules.wording import ends, entries, starts
from confsched.schedule.entities import ScheduledSession, Track
from confsched.schedule.schedule import Schedule
from confsched.schedule.timeline import overlapping
from confsched.schedule.topics import crowd, is_topic

_Pair: TypeAlias = tuple[ScheduledSession, ScheduledSession]
_ENOUGH = 4  # clashes for each session: a few that run all day could have millions


@rule("C105", "track-clash", "w w w")
def track_clash(schedule: Schedule) -> Iterator[Finding]:
    """Two sessions of one track are at the same time.

    ## Why is this bad?
    A track is for people who want to follow all of it.

    ## Example
    ```yaml
    sessions:
      one: {title: One, time: "10:00-11:00", track: security}
      two: {title: Two, time: "10:30-11:30", track: security}
    ```

    ## Instead
    Move one of them, or put it in another track. Where most sessions of a track have others of it
    beside them, it is a topic rather than a track, and that is told once.
    """
    for track, sessions in schedule.by_track():
        talking = [session for session in sessions if not session.type.pause]
        pairs = (pair for pair in overlapping(talking) if not is_listed_twice(*pair))
        clashes = list(islice(pairs, _ENOUGH * len(talking)))
        if is_topic(talking, len(clashes)):
            yield _topic(track, clashes[0], f"{len(crowd(talking))} of the {len(talking)}")
        else:
            for earlier, later in clashes:
                yield _clash(track, earlier, later)


def _clash(track: Track, earlier: ScheduledSession, later: ScheduledSession) -> Finding:
    return Finding(
        f"{later.title!r} starts at {starts(later)}, before {earlier.title!r} ends in the same "
        f"track {track.name!r}",
        later.time_span,
        (Related(earlier.time_span, f"runs until {ends(earlier)}"),),
        about=entries(track),
    )


def _topic(track: Track, first: _Pair, many: str) -> Finding:
    earlier, later = first
    return Finding(
        f"{many} sessions of the track {track.name!r} have others of it beside them, the first "
        f"{later.title!r} at {starts(later)}",
        later.time_span,
        (Related(earlier.time_span, f"{earlier.title!r} runs until {ends(earlier)}"),),
        about=entries(track),
    )
