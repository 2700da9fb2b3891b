"""A conference to its folder of feeds: what was told is read, what is new takes its place."""

from collections.abc import Iterator

from confsched import files
from confsched.checking import Report
from confsched.errors import ConfschedError
from confsched.exporters.identity import domain_of
from confsched.feeds.addresses import INDEX, PAGE
from confsched.feeds.changes import changes
from confsched.feeds.index import About, Listed, etag_of, index_json
from confsched.feeds.ledger import Ledger
from confsched.feeds.making import Making, Programme
from confsched.feeds.page import page
from confsched.feeds.personal import with_personal
from confsched.feeds.split import Kind
from confsched.files.folder import Folder, Replaced
from confsched.publishing.asked import Asked, Published
from confsched.publishing.before import Before, Reading, read_before, replaced
from confsched.publishing.chosen import publish_chosen
from confsched.schedule.audience import shown_to

__all__ = ["Asked", "Published", "publish"]

_Wanted = Iterator[tuple[str, bytes | None]]


def publish(report: Report, asked: Asked, *, force: bool = False) -> Published:
    """Publish a conference that was checked; one with an error in it only by force.

    One of which a file cannot be read never is: all that is in it would be told to be cancelled.
    """
    [schedule] = report.schedules
    if not schedule.whole or (report.exit_code and not force):
        return Published(report=report, schedule=schedule, folder=asked.folder, refused=True)
    if asked.folder.lower().endswith(".ics"):
        if asked.chosen is None:
            hint = (
                "name a folder, say with --only what is in the file, or use: confsched export ics"
            )
            raise ConfschedError(f"{asked.folder!r} can hold one feed only", hint)
        return publish_chosen(report, asked, asked.chosen)
    with Folder(asked.folder) as folder:
        return _Run(report, asked, folder).published()


class _Run:
    def __init__(self, report: Report, asked: Asked, folder: Folder) -> None:
        [schedule] = report.schedules
        self.schedule = shown_to(asked.audience, schedule)
        self.report = report
        self.asked = asked
        self.folder = folder
        domain = domain_of(self.schedule)
        self.about = About(self.schedule.title, domain, asked.audience, asked.base)
        self.programme = Programme.of(self.schedule, asked.kinds, asked.audience)
        self.ledger = Ledger(domain)
        self.listed: list[Listed] = []

    def published(self) -> Published:
        before = self._before()
        programme = with_personal(self.programme, self.ledger, self.asked.chosen)
        making = Making(programme, self.ledger, self.asked.stamp)
        if not making.paths:
            raise ConfschedError("no session has a time yet", "give some of them a slot")
        wanted = self._wanted(making, before)
        if self.asked.dry_run:
            done = _pretended(wanted)
        else:
            done = self.folder.replace(wanted, before.etags, alone=before.alone)
        return Published(
            report=self.report,
            schedule=self.schedule,
            folder=self.asked.folder,
            changes=changes(making, self.ledger),
            feeds=tuple(self.listed),
            written=done.written,
            removed=done.removed,
            is_first=not self.ledger.events,
            own_page=before.own_page,
            backdated=self.ledger.is_later_than(self.asked.stamp),
            dry_run=self.asked.dry_run,
        )

    def _before(self) -> Before:
        """What the folder holds, and what was told before: by it, or by another one."""
        current = frozenset(feed.path for feed in self.programme.feeds)
        reading = Reading(self.about, frozenset(self.asked.kinds), current)
        since = self.asked.since
        is_here = since is None or files.same(since) == files.same(self.asked.folder)
        if self.asked.restart:
            before = replaced(self.folder)
        else:
            # feeds that are to be replaced have to be ours also where others tell what was before
            ledger = self.ledger if is_here else Ledger(self.about.domain)
            before = read_before(self.folder, reading, ledger)
        if since is not None and not is_here:
            self._read_since(since, reading)
            before = before.without_personal()
        self.ledger.done()
        return before

    def _read_since(self, path: str, reading: Reading) -> None:
        if files.is_folder(path):
            with Folder(path) as folder:
                read_before(folder, reading, self.ledger)
        if not self.ledger.events:
            raise ConfschedError(f"there are no feeds in {path!r}", "name the folder of before")

    def _wanted(self, making: Making, before: Before) -> _Wanted:
        """Every file that is to be in the folder; None for what is there already."""

        def told(path: str, data: bytes, etag: str) -> tuple[str, bytes | None]:
            return path, None if before.etags.get(path) == etag else data

        for made in making.feeds():
            etag = etag_of(made.data)
            if made.feed.kind is not Kind.PERSONAL:
                self.listed.append(Listed(made.feed, made.entries, made.off, etag))
            yield told(made.feed.path, made.data, etag)
        html = page(self.about, self.listed)
        etag = etag_of(html)
        if not before.own_page:
            yield told(PAGE, html, etag)
        index = index_json(self.about, self.listed, etag)
        yield told(INDEX, index, etag_of(index))


def _pretended(wanted: _Wanted) -> Replaced:
    found = dict.fromkeys(path for path, data in wanted if data is not None)
    return Replaced(tuple(found), ())
