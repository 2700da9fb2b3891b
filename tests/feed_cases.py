"""Small made-up feeds for tests: what is found in a case of `tests/feeds`, and what it expects.

A case is an .ics file, or a folder with `now.ics` and the `earlier.ics` that it is compared with.
What is wrong with it stands beside it in a file `.expect`: a line like `7:9 error I732` for each.
"""

from datetime import date
from pathlib import Path

from support import PROJECT

from confsched.feedcheck.feed import Feed
from confsched.findings import Finding, Phase
from confsched.rules.catalogue import Weighed
from confsched.rules.feeds import FEED_RULES, check_feed

FEEDS = PROJECT / "tests" / "feeds"
TODAY = date(2026, 1, 1)
EVERY_RULE = [Weighed(rule, rule.severity[Phase.LIVE]) for rule in FEED_RULES]


def feed_cases(pattern: str = "*/*") -> list[Path]:
    """Every case, as a file or a folder."""
    return [path for path in sorted(FEEDS.glob(pattern)) if path.suffix != ".expect"]


def name_of(case: Path) -> str:
    return str(case.relative_to(FEEDS))


def feed_of(case: Path) -> Feed:
    if case.is_file():
        return Feed(case.name, case.read_bytes(), today=TODAY)
    earlier = Feed("earlier.ics", (case / "earlier.ics").read_bytes())
    return Feed("now.ics", (case / "now.ics").read_bytes(), earlier, TODAY)


def findings_in_feed(feed: Feed) -> tuple[Finding, ...]:
    return check_feed(feed, EVERY_RULE)
