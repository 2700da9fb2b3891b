"""Feeds as a subscriber's program sees them: files and choices → a report by the rules of feeds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from confsched import files
from confsched.checking import Choices, Outcome
from confsched.errors import ConfschedError
from confsched.feedcheck.feed import Feed
from confsched.files import File
from confsched.findings import Finding, Phase
from confsched.rules.catalogue import Weighed
from confsched.rules.feeds import FEED_RULES, check_feed
from confsched.settings.force import in_force
from confsched.settings.reader import from_command
from confsched.text.joined import counted


@dataclass(frozen=True, slots=True)
class FeedReport(Outcome):
    """What is wrong with some feeds, file by file; `feeds` and `events` say how many there were."""

    feeds: int = 0
    events: int = 0

    @property
    def size(self) -> str:
        """What was looked at, in a few words: `12 events`, `40 events of 3 feeds`."""
        if not self.events:
            return f"{'a feed' if self.feeds == 1 else f'{self.feeds:,} feeds'} without events"
        events = counted(self.events, "event")
        return events if self.feeds == 1 else f"{events} of {self.feeds:,} feeds"


def check_feeds(paths: Sequence[str], choices: Choices, against: str | None) -> FeedReport:
    """Check the .ics files that some paths are or hold; `-` is standard input.

    `against` is an earlier feed, or a folder of earlier feeds by the same names. What was over
    before `choices.today` may be gone. Raises `ConfschedError` where there is no feed, or nothing
    to compare one with.
    """
    rules = _weighed(choices)
    found = files.calendars(paths)
    if not found:
        names = ", ".join(map(repr, paths))
        raise ConfschedError(f"there is no .ics file in {names}", "name a feed or its folder")
    findings: list[Finding] = []
    events = 0
    for file, earlier in (*_pairs(found, against), *_gone(paths, found, against)):
        before = _earlier(earlier) if earlier else None
        feed = Feed(file.name, file.read(), before, choices.today)
        findings += check_feed(feed, rules)
        events += len(feed.events)
    return FeedReport(tuple(findings), len(found), events)


def _earlier(file: File) -> Feed:
    feed = Feed(file.name, file.read())
    if not feed.calendars:
        message = f"{file.name!r} is no calendar, so nothing can be compared with it"
        raise ConfschedError(message, "name the .ics file that was there before")
    return feed


def _weighed(choices: Choices) -> list[Weighed]:
    """What each rule weighs; feeds have no phases, so that any one will do."""
    layer = from_command(FEED_RULES, choices.select, choices.ignore, choices.severity)
    return [one.weighed() for one in in_force(FEED_RULES, Phase.LIVE, [layer])]


def _pairs(
    found: Sequence[tuple[str, File]], against: str | None
) -> Iterator[tuple[File, File | None]]:
    """Each feed with the earlier one of its name; a single one with whatever is given."""
    if against is None:
        yield from ((file, None) for _, file in found)
        return
    earlier = dict(files.calendars([against]))
    if not files.is_folder(against):
        if len(found) > 1:
            message = f"{against!r} is one feed, and there are {len(found)} to compare with it"
            raise ConfschedError(message, "name a folder of earlier feeds, or a single feed")
        yield found[0][1], next(iter(earlier.values()))
        return
    if earlier.keys().isdisjoint(name for name, _ in found):
        message = f"there is no earlier feed of such a name in {against!r}"
        raise ConfschedError(message, "name the earlier file itself")
    yield from ((file, earlier.get(name)) for name, file in found)


def _gone(
    paths: Sequence[str], found: Sequence[tuple[str, File]], against: str | None
) -> Iterator[tuple[File, File]]:
    """The feeds of an earlier folder that are not in the folder of now: with nothing in them."""
    if against is None or not (len(paths) == 1 and all(map(files.is_folder, (against, *paths)))):
        return
    there = {name for name, _ in found}
    for name, earlier in files.calendars([against]):
        if name not in there:
            yield File(files.in_folder(paths[0], name), asked_for=False, data=b""), earlier
