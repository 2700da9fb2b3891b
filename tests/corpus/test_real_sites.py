"""Real sites of conferences: their lists in TOML, YAML, JSON and CSV, alone and in folders."""

import pytest

from confsched import api
from tools.corpus_rows import CORPUS, differences

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPUS.exists(), reason="needs ../shared/corpus beside the project"),
]

# all places in these calendars are addresses of pages, and no rooms
PAGES = {
    "miniconf/iclr-2020/main_calendar.json": {"rooms": ("28", "0"), "noR": ("28", "56")},
    "miniconf/ismir-2020/main_calendar.json": {
        "rooms": ("37", "0"),
        "RO": ("1/1", "0/0"),
        "noR": ("0", "93"),
        "speakers": ("0", "2"),
    },
}
# sessions, those with a slot, people, people in a session, days
COUNTS = {
    # a row that is on two days is two sessions; many in the lightning talks are in no list
    "yaml/code4lib-2026": (36, 36, 89, 29, 3),
    "yaml/code4lib-2026/schedule.yml": (36, 0, 29, 29, 0),
    "yaml/code4lib-2026/speakers.yml": (0, 0, 63, 0, 0),
    "yaml/pyconuk-2016-talks.yml": (69, 0, 69, 69, 0),
    # 17 rows with a start and no more, and two workshops with a date
    "toml/gopherconsg-2025": (19, 2, 14, 14, 2),
    "toml/gopherconsg-2025/schedule.toml": (17, 0, 13, 13, 0),
    # 93 events in two files are 93 sessions; papers, demos and music have no time
    "miniconf/ismir-2020": (93, 93, 431, 431, 7),  # as all papers are here
    "miniconf/ismir-2020/events.csv": (93, 0, 42, 42, 7),
    "miniconf/ismir-2020/papers.csv": (115, 0, 341, 341, 0),
    "miniconf/ismir-2020/lbds.csv": (27, 0, 58, 58, 0),
    "miniconf/ismir-2020/music.csv": (17, 0, 21, 21, 0),
    "miniconf/iclr-2020": (742, 56, 2544, 2544, 4),  # a paper is told in its sessions
    "miniconf/iclr-2020/papers.csv": (687, 0, 2544, 2544, 0),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_calendar_of_mini_conf_is_what_the_readme_counts(name: str) -> None:
    assert differences(name, api.load(CORPUS / name)) == PAGES[name]


@pytest.mark.parametrize("name", COUNTS)
def test_nothing_of_a_site_is_lost(name: str) -> None:
    found = api.load(CORPUS / name)
    people = {part.speaker.id for session in found.sessions for part in session.people}

    assert COUNTS[name] == (
        len(found.sessions),
        len(found.scheduled),
        len(found.speakers),
        len(people),
        len(found.days),
    )
