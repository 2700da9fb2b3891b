"""What is called plain: nothing is in it that one of the closer looks would find."""

from hypothesis import given, settings
from hypothesis import strategies as st

from confsched.rules.markup import tags_and_entities
from confsched.rules.private import private
from confsched.rules.untidy import flaws
from confsched.rules.written import is_plain_line, is_plain_prose

PLAIN = st.lists(st.sampled_from(("a", "New", "é", "’", "–", ".", "(", "$%#", " ")), max_size=4)
ODD = (
    *("1", "613-555-0100", "+49 30 1234567", "jo@forum.example", "@", "٣"),
    *("<b>", "</b>", "&amp;", "&", "<!-- -->"),
    *("  ", "\t", "\n", "\r\n", "\u00a0", "\u2009", "\u3000", "\u1680", "\u2028", "\x1c"),
    *("\u00ad", "\u200b", "\u200d", "\ufeff", "\x07", "ا", "👩"),
)
# one odd thing within what is plain
TEXTS = st.tuples(PLAIN, st.sampled_from(ODD), PLAIN).map(
    lambda parts: "".join([*parts[0], parts[1], *parts[2]])
)


@settings(max_examples=500)
@given(TEXTS | st.text(max_size=8), st.booleans())
def test_in_a_plain_text_nothing_is_found_by_a_closer_look(text: str, prose: bool) -> None:  # noqa: FBT001 -- drawn
    is_plain = is_plain_prose if prose else is_plain_line
    found = (*flaws(text, prose=prose), *tags_and_entities(text), *private(text))

    assert not (is_plain(text) and found)


def test_what_most_people_write_is_plain() -> None:
    assert is_plain_line("What follows “Trade” – a naïve café’s view; $, % and #?")
    assert is_plain_prose("One line,\nand another.\n")


def test_a_line_break_is_plain_in_prose_alone() -> None:
    assert not is_plain_line("One line,\nand another")
