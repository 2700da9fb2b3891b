"""What is read of made-up programmes: words as they stand in the page, none cut or glued."""

import pytest

from benchmarks.texts.expected import Programme, programmes
from benchmarks.texts.found import read
from benchmarks.texts.likeness import words

TEXTS = [one for one in programmes("holdout") if one.path.suffix == ".txt"]
OURS = {"session"}  # the title of what has none


@pytest.mark.parametrize("programme", TEXTS, ids=lambda one: one.name)
def test_titles_names_and_posts_are_made_of_whole_words_of_the_page(programme: Programme) -> None:
    known = {*words(programme.path.read_text("utf-8")).split(), *OURS}
    sessions = read(programme)
    texts = [one.title for one in sessions] + [part for one in sessions for part in one.rooms]
    texts += [part for one in sessions for person in one.people for part in person if part]
    roles = {person.role for one in sessions for person in one.people}

    assert sessions
    assert [text for text in texts if text not in roles and set(words(text).split()) - known] == []
