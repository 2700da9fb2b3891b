"""Feeds as conference systems, office suites and scripts write them: made up, with their faults."""

from pathlib import Path

import pytest
from feed_cases import findings_in_feed
from programmes import golden
from support import in_full

from confsched.feedcheck.feed import Feed

PRODUCERS = sorted((Path(__file__).parent / "producers").glob("*.ics"))


@pytest.mark.parametrize("path", PRODUCERS, ids=lambda path: path.stem)
def test_the_faults_of_a_producer_are_found(path: Path) -> None:
    findings = findings_in_feed(Feed(path.name, path.read_bytes()))
    text = "".join(f"{in_full(finding)}\n" for finding in findings).encode()

    assert text == golden(f"feed-of-{path.stem}.txt", text)
