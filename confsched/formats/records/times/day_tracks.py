"""Days that stand where tracks do: the sections of a board that are called `Saturday`, `Sunday`."""

from collections.abc import Sequence

from confsched.formats.drafts import Draft
from confsched.formats.records.times.day_words import day_named
from confsched.formats.when import DAYS

_SEVERAL = 2


def settle_day_tracks(sessions: Sequence[Draft]) -> None:
    """Take all tracks of a list for days if they are some; beside a date they are kept."""
    tracks = {track for one in sessions if (track := one.text("track").strip())}
    if len(tracks) < _SEVERAL or not all(map(day_named, tracks)):
        return
    for session in sessions:
        put = session.fields.pop("track", None)
        if put is not None and session.fields.keys().isdisjoint(DAYS):
            session.put("day", *put)
        elif put is not None:
            session.leave("track", *put)
