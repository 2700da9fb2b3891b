"""What a run of publishing did as JSON; its fields are part of the public interface."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any, NamedTuple

from confsched.agenda.zones import local_iso
from confsched.feeds.changes import Change, Where
from confsched.text.as_json import as_json

VERSION = 1


class Outcome(NamedTuple):
    """What was done: paths are those in the folder."""

    conference: str
    timezone: str
    folder: str
    feeds: int
    written: Sequence[str]
    removed: Sequence[str]
    dry_run: bool


def feeds_json(outcome: Outcome, changes: Sequence[Change], zone: tzinfo) -> str:
    """`{version, conference, timezone, folder, feeds, …, changes}`.

    A change has `what`, `uid`, `title`, `called` (its title before, where that was another), and
    `before` and `after`, each with `start`, `end` and `location`, or null. Moments have the offset
    of the conference's zone; what takes whole days has its first and its last date.
    """

    def place(where: Where | None) -> dict[str, str] | None:
        if where is None:
            return None
        start, end = (local_iso(moment, zone) for moment in (where.start, where.end))
        if where.whole:
            start, end = f"{where.start:%Y-%m-%d}", f"{where.last}"
        return {"start": start, "end": end, "location": where.location}

    told: list[dict[str, Any]] = [
        {
            "what": change.what,
            "uid": change.uid,
            "title": change.title,
            "called": change.called or None,
            "before": place(change.before),
            "after": place(change.after),
        }
        for change in changes
    ]
    return as_json({"version": VERSION, **outcome._asdict(), "changes": told})
