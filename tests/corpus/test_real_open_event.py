"""Real conferences of Open Event, against what the README counts in them."""

import pytest

from confsched import api
from tools.corpus_rows import CORPUS, differences

FOLDER = CORPUS / "open-event-json"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not FOLDER.exists(), reason="needs ../shared/corpus beside the project"),
]
# where we differ from the README, with its figure and ours
EXPECTED: dict[str, dict[str, tuple[str, str]]] = {
    # of one session nobody but his own entry says that he speaks in it
    "Droidcon17": {"speakers": ("32", "33")},
    "FOSSASIASummit2016": {
        # three pairs of rooms have one name and two places: they are told (R407), and stay two
        "rooms": ("14", "17"),
        "RO": ("569/13", "540/15"),
        # 175 is the id of one, beside the name of another who is there already
        "speakers": ("185", "184"),
    },
    "FOSSASIASummit2017": {},
    "GoogleIO17": {},
    "NextcloudConference2017": {},
    # 18 is the id of two people
    "OSCON17": {"speakers": ("18", "19")},
    "OTS16": {},
    "PyCon17": {
        # the README takes a room for another if it has another dash or one more blank
        "rooms": ("33", "18"),
        "RO": ("3/3", "5/4"),
        # 78, 88 and 400 are the ids of two people each
        "speakers": ("140", "143"),
    },
}


@pytest.mark.parametrize("name", EXPECTED)
def test_what_is_read_is_what_the_readme_counts(name: str) -> None:
    schedule = api.load(FOLDER / name)

    assert differences(f"open-event-json/{name}", schedule) == EXPECTED[name]
