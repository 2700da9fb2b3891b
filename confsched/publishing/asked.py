"""What to publish and where, and what came of it."""

from dataclasses import dataclass
from datetime import datetime

from confsched.checking import Report
from confsched.feeds.changes import Change
from confsched.feeds.index import Listed
from confsched.feeds.personal import Chosen
from confsched.feeds.split import Kind
from confsched.schedule.audience import Audience
from confsched.schedule.schedule import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What to publish, and where.

    `base` is the address of the folder on the web. `since` is a folder that has the feeds of
    before, where that is another one. `stamp` dates what is new. With `restart` nothing was told
    before. With `dry_run` nothing is written. `chosen` is what one person wants, as a feed of
    their own.
    """

    folder: str
    kinds: tuple[Kind, ...]
    stamp: datetime
    base: str | None = None
    since: str | None = None
    restart: bool = False
    dry_run: bool = False
    audience: Audience = Audience.PUBLIC
    chosen: Chosen | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What came of it: what is told anew, and which files were written for it.

    `is_first` says that nothing was published before; `own_page`, that the page there was not made
    by us and was left alone. `backdated` says that what changed is dated before what was told last.
    A run that was `refused` did nothing, for what is in the report.
    """

    report: Report
    schedule: Schedule
    folder: str
    changes: tuple[Change, ...] = ()
    feeds: tuple[Listed, ...] = ()
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    is_first: bool = True
    own_page: bool = False
    backdated: bool = False
    refused: bool = False
    dry_run: bool = False
