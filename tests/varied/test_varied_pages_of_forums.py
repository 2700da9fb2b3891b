"""Forums as pages in text, Markdown, HTML, mails, Word and LibreOffice."""

from pathlib import Path
from random import Random

import pytest
from forum_pages import Forum
from made import lines, lines_of
from page_words import SPEECH
from test_varied_pages_of_lines import page_of


@pytest.mark.parametrize("seed", range(40))
def test_a_page_of_a_forum(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    forum = Forum(chance, chance.choice(list(SPEECH)))

    schedule = page_of(forum.blocks(), tmp_path, chance)
    posts = {one.name: (one.role, one.organization) for one in schedule.speakers}
    assert (lines_of(schedule), posts) == (lines(forum.expected()), forum.posts)
