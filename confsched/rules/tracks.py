"""C: sessions of one track beside each other."""

from collections.abc import Iterator
from dataclasses import replace

from confsched.findings import Finding, Related
from confsched.rules.catalogue import rule
from confsched.rules.clashes import in_turn, is_listed_twice
from confsched.rules.wording import ends, entries, starts
from confsched.schedule.entities import ScheduledSession, Track
from confsched.schedule.schedule import Schedule
from confsched.schedule.topics import Pair, clashing, crowd, is_crowded

_TOPICS = "in {} of the {} tracks sessions are beside each other: they are topics, not tracks"
_SEVERAL = 3  # tracks; in fewer it may be a slip


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
    beside them, it is a topic rather than a track, and that is told once; where that happens in
    most tracks, they all are, and one finding stands for all. What a calendar of another system has
    are categories: those that are topics are none that should be tracks, and are not told.
    """
    tracks = [
        (track, sessions)
        for track, every in schedule.by_track()
        if len(sessions := [one for one in every if not one.type.pause]) > 1
    ]
    found = [
        (track, some, pairs)
        for track, some in tracks
        if (pairs := clashing(some, _clash_in_track)[0])
    ]
    are_topics = len(found) >= _SEVERAL and 2 * len(found) > len(tracks)
    alike = _TOPICS.format(len(found), len(tracks)) if are_topics else ""
    for track, sessions, pairs in found:
        topic = is_crowded(sessions, len(pairs))
        if (topic or are_topics) and _are_categories(sessions):
            continue
        many = f"{len(crowd(sessions))} of the {len(sessions)}"
        told = [_topic(track, pairs[0], many)] if topic else [_clash(track, *one) for one in pairs]
        yield from (replace(finding, alike=alike) for finding in told)


def _clash_in_track(pair: Pair) -> bool:
    return not is_listed_twice(*pair) and not in_turn(*pair, *(one.at("track") for one in pair))


def _are_categories(sessions: list[ScheduledSession]) -> bool:
    return all(one.origin.mapping.places.source.is_calendar for one in sessions)


def _clash(track: Track, earlier: ScheduledSession, later: ScheduledSession) -> Finding:
    return Finding(
        f"{later.title!r} starts at {starts(later)}, before {earlier.title!r} ends in the same "
        f"track {track.name!r}",
        later.time_span,
        (Related(earlier.time_span, f"runs until {ends(earlier)}"),),
        about=entries(track),
    )


def _topic(track: Track, first: Pair, many: str) -> Finding:
    earlier, later = first
    return Finding(
        f"{many} sessions of the track {track.name!r} have others of it beside them, the first "
        f"{later.title!r} at {starts(later)}",
        later.time_span,
        (Related(earlier.time_span, f"{earlier.title!r} runs until {ends(earlier)}"),),
        about=entries(track),
    )
