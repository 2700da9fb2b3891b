"""What check-feed says of real feeds: what docs/feed-review.md has checked by hand."""

import pytest
from support import PROJECT, concise

from confsched import api
from tools.corpus_rows import CORPUS

FOUND = {
    "iclr-2020-sample_cal.ics": {"I712", "I715", "I752", "I755"},
    "ismir-2022.ics": {"I715", "I732", "I741", "I752"},
    "pycones-2017.ics": {"I711", "I715", "I723", "I733", "I752", "I754"},
    "pyconuk-2015.ics": {"I714", "I715", "I722", "I723", "I734", "I751"},
}

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPUS.exists(), reason="needs ../shared/corpus beside the project"),
]


@pytest.mark.parametrize("name", FOUND)
def test_a_real_feed_has_the_findings_that_were_checked_by_hand(name: str) -> None:
    findings = api.check_feed(CORPUS / "ics" / name).findings

    assert {finding.code for finding in findings} == FOUND[name], list(map(concise, findings))


@pytest.mark.parametrize("name", FOUND)
def test_the_page_names_every_finding_of_a_file(name: str) -> None:
    page = (PROJECT / "docs" / "feed-review.md").read_text("utf-8")
    rows = page[page.index(f"| {name} |") :].split("\n")
    own = [rows[0], *(row for row in _until_next_file(rows[1:]))]

    assert {code for code in FOUND[name] if code not in "".join(own)} == set()


def _until_next_file(rows: list[str]) -> list[str]:
    ends = [index for index, row in enumerate(rows) if not row.startswith("| |")]
    return rows[: ends[0]]
