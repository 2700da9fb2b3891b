"""Calendars that people subscribe to: published, and looked at."""

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from confsched.api.conferences import StrPath, collection_paused, one_of, report
from confsched.schedule.schedule import Schedule

if TYPE_CHECKING:
    from confsched.feedchecks import FeedReport
    from confsched.opening import Reading
    from confsched.publishing import Published


def check_feed(
    *paths: StrPath,
    against: StrPath | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severity: Mapping[str, str] | None = None,
    today: date | None = None,
) -> "FeedReport":
    """What subscribers' programs stumble over in calendar feeds: .ics files and folders of them.

    `against` is an earlier feed, or a folder with earlier ones by the same names: what became of
    its events is looked at too, and what was over before `today` may be gone. `select`, `ignore`
    and `severity` are as for `validate`, with the rules of feeds (`I7xx`). Raises `ConfschedError`
    when a path cannot be read or there is no feed.
    """
    from confsched.checking import Choices  # noqa: PLC0415 -- not for loading
    from confsched.feedchecks import check_feeds  # noqa: PLC0415 -- for this alone

    weights = tuple(f"{code}={level}" for code, level in (severity or {}).items())
    choices = Choices(select=tuple(select), ignore=tuple(ignore), severity=weights, today=today)
    with collection_paused():
        return check_feeds(
            [os.fspath(path) for path in paths],
            choices,
            None if against is None else os.fspath(against),
        )


def publish(  # noqa: PLR0913 -- what is published, where, and since when
    *conference: StrPath | Schedule,
    into: StrPath,
    stamp: datetime,
    feeds: Iterable[str] = (),
    base_url: str | None = None,
    since: StrPath | None = None,
    restart: bool = False,
    force: bool = False,
    audience: str = "public",
    only: Sequence[str] = (),
    name: str = "",
    alarm: str | timedelta | None = None,
    today: date | None = None,
    reading: "Reading | None" = None,
    write: bool = True,
) -> "Published":
    """Publish a conference as calendars in a folder, and say what changed since it was last done.

    `feeds` are the kinds of feeds beside that of the whole programme: "day", "room", "track",
    "type", "session", "speaker"; all of them where none is named. What was published to the folder
    before, or to `since`, decides on revisions: what changed is dated with `stamp`, all else stays
    as it was. With `restart` nothing counts that was there. A conference with a finding at error
    level is `refused`, except by `force`; one that cannot be read in whole always is. `base_url` is
    the address of the folder on the web, `audience` is as for `export`. Without `write` everything
    stays as it is.

    `only` are sessions by id or title for one more feed, which is for a person who is busy then:
    `personal/NAME.ics`, or all that is written where `into` is an .ics file. An `alarm` goes off so
    long before each. Later runs bring such a feed up to date by themselves. `reading` is as for
    `load`.

    Raises `ConfschedError` where the folder holds what was not published from this conference, and
    where it cannot be written.
    """
    from confsched.asked import length  # noqa: PLC0415 -- for this alone
    from confsched.checking import Choices  # noqa: PLC0415 -- not for loading
    from confsched.feeds.addresses import base_of  # noqa: PLC0415 -- for this alone
    from confsched.feeds.personal import chosen_of  # noqa: PLC0415 -- the same
    from confsched.feeds.split import kinds_of  # noqa: PLC0415 -- for this alone
    from confsched.publishing import Asked  # noqa: PLC0415 -- for this alone
    from confsched.publishing import publish as run  # noqa: PLC0415 -- the same
    from confsched.schedule.audience import audience_of  # noqa: PLC0415 -- the same

    asked = Asked(
        folder=os.fspath(into),
        kinds=kinds_of(feeds),
        stamp=stamp,
        base=None if base_url is None else base_of(base_url),
        since=None if since is None else os.fspath(since),
        restart=restart,
        dry_run=not write,
        audience=audience_of(audience),
        chosen=chosen_of(name, only, None if alarm is None else length(alarm)),
    )
    checked = report([one_of(conference, reading)], Choices(today=today))
    with collection_paused():
        return run(checked, asked, force=force)
