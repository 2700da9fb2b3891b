"""Other people's files, none of them in our format: read quickly, every place in them."""

from pathlib import Path

import pytest
from effort import soon
from support import PROJECT

from confsched import api
from confsched.errors import ConfschedError

CORPUS = PROJECT.parent / "shared" / "corpus"
ENDINGS = (".json", ".yaml", ".yml", ".toml", ".ics", ".csv")
FOUND = sorted(path for path in CORPUS.rglob("*") if path.suffix in ENDINGS and path.is_file())
SECONDS_PER_MEGABYTE = 2.0

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not FOUND, reason="needs ../shared/corpus beside the project"),
]


@pytest.mark.parametrize("path", FOUND, ids=lambda path: str(path.relative_to(CORPUS)))
def test_a_foreign_file_is_looked_at_quickly_and_every_place_lies_in_it(path: Path) -> None:
    seconds = 1 + SECONDS_PER_MEGABYTE * path.stat().st_size / 1e6
    try:
        report = soon(lambda: api.validate(path), seconds)
    except ConfschedError as error:
        assert "is a list of people, and no programme" in str(error)  # noqa: PT017 -- of few
        return

    for finding in report.findings:
        spans = [finding.span, *(related.span for related in finding.related)]
        assert all(0 <= span.start <= span.end <= len(span.source.text) for span in spans)
