"""What somebody has chosen as one file of its own, which is its own ledger."""

from dataclasses import replace

from confsched import files
from confsched.checking import Report
from confsched.errors import ConfschedError
from confsched.exporters.identity import domain_of
from confsched.feeds.changes import changes
from confsched.feeds.index import Listed, etag_of
from confsched.feeds.ledger import Ledger
from confsched.feeds.making import Making, Programme
from confsched.feeds.personal import Chosen, chosen_feed
from confsched.publishing.asked import Asked, Published
from confsched.schedule.audience import shown_to


def publish_chosen(report: Report, asked: Asked, chosen: Chosen) -> Published:
    """Write one feed to a file; one that is there already is what was told before."""
    [checked] = report.schedules
    schedule = shown_to(asked.audience, checked)
    path = files.base_name(asked.folder)
    ledger = Ledger(domain_of(schedule))
    before = _read(asked.since or asked.folder)
    if before is not None and not asked.restart:
        ledger.read(asked.since or asked.folder, path, before)
    programme = Programme.of(schedule, (), asked.audience)
    feed = chosen_feed(programme, ledger, chosen, path)
    making = Making(replace(programme, feeds=(feed,)), ledger, asked.stamp)
    [made] = making.feeds()
    if not made.entries:
        raise ConfschedError("nothing is left of what was chosen", "choose other sessions")
    is_new = made.data != _read(asked.folder)
    if is_new and not asked.dry_run:
        files.write(asked.folder, made.data)
    return Published(
        report=report,
        schedule=schedule,
        folder=asked.folder,
        changes=changes(making, ledger),
        feeds=(Listed(made.feed, made.entries, made.off, etag_of(made.data)),),
        written=(path,) if is_new else (),
        is_first=not ledger.events,
        backdated=ledger.is_later_than(asked.stamp),
        dry_run=asked.dry_run,
    )


def _read(path: str) -> bytes | None:
    return files.File(path, asked_for=True).read() if files.is_there(path) else None
