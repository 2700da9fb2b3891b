"""Real conferences that were kept in Sessionize, against what the README counts in them."""

from pathlib import Path

import pytest

from confsched import api
from tools.corpus_rows import CORPUS, differences

FOLDER = CORPUS / "sessionize-json"
FILES = sorted(FOLDER.glob("*-gridsmart.json")) + sorted(FOLDER.glob("*-all.json"))

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not FILES, reason="needs ../shared/corpus beside the project"),
]
READING = api.Reading(timezone="Europe/Berlin")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_read_is_what_the_readme_counts(path: Path) -> None:
    schedule = api.load(path, reading=READING)

    assert differences(f"sessionize-json/{path.name}", schedule) == {}


def test_a_folder_of_many_views_is_one_conference_for_each_name_in_it() -> None:
    found = api.load_all(FOLDER, reading=READING)

    assert [(one.title, len(one.sessions), len(one.speakers)) for one in found] == [
        ("droidcon-2023", 71, 69),
        ("droidcon-lisbon-2019", 62, 33),
        # 60 in the grid, and 4 that only three of the speakers name
        ("droidcon-nyc-2018-a-20180731", 64, 63),
        ("droidcon-nyc-2018-b-20180801", 68, 68),
        # 75 in the grid, and 1 that only a speaker names
        ("droidcon-nyc-2018-c-20180911", 76, 77),
        ("droidcon-sf-2018", 93, 74),
        ("global-azure-linz-2021", 37, 40),
    ]
    assert [len(one.sessions) - len(one.scheduled) for one in found] == [0, 0, 4, 0, 1, 0, 0]
