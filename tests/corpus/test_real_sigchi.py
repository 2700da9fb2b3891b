"""Real programmes of SIGCHI conferences, against what the README counts in them."""

import pytest

from confsched import api
from tools.corpus_rows import CORPUS, differences

FOLDER = CORPUS / "sigchi-json"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not FOLDER.exists(), reason="needs ../shared/corpus beside the project"),
]


@pytest.mark.parametrize("name", ["tei-2020.program.json", "uist-2020.program.json"])
def test_what_is_read_is_what_the_readme_counts(name: str) -> None:
    schedule = api.load(FOLDER / name)

    assert differences(f"sigchi-json/{name}", schedule) == {}
