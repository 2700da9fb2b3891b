"""Congresses as pages in text, Markdown, HTML, mails, Word and LibreOffice."""

from pathlib import Path
from random import Random

import pytest
from congress_pages import Congress
from made import lines, lines_of, untold
from page_words import CONGRESS
from test_varied_pages_of_lines import page_of


@pytest.mark.parametrize("seed", range(30))
def test_a_page_of_a_congress(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    congress = Congress(chance, chance.choice(list(CONGRESS)))

    schedule = page_of(congress.blocks(), tmp_path, chance)
    homes = {one.name: one.organization for one in schedule.speakers if one.organization}
    assert lines_of(schedule) == lines(congress.expected())
    assert homes == (congress.homes if congress.homed else {})
    assert untold(congress.untimed, schedule) == []
