"""Two versions of a conference, and what is different."""

from confsched.api.conferences import StrPath, collection_paused, one_of
from confsched.feeds.changes import Change, between
from confsched.opening import Reading
from confsched.schedule.audience import audience_of
from confsched.schedule.schedule import Schedule


def changes(
    before: StrPath | Schedule,
    after: StrPath | Schedule,
    *,
    audience: str = "public",
    reading: Reading | None = None,
) -> tuple[Change, ...]:
    """What became of the sessions of a conference from one version of it to another, by start.

    Sessions are known by their ids. It is what `publish` would tell the calendars of those who have
    the first version: what is new, moved, changed, cancelled or back. One that is gone or has no
    slot any more is cancelled; titles, people, texts and links are changes as well, as far as the
    `audience` sees them. Both are given as paths or as schedules; `reading` is as for `load`.
    """
    with collection_paused():
        old, new = (one_of((one,), reading) for one in (before, after))
        return between(old, new, audience_of(audience))
